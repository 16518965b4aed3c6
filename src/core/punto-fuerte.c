/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the autodiagnóstico. Source: domain page §2.2. */

#include "core/punto-fuerte.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPuntoFuerte, id), .flags = LOGRO_FIELD_ID },
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroPuntoFuerte, texto), N_("Punto fuerte") },
  { "evidencia", LOGRO_TEXT, LOGRO_AT (LogroPuntoFuerte, evidencia), N_("Evidence"),
    N_("The document, figure or place that shows it") },
  { "adjuntos", LOGRO_CHILDREN, LOGRO_AT (LogroPuntoFuerte, adjuntos), N_("Attached files"),
    .type = logro_adjunto_get_type },
};

LOGRO_DEFINE_RECORD (LogroPuntoFuerte, logro_punto_fuerte, "punto-fuerte", fields)
