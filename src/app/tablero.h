/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables and the chart of the tablero, made of what src/calc reckons. */
#pragma once

#include "calc/agenda.h"
#include "calc/dinero.h"
#include "calc/situacion.h"
#include "chart/data.h"
#include "core/plan.h"
#include "core/table.h"

G_BEGIN_DECLS

/* How many days ahead the tablero looks. */
#define LOGRO_TABLERO_DAYS 30

/* How many dates a table of the agenda lists; the others are counted in its last row. */
#define LOGRO_TABLERO_MAX_ROWS 50

/* Each table gets the record of each row in @records, referenced; NULL for a row without one. */

/* Planned against real of each línea and AMI; @styles gets the class of each semáforo. */
LogroTable *logro_tablero_make_situacion (LogroModelo *modelo,
                                          GArray      *situaciones,
                                          GPtrArray   *records,
                                          GPtrArray   *styles);

/* The overdue of @citas, or those to come; @n gets how many they are. */
LogroTable *logro_tablero_make_agenda (LogroModelo *modelo,
                                       GArray      *citas,
                                       gboolean     overdue,
                                       GPtrArray   *records,
                                       guint       *n);

/* Money by quarter and source, what has no date, and the total. */
LogroTable *logro_tablero_make_dinero (LogroPlan         *plan,
                                       GArray            *trimestres,
                                       const LogroDinero *sin_fecha,
                                       const LogroDinero *total);

/* The same as bars; NULL when there are too few or too many quarters, or too much money, for a
 * chart that says something. */
LogroChartData *logro_tablero_make_chart (LogroPlan *plan,
                                          GArray    *trimestres);

/* "Total of the plan: 1.200 M$ …" */
char *logro_tablero_dup_total (LogroPlan         *plan,
                               const LogroDinero *total);

G_END_DECLS
