/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reference to an element of the model. */

#include "core/cierra.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "elemento", LOGRO_TEXT, LOGRO_AT (LogroCierra, elemento), N_("Element"),
    .refers = LOGRO_REFERS_ELEMENTO },
  { "esperado", LOGRO_INTEGER, LOGRO_AT (LogroCierra, esperado), N_("Expected score"),
    .min = LOGRO_SIN_DATO, .max = 1000, .start = LOGRO_SIN_DATO,
    .refers = LOGRO_REFERS_PUNTOS },
};

LOGRO_DEFINE_RECORD (LogroCierra, logro_cierra, "cierra", fields)
