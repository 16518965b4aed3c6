/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart as the bytes of a picture file. */
#pragma once

#include "chart/export.h"
#include "chart/gantt.h"

G_BEGIN_DECLS

/* Draws a Gantt chart of @width x @height points into memory, as logro_chart_export_drawing(). A
 * PDF has as many pages as the rows need. The others have one: when not all rows have room in it,
 * that is LOGRO_CHART_ERROR_SIZE. */
GBytes *logro_gantt_export (const LogroGanttData *data,
                            const LogroInk *ink,
                            LogroChartFormat format,
                            double width,
                            double height,
                            double scale,
                            GError **error);

G_END_DECLS
