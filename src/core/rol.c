/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A role, as participants and members of the comité have it. */

#include "core/rol.h"

#include <glib/gi18n-lib.h>

static const LogroChoice firmas[] = {
  { "no", N_("Does not sign") },
  { "obligatoria", N_("Signs") },
  { "si-corresponde", N_("Signs if the municipality has the role") },
  { "representante", N_("One of them signs") },
  { NULL },
};

static const LogroField fields[] = {
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroRol, nombre), N_("Role"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "si-corresponde", LOGRO_BOOLEAN, LOGRO_AT (LogroRol, si_corresponde), N_("If applicable") },
  { "firma", LOGRO_CHOICE, LOGRO_AT (LogroRol, firma), N_("Signature"), .choices = firmas },
};

LOGRO_DEFINE_RECORD (LogroRol, logro_rol, "rol", fields)
