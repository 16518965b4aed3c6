/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one filter every text passes before it becomes part of a record. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_text_clean:
 * @text: (nullable): text from a person, a clipboard or a file; need not be valid UTF-8
 * @lines: whether line breaks and tabs are kept (prose) or become single spaces (one-line text)
 *
 * What XML 1.0 cannot carry is taken out here, so that a saved document can always be read
 * back: control characters, U+FFFE and U+FFFF. Bytes that are no UTF-8 (lone surrogates are none)
 * become U+FFFD each. CR, CR LF and the rarer line ends (VT, FF, U+0085, U+2028, U+2029) become LF,
 * so that words at both sides stay apart. Text made of blanks only counts as no text.
 *
 * Returns: (nullable) (transfer full): the clean text, or NULL when nothing is left
 */
char *logro_text_clean (const char *text,
                        gboolean    lines);

/**
 * logro_text_fold:
 * @text: any text
 *
 * Returns: (transfer full): @text without accents, in lower case and with runs of blanks made
 *   one space: what two writings of the same word have in common
 */
char *logro_text_fold (const char *text);

G_END_DECLS
