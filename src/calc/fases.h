/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closing a phase with a date and opening it again with a reason, which the plan keeps. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_fases_get_estado:
 * @plan: an open plan
 * @fase: id of a phase
 *
 * Returns: (nullable) (transfer none): its state; NULL when the model has no such phase
 */
LogroEstadoFase *logro_fases_get_estado (LogroPlan  *plan,
                                         const char *fase);

/**
 * logro_fases_is_closed:
 * @plan: an open plan
 * @fase: (nullable): id of a phase
 *
 * Returns: whether it is closed
 */
gboolean logro_fases_is_closed (LogroPlan  *plan,
                                const char *fase);

/**
 * logro_fases_close:
 * @plan: an open plan
 * @fase: id of a phase of its model
 * @fecha: an ISO date
 *
 * Closes it, in one step.
 */
void logro_fases_close (LogroPlan  *plan,
                        const char *fase,
                        const char *fecha);

/**
 * logro_fases_reopen:
 * @plan: an open plan
 * @fase: id of a closed phase of its model
 * @fecha: an ISO date
 * @motivo: why
 *
 * Opens it again and writes that into its log, in one step.
 */
void logro_fases_reopen (LogroPlan  *plan,
                         const char *fase,
                         const char *fecha,
                         const char *motivo);

/**
 * logro_fases_serves:
 * @model: an open model
 * @formas: forms of plan (LOGRO_FORMA); 0 for all
 * @datos: (nullable): child of the plan that a phase edits, such as "comite"; NULL for any
 *
 * Returns: whether a document or table for plans of these forms, about that phase, is one for
 *   plans of @model
 */
gboolean logro_fases_serves (LogroModelo *model,
                             guint        formas,
                             const char  *datos);

/**
 * logro_fases_find:
 * @plan: an open plan
 * @record: the plan or a record of it
 * @field: (nullable): a field of @record
 *
 * Follow-up is written in phase 7, though it lies in the líneas and AMI of phase 5.
 *
 * Returns: (nullable): id of the phase in which @record, or its @field, is written; NULL when in no
 *   one phase
 */
const char *logro_fases_find (LogroPlan        *plan,
                              LogroRecord      *record,
                              const LogroField *field);

G_END_DECLS
