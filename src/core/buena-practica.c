/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An entry of the register of buenas prácticas. */

#include "core/buena-practica.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroBuenaPractica, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroBuenaPractica, nombre), N_("Name") },
  { "unidad", LOGRO_TEXT, LOGRO_AT (LogroBuenaPractica, unidad), N_("Unit") },
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroBuenaPractica, subcriterio), N_("Ámbito"),
    .refers = LOGRO_REFERS_SUBCRITERIO },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroBuenaPractica, descripcion), N_("Description"),
    N_("What is done, since when, by whom, and what it has changed") },
  { "difusion", LOGRO_PROSE, LOGRO_AT (LogroBuenaPractica, difusion),
    N_("How it is told to others"),
    N_("Visits, talks, a sheet others can copy") },
};

LOGRO_DEFINE_RECORD (LogroBuenaPractica, logro_buena_practica, "buena-practica", fields)
