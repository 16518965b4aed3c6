/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counting and finding questions. */

#include "app/questions.h"

static void
add (LogroQuestionCount *count,
     LogroPlan          *plan,
     LogroElemento      *elemento)
{
  LogroRespuesta *respuesta = logro_plan_get_respuesta (plan, elemento);

  count->total++;
  count->answered += respuesta->alternativa != LOGRO_SIN_RESPUESTA;
  count->review += respuesta->revisar;
}

LogroQuestionCount
logro_questions_count (LogroPlan        *plan,
                       LogroSubcriterio *subcriterio)
{
  LogroQuestionCount count = { 0 };

  if (subcriterio != NULL)
    for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
      add (&count, plan, logro_list_get (subcriterio->elementos, i));
  else
    for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
      add (&count, plan, logro_modelo_get_elemento (plan->model, i));
  return count;
}

gboolean
logro_questions_find_unanswered (LogroPlan *plan,
                                 guint      position,
                                 guint      n,
                                 guint     *found)
{
  guint total = logro_modelo_get_n_elementos (plan->model);

  for (guint i = 0; i < n; i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, (position + i) % total);

      if (logro_plan_get_respuesta (plan, elemento)->alternativa == LOGRO_SIN_RESPUESTA)
        {
          *found = elemento->indice;
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
logro_questions_find (LogroPlan  *plan,
                      const char *text,
                      guint      *found)
{
  g_autofree char *id = g_strdelimit (g_strstrip (g_strdup (text)), ",- ", '.');
  LogroElemento *elemento = logro_modelo_find_elemento (plan->model, id);
  guint total = logro_modelo_get_n_elementos (plan->model);
  guint64 place;

  if (elemento != NULL)
    *found = elemento->indice;
  else if (g_ascii_string_to_unsigned (id, 10, 1, total, &place, NULL))
    *found = place - 1;
  else
    return FALSE;
  return TRUE;
}
