/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What went wrong, what is done about it, who, until when. */

#include "core/medida.h"

#include <glib/gi18n-lib.h>

static const LogroChoice estados[] = {
  { "pendiente", N_("Pending") },
  { "en-curso", N_("In progress") },
  { "cumplida", N_("Done") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroMedida, id), .flags = LOGRO_FIELD_ID },
  { "origen", LOGRO_TEXT, LOGRO_AT (LogroMedida, origen), N_("Línea or AMI"),
    .refers = LOGRO_REFERS_ORIGEN },
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroMedida, fecha), N_("Date"), .flags = LOGRO_FIELD_TODAY },
  { "problema", LOGRO_TEXT, LOGRO_AT (LogroMedida, problema), N_("Problem") },
  { "medida", LOGRO_TEXT, LOGRO_AT (LogroMedida, medida), N_("Measure") },
  { "responsable", LOGRO_TEXT, LOGRO_AT (LogroMedida, responsable), N_("Responsible"),
    .refers = LOGRO_REFERS_PERSONA },
  { "plazo", LOGRO_DATE, LOGRO_AT (LogroMedida, plazo), N_("Until") },
  { "estado", LOGRO_CHOICE, LOGRO_AT (LogroMedida, estado), N_("State"), .choices = estados },
};

LOGRO_DEFINE_RECORD (LogroMedida, logro_medida, "medida", fields)
