/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts and tables on the clipboard, each in the forms that other programs take. */
#pragma once

#include <gtk/gtk.h>

#include "core/table.h"

G_BEGIN_DECLS

/**
 * logro_clipboard_provide_picture:
 * @svg: a picture
 * @png: the same as PNG
 * @error: why it is none
 *
 * Returns: (transfer full) (nullable): the picture as SVG and as GdkTexture, which makes PNG and
 *   others
 */
GdkContentProvider *logro_clipboard_provide_picture (GBytes  *svg,
                                                     GBytes  *png,
                                                     GError **error);

/**
 * logro_clipboard_provide_table:
 * @table: a table
 *
 * Returns: (transfer full): the table as HTML for text processors and as tab-separated text for
 *   spreadsheets
 */
GdkContentProvider *logro_clipboard_provide_table (const LogroTable *table);

/**
 * logro_clipboard_copy_picture:
 * @widget: where it was asked for
 * @svg: a picture
 * @png: the same as PNG
 *
 * Puts the picture on the clipboard and tells.
 */
void logro_clipboard_copy_picture (GtkWidget *widget,
                                   GBytes    *svg,
                                   GBytes    *png);

/**
 * logro_clipboard_copy_table:
 * @widget: where it was asked for
 * @table: a table
 *
 * Puts the table on the clipboard and tells.
 */
void logro_clipboard_copy_table (GtkWidget        *widget,
                                 const LogroTable *table);

G_END_DECLS
