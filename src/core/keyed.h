/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists whose records are found by a key: an answer per element, a value per criterion. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

/**
 * logro_keyed_complete:
 * @list: a list of a detached record that nobody looks at yet; its records have a key as their
 *   first field
 * @keys: (element-type utf8): all keys, each once, in order
 * @error: names a key that is unknown or stands twice
 *
 * Puts the records in the order of @keys and adds those that are missing, with nothing but their
 * key, so that everyone finds the record of key n at position n.
 *
 * Returns: whether the list is sound; if not, it is as it was
 */
gboolean logro_keyed_complete (LogroList *list,
                               GPtrArray *keys,
                               GError   **error);

/**
 * logro_keyed_find:
 * @list: a list whose records have a key as their first field
 * @key: a key
 *
 * Returns: (nullable) (transfer none): the record with it
 */
gpointer logro_keyed_find (LogroList  *list,
                           const char *key);

/**
 * logro_keyed_get_number:
 * @list: a list as before
 * @key: a key
 * @field: an INTEGER of its records
 *
 * Returns: the number under @key, that of a new record when there is none
 */
gint64 logro_keyed_get_number (LogroList        *list,
                               const char       *key,
                               const LogroField *field);

/**
 * logro_keyed_set_number:
 * @list: a list that need not have a record for each key
 * @key: a key
 * @field: an INTEGER of its records
 * @number: within the range of @field
 *
 * Makes the record when it is needed, and takes it out when it says nothing any more; as one step.
 */
void logro_keyed_set_number (LogroList        *list,
                             const char       *key,
                             const LogroField *field,
                             gint64            number);

G_END_DECLS
