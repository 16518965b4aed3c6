/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The strip keeps its buttons from one ámbito to the next. For Tab it is one stop, at the current
 * question; arrows are keys of the page, which move to another one. */

#include "app/question-strip.h"

#include "app/question-mark.h"

struct _LogroQuestionStrip
{
  GtkBox parent_instance;
  LogroQuestionNav *nav;
  guint first; /* position of the first question shown */
};

G_DEFINE_FINAL_TYPE (LogroQuestionStrip, logro_question_strip, GTK_TYPE_BOX)

static GtkWidget *
get_mark (LogroQuestionStrip *self,
          guint               position)
{
  GtkWidget *mark = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = self->first; i < position && mark != NULL; i++)
    mark = gtk_widget_get_next_sibling (mark);
  return position >= self->first ? mark : NULL;
}

static void
show_mark (LogroQuestionStrip *self,
           guint               position)
{
  LogroPlan *plan = logro_question_nav_get_plan (self->nav);
  LogroElemento *elemento = logro_modelo_get_elemento (plan->model, position);
  GtkWidget *mark = get_mark (self, position);

  if (mark != NULL)
    logro_question_mark_show (LOGRO_QUESTION_MARK (mark), elemento,
                              logro_plan_get_respuesta (plan, elemento),
                              position == logro_question_nav_get_position (self->nav));
}

static void
on_clicked (LogroQuestionStrip *self,
            GtkWidget          *mark)
{
  guint position = self->first;

  for (GtkWidget *w = gtk_widget_get_prev_sibling (mark); w; w = gtk_widget_get_prev_sibling (w))
    position++;
  logro_question_nav_set_position (self->nav, position);
}

static void
fit_marks (LogroQuestionStrip *self,
           guint               n)
{
  guint has = 0;

  for (GtkWidget *w = gtk_widget_get_first_child (GTK_WIDGET (self)); w;
       w = gtk_widget_get_next_sibling (w))
    has++;
  for (; has < n; has++)
    {
      LogroQuestionMark *mark = logro_question_mark_new ();

      g_signal_connect_object (mark, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self), GTK_WIDGET (mark));
    }
  for (; has > n; has--)
    gtk_box_remove (GTK_BOX (self), gtk_widget_get_last_child (GTK_WIDGET (self)));
}

static void
on_position_changed (LogroQuestionStrip *self)
{
  LogroSubcriterio *subcriterio = logro_question_nav_get_subcriterio (self->nav);
  guint n = logro_list_get_n (subcriterio->elementos);
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  self->first = ((LogroElemento *) logro_list_get (subcriterio->elementos, 0))->indice;
  fit_marks (self, n);
  for (guint i = 0; i < n; i++)
    show_mark (self, self->first + i);
  if (has_focus)
    gtk_widget_grab_focus (get_mark (self, logro_question_nav_get_position (self->nav)));
}

static gboolean
logro_question_strip_focus (GtkWidget       *widget,
                            GtkDirectionType direction)
{
  LogroQuestionStrip *self = LOGRO_QUESTION_STRIP (widget);
  GtkWidget *mark;

  if (gtk_widget_get_focus_child (widget) != NULL || self->nav == NULL)
    return FALSE;
  mark = get_mark (self, logro_question_nav_get_position (self->nav));
  return mark != NULL && gtk_widget_grab_focus (mark);
}

static void
logro_question_strip_dispose (GObject *object)
{
  g_clear_object (&LOGRO_QUESTION_STRIP (object)->nav);
  G_OBJECT_CLASS (logro_question_strip_parent_class)->dispose (object);
}

static void
logro_question_strip_class_init (LogroQuestionStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = logro_question_strip_dispose;
  GTK_WIDGET_CLASS (klass)->focus = logro_question_strip_focus;
}

static void
logro_question_strip_init (LogroQuestionStrip *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 2);
}

void
logro_question_strip_set_nav (LogroQuestionStrip *self,
                              LogroQuestionNav   *nav)
{
  g_return_if_fail (self->nav == NULL);
  self->nav = g_object_ref (nav);
  g_signal_connect_object (nav, "notify::position", G_CALLBACK (on_position_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (nav, "answer-changed", G_CALLBACK (show_mark), self, G_CONNECT_SWAPPED);
  on_position_changed (self);
}
