/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A rung: its points, its text, and whether it is an exit. */

#include "core/alternativa.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "valor", LOGRO_INTEGER, LOGRO_AT (LogroAlternativa, valor), N_("Points"), .max = 1000,
    .start = -1, .min = -1, .flags = LOGRO_FIELD_REQUIRED | LOGRO_FIELD_NUMBERED },
  { "hasta", LOGRO_INTEGER, LOGRO_AT (LogroAlternativa, hasta), N_("Up to"), .max = 1000,
    .start = LOGRO_SIN_DATO, .min = LOGRO_SIN_DATO },
  { "salida", LOGRO_BOOLEAN, LOGRO_AT (LogroAlternativa, salida), N_("Exit") },
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroAlternativa, texto), N_("Text"),
    .flags = LOGRO_FIELD_REQUIRED },
};

LOGRO_DEFINE_RECORD (LogroAlternativa, logro_alternativa, "alternativa", fields)
