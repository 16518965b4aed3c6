/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans larger than anybody's, made by the field tables, so that a new field is filled too. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* Words of a plan up to about @length bytes; two bytes of a hundred are no ASCII. */
char *large_plan_make_text (GRand *rand,
                            guint  length);

/* A plan with every field of every phase filled: 500 líneas of 20 activities and 10 seguimientos
 * each, a matriz of 50 rows. Nothing of it can be undone. */
LogroPlan *large_plan_new (LogroModelo *modelo);

G_END_DECLS
