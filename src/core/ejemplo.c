/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line. */

#include "core/ejemplo.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroEjemplo, texto), N_("Example"),
    .flags = LOGRO_FIELD_REQUIRED },
};

LOGRO_DEFINE_RECORD (LogroEjemplo, logro_ejemplo, "ejemplo", fields)
