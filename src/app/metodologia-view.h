/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One methodology of the catalogue to be read: what it is for, its steps, the brechas it closes. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_METODOLOGIA_VIEW (logro_metodologia_view_get_type ())
G_DECLARE_FINAL_TYPE (LogroMetodologiaView, logro_metodologia_view, LOGRO, METODOLOGIA_VIEW, GtkBox)

/**
 * logro_metodologia_view_show:
 * @self: a view
 * @plan: an open plan
 * @metodologia: (nullable): one of its model; with NULL the view is empty
 *
 * Shows it as things stand; to be called again when the plan changes.
 */
void logro_metodologia_view_show (LogroMetodologiaView *self,
                                  LogroPlan            *plan,
                                  LogroMetodologia     *metodologia);

G_END_DECLS
