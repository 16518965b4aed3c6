/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scores of the stages. Rules: domain page §2.1, "Diagnóstico scale" and "Autoevaluación scale". */

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

static void
add (LogroPuntaje *sum,
     gint64        puntos,
     gint64        maximo)
{
  sum->elementos++;
  sum->maximo += maximo;
  if (puntos == LOGRO_SIN_DATO)
    return;
  sum->respondidas++;
  sum->obtenido += puntos;
}

LogroPuntaje *
logro_puntaje_sum (LogroPlan      *plan,
                   const gint64   *puntos,
                   LogroInstancia  instancia,
                   LogroPuntaje   *total)
{
  guint n = logro_modelo_get_n_subcriterios (plan->model);
  LogroPuntaje *list = g_new0 (LogroPuntaje, n);
  LogroPuntaje all = { 0 };

  for (guint i = 0; i < n; i++)
    {
      LogroList *elementos = logro_modelo_get_subcriterio (plan->model, i)->elementos;

      for (guint j = 0; j < logro_list_get_n (elementos); j++)
        {
          LogroElemento *elemento = logro_list_get (elementos, j);
          gint64 maximo = logro_instancia_get_maximo (plan, elemento, instancia);

          add (&list[i], puntos[elemento->indice], maximo);
          add (&all, puntos[elemento->indice], maximo);
        }
    }
  if (total != NULL)
    *total = all;
  return list;
}

LogroPuntaje *
logro_puntaje_list (LogroPlan      *plan,
                    LogroInstancia  instancia,
                    LogroPuntaje   *total)
{
  g_autofree gint64 *puntos = logro_instancia_list_puntos (plan, instancia);

  return logro_puntaje_sum (plan, puntos, instancia, total);
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

gboolean
logro_puntaje_compare (const LogroPuntaje *antes,
                       const LogroPuntaje *ahora,
                       int                *diferencia)
{
  *diferencia = 0;
  if (logro_puntaje_is_provisional (antes) || logro_puntaje_is_provisional (ahora))
    return FALSE;
  *diferencia = logro_puntaje_get_logro (ahora) - logro_puntaje_get_logro (antes);
  return TRUE;
}

LogroPuntaje *
logro_puntaje_list_criterios (LogroPlan          *plan,
                              const LogroPuntaje *subcriterios)
{
  LogroList *criterios = plan->model->criterios;
  LogroPuntaje *list = g_new0 (LogroPuntaje, MAX (1, logro_list_get_n (criterios)));

  for (guint i = 0; i < logro_list_get_n (criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (criterios, i);

      for (guint j = 0; j < logro_list_get_n (criterio->subcriterios); j++, subcriterios++)
        {
          list[i].maximo += subcriterios->maximo;
          list[i].obtenido += subcriterios->obtenido;
          list[i].respondidas += subcriterios->respondidas;
          list[i].elementos += subcriterios->elementos;
        }
    }
  return list;
}
