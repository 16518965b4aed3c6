/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scores of the present cycle beside those of one before: choose the cycle and the stage. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CYCLE_COMPARISON (logro_cycle_comparison_get_type ())
G_DECLARE_FINAL_TYPE (LogroCycleComparison, logro_cycle_comparison, LOGRO, CYCLE_COMPARISON,
                      GtkBox)

/**
 * logro_cycle_comparison_show:
 * @self: a comparison
 * @plan: an open plan, always the same
 *
 * Shows the plan as it is now; what was chosen stays so. While there is no cycle before, it says
 * when there will be one.
 */
void logro_cycle_comparison_show (LogroCycleComparison *self,
                                  LogroPlan            *plan);

G_END_DECLS
