/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Planta, contrata and honorarios of at least a year. Source: domain page §2.1. */

#include "core/dotacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroDotacion, fecha), N_("Counted on") },
  { "planta", LOGRO_INTEGER, LOGRO_AT (LogroDotacion, planta), N_("Planta"), .max = 1000000 },
  { "contrata", LOGRO_INTEGER, LOGRO_AT (LogroDotacion, contrata), N_("Contrata"),
    .max = 1000000 },
  { "honorarios", LOGRO_INTEGER, LOGRO_AT (LogroDotacion, honorarios),
    N_("Honorarios of at least a year"), .max = 1000000 },
};

LOGRO_DEFINE_RECORD (LogroDotacion, logro_dotacion, "dotacion", fields)

gint64
logro_dotacion_get_total (LogroDotacion *self)
{
  return self->planta + self->contrata + self->honorarios;
}
