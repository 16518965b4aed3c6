/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A subcriterio and its elements. */

#include "core/subcriterio.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "numero", LOGRO_TEXT, LOGRO_AT (LogroSubcriterio, numero), N_("Number"),
    .flags = LOGRO_FIELD_REQUIRED | LOGRO_FIELD_NUMBERED },
  { "desde", LOGRO_TEXT, LOGRO_AT (LogroSubcriterio, desde), N_("Comes from"),
    N_("Its numbers in the edition before, with blanks between; empty: the same number") },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroSubcriterio, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "corto", LOGRO_TEXT, LOGRO_AT (LogroSubcriterio, corto), N_("Short name") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroSubcriterio, descripcion), N_("Description") },
  { "elementos", LOGRO_CHILDREN, LOGRO_AT (LogroSubcriterio, elementos), N_("Elements"),
    .type = logro_elemento_get_type },
  { "metodologias", LOGRO_CHILDREN, LOGRO_AT (LogroSubcriterio, metodologias), N_("Methodologies"),
    .type = logro_metodologia_get_type },
};

LOGRO_DEFINE_RECORD (LogroSubcriterio, logro_subcriterio, "subcriterio", fields)

const char *
logro_subcriterio_get_corto (LogroSubcriterio *self)
{
  return self->corto != NULL ? self->corto : self->nombre;
}
