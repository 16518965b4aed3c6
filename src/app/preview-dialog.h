/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A preview in a window of its own, for pages that show something else. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_preview_dialog_open:
 * @parent: the window
 * @plan: an open plan
 * @document: id of one of its documents
 *
 * Shows the document; Esc closes it.
 */
void logro_preview_dialog_open (GtkWindow  *parent,
                                LogroPlan  *plan,
                                const char *document);

G_END_DECLS
