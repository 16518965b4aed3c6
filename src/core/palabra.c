/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An entry of a vocabulary. */

#include "core/palabra.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPalabra, id), N_("Id"), .flags = LOGRO_FIELD_REQUIRED },
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroPalabra, texto), N_("Text"),
    .flags = LOGRO_FIELD_REQUIRED },
};

LOGRO_DEFINE_RECORD (LogroPalabra, logro_palabra, "palabra", fields)
