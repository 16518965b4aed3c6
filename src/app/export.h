/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files and pictures for other programs: made, placed and told. */
#pragma once

#include <gtk/gtk.h>

#include "app/window.h"
#include "chart/export.h"
#include "core/progress.h"

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

typedef struct
{
  const char *title;  /* of the file chooser */
  const char *what;   /* what it is, for its name: "radar" */
  const char *suffix; /* "svg" */

  /* The file, made in a thread; or NULL and an error. warning is something to tell of it although
   * all went well. */
  GBytes *(*make) (gpointer              data,
                   const LogroProgress  *progress,
                   char                **warning,
                   GError              **error);
  GDestroyNotify free_data;
} LogroExport;

/**
 * logro_export_begin:
 * @widget: where it was asked for, in a window in which nothing that make reads is edited meanwhile
 * @export: what is to be made
 * @data: (transfer full): for make
 *
 * Asks where, makes the file and writes it there whole or not at all, and tells either way. What
 * takes long is shown, and can be stopped.
 */
void logro_export_begin (GtkWidget         *widget,
                         const LogroExport *export,
                         gpointer           data);

/**
 * logro_export_write:
 * @widget: as for logro_export_begin()
 * @export: what is to be made; its title and what are not needed
 * @file: where
 * @data: (transfer full): for make
 *
 * The same, where the place is known.
 */
void logro_export_write (GtkWidget         *widget,
                         const LogroExport *export,
                         GFile             *file,
                         gpointer           data);

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
