/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who signs the acta in a role: the name, and whether the municipality has the role at all. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_SIGNER_ROW (logro_signer_row_get_type ())
G_DECLARE_FINAL_TYPE (LogroSignerRow, logro_signer_row, LOGRO, SIGNER_ROW, GtkBox)

/**
 * logro_signer_row_belongs:
 * @plan: an open plan
 * @participante: one of its diagnóstico
 *
 * Returns: whether the person signs, or would if the municipality has the role
 */
gboolean logro_signer_row_belongs (LogroPlan         *plan,
                                   LogroParticipante *participante);

/**
 * logro_signer_row_new:
 * @plan: an open plan
 * @participante: one of its diagnóstico
 *
 * Returns: (transfer floating): a row that shows and edits it
 */
GtkWidget *logro_signer_row_new (LogroPlan         *plan,
                                 LogroParticipante *participante);

LogroParticipante *logro_signer_row_get_participante (LogroSignerRow *self);

/**
 * logro_signer_row_update:
 * @self: a row
 *
 * Shows the state again after a change.
 */
void logro_signer_row_update (LogroSignerRow *self);

G_END_DECLS
