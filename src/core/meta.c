/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A line of the carátula, in the unit of the PPCS. */

#include "core/meta.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroMeta, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroMeta, nombre), N_("Goal") },
  { "marzo", LOGRO_DECIMAL, LOGRO_AT (LogroMeta, marzo), N_("March") },
  { "junio", LOGRO_DECIMAL, LOGRO_AT (LogroMeta, junio), N_("June") },
  { "septiembre", LOGRO_DECIMAL, LOGRO_AT (LogroMeta, septiembre), N_("September") },
  { "diciembre", LOGRO_DECIMAL, LOGRO_AT (LogroMeta, diciembre), N_("December") },
};

LOGRO_DEFINE_RECORD (LogroMeta, logro_meta, "meta", fields)
