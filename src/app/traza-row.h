/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of a trace: what kind of thing, which one, how it stands; as deep as it lies. */
#pragma once

#include <gtk/gtk.h>

#include "calc/trazabilidad.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_TRAZA_ROW (logro_traza_row_get_type ())
G_DECLARE_FINAL_TYPE (LogroTrazaRow, logro_traza_row, LOGRO, TRAZA_ROW, GtkListBoxRow)

/**
 * logro_traza_row_new:
 * @plan: an open plan
 * @traza: a row of a trace through it
 */
GtkWidget *logro_traza_row_new (LogroPlan        *plan,
                                const LogroTraza *traza);

/**
 * logro_traza_row_get_traza:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
const LogroTraza *logro_traza_row_get_traza (LogroTrazaRow *self);

G_END_DECLS
