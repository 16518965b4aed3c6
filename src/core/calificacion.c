/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Kept under the assessor, and only when there is something to keep. */

#include "core/calificacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "evaluador", LOGRO_TEXT, LOGRO_AT (LogroCalificacion, evaluador), N_("Assessor"),
    .refers = LOGRO_REFERS_EVALUADOR, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "puntos", LOGRO_INTEGER, LOGRO_AT (LogroCalificacion, puntos), N_("Score"),
    .min = LOGRO_SIN_DATO, .max = 1000, .start = LOGRO_SIN_DATO,
    .refers = LOGRO_REFERS_ALTERNATIVA },
};

LOGRO_DEFINE_RECORD (LogroCalificacion, logro_calificacion, "calificacion", fields)
