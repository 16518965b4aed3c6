/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The documents of a plan on paper and in files, made of the plan as it is at that moment. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"
#include "report/format.h"
#include "report/pages.h"

G_BEGIN_DECLS

/* @document is the id of one that report/documents.h knows; @paper that of one of report/paper.h,
 * or NULL for the preferred or usual one. */

/**
 * logro_paperwork_lay_out:
 * @plan: an open plan
 * @document: "acta"
 * @paper: (nullable): id of a paper
 *
 * Returns: (transfer full): the pages of the document
 */
LogroPages *logro_paperwork_lay_out (LogroPlan  *plan,
                                     const char *document,
                                     const char *paper);

/**
 * logro_paperwork_print:
 * @widget: where it was asked for
 * @plan: an open plan
 * @document: "acta"
 * @paper: (nullable): id of a paper
 *
 * Prints the document, after the print dialog.
 */
void logro_paperwork_print (GtkWidget  *widget,
                            LogroPlan  *plan,
                            const char *document,
                            const char *paper);

/**
 * logro_paperwork_save:
 * @widget: where it was asked for
 * @plan: an open plan
 * @document: "acta"
 * @paper: (nullable): id of a paper
 * @format: the kind of file
 *
 * Saves the document as it is now, after the file chooser.
 */
void logro_paperwork_save (GtkWidget         *widget,
                           LogroPlan         *plan,
                           const char        *document,
                           const char        *paper,
                           const LogroFormat *format);

G_END_DECLS
