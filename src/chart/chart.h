/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The common door to all kinds of chart: plan, draw, pick. */
#pragma once

#include "chart/frame.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_CHART_RADAR,
  LOGRO_CHART_BARS,
  LOGRO_CHART_N_KINDS
} LogroChartKind;

typedef struct _LogroChart LogroChart;

/* Finds a kind by its id: "radar" or "bars". FALSE (and @kind as it was) for another word. */
gboolean logro_chart_kind_from_id (const char *id,
                                   LogroChartKind *kind);

const char *logro_chart_kind_get_id (LogroChartKind kind);

/* The height in points at which a chart of @data looks best at @width points. */
double logro_chart_natural_height (LogroChartKind kind,
                                   const LogroChartData *data,
                                   const LogroInk *ink,
                                   double width);

/* Computes a chart for a page of @width x @height points (1 or more each), and keeps what it
 * needs of @data and @ink. Only a change of these or of the size asks for a new plan. */
LogroChart *logro_chart_plan (LogroChartKind kind,
                              const LogroChartData *data,
                              const LogroInk *ink,
                              double width,
                              double height);

/* Paints from (0, 0) of @cr in its user units, taken as points. */
void logro_chart_draw (const LogroChart *chart,
                       cairo_t *cr);

/* What is at a place, in points; FALSE when nothing is there. */
gboolean logro_chart_pick (const LogroChart *chart,
                           double x,
                           double y,
                           LogroChartHit *hit);

/* The other way round: where @axis (index in the data) has its first mark, to point at it. FALSE
 * when the kind does not show that axis. */
gboolean logro_chart_locate (const LogroChart *chart,
                             guint axis,
                             LogroChartHit *hit);

/* The texts and boxes that all kinds have. */
const LogroFrame *logro_chart_get_frame (const LogroChart *chart);

void logro_chart_free (LogroChart *chart);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroChart, logro_chart_free)

G_END_DECLS
