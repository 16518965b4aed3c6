/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Invitation, acceptance and convenio. Source: domain page §2.1, phase 1. */

#include "core/ingreso.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "invitacion-numero", LOGRO_TEXT, LOGRO_AT (LogroIngreso, invitacion_numero),
    N_("Invitation number") },
  { "invitacion-fecha", LOGRO_DATE, LOGRO_AT (LogroIngreso, invitacion_fecha),
    N_("Date of the invitation") },
  { "aceptacion-numero", LOGRO_TEXT, LOGRO_AT (LogroIngreso, aceptacion_numero),
    N_("Acceptance number") },
  { "aceptacion-fecha", LOGRO_DATE, LOGRO_AT (LogroIngreso, aceptacion_fecha),
    N_("Date of the acceptance") },
  { "observaciones", LOGRO_PROSE, LOGRO_AT (LogroIngreso, observaciones), N_("Observations"),
    N_("What was said when the invitation was received and answered") },
  { "convenio", LOGRO_CHILD, LOGRO_AT (LogroIngreso, convenio), N_("Convenio"),
    .type = logro_convenio_get_type },
};

LOGRO_DEFINE_RECORD (LogroIngreso, logro_ingreso, "ingreso", fields)
