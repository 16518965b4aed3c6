/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the promises of the líneas would do to each ámbito and to the whole. */
#pragma once

#include "calc/puntaje.h"

G_BEGIN_DECLS

/* Both on the scale of the autoevaluación: what there is today (validated, or self), and with what
 * the líneas promise. */
typedef struct
{
  LogroPuntaje actual;
  LogroPuntaje esperado;
} LogroSimulacion;

/**
 * logro_simulador_list:
 * @plan: an open plan
 * @total: (out) (optional): over all elements
 *
 * Returns: (transfer full): each ámbito, in the model's order
 */
LogroSimulacion *logro_simulador_list (LogroPlan       *plan,
                                       LogroSimulacion *total);

G_END_DECLS
