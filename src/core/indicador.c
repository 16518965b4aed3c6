/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Name, formula, unit, from where to where. */

#include "core/indicador.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroIndicador, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroIndicador, nombre), N_("Indicator") },
  { "formula", LOGRO_TEXT, LOGRO_AT (LogroIndicador, formula), N_("Formula") },
  { "unidad", LOGRO_TEXT, LOGRO_AT (LogroIndicador, unidad), N_("Unit") },
  { "linea-base", LOGRO_DECIMAL, LOGRO_AT (LogroIndicador, linea_base), N_("Baseline") },
  { "meta", LOGRO_DECIMAL, LOGRO_AT (LogroIndicador, meta), N_("Goal") },
};

LOGRO_DEFINE_RECORD (LogroIndicador, logro_indicador, "indicador", fields)
