/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form, and one great step: nobody takes it without having read what it does. */

#include "app/page-cierre.h"

#include <glib/gi18n.h>

#include "app/cycle-comparison.h"
#include "app/dialogs.h"
#include "app/window.h"
#include "calc/ciclo.h"
#include "calc/requisitos.h"

/* As many as LogroCiclo numbers. */
#define MAX_CICLOS 1000

struct _LogroPageCierre
{
  LogroPageForm parent_instance;
  LogroCycleComparison *comparison; /* not owned */
};

G_DEFINE_FINAL_TYPE (LogroPageCierre, logro_page_cierre, LOGRO_TYPE_PAGE_FORM)

static void
logro_page_cierre_refresh (LogroPage *page,
                           LogroPlan *plan)
{
  gboolean may = !logro_journal_is_read_only (logro_plan_get_journal (plan)) &&
                 plan->ciclo < MAX_CICLOS;

  gtk_widget_action_set_enabled (GTK_WIDGET (page), "page.new-cycle", may);
  logro_cycle_comparison_show (LOGRO_PAGE_CIERRE (page)->comparison, plan);
}

static void
logro_page_cierre_built (LogroPageForm *page,
                         GtkBuilder    *builder,
                         LogroPlan     *plan)
{
  LOGRO_PAGE_CIERRE (page)->comparison =
    LOGRO_CYCLE_COMPARISON (gtk_builder_get_object (builder, "comparison"));
}

/* "Diagnóstico 78 of 78, Autoevaluación 61 of 78, Validated 0 of 78" */
static char *
dup_counts (LogroPlan *plan)
{
  static const char *const names[] = { N_("Diagnóstico"), N_("Autoevaluación"), N_("Validated") };
  GString *counts = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      LogroPuntaje total;
      g_autofree LogroPuntaje *list = logro_puntaje_list (plan, i, &total);

      g_string_append (counts, i > 0 ? ", " : "");
      g_string_append_printf (counts, _("%s %u of %u"), _(names[i]), total.respondidas,
                              total.elementos);
    }
  return g_string_free (counts, FALSE);
}

/* What @fase still asks for; NULL when it asks for nothing more. */
static char *
dup_lacking (LogroPlan *plan,
             LogroFase *fase)
{
  g_autoptr (GPtrArray) requisitos = logro_requisitos_list (plan);
  g_autoptr (GString) lacking = g_string_new (NULL);

  for (guint i = 0; i < requisitos->len; i++)
    {
      LogroRequisito *requisito = requisitos->pdata[i];

      if (requisito->texto != NULL && g_str_equal (requisito->fase, fase->id))
        g_string_append_printf (lacking, "%s%s", lacking->len > 0 ? "; " : "", requisito->texto);
    }
  return lacking->len > 0 ? g_strdup_printf (_("“%s” still lacks: %s."), fase->nombre, lacking->str)
                          : NULL;
}

static char *
dup_consequences (LogroPlan *plan,
                  LogroFase *fase)
{
  g_autofree char *counts = dup_counts (plan);
  g_autofree char *lacking = dup_lacking (plan, fase);
  g_autofree char *said = NULL;

  said = g_strdup_printf (
    _("Stays: the municipality, its dotación, the model, and the comité with its "
      "contrapartes, members, decreto, methods and buenas prácticas.\n\n"
      "Is kept to compare with: the scores of cycle %d by ámbito (elements with a score: %s). An "
      "ámbito that is not scored in full keeps none.\n\n"
      "Is emptied: the diagnóstico, the ingreso, the work plan of the comité, the autoevaluación "
      "and its validation, the plan with its matriz, AMI and líneas, its validation, its "
      "implementación, the exceptions noted, and the dates on which phases were closed.\n\n"
      "Save a copy of the plan under another name first if you want to keep the whole cycle. While "
      "the plan is open, Undo brings everything back in one step."),
    (int) plan->ciclo, counts);
  return g_strconcat (lacking != NULL ? lacking : "", lacking != NULL ? "\n\n" : "", said, NULL);
}

static void
on_answered (int      button,
             gpointer data)
{
  g_autoptr (LogroPage) page = data;
  LogroPlan *plan = logro_page_get_plan (page);
  LogroWindow *window = logro_window_from (GTK_WIDGET (page));
  g_autofree char *said = NULL;

  if (button != 1 || window == NULL || logro_ciclo_begin (plan) == NULL)
    return;
  logro_window_go_to (window, ((LogroFase *) logro_list_get (plan->model->fases, 0))->id, NULL);
  said = g_strdup_printf (_("Cycle %d has begun. Undo brings the one before back."),
                          (int) plan->ciclo);
  logro_window_say (window, said);
}

static void
on_new_cycle (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  LogroPage *page = LOGRO_PAGE (widget);
  LogroPlan *plan = logro_page_get_plan (page);
  const char *buttons[] = { _("_Cancel"), _("_Begin the Cycle"), NULL };
  g_autofree char *heading = g_strdup_printf (_("Begin cycle %d?"), (int) plan->ciclo + 1);
  g_autofree char *body = dup_consequences (plan, logro_page_get_fase (page));

  logro_ask (GTK_WINDOW (gtk_widget_get_root (widget)), heading, body, buttons, on_answered,
             g_object_ref (page));
}

static void
logro_page_cierre_class_init (LogroPageCierreClass *klass)
{
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_cierre_refresh;
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_cierre_built;
  g_type_ensure (LOGRO_TYPE_CYCLE_COMPARISON);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.new-cycle", NULL, on_new_cycle);
}

static void
logro_page_cierre_init (LogroPageCierre *self)
{
}
