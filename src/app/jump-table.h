/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of finished texts whose rows lead to the records they tell of. However many rows there
 * are, only those in view have widgets. */
#pragma once

#include <gtk/gtk.h>

#include "core/table.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_JUMP_TABLE (logro_jump_table_get_type ())
G_DECLARE_FINAL_TYPE (LogroJumpTable, logro_jump_table, LOGRO, JUMP_TABLE, GtkBox)

/* Properties: placeholder (string): what it says in place of rows; rows (int): how many rows it
 * shows before it scrolls.
 * Enter or a double click on a row goes to its record. Action: table.copy. */

/**
 * logro_jump_table_take:
 * @self: a table
 * @table: (transfer full): what it shows
 * @records: (transfer full) (nullable) (element-type LogroRecord): of each row, referenced; NULL
 *   for a row that leads nowhere
 * @styles: (transfer full) (nullable) (element-type utf8): a class of the style sheet for the last
 *   cell of each row, static
 *
 * Shows other contents. The chosen place stays where it is.
 */
void logro_jump_table_take (LogroJumpTable *self,
                            LogroTable     *table,
                            GPtrArray      *records,
                            GPtrArray      *styles);

/**
 * logro_jump_table_get_table:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const LogroTable *logro_jump_table_get_table (LogroJumpTable *self);

G_END_DECLS
