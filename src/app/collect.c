/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window with a bar stands before the plan while files are copied. */

#include "app/collect.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "exchange/coleccion.h"

/* Milliseconds between two looks at the progress. */
#define LOOK 100

typedef struct
{
  LogroWindow *window;
  LogroColeccion *coleccion;
  GFile *folder;
  GCancellable *cancellable;
  GtkWindow *dialog;
  GtkProgressBar *bar;
  int done; /* set by the thread */
  guint look_id;
} Collecting;

static void
collecting_free (Collecting *collecting)
{
  g_clear_handle_id (&collecting->look_id, g_source_remove);
  g_clear_pointer (&collecting->dialog, gtk_window_destroy);
  g_object_unref (collecting->cancellable);
  g_clear_object (&collecting->folder);
  g_object_unref (collecting->window);
  logro_coleccion_free (collecting->coleccion);
  g_free (collecting);
}

static gboolean
on_look_due (gpointer data)
{
  Collecting *collecting = data;
  guint n = collecting->coleccion->files->len;

  gtk_progress_bar_set_fraction (collecting->bar,
                                 (double) g_atomic_int_get (&collecting->done) / MAX (n, 1));
  return G_SOURCE_CONTINUE;
}

static void
on_progress (guint    done,
             gpointer data)
{
  g_atomic_int_set (&((Collecting *) data)->done, done);
}

static void
copy (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  Collecting *collecting = data;
  GError *error = NULL;

  if (logro_coleccion_copy (collecting->coleccion, collecting->folder, on_progress, collecting,
                            cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_close_answered (int      button,
                   gpointer data)
{
  g_autoptr (GFile) folder = data;
  g_autofree char *uri = g_file_get_uri (folder);

  if (button == 0)
    gtk_show_uri (NULL, uri, GDK_CURRENT_TIME);
}

static void
on_copied (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  Collecting *collecting = data;
  const char *buttons[] = { _("_Open the Folder"), _("_Close"), NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *summary = NULL;

  g_clear_pointer (&collecting->dialog, gtk_window_destroy);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      summary = logro_coleccion_dup_summary (collecting->coleccion);
      logro_ask (GTK_WINDOW (collecting->window),
                 logro_coleccion_count_faults (collecting->coleccion) == 0
                   ? _("All attached files are collected")
                   : _("Some attached files need to be looked at"),
                 summary, buttons, on_close_answered, g_object_ref (collecting->folder));
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    logro_window_say (collecting->window, _("Stopped. The files that were copied stay."));
  else
    logro_show_error (GTK_WINDOW (collecting->window), _("The files could not be collected"),
                      error);
  collecting_free (collecting);
}

static gboolean
on_close_request (Collecting *collecting)
{
  g_cancellable_cancel (collecting->cancellable);
  return TRUE;
}

static void
show_dialog (Collecting *collecting)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource ("/io/github/logro_app/Logro/ui/collect.ui");

  collecting->dialog = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  collecting->bar = GTK_PROGRESS_BAR (gtk_builder_get_object (builder, "bar"));
  gtk_window_set_transient_for (collecting->dialog, GTK_WINDOW (collecting->window));
  g_signal_connect_swapped (collecting->dialog, "close-request", G_CALLBACK (on_close_request),
                            collecting);
  collecting->look_id = g_timeout_add (LOOK, on_look_due, collecting);
  gtk_window_present (collecting->dialog);
}

static void
on_folder_chosen (GFile   *folder,
                  gpointer data)
{
  Collecting *collecting = data;
  GTask *task;

  if (folder == NULL)
    {
      collecting_free (collecting);
      return;
    }
  collecting->folder = g_object_ref (folder);
  show_dialog (collecting);
  task = g_task_new (NULL, collecting->cancellable, on_copied, collecting);
  g_task_set_task_data (task, collecting, NULL);
  g_task_run_in_thread (task, copy);
  g_object_unref (task);
}

void
logro_collect_begin (LogroWindow *window)
{
  LogroDocument *document = logro_window_get_document (window);
  GFile *file = document != NULL ? logro_document_get_file (document) : NULL;
  LogroColeccion *coleccion =
    document != NULL ? logro_coleccion_new (logro_document_get_plan (document), file) : NULL;
  Collecting *collecting;

  if (coleccion == NULL || coleccion->files->len == 0)
    {
      g_clear_pointer (&coleccion, logro_coleccion_free);
      logro_window_say (window, _("No file is attached to this plan yet."));
      return;
    }
  collecting = g_new0 (Collecting, 1);
  collecting->window = g_object_ref (window);
  collecting->coleccion = coleccion;
  collecting->cancellable = g_cancellable_new ();
  logro_choose_folder (GTK_WINDOW (window), _("Collect the attached files in which folder?"), NULL,
                       on_folder_chosen, collecting);
}
