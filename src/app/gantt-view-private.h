/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the two halves of the Gantt chart on the screen share: what it shows, and what a person does
 * with it. */
#pragma once

#include "app/gantt-rows.h"
#include "app/gantt-view.h"
#include "chart/gantt.h"

G_BEGIN_DECLS

/* Pixels left of the chart, for triangles. */
#define LOGRO_GANTT_GUTTER 18

struct _LogroGanttView
{
  LogroChartBase parent_instance;
  GtkAdjustment *vadjustment;
  GtkAdjustment *hadjustment;
  LogroGanttRows rows;
  LogroGanttPlan *chart; /* NULL: to be planned */
  double scale;          /* pixels per point of the plan */
};

/* The first row in view. */
guint logro_gantt_view_get_first (LogroGanttView *self);

/* What is chosen, or NULL. */
LogroRecord *logro_gantt_view_get_chosen (LogroGanttView *self);

void logro_gantt_view_set_folded (LogroGanttView *self,
                                  LogroRecord    *record,
                                  gboolean        fold);

/* Goes to where what is chosen is edited. */
void logro_gantt_view_activate (LogroGanttView *self);

/* A key of LogroChartBase that is not one of those that choose. */
gboolean logro_gantt_view_press (LogroChartBase *base,
                                 guint           key);

/* Follows the pointer. */
void logro_gantt_view_listen (LogroGanttView *self);

G_END_DECLS
