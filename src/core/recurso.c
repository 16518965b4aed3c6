/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the column Recursos of a PMI or of a Mexican plan. */

#include "core/recurso.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroRecurso, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroRecurso, nombre), N_("Resource"),
    N_("What is needed: equipment, documents, rooms, people's time") },
};

LOGRO_DEFINE_RECORD (LogroRecurso, logro_recurso, "recurso", fields)
