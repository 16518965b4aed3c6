/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How wide the columns of a table are, the same in all formats. */
#pragma once

#include "core/table.h"
#include "report/pages-type.h"

G_BEGIN_DECLS

/* The widths of all columns in points, with their padding, which add up to width: by weight, but no
 * ordinary word is broken while there is room for all of them. */
double *logro_columns_share (LogroType        *type,
                             const LogroTable *table,
                             double            padding,
                             double            width);

G_END_DECLS
