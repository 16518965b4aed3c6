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
 * back: control characters and what Unicode says is no character. Bytes that are no UTF-8 (lone
 * surrogates are none) become U+FFFD each, the sign that stands for what cannot be shown; so do
 * the controls that turn the direction of writing, by which a text could show other than it is.
 * CR, CR LF and the rarer line ends (VT, FF, U+0085, U+2028, U+2029) become LF, so that words at
 * both sides stay apart. Text made of blanks only counts as no text.
 *
 * Returns: (nullable) (transfer full): the clean text, or NULL when nothing is left
 */
char *logro_text_clean (const char *text,
                        gboolean    lines);

/**
 * logro_text_filter:
 * @text: a piece of a text, as it is typed or pasted
 * @length: its bytes
 * @lines: as for logro_text_clean()
 *
 * The same rule for a piece, in which blanks alone mean something.
 *
 * Returns: (nullable) (transfer full): what is to stand in its place, or NULL when it may stay
 */
char *logro_text_filter (const char *text,
                         gsize       length,
                         gboolean    lines);

/**
 * logro_text_show:
 * @text: any valid text
 * @max: characters of it to show
 *
 * Returns: (transfer full): the beginning of it and "…" where it is longer; words beyond any
 *   language's get places where a line may end, for to look for one takes a layout time that grows
 *   with the square of the word
 */
char *logro_text_show (const char *text,
                       guint       max);

/**
 * logro_text_has_long_word:
 * @text: any valid text
 * @max: bytes
 *
 * Returns: whether there are more than @max bytes without a blank or a line end between
 */
gboolean logro_text_has_long_word (const char *text,
                                   gsize       max);

/**
 * logro_text_fold:
 * @text: any text
 *
 * Returns: (transfer full): @text without accents, in lower case and with runs of blanks made
 *   one space: what two writings of the same word have in common
 */
char *logro_text_fold (const char *text);

/* Whether @c shows nothing and turns the direction of what stands beside it. */
gboolean logro_text_turns_writing (gunichar c);

G_END_DECLS
