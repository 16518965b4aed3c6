/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A cell of the matriz: 1-5, or 0 when nobody has said. */

#include "core/valor.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "criterio", LOGRO_TEXT, LOGRO_AT (LogroValor, criterio), N_("Criterion"),
    .refers = LOGRO_REFERS_CRITERIO_MATRIZ, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "puntos", LOGRO_INTEGER, LOGRO_AT (LogroValor, puntos), N_("Value"), .max = 5 },
};

LOGRO_DEFINE_RECORD (LogroValor, logro_valor, "valor", fields)
