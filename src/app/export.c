/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every export goes through the safe writer of document/file.h: a file is whole or it is not
 * there. */

#include "app/export.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/work.h"
#include "chart/export.h"
#include "document/file-medium.h"

/* Points; a picture of this width stands between the margins of any of our papers. */
#define CHART_WIDTH 480

/* Pixels per point of a PNG: 288 dots per inch, and no pixel that is only half of the picture. */
#define CHART_SCALE 4

typedef struct
{
  GtkWidget *widget;
  LogroExport export;
  gpointer data;
  GFile *file;
} Saving;

GBytes *
logro_export_chart (LogroChartKind        kind,
                    const LogroChartData *data,
                    LogroChartFormat      format,
                    GError              **error)
{
  const LogroInk *ink = logro_ink_light ();
  double height = logro_chart_natural_height (kind, data, ink, CHART_WIDTH);

  return logro_chart_export (kind, data, ink, format, CHART_WIDTH, height, CHART_SCALE, error);
}

/* The window of a plan that @widget, or the dialog it is in, belongs to. */
static LogroWindow *
find_window (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;

  while (window != NULL && !LOGRO_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  return window != NULL ? LOGRO_WINDOW (window) : NULL;
}

void
logro_export_say (GtkWidget  *widget,
                  const char *text)
{
  LogroWindow *window = find_window (widget);

  if (window != NULL)
    logro_window_say (window, text);
}

char *
logro_export_dup_name (GtkWidget  *widget,
                       const char *what,
                       const char *suffix)
{
  LogroWindow *window = find_window (widget);
  LogroDocument *document = window != NULL ? logro_window_get_document (window) : NULL;
  g_autofree char *name = document != NULL ? logro_document_dup_file_name (document) : NULL;

  if (name == NULL)
    return g_strdup_printf ("%s.%s", what, suffix);
  if (strrchr (name, '.') != NULL)
    *strrchr (name, '.') = '\0';
  return g_strdup_printf ("%s-%s.%s", name, what, suffix);
}

/* Makes and writes the file. Gives what is to be said of it. */
static gpointer
write_file (gpointer              data,
            const LogroProgress  *progress,
            GError              **error)
{
  Saving *saving = data;
  g_autofree char *made_warning = NULL;
  g_autofree char *written_warning = NULL;
  g_autoptr (GBytes) bytes =
    saving->export.make (saving->data, progress, &made_warning, error);

  if (bytes == NULL || !logro_progress_goes_on (progress, error) ||
      !logro_file_write (saving->file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, &written_warning,
                         error))
    return NULL;
  if (written_warning != NULL)
    return g_steal_pointer (&written_warning);
  if (made_warning != NULL)
    return g_steal_pointer (&made_warning);
  return logro_medium_dup_saved (LOGRO_MEDIUM_SYS, saving->file);
}

static void
saving_free (Saving *saving)
{
  saving->export.free_data (saving->data);
  g_clear_object (&saving->file);
  g_object_unref (saving->widget);
  g_free (saving);
}

static void
on_written (gpointer      result,
            const GError *error,
            gpointer      data)
{
  Saving *saving = data;
  g_autofree char *said = result;
  GtkRoot *root = gtk_widget_get_root (saving->widget);

  if (said != NULL)
    logro_export_say (saving->widget, said);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    logro_export_say (saving->widget, _("Stopped. No file was written."));
  else
    logro_show_error (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                      _("The file could not be written"), error);
  saving_free (saving);
}

static Saving *
saving_new (GtkWidget         *widget,
            const LogroExport *export,
            gpointer           data)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->widget = g_object_ref (widget);
  saving->export = *export;
  saving->data = data;
  return saving;
}

/* Takes saving. */
static void
begin_writing (Saving *saving,
               GFile  *file)
{
  GtkRoot *root = gtk_widget_get_root (saving->widget);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autofree char *text = g_strdup_printf (_("Writing %s"), name);
  const LogroWork work = { _("Writing a File"), text, write_file, on_written };

  saving->file = g_object_ref (file);
  logro_work_begin (GTK_WINDOW (root), &work, saving);
}

static void
on_chosen (GFile   *file,
           gpointer data)
{
  Saving *saving = data;

  if (file != NULL && gtk_widget_get_root (saving->widget) != NULL)
    begin_writing (saving, file);
  else
    saving_free (saving);
}

void
logro_export_write (GtkWidget         *widget,
                    const LogroExport *export,
                    GFile             *file,
                    gpointer           data)
{
  begin_writing (saving_new (widget, export, data), file);
}

void
logro_export_begin (GtkWidget         *widget,
                    const LogroExport *export,
                    gpointer           data)
{
  g_autofree char *name = logro_export_dup_name (widget, export->what, export->suffix);
  g_autofree char *upper = g_ascii_strup (export->suffix, -1);
  g_autofree char *words = g_strdup_printf (_("%s files"), upper);
  g_autofree char *pattern = g_strdup_printf ("*.%s", export->suffix);
  const LogroFileKind kinds[] = { { words, pattern }, { NULL } };

  logro_choose_save (GTK_WINDOW (gtk_widget_get_root (widget)), export->title, name, NULL, kinds,
                     on_chosen, saving_new (widget, export, data));
}

static GBytes *
get_made (gpointer              data,
          const LogroProgress  *progress,
          char                **warning,
          GError              **error)
{
  return g_bytes_ref (data);
}

void
logro_export_save (GtkWidget  *widget,
                   const char *title,
                   const char *what,
                   const char *suffix,
                   GBytes     *bytes)
{
  const LogroExport export = { title, what, suffix, get_made, (GDestroyNotify) g_bytes_unref };

  logro_export_begin (widget, &export, g_bytes_ref (bytes));
}
