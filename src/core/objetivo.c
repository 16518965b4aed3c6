/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the column Objetivo of a PMI. */

#include "core/objetivo.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroObjetivo, id), .flags = LOGRO_FIELD_ID },
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroObjetivo, texto), N_("Objective") },
};

LOGRO_DEFINE_RECORD (LogroObjetivo, logro_objetivo, "objetivo", fields)
