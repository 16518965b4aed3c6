/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the page back end: a store of texts already set in lines. */
#pragma once

#include "core/table.h"
#include "report/pages-type.h"

G_BEGIN_DECLS

typedef struct _LogroLines LogroLines;

/* type must outlive the store. */
LogroLines *logro_lines_new (LogroType *type);
void        logro_lines_free (LogroLines *lines);

/* Sets a text (see logro_type_lay()) and gives its number in the store. */
guint32 logro_lines_add (LogroLines  *lines,
                         LogroFaceId  id,
                         const char  *text,
                         double       width,
                         guint        max_lines);

/* The number that the next text will get. */
guint32 logro_lines_next (const LogroLines *lines);

/* How many lines that text takes; an empty one takes one. */
guint logro_lines_count (const LogroLines *lines,
                         guint32           number);

/* How wide that line of a text is, in points; 0 for a line it does not have. */
double logro_lines_get_width (const LogroLines *lines,
                              guint32           number,
                              guint             line);

/* Paints lines from .. to - 1 of a text, as far as there are that many, the first with its top
 * left corner at x, y. Lines are aligned in width. */
void logro_lines_show (LogroLines *lines,
                       guint32     number,
                       cairo_t    *cr,
                       double      x,
                       double      y,
                       double      width,
                       LogroAlign  align,
                       guint       from,
                       guint       to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroLines, logro_lines_free)

G_END_DECLS
