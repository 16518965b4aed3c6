/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list; each has its carátula. */

#include "core/registro.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "programas", LOGRO_CHILDREN, LOGRO_AT (LogroRegistro, programas), N_("PPCS"),
    .type = logro_programa_get_type },
};

LOGRO_DEFINE_RECORD (LogroRegistro, logro_registro, "registro", fields)
