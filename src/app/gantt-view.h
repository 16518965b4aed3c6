/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Gantt chart of a plan on the screen, by rows: as many as there is room for, whatever the plan
 * has. */
#pragma once

#include "app/chart-base.h"
#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_GANTT_VIEW (logro_gantt_view_get_type ())
G_DECLARE_FINAL_TYPE (LogroGanttView, logro_gantt_view, LOGRO, GANTT_VIEW, LogroChartBase)

/* Properties: vadjustment and hadjustment (GtkAdjustment, at construction): of the scrollbars at
 * its sides, in rows and in days (app/gantt-zoom.h); close (boolean): some days are out of view.
 * Signal: activated (LogroRecord *record): the person wants to see the línea, activity or AMI of a
 * row where it is edited.
 * Keys beside those of all charts: Left and Right fold and unfold a línea, Space does either, Page
 * Up and Down go on by what is in view, Enter activates. The wheel looks closer with Ctrl. */

/**
 * logro_gantt_view_show:
 * @self: a view
 * @plan: an open plan
 * @hoy: the day of the line, an ISO date
 *
 * Shows the plan as it is now. What is chosen, folded and in view stays so. A plan with very many
 * activities is folded at first.
 *
 * Returns: whether there is a date to show
 */
gboolean logro_gantt_view_show (LogroGanttView *self,
                                LogroPlan      *plan,
                                const char     *hoy);

/**
 * logro_gantt_view_fold_all:
 * @self: a view that shows a plan
 * @fold: whether to fold all líneas, or to unfold them
 */
void logro_gantt_view_fold_all (LogroGanttView *self,
                                gboolean        fold);

/**
 * logro_gantt_view_get_record:
 * @self: a view that shows a plan
 * @row: less than the number of rows
 *
 * Returns: (nullable) (transfer none): what the row is about; NULL for a heading
 */
LogroRecord *logro_gantt_view_get_record (LogroGanttView *self,
                                          guint           row);

G_END_DECLS
