/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A criterio and its subcriterios. */

#include "core/criterio.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "numero", LOGRO_TEXT, LOGRO_AT (LogroCriterio, numero), N_("Number"),
    .flags = LOGRO_FIELD_REQUIRED | LOGRO_FIELD_NUMBERED },
  { "desde", LOGRO_TEXT, LOGRO_AT (LogroCriterio, desde), N_("Comes from"),
    N_("Its numbers in the edition before, with blanks between; empty: the same number") },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroCriterio, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroCriterio, descripcion), N_("Description") },
  { "subcriterios", LOGRO_CHILDREN, LOGRO_AT (LogroCriterio, subcriterios), N_("Subcriterios"),
    .type = logro_subcriterio_get_type },
};

LOGRO_DEFINE_RECORD (LogroCriterio, logro_criterio, "criterio", fields)
