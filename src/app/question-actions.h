/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done at a question, for buttons as actions "question.…" and by keys; the same on the
 * page and in the meeting mode. */
#pragma once

#include <gtk/gtk.h>

#include "app/question-nav.h"

G_BEGIN_DECLS

/* What only the page can do. */
typedef enum
{
  LOGRO_PAGE_ACT_GO_TO,   /* ask for a number */
  LOGRO_PAGE_ACT_OBSERVE, /* write the observation */
  LOGRO_PAGE_ACT_FOCUS,   /* put the focus back on the question */
  LOGRO_PAGE_ACT_LEAVE,   /* Escape: out of the text, or out of what can be left */
} LogroPageAct;

typedef void (*LogroPageActFunc) (GtkWidget   *page,
                                  LogroPageAct act);

/**
 * logro_question_actions_install:
 * @klass: a page class, in its class_init
 *
 * Gives its pages the actions; they do something once logro_question_actions_attach() was called.
 */
void logro_question_actions_install (GtkWidgetClass *klass);

/**
 * logro_question_actions_attach:
 * @page: a page, not yet mapped
 * @nav: the walk it shows
 * @func: does what only the page can
 *
 * While @page is shown, digits and the Control keys work from anywhere in its window, so that a
 * click on a button does not make the keyboard deaf; digits are text where text is written.
 */
void logro_question_actions_attach (GtkWidget        *page,
                                    LogroQuestionNav *nav,
                                    LogroPageActFunc  func);

/**
 * logro_question_actions_is_text:
 * @widget: (nullable): the widget that has the focus
 *
 * Returns: whether keys are text there
 */
gboolean logro_question_actions_is_text (GtkWidget *widget);

G_END_DECLS
