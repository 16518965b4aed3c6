/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Beside the catalogue of the model. */

#include "core/metodologia-propia.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroMetodologiaPropia, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroMetodologiaPropia, nombre), N_("Name") },
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroMetodologiaPropia, subcriterio), N_("Ámbito"),
    .refers = LOGRO_REFERS_SUBCRITERIO },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroMetodologiaPropia, descripcion),
    N_("Description"),
    N_("What it is for and when to choose it") },
  { "etapas", LOGRO_PROSE, LOGRO_AT (LogroMetodologiaPropia, etapas), N_("Steps"),
    N_("One a line") },
};

LOGRO_DEFINE_RECORD (LogroMetodologiaPropia, logro_metodologia_propia, "metodologia-propia", fields)
