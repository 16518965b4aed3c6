/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans over models with the criteria of CAF and of Mexico, by number and name only. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

LogroPlan *modelos_plan_caf (void);
LogroPlan *modelos_plan_mx (void);

G_END_DECLS
