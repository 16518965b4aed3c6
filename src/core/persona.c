/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A person: name, role, institution and how to reach them. */

#include "core/persona.h"

#include <glib/gi18n-lib.h>

static const LogroChoice calidades[] = {
  { "sin-dato", N_("Not said") },
  { "planta", N_("Planta") },
  { "contrata", N_("Contrata") },
  { "honorarios", N_("Honorarios") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPersona, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroPersona, nombre), N_("Name") },
  { "cargo", LOGRO_TEXT, LOGRO_AT (LogroPersona, cargo), N_("Role"), .refers = LOGRO_REFERS_ROL },
  { "institucion", LOGRO_TEXT, LOGRO_AT (LogroPersona, institucion), N_("Institution") },
  { "calidad", LOGRO_CHOICE, LOGRO_AT (LogroPersona, calidad), N_("Appointment"),
    N_("A contraparte is preferably de planta or a contrata"), .choices = calidades },
  { "correo", LOGRO_TEXT, LOGRO_AT (LogroPersona, correo), N_("E-mail") },
  { "telefono", LOGRO_TEXT, LOGRO_AT (LogroPersona, telefono), N_("Telephone") },
};

LOGRO_DEFINE_RECORD (LogroPersona, logro_persona, "persona", fields)
