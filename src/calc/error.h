/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The errors of calc: a figure that cannot be told. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define LOGRO_CALC_ERROR (logro_calc_error_quark ())

typedef enum
{
  LOGRO_CALC_ERROR_OVERFLOW, /* a sum does not fit 64 bits */
} LogroCalcError;

GQuark logro_calc_error_quark (void);

G_END_DECLS
