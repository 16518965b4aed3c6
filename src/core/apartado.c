/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Kept as words: there is no element any more that could hold it as it was. */

#include "core/apartado.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroApartado, id), .flags = LOGRO_FIELD_ID },
  { "edicion", LOGRO_TEXT, LOGRO_AT (LogroApartado, edicion), N_("Edition of the model") },
  { "parte", LOGRO_TEXT, LOGRO_AT (LogroApartado, parte), N_("Part of the plan") },
  { "clave", LOGRO_TEXT, LOGRO_AT (LogroApartado, clave), N_("Number") },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroApartado, nombre), N_("Name") },
  { "contenido", LOGRO_PROSE, LOGRO_AT (LogroApartado, contenido), N_("What it said") },
};

LOGRO_DEFINE_RECORD (LogroApartado, logro_apartado, "apartado", fields)
