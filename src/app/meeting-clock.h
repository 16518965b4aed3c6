/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long the meeting has been going on, against the time planned for it. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_meeting_clock_begin:
 * @plan: a plan whose meeting mode begins
 *
 * Notes the moment, unless the meeting mode of @plan has been on before in this session.
 */
void logro_meeting_clock_begin (LogroPlan *plan);

/**
 * logro_meeting_clock_get_elapsed:
 * @plan: a plan whose meeting mode has begun
 * @now: the local time
 *
 * Returns: minutes since the start noted in the plan, when that is today and not later than @now;
 *   else since the meeting mode began
 */
int logro_meeting_clock_get_elapsed (LogroPlan *plan,
                                     GDateTime *now);

/**
 * logro_meeting_clock_format:
 * @elapsed: minutes
 * @planned: minutes
 *
 * Returns: (transfer full): a phrase for people: "1 h 12 min of 4 h elapsed"
 */
char *logro_meeting_clock_format (int elapsed,
                                  int planned);

G_END_DECLS
