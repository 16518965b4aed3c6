/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of a model as a tree: its lists, and in them the records that have more than a row. */
#pragma once

#include <gtk/gtk.h>

#include "core/modelo.h"

G_BEGIN_DECLS

/**
 * logro_modelo_tree_new:
 * @modelo: a model
 *
 * Returns: (transfer full): a tree whose items are LogroRecord and LogroList; it follows the model
 */
GtkTreeListModel *logro_modelo_tree_new (LogroModelo *modelo);

/**
 * logro_modelo_tree_make_rows:
 *
 * Returns: (transfer full): what makes the rows of a list view of such a tree
 */
GtkListItemFactory *logro_modelo_tree_make_rows (void);

/**
 * logro_modelo_tree_find:
 * @tree: a tree
 * @record: a record of its model
 *
 * Opens the branches that lead to it.
 *
 * Returns: the row of @record, or of the nearest part above that has one
 */
guint logro_modelo_tree_find (GtkTreeListModel *tree,
                              LogroRecord      *record);

G_END_DECLS
