/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts and tables on the clipboard, each in the forms that other programs take. */
#pragma once

#include <gtk/gtk.h>

#include "chart/chart.h"
#include "core/table.h"

G_BEGIN_DECLS

/**
 * logro_clipboard_provide_chart:
 * @kind: radar or bars
 * @data: what it shows
 * @error: why it could not be drawn
 *
 * Returns: (transfer full): the chart as SVG and as a picture (GdkTexture, which makes PNG and
 *   others)
 */
GdkContentProvider *logro_clipboard_provide_chart (LogroChartKind        kind,
                                                   const LogroChartData *data,
                                                   GError              **error);

/**
 * logro_clipboard_provide_table:
 * @table: a table
 *
 * Returns: (transfer full): the table as HTML for text processors and as tab-separated text for
 *   spreadsheets
 */
GdkContentProvider *logro_clipboard_provide_table (const LogroTable *table);

/**
 * logro_clipboard_copy_chart:
 * @widget: where it was asked for
 * @kind: radar or bars
 * @data: what it shows
 *
 * Puts the chart on the clipboard and tells.
 */
void logro_clipboard_copy_chart (GtkWidget            *widget,
                                 LogroChartKind        kind,
                                 const LogroChartData *data);

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
