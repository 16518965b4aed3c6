/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cells of one column of a record table: made, bound and found again. Private to the table. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_RECORD_CELLS (logro_record_cells_get_type ())
G_DECLARE_FINAL_TYPE (LogroRecordCells, logro_record_cells, LOGRO, RECORD_CELLS, GObject)

/* Signal: entered (LogroRecord *): the focus came into the record's cell. */

/* The column of a field of @klass, which may only be shown, or of what is derived of its records
 * (app/derived.h). */
LogroRecordCells *logro_record_cells_new (LogroRecordClass *klass,
                                          const char       *name,
                                          gboolean          shown);

/* Gives it the title that the field has in the plan of @record, which may be NULL. */
void logro_record_cells_set_title (LogroRecordCells *self,
                                   LogroRecord      *record);

/* The column of what each record has in its @list, a field with one INTEGER beside the key, under
 * the key that is the id of @key. The derived "titulo" of @key is its title. */
LogroRecordCells *logro_record_cells_new_keyed (const LogroField *list,
                                                LogroRecord      *key);

char *logro_record_cells_dup_title (LogroRecordCells *self);

/* The list of a column with a key, or NULL; and a detached record for it with nothing but the
 * key. */
const LogroField *logro_record_cells_get_list (LogroRecordCells *self);
LogroRecord *logro_record_cells_make_keyed (LogroRecordCells *self);

/* NULL when the column shows what is derived; that of the value in a column with a key. */
const LogroField *logro_record_cells_get_field (LogroRecordCells *self);

/* Whether its cells can be edited. */
gboolean logro_record_cells_is_edited (LogroRecordCells *self);

/* (transfer full), as gtk_column_view_column_new() wants it. */
GtkListItemFactory *logro_record_cells_get_factory (LogroRecordCells *self);

/* (transfer none) Sorts by the field. */
GtkSorter *logro_record_cells_get_sorter (LogroRecordCells *self);

/* The widget that shows @record's cell, or NULL when its row is out of sight. */
GtkWidget *logro_record_cells_find (LogroRecordCells *self,
                                    LogroRecord      *record);

G_END_DECLS
