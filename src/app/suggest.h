/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Suggestions for an entry that takes any text. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * logro_suggest_set:
 * @entry: an entry
 * @words: (nullable): what to suggest, NULL-terminated; NULL: nothing any more
 *
 * Puts a button into the entry that opens the list of @words; Alt+Down does the same. A word chosen
 * becomes the text.
 */
void logro_suggest_set (GtkEntry          *entry,
                        const char *const *words);

G_END_DECLS
