/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue of a model: its methodologies by ámbito, to choose one. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_METODOLOGIA_LIST (logro_metodologia_list_get_type ())
G_DECLARE_FINAL_TYPE (LogroMetodologiaList, logro_metodologia_list, LOGRO, METODOLOGIA_LIST, GtkBox)

/* Property: chosen (LogroMetodologia, to read): the one in the chosen row, or NULL. */

/**
 * logro_metodologia_list_fill:
 * @self: an empty list
 * @plan: an open plan; its áreas de mejora decide what is shown at first
 */
void logro_metodologia_list_fill (LogroMetodologiaList *self,
                                  LogroPlan            *plan);

/* Shows what there is to show after the áreas have changed. */
void logro_metodologia_list_update (LogroMetodologiaList *self);

G_END_DECLS
