/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan changes to another edition of its model: what passes and what finds no place is shown
 * before, and kept after. */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_TRASPASO_WINDOW (logro_traspaso_window_get_type ())
G_DECLARE_FINAL_TYPE (LogroTraspasoWindow, logro_traspaso_window, LOGRO, TRASPASO_WINDOW, GtkWindow)

/**
 * logro_traspaso_window_show:
 * @window: a window with a document
 *
 * Returns: (transfer none): the dialog, with the editions that the plan could follow
 */
LogroTraspasoWindow *logro_traspaso_window_show (LogroWindow *window);

/**
 * logro_traspaso_window_show_kept:
 * @window: a window with a document
 *
 * Shows what found no place in earlier changes, to be read, copied and removed.
 */
void logro_traspaso_window_show_kept (LogroWindow *window);

G_END_DECLS
