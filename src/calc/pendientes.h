/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a plan still lacks: one list for the foot of the window, the acta and the command line. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* One thing that is missing: which phase and step it belongs to (ids of the model), and what, in a
 * sentence for people, already translated. */
typedef struct
{
  const char *fase;
  const char *paso;
  char *texto;
} LogroPendiente;

/**
 * logro_pendientes_list:
 * @plan: an open plan
 *
 * Looks for unanswered elements and for what the acta must hold (domain page §2.1, phase 0): date,
 * start, duration, place, description, somebody present, the compulsory signers with a name.
 *
 * Returns: (transfer full) (element-type LogroPendiente): what is missing, in the order of the steps
 */
GPtrArray *logro_pendientes_list (LogroPlan *plan);

/**
 * logro_pendientes_count:
 * @pendientes: from logro_pendientes_list()
 * @fase: id of a phase
 * @paso: (nullable): id of a step, or NULL for the whole phase
 *
 * Returns: how many things that step still lacks
 */
guint logro_pendientes_count (GPtrArray  *pendientes,
                              const char *fase,
                              const char *paso);

G_END_DECLS
