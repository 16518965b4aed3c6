/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where tables come from: a file or the clipboard; and where they go. */

#include "app/import.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/work.h"
#include "document/catalogo.h"

static LogroPlan *
get_plan (GtkWindow           *parent,
          const LogroDestino  *destino,
          GError             **error)
{
  LogroDocument *document = logro_window_get_document (LOGRO_WINDOW (parent));
  g_autoptr (LogroModelo) model = NULL;

  if (document != NULL)
    return g_object_ref (logro_document_get_plan (document));
  model = logro_catalogo_find (destino->modelo, error);
  return model != NULL ? logro_plan_new (model) : NULL;
}

static void
done (GtkWindow          *parent,
      LogroPlan          *plan,
      const LogroDestino *destino,
      guint               n)
{
  LogroWindow *window = LOGRO_WINDOW (parent);
  g_autofree char *said = g_strdup_printf (ngettext ("%u row was imported",
                                                     "%u rows were imported", n), n);
  LogroFase *fase;
  LogroPaso *paso;

  if (logro_window_get_document (window) == NULL)
    {
      g_autoptr (LogroDocument) document = logro_document_new (plan);

      logro_window_set_document (window, document);
    }
  paso = logro_modelo_find_paso (plan->model, destino->pagina, &fase);
  if (paso != NULL)
    logro_window_go_to (window, fase->id, paso->id);
  logro_window_say (window, said);
}

/* What is being read: a file, or the bytes of a clipboard. */
typedef struct
{
  LogroWindow *window;
  GFile *file;
  GBytes *bytes;
  char *name;
} Reading;

static void
reading_free (Reading *reading)
{
  g_object_unref (reading->window);
  g_clear_object (&reading->file);
  g_clear_pointer (&reading->bytes, g_bytes_unref);
  g_free (reading->name);
  g_free (reading);
}

static gpointer
read_tables (gpointer              data,
             const LogroProgress  *progress,
             GError              **error)
{
  Reading *reading = data;

  if (reading->file != NULL)
    return logro_rejillas_read_file (reading->file, reading->name, progress, error);
  return logro_rejillas_read_apart (reading->bytes, reading->name, progress, error);
}

static void
on_tables_read (gpointer      rejillas,
                const GError *error,
                gpointer      data)
{
  Reading *reading = data;
  GtkWindow *parent = GTK_WINDOW (reading->window);

  /* The window may have been closed meanwhile. */
  if (rejillas != NULL && gtk_widget_get_visible (GTK_WIDGET (parent)))
    logro_import_window_show (parent, rejillas, get_plan, done);
  else if (rejillas != NULL)
    logro_rejillas_free (rejillas);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    logro_window_say (reading->window, _("Stopped. Nothing was imported."));
  else
    logro_show_error (parent, _("The table could not be read"), error);
  reading_free (reading);
}

/* Takes @file or @bytes, and @name. */
static void
begin (LogroWindow *window,
       GFile       *file,
       GBytes      *bytes,
       char        *name)
{
  Reading *reading = g_new (Reading, 1);
  const LogroWork work = { _("Import a Table"), _("The table is being read."), read_tables,
                           on_tables_read };

  *reading = (Reading) { g_object_ref (window), file, bytes, name };
  logro_work_begin (GTK_WINDOW (window), &work, reading);
}

void
logro_import_bytes (LogroWindow *window,
                    GBytes      *bytes,
                    const char  *name)
{
  begin (window, NULL, g_bytes_ref (bytes), g_strdup (name));
}

void
logro_import_file (LogroWindow *window,
                   GFile       *file)
{
  g_autofree char *name = g_file_get_basename (file);

  begin (window, g_object_ref (file), NULL, g_filename_display_name (name));
}

gboolean
logro_import_is_table (GFile *file)
{
  static const char *const endings[] = { ".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".doc", ".odt",
                                         ".csv", ".tsv", ".html", ".htm", NULL };
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *low = g_ascii_strdown (name, -1);

  for (guint i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (low, endings[i]))
      return TRUE;
  return FALSE;
}

static void
on_file_chosen (GFile   *file,
                gpointer data)
{
  g_autoptr (LogroWindow) window = data;

  if (file != NULL)
    logro_import_file (window, file);
}

void
logro_import_begin (LogroWindow *window)
{
  const LogroFileKind kinds[] = { { _("Tables"), "*.[xXoOdDcCtTh][lLdDoOsStT][sSxXtTvVmM]*" },
                                  { _("All files"), "*" },
                                  { NULL } };

  logro_choose_open (GTK_WINDOW (window), _("Import a Table"), kinds, on_file_chosen,
                     g_object_ref (window));
}

static void
on_spliced (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (LogroWindow) window = data;
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  g_autoptr (GBytes) bytes = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, NULL) < 0)
    return;
  bytes = g_memory_output_stream_steal_as_bytes (memory);
  logro_import_bytes (window, bytes, _("Clipboard"));
}

static void
on_clipboard_read (GObject      *source,
                   GAsyncResult *result,
                   gpointer      data)
{
  g_autoptr (LogroWindow) window = data;
  const char *type;
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result,
                                                               &type, &error);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();

  if (stream == NULL)
    logro_window_say (window, _("There is no table on the clipboard"));
  else
    g_output_stream_splice_async (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                  G_PRIORITY_DEFAULT, NULL, on_spliced, g_object_ref (window));
}

void
logro_import_paste (LogroWindow *window)
{
  static const char *types[] = { "text/html", "text/plain;charset=utf-8", "text/plain", NULL };

  gdk_clipboard_read_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), types,
                            G_PRIORITY_DEFAULT, NULL, on_clipboard_read, g_object_ref (window));
}
