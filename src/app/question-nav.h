/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Walking through the questions of a plan and answering them: what the page of questions and the
 * meeting mode have in common, without widgets. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_QUESTION_NAV (logro_question_nav_get_type ())
G_DECLARE_FINAL_TYPE (LogroQuestionNav, logro_question_nav, LOGRO, QUESTION_NAV, GObject)

/* Property: position (guint, to read): which element of the model, from 0.
 * Signals:
 *   answer-changed (guint position): the answer, mark or observation of that element; also by undo.
 *     What was changed elsewhere, by undo or by another page, is gone to first.
 *   say (const char *text): a short sentence for the person. */

/**
 * logro_question_nav_new:
 * @plan: an open plan
 * @pause: milliseconds for which an answer given by digit is shown before the next question
 *
 * Returns: (transfer full): a walk that stands where work on the plan was left
 */
LogroQuestionNav *logro_question_nav_new (LogroPlan *plan,
                                          guint      pause);

guint logro_question_nav_get_position (LogroQuestionNav *self);

void logro_question_nav_set_position (LogroQuestionNav *self,
                                      guint             position);

/* What is at the position; all borrowed. */
LogroPlan *logro_question_nav_get_plan (LogroQuestionNav *self);
LogroElemento *logro_question_nav_get_elemento (LogroQuestionNav *self);
LogroSubcriterio *logro_question_nav_get_subcriterio (LogroQuestionNav *self);
LogroRespuesta *logro_question_nav_get_respuesta (LogroQuestionNav *self);

/**
 * logro_question_nav_return:
 * @self: a walk
 *
 * Goes where work on the plan was left, here or in the meeting mode.
 */
void logro_question_nav_return (LogroQuestionNav *self);

/**
 * logro_question_nav_step:
 * @self: a walk
 * @by: 1 for the next question, -1 for the one before
 *
 * Stays at the ends.
 */
void logro_question_nav_step (LogroQuestionNav *self,
                              int               by);

/**
 * logro_question_nav_enter_subcriterio:
 * @self: a walk
 * @subcriterio: an ámbito
 *
 * Goes to its first question without answer; when it has none, to its first.
 */
void logro_question_nav_enter_subcriterio (LogroQuestionNav *self,
                                           LogroSubcriterio *subcriterio);

/**
 * logro_question_nav_next_unanswered:
 * @self: a walk
 *
 * Goes on to the next question without answer, after the last one from the first; says so when
 * there is none.
 */
void logro_question_nav_next_unanswered (LogroQuestionNav *self);

/**
 * logro_question_nav_choose:
 * @self: a walk
 * @valor: points of an alternative, or LOGRO_SIN_RESPUESTA to take the answer away
 *
 * Answers the question and stays at it.
 */
void logro_question_nav_choose (LogroQuestionNav *self,
                                gint64            valor);

/**
 * logro_question_nav_press_digit:
 * @self: a walk
 * @digit: 0-9
 *
 * Answers the question and goes on to the next one, after the pause; another digit doesn't wait for
 * it. A digit that the ladder lacks changes nothing and says so.
 */
void logro_question_nav_press_digit (LogroQuestionNav *self,
                                     guint             digit);

/**
 * logro_question_nav_toggle_review:
 * @self: a walk
 *
 * Marks the question for review, or takes the mark away.
 */
void logro_question_nav_toggle_review (LogroQuestionNav *self);

G_END_DECLS
