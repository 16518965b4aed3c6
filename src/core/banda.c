/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A band of the model: its floor in % and its name. */

#include "core/banda.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "desde", LOGRO_INTEGER, LOGRO_AT (LogroBanda, desde), N_("From"), .min = -1, .max = 100,
    .start = -1, .flags = LOGRO_FIELD_REQUIRED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroBanda, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroBanda, descripcion), N_("Description") },
};

LOGRO_DEFINE_RECORD (LogroBanda, logro_banda, "banda", fields)
