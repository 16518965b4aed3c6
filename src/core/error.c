/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The error domain of the core. */

#include "core/error.h"

G_DEFINE_QUARK (logro-core-error-quark, logro_core_error)
