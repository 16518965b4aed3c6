/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Date, %, observations. Source: plan template. */

#include "core/seguimiento.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroSeguimiento, id), .flags = LOGRO_FIELD_ID },
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroSeguimiento, fecha), N_("Date"),
    .flags = LOGRO_FIELD_TODAY },
  { "avance", LOGRO_INTEGER, LOGRO_AT (LogroSeguimiento, avance), N_("Progress %"),
    .min = LOGRO_SIN_DATO, .max = 100, .start = LOGRO_SIN_DATO },
  { "observaciones", LOGRO_TEXT, LOGRO_AT (LogroSeguimiento, observaciones),
    N_("Observations and recommendations") },
};

LOGRO_DEFINE_RECORD (LogroSeguimiento, logro_seguimiento, "seguimiento", fields)
