/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Goes to a record on a page, whatever tables the page has. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_reveal:
 * @root: the widget above the tables
 * @plan: the plan they show
 * @registro: the id of a record, a key such as the number of an element, or a role
 *
 * Chooses the rows of the records it lies in, from the outermost in, and its own: a línea before
 * its activity. What is on a hidden page of a stack is brought to the front.
 *
 * Returns: whether a row was chosen
 */
gboolean logro_reveal (GtkWidget  *root,
                       LogroPlan  *plan,
                       const char *registro);

G_END_DECLS
