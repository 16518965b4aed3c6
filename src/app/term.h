/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Terms of the glossary where screens use them: a label that is one says what it means. */
#pragma once

#include <gtk/gtk.h>

#include "core/glosario.h"

G_BEGIN_DECLS

/**
 * logro_term_mark:
 * @label: a label of a page; to be marked again when its text changes
 *
 * If the label is a term, it is underlined with dots; the pointer over it shows what it means, and
 * a click opens its card, unless it is the label of a button. The glossary is looked up by the text
 * that is shown, so pages name no terms.
 */
void logro_term_mark (GtkLabel *label);

/**
 * logro_term_tell:
 * @widget: something with a title that takes clicks itself, as the head of a column
 * @text: the title
 *
 * If the title is a term, the pointer over it shows what it means.
 */
void logro_term_tell (GtkWidget  *widget,
                      const char *text);

/**
 * logro_term_set_heading:
 * @area: a widget
 * @label: a label, to be marked by itself, that is the heading of all in @area
 *
 * The keyboard finds the heading's term wherever in @area no nearer one stands.
 */
void logro_term_set_heading (GtkWidget *area,
                             GtkLabel  *label);

/**
 * logro_term_find_near:
 * @widget: (nullable): what has the focus
 *
 * Returns: (nullable) (transfer none): the term of the marked label that stands before @widget, or
 *   else before what @widget is in, or else of the heading
 */
LogroTermino *logro_term_find_near (GtkWidget *widget);

G_END_DECLS
