/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One per subcriterio, in the order of the model. */

#include "core/retroalimentacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroRetroalimentacion, subcriterio), N_("Ámbito"),
    .refers = LOGRO_REFERS_SUBCRITERIO, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "fortalezas", LOGRO_PROSE, LOGRO_AT (LogroRetroalimentacion, fortalezas), N_("Fortalezas"),
    N_("What is done well everywhere it should be, and can be shown") },
  { "oportunidades", LOGRO_PROSE, LOGRO_AT (LogroRetroalimentacion, oportunidades),
    N_("Oportunidades de mejora"),
    N_("What is lacking, said as a fact and not as a measure") },
};

LOGRO_DEFINE_RECORD (LogroRetroalimentacion, logro_retroalimentacion, "retroalimentacion", fields)
