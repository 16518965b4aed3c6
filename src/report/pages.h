/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report laid out on pages of paper: for the preview, the printer and PDF files. */
#pragma once

#include "core/progress.h"
#include "report/paper.h"
#include "report/report.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * LogroPages:
 *
 * A report and where each part of it stands. Laying out happens once, in logro_pages_new();
 * drawing may happen as often as wanted, in any order. The report must not change meanwhile.
 * One thread at a time, and always the same one: Pango's fonts belong to a thread.
 */
typedef struct _LogroPages LogroPages;

/* Lays the report out on paper, which is copied. There is always at least one page. */
LogroPages *logro_pages_new (LogroReport      *report,
                             const LogroPaper *paper);

/* The same, telling how far it is, and stopping with G_IO_ERROR_CANCELLED when nobody wants it. */
LogroPages *logro_pages_new_stepwise (LogroReport          *report,
                                      const LogroPaper     *paper,
                                      const LogroProgress  *progress,
                                      GError              **error);

void logro_pages_free (LogroPages *pages);

guint logro_pages_get_n (const LogroPages *pages);

/* The sheet of page n, counted from 0, as it is read: some pages may lie down. */
const LogroPaper *logro_pages_get_paper (const LogroPages *pages,
                                         guint             n);

/* The page, counted from 0, on which block number index of the report begins. */
guint logro_pages_get_page_of (const LogroPages *pages,
                               guint             index);

/* Paints page n, counted from 0, on cr in points, with the sheet's top left corner at 0, 0. The
 * ground is not painted: paper is white by itself. */
void logro_pages_draw (LogroPages *pages,
                       guint       n,
                       cairo_t    *cr);

/* The whole document as a PDF file in memory, with its properties, an outline of the headings,
 * links from the contents, and tags that tell headings, paragraphs and tables apart. Fails with
 * LOGRO_REPORT_ERROR or G_IO_ERROR_CANCELLED. */
GBytes *logro_pages_to_pdf (LogroPages           *pages,
                            const LogroProgress  *progress,
                            GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroPages, logro_pages_free)

G_END_DECLS
