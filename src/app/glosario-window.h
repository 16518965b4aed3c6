/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The glossary in a window of its own, to be read beside the plan. */
#pragma once

#include <gtk/gtk.h>

#include "core/glosario.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_GLOSARIO_WINDOW (logro_glosario_window_get_type ())
G_DECLARE_FINAL_TYPE (LogroGlosarioWindow, logro_glosario_window, LOGRO, GLOSARIO_WINDOW, GtkWindow)

/* What is typed is searched, wherever the focus is; Up and Down go through what was found; Esc
 * takes the search away, then closes. */

/**
 * logro_glosario_window_show:
 * @parent: (nullable): the window it was asked for in
 * @termino: (nullable): what to show; NULL: the term that stands at the focus of @parent, else all
 *
 * There is one such window at most.
 */
void logro_glosario_window_show (GtkWindow    *parent,
                                 LogroTermino *termino);

G_END_DECLS
