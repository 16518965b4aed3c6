/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two words; a model brings the rows that are known, a plan may have more (domain page §2.3). */

#include "core/grado.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroGrado, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroGrado, nombre), N_("Grado de desarrollo institucional") },
  { "plan", LOGRO_TEXT, LOGRO_AT (LogroGrado, plan), N_("Tipo de plan") },
};

LOGRO_DEFINE_RECORD (LogroGrado, logro_grado, "grado", fields)
