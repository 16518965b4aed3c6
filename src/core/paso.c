/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A step and the page that shows it. */

#include "core/paso.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPaso, id), N_("Id"), .flags = LOGRO_FIELD_REQUIRED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroPaso, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "pagina", LOGRO_TEXT, LOGRO_AT (LogroPaso, pagina), N_("Page"),
    .flags = LOGRO_FIELD_REQUIRED },
};

LOGRO_DEFINE_RECORD (LogroPaso, logro_paso, "paso", fields)
