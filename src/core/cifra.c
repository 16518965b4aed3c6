/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the report, in the unit that was assigned to the PPCS. Source: domain page §2.3. */

#include "core/cifra.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroCifra, id), .flags = LOGRO_FIELD_ID },
  { "programa", LOGRO_TEXT, LOGRO_AT (LogroCifra, programa), N_("PPCS"),
    .refers = LOGRO_REFERS_PROGRAMA },
  { "avance", LOGRO_DECIMAL, LOGRO_AT (LogroCifra, avance), N_("Reached this quarter") },
  { "unidad", LOGRO_TEXT, LOGRO_AT (LogroCifra, unidad), N_("Unit"),
    N_("The unit that was assigned and validated") },
  { "colaboradores", LOGRO_TEXT, LOGRO_AT (LogroCifra, colaboradores),
    N_("Collaborating offices") },
  { "comentario", LOGRO_TEXT, LOGRO_AT (LogroCifra, comentario), N_("Comment") },
};

LOGRO_DEFINE_RECORD (LogroCifra, logro_cifra, "cifra", fields)
