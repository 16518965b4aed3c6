/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From one edition of a model to another: answers follow their element by its id, or by the ids
 * that the new element says it comes from (LogroElemento's "desde"). What finds no place is kept in
 * the plan as words (LogroApartado). */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* What came of it. */
typedef struct
{
  guint pasan;    /* records that stand under an element, ámbito or phase of the new edition */
  guint apartado; /* things that found no place */
  guint revisar;  /* answers whose scale is another one now: marked for review */
} LogroTraspaso;

/**
 * logro_traspaso_make:
 * @plan: an open plan, which stays as it is
 * @modelo: another edition of its model, open
 * @cuenta: (out) (optional): what came of it
 *
 * Returns: (transfer full): the same plan over @modelo, open and not saved
 */
LogroPlan *logro_traspaso_make (LogroPlan     *plan,
                                LogroModelo   *modelo,
                                LogroTraspaso *cuenta);

/**
 * logro_traspaso_settle:
 * @plan: a plan just read, for whose edition of the model there is no model any more
 * @modelo: the edition there is, open
 * @cuenta: (out) (optional): what came of it
 *
 * Sets its model; it can be opened then.
 */
void logro_traspaso_settle (LogroPlan     *plan,
                            LogroModelo   *modelo,
                            LogroTraspaso *cuenta);

G_END_DECLS
