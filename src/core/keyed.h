/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists that have exactly one record for each of a set of keys: an answer per element. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

/**
 * logro_keyed_complete:
 * @list: a list of a detached record, whose first field is a key
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

G_END_DECLS
