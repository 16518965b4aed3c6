/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Criteria and herramientas. Source: domain page §2.1, plan document. */

#include "core/matriz.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "criterios", LOGRO_CHILDREN, LOGRO_AT (LogroMatriz, criterios), N_("Criteria"),
    .type = logro_criterio_matriz_get_type },
  { "herramientas", LOGRO_CHILDREN, LOGRO_AT (LogroMatriz, herramientas), N_("Herramientas"),
    .type = logro_herramienta_get_type },
};

LOGRO_DEFINE_RECORD (LogroMatriz, logro_matriz, "matriz", fields)
