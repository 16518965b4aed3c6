/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The models at hand: to copy, change, bring in, share, and to begin plans with. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_MODELOS_WINDOW (logro_modelos_window_get_type ())
G_DECLARE_FINAL_TYPE (LogroModelosWindow, logro_modelos_window, LOGRO, MODELOS_WINDOW, GtkWindow)

/**
 * logro_modelos_window_show:
 * @parent: (nullable): a window of the application
 *
 * Returns: (transfer none): the window, which there is once
 */
LogroModelosWindow *logro_modelos_window_show (GtkWindow *parent);

/**
 * logro_modelos_window_import:
 * @self: the window
 * @file: a model that somebody shared
 *
 * Reads it and puts it among the person's own, after asking when there is one of that id.
 */
void logro_modelos_window_import (LogroModelosWindow *self,
                                  GFile              *file);

G_END_DECLS
