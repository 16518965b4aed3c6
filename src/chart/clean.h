/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: texts of other people made fit to be shaped and drawn. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Labels come from documents of other people: gives @text (NULL counts as empty) as one line,
 * valid, printable, and of at most LOGRO_CHART_MAX_TEXT characters, so that a word of 100,000
 * letters cannot freeze the shaper. */
char *logro_clean_text (const char *text);

G_END_DECLS
