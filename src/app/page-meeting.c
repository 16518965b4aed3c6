/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting mode: one question, as large as the window lets it be.
 *
 * Size of type: each time the question or the room changes, the largest scale is sought at which
 * question and ladder need no scrolling (app/scale.h). Everything else has the sizes of style.css.
 * Answers are the consensus of the meeting: there is nothing here to vote or to average with. */

#include "app/page-meeting.h"

#include <glib/gi18n.h>

#include "app/answer-form.h"
#include "app/go-to.h"
#include "app/meeting-clock.h"
#include "app/question-actions.h"
#include "app/question-strip.h"
#include "app/questions.h"
#include "app/scale.h"
#include "app/sizer.h"
#include "app/text-filter.h"

/* Milliseconds for which everybody sees the answer before the next question. */
#define PAUSE 900

/* Seconds between two looks at the clock. */
#define TICK 5

/* Sizes of type, against the theme's. */
#define LEAST 1.0
#define MOST 4.0

/* How much larger the question is than its alternatives. */
#define QUESTION 1.1

struct _LogroPageMeeting
{
  LogroPage parent_instance;
  GtkLabel *ambito;
  GtkMenuButton *place;
  LogroGoTo *go_to;
  LogroQuestionStrip *strip;
  GtkProgressBar *bar;
  GtkLabel *total;
  GtkWidget *content;
  GtkWidget *question;
  GtkLabel *pregunta;
  GtkLabel *note;
  GtkLabel *present;
  GtkWidget *late;
  GtkLabel *clock;
  GtkWidget *panel;
  GtkLabel *panel_title;
  GtkLabel *orientacion;

  LogroAnswerForm form;
  LogroQuestionNav *nav;
  int width, height; /* of the room for question and ladder */
  double scale;      /* of the type in it */
  guint tick_id;
};

G_DEFINE_FINAL_TYPE (LogroPageMeeting, logro_page_meeting, LOGRO_TYPE_PAGE)

static void
set_scale (GtkWidget *content,
           double     scale)
{
  LogroPageMeeting *self =
    LOGRO_PAGE_MEETING (gtk_widget_get_ancestor (content, LOGRO_TYPE_PAGE_MEETING));

  logro_scale_label (self->pregunta, scale * QUESTION);
  logro_ladder_set_scale (self->form.ladder, scale);
}

static void
fit (LogroPageMeeting *self)
{
  if (self->width > 0)
    self->scale = logro_scale_fit (self->content, self->width, self->height, self->scale, LEAST,
                                   MOST, set_scale);
}

static void
on_resized (LogroPageMeeting *self,
            int               width,
            int               height)
{
  self->width = width;
  self->height = height;
  fit (self);
}

static void
show_progress (LogroPageMeeting *self)
{
  LogroQuestionCount count = logro_questions_count (logro_page_get_plan (LOGRO_PAGE (self)), NULL);
  g_autofree char *text = g_strdup_printf (_("%u/%u answered"), count.answered, count.total);

  gtk_label_set_text (self->total, text);
  gtk_progress_bar_set_fraction (self->bar, (double) count.answered / count.total);
}

static void
show_note (LogroPageMeeting *self)
{
  const char *observacion = logro_question_nav_get_respuesta (self->nav)->observacion;
  g_autofree char *text = observacion != NULL
                            ? g_strdup_printf (_("Observation (O): %s"), observacion)
                            : g_strdup (_("Observation (O)"));

  logro_label_show (self->note, g_strdelimit (text, "\n", ' '));
}

static gboolean
on_tick (gpointer data)
{
  LogroPageMeeting *self = data;
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  LogroList *people = plan->diagnostico->participantes;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int elapsed = logro_meeting_clock_get_elapsed (plan, now);
  g_autofree char *clock = logro_meeting_clock_format (elapsed, plan->diagnostico->prevista);
  g_autofree char *present = NULL;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (people); i++)
    n += ((LogroParticipante *) logro_list_get (people, i))->presente;
  present = g_strdup_printf (ngettext ("%u present", "%u present", n), n);
  gtk_label_set_text (self->present, present);
  gtk_label_set_text (self->clock, clock);
  gtk_widget_set_visible (self->late, elapsed > plan->diagnostico->prevista);
  return G_SOURCE_CONTINUE;
}

static void
on_position_changed (LogroPageMeeting *self)
{
  LogroElemento *elemento = logro_question_nav_get_elemento (self->nav);
  LogroSubcriterio *subcriterio = logro_question_nav_get_subcriterio (self->nav);
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  g_autofree char *ambito = g_strdup_printf ("%s · %s", subcriterio->numero, subcriterio->nombre);
  g_autofree char *place = g_strdup_printf (_("Question %u of %u"), elemento->indice + 1,
                                            logro_modelo_get_n_elementos (plan->model));
  g_autofree char *pregunta = g_strdup_printf ("%s  %s", elemento->id, elemento->pregunta);
  g_autofree char *name = g_strdup_printf ("%s. %s", place, pregunta);
  g_autofree char *title = g_strdup_printf (_("Observation of %s"), elemento->id);

  logro_label_show (self->ambito, ambito);
  gtk_menu_button_set_label (self->place, place);
  logro_label_show (self->pregunta, pregunta);
  gtk_label_set_text (self->panel_title, title);
  logro_label_show (self->orientacion, elemento->orientacion);
  gtk_widget_set_visible (GTK_WIDGET (self->orientacion), elemento->orientacion != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->question), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  logro_journal_seal (logro_plan_get_journal (plan));
  logro_ladder_set_elemento (self->form.ladder, elemento);
  logro_answer_form_show (&self->form, logro_question_nav_get_respuesta (self->nav));
  show_note (self);
  fit (self);
}

static void
on_answer_changed (LogroPageMeeting *self)
{
  show_progress (self);
  show_note (self);
}

static void
on_chosen (LogroPageMeeting *self,
           gint64            valor)
{
  logro_question_nav_choose (self->nav, valor);
}

static void
open_panel (LogroPageMeeting *self,
            gboolean          open)
{
  gtk_widget_set_visible (self->panel, open);
  gtk_widget_grab_focus (open ? self->form.observacion : self->question);
}

static void
act (GtkWidget   *page,
     LogroPageAct what)
{
  LogroPageMeeting *self = LOGRO_PAGE_MEETING (page);

  switch (what)
    {
    case LOGRO_PAGE_ACT_GO_TO:
      open_panel (self, FALSE);
      gtk_popover_popup (GTK_POPOVER (self->go_to));
      break;
    case LOGRO_PAGE_ACT_OBSERVE:
      open_panel (self, TRUE);
      break;
    case LOGRO_PAGE_ACT_FOCUS:
      open_panel (self, FALSE);
      break;
    case LOGRO_PAGE_ACT_LEAVE:
      if (gtk_widget_get_visible (self->panel))
        open_panel (self, FALSE);
      else
        gtk_widget_activate_action (page, "win.meeting", NULL);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
logro_page_meeting_fill (LogroPage *page,
                         LogroPlan *plan)
{
  LogroPageMeeting *self = LOGRO_PAGE_MEETING (page);

  self->nav = logro_question_nav_new (plan, PAUSE);
  logro_question_strip_set_nav (self->strip, self->nav);
  logro_go_to_set_nav (self->go_to, self->nav);
  logro_question_actions_attach (GTK_WIDGET (self), self->nav, act);
  g_signal_connect_object (self->nav, "notify::position", G_CALLBACK (on_position_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->nav, "answer-changed", G_CALLBACK (on_answer_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->nav, "say", G_CALLBACK (logro_page_say), self, G_CONNECT_SWAPPED);
  logro_meeting_clock_begin (plan);
  self->tick_id = g_timeout_add_seconds (TICK, on_tick, self);
  on_tick (self);
  show_progress (self);
  on_position_changed (self);
}

static void
logro_page_meeting_enter (LogroPage *page)
{
  gtk_widget_grab_focus (LOGRO_PAGE_MEETING (page)->question);
}

static void
logro_page_meeting_dispose (GObject *object)
{
  LogroPageMeeting *self = LOGRO_PAGE_MEETING (object);

  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_object (&self->nav);
  G_OBJECT_CLASS (logro_page_meeting_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LogroPageMeeting, child)
  BIND (ambito);
  BIND (place);
  BIND (go_to);
  BIND (strip);
  BIND (bar);
  BIND (total);
  BIND (content);
  BIND (question);
  BIND (pregunta);
  BIND (note);
  BIND (present);
  BIND (late);
  BIND (clock);
  BIND (panel);
  BIND (panel_title);
  BIND (orientacion);
#undef BIND
  logro_answer_form_class_bind (widget_class, G_STRUCT_OFFSET (LogroPageMeeting, form));
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_resized);
}

static void
logro_page_meeting_class_init (LogroPageMeetingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_page_meeting_dispose;
  LOGRO_PAGE_CLASS (klass)->fill = logro_page_meeting_fill;
  LOGRO_PAGE_CLASS (klass)->enter = logro_page_meeting_enter;
  g_type_ensure (LOGRO_TYPE_GO_TO);
  g_type_ensure (LOGRO_TYPE_LADDER);
  g_type_ensure (LOGRO_TYPE_QUESTION_STRIP);
  g_type_ensure (LOGRO_TYPE_SIZER);
  logro_question_actions_install (widget_class);
  logro_page_class_set_ui (widget_class, "meeting");
  bind_children (widget_class);
}

static void
logro_page_meeting_init (LogroPageMeeting *self)
{
  self->scale = LEAST;
  gtk_widget_init_template (GTK_WIDGET (self));
}

LogroPageMeeting *
logro_page_meeting_new (LogroPlan *plan)
{
  return g_object_new (LOGRO_TYPE_PAGE_MEETING, "plan", plan, NULL);
}
