/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The questions of the diagnóstico: the ámbitos at the side, one question at a time.
 *
 * The page is built once. Moving to another question changes what the widgets say and what they are
 * bound to; an answer comes back from the journal by the walk's "answer-changed". */

#include "app/page-preguntas.h"

#include <glib/gi18n.h>

#include "app/ambito-row.h"
#include "app/answer-form.h"
#include "app/go-to.h"
#include "app/question-actions.h"
#include "app/question-strip.h"
#include "app/questions.h"
#include "app/sizer.h"
#include "app/text-filter.h"

/* Milliseconds for which a digit's answer is seen before the next question. */
#define PAUSE 250

/* With fewer characters in a line of the page, the ámbitos are only numbers. */
#define NARROW 88

struct _LogroPagePreguntas
{
  LogroPage parent_instance;
  GtkLabel *total;
  GtkProgressBar *bar;
  LogroGoTo *go_to;
  GtkListBox *ambitos;
  GtkLabel *info;
  LogroQuestionStrip *strip;
  GtkWidget *question;
  GtkLabel *number;
  GtkLabel *pregunta;
  GtkLabel *orientacion;

  LogroAnswerForm form;
  LogroQuestionNav *nav;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (LogroPagePreguntas, logro_page_preguntas, LOGRO_TYPE_PAGE)

static LogroAmbitoRow *
get_row (LogroPagePreguntas *self,
         int                 n)
{
  return (LogroAmbitoRow *) gtk_list_box_get_row_at_index (self->ambitos, n);
}

static void
show_progress (LogroPagePreguntas *self)
{
  LogroQuestionCount count = logro_questions_count (logro_page_get_plan (LOGRO_PAGE (self)), NULL);
  g_autofree char *answered = g_strdup_printf (_("%u/%u answered"), count.answered, count.total);
  g_autofree char *review =
    g_strdup_printf (ngettext ("%u to review", "%u to review", count.review), count.review);
  g_autofree char *text = g_strdup_printf ("%s · %s", answered, review);

  gtk_label_set_text (self->total, count.review > 0 ? text : answered);
  gtk_progress_bar_set_fraction (self->bar, (double) count.answered / count.total);
}

static void
show_question (LogroPagePreguntas *self)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  LogroElemento *elemento = logro_question_nav_get_elemento (self->nav);
  g_autofree char *number =
    g_strdup_printf (_("%s › %s · %s · %u of %u"),
                     logro_question_nav_get_subcriterio (self->nav)->nombre, elemento->nombre,
                     elemento->tipo == LOGRO_RESULTADO ? _("result") : _("practice"),
                     elemento->indice + 1, logro_modelo_get_n_elementos (plan->model));
  g_autofree char *pregunta = g_strdup_printf ("%s  %s", elemento->id, elemento->pregunta);
  g_autofree char *name = g_strdup_printf ("%s. %s", number, pregunta);

  gtk_label_set_text (self->number, number);
  logro_label_show (self->pregunta, pregunta);
  logro_label_show (self->orientacion, elemento->orientacion);
  gtk_widget_set_visible (GTK_WIDGET (self->orientacion), elemento->orientacion != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->question), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  logro_ladder_set_elemento (self->form.ladder, elemento);
  logro_answer_form_show (&self->form, logro_question_nav_get_respuesta (self->nav));
}

static void
show_ambito (LogroPagePreguntas *self)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  LogroSubcriterio *subcriterio = logro_question_nav_get_subcriterio (self->nav);
  LogroList *instrumentos = plan->model->instrumentos;
  LogroInstrumento *instrumento =
    logro_list_get_n (instrumentos) > 0 ? logro_list_get (instrumentos, 0) : NULL;
  const char *how = instrumento != NULL ? instrumento->descripcion : NULL;
  const char *what = subcriterio->descripcion;
  g_autofree char *info = g_strdup_printf ("%s\n\n%s", what != NULL ? what : "",
                                           how != NULL ? how : "");
  LogroAmbitoRow *row;

  logro_label_show (self->info, g_strstrip (info));
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (logro_ambito_row_get_subcriterio (row) == subcriterio)
      gtk_list_box_select_row (self->ambitos, GTK_LIST_BOX_ROW (row));
}

static void
on_position_changed (LogroPagePreguntas *self)
{
  logro_journal_seal (logro_plan_get_journal (logro_page_get_plan (LOGRO_PAGE (self))));
  show_question (self);
  show_ambito (self);
}

static void
on_answer_changed (LogroPagePreguntas *self,
                   guint               position)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  LogroElemento *elemento = logro_modelo_get_elemento (plan->model, position);
  LogroAmbitoRow *row;

  show_progress (self);
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (LOGRO_RECORD (logro_ambito_row_get_subcriterio (row)) == LOGRO_RECORD (elemento)->owner)
      logro_ambito_row_update (row, plan);
}

/* Also called when the list follows the question; then the ámbito is already the current one. */
static void
on_row_selected (LogroPagePreguntas *self,
                 LogroAmbitoRow     *row)
{
  if (row != NULL &&
      logro_ambito_row_get_subcriterio (row) != logro_question_nav_get_subcriterio (self->nav))
    logro_question_nav_enter_subcriterio (self->nav, logro_ambito_row_get_subcriterio (row));
}

static void
on_chosen (LogroPagePreguntas *self,
           gint64              valor)
{
  logro_question_nav_choose (self->nav, valor);
}

static void
act (GtkWidget   *page,
     LogroPageAct what)
{
  LogroPagePreguntas *self = LOGRO_PAGE_PREGUNTAS (page);

  switch (what)
    {
    case LOGRO_PAGE_ACT_GO_TO:
      gtk_popover_popup (GTK_POPOVER (self->go_to));
      break;
    case LOGRO_PAGE_ACT_OBSERVE:
      gtk_widget_grab_focus (self->form.observacion);
      break;
    case LOGRO_PAGE_ACT_FOCUS:
    case LOGRO_PAGE_ACT_LEAVE:
      gtk_widget_grab_focus (self->question);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
on_resized (LogroPagePreguntas *self,
            int                 width,
            int                 height)
{
  PangoFontMetrics *metrics =
    pango_context_get_metrics (gtk_widget_get_pango_context (GTK_WIDGET (self)), NULL, NULL);
  int advance = pango_font_metrics_get_approximate_char_width (metrics);
  LogroAmbitoRow *row;

  self->narrow = width * PANGO_SCALE < NARROW * advance;
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    logro_ambito_row_set_narrow (row, self->narrow);
  pango_font_metrics_unref (metrics);
}

static void
logro_page_preguntas_fill (LogroPage *page,
                           LogroPlan *plan)
{
  LogroPagePreguntas *self = LOGRO_PAGE_PREGUNTAS (page);

  self->nav = logro_question_nav_new (plan, PAUSE);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      GtkWidget *row = logro_ambito_row_new (logro_modelo_get_subcriterio (plan->model, i));

      logro_ambito_row_set_narrow (LOGRO_AMBITO_ROW (row), self->narrow);
      logro_ambito_row_update (LOGRO_AMBITO_ROW (row), plan);
      gtk_list_box_append (self->ambitos, row);
    }
  logro_question_strip_set_nav (self->strip, self->nav);
  logro_go_to_set_nav (self->go_to, self->nav);
  logro_question_actions_attach (GTK_WIDGET (self), self->nav, act);
  g_signal_connect_object (self->nav, "notify::position", G_CALLBACK (on_position_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->nav, "answer-changed", G_CALLBACK (on_answer_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->nav, "say", G_CALLBACK (logro_page_say), self, G_CONNECT_SWAPPED);
  show_progress (self);
  on_position_changed (self);
}

static void
logro_page_preguntas_enter (LogroPage *page)
{
  LogroPagePreguntas *self = LOGRO_PAGE_PREGUNTAS (page);

  logro_question_nav_return (self->nav);
  gtk_widget_grab_focus (self->question);
}

static void
logro_page_preguntas_dispose (GObject *object)
{
  LogroPagePreguntas *self = LOGRO_PAGE_PREGUNTAS (object);

  g_clear_object (&self->nav);
  G_OBJECT_CLASS (logro_page_preguntas_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LogroPagePreguntas, child)
  BIND (total);
  BIND (bar);
  BIND (go_to);
  BIND (ambitos);
  BIND (info);
  BIND (strip);
  BIND (question);
  BIND (number);
  BIND (pregunta);
  BIND (orientacion);
#undef BIND
  logro_answer_form_class_bind (widget_class, G_STRUCT_OFFSET (LogroPagePreguntas, form));
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_resized);
}

static void
logro_page_preguntas_reveal (LogroPage  *page,
                             const char *registro)
{
  guint position;

  if (logro_questions_find (logro_page_get_plan (page), registro, &position))
    logro_question_nav_set_position (LOGRO_PAGE_PREGUNTAS (page)->nav, position);
}

static void
logro_page_preguntas_class_init (LogroPagePreguntasClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_page_preguntas_dispose;
  LOGRO_PAGE_CLASS (klass)->fill = logro_page_preguntas_fill;
  LOGRO_PAGE_CLASS (klass)->enter = logro_page_preguntas_enter;
  LOGRO_PAGE_CLASS (klass)->reveal = logro_page_preguntas_reveal;
  g_type_ensure (LOGRO_TYPE_GO_TO);
  g_type_ensure (LOGRO_TYPE_LADDER);
  g_type_ensure (LOGRO_TYPE_QUESTION_STRIP);
  g_type_ensure (LOGRO_TYPE_SIZER);
  logro_question_actions_install (widget_class);
  logro_page_class_set_ui (widget_class, "preguntas");
  bind_children (widget_class);
}

static void
logro_page_preguntas_init (LogroPagePreguntas *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
