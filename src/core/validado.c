/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One per element, in the order of the model. */

#include "core/validado.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "elemento", LOGRO_TEXT, LOGRO_AT (LogroValidado, elemento), N_("Element"),
    .refers = LOGRO_REFERS_ELEMENTO, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "puntaje", LOGRO_INTEGER, LOGRO_AT (LogroValidado, puntaje), N_("Validated score"),
    .min = LOGRO_SIN_DATO, .max = 1000, .start = LOGRO_SIN_DATO,
    .refers = LOGRO_REFERS_PUNTOS },
  { "comentario", LOGRO_PROSE, LOGRO_AT (LogroValidado, comentario), N_("Comment"),
    N_("Why the score was kept or changed") },
};

LOGRO_DEFINE_RECORD (LogroValidado, logro_validado, "validado", fields)
