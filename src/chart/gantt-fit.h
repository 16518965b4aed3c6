/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the search for the letter and the columns with which all rows of a Gantt chart fit. */
#pragma once

#include "chart/frame-private.h"
#include "chart/gantt-data.h"

G_BEGIN_DECLS

#define LOGRO_GANTT_INDENT 1.1 /* of what belongs to a línea, in letter sizes */

typedef struct
{
  const LogroGanttData *data;
  guint first; /* the rows that are measured */
  guint n;
  guint shown; /* how many of them have room */
  LogroRuler **cells[LOGRO_GANTT_N_COLUMNS]; /* n each, NULL where there is nothing to say */
  LogroRuler *heads[LOGRO_GANTT_N_COLUMNS];
  double widths[LOGRO_GANTT_N_COLUMNS]; /* at most, then as chosen; 0 = the column is left out */
  double wide;                          /* what the names may grow to where that keeps them whole */
  double height;                        /* of all rows together */

  double size;
  guint lines; /* at most, per name */
  gboolean cut;
  double *heights; /* of each row */
} LogroGanttFit;

/* Decides from the page's width alone which columns there are and how wide at most, so that the
 * pages of one chart are alike. */
void logro_gantt_fit_columns (LogroGanttFit *fit,
                              LogroText *text,
                              double width);

/* Measures the texts of @n rows from @first; logro_gantt_fit_clear() after it, once. */
void logro_gantt_fit_measure (LogroGanttFit *fit,
                              LogroText *text,
                              guint first,
                              guint n);

/* Finds the first of these that fits: whole names at the largest letter of @max_size to @min_size,
 * if need be in a wider column; names cut. Columns become as narrow as their texts. FALSE when
 * there are too many rows for the height. */
gboolean logro_gantt_fit_all (LogroGanttFit *fit,
                              double min_size,
                              double max_size);

/* Shows as many rows as have room, and at least one, in letters of @size and with @air between
 * them: as high as their texts, of which long ones are cut. Gives the height that all would
 * take. */
double logro_gantt_fit_page (LogroGanttFit *fit,
                             double size,
                             double air);

void logro_gantt_fit_clear (LogroGanttFit *fit);

/* The indent of the name of a row (of those measured), in points. */
double logro_gantt_fit_get_indent (const LogroGanttFit *fit,
                                   guint k);

G_END_DECLS
