/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Suggestions for an entry that takes any text. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

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

/**
 * logro_suggest_set_source:
 * @entry: an entry
 * @record: a record of a plan
 * @field: the field it edits, which refers to something any text may name
 *
 * The same with what the plan knows, asked for when the list is opened.
 */
void logro_suggest_set_source (GtkEntry         *entry,
                               LogroRecord      *record,
                               const LogroField *field);

G_END_DECLS
