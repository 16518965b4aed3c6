/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An entry for a date, with a calendar, or for a time of day. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_MOMENT_ENTRY (logro_moment_entry_get_type ())
G_DECLARE_FINAL_TYPE (LogroMomentEntry, logro_moment_entry, LOGRO, MOMENT_ENTRY, GtkBox)

/* Properties: value (string: "yyyy-mm-dd" or "hh:mm", "" for none), time (boolean: a time of day).
 * What cannot be read is marked as wrong and stays in the entry; value keeps what it was. */

/**
 * logro_moment_entry_commit:
 * @self: an entry
 *
 * Reads what was typed, as leaving the entry does.
 *
 * Returns: whether it could be read
 */
gboolean logro_moment_entry_commit (LogroMomentEntry *self);

G_END_DECLS
