/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Money of a plan, by source, línea and quarter, in whole thousands (M$). */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* M$ of both sources; their sum fits 64 bits too. */
typedef struct
{
  gint64 propios;
  gint64 externos;
} LogroDinero;

/* What is planned for a quarter (core/fecha.h numbers them). */
typedef struct
{
  int trimestre;
  LogroDinero dinero;
} LogroDineroTrimestre;

/**
 * logro_dinero_add:
 * @sum: (inout): a sum
 * @propios: M$
 * @externos: M$
 * @error: LOGRO_CALC_ERROR_OVERFLOW
 *
 * Returns: whether the new sum, and its total, fit 64 bits; if not, @sum is as it was
 */
gboolean logro_dinero_add (LogroDinero *sum,
                           gint64       propios,
                           gint64       externos,
                           GError     **error);

/**
 * logro_dinero_get_total:
 * @dinero: a sum
 *
 * Returns: M$ of both sources
 */
gint64 logro_dinero_get_total (const LogroDinero *dinero);

/**
 * logro_dinero_linea:
 * @linea: a línea
 * @sum: (out): the totals of its money columns
 * @error: LOGRO_CALC_ERROR_OVERFLOW
 *
 * Returns: whether they could be told
 */
gboolean logro_dinero_linea (LogroLinea  *linea,
                             LogroDinero *sum,
                             GError     **error);

/**
 * logro_dinero_plan:
 * @plan: an open plan
 * @sum: (out): the totals over all líneas
 * @error: LOGRO_CALC_ERROR_OVERFLOW
 *
 * What an AMI costs is not in it: an AMI needs no money, and the doctor warns when one does.
 *
 * Returns: whether they could be told
 */
gboolean logro_dinero_plan (LogroPlan   *plan,
                            LogroDinero *sum,
                            GError     **error);

/**
 * logro_dinero_list_trimestres:
 * @plan: an open plan
 * @sin_fecha: (out): what cannot be placed: of activities without dates, or that end before they
 *   start
 * @error: LOGRO_CALC_ERROR_OVERFLOW
 *
 * The money of an activity is spread evenly over its days, in whole M$, rounded down; what is left
 * falls to its last quarter, so that quarters and @sin_fecha sum to logro_dinero_plan() exactly.
 * Of an activity with one date only, all falls on that day.
 *
 * Returns: (nullable) (element-type LogroDineroTrimestre): every quarter from the first to the last
 *   of the activities with money; empty when there are none
 */
GArray *logro_dinero_list_trimestres (LogroPlan   *plan,
                                      LogroDinero *sin_fecha,
                                      GError     **error);

G_END_DECLS
