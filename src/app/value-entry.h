/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An entry for what must be read before it can be kept: a date, a time of day, a figure. */
#pragma once

#include <gtk/gtk.h>

#include "core/field.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VALUE_ENTRY (logro_value_entry_get_type ())
G_DECLARE_FINAL_TYPE (LogroValueEntry, logro_value_entry, LOGRO, VALUE_ENTRY, GtkBox)

/* Property: value (string): as files have it, "yyyy-mm-dd", "hh:mm", "-12.5", "1200"; "" for none.
 * It is read when the entry is left, at Enter, and when somebody who types in it pauses. What
 * cannot be read is marked as wrong when it is left, and stays in the entry; value keeps what it
 * was. */

/**
 * logro_value_entry_new:
 * @field: a DATE, TIME, DECIMAL or INTEGER: its kind and limits
 *
 * Returns: (transfer floating): an entry without value; a date has a calendar
 */
GtkWidget *logro_value_entry_new (const LogroField *field);

/**
 * logro_value_entry_set_max:
 * @self: an entry for an INTEGER
 * @max: the most it takes, where the plan knows better than the field
 */
void logro_value_entry_set_max (LogroValueEntry *self,
                                gint64           max);

/**
 * logro_value_entry_commit:
 * @self: an entry
 *
 * Reads what was typed, as leaving the entry does.
 *
 * Returns: whether it could be read
 */
gboolean logro_value_entry_commit (LogroValueEntry *self);

/* (nullable) What was typed and could not be read; and back with it. A table's entry shows another
 * row from one moment to the next, and nothing typed may be lost with it. */
const char *logro_value_entry_get_wrong (LogroValueEntry *self);
void logro_value_entry_set_wrong (LogroValueEntry *self,
                                  const char      *text);

G_END_DECLS
