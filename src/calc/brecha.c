/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Brecha = maximum − validated points. Source: domain page §2.1, "Four scores". That its value to
 * the municipality weighs too: plan template, Part II. */

#include "calc/brecha.h"

gboolean
logro_brecha_elemento (LogroPlan     *plan,
                       LogroElemento *elemento,
                       LogroBrecha   *brecha)
{
  *brecha = (LogroBrecha) { .elemento = elemento };
  brecha->puntos = logro_instancia_get_vigente (plan, elemento, &brecha->instancia);
  if (brecha->puntos == LOGRO_SIN_DATO)
    {
      gint64 alternativa = logro_plan_get_respuesta (plan, elemento)->alternativa;

      brecha->puntos = alternativa;
      if (alternativa != LOGRO_SIN_RESPUESTA)
        brecha->instancia = LOGRO_INSTANCIA_DIAGNOSTICO;
    }
  brecha->maximo = logro_instancia_get_maximo (plan, elemento, brecha->instancia);
  if (brecha->puntos == LOGRO_SIN_DATO)
    {
      brecha->faltan = 1;
      return FALSE;
    }
  brecha->medidos = 1;
  brecha->brecha = brecha->maximo - brecha->puntos;
  return TRUE;
}

static void
judge (LogroBrecha *brecha,
       LogroPlan   *plan,
       guint        n)
{
  LogroArea *area = logro_list_get (plan->diseno->areas, n);

  brecha->subcriterio = logro_modelo_get_subcriterio (plan->model, n);
  brecha->orden = brecha->elemento != NULL ? brecha->elemento->indice : n;
  brecha->valor = area->valor;
  brecha->elegida = area->elegida;
}

GArray *
logro_brecha_list_elementos (LogroPlan *plan)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (LogroBrecha));

  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroList *elementos = logro_modelo_get_subcriterio (plan->model, i)->elementos;

      for (guint j = 0; j < logro_list_get_n (elementos); j++)
        {
          LogroBrecha brecha;

          logro_brecha_elemento (plan, logro_list_get (elementos, j), &brecha);
          judge (&brecha, plan, i);
          g_array_append_val (list, brecha);
        }
    }
  return list;
}

/* Whether both stages have the same scale. */
static gboolean
is_same_scale (LogroInstancia a,
               LogroInstancia b)
{
  return (a == LOGRO_INSTANCIA_DIAGNOSTICO) == (b == LOGRO_INSTANCIA_DIAGNOSTICO);
}

/* The brechas of the n elements of one ámbito as one, on the best scale that any of them has. */
static LogroBrecha
sum (const LogroBrecha *elementos,
     guint              n)
{
  LogroBrecha all = { .instancia = LOGRO_INSTANCIA_DIAGNOSTICO };

  for (guint i = 0; i < n; i++)
    if (elementos[i].medidos > 0)
      all.instancia = MAX (all.instancia, elementos[i].instancia);
  for (guint i = 0; i < n; i++)
    if (elementos[i].medidos > 0 && is_same_scale (elementos[i].instancia, all.instancia))
      {
        all.medidos++;
        all.maximo += elementos[i].maximo;
        all.puntos += elementos[i].puntos;
        all.brecha += elementos[i].brecha;
      }
    else
      {
        all.faltan++;
      }
  return all;
}

GArray *
logro_brecha_list_subcriterios (LogroPlan *plan)
{
  g_autoptr (GArray) elementos = logro_brecha_list_elementos (plan);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (LogroBrecha));
  guint first = 0;

  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      guint n = logro_list_get_n (logro_modelo_get_subcriterio (plan->model, i)->elementos);
      LogroBrecha brecha = sum (&g_array_index (elementos, LogroBrecha, first), n);

      judge (&brecha, plan, i);
      if (brecha.medidos == 0)
        brecha.puntos = LOGRO_SIN_DATO;
      g_array_append_val (list, brecha);
      first += n;
    }
  return list;
}

/* Negative when @a comes first. The share of an element's scale, brecha ÷ (maximo ÷ medidos), is
 * compared crosswise, without division; on one scale it is the order of the brechas themselves. */
static int
compare_weighed (const LogroBrecha *a,
                 gint64             weight_a,
                 const LogroBrecha *b,
                 gint64             weight_b)
{
  gint64 left = a->brecha * weight_a * a->medidos * b->maximo;
  gint64 right = b->brecha * weight_b * b->medidos * a->maximo;

  return (left < right) - (left > right);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const LogroBrecha *one = a, *other = b;
  int order = (one->medidos == 0) - (other->medidos == 0);

  if (order == 0)
    order = compare_weighed (one, one->valor, other, other->valor);
  if (order == 0)
    order = compare_weighed (one, 1, other, 1);
  return order != 0 ? order : (int) one->orden - (int) other->orden;
}

void
logro_brecha_sort (GArray *brechas)
{
  g_array_sort (brechas, compare);
}
