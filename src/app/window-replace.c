/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window takes another state of its plan that follows another model. Pages and phases are those
 * of the model, so all of them are built anew, and the document that was shown before is kept:
 * going back to it is the step that undo takes when nothing else is left to undo. */

#include "app/application.h"
#include "app/sharing.h"
#include "app/window-private.h"

static void
let_go (LogroWindow *self)
{
  LogroPlan *plan = logro_document_get_plan (self->document);

  if (self->meeting != NULL)
    logro_window_set_meeting (self, FALSE);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->review_id, g_source_remove);
  g_signal_handlers_disconnect_by_data (logro_plan_get_journal (plan), self);
  g_signal_handlers_disconnect_by_data (plan, self);
  g_signal_handlers_disconnect_by_data (self->document, self);
  logro_sharing_forget (self->document);
  g_clear_pointer (&self->requisitos, g_ptr_array_unref);
  g_clear_pointer (&self->warned, g_slist_free);
  self->changed_fase = NULL;
  gtk_stack_remove (self->root, self->plan);
}

static void
show_instead (LogroWindow   *self,
              LogroDocument *document)
{
  g_autoptr (LogroDocument) old = g_object_ref (self->document);

  let_go (self);
  g_clear_object (&self->document);
  logro_document_take_place (document, old);
  if (logro_window_get_guardian (self) != NULL)
    logro_guardian_pass (logro_window_get_guardian (self), old, document);
  logro_window_set_document (self, document);
  logro_sharing_watch (self);
  logro_window_update_actions (self);
}

void
logro_window_replace_document (LogroWindow   *self,
                               LogroDocument *document)
{
  g_autoptr (LogroDocument) old = g_object_ref (self->document);

  logro_window_commit_focus (self);
  show_instead (self, document);
  g_set_object (&self->before, old);
  logro_window_update_actions (self);
}

void
logro_window_go_back (LogroWindow *self)
{
  g_autoptr (LogroDocument) before = g_steal_pointer (&self->before);

  show_instead (self, before);
}
