/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the parts of a Gantt chart's plan, in the order in which they are made. */
#pragma once

#include "chart/gantt-fit.h"
#include "chart/gantt-scale.h"
#include "chart/gantt.h"

G_BEGIN_DECLS

#define LOGRO_GANTT_GAP 7.0 /* between columns, in points */

/* What is needed only while a plan is made. */
typedef struct
{
  const LogroGanttData *data;
  LogroText text;
  LogroGanttFit fit;
  LogroGanttScale scale;
  double column_x[LOGRO_GANTT_N_COLUMNS]; /* the left side of each */
  double head_height;                     /* of a line over the rows */
} LogroGanttBuilder;

/* The height over the rows: groups and cells of the time axis, and the columns' heads. */
double logro_gantt_head_room (const LogroGanttBuilder *builder);

/* The height under the rows: the name of the line of today. */
double logro_gantt_foot_room (const LogroGanttBuilder *builder);

/* The lines and texts of time, once plot and scale are settled. */
void logro_gantt_place_time (LogroGanttPlan *plan,
                             LogroGanttBuilder *builder);

/* The bars, once plot, scale and rows are. */
void logro_gantt_place_bars (LogroGanttPlan *plan,
                             const LogroGanttBuilder *builder);

/* The heads and the texts of all rows. */
void logro_gantt_place_texts (LogroGanttPlan *plan,
                              LogroGanttBuilder *builder);

G_END_DECLS
