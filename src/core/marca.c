/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Points of the three stages; the % are computed. */

#include "core/marca.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroMarca, subcriterio), N_("Ámbito"),
    .refers = LOGRO_REFERS_SUBCRITERIO, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "maximo", LOGRO_INTEGER, LOGRO_AT (LogroMarca, maximo), N_("Maximum"), .max = 1000000 },
  { "diagnostico", LOGRO_INTEGER, LOGRO_AT (LogroMarca, diagnostico), N_("Diagnóstico"),
    .min = LOGRO_SIN_DATO, .max = 1000000, .start = LOGRO_SIN_DATO },
  { "maximo-autoevaluacion", LOGRO_INTEGER, LOGRO_AT (LogroMarca, maximo_autoevaluacion),
    N_("Maximum of the autoevaluación"), .max = 1000000 },
  { "autoevaluacion", LOGRO_INTEGER, LOGRO_AT (LogroMarca, autoevaluacion), N_("Autoevaluación"),
    .min = LOGRO_SIN_DATO, .max = 1000000, .start = LOGRO_SIN_DATO },
  { "validado", LOGRO_INTEGER, LOGRO_AT (LogroMarca, validado), N_("Validated"),
    .min = LOGRO_SIN_DATO, .max = 1000000, .start = LOGRO_SIN_DATO },
};

LOGRO_DEFINE_RECORD (LogroMarca, logro_marca, "marca", fields)
