/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One per phase of the model. */

#include "core/estado-fase.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "fase", LOGRO_TEXT, LOGRO_AT (LogroEstadoFase, fase), N_("Phase"),
    .refers = LOGRO_REFERS_FASE, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "cerrada", LOGRO_DATE, LOGRO_AT (LogroEstadoFase, cerrada), N_("Closed on") },
  { "reaperturas", LOGRO_CHILDREN, LOGRO_AT (LogroEstadoFase, reaperturas), N_("Opened again"),
    .type = logro_reapertura_get_type },
};

LOGRO_DEFINE_RECORD (LogroEstadoFase, logro_estado_fase, "estado-fase", fields)
