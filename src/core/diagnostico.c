/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The record of phase 0. Fields: domain page §2.1, phase 0 and the contents of the acta. */

#include "core/diagnostico.h"

#include <glib/gi18n-lib.h>

/* Four hours: the duration the programme's guide reckons with. */
#define PREVISTA 240

static const LogroField fields[] = {
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroDiagnostico, fecha), N_("Date"),
    N_("Day of the meeting, dd-mm-yyyy") },
  { "inicio", LOGRO_TIME, LOGRO_AT (LogroDiagnostico, inicio), N_("Start"),
    N_("Hour it began, hh:mm") },
  { "duracion", LOGRO_INTEGER, LOGRO_AT (LogroDiagnostico, duracion), N_("Duration"),
    N_("Minutes the meeting took"), .max = 1440 },
  { "prevista", LOGRO_INTEGER, LOGRO_AT (LogroDiagnostico, prevista), N_("Planned duration"),
    N_("Minutes the meeting is planned for"), .min = 1, .max = 1440, .start = PREVISTA },
  { "lugar", LOGRO_TEXT, LOGRO_AT (LogroDiagnostico, lugar), N_("Place") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroDiagnostico, descripcion),
    N_("Description of the meeting"), N_("How it was convened and how it went") },
  { "observaciones", LOGRO_PROSE, LOGRO_AT (LogroDiagnostico, observaciones),
    N_("Main observations"), N_("What the acta must keep of the discussion") },
  { "participantes", LOGRO_CHILDREN, LOGRO_AT (LogroDiagnostico, participantes), N_("Participants"),
    .type = logro_participante_get_type },
  { "evaluadores", LOGRO_CHILDREN, LOGRO_AT (LogroDiagnostico, evaluadores), N_("Assessors"),
    .type = logro_evaluador_get_type },
  { "respuestas", LOGRO_CHILDREN, LOGRO_AT (LogroDiagnostico, respuestas), N_("Answers"),
    .type = logro_respuesta_get_type },
};

LOGRO_DEFINE_RECORD (LogroDiagnostico, logro_diagnostico, "diagnostico", fields)
