/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks which tables of a plan, or its deadlines, go into a file, and for what. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_EXPORT_WINDOW (logro_export_window_get_type ())

G_DECLARE_FINAL_TYPE (LogroExportWindow, logro_export_window, LOGRO, EXPORT_WINDOW, GtkWindow)

/**
 * logro_export_window_show:
 * @parent: the window of @plan
 * @plan: an open plan
 *
 * Asks in a dialog; the file is then chosen, written and told of in @parent.
 */
void logro_export_window_show (GtkWindow *parent,
                               LogroPlan *plan);

G_END_DECLS
