/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ladder of an element in a form, with a number inside the chosen band. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_SCORE_LADDER (logro_score_ladder_get_type ())
G_DECLARE_FINAL_TYPE (LogroScoreLadder, logro_score_ladder, LOGRO, SCORE_LADDER, GtkBox)

/* Property: value (int64): the points, or LOGRO_SIN_RESPUESTA. A band that is chosen begins at its
 * lowest number; Delete takes the score back. */

/**
 * logro_score_ladder_set_source:
 * @self: a widget
 * @record: an answer of a plan, to one of whose model's elements it belongs
 */
void logro_score_ladder_set_source (LogroScoreLadder *self,
                                    LogroRecord      *record);

G_END_DECLS
