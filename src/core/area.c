/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One per subcriterio, in the order of the model. */

#include "core/area.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroArea, subcriterio), N_("Ámbito"),
    .refers = LOGRO_REFERS_SUBCRITERIO, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "valor", LOGRO_INTEGER, LOGRO_AT (LogroArea, valor), N_("Strategic value"),
    N_("1 little … 5 decisive; 0 not judged"), .min = 0, .max = 5 },
  { "elegida", LOGRO_BOOLEAN, LOGRO_AT (LogroArea, elegida), N_("Chosen") },
  { "motivo", LOGRO_PROSE, LOGRO_AT (LogroArea, motivo), N_("Reason"),
    N_("Why it was chosen, or left for later") },
};

LOGRO_DEFINE_RECORD (LogroArea, logro_area, "area", fields)
