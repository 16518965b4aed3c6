/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Its name and what it means here. */

#include "core/termino.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroTermino, id), N_("Id"),
    .flags = LOGRO_FIELD_ID | LOGRO_FIELD_REQUIRED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroTermino, nombre), N_("Term"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "formas", LOGRO_TEXT, LOGRO_AT (LogroTermino, formas), N_("Words on screens"),
    N_("What screens call it, with semicolons between") },
  { "propio", LOGRO_BOOLEAN, LOGRO_AT (LogroTermino, propio), N_("Not a head of the guide") },
  { "definicion", LOGRO_PROSE, LOGRO_AT (LogroTermino, definicion), N_("Definition") },
  { "referencias", LOGRO_CHILDREN, LOGRO_AT (LogroTermino, referencias), N_("See also"),
    .type = logro_vease_get_type },
};

LOGRO_DEFINE_RECORD (LogroTermino, logro_termino, "termino", fields)
