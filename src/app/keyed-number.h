/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands under one key of a list, as a property: for a cell of a table with a column a key. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_KEYED_NUMBER (logro_keyed_number_get_type ())
G_DECLARE_FINAL_TYPE (LogroKeyedNumber, logro_keyed_number, LOGRO, KEYED_NUMBER, GObject)

/* Property: value (int64): reads and sets it (core/keyed.h), and follows every change of the
 * plan. */

/**
 * logro_keyed_number_new:
 * @list: a list whose records have a key
 * @key: a key
 * @field: an INTEGER of its records, which lives as long as the program
 *
 * Returns: (transfer full): the number under @key
 */
LogroKeyedNumber *logro_keyed_number_new (LogroList        *list,
                                          const char       *key,
                                          const LogroField *field);

G_END_DECLS
