/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of a list box that come as they are needed. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Makes the @n-th row. */
typedef GtkWidget *(*LogroMakeRow) (gpointer data,
                                    guint    n);

/**
 * logro_gradual_fill:
 * @list: a list box in a scrolled window
 * @n: how many rows it is to have
 * @make: makes a row
 * @data: for @make; it must live as long as the list is in its window, or until it is filled anew
 *
 * Puts new rows in place of those there are: what fills the view at once, up to a common length
 * while nothing else is to be done, and the rest when it is scrolled to.
 */
void logro_gradual_fill (GtkListBox  *list,
                         guint        n,
                         LogroMakeRow make,
                         gpointer     data);

/**
 * logro_gradual_get_row:
 * @list: a list box so filled
 * @n: a place
 *
 * Returns: (nullable) (transfer none): its row, made now if it has not come yet
 */
GtkListBoxRow *logro_gradual_get_row (GtkListBox *list,
                                      guint       n);

/**
 * logro_gradual_count:
 * @list: a list box
 *
 * Returns: how many rows have come
 */
guint logro_gradual_count (GtkListBox *list);

G_END_DECLS
