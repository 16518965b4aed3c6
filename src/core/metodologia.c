/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Description, steps, elements it serves. */

#include "core/metodologia.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroMetodologia, id), N_("Id"),
    .flags = LOGRO_FIELD_ID | LOGRO_FIELD_REQUIRED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroMetodologia, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroMetodologia, descripcion), N_("Description") },
  { "etapas", LOGRO_CHILDREN, LOGRO_AT (LogroMetodologia, etapas), N_("Steps"),
    .type = logro_etapa_get_type },
  { "cierres", LOGRO_CHILDREN, LOGRO_AT (LogroMetodologia, cierres), N_("Brechas it closes"),
    .type = logro_cierra_get_type },
};

LOGRO_DEFINE_RECORD (LogroMetodologia, logro_metodologia, "metodologia", fields)
