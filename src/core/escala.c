/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Its rungs. */

#include "core/escala.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroEscala, id), N_("Id"), .flags = LOGRO_FIELD_REQUIRED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroEscala, nombre), N_("Name") },
  { "alternativas", LOGRO_CHILDREN, LOGRO_AT (LogroEscala, alternativas), N_("Alternatives"),
    .type = logro_alternativa_get_type },
};

LOGRO_DEFINE_RECORD (LogroEscala, logro_escala, "escala", fields)
