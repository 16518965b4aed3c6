/* SPDX-License-Identifier: GPL-3.0-or-later */
/* They hang on the plan and go with it. The journal says what changed: a value of the matriz
 * concerns its row; anything else is reckoned anew, which takes well under a millisecond. */

#include "app/plan-figures.h"

#include "core/journal.h"

#define KEY "logro-plan-figures"

typedef struct
{
  GArray *ambitos; /* LogroBrecha, as the next; NULL when not reckoned */
  GArray *elementos;
  guint *orden;
  GArray *prioridades; /* LogroPrioridad */
} Figures;

static void
drop_brechas (Figures *figures)
{
  g_clear_pointer (&figures->ambitos, g_array_unref);
  g_clear_pointer (&figures->elementos, g_array_unref);
  g_clear_pointer (&figures->orden, g_free);
}

static void
figures_free (Figures *figures)
{
  drop_brechas (figures);
  g_clear_pointer (&figures->prioridades, g_array_unref);
  g_free (figures);
}

/* The row of the matriz that a change is about, if it is about no other. */
static LogroRecord *
find_row (LogroRecord *record)
{
  if (LOGRO_IS_VALOR (record))
    return record->owner;
  return LOGRO_IS_HERRAMIENTA (record) ? record : NULL;
}

static gboolean
is_at (Figures     *figures,
       LogroList   *herramientas,
       LogroRecord *row,
       guint       *n)
{
  GArray *rows = figures->prioridades;

  return row != NULL && logro_list_find (herramientas, row, n) &&
         rows->len == logro_list_get_n (herramientas) &&
         (LogroRecord *) g_array_index (rows, LogroPrioridad, *n).herramienta == row;
}

static void
on_journal_changed (LogroPlan   *plan,
                    LogroRecord *record)
{
  Figures *figures = g_object_get_data (G_OBJECT (plan), KEY);
  LogroMatriz *matriz = plan->diseno->matriz;
  guint n;

  drop_brechas (figures);
  if (figures->prioridades == NULL)
    return;
  if (is_at (figures, matriz->herramientas, find_row (record), &n))
    logro_prioridad_update (figures->prioridades, matriz, n);
  else if (LOGRO_IS_VALOR (record) || LOGRO_IS_CRITERIO_MATRIZ (record) ||
           record == (LogroRecord *) matriz)
    g_clear_pointer (&figures->prioridades, g_array_unref);
}

static Figures *
get_figures (LogroPlan *plan)
{
  Figures *figures = g_object_get_data (G_OBJECT (plan), KEY);

  if (figures != NULL)
    return figures;
  figures = g_new0 (Figures, 1);
  g_object_set_data_full (G_OBJECT (plan), KEY, figures, (GDestroyNotify) figures_free);
  g_signal_connect_object (logro_plan_get_journal (plan), "changed",
                           G_CALLBACK (on_journal_changed), plan, G_CONNECT_SWAPPED);
  return figures;
}

const LogroBrecha *
logro_plan_figures_get_ambito (LogroPlan *plan,
                               guint      n)
{
  Figures *figures = get_figures (plan);

  if (figures->ambitos == NULL)
    figures->ambitos = logro_brecha_list_subcriterios (plan);
  return &g_array_index (figures->ambitos, LogroBrecha, n);
}

const LogroBrecha *
logro_plan_figures_get_elemento (LogroPlan *plan,
                                 guint      n)
{
  Figures *figures = get_figures (plan);

  if (figures->elementos == NULL)
    figures->elementos = logro_brecha_list_elementos (plan);
  return &g_array_index (figures->elementos, LogroBrecha, n);
}

guint
logro_plan_figures_get_orden (LogroPlan *plan,
                              guint      n)
{
  Figures *figures = get_figures (plan);

  if (figures->orden == NULL)
    {
      g_autoptr (GArray) sorted = logro_brecha_list_subcriterios (plan);

      logro_brecha_sort (sorted);
      figures->orden = g_new0 (guint, sorted->len);
      for (guint i = 0; i < sorted->len; i++)
        {
          LogroBrecha *brecha = &g_array_index (sorted, LogroBrecha, i);

          if (brecha->brecha > 0)
            figures->orden[brecha->orden] = i + 1;
        }
    }
  return figures->orden[n];
}

LogroPrioridad
logro_plan_figures_get_prioridad (LogroPlan        *plan,
                                  LogroHerramienta *herramienta)
{
  Figures *figures = get_figures (plan);

  if (figures->prioridades == NULL)
    figures->prioridades = logro_prioridad_list (plan->diseno->matriz);
  for (guint i = 0; i < figures->prioridades->len; i++)
    if (g_array_index (figures->prioridades, LogroPrioridad, i).herramienta == herramienta)
      return g_array_index (figures->prioridades, LogroPrioridad, i);
  return (LogroPrioridad) { 0 };
}
