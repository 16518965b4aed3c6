/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Its weight, and whether a high value speaks against. */

#include "core/criterio-matriz.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroCriterioMatriz, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroCriterioMatriz, nombre), N_("Criterion") },
  { "peso", LOGRO_INTEGER, LOGRO_AT (LogroCriterioMatriz, peso), N_("Weight"), .min = 0,
    .max = 100, .start = 1 },
  { "inverso", LOGRO_BOOLEAN, LOGRO_AT (LogroCriterioMatriz, inverso), N_("High is bad") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroCriterioMatriz, descripcion), N_("Description") },
};

LOGRO_DEFINE_RECORD (LogroCriterioMatriz, logro_criterio_matriz, "criterio-matriz", fields)
