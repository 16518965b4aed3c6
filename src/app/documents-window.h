/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All documents of a plan, each with its preview, from where they are printed and saved. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DOCUMENTS_WINDOW (logro_documents_window_get_type ())

G_DECLARE_FINAL_TYPE (LogroDocumentsWindow, logro_documents_window, LOGRO, DOCUMENTS_WINDOW,
                      GtkWindow)

/**
 * logro_documents_window_show:
 * @parent: the window of @plan
 * @plan: an open plan
 *
 * Shows the one window that @parent has for its documents. It follows the changes of @plan.
 */
void logro_documents_window_show (GtkWindow *parent,
                                  LogroPlan *plan);

G_END_DECLS
