/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The results in sentences, in the language of the screen. */
#pragma once

#include "report/cuadro.h"

G_BEGIN_DECLS

/**
 * logro_result_words_list:
 * @plan: an open plan
 * @cuadro: its scores
 *
 * Returns: (transfer full): what is told of each ámbito, in the model's order, and last of the
 *   total: name, points and % de logro of each series, how many elements have a score
 */
char **logro_result_words_list (LogroPlan         *plan,
                                const LogroCuadro *cuadro);

/**
 * logro_result_words_dup_state:
 * @plan: an open plan
 * @cuadro: its scores
 * @detail: (out): more of it, in a sentence; "" when there is no more
 *
 * Returns: (transfer full): what the results of the principal series are worth: "61/78 answered:
 *   provisional results", or the total with its band
 */
char *logro_result_words_dup_state (LogroPlan         *plan,
                                    const LogroCuadro *cuadro,
                                    char             **detail);

/**
 * logro_result_words_dup_change:
 * @cuadro: scores
 *
 * Returns: (transfer full): what becomes of the total from the first series to the principal one:
 *   "Ciclo 1: 50 % · Ciclo 2: 63 % · ▲ +13 points"
 */
char *logro_result_words_dup_change (const LogroCuadro *cuadro);

G_END_DECLS
