/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures of a whole plan that many cells of a table need at once: reckoned at the first question
 * after a change, not once a cell. */
#pragma once

#include "calc/brecha.h"
#include "calc/prioridad.h"

G_BEGIN_DECLS

/**
 * logro_plan_figures_get_ambito:
 * @plan: an open plan
 * @n: of an ámbito
 *
 * Returns: (transfer none): its brecha; it holds until the plan changes
 */
const LogroBrecha *logro_plan_figures_get_ambito (LogroPlan *plan,
                                                  guint      n);

/**
 * logro_plan_figures_get_elemento:
 * @plan: an open plan
 * @n: of an element
 *
 * Returns: (transfer none): its brecha; it holds until the plan changes
 */
const LogroBrecha *logro_plan_figures_get_elemento (LogroPlan *plan,
                                                    guint      n);

/**
 * logro_plan_figures_get_orden:
 * @plan: an open plan
 * @n: of an ámbito
 *
 * Returns: its place by logro_brecha_sort(), 1 for what weighs most; 0 without a brecha
 */
guint logro_plan_figures_get_orden (LogroPlan *plan,
                                    guint      n);

/**
 * logro_plan_figures_get_prioridad:
 * @plan: an open plan
 * @herramienta: a row of its matriz
 *
 * After a change of one row only that row is reckoned again, and the ranks.
 *
 * Returns: its total and place
 */
LogroPrioridad logro_plan_figures_get_prioridad (LogroPlan        *plan,
                                                 LogroHerramienta *herramienta);

G_END_DECLS
