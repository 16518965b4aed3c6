/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one editable table: the records of a list, a field a column. */
#pragma once

#include <gtk/gtk.h>

#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_RECORD_TABLE (logro_record_table_get_type ())
G_DECLARE_FINAL_TYPE (LogroRecordTable, logro_record_table, LOGRO, RECORD_TABLE, GtkBox)

/* Properties: columns (string): names of fields, or of what is derived (app/derived.h), in order,
 * separated by blanks. "*" after a name lets the column take the room that is left, "=" before it
 * only shows: "=nombre* cargo* presente firma"; "valores/criterios" makes a column of each record
 * of the list "criterios", beside the table's own in the same record, for what the rows have under
 * its id in their list "valores". detail (GtkWidget): a form for the chosen record; it is bound by
 * the table and hidden while no row is chosen. rows (int): how many rows it shows at least. adds
 * (boolean): whether rows are added and pasted here. placeholder (string): what it says while it is
 * empty. fixed (boolean): rows are not added, removed or moved here. chosen (LogroRecord, to read):
 * the record of the chosen row.
 *
 * A list with a record for each key, as the answers to the elements, is always fixed; the key's
 * column is read only and shows the name of what it stands for.
 *
 * Keys: Ctrl+Enter adds a row, Ctrl+Shift+Delete removes it (Ctrl+Delete is the entry's: a word),
 * Ctrl+Shift+Up and Down move it, Enter goes to the same column of the next row, Ctrl+Shift+V
 * pastes rows of a spreadsheet. */

/**
 * logro_record_table_set_list:
 * @self: a table
 * @list: (nullable): what it edits from now on; every change goes through its journal
 */
void logro_record_table_set_list (LogroRecordTable *self,
                                  LogroList        *list);

/**
 * logro_record_table_set_model:
 * @self: a table
 * @model: records of several lists, as those of every línea
 * @type: what they are
 *
 * Edits them where they are; rows are not added, removed or moved here.
 */
void logro_record_table_set_model (LogroRecordTable *self,
                                   GListModel       *model,
                                   GType             type);

/**
 * logro_record_table_set_filter:
 * @self: a table
 * @filter: (nullable): which records it shows; all of them with NULL
 */
void logro_record_table_set_filter (LogroRecordTable *self,
                                    GtkFilter        *filter);

/**
 * logro_record_table_add_tools:
 * @self: a table
 * @first: (transfer floating): stands before the table's own buttons
 * @last: (transfer floating): stands behind them
 *
 * For a table that does not add its rows itself.
 */
void logro_record_table_add_tools (LogroRecordTable *self,
                                   GtkWidget        *first,
                                   GtkWidget        *last);

/**
 * logro_record_table_choose:
 * @self: a table
 * @record: a record
 *
 * Chooses its row and puts the focus there.
 *
 * Returns: whether there is such a row
 */
gboolean logro_record_table_choose (LogroRecordTable *self,
                                    LogroRecord      *record);

/**
 * logro_record_table_get_list:
 * @self: a table
 *
 * Returns: (nullable) (transfer none): what it edits now
 */
LogroList *logro_record_table_get_list (LogroRecordTable *self);

/**
 * logro_record_table_paste:
 * @self: a table with a list
 * @text: rows as a spreadsheet copies them: tabs between cells, in the order of the columns
 * @error: names the row and the cell that do not fit; then nothing is added
 *
 * Adds the rows in one step.
 *
 * Returns: how many rows were added
 */
guint logro_record_table_paste (LogroRecordTable *self,
                                const char       *text,
                                GError          **error);

G_END_DECLS
