/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sheet of Part I. Source: plan template. */

#include "core/ami.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroAmi, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroAmi, nombre), N_("Name") },
  { "implementacion", LOGRO_TEXT, LOGRO_AT (LogroAmi, implementacion),
    N_("Responsible for carrying it out"), .refers = LOGRO_REFERS_PERSONA },
  { "mantencion", LOGRO_TEXT, LOGRO_AT (LogroAmi, mantencion),
    N_("Responsible for keeping it up"), .refers = LOGRO_REFERS_PERSONA },
  { "subcriterios", LOGRO_TEXT, LOGRO_AT (LogroAmi, subcriterios), N_("Ámbitos"),
    N_("One or more"), .refers = LOGRO_REFERS_SUBCRITERIO, .flags = LOGRO_FIELD_SEVERAL },
  { "medio-verificacion", LOGRO_TEXT, LOGRO_AT (LogroAmi, medio_verificacion),
    N_("Medio de verificación") },
  { "inicio", LOGRO_DATE, LOGRO_AT (LogroAmi, inicio), N_("Start") },
  { "plazo", LOGRO_DATE, LOGRO_AT (LogroAmi, plazo), N_("Plazo de ejecución") },
  { "costo", LOGRO_INTEGER, LOGRO_AT (LogroAmi, costo), N_("Cost (M$)"), .max = LOGRO_MONEY_MAX },
  { "caracterizacion", LOGRO_PROSE, LOGRO_AT (LogroAmi, caracterizacion), N_("Caracterización"),
    N_("What will be done") },
  { "seguimientos", LOGRO_CHILDREN, LOGRO_AT (LogroAmi, seguimientos), N_("Follow-up"),
    .type = logro_seguimiento_get_type },
};

LOGRO_DEFINE_RECORD (LogroAmi, logro_ami, "ami", fields)
