/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The questions of a plan as a row: how many are answered, which comes next, which one is meant. A
 * position is the place of an element in the model, from 0. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* How many questions there are of each kind. */
typedef struct
{
  guint total;
  guint answered;
  guint review; /* marked for review, answered or not */
} LogroQuestionCount;

/**
 * logro_questions_count:
 * @plan: an open plan
 * @subcriterio: (nullable): an ámbito of its model; NULL for all
 *
 * Returns: how many questions there are
 */
LogroQuestionCount logro_questions_count (LogroPlan        *plan,
                                          LogroSubcriterio *subcriterio);

/**
 * logro_questions_find_unanswered:
 * @plan: an open plan
 * @position: where to begin
 * @n: how many questions to look at; after the last one comes the first
 * @found: (out): the first one without answer
 *
 * Returns: whether there is one
 */
gboolean logro_questions_find_unanswered (LogroPlan *plan,
                                          guint      position,
                                          guint      n,
                                          guint     *found);

/**
 * logro_questions_find:
 * @plan: an open plan
 * @text: what a person wrote: "7.3", "7,3" or the place among all questions, "45"
 * @found: (out): where that is
 *
 * Returns: whether there is such a question
 */
gboolean logro_questions_find (LogroPlan  *plan,
                               const char *text,
                               guint      *found);

G_END_DECLS
