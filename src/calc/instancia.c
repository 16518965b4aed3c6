/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Points of an element in each stage. Rules: domain page §2.1, "Autoevaluación scale". */

#include "calc/instancia.h"

static LogroEvaluacion *
get_evaluacion (LogroPlan     *plan,
                LogroElemento *elemento)
{
  return logro_list_get (plan->autoevaluacion->evaluaciones, elemento->indice);
}

static gint64
get_autoevaluacion_maximo (LogroPlan *plan)
{
  return logro_modelo_get_instrumento_maximo (plan->model, "autoevaluacion");
}

gint64
logro_instancia_get_maximo (LogroPlan      *plan,
                            LogroElemento  *elemento,
                            LogroInstancia  instancia)
{
  return instancia == LOGRO_INSTANCIA_DIAGNOSTICO ? logro_elemento_get_maximo (elemento)
                                                  : get_autoevaluacion_maximo (plan);
}

/* A document may hold more points than the scale has; the doctor says so, and no % passes 100. */
static gint64
cap (gint64 puntos,
     gint64 maximo)
{
  return MIN (puntos, maximo);
}

gint64
logro_instancia_get_autoevaluacion (LogroPlan     *plan,
                                    LogroElemento *elemento)
{
  LogroEvaluacion *evaluacion = get_evaluacion (plan, elemento);
  gint64 puntos = elemento->tipo == LOGRO_RESULTADO
                    ? evaluacion->resultado
                    : MIN (evaluacion->enfoque, evaluacion->despliegue);

  return cap (puntos, get_autoevaluacion_maximo (plan));
}

static gint64
get_validado (LogroPlan     *plan,
              LogroElemento *elemento)
{
  LogroValidado *validado = logro_list_get (plan->validacion->validados, elemento->indice);

  return cap (validado->puntaje, get_autoevaluacion_maximo (plan));
}

gint64
logro_instancia_get_vigente (LogroPlan      *plan,
                             LogroElemento  *elemento,
                             LogroInstancia *instancia)
{
  gint64 puntos = get_validado (plan, elemento);
  LogroInstancia found = LOGRO_INSTANCIA_VALIDADO;

  if (puntos == LOGRO_SIN_DATO)
    {
      puntos = logro_instancia_get_autoevaluacion (plan, elemento);
      found = LOGRO_INSTANCIA_AUTOEVALUACION;
    }
  if (instancia != NULL)
    *instancia = found;
  return puntos;
}

/* Puts what the líneas promise in place of what there is. */
static void
promise (LogroPlan *plan,
         gint64    *puntos)
{
  gint64 maximo = get_autoevaluacion_maximo (plan);
  g_autofree gboolean *promised = g_new0 (gboolean, logro_modelo_get_n_elementos (plan->model));

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);

      for (guint j = 0; j < logro_list_get_n (linea->cierres); j++)
        {
          LogroCierra *cierra = logro_list_get (linea->cierres, j);
          LogroElemento *elemento = logro_modelo_find_elemento (plan->model, cierra->elemento);
          gint64 esperado = cap (cierra->esperado, maximo);

          if (elemento == NULL || esperado == LOGRO_SIN_DATO ||
              (promised[elemento->indice] && puntos[elemento->indice] >= esperado))
            continue;
          puntos[elemento->indice] = esperado;
          promised[elemento->indice] = TRUE;
        }
    }
}

gint64 *
logro_instancia_list_vigentes (LogroPlan *plan)
{
  guint n = logro_modelo_get_n_elementos (plan->model);
  gint64 *puntos = g_new (gint64, n);

  for (guint i = 0; i < n; i++)
    puntos[i] = logro_instancia_get_vigente (plan, logro_modelo_get_elemento (plan->model, i),
                                             NULL);
  return puntos;
}

gint64 *
logro_instancia_list_puntos (LogroPlan      *plan,
                             LogroInstancia  instancia)
{
  guint n = logro_modelo_get_n_elementos (plan->model);
  gint64 *puntos;

  if (instancia == LOGRO_INSTANCIA_ESPERADO)
    {
      puntos = logro_instancia_list_vigentes (plan);
      promise (plan, puntos);
      return puntos;
    }
  puntos = g_new (gint64, n);
  for (guint i = 0; i < n; i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);

      if (instancia == LOGRO_INSTANCIA_DIAGNOSTICO)
        puntos[i] = logro_plan_get_respuesta (plan, elemento)->alternativa;
      else if (instancia == LOGRO_INSTANCIA_AUTOEVALUACION)
        puntos[i] = logro_instancia_get_autoevaluacion (plan, elemento);
      else
        puntos[i] = get_validado (plan, elemento);
    }
  return puntos;
}

gboolean
logro_instancia_is_at_least (gint64 puntos,
                             gint64 maximo,
                             gint64 quintos)
{
  return 5 * puntos >= quintos * maximo;
}
