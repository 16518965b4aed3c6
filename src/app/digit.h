/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which digit key chooses which alternative of an element.
 *
 * On a scale 0 to 3 or 0 to 5 the key is the number of points itself. On a scale that goes beyond 9
 * (0, 30, 70…) it is the place on the ladder, counted from 0. */
#pragma once

#include "core/elemento.h"

G_BEGIN_DECLS

/**
 * logro_digit_for:
 * @elemento: an element
 * @alternativa: one of its alternatives
 *
 * Returns: the digit that chooses it; more than 9 when no key is left for it
 */
guint logro_digit_for (LogroElemento    *elemento,
                       LogroAlternativa *alternativa);

/**
 * logro_digit_find:
 * @elemento: an element
 * @digit: 0-9
 *
 * Returns: (nullable) (transfer none): the alternative it chooses
 */
LogroAlternativa *logro_digit_find (LogroElemento *elemento,
                                    guint          digit);

/**
 * logro_digit_is_points:
 * @elemento: an element
 *
 * Returns: whether its digits are points
 */
gboolean logro_digit_is_points (LogroElemento *elemento);

G_END_DECLS
