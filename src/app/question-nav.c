/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A position among the questions of a plan, and all that is done there.
 *
 * The plan is the only state: each change comes back by the journal, from here, from a binding,
 * from undo or from another page, and is told in the same way. */

#include "app/question-nav.h"

#include <glib/gi18n.h>

#include "app/digit.h"
#include "app/memory.h"
#include "app/questions.h"

struct _LogroQuestionNav
{
  GObject parent_instance;
  LogroPlan *plan;
  guint position;
  guint pause;
  guint advance_id; /* an answer is being shown; the next question is due */
  gboolean answering; /* the change that the journal tells is our own */
};

enum
{
  PROP_POSITION = 1,
  N_PROPS
};

enum
{
  ANSWER_CHANGED,
  SAY,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LogroQuestionNav, logro_question_nav, G_TYPE_OBJECT)

static guint
get_n (LogroQuestionNav *self)
{
  return logro_modelo_get_n_elementos (self->plan->model);
}

static void G_GNUC_PRINTF (2, 3)
say (LogroQuestionNav *self,
     const char       *format,
     ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  g_signal_emit (self, signals[SAY], 0, text);
}

static void
say_all_answered (LogroQuestionNav *self)
{
  say (self, ngettext ("The %u question is answered", "All %u questions are answered",
                       get_n (self)), get_n (self));
}

static gboolean
refuse_read_only (LogroQuestionNav *self)
{
  if (!logro_journal_is_read_only (logro_plan_get_journal (self->plan)))
    return FALSE;
  say (self, _("This plan is open for reading only; nothing was changed"));
  return TRUE;
}

/* Puts an end to the pause, if there is one; whether there was. */
static gboolean
end_pause (LogroQuestionNav *self)
{
  gboolean due = self->advance_id != 0;

  g_clear_handle_id (&self->advance_id, g_source_remove);
  return due;
}

static gboolean
on_advance_due (gpointer data)
{
  LogroQuestionNav *self = data;

  self->advance_id = 0;
  logro_question_nav_step (self, 1);
  return G_SOURCE_REMOVE;
}

/* @was: how many questions were answered before this one. */
static void
advance (LogroQuestionNav *self,
         guint             was)
{
  guint n = logro_questions_count (self->plan, NULL).answered;

  if (n == get_n (self) && was < n)
    say_all_answered (self);
  else if (n < get_n (self) && self->position + 1 == get_n (self))
    say (self, ngettext ("This is the last question; %u is still unanswered (Ctrl+E)",
                         "This is the last question; %u are still unanswered (Ctrl+E)",
                         get_n (self) - n), get_n (self) - n);
  if (self->position + 1 < get_n (self))
    self->advance_id = g_timeout_add (self->pause, on_advance_due, self);
}

static void
answer (LogroQuestionNav *self,
        gint64            valor)
{
  self->answering = TRUE;
  logro_plan_answer (self->plan, logro_question_nav_get_elemento (self), valor);
  self->answering = FALSE;
}

static void
on_journal_changed (LogroQuestionNav *self,
                    LogroRecord      *record,
                    const LogroField *field)
{
  LogroElemento *elemento = LOGRO_IS_RESPUESTA (record)
    ? logro_modelo_find_elemento (self->plan->model, LOGRO_RESPUESTA (record)->elemento)
    : NULL;

  if (elemento == NULL)
    return;
  if (!self->answering)
    {
      end_pause (self);
      logro_question_nav_set_position (self, elemento->indice);
    }
  g_signal_emit (self, signals[ANSWER_CHANGED], 0, elemento->indice);
}

static void
logro_question_nav_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  g_value_set_uint (value, LOGRO_QUESTION_NAV (object)->position);
}

static void
logro_question_nav_dispose (GObject *object)
{
  LogroQuestionNav *self = LOGRO_QUESTION_NAV (object);

  end_pause (self);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (logro_question_nav_parent_class)->dispose (object);
}

static void
logro_question_nav_class_init (LogroQuestionNavClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = logro_question_nav_get_property;
  object_class->dispose = logro_question_nav_dispose;
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[ANSWER_CHANGED] = g_signal_new ("answer-changed", G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          G_TYPE_UINT);
  signals[SAY] = g_signal_new ("say", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
logro_question_nav_init (LogroQuestionNav *self)
{
}

LogroQuestionNav *
logro_question_nav_new (LogroPlan *plan,
                        guint      pause)
{
  LogroQuestionNav *self = g_object_new (LOGRO_TYPE_QUESTION_NAV, NULL);

  self->plan = g_object_ref (plan);
  self->pause = pause;
  logro_question_nav_return (self);
  g_signal_connect_object (logro_plan_get_journal (plan), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  return self;
}

guint
logro_question_nav_get_position (LogroQuestionNav *self)
{
  return self->position;
}

void
logro_question_nav_set_position (LogroQuestionNav *self,
                                 guint             position)
{
  g_return_if_fail (position < get_n (self));
  end_pause (self);
  logro_memory_set_elemento (self->plan->id,
                             logro_modelo_get_elemento (self->plan->model, position)->id);
  if (position == self->position)
    return;
  self->position = position;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

LogroPlan *
logro_question_nav_get_plan (LogroQuestionNav *self)
{
  return self->plan;
}

LogroElemento *
logro_question_nav_get_elemento (LogroQuestionNav *self)
{
  return logro_modelo_get_elemento (self->plan->model, self->position);
}

LogroSubcriterio *
logro_question_nav_get_subcriterio (LogroQuestionNav *self)
{
  return LOGRO_SUBCRITERIO (LOGRO_RECORD (logro_question_nav_get_elemento (self))->owner);
}

LogroRespuesta *
logro_question_nav_get_respuesta (LogroQuestionNav *self)
{
  return logro_plan_get_respuesta (self->plan, logro_question_nav_get_elemento (self));
}

void
logro_question_nav_return (LogroQuestionNav *self)
{
  g_autofree char *id = logro_memory_get_elemento (self->plan->id);
  LogroElemento *elemento = logro_modelo_find_elemento (self->plan->model, id);

  if (elemento != NULL)
    logro_question_nav_set_position (self, elemento->indice);
}

void
logro_question_nav_step (LogroQuestionNav *self,
                         int               by)
{
  gint64 position = (gint64) self->position + by;

  logro_question_nav_set_position (self, CLAMP (position, 0, (gint64) get_n (self) - 1));
}

void
logro_question_nav_enter_subcriterio (LogroQuestionNav *self,
                                      LogroSubcriterio *subcriterio)
{
  LogroElemento *first = logro_list_get (subcriterio->elementos, 0);
  guint position = first->indice;

  logro_questions_find_unanswered (self->plan, position, logro_list_get_n (subcriterio->elementos),
                                   &position);
  logro_question_nav_set_position (self, position);
}

void
logro_question_nav_next_unanswered (LogroQuestionNav *self)
{
  guint position;

  if (logro_questions_find_unanswered (self->plan, self->position + 1, get_n (self), &position))
    logro_question_nav_set_position (self, position);
  else
    say_all_answered (self);
}

void
logro_question_nav_choose (LogroQuestionNav *self,
                           gint64            valor)
{
  if (!refuse_read_only (self))
    {
      end_pause (self);
      answer (self, valor);
    }
}

void
logro_question_nav_press_digit (LogroQuestionNav *self,
                                guint             digit)
{
  LogroElemento *elemento;
  LogroAlternativa *alternativa;
  guint n;

  if (refuse_read_only (self))
    return;
  if (end_pause (self))
    logro_question_nav_step (self, 1);
  elemento = logro_question_nav_get_elemento (self);
  alternativa = logro_digit_find (elemento, digit);
  if (alternativa != NULL)
    {
      n = logro_questions_count (self->plan, NULL).answered;
      answer (self, alternativa->valor);
      advance (self, n);
      return;
    }
  n = logro_list_get_n (elemento->escalera);
  say (self, _("Question %s has no alternative %u: press a key from %u to %u"), elemento->id, digit,
       logro_digit_for (elemento, logro_list_get (elemento->escalera, 0)),
       logro_digit_for (elemento, logro_list_get (elemento->escalera, n - 1)));
}

void
logro_question_nav_toggle_review (LogroQuestionNav *self)
{
  LogroRespuesta *respuesta = logro_question_nav_get_respuesta (self);

  if (refuse_read_only (self))
    return;
  logro_record_set_number (LOGRO_RECORD (respuesta), "revisar", !respuesta->revisar);
}
