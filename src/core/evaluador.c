/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An assessor: name, role, unit. */

#include "core/evaluador.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroEvaluador, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroEvaluador, nombre), N_("Name"),
    .refers = LOGRO_REFERS_PERSONA },
  { "cargo", LOGRO_TEXT, LOGRO_AT (LogroEvaluador, cargo), N_("Role"), .refers = LOGRO_REFERS_ROL },
  { "unidad", LOGRO_TEXT, LOGRO_AT (LogroEvaluador, unidad), N_("Unit") },
};

LOGRO_DEFINE_RECORD (LogroEvaluador, logro_evaluador, "evaluador", fields)
