/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One ámbito in the list beside the questions: its name and how many questions are answered. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_AMBITO_ROW (logro_ambito_row_get_type ())
G_DECLARE_FINAL_TYPE (LogroAmbitoRow, logro_ambito_row, LOGRO, AMBITO_ROW, GtkListBoxRow)

/**
 * logro_ambito_row_new:
 * @subcriterio: an ámbito
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *logro_ambito_row_new (LogroSubcriterio *subcriterio);

/**
 * logro_ambito_row_update:
 * @self: a row
 * @plan: the plan with the answers
 *
 * Shows how far its questions have come.
 */
void logro_ambito_row_update (LogroAmbitoRow *self,
                              LogroPlan      *plan);

/* Leaves only number and shape, for narrow windows. */
void logro_ambito_row_set_narrow (LogroAmbitoRow *self,
                                  gboolean        narrow);

LogroSubcriterio *logro_ambito_row_get_subcriterio (LogroAmbitoRow *self);

G_END_DECLS
