/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/rescue.h"

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/dialogs.h"
#include "app/moment.h"
#include "app/sharing.h"
#include "document/error.h"
#include "document/rescate.h"

typedef struct
{
  LogroWindow *window;
  GFile *file;
  GBytes *bytes;
} Rescue;

static void
rescue_free (Rescue *rescue)
{
  g_object_unref (rescue->window);
  g_object_unref (rescue->file);
  g_bytes_unref (rescue->bytes);
  g_free (rescue);
}

static void
on_answered (int      button,
             gpointer data)
{
  Rescue *rescue = data;
  g_autofree char *name = g_file_get_basename (rescue->file);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = NULL;

  if (button == 1)
    document = logro_document_open_draft (rescue->bytes, rescue->file, NULL, name, &error);
  if (document != NULL)
    logro_sharing_show (rescue->window, document);
  else if (error != NULL)
    logro_show_error (GTK_WINDOW (rescue->window), _("The plan could not be opened"), error);
  rescue_free (rescue);
}

/* What is wrong with a file of another kind or of a newer program is nothing that a copy mends. */
static gboolean
may_be_lost (const GError *error)
{
  return error->domain == LOGRO_DOCUMENT_ERROR && error->code != LOGRO_DOCUMENT_ERROR_NEWER &&
         error->code != LOGRO_DOCUMENT_ERROR_MODEL_MISSING;
}

/* The newest that can be read. */
static GBytes *
find (LogroWindow *window,
      GFile       *file,
      gint64      *moment)
{
  g_autofree char *uri = g_file_get_uri (file);
  LogroGuardian *guardian = logro_application_get_guardian (
    LOGRO_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
  LogroResguardo *resguardo = logro_guardian_get_resguardo (guardian);
  gint64 saved = 0;
  g_autoptr (GBytes) beside = logro_rescate_find (file, moment);
  g_autoptr (GBytes) kept =
    resguardo != NULL ? logro_resguardo_find_version (resguardo, uri, &saved, NULL) : NULL;

  if (kept == NULL || (beside != NULL && *moment > saved))
    return g_steal_pointer (&beside);
  *moment = saved;
  return g_steal_pointer (&kept);
}

void
logro_rescue_offer (LogroWindow  *window,
                    GFile        *file,
                    const GError *error)
{
  const char *buttons[] = { _("_Close"), _("_Open the Copy"), NULL };
  gint64 moment = 0;
  GBytes *bytes = may_be_lost (error) ? find (window, file, &moment) : NULL;
  g_autofree char *when = logro_moment_format (moment);
  g_autofree char *text = NULL;
  Rescue *rescue;

  if (bytes == NULL)
    {
      logro_show_error (GTK_WINDOW (window), _("The plan could not be opened"), error);
      return;
    }
  text = g_strdup_printf (_("%s\n\nThere is a whole copy of this plan, of %s. It opens as work "
                            "that is not saved, and nothing is replaced without a question."),
                          error->message, when);
  rescue = g_new (Rescue, 1);
  rescue->window = g_object_ref (window);
  rescue->file = g_object_ref (file);
  rescue->bytes = bytes;
  logro_ask (GTK_WINDOW (window), _("The plan could not be opened"), text, buttons, on_answered,
             rescue);
}
