/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Component, text, answer, state. Source: domain page §2.1, phase 6. */

#include "core/observacion.h"

#include <glib/gi18n-lib.h>

static const LogroChoice componentes[] = {
  { "general", N_("The whole plan") },
  { "introduccion", N_("Introducción") },
  { "foco", N_("Foco") },
  { "ami", N_("AMI") },
  { "lineas", N_("Líneas de acción") },
  { "matriz", N_("Matriz de priorización") },
  { "seguimiento", N_("Sistema de seguimiento") },
  { NULL },
};

static const LogroChoice estados[] = {
  { "pendiente", N_("Pending") },
  { "respondida", N_("Answered") },
  { "resuelta", N_("Settled") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroObservacion, id), .flags = LOGRO_FIELD_ID },
  { "componente", LOGRO_CHOICE, LOGRO_AT (LogroObservacion, componente), N_("Component"),
    .choices = componentes },
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroObservacion, texto), N_("Observation") },
  { "respuesta", LOGRO_TEXT, LOGRO_AT (LogroObservacion, respuesta), N_("Answer") },
  { "estado", LOGRO_CHOICE, LOGRO_AT (LogroObservacion, estado), N_("State"), .choices = estados },
};

LOGRO_DEFINE_RECORD (LogroObservacion, logro_observacion, "observacion", fields)
