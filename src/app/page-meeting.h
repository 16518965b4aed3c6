/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting mode: one question on the projector. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_MEETING (logro_page_meeting_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageMeeting, logro_page_meeting, LOGRO, PAGE_MEETING, LogroPage)

LogroPageMeeting *logro_page_meeting_new (LogroPlan *plan);

G_END_DECLS
