/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How wide the columns of a table are, the same in all formats. */
#pragma once

#include "core/table.h"
#include "report/pages-type.h"

G_BEGIN_DECLS

/* Between the text of a cell and its sides, in points. */
#define LOGRO_COLUMNS_PAD 4
#define LOGRO_COLUMNS_PAD_DENSE 3

/* Of the height of a page: rows of dense tables up to it are kept whole. */
#define LOGRO_COLUMNS_WHOLE_DENSE 0.4

/* Its letters and that room. */
LogroFaceId logro_columns_get_face (const LogroTable *table,
                                    gboolean          strong);
double      logro_columns_get_pad (const LogroTable *table);

/* The widths of all columns in points, with their padding, which add up to width: by weight, but no
 * ordinary word is broken while there is room for all of them. */
double *logro_columns_share (LogroType        *type,
                             const LogroTable *table,
                             double            width);

G_END_DECLS
