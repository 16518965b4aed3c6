/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/collect.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/work.h"
#include "exchange/coleccion.h"

typedef struct
{
  LogroWindow *window;
  LogroColeccion *coleccion;
  GFile *folder;
} Collecting;

static void
collecting_free (Collecting *collecting)
{
  g_clear_object (&collecting->folder);
  g_object_unref (collecting->window);
  logro_coleccion_free (collecting->coleccion);
  g_free (collecting);
}

static gpointer
copy (gpointer              data,
      const LogroProgress  *progress,
      GError              **error)
{
  Collecting *collecting = data;

  return logro_coleccion_copy (collecting->coleccion, collecting->folder, progress, error)
           ? collecting->coleccion
           : NULL;
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
on_copied (gpointer      coleccion,
           const GError *error,
           gpointer      data)
{
  Collecting *collecting = data;
  const char *buttons[] = { _("_Open the Folder"), _("_Close"), NULL };
  g_autofree char *summary = NULL;

  if (coleccion != NULL)
    {
      summary = logro_coleccion_dup_summary (coleccion);
      logro_ask (GTK_WINDOW (collecting->window),
                 logro_coleccion_count_faults (coleccion) == 0
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

static void
on_folder_chosen (GFile   *folder,
                  gpointer data)
{
  Collecting *collecting = data;
  const LogroWork work = { _("Collecting the Attached Files"),
                           _("Each file is copied, read back and compared."), copy, on_copied };

  if (folder == NULL)
    {
      collecting_free (collecting);
      return;
    }
  collecting->folder = g_object_ref (folder);
  logro_work_begin (GTK_WINDOW (collecting->window), &work, collecting);
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
  logro_choose_folder (GTK_WINDOW (window), _("Collect the attached files in which folder?"), NULL,
                       on_folder_chosen, collecting);
}
