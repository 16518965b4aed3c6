/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files and pictures for other programs: made, placed and told. */
#pragma once

#include <gtk/gtk.h>

#include "app/window.h"
#include "chart/export.h"

G_BEGIN_DECLS

/**
 * logro_export_chart:
 * @kind: radar or bars
 * @data: what it shows
 * @format: SVG, PNG or PDF
 * @error: why it could not be made
 *
 * Returns: (transfer full): the chart in color on white, in a size for documents; NULL on failure
 */
GBytes *logro_export_chart (LogroChartKind        kind,
                            const LogroChartData *data,
                            LogroChartFormat      format,
                            GError              **error);

/**
 * logro_export_dup_name:
 * @widget: any widget of a window with a document, or of a dialog of it
 * @what: "radar"
 * @suffix: "svg"
 *
 * Returns: (transfer full): a file name to propose: "villa-los-aromos-radar.svg"
 */
char *logro_export_dup_name (GtkWidget  *widget,
                             const char *what,
                             const char *suffix);

/**
 * logro_export_save:
 * @widget: where it was asked for
 * @title: of the file chooser
 * @what: what it is: "radar"
 * @suffix: kind of file: "svg"
 * @bytes: the file
 *
 * Asks where, writes @bytes there whole or not at all, and tells either way.
 */
void logro_export_save (GtkWidget  *widget,
                        const char *title,
                        const char *what,
                        const char *suffix,
                        GBytes     *bytes);

/**
 * logro_export_say:
 * @widget: any widget of a window or of a dialog of it
 * @text: a short sentence
 *
 * logro_window_say() in the window that @widget belongs to.
 */
void logro_export_say (GtkWidget  *widget,
                       const char *text);

G_END_DECLS
