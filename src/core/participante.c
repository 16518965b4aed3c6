/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A participant of the meeting: name, role, attendance, whether the acta carries the signature. */

#include "core/participante.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroParticipante, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroParticipante, nombre), N_("Name") },
  { "cargo", LOGRO_TEXT, LOGRO_AT (LogroParticipante, cargo), N_("Role"),
    N_("Choose a role of the programme or write another"), .refers = LOGRO_REFERS_ROL },
  { "presente", LOGRO_BOOLEAN, LOGRO_AT (LogroParticipante, presente), N_("Present") },
  { "firma", LOGRO_BOOLEAN, LOGRO_AT (LogroParticipante, firma), N_("Signs the acta") },
};

LOGRO_DEFINE_RECORD (LogroParticipante, logro_participante, "participante", fields)
