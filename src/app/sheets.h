/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of a document one below the other, as they come out on paper. */
#pragma once

#include <gtk/gtk.h>

#include "report/pages.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_SHEETS (logro_sheets_get_type ())
G_DECLARE_FINAL_TYPE (LogroSheets, logro_sheets, LOGRO, SHEETS, GtkWidget)

/* Properties: vadjustment (GtkAdjustment of the scrolled window around it, at construction); zoom
 * (double: 1 = as large as on paper, 0 = as wide as there is room); scale (double, read only: the
 * zoom, or what it comes to when that is 0; notified when pages have their new size); page (uint,
 * read only: the page in view, from 0); n-pages (uint, read only). */

/**
 * logro_sheets_take_pages:
 * @self: the sheets
 * @pages: (transfer full): what they show
 *
 * Shows other pages; the view stays on the page it is on.
 */
void logro_sheets_take_pages (LogroSheets *self,
                              LogroPages  *pages);

/**
 * logro_sheets_get_pages:
 * @self: the sheets
 *
 * Returns: (transfer none) (nullable): what they show
 */
LogroPages *logro_sheets_get_pages (LogroSheets *self);

G_END_DECLS
