/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The levels of a dimension of the autoevaluación, one of them chosen. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_LEVELS (logro_levels_get_type ())
G_DECLARE_FINAL_TYPE (LogroLevels, logro_levels, LOGRO, LEVELS, GtkBox)

/* Properties: value (int64): the level, or LOGRO_SIN_DATO; full (boolean): whether all levels are
 * described, or only the chosen one. Delete takes the choice back. */

/**
 * logro_levels_set_source:
 * @self: a widget
 * @record: a record of a plan
 * @field: the field it edits; its name is the dimension's word
 *
 * Shows the levels that the model's instrument has for that dimension.
 */
void logro_levels_set_source (LogroLevels      *self,
                              LogroRecord      *record,
                              const LogroField *field);

G_END_DECLS
