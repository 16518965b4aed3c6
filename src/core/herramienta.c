/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Name, ámbito, values. */

#include "core/herramienta.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroHerramienta, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroHerramienta, nombre), N_("Herramienta") },
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroHerramienta, subcriterio), N_("Ámbito"),
    .refers = LOGRO_REFERS_SUBCRITERIO },
  { "metodologia", LOGRO_TEXT, LOGRO_AT (LogroHerramienta, metodologia), N_("Methodology"),
    .refers = LOGRO_REFERS_METODOLOGIA },
  { "valores", LOGRO_CHILDREN, LOGRO_AT (LogroHerramienta, valores), N_("Values"),
    .type = logro_valor_get_type },
};

LOGRO_DEFINE_RECORD (LogroHerramienta, logro_herramienta, "herramienta", fields)
