/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The results of a plan as a table and as a chart, for screen, command line and documents alike.
 *
 * Words come from the plan's model, so they are in the language of the plan. What is not fully
 * answered is marked as provisional wherever it is shown; what is not answered at all has no
 * percentage, for that is not the same as 0. */
#pragma once

#include "chart/data.h"
#include "core/table.h"
#include "report/cuadro.h"

G_BEGIN_DECLS

/* Table of the diagnóstico: ámbito, máximo, obtenido, % logro, respondidas; a row per ámbito and
 * a strong one for the total. The plan must be open, here and below. */
LogroTable *logro_figures_table (LogroPlan *plan);

/* % logro per ámbito and in total, for a radar or bars. */
LogroChartData *logro_figures_chart (LogroPlan *plan);

/* The same of any scores side by side, by ámbito or by criterio as they are: each series has a
 * column of its own in the table and a name in the key of the chart, and each after the first what
 * changed since the one before, in points of % de logro. Points, which three series leave no room
 * for, and how many elements have one are those of the principal series. */
LogroTable *logro_figures_table_of (LogroPlan         *plan,
                                    const LogroCuadro *cuadro);
LogroChartData *logro_figures_chart_of (LogroPlan         *plan,
                                        const LogroCuadro *cuadro);

/* "▲ +12", "▼ −4", "= 0", or "–" while one of them is provisional. */
char *logro_figures_format_diferencia (const LogroPuntaje *antes,
                                       const LogroPuntaje *ahora);

/* "42 %", "42 %*" while provisional, "–" when nothing is answered. */
char *logro_figures_format_logro (const LogroPuntaje *puntaje);

/* Points obtained, or "–" when nothing is answered. */
char *logro_figures_format_obtenido (const LogroPuntaje *puntaje);

/* What is to be said before provisional results, or NULL when they are final. */
char *logro_figures_dup_warning (LogroPlan *plan);
char *logro_figures_dup_warning_of (LogroPlan         *plan,
                                    const LogroCuadro *cuadro);

G_END_DECLS
