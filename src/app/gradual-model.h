/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of a column view that come as they are needed. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * logro_gradual_model_new:
 * @rows: (transfer full): all rows
 * @scrolled: what the view is in
 *
 * Returns: (transfer full): those of @rows that have come: none before @scrolled is seen, then what
 *   fills it at once, more while nothing else is to be done, and all when it is scrolled to them
 */
GtkSliceListModel *logro_gradual_model_new (GListModel        *rows,
                                            GtkScrolledWindow *scrolled);

/**
 * logro_gradual_model_complete:
 * @self: such a model
 *
 * Lets all rows come now.
 *
 * Returns: whether some had not come yet
 */
gboolean logro_gradual_model_complete (GtkSliceListModel *self);

G_END_DECLS
