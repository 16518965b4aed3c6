/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes the plans of many offices at once, from the plan in the window. */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DEPENDENCIAS_WINDOW (logro_dependencias_window_get_type ())
G_DECLARE_FINAL_TYPE (LogroDependenciasWindow, logro_dependencias_window, LOGRO,
                      DEPENDENCIAS_WINDOW, GtkWindow)

/**
 * logro_dependencias_window_show:
 * @window: a window with a plan of an office
 *
 * Returns: (transfer none): the dialog
 */
LogroDependenciasWindow *logro_dependencias_window_show (LogroWindow *window);

/**
 * logro_dependencias_window_make:
 * @self: the dialog
 * @folder: where the files go
 *
 * Makes the plans of the names that are written, and says what came of each.
 */
void logro_dependencias_window_make (LogroDependenciasWindow *self,
                                     GFile                   *folder);

G_END_DECLS
