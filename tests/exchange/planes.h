/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans for the tests of what is exported. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* What spreadsheets take for formulas, and other cells that nobody should write. */
extern const char *const malos[];

/* The sample, which is full, and a plan nobody has filled in, both over the real model. */
LogroPlan *plan_muestra (void);
LogroPlan *plan_vacio (void);

/* The samples of the CAF and of the Mexican plan. */
LogroPlan *plan_caf (void);
LogroPlan *plan_mx (void);

/* 300 líneas with names out of malos, one with a text of 2,000 words and one longer than a cell of a
 * workbook, and dates, amounts and figures at the ends of their ranges. */
LogroPlan *plan_monstruo (void);

G_END_DECLS
