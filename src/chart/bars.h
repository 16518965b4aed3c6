/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Horizontal bars, a row per axis: where all goes, its painting, and what is under a pointer. */
#pragma once

#include "chart/frame.h"

G_BEGIN_DECLS

typedef struct
{
  int axis;   /* index in the data */
  double top; /* the band of the row, from side to side */
  double height;
  gboolean total;
  gboolean ruled; /* a line above it parts a total from the rows before */
} LogroBarsRow;

typedef struct
{
  LogroChartBox box; /* from the zero line; of no width for a zero or no value */
  double value;      /* as given; NAN = no value */
  gboolean provisional;
} LogroBarsBar;

typedef struct
{
  LogroFrame frame;
  LogroChartBox plot; /* from zero to max */
  double text_size;   /* points, of names and values */
  guint n_unnamed;    /* rows without a name because the page is too low */
  gboolean cut;       /* some names end in an ellipsis */
  guint n_ticks;
  double ticks[LOGRO_CHART_MAX_TICKS]; /* x in points; the last one is max */
  guint n_rows;
  LogroBarsRow *rows;
  guint n_series;
  LogroBarsBar *bars; /* n_rows groups of n_series */
} LogroBarsPlan;

/* Computes the whole chart for a page of @width x @height points. Names wrap, shrink down to
 * the ink's min_size, are cut, and at last are left out of every second row; values stand at
 * the end of their bars while there is height for them; no text leaves the page or touches
 * another. The plan keeps what it needs of @data and @ink. */
LogroBarsPlan *logro_bars_plan (const LogroChartData *data,
                                const LogroInk *ink,
                                double width,
                                double height);

void logro_bars_draw (const LogroBarsPlan *plan,
                      cairo_t *cr);

/* Gives the bar at (@x, @y), or the axis or series whose text is there, or the axis whose row
 * it is. FALSE when there is nothing. */
gboolean logro_bars_pick (const LogroBarsPlan *plan,
                          double x,
                          double y,
                          LogroChartHit *hit);

/* Where the first bar with a value ends in the row of @axis (index in the data); the zero line
 * when there is none. FALSE for an axis without row. */
gboolean logro_bars_locate (const LogroBarsPlan *plan,
                            guint axis,
                            LogroChartHit *hit);

const LogroBarsBar *logro_bars_get_bar (const LogroBarsPlan *plan,
                                        guint series,
                                        guint row);

void logro_bars_plan_free (LogroBarsPlan *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroBarsPlan, logro_bars_plan_free)

G_END_DECLS
