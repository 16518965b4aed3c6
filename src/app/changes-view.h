/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What two states of a plan differ in, as a list to be read. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CHANGES_VIEW (logro_changes_view_get_type ())
G_DECLARE_FINAL_TYPE (LogroChangesView, logro_changes_view, LOGRO, CHANGES_VIEW, GtkBox)

/**
 * logro_changes_view_show:
 * @self: a view
 * @antes: (nullable): a plan
 * @ahora: (nullable): another state of it; with either %NULL nothing is listed
 *
 * Lists what is different in @ahora.
 *
 * Returns: how many differences there are
 */
guint logro_changes_view_show (LogroChangesView *self,
                               LogroPlan        *antes,
                               LogroPlan        *ahora);

G_END_DECLS
