/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member: name, role, unit. */

#include "core/miembro.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroMiembro, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroMiembro, nombre), N_("Name") },
  { "cargo", LOGRO_TEXT, LOGRO_AT (LogroMiembro, cargo), N_("Role"),
    N_("Choose a role of the programme or write another"), .refers = LOGRO_REFERS_ROL },
  { "unidad", LOGRO_TEXT, LOGRO_AT (LogroMiembro, unidad), N_("Unit") },
  { "correo", LOGRO_TEXT, LOGRO_AT (LogroMiembro, correo), N_("E-mail") },
  { "preside", LOGRO_BOOLEAN, LOGRO_AT (LogroMiembro, preside), N_("Presides") },
};

LOGRO_DEFINE_RECORD (LogroMiembro, logro_miembro, "miembro", fields)
