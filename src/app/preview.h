/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document as it will be printed: to be read, printed and saved as PDF. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PREVIEW (logro_preview_get_type ())
G_DECLARE_FINAL_TYPE (LogroPreview, logro_preview, LOGRO, PREVIEW, GtkBox)

/* Property: closable (boolean: has a button that closes its window).
 * Actions: preview.print, preview.save, preview.zoom-in, preview.zoom-out, preview.zoom-fit,
 * preview.close. */

/**
 * logro_preview_show:
 * @self: a preview
 * @plan: an open plan
 * @document: id of one of its documents (report/documents.h)
 *
 * Lays the document out as the plan is now. Shown again, it stays on the same page; while it is in
 * view it waits for a moment without changes.
 */
void logro_preview_show (LogroPreview *self,
                         LogroPlan    *plan,
                         const char   *document);

/**
 * logro_preview_get_page:
 * @self: a preview
 * @n: (out): how many pages there are
 *
 * Returns: the page in view, from 1
 */
guint logro_preview_get_page (LogroPreview *self,
                              guint        *n);

G_END_DECLS
