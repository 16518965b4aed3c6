/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table on its way into a plan, for a person to look at: what each cell was understood as,
 * what was repaired and why, what must be decided, what is left out. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"
#include "exchange/importacion.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_IMPORT_WINDOW (logro_import_window_get_type ())

G_DECLARE_FINAL_TYPE (LogroImportWindow, logro_import_window, LOGRO, IMPORT_WINDOW, GtkWindow)

/* The plan that a table of @destino goes into: @parent's own, or a new one; NULL and @error when
 * there is no model for it. */
typedef LogroPlan *(*LogroImportPlanFunc) (GtkWindow           *parent,
                                           const LogroDestino  *destino,
                                           GError             **error);

/* Called once when the table was put into the plan; @n records were made. */
typedef void (*LogroImportDoneFunc) (GtkWindow          *parent,
                                     LogroPlan          *plan,
                                     const LogroDestino *destino,
                                     guint               n);

/**
 * logro_import_window_show:
 * @parent: the window it is for
 * @rejillas: (transfer full): the tables of a file
 * @get_plan: gives the plan
 * @done: called at the end, unless the person cancels
 *
 * Nothing of a plan changes before the person agrees.
 *
 * Returns: (transfer none): the window
 */
GtkWidget *logro_import_window_show (GtkWindow           *parent,
                                     LogroRejillas       *rejillas,
                                     LogroImportPlanFunc  get_plan,
                                     LogroImportDoneFunc  done);

G_END_DECLS
