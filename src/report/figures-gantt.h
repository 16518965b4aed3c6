/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The líneas, activities and AMI of a plan as a Gantt chart, for screen, command line and
 * documents alike. Words come from the plan's model, so they are in the language of the plan. */
#pragma once

#include "chart/gantt-export.h"
#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_figures_gantt:
 * @plan: an open plan
 * @hoy: an ISO date: the day of the line, of the semáforos and of what is overdue
 * @folded: (nullable) (element-type LogroLinea): a set of líneas whose activities are left out
 * @records: (nullable) (element-type LogroRecord): gets the record of each row, referenced; NULL
 *   for a heading
 *
 * Each línea and below it its activities, then the AMI below a heading, in the order of the plan. A
 * línea or an AMI has the período, the % and the semáforo of calc/estado.h.
 *
 * Returns: (transfer full): the chart; it may have rows without dates, or none
 */
LogroGanttData *logro_figures_gantt (LogroPlan  *plan,
                                     const char *hoy,
                                     GHashTable *folded,
                                     GPtrArray  *records);

/**
 * logro_figures_export_gantt:
 * @data: a chart
 * @ink: how it looks
 * @format: SVG, PNG or PDF
 * @paper: (nullable): id of the paper a PDF is for; NULL for the commonest
 * @error: LOGRO_CHART_ERROR
 *
 * A PDF is one landscape page within the margins of @paper while letters one can read allow it, and
 * more when they do not. The others are one picture as high as all rows need.
 *
 * Returns: (transfer full): the bytes of the file; NULL on failure
 */
GBytes *logro_figures_export_gantt (const LogroGanttData *data,
                                    const LogroInk       *ink,
                                    LogroChartFormat      format,
                                    const char           *paper,
                                    GError              **error);

G_END_DECLS
