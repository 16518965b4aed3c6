/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with attached files. */

#include <glib/gi18n.h>

#include "app/adjunto-table-private.h"
#include "app/adjunto-taking.h"
#include "app/dialogs.h"
#include "app/window.h"
#include "core/journal.h"

/* Of files that could not be attached, how many are told. */
#define MAX_TOLD 4

/* Files on their way into a list, which may be shown no more when they arrive. */
typedef struct
{
  LogroAdjuntoTable *table;
  LogroPlan *plan;
  LogroList *list;
  LogroAdjunto *adjunto; /* the one that is renewed, or NULL */
  LogroTaken *taken;     /* its file, while a person is asked about it; in all */
  GPtrArray *all;
} Taking;

static void
taking_free (Taking *taking)
{
  g_clear_pointer (&taking->all, g_ptr_array_unref);
  g_clear_object (&taking->adjunto);
  g_object_unref (taking->list);
  g_object_unref (taking->plan);
  g_object_unref (taking->table);
  g_free (taking);
}

static GtkWindow *
get_window (LogroAdjuntoTable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
say (LogroAdjuntoTable *self,
     const char        *text)
{
  LogroWindow *window = logro_window_from (GTK_WIDGET (self));

  if (window != NULL)
    logro_window_say (window, text);
}

static GFile *
get_file (Taking *taking)
{
  LogroDocument *document = logro_document_of (taking->plan);

  return document != NULL ? logro_document_get_file (document) : NULL;
}

static gboolean
has_ruta (LogroList  *list,
          const char *ruta)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    if (g_strcmp0 (((LogroAdjunto *) logro_list_get (list, i))->ruta, ruta) == 0)
      return TRUE;
  return FALSE;
}

static void
set_file (LogroAdjunto     *adjunto,
          const char       *ruta,
          const LogroTaken *taken)
{
  logro_record_set_text (LOGRO_RECORD (adjunto), "ruta", ruta);
  logro_record_set_number (LOGRO_RECORD (adjunto), "tamano", taken->huella.tamano);
  logro_record_set_text (LOGRO_RECORD (adjunto), "sha256", taken->huella.sha256);
}

/* Makes the record of a file that was read; NULL and a line in @troubles if it cannot be. */
static LogroAdjunto *
make_adjunto (Taking     *taking,
              LogroTaken *taken,
              GPtrArray  *records,
              GString    *troubles)
{
  g_autoptr (GFile) file = g_file_new_for_path (taken->path);
  g_autofree char *ruta = NULL;
  LogroAdjunto *adjunto;

  if (taken->error == NULL)
    ruta = logro_adjunto_dup_ruta (get_file (taking), file, &taken->error);
  if (ruta == NULL)
    {
      g_string_append_printf (troubles, "%s\n", taken->error->message);
      return NULL;
    }
  if (has_ruta (taking->list, ruta))
    return NULL;
  adjunto = g_object_new (LOGRO_TYPE_ADJUNTO, NULL);
  set_file (adjunto, ruta, taken);
  return adjunto;
}

static void
tell_attached (LogroAdjuntoTable *self,
               guint              n,
               GString           *troubles)
{
  g_autofree char *said =
    n > 0 ? g_strdup_printf (ngettext ("%u file was attached", "%u files were attached", n), n)
          : g_strdup (_("Nothing was attached: the files were attached already"));
  const char *buttons[] = { _("_Close"), NULL };

  if (troubles->len == 0)
    say (self, said);
  else
    logro_ask (get_window (self), _("Some files could not be attached"), troubles->str, buttons,
               NULL, NULL);
}

static void
attach_taken (Taking *taking)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  GString *troubles = g_string_new (NULL);
  LogroJournal *journal = logro_plan_get_journal (taking->plan);

  for (guint i = 0; i < taking->all->len; i++)
    {
      LogroAdjunto *adjunto = make_adjunto (taking, taking->all->pdata[i], records, troubles);

      if (adjunto != NULL)
        g_ptr_array_add (records, adjunto);
    }
  if (records->len > 0)
    {
      logro_journal_begin (journal, _("Attach files"));
      logro_list_splice (taking->list, logro_list_get_n (taking->list), 0,
                         (LogroRecord **) records->pdata, records->len);
      logro_journal_end (journal);
    }
  tell_attached (taking->table, records->len, troubles);
  g_string_free (troubles, TRUE);
}

static void
renew (Taking *taking)
{
  g_autoptr (GFile) file = g_file_new_for_path (taking->taken->path);
  g_autofree char *ruta = logro_adjunto_dup_ruta (get_file (taking), file, &taking->taken->error);
  LogroJournal *journal = logro_plan_get_journal (taking->plan);

  if (ruta == NULL)
    {
      logro_show_error (get_window (taking->table), _("The file could not be attached"),
                        taking->taken->error);
      return;
    }
  logro_journal_begin (journal, _("Accept the file"));
  set_file (taking->adjunto, ruta, taking->taken);
  logro_journal_end (journal);
}

static void
on_other_answered (int      button,
                   gpointer data)
{
  Taking *taking = data;

  if (button == 1)
    renew (taking);
  taking_free (taking);
}

/* Takes @taking. */
static void
renew_or_ask (Taking  *taking,
              gboolean elsewhere)
{
  const char *buttons[] = { _("_Cancel"), _("_Use This File"), NULL };
  const char *sha256 = taking->adjunto->sha256;

  taking->taken = taking->all->pdata[0];
  if (taking->taken->error != NULL)
    logro_show_error (get_window (taking->table), _("The file could not be attached"),
                      taking->taken->error);
  else if (elsewhere && sha256 != NULL &&
           g_ascii_strcasecmp (sha256, taking->taken->huella.sha256) != 0)
    {
      logro_ask (get_window (taking->table), _("This is not the file that was attached"),
                 _("Its content is another one. It may be a newer version."), buttons,
                 on_other_answered, taking);
      return;
    }
  else
    renew (taking);
  taking_free (taking);
}

static void
on_taken (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  Taking *taking = data;
  g_autofree char *before = NULL;

  g_clear_object (&taking->table->cancellable);
  logro_adjunto_table_update (taking->table);
  taking->all = logro_adjunto_take_finish (result);
  if (taking->all == NULL)
    taking_free (taking);
  else if (taking->adjunto != NULL)
    {
      LogroTaken *taken = taking->all->pdata[0];

      before = logro_adjunto_dup_path (get_file (taking), taking->adjunto->ruta);
      renew_or_ask (taking, g_strcmp0 (before, taken->path) != 0);
    }
  else
    {
      attach_taken (taking);
      taking_free (taking);
    }
}

/* Reads the files at @paths (taken) for the list, or for @adjunto. */
static void
take (LogroAdjuntoTable *self,
      char             **paths,
      LogroAdjunto      *adjunto)
{
  Taking *taking = g_new0 (Taking, 1);
  guint n = g_strv_length (paths);
  g_autofree char *name = logro_adjunto_dup_shown (paths[0]);
  g_autofree char *said =
    n == 1 ? g_strdup_printf (_("Reading %s"), name)
           : g_strdup_printf (ngettext ("Reading %u file", "Reading %u files", n), n);

  taking->table = g_object_ref (self);
  taking->plan = g_object_ref (logro_adjunto_table_get_plan (self));
  taking->list = g_object_ref (self->list);
  taking->adjunto = adjunto != NULL ? g_object_ref (adjunto) : NULL;
  self->cancellable = g_cancellable_new ();
  gtk_label_set_text (self->busy_label, said);
  logro_adjunto_table_update (self);
  logro_adjunto_take_async (paths, self->cancellable, on_taken, taking);
}

void
logro_adjunto_table_attach (LogroAdjuntoTable *self,
                            GPtrArray         *files)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < files->len; i++)
    {
      char *path = g_file_get_path (files->pdata[i]);

      if (path != NULL)
        g_ptr_array_add (paths, path);
    }
  if (paths->len < files->len)
    say (self, _("A file that is not in a folder of this computer cannot be attached. Copy it "
                 "here first."));
  if (paths->len == 0 || self->cancellable != NULL)
    return;
  g_ptr_array_add (paths, NULL);
  take (self, (char **) g_ptr_array_free (g_steal_pointer (&paths), FALSE), NULL);
}

void
logro_adjunto_table_renew (LogroAdjuntoTable *self,
                           GFile             *file)
{
  g_autoptr (LogroAdjunto) chosen = logro_adjunto_table_dup_chosen (self);
  char *path = file != NULL ? g_file_get_path (file)
               : chosen != NULL
                 ? logro_adjunto_dup_path (logro_adjunto_table_get_file (self), chosen->ruta)
                 : NULL;
  char **paths;

  if (chosen == NULL || path == NULL || self->cancellable != NULL)
    {
      g_free (path);
      return;
    }
  paths = g_new0 (char *, 2);
  paths[0] = path;
  take (self, paths, chosen);
}

static void
on_files_chosen (GPtrArray *files,
                 gpointer   data)
{
  g_autoptr (LogroAdjuntoTable) self = data;

  if (files != NULL && logro_adjunto_table_get_plan (self) != NULL)
    logro_adjunto_table_attach (self, files);
}

/* Where to look first: beside the plan. */
static GFile *
dup_folder (LogroAdjuntoTable *self)
{
  GFile *file = logro_adjunto_table_get_file (self);

  return file != NULL ? g_file_get_parent (file) : NULL;
}

static void
on_attach (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  g_autoptr (GFile) folder = dup_folder (LOGRO_ADJUNTO_TABLE (widget));

  logro_choose_files (get_window (LOGRO_ADJUNTO_TABLE (widget)), _("Attach files"), folder, TRUE,
                      on_files_chosen, g_object_ref (widget));
}

static void
on_place_chosen (GPtrArray *files,
                 gpointer   data)
{
  g_autoptr (LogroAdjuntoTable) self = data;

  if (files != NULL)
    logro_adjunto_table_renew (self, files->pdata[0]);
}

static void
on_locate (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroAdjuntoTable *self = LOGRO_ADJUNTO_TABLE (widget);
  g_autoptr (GFile) folder = dup_folder (self);
  g_autoptr (LogroAdjunto) chosen = logro_adjunto_table_dup_chosen (self);
  g_autofree char *name = logro_adjunto_dup_shown (chosen->ruta);
  g_autofree char *title = g_strdup_printf (_("Where is %s now?"), name);

  logro_choose_files (get_window (self), title, folder, FALSE, on_place_chosen,
                      g_object_ref (widget));
}

static void
on_renew (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  logro_adjunto_table_renew (LOGRO_ADJUNTO_TABLE (widget), NULL);
}

static void
on_refresh (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  logro_adjunto_watch_refresh (LOGRO_ADJUNTO_TABLE (widget)->watch, TRUE);
}

static void
on_stop (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  g_cancellable_cancel (LOGRO_ADJUNTO_TABLE (widget)->cancellable);
}

static void
on_opened (GObject      *window,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroAdjuntoTable) self = data;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (window), result, &error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    logro_show_error (get_window (self), _("The file could not be opened"), error);
}

static void
open_chosen (LogroAdjuntoTable *self)
{
  g_autoptr (LogroAdjunto) chosen = logro_adjunto_table_dup_chosen (self);
  g_autofree char *path =
    chosen != NULL
      ? logro_adjunto_dup_path (logro_adjunto_table_get_file (self), chosen->ruta)
      : NULL;
  g_autofree char *uri = path != NULL ? g_filename_to_uri (path, NULL, NULL) : NULL;

  if (uri != NULL)
    gtk_show_uri_full (get_window (self), uri, GDK_CURRENT_TIME, NULL, on_opened,
                       g_object_ref (self));
}

static void
on_open_answered (int      button,
                  gpointer data)
{
  g_autoptr (LogroAdjuntoTable) self = data;

  if (button == 1)
    open_chosen (self);
}

/* A plan from elsewhere may name any file, so one that is not known to be what was attached is
 * opened only when asked, and what is no file never. */
static void
on_open (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroAdjuntoTable *self = LOGRO_ADJUNTO_TABLE (widget);
  g_autoptr (LogroAdjunto) chosen = logro_adjunto_table_dup_chosen (self);
  LogroAdjuntoEstado estado = logro_adjunto_watch_look (self->watch, chosen);
  g_autofree char *name = logro_adjunto_dup_shown (chosen->ruta);
  g_autofree char *said = g_strdup_printf ("%s: %s", name, logro_adjunto_estado_get_name (estado));
  const char *buttons[] = { _("_Cancel"), _("_Open It"), NULL };

  switch (estado)
    {
    case LOGRO_ADJUNTO_IGUAL:
      open_chosen (self);
      break;
    case LOGRO_ADJUNTO_CAMBIADO:
    case LOGRO_ADJUNTO_SIN_HUELLA:
    case LOGRO_ADJUNTO_MISMO_TAMANO:
      logro_ask (get_window (self), _("Open a file that may not be the one that was attached?"),
                 said, buttons, on_open_answered, g_object_ref (self));
      break;
    default:
      say (self, said);
    }
}

void
logro_adjunto_table_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc func;
  } actions[] = {
    { "adjunto.attach", on_attach }, { "adjunto.open", on_open },
    { "adjunto.renew", on_renew },   { "adjunto.locate", on_locate },
    { "adjunto.stop", on_stop },     { "adjunto.refresh", on_refresh },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].func);
}
