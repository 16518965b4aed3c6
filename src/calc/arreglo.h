/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Repairs of what the plan doctor found, where one is safe and plain. */
#pragma once

#include "calc/doctor.h"

G_BEGIN_DECLS

/**
 * logro_arreglo_get_label:
 * @hallazgo: a finding
 *
 * Returns: (nullable): what a person chooses to have it repaired, translated; NULL when only a
 *   person can put it right
 */
const char *logro_arreglo_get_label (const LogroHallazgo *hallazgo);

/**
 * logro_arreglo_apply:
 * @plan: an open plan
 * @hallazgo: a finding about it that has a label
 *
 * Repairs it in one step.
 *
 * Returns: whether what it is about is still there
 */
gboolean logro_arreglo_apply (LogroPlan           *plan,
                              const LogroHallazgo *hallazgo);

G_END_DECLS
