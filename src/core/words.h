/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences of documents with places to fill in. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* pattern with each {name} replaced by its value; names and values follow in pairs, ended by
 * NULL. Values are taken as they are, so a brace in one is no place to fill in. */
char *logro_words_fill (const char *pattern,
                        ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
