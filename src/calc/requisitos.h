/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each step of the programme asks of a plan and how much of it is there: one list for the
 * sidebar, the foot of the window, the acta and the command line. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* One thing a step asks for. texto says what is lacking, in a phrase for people, already
 * translated; it is NULL when nothing is. regla is the rule of the plan doctor that says the same
 * of each record, or NULL. */
typedef struct
{
  const char *fase; /* ids of the model */
  const char *paso;
  guint hechos;
  guint total;
  char *texto;
  const char *regla;
} LogroRequisito;

/* How far a step or phase has come: hechos of total; total 0 means that it asks for nothing.
 * pendientes are the requirements not met, among them such as have no measure (an answer marked for
 * review): it is complete when there are none. */
typedef struct
{
  guint hechos;
  guint total;
  guint pendientes;
} LogroAvance;

/**
 * logro_requisitos_list:
 * @plan: an open plan
 *
 * What the steps of the phases ask for (domain page §2.1, "Phases 0-7"), as far as the model has
 * those steps. One pass over the plan.
 *
 * Returns: (transfer full) (element-type LogroRequisito): in the order of the steps
 */
GPtrArray *logro_requisitos_list (LogroPlan *plan);

/**
 * logro_requisitos_sum:
 * @requisitos: from logro_requisitos_list()
 * @fase: id of a phase
 * @paso: (nullable): id of a step, or NULL for the whole phase
 *
 * Returns: how far it has come
 */
LogroAvance logro_requisitos_sum (GPtrArray  *requisitos,
                                  const char *fase,
                                  const char *paso);

G_END_DECLS
