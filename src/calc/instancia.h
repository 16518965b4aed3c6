/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The four scores an element can have (domain page §2.1): diagnóstico, autoevaluación, validated,
 * expected. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* The diagnóstico has a scale of its own, that of each element's alternatives; the others share
 * the scale of the model's instrument "autoevaluacion". */
typedef enum
{
  LOGRO_INSTANCIA_DIAGNOSTICO,
  LOGRO_INSTANCIA_AUTOEVALUACION,
  LOGRO_INSTANCIA_VALIDADO,
  LOGRO_INSTANCIA_ESPERADO,
  LOGRO_N_INSTANCIAS
} LogroInstancia;

/**
 * logro_instancia_get_maximo:
 * @plan: an open plan
 * @elemento: (nullable): an element of its model; only the diagnóstico's scale hangs on it
 * @instancia: which score
 *
 * Returns: the most points the element can have; 0 when the model has no instrument for it
 */
gint64 logro_instancia_get_maximo (LogroPlan      *plan,
                                   LogroElemento  *elemento,
                                   LogroInstancia  instancia);

/**
 * logro_instancia_get_autoevaluacion:
 * @plan: an open plan
 * @elemento: an element of its model
 *
 * Of a práctica, the highest level that enfoque and despliegue both reach, so it needs both; of a
 * resultado, its level. Never above the instrument's maximum.
 *
 * Returns: its points in the autoevaluación, or LOGRO_SIN_DATO
 */
gint64 logro_instancia_get_autoevaluacion (LogroPlan     *plan,
                                           LogroElemento *elemento);

/**
 * logro_instancia_get_vigente:
 * @plan: an open plan
 * @elemento: an element of its model
 * @instancia: (out) (optional): which of the two it is
 *
 * Returns: what the element has today on the scale of the autoevaluación: its validated points, or
 *   while there are none those of the autoevaluación, or LOGRO_SIN_DATO
 */
gint64 logro_instancia_get_vigente (LogroPlan      *plan,
                                    LogroElemento  *elemento,
                                    LogroInstancia *instancia);

/**
 * logro_instancia_list_puntos:
 * @plan: an open plan
 * @instancia: which score
 *
 * The expected points are the highest that a línea promises which closes the element; without a
 * promise, those of today.
 *
 * Returns: (transfer full): points or LOGRO_SIN_DATO for each element, in the model's order
 */
gint64 *logro_instancia_list_puntos (LogroPlan      *plan,
                                     LogroInstancia  instancia);

/**
 * logro_instancia_list_vigentes:
 * @plan: an open plan
 *
 * Returns: (transfer full): logro_instancia_get_vigente() of each element, in the model's order
 */
gint64 *logro_instancia_list_vigentes (LogroPlan *plan);

/**
 * logro_instancia_is_at_least:
 * @puntos: points, not LOGRO_SIN_DATO
 * @maximo: the most there could be
 * @quintos: 0 to 5
 *
 * The domain page speaks of levels of a scale of five; this asks the same of any scale.
 *
 * Returns: whether @puntos is at least that many fifths of @maximo
 */
gboolean logro_instancia_is_at_least (gint64 puntos,
                                      gint64 maximo,
                                      gint64 quintos);

G_END_DECLS
