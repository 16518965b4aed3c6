/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of finished texts on the screen, read by row with the keyboard and by screen readers. */
#pragma once

#include <gtk/gtk.h>

#include "core/table.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_TABLE_VIEW (logro_table_view_get_type ())
G_DECLARE_FINAL_TYPE (LogroTableView, logro_table_view, LOGRO, TABLE_VIEW, GtkBox)

/* Property: selected (uint: a row, or GTK_INVALID_LIST_POSITION).
 * Action: table.copy. */

/**
 * logro_table_view_take_table:
 * @self: a table view
 * @table: (transfer full): what it shows
 *
 * Shows other contents. With as many rows and columns as before, the rows stay and what is selected
 * and focused with them.
 */
void logro_table_view_take_table (LogroTableView *self,
                                  LogroTable     *table);

/**
 * logro_table_view_get_table:
 * @self: a table view
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const LogroTable *logro_table_view_get_table (LogroTableView *self);

G_END_DECLS
