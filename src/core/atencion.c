/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Received, attended, closed. Source: domain page §2.3. */

#include "core/atencion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroAtencion, id), .flags = LOGRO_FIELD_ID },
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroAtencion, fecha), N_("Date"), .flags = LOGRO_FIELD_TODAY },
  { "observacion", LOGRO_TEXT, LOGRO_AT (LogroAtencion, observacion),
    N_("Observation or recommendation") },
  { "respuesta", LOGRO_TEXT, LOGRO_AT (LogroAtencion, respuesta), N_("How it was attended") },
  { "cerrada", LOGRO_DATE, LOGRO_AT (LogroAtencion, cerrada), N_("Closed on") },
};

LOGRO_DEFINE_RECORD (LogroAtencion, logro_atencion, "atencion", fields)
