/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two choices over a view of results. */

#include "app/cycle-comparison.h"

#include <glib/gi18n.h>

#include "app/result-words.h"
#include "app/results-view.h"

struct _LogroCycleComparison
{
  GtkBox parent_instance;
  GtkStack *stack;
  GtkDropDown *cycle;
  GtkDropDown *stage; /* its positions are those of LogroInstancia */
  LogroResultsView *view;
  LogroPlan *plan;
};

G_DEFINE_FINAL_TYPE (LogroCycleComparison, logro_cycle_comparison, GTK_TYPE_BOX)

/* "Cycle 1 (2024–2026)", as far as its dates are known. */
static char *
dup_name (LogroCiclo *ciclo)
{
  int numero = ciclo->numero;

  if (ciclo->desde == NULL && ciclo->hasta == NULL)
    return g_strdup_printf (_("Cycle %d"), numero);
  return g_strdup_printf (_("Cycle %d (%.4s–%.4s)"), numero,
                          ciclo->desde != NULL ? ciclo->desde : "",
                          ciclo->hasta != NULL ? ciclo->hasta : "");
}

/* The last cycle is chosen when there is a new one. */
static void
fill_cycles (LogroCycleComparison *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GListModel *old = gtk_drop_down_get_model (self->cycle);
  guint n = logro_list_get_n (self->plan->ciclos);

  if (old != NULL && g_list_model_get_n_items (old) == n)
    return;
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = dup_name (logro_list_get (self->plan->ciclos, i));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->cycle, G_LIST_MODEL (names));
  if (n == 0)
    return;
  gtk_drop_down_set_selected (self->cycle, n - 1);
  gtk_drop_down_set_selected (self->stage,
                              logro_ciclo_find_instancia (
                                self->plan, logro_list_get (self->plan->ciclos, n - 1)));
}

static void
compare (LogroCycleComparison *self)
{
  guint cycle = gtk_drop_down_get_selected (self->cycle);
  g_autoptr (LogroCuadro) cuadro = NULL;
  g_autofree char *state = NULL;
  g_autofree char *detail = NULL;

  if (self->plan == NULL || cycle >= logro_list_get_n (self->plan->ciclos))
    return;
  cuadro = logro_cuadro_new_ciclos (self->plan, logro_list_get (self->plan->ciclos, cycle),
                                    gtk_drop_down_get_selected (self->stage));
  state = logro_result_words_dup_state (self->plan, cuadro, &detail);
  if (cuadro->series->len > 1)
    {
      g_free (detail);
      detail = g_steal_pointer (&state);
      state = logro_result_words_dup_change (cuadro);
    }
  else
    {
      g_free (detail);
      detail = g_strdup (_("That cycle kept no score of this stage: it was not scored in full."));
    }
  logro_results_view_show (self->view, self->plan, cuadro, state, detail);
}

void
logro_cycle_comparison_show (LogroCycleComparison *self,
                             LogroPlan            *plan)
{
  g_set_object (&self->plan, plan);
  fill_cycles (self);
  gtk_stack_set_visible_child_name (self->stack,
                                    logro_list_get_n (plan->ciclos) > 0 ? "figures" : "empty");
  compare (self);
}

static void
logro_cycle_comparison_dispose (GObject *object)
{
  g_clear_object (&LOGRO_CYCLE_COMPARISON (object)->plan);
  G_OBJECT_CLASS (logro_cycle_comparison_parent_class)->dispose (object);
}

static void
logro_cycle_comparison_class_init (LogroCycleComparisonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_cycle_comparison_dispose;
  g_type_ensure (LOGRO_TYPE_RESULTS_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/logro_app/Logro/ui/cycle-comparison.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroCycleComparison, stack);
  gtk_widget_class_bind_template_child (widget_class, LogroCycleComparison, cycle);
  gtk_widget_class_bind_template_child (widget_class, LogroCycleComparison, stage);
  gtk_widget_class_bind_template_child (widget_class, LogroCycleComparison, view);
  gtk_widget_class_bind_template_callback (widget_class, compare);
}

static void
logro_cycle_comparison_init (LogroCycleComparison *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
