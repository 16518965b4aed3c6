/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The questions of the current ámbito in one line, to see their state and to go to one. */
#pragma once

#include <gtk/gtk.h>

#include "app/question-nav.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_QUESTION_STRIP (logro_question_strip_get_type ())
G_DECLARE_FINAL_TYPE (LogroQuestionStrip, logro_question_strip, LOGRO, QUESTION_STRIP, GtkBox)

/**
 * logro_question_strip_set_nav:
 * @self: a strip that has none yet
 * @nav: the walk it shows from now on
 */
void logro_question_strip_set_nav (LogroQuestionStrip *self,
                                   LogroQuestionNav   *nav);

G_END_DECLS
