/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/sharing.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/recovery.h"
#include "document/catalogo.h"

/* Milliseconds after the last sign of a change until it is looked at. */
#define QUIET 700

/* Where a document keeps what watches its file. */
#define WATCH "logro-file-watch"

typedef struct
{
  LogroWindow *window; /* not owned: it owns the document, which owns this */
  GFile *file;
  GFileMonitor *monitor;
  guint life_id;
  guint look_id;
  gboolean told; /* of the state that the file is in */
} Watch;

static void
watch_free (gpointer data)
{
  Watch *watch = data;

  g_clear_handle_id (&watch->life_id, g_source_remove);
  g_clear_handle_id (&watch->look_id, g_source_remove);
  if (watch->monitor != NULL)
    g_signal_handlers_disconnect_by_data (watch->monitor, watch);
  g_clear_object (&watch->monitor);
  g_object_unref (watch->file);
  g_free (watch);
}

static gboolean
on_life_due (gpointer data)
{
  Watch *watch = data;

  if (logro_document_keep_lock (logro_window_get_document (watch->window)))
    return G_SOURCE_CONTINUE;
  logro_window_say (watch->window,
                    _("Somebody else has taken over this plan. You will be asked before anything "
                      "of theirs is replaced."));
  watch->life_id = 0;
  return G_SOURCE_REMOVE;
}

static void
on_changed_answered (int      button,
                     gpointer data)
{
  g_autoptr (LogroWindow) window = data;
  LogroDocument *document = logro_window_get_document (window);
  g_autoptr (GError) error = NULL;

  if (button != 1 || document == NULL)
    return;
  if (!logro_document_reload (document, _("Read what somebody else saved"), &error))
    logro_show_error (GTK_WINDOW (window), _("The plan could not be opened"), error);
  else
    logro_window_say (window, _("This is what somebody else saved. Undo (Ctrl+Z) takes it back."));
}

static gboolean
on_look_due (gpointer data)
{
  Watch *watch = data;
  LogroDocument *document = logro_window_get_document (watch->window);
  LogroJournal *journal = logro_plan_get_journal (logro_document_get_plan (document));
  const char *buttons[] = { _("_Go On with Mine"), _("_Read the New One"), NULL };

  watch->look_id = 0;
  if (!logro_document_is_outdated (document))
    watch->told = FALSE;
  else if (!watch->told)
    {
      watch->told = TRUE;
      if (logro_journal_is_modified (journal) || !g_file_query_exists (watch->file, NULL))
        logro_window_say (watch->window,
                          _("The file of this plan was changed or moved by somebody else. You will "
                            "be asked before anything is replaced."));
      else
        logro_ask (GTK_WINDOW (watch->window), _("Somebody else has saved this plan"),
                   _("What is shown here is not what the file says now. Reading the new one is a "
                     "step that can be undone."),
                   buttons, on_changed_answered, g_object_ref (watch->window));
    }
  return G_SOURCE_REMOVE;
}

static void
on_file_changed (Watch *watch)
{
  g_clear_handle_id (&watch->look_id, g_source_remove);
  watch->look_id = g_timeout_add (QUIET, on_look_due, watch);
}

void
logro_sharing_watch (LogroWindow *window)
{
  LogroDocument *document = logro_window_get_document (window);
  GFile *file = logro_document_get_file (document);
  Watch *watch = g_object_get_data (G_OBJECT (document), WATCH);
  g_autoptr (LogroLockOwner) owner = NULL;

  if (file == NULL || (watch != NULL && g_file_equal (watch->file, file)))
    return;
  /* Whoever has the place open was asked about when it was opened, or chosen. */
  if (!logro_document_is_read_only (document))
    logro_document_lock (document, TRUE, &owner);
  watch = g_new0 (Watch, 1);
  watch->window = window;
  watch->file = g_object_ref (file);
  watch->life_id = g_timeout_add_seconds (LOGRO_LOCK_REFRESH, on_life_due, watch);
  watch->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (watch->monitor != NULL)
    g_signal_connect_swapped (watch->monitor, "changed", G_CALLBACK (on_file_changed), watch);
  g_object_set_data_full (G_OBJECT (document), WATCH, watch, watch_free);
}

void
logro_sharing_forget (LogroDocument *document)
{
  g_object_set_data (G_OBJECT (document), WATCH, NULL);
}

/* Whether the model that the plan brings along is another one than is at hand now. */
static gboolean
has_other_edition (LogroPlan *plan)
{
  g_autoptr (LogroModelo) modelo =
    plan->incluido ? logro_catalogo_find (plan->modelo, NULL) : NULL;

  return modelo != NULL && g_strcmp0 (modelo->fuente, plan->copia) != 0;
}

/* A plan of an older edition is not what its file says any more, or could be of a newer one. */
static void
tell_of_edition (LogroWindow   *window,
                 LogroDocument *document)
{
  LogroPlan *plan = logro_document_get_plan (document);

  if (logro_document_get_file (document) == NULL || logro_document_is_read_only (document))
    return;
  if (logro_list_get_n (plan->apartados) > 0 &&
      logro_journal_is_modified (logro_plan_get_journal (plan)))
    logro_window_say (window, _("The model has another edition now, in which not everything has "
                                "a place: see “What Found No Place” in the menu."));
  else if (has_other_edition (plan))
    logro_window_say (window, _("This computer has another edition of the model of this plan: see "
                                "“Model of the Plan” in the menu."));
}

static void
show (LogroWindow   *window,
      LogroDocument *document)
{
  GFile *file = logro_document_get_file (document);

  logro_window_set_document (window, document);
  logro_sharing_watch (window);
  tell_of_edition (window, document);
  if (logro_document_is_read_only (document))
    return;
  if (file != NULL && !logro_file_may_write (file))
    logro_window_say (window, _("This plan can only be read where it is: what you change has to be "
                                "saved elsewhere."));
  logro_recovery_offer_for (window);
}

typedef struct
{
  LogroWindow *window;
  LogroDocument *document;
} Asked;

static void
on_open_answered (int      button,
                  gpointer data)
{
  Asked *asked = data;

  if (button == 1)
    logro_document_set_read_only (asked->document);
  if (button == 1 || button == 2)
    show (asked->window, asked->document);
  else
    gtk_window_close (GTK_WINDOW (asked->window));
  g_object_unref (asked->window);
  g_object_unref (asked->document);
  g_free (asked);
}

static void
ask (LogroWindow          *window,
     LogroDocument        *document,
     const LogroLockOwner *owner)
{
  const char *buttons[] = { _("_Cancel"), _("Open to _Read Only"), _("_Take It Over"), NULL };
  g_autofree char *title = logro_document_dup_title (document);
  g_autofree char *heading = g_strdup_printf (_("“%s” is open elsewhere"), title);
  g_autofree char *who = g_strdup_printf (_("%s has it open on the computer %s since %s."),
                                          owner->user, owner->host, owner->time);
  g_autofree char *body = g_strdup_printf (
    "%s %s", who,
    owner->silent ? _("That computer has given no sign of life for some minutes, so it may have "
                      "been switched off.")
                  : _("If both of you write in it, whoever saves second will be asked what to "
                      "keep."));
  Asked *asked = g_new (Asked, 1);

  asked->window = g_object_ref (window);
  asked->document = g_object_ref (document);
  logro_ask (GTK_WINDOW (window), heading, body, buttons, on_open_answered, asked);
}

void
logro_sharing_show (LogroWindow   *window,
                    LogroDocument *document)
{
  g_autoptr (LogroLockOwner) owner = NULL;

  if (logro_document_get_file (document) == NULL || logro_document_is_read_only (document) ||
      logro_document_lock (document, FALSE, &owner))
    show (window, document);
  else
    ask (window, document, owner);
}
