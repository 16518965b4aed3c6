/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small button with a question's number, and whether it is answered and marked for review. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_QUESTION_MARK (logro_question_mark_get_type ())
G_DECLARE_FINAL_TYPE (LogroQuestionMark, logro_question_mark, LOGRO, QUESTION_MARK, GtkButton)

LogroQuestionMark *logro_question_mark_new (void);

/**
 * logro_question_mark_show:
 * @self: a mark
 * @elemento: the question
 * @respuesta: the answer to it
 * @current: whether it is the question being worked on
 */
void logro_question_mark_show (LogroQuestionMark *self,
                               LogroElemento     *elemento,
                               LogroRespuesta    *respuesta,
                               gboolean           current);

G_END_DECLS
