/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saving, what is asked when that fails, and closing, which asks whether to save. */

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/dialogs.h"
#include "app/memory.h"
#include "app/settings.h"
#include "app/sharing.h"
#include "app/window-private.h"
#include "document/error.h"
#include "document/file-medium.h"

LogroGuardian *
logro_window_get_guardian (LogroWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return LOGRO_IS_APPLICATION (application)
           ? logro_application_get_guardian (LOGRO_APPLICATION (application))
           : NULL;
}

static void
on_saved (LogroWindow *self,
          const char  *warning)
{
  LogroAfterSave after = self->after_save;
  GFile *file = logro_document_get_file (self->document);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *text =
    warning != NULL ? g_strdup (warning) : logro_medium_dup_saved (LOGRO_MEDIUM_SYS, file);

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
  logro_guardian_saved (logro_window_get_guardian (self), self->document);
  logro_sharing_watch (self);
  logro_window_say (self, text);
  self->after_save = NULL;
  if (after != NULL)
    after (self);
}

static void choose_and_save (LogroWindow *self,
                             const char  *name);

static void save_to (LogroWindow *self,
                     GFile       *file,
                     gboolean     overwrite);

static void
on_conflict_answered (int      button,
                      gpointer data)
{
  g_autoptr (LogroWindow) self = data;
  g_autofree char *name = logro_document_dup_conflict_name (self->document);

  if (button == 1)
    save_to (self, NULL, TRUE);
  else if (button == 2)
    choose_and_save (self, name);
  else
    self->after_save = NULL;
}

static void
on_failure_answered (int      button,
                     gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (button == 1)
    choose_and_save (self, NULL);
  else
    self->after_save = NULL;
}

static void
on_doubt_answered (int      button,
                   gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (button == 1)
    save_to (self, NULL, FALSE);
  else
    self->after_save = NULL;
}

static void
ask_after_failure (LogroWindow *self,
                   GError      *error)
{
  const char *conflict[] = { _("_Cancel"), _("_Replace It"), _("Save a _Copy…"), NULL };
  const char *failure[] = { _("_Cancel"), _("Save _Elsewhere…"), NULL };
  const char *doubt[] = { _("_Close"), _("_Save Again"), NULL };

  if (g_error_matches (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED))
    logro_ask (GTK_WINDOW (self), _("Somebody else has changed this plan"), error->message,
               conflict, on_conflict_answered, g_object_ref (self));
  else if (g_error_matches (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_UNCONFIRMED))
    logro_ask (GTK_WINDOW (self), _("The medium did not confirm that the plan is saved"),
               error->message, doubt, on_doubt_answered, g_object_ref (self));
  else
    logro_ask (GTK_WINDOW (self), _("The plan could not be saved"), error->message, failure,
               on_failure_answered, g_object_ref (self));
}

/* What is typed goes into the safety copies first, on a disk of this computer: whatever happens to
 * the medium of the file, it is there. */
static void
save_to (LogroWindow *self,
         GFile       *file,
         gboolean     overwrite)
{
  LogroGuardian *guardian = logro_window_get_guardian (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *warning = NULL;

  if (guardian != NULL)
    logro_guardian_flush (guardian);
  if (logro_document_save (self->document, file, overwrite, &warning, &error))
    on_saved (self, warning);
  else
    ask_after_failure (self, error);
}

static void
on_place_chosen (GFile   *file,
                 gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (file != NULL)
    save_to (self, file, TRUE);
  else
    self->after_save = NULL;
}

/* Proposes @name, or the name it has. */
static void
choose_and_save (LogroWindow *self,
                 const char  *name)
{
  const LogroFileKind kinds[] = { { _("Plans of Logro"), "*.logro" }, { NULL } };
  GFile *file = logro_document_get_file (self->document);
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;
  g_autofree char *usual =
    file != NULL ? g_file_get_basename (file) : logro_document_dup_file_name (self->document);

  logro_choose_save (GTK_WINDOW (self), _("Save the plan"), name != NULL ? name : usual, folder,
                     kinds, on_place_chosen, g_object_ref (self));
}

void
logro_window_save_as (LogroWindow *self)
{
  logro_window_commit_focus (self);
  choose_and_save (self, NULL);
}

void
logro_window_save (LogroWindow   *self,
                   LogroAfterSave after)
{
  self->after_save = after;
  logro_window_commit_focus (self);
  if (logro_document_get_file (self->document) == NULL)
    choose_and_save (self, NULL);
  else
    save_to (self, NULL, FALSE);
}

/* Really closes. */
static void
leave (LogroWindow *self)
{
  int width, height;
  gboolean maximized = gtk_window_is_maximized (GTK_WINDOW (self));

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (!maximized && width >= 640 && height >= 480 && self->meeting == NULL)
    {
      logro_settings_set_int ("window-width", width);
      logro_settings_set_int ("window-height", height);
    }
  logro_settings_set_boolean ("maximized", maximized);
  logro_memory_flush ();
  if (self->document != NULL)
    logro_guardian_leave (logro_window_get_guardian (self), self->document);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
on_close_answered (int      button,
                   gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (button == 1)
    leave (self);
  else if (button == 2)
    logro_window_save (self, leave);
}

gboolean
logro_window_close_request (GtkWindow *window)
{
  LogroWindow *self = LOGRO_WINDOW (window);
  LogroJournal *journal = logro_window_get_journal (self);
  const char *buttons[] = { _("_Cancel"), _("Close _Without Saving"), _("_Save"), NULL };
  g_autofree char *title = NULL;
  g_autofree char *heading = NULL;

  if (journal != NULL)
    logro_window_commit_focus (self);
  if (journal == NULL || !logro_journal_is_modified (journal) ||
      logro_document_is_read_only (self->document))
    {
      leave (self);
      return TRUE;
    }
  title = logro_document_dup_title (self->document);
  heading = g_strdup_printf (_("Save the changes to “%s”?"), title);
  logro_ask (window, heading, _("What you do not save now is lost."), buttons, on_close_answered,
             g_object_ref (self));
  return TRUE;
}
