/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The agreement of a municipality with the programme: number, date, duties of both sides, signers.
 * */

#include "core/convenio.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "numero", LOGRO_TEXT, LOGRO_AT (LogroConvenio, numero), N_("Number") },
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroConvenio, fecha), N_("Date") },
  { "deberes-municipio", LOGRO_PROSE, LOGRO_AT (LogroConvenio, deberes_municipio),
    N_("Duties of the municipality"),
    N_("What the municipality undertakes, one duty a line") },
  { "deberes-programa", LOGRO_PROSE, LOGRO_AT (LogroConvenio, deberes_programa),
    N_("Duties of the programme"),
    N_("What the programme undertakes, one duty a line") },
  { "firmantes", LOGRO_CHILDREN, LOGRO_AT (LogroConvenio, firmantes), N_("Signers"),
    .type = logro_persona_get_type },
  { "adjuntos", LOGRO_CHILDREN, LOGRO_AT (LogroConvenio, adjuntos), N_("Attached files"),
    .type = logro_adjunto_get_type },
};

LOGRO_DEFINE_RECORD (LogroConvenio, logro_convenio, "convenio", fields)
