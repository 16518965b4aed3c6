/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Its value and what it takes to reach it. */

#include "core/nivel.h"

#include <glib/gi18n-lib.h>

static const LogroChoice dimensiones[] = {
  { "enfoque", N_("Enfoque") },
  { "despliegue", N_("Despliegue") },
  { "resultado", N_("Resultado") },
  { NULL },
};

static const LogroField fields[] = {
  { "dimension", LOGRO_CHOICE, LOGRO_AT (LogroNivel, dimension), N_("Dimension"),
    .choices = dimensiones },
  { "valor", LOGRO_INTEGER, LOGRO_AT (LogroNivel, valor), N_("Points"), .max = 1000 },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroNivel, nombre), N_("Name") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroNivel, descripcion), N_("Description") },
};

LOGRO_DEFINE_RECORD (LogroNivel, logro_nivel, "nivel", fields)
