/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rule, record, reason. */

#include "core/excepcion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroExcepcion, id), .flags = LOGRO_FIELD_ID },
  { "regla", LOGRO_TEXT, LOGRO_AT (LogroExcepcion, regla), N_("Rule") },
  { "registro", LOGRO_TEXT, LOGRO_AT (LogroExcepcion, registro), N_("Record") },
  { "motivo", LOGRO_TEXT, LOGRO_AT (LogroExcepcion, motivo), N_("Reason") },
};

LOGRO_DEFINE_RECORD (LogroExcepcion, logro_excepcion, "excepcion", fields)
