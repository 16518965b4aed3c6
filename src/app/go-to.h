/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks for the number of a question and goes there. */
#pragma once

#include <gtk/gtk.h>

#include "app/question-nav.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_GO_TO (logro_go_to_get_type ())
G_DECLARE_FINAL_TYPE (LogroGoTo, logro_go_to, LOGRO, GO_TO, GtkPopover)

/* When it closes, it activates "question.focus". */

/**
 * logro_go_to_set_nav:
 * @self: a popover
 * @nav: the walk that goes there
 */
void logro_go_to_set_nav (LogroGoTo        *self,
                          LogroQuestionNav *nav);

G_END_DECLS
