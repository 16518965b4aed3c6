/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart of series on the screen, radar or bars. What is chosen is an axis of its data. */
#pragma once

#include "app/chart-base.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CHART_VIEW (logro_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (LogroChartView, logro_chart_view, LOGRO, CHART_VIEW, LogroChartBase)

/* Property: kind (string, "radar" or "bars", at construction). */

/**
 * logro_chart_view_take_data:
 * @self: a chart view
 * @data: (transfer full): what it shows
 * @tips: (transfer full) (nullable): what is told of each axis, in the order of @data; the name and
 *   value when it is %NULL
 *
 * Shows other data. What was selected stays so while there is such an axis.
 */
void logro_chart_view_take_data (LogroChartView *self,
                                 LogroChartData *data,
                                 char          **tips);

/**
 * logro_chart_view_pick:
 * @self: a chart view that has its size
 * @x: pixels
 * @y: pixels
 *
 * Returns: the axis of the data that is at that place, or GTK_INVALID_LIST_POSITION
 */
guint logro_chart_view_pick (LogroChartView *self,
                             double          x,
                             double          y);

/**
 * logro_chart_view_locate:
 * @self: a chart view that has its size
 * @axis: of the data
 * @place: (out): where its mark is, pixels
 *
 * Returns: whether the chart shows that axis
 */
gboolean logro_chart_view_locate (LogroChartView   *self,
                                  guint             axis,
                                  graphene_point_t *place);

G_END_DECLS
