/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The deadlines of a plan for calendars (RFC 5545). */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* Days from the last report of a línea or an AMI to the next one: CAF plans are followed up each
 * quarter (domain page §2.2), and no other model says how often. */
#define LOGRO_CALENDARIO_DIAS_INFORME 91

/**
 * logro_calendario_export:
 * @plan: an open plan
 * @hoy: an ISO date
 * @momento: when it is written
 * @n_eventos: (out) (optional): how many deadlines there are
 *
 * Whole days: the ends of activities, tasks, líneas without activities, AMI and medidas that are
 * not done, overdue ones too; until the implementation is closed, the next follow-up of each línea
 * and AMI that has begun and is not done, unless it ends before; the meeting, the stages of the
 * validation and what else the phases date.
 *
 * Each has the same UID in every export of the plan, so that a calendar that reads a newer one
 * moves its entries and does not double them.
 *
 * Returns: (transfer full): the file, in UTF-8
 */
GBytes *logro_calendario_export (LogroPlan  *plan,
                                 const char *hoy,
                                 GDateTime  *momento,
                                 guint      *n_eventos);

G_END_DECLS
