/* SPDX-License-Identifier: GPL-3.0-or-later */
/* XML in memory, by libxml2's writer, for the parts of office documents.
 *
 * Texts and values may be anything: what XML cannot hold is taken out on the way in. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _LogroMarkup LogroMarkup;

/* A document with its XML declaration. */
LogroMarkup *logro_markup_new (void);

/* A piece to be put into a document by logro_markup_put(). */
LogroMarkup *logro_markup_new_piece (void);

void logro_markup_free (LogroMarkup *markup);

/* Opens an element inside the one that is open. Pairs of names and values of attributes follow,
 * ended by NULL; one whose value is NULL is left out. */
void logro_markup_open (LogroMarkup *markup,
                        const char  *name,
                        ...) G_GNUC_NULL_TERMINATED;

/* The same, and closes it at once. */
void logro_markup_leaf (LogroMarkup *markup,
                        const char  *name,
                        ...) G_GNUC_NULL_TERMINATED;

/* An attribute of the element just opened: a text, a number, or a length in points ("12.5pt"). */
void logro_markup_attr (LogroMarkup *markup,
                        const char  *name,
                        const char  *value);
void logro_markup_attr_number (LogroMarkup *markup,
                               const char  *name,
                               gint64       value);
void logro_markup_attr_points (LogroMarkup *markup,
                               const char  *name,
                               double       points);

/* Nothing happens for blanks alone. */
void logro_markup_text (LogroMarkup *markup,
                        const char  *text);

/* A whole element with nothing but text. */
void logro_markup_text_element (LogroMarkup *markup,
                                const char  *name,
                                const char  *text);

void logro_markup_close (LogroMarkup *markup);

/* Puts all of a piece where the document stands. The piece is freed. */
void logro_markup_put (LogroMarkup *markup,
                       LogroMarkup *piece);

/* What was written; all that is open is closed. markup is freed. */
GBytes *logro_markup_finish (LogroMarkup *markup);

G_END_DECLS
