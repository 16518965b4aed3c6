/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting mode takes the place of everything else in the window, and the whole screen. */

#include "app/page-meeting.h"
#include "app/window-private.h"

void
logro_window_set_meeting (LogroWindow *self,
                          gboolean     on)
{
  LogroPlan *plan = logro_document_get_plan (self->document);

  if (on == (self->meeting != NULL))
    return;
  logro_window_commit_focus (self);
  if (on)
    {
      self->meeting = GTK_WIDGET (logro_page_meeting_new (plan));
      gtk_stack_add_named (self->root, self->meeting, "meeting");
      gtk_stack_set_visible_child_name (self->root, "meeting");
      gtk_window_fullscreen (GTK_WINDOW (self));
      logro_page_fill (LOGRO_PAGE (self->meeting));
      logro_page_enter (LOGRO_PAGE (self->meeting));
    }
  else
    {
      gtk_window_unfullscreen (GTK_WINDOW (self));
      gtk_stack_set_visible_child_name (self->root, "plan");
      gtk_stack_remove (self->root, g_steal_pointer (&self->meeting));
      if (logro_window_get_page (self) != NULL)
        logro_page_enter (logro_window_get_page (self));
    }
  logro_window_update_actions (self);
}
