/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From one cycle of the programme to the next, and what the next one is compared with. */
#pragma once

#include "calc/puntaje.h"

G_BEGIN_DECLS

/**
 * logro_ciclo_begin:
 * @plan: an open plan, whose cycle is not the 1000th
 *
 * One step: keeps the scores of the cycle that ends and begins the next one. Carried over are the
 * municipality, the dotación, the model and the comité with its contrapartes, members, decreto,
 * methods and buenas prácticas; its work plan, whose dates are past, and everything of the other
 * phases is emptied, and the diagnóstico convenes the roles of the model again.
 *
 * The cycle kept ends on the date of closing, and has no end when there is none. An ámbito with an
 * unanswered element has no mark in that stage: a provisional score is never kept as a final one.
 *
 * Returns: (transfer none): the cycle that has ended; NULL when the plan may only be read
 */
LogroCiclo *logro_ciclo_begin (LogroPlan *plan);

/* An ámbito, or the whole, then and now. subcriterio is NULL for the whole. The scores are like any
 * other: provisional when something is not known. diferencia, in points of % de logro, counts only
 * when comparable: both are known in full. */
typedef struct
{
  LogroSubcriterio *subcriterio;
  LogroPuntaje antes;
  LogroPuntaje ahora;
  gboolean comparable;
  int diferencia;
} LogroComparacion;

/**
 * logro_ciclo_compare:
 * @plan: an open plan
 * @ciclo: one of its past cycles
 * @instancia: diagnóstico, autoevaluación or validado
 *
 * An ámbito that the model has no more is in none of the rows.
 *
 * Returns: (element-type LogroComparacion): a row for each ámbito and the total last
 */
GArray *logro_ciclo_compare (LogroPlan      *plan,
                             LogroCiclo     *ciclo,
                             LogroInstancia  instancia);

/**
 * logro_ciclo_find_instancia:
 * @plan: an open plan
 * @ciclo: one of its past cycles
 *
 * Returns: the furthest stage of which both cycles have scores; the diagnóstico when there is none
 */
LogroInstancia logro_ciclo_find_instancia (LogroPlan  *plan,
                                           LogroCiclo *ciclo);

G_END_DECLS
