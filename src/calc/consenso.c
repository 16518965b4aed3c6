/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Means and spreads of individual scores. Source: domain page §2.2, "Individual scores then
 * consensus". */

#include "calc/consenso.h"

#include <glib/gi18n-lib.h>

static gboolean
is_evaluador (LogroPlan  *plan,
              const char *id)
{
  LogroList *evaluadores = plan->diagnostico->evaluadores;

  for (guint i = 0; i < logro_list_get_n (evaluadores); i++)
    if (g_strcmp0 (((LogroEvaluador *) logro_list_get (evaluadores, i))->id, id) == 0)
      return TRUE;
  return FALSE;
}

LogroConsenso
logro_consenso_get (LogroPlan      *plan,
                    LogroRespuesta *respuesta)
{
  LogroConsenso consenso = { 0, LOGRO_SIN_DATO, LOGRO_SIN_DATO, LOGRO_SIN_DATO };
  gint64 sum = 0;

  for (guint i = 0; i < logro_list_get_n (respuesta->calificaciones); i++)
    {
      LogroCalificacion *one = logro_list_get (respuesta->calificaciones, i);

      if (one->puntos == LOGRO_SIN_DATO || !is_evaluador (plan, one->evaluador))
        continue;
      consenso.minimo = consenso.n == 0 ? one->puntos : MIN (consenso.minimo, one->puntos);
      consenso.maximo = MAX (consenso.maximo, one->puntos);
      consenso.n++;
      sum += one->puntos;
    }
  if (consenso.n > 0)
    consenso.promedio = (2 * sum + consenso.n) / (2 * consenso.n);
  return consenso;
}

/* The highest number of the ladder up to @puntos. */
static gint64
fit (LogroElemento *elemento,
     gint64         puntos)
{
  while (puntos > 0 && logro_elemento_find_alternativa (elemento, puntos) == NULL)
    puntos--;
  return puntos;
}

guint
logro_consenso_propose (LogroPlan *plan)
{
  LogroList *respuestas = plan->diagnostico->respuestas;
  guint n = 0;

  logro_journal_begin (logro_plan_get_journal (plan), _("Propose the mean"));
  for (guint i = 0; i < logro_list_get_n (respuestas); i++)
    {
      LogroRespuesta *respuesta = logro_list_get (respuestas, i);
      LogroConsenso consenso = logro_consenso_get (plan, respuesta);

      if (respuesta->alternativa != LOGRO_SIN_RESPUESTA || consenso.n == 0)
        continue;
      logro_record_set_number (LOGRO_RECORD (respuesta), "alternativa",
                               fit (logro_modelo_get_elemento (plan->model, i),
                                    consenso.promedio));
      n++;
    }
  logro_journal_end (logro_plan_get_journal (plan));
  return n;
}
