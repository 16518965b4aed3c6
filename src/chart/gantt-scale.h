/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the time axis of a Gantt chart: which unit has room, and where each begins. */
#pragma once

#include "chart/gantt-data.h"
#include "chart/text.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_GANTT_DAY,
  LOGRO_GANTT_WEEK, /* from Monday */
  LOGRO_GANTT_MONTH,
  LOGRO_GANTT_QUARTER,
  LOGRO_GANTT_YEAR,
  LOGRO_GANTT_NO_UNIT
} LogroGanttUnit;

typedef struct
{
  LogroGanttUnit unit; /* of the cells; NO_UNIT when there is nothing to show */
  guint step;          /* years in a cell, else 1 */
  gboolean brief;      /* months have one letter */
  guint32 from;        /* the first day */
  guint32 to;          /* the first day after the last */
} LogroGanttScale;

/* The finest cells whose labels of @size points fit in @width points for the days from @from to
 * @to, or, when they are 0, for all the days of @data. */
LogroGanttScale logro_gantt_scale_choose (LogroText *text,
                                          const LogroGanttData *data,
                                          guint32 from,
                                          guint32 to,
                                          double size,
                                          double width);

/* The unit of the groups over the cells, or NO_UNIT. */
LogroGanttUnit logro_gantt_scale_get_groups (const LogroGanttScale *scale);

/* The fraction of the width at which @day begins: 0-1 for the days of the scale. */
double logro_gantt_scale_place (const LogroGanttScale *scale,
                                double day);

/* The first day of the cell of @unit and @step that holds @day, and of the next cell. */
guint32 logro_gantt_unit_floor (LogroGanttUnit unit,
                                guint step,
                                guint32 day);
guint32 logro_gantt_unit_next (LogroGanttUnit unit,
                               guint step,
                               guint32 day);

/* What stands in a cell or a group that begins at @day. */
char *logro_gantt_unit_format (LogroGanttUnit unit,
                               gboolean brief,
                               const LogroGanttWords *words,
                               guint32 day);

/* "jul 2025" for months, else as above. */
char *logro_gantt_group_format (LogroGanttUnit unit,
                                const LogroGanttWords *words,
                                guint32 day);

G_END_DECLS
