/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds a record in the tables of a page. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

/**
 * logro_choose_record:
 * @root: the widget above the tables
 * @record: a record of the plan
 *
 * Chooses the record in the table that lists it, and before it, in the tables that list them, the
 * records that it belongs to, so that details show it; opens the pages of stacks on the way and
 * puts the focus there.
 *
 * Returns: whether some table lists the record or one that it belongs to
 */
gboolean logro_choose_record (GtkWidget   *root,
                              LogroRecord *record);

G_END_DECLS
