/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The results in sentences, in the language of the screen. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_result_words_list:
 * @plan: an open plan
 *
 * Returns: (transfer full): what is told of each ámbito, in the model's order, and last of the
 *   total: name, points, % de logro, how many are answered
 */
char **logro_result_words_list (LogroPlan *plan);

/**
 * logro_result_words_dup_state:
 * @plan: an open plan
 * @detail: (out): more of it, in a sentence; "" when there is no more
 *
 * Returns: (transfer full): what the results are worth: "61/78 answered: provisional results", or
 *   the total with its band
 */
char *logro_result_words_dup_state (LogroPlan *plan,
                                    char     **detail);

G_END_DECLS
