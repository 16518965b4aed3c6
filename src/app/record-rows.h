/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records from rows of text. Private to the record table. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

/**
 * logro_record_rows_read:
 * @columns: (element-type LogroRecordCells): what the cells of a row are, in order
 * @list: the list the records are for
 * @text: rows as a spreadsheet copies them
 * @error: names the row and the cell that do not fit
 *
 * Returns: (nullable): detached records
 */
GPtrArray *logro_record_rows_read (GPtrArray  *columns,
                                   LogroList  *list,
                                   const char *text,
                                   GError    **error);

G_END_DECLS
