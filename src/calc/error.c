/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The error domain of calc. */

#include "calc/error.h"

G_DEFINE_QUARK (logro-calc-error-quark, logro_calc_error)
