/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sums of some columns of a list, kept up to date: money by source. */
#pragma once

#include <gtk/gtk.h>

#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_TOTALS (logro_totals_get_type ())
G_DECLARE_FINAL_TYPE (LogroTotals, logro_totals, LOGRO, TOTALS, GtkWidget)

/* Property: columns (string): names of INTEGER fields, separated by blanks. A form (app/form.h)
 * gives it the list that its id names: "totals.actividades". */

/**
 * logro_totals_set_list:
 * @self: a widget
 * @list: (nullable): what it sums up from now on
 */
void logro_totals_set_list (LogroTotals *self,
                            LogroList   *list);

G_END_DECLS
