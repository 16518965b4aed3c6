/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Its number, dates and scores, to compare with. */

#include "core/ciclo.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "numero", LOGRO_INTEGER, LOGRO_AT (LogroCiclo, numero), N_("Cycle"), .max = 1000 },
  { "desde", LOGRO_DATE, LOGRO_AT (LogroCiclo, desde), N_("From") },
  { "hasta", LOGRO_DATE, LOGRO_AT (LogroCiclo, hasta), N_("To") },
  { "marcas", LOGRO_CHILDREN, LOGRO_AT (LogroCiclo, marcas), N_("Scores"),
    .type = logro_marca_get_type },
};

LOGRO_DEFINE_RECORD (LogroCiclo, logro_ciclo, "ciclo", fields)
