/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scores side by side on the screen: what they are worth in a sentence, a table, a radar and bars,
 * with one choice of an ámbito for the three. */
#pragma once

#include <gtk/gtk.h>

#include "report/cuadro.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_RESULTS_VIEW (logro_results_view_get_type ())
G_DECLARE_FINAL_TYPE (LogroResultsView, logro_results_view, LOGRO, RESULTS_VIEW, GtkBox)

/* Properties, to write: tools (GtkWidget, once): what stands beside the choice of views; aside
 * (GtkWidget, once): what stands beside the sentence; answer-label (string): a button with it
 * activates "page.answer" while the principal scores are provisional.
 * Actions: results.copy-table, results.view-table (shows the table and puts the focus there). */

/**
 * logro_results_view_show:
 * @self: a view
 * @plan: an open plan
 * @cuadro: its scores
 * @state: what they are worth, in a sentence
 * @detail: more of it, or ""
 *
 * Shows other scores; the ámbito chosen stays so.
 */
void logro_results_view_show (LogroResultsView  *self,
                              LogroPlan         *plan,
                              const LogroCuadro *cuadro,
                              const char        *state,
                              const char        *detail);

G_END_DECLS
