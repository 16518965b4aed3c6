/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What people type or paste, in any entry and any text of the program, passes the rule of
 * core/text.h at once: so that what is shown is what is kept. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Characters that a label shows at most. */
#define LOGRO_LABEL_MAX 2000

/* From here on; once is enough. */
void logro_text_filter_install (void);

/**
 * logro_label_show:
 * @label: a label
 * @text: (nullable): what a plan, a model or a table of others says
 *
 * Shows it, or as much of it as a label can without a freeze: layouts of text that is wrapped take
 * long, and what is wider than a screen can be is not drawn at all.
 */
void logro_label_show (GtkLabel   *label,
                       const char *text);

/* @view breaks lines between words, but anywhere as long as a word in it is none of any
 * language. */
void logro_text_view_guard (GtkTextView *view);

G_END_DECLS
