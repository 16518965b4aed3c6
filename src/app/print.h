/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Printing of reports, and the paper they are for. */
#pragma once

#include <gtk/gtk.h>

#include "report/report.h"

G_BEGIN_DECLS

/**
 * logro_print_get_paper:
 * @country: (nullable): of the plan, ISO 3166 code of two letters
 *
 * Returns: (transfer none): id of the paper of documents (report/paper.h): the preferred one, else
 *   the usual one of @country
 */
const char *logro_print_get_paper (const char *country);

/**
 * logro_print_set_paper:
 * @paper: id of a paper
 *
 * Prefers @paper from now on.
 */
void logro_print_set_paper (const char *paper);

/**
 * logro_print_operation_new:
 * @report: what to print
 * @paper: id of the paper to begin with; the dialog may change it
 *
 * Returns: (transfer full): an operation that lays the report out on the paper it is given, with
 *   our own margins, and remembers printer and page settings when it is done
 */
GtkPrintOperation *logro_print_operation_new (LogroReport *report,
                                              const char  *paper);

/* Shows what would be printed. */
typedef void (*LogroPreviewFunc) (GtkWindow *parent,
                                  gpointer   data);

/**
 * logro_print:
 * @parent: the window
 * @report: what to print
 * @paper: id of the paper to begin with
 * @preview: called when the dialog is asked for a preview, which ends it
 * @data: (transfer full): for @preview
 * @free_data: frees @data
 *
 * Shows the print dialog, prints, and tells errors.
 */
void logro_print (GtkWindow       *parent,
                  LogroReport     *report,
                  const char      *paper,
                  LogroPreviewFunc preview,
                  gpointer         data,
                  GDestroyNotify   free_data);

G_END_DECLS
