/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the autodiagnóstico. Source: domain page §2.2. */

#include "core/area-mejora.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroAreaMejora, id), .flags = LOGRO_FIELD_ID },
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroAreaMejora, texto), N_("Área de mejora"),
    N_("What is lacking, said as a fact and not as a proposal") },
  { "ejemplo", LOGRO_TEXT, LOGRO_AT (LogroAreaMejora, ejemplo), N_("Example"),
    N_("Number of the example of the subcriterio that the área de mejora is about") },
};

LOGRO_DEFINE_RECORD (LogroAreaMejora, logro_area_mejora, "area-mejora", fields)
