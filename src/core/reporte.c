/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the quarterly or half-yearly follow-up. Source: domain page §2.2. */

#include "core/reporte.h"

#include <glib/gi18n-lib.h>

static const LogroChoice estados[] = {
  { "pendiente", N_("Pending") },
  { "en-curso", N_("In progress") },
  { "terminada", N_("Finished") },
  { "suspendida", N_("Suspended") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroReporte, id), .flags = LOGRO_FIELD_ID },
  { "actividad", LOGRO_TEXT, LOGRO_AT (LogroReporte, actividad), N_("Task"),
    .refers = LOGRO_REFERS_ACTIVIDAD },
  { "avance", LOGRO_INTEGER, LOGRO_AT (LogroReporte, avance), N_("Progress %"),
    .min = LOGRO_SIN_DATO, .max = 100, .start = LOGRO_SIN_DATO },
  { "estado", LOGRO_CHOICE, LOGRO_AT (LogroReporte, estado), N_("State"), .choices = estados },
  { "evidencia", LOGRO_TEXT, LOGRO_AT (LogroReporte, evidencia), N_("Evidence") },
  { "comentario", LOGRO_TEXT, LOGRO_AT (LogroReporte, comentario), N_("Comment") },
};

LOGRO_DEFINE_RECORD (LogroReporte, logro_reporte, "reporte", fields)
