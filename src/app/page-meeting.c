/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting mode. */

#include "app/page-meeting.h"

struct _LogroPageMeeting
{
  LogroPage parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPageMeeting, logro_page_meeting, LOGRO_TYPE_PAGE)

static void
logro_page_meeting_class_init (LogroPageMeetingClass *klass)
{
  logro_page_class_set_ui (GTK_WIDGET_CLASS (klass), "meeting");
}

static void
logro_page_meeting_init (LogroPageMeeting *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

LogroPageMeeting *
logro_page_meeting_new (LogroPlan *plan)
{
  return g_object_new (LOGRO_TYPE_PAGE_MEETING, "plan", plan, NULL);
}
