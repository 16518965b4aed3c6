/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An instrument and the top of its scale. */

#include "core/instrumento.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroInstrumento, id), N_("Id"), .flags = LOGRO_FIELD_REQUIRED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroInstrumento, nombre), N_("Name") },
  { "maximo", LOGRO_INTEGER, LOGRO_AT (LogroInstrumento, maximo), N_("Maximum"), .max = 1000 },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroInstrumento, descripcion), N_("Description") },
  { "niveles", LOGRO_CHILDREN, LOGRO_AT (LogroInstrumento, niveles), N_("Levels"),
    .type = logro_nivel_get_type },
  { "escalas", LOGRO_CHILDREN, LOGRO_AT (LogroInstrumento, escalas), N_("Scales"),
    .type = logro_escala_get_type },
};

LOGRO_DEFINE_RECORD (LogroInstrumento, logro_instrumento, "instrumento", fields)
