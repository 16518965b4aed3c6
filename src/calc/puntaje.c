/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scores of the diagnóstico. Rules: domain page §2.1, "Diagnóstico scale". */

#include "calc/puntaje.h"

static void
add_elemento (LogroPuntaje  *puntaje,
              LogroPlan     *plan,
              LogroElemento *elemento)
{
  LogroRespuesta *respuesta = logro_plan_get_respuesta (plan, elemento);

  puntaje->elementos++;
  puntaje->maximo += logro_elemento_get_maximo (elemento);
  if (respuesta->alternativa == LOGRO_SIN_RESPUESTA)
    return;
  puntaje->respondidas++;
  puntaje->obtenido += respuesta->alternativa;
}

LogroPuntaje
logro_puntaje_subcriterio (LogroPlan        *plan,
                           LogroSubcriterio *subcriterio)
{
  LogroPuntaje puntaje = { 0 };

  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    add_elemento (&puntaje, plan, logro_list_get (subcriterio->elementos, i));
  return puntaje;
}

LogroPuntaje
logro_puntaje_total (LogroPlan *plan)
{
  LogroPuntaje puntaje = { 0 };

  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    add_elemento (&puntaje, plan, logro_modelo_get_elemento (plan->model, i));
  return puntaje;
}

int
logro_puntaje_get_logro (const LogroPuntaje *puntaje)
{
  if (puntaje->maximo == 0)
    return 0;
  return (200 * puntaje->obtenido + puntaje->maximo) / (2 * puntaje->maximo);
}

gboolean
logro_puntaje_is_provisional (const LogroPuntaje *puntaje)
{
  return puntaje->respondidas < puntaje->elementos;
}
