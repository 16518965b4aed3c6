/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart: where all of it goes, its painting, its pages, and what is under a pointer. */
#pragma once

#include "chart/frame.h"
#include "chart/gantt-data.h"

G_BEGIN_DECLS

typedef struct
{
  guint row; /* index in the data */
  LogroGanttKind kind;
  LogroGanttDates dates;
  double top; /* the band of the row, from side to side */
  double height;
  LogroChartBox bar; /* the diamond's box for an hito; of no width without dates */
  double done;       /* points of the bar's width; NAN = not known */
  double progress;   /* %; NAN = not known */
  gboolean overdue;
  LogroChartLight light;
  gboolean ruled; /* a line above parts it from the rows before */
} LogroGanttBar;

typedef struct
{
  double x;
  gboolean group; /* where a year or a month begins, over its cells */
} LogroGanttTick;

typedef struct
{
  LogroFrame frame;
  LogroChartBox plot; /* from the first day to the last, and all rows */
  double text_size;   /* points, of all rows */
  gboolean cut;       /* some names end in an ellipsis */
  gboolean reported;  /* the progress of some row is known */
  gboolean close;     /* some days are out of sight, and bars may reach out of the plot */
  guint first;        /* the rows that are drawn */
  guint n_rows;
  LogroGanttBar *rows;
  guint n_ticks;
  LogroGanttTick *ticks;
  double today;   /* x in points; NAN when it is not within */
  double head;    /* y in points, where the time axis begins over the plot */
  double light_x; /* the middle of the shapes of the semáforo; 0 = there are none */
  double light_radius;
  guint8 legend[LOGRO_FRAME_MAX_LEGEND]; /* a mark, or LOGRO_GANTT_N_MARKS + a light */
} LogroGanttPlan;

/* Rows of a chart that does not stand on one page, and days of one that is looked at closely. */
typedef struct
{
  guint first;
  guint n;      /* at most; 0 = as many as have room */
  guint32 from; /* the days that are to be seen, and those that make their cells whole; */
  guint32 to;   /* 0 = all */
} LogroGanttRange;

/* Computes the chart for a page of @width x @height points, and keeps what it needs of @data and
 * @ink.
 *
 * Without @range all rows are to stand on the page: names wrap, shrink down to the ink's min_size,
 * and are cut. Where even that is too much, it is as with a range from the first row: then n_rows
 * is less than the data has.
 *
 * With @range all rows have letters of the ink's base size and at most two lines, and the columns
 * depend on the page's width only, so that the pages of a chart are alike and one can scroll by
 * rows. Only the texts of rows that may have room are shaped, however many rows there are: n_rows
 * tells how many had it. What lies before or after the days of the range is not drawn. */
LogroGanttPlan *logro_gantt_plan (const LogroGanttData *data,
                                  const LogroInk *ink,
                                  double width,
                                  double height,
                                  const LogroGanttRange *range);

void logro_gantt_draw (const LogroGanttPlan *plan,
                       cairo_t *cr);

/* Gives the row whose band is at (@x, @y) in @axis, with its progress in @value when the place is
 * on its bar. FALSE when there is none. */
gboolean logro_gantt_pick (const LogroGanttPlan *plan,
                           double x,
                           double y,
                           LogroChartHit *hit);

/* Where the bar of @row (index in the data) has its middle; the start of its band when it has no
 * bar, and within the plot. FALSE for a row that is not drawn. */
gboolean logro_gantt_locate (const LogroGanttPlan *plan,
                             guint row,
                             LogroChartHit *hit);

/* The height at which all rows have the ink's base size and air around them. */
double logro_gantt_natural_height (const LogroGanttData *data,
                                   const LogroInk *ink,
                                   double width);

/* The pages of @width x @height points on which all rows stand: an array of LogroGanttRange. There
 * is one when all fit, even if small, and then the range is none for logro_gantt_plan(): its n is
 * 0. No línea or heading stands at a foot, parted from what belongs to it. */
GArray *logro_gantt_list_pages (const LogroGanttData *data,
                                const LogroInk *ink,
                                double width,
                                double height);

void logro_gantt_plan_free (LogroGanttPlan *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroGanttPlan, logro_gantt_plan_free)

G_END_DECLS
