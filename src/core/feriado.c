/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A date and its name. */

#include "core/feriado.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroFeriado, id), .flags = LOGRO_FIELD_ID },
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroFeriado, fecha), N_("Date") },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroFeriado, nombre), N_("Name") },
};

LOGRO_DEFINE_RECORD (LogroFeriado, logro_feriado, "feriado", fields)
