/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the review: what the plan doctor found, why it matters and what can be done. */
#pragma once

#include <gtk/gtk.h>

#include "calc/doctor.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_HALLAZGO_ROW (logro_hallazgo_row_get_type ())
G_DECLARE_FINAL_TYPE (LogroHallazgoRow, logro_hallazgo_row, LOGRO, HALLAZGO_ROW, GtkListBoxRow)

/* Its buttons activate "hallazgo.fix", "hallazgo.justify" and "hallazgo.revoke". */

/**
 * logro_hallazgo_row_new:
 * @plan: an open plan
 * @hallazgo: a finding about it, which must live as long as the row
 */
GtkWidget *logro_hallazgo_row_new (LogroPlan           *plan,
                                   const LogroHallazgo *hallazgo);

const LogroHallazgo *logro_hallazgo_row_get_hallazgo (LogroHallazgoRow *self);

G_END_DECLS
