/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A further name of the column Responsable. */

#include "core/corresponsable.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroCorresponsable, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroCorresponsable, nombre), N_("Name"),
    .refers = LOGRO_REFERS_PERSONA },
};

LOGRO_DEFINE_RECORD (LogroCorresponsable, logro_corresponsable, "corresponsable", fields)
