/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One per subcriterio, in the order of the model. */

#include "core/retroalimentacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroRetroalimentacion, subcriterio), N_("Ámbito"),
    .refers = LOGRO_REFERS_SUBCRITERIO, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "fortalezas", LOGRO_PROSE, LOGRO_AT (LogroRetroalimentacion, fortalezas), N_("Fortalezas") },
  { "oportunidades", LOGRO_PROSE, LOGRO_AT (LogroRetroalimentacion, oportunidades),
    N_("Oportunidades de mejora") },
};

LOGRO_DEFINE_RECORD (LogroRetroalimentacion, logro_retroalimentacion, "retroalimentacion", fields)
