/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The stage follows from the step, and with it what is printed and where scores are given. */

#include "app/page-resultados.h"

#include <glib/gi18n.h>

#include "app/paperwork.h"
#include "app/preview-dialog.h"
#include "app/result-words.h"
#include "app/results-view.h"
#include "app/window.h"

typedef struct
{
  const char *pagina; /* as the model's step names this page */
  LogroInstancia instancia;
  const char *document;
  const char *answer; /* the page of the phase where scores are given */
  const char *label;  /* and how one is called there */
} Stage;

static const Stage stages[] = {
  { "resultados", LOGRO_INSTANCIA_DIAGNOSTICO, "resultados", "preguntas", N_("Go on Answering") },
  { "resultados-autoevaluacion", LOGRO_INSTANCIA_AUTOEVALUACION, "resultados-autoevaluacion",
    "evidencias", N_("Go on Scoring") },
};

struct _LogroPageResultados
{
  LogroPage parent_instance;
  LogroResultsView *view;
  GtkDropDown *beside; /* the other stages where there are any, nothing, or a past cycle */
  GtkDropDown *level;  /* of criterios, or of ámbitos; only where a model has many of these */
  const Stage *stage;
};

G_DEFINE_FINAL_TYPE (LogroPageResultados, logro_page_resultados, LOGRO_TYPE_PAGE)

/* How many choices come before the past cycles. */
static guint
count_own_choices (LogroPageResultados *self)
{
  return self->stage->instancia == LOGRO_INSTANCIA_DIAGNOSTICO ? 1 : 2;
}

static void
fill_choices (LogroPageResultados *self,
              LogroPlan           *plan)
{
  g_autoptr (GtkStringList) choices = gtk_string_list_new (NULL);
  GListModel *old = gtk_drop_down_get_model (self->beside);
  guint n = count_own_choices (self) + logro_list_get_n (plan->ciclos);

  if (old != NULL && g_list_model_get_n_items (old) == n)
    return;
  if (count_own_choices (self) > 1)
    gtk_string_list_append (choices, _("With the other stages"));
  gtk_string_list_append (choices, _("On its own"));
  for (guint i = 0; i < logro_list_get_n (plan->ciclos); i++)
    {
      LogroCiclo *ciclo = logro_list_get (plan->ciclos, i);
      g_autofree char *choice = g_strdup_printf (_("With cycle %d"), (int) ciclo->numero);

      gtk_string_list_append (choices, choice);
    }
  gtk_drop_down_set_model (self->beside, G_LIST_MODEL (choices));
  gtk_widget_set_visible (GTK_WIDGET (self->beside), n > 1);
}

static LogroCuadro *
make_cuadro (LogroPageResultados *self,
             LogroPlan           *plan)
{
  LogroInstancia instancia = self->stage->instancia;
  guint choice = gtk_drop_down_get_selected (self->beside);
  guint own = count_own_choices (self);

  if (choice >= own && choice < own + logro_list_get_n (plan->ciclos))
    return logro_cuadro_new_ciclos (plan, logro_list_get (plan->ciclos, choice - own), instancia);
  return choice + 1 < own ? logro_cuadro_new_etapas (plan, instancia)
                          : logro_cuadro_new_etapa (plan, instancia);
}

static void
logro_page_resultados_refresh (LogroPage *page,
                               LogroPlan *plan)
{
  LogroPageResultados *self = LOGRO_PAGE_RESULTADOS (page);
  g_autoptr (LogroCuadro) cuadro = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *state = NULL;

  fill_choices (self, plan);
  gtk_widget_set_visible (GTK_WIDGET (self->level), logro_cuadro_wants_criterios (plan->model));
  cuadro = make_cuadro (self, plan);
  if (logro_cuadro_wants_criterios (plan->model) && gtk_drop_down_get_selected (self->level) == 0)
    {
      LogroCuadro *criterios = logro_cuadro_new_criterios (plan, cuadro);

      logro_cuadro_free (cuadro);
      cuadro = criterios;
    }
  state = logro_result_words_dup_state (plan, cuadro, &detail);
  logro_results_view_show (self->view, plan, cuadro, state, detail);
}

/* Something else is to be shown. */
static void
on_beside (LogroPageResultados *self)
{
  if (self->stage != NULL)
    logro_page_resultados_refresh (LOGRO_PAGE (self), logro_page_get_plan (LOGRO_PAGE (self)));
}

static void
logro_page_resultados_fill (LogroPage *page,
                            LogroPlan *plan)
{
  LogroPageResultados *self = LOGRO_PAGE_RESULTADOS (page);
  const char *pagina = logro_page_get_paso (page)->pagina;

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    if (g_str_equal (stages[i].pagina, pagina))
      self->stage = &stages[i];
  g_object_set (self->view, "answer-label", _(self->stage->label), NULL);
}

static void
logro_page_resultados_enter (LogroPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (LOGRO_PAGE_RESULTADOS (page)->view));
}

static void
on_paper (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (widget));
  const char *document = LOGRO_PAGE_RESULTADOS (widget)->stage->document;

  if (g_str_equal (action, "page.print"))
    logro_paperwork_print (widget, plan, document, NULL);
  else if (g_str_equal (action, "page.save"))
    logro_paperwork_save (widget, plan, document, NULL, logro_formats_find ("pdf", NULL));
  else
    logro_preview_dialog_open (GTK_WINDOW (gtk_widget_get_root (widget)), plan, document);
}

/* To the step of this phase where scores are given; assessors give theirs where they agree. */
static void
on_answer (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroModelo *model = logro_page_get_plan (LOGRO_PAGE (widget))->model;
  const char *answer = LOGRO_PAGE_RESULTADOS (widget)->stage->answer;
  LogroFase *fase;

  logro_page_go_to (LOGRO_PAGE (widget), logro_modelo_find_paso (model, answer, &fase) != NULL
                                           ? answer : "consenso");
}

static void
logro_page_resultados_class_init (LogroPageResultadosClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->fill = logro_page_resultados_fill;
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_resultados_refresh;
  LOGRO_PAGE_CLASS (klass)->enter = logro_page_resultados_enter;
  g_type_ensure (LOGRO_TYPE_RESULTS_VIEW);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, on_paper);
  gtk_widget_class_install_action (widget_class, "page.save", NULL, on_paper);
  gtk_widget_class_install_action (widget_class, "page.preview", NULL, on_paper);
  gtk_widget_class_install_action (widget_class, "page.answer", NULL, on_answer);
  logro_page_class_set_ui (widget_class, "resultados");
  gtk_widget_class_bind_template_child (widget_class, LogroPageResultados, view);
  gtk_widget_class_bind_template_child (widget_class, LogroPageResultados, beside);
  gtk_widget_class_bind_template_child (widget_class, LogroPageResultados, level);
  gtk_widget_class_bind_template_callback (widget_class, on_beside);
}

static void
logro_page_resultados_init (LogroPageResultados *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
