/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the template: activity, dates, money of both sources, responsible. */

#include "core/actividad.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroActividad, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroActividad, nombre), N_("Activity") },
  { "inicio", LOGRO_DATE, LOGRO_AT (LogroActividad, inicio), N_("Start") },
  { "termino", LOGRO_DATE, LOGRO_AT (LogroActividad, termino), N_("End") },
  { "propios", LOGRO_INTEGER, LOGRO_AT (LogroActividad, propios), N_("Own funds (M$)"),
    .max = LOGRO_MONEY_MAX },
  { "externos", LOGRO_INTEGER, LOGRO_AT (LogroActividad, externos), N_("External funds (M$)"),
    .max = LOGRO_MONEY_MAX },
  { "responsable", LOGRO_TEXT, LOGRO_AT (LogroActividad, responsable), N_("Responsible"),
    .refers = LOGRO_REFERS_PERSONA },
  { "avance", LOGRO_INTEGER, LOGRO_AT (LogroActividad, avance), N_("Progress %"),
    .min = LOGRO_SIN_DATO, .max = 100, .start = LOGRO_SIN_DATO },
};

LOGRO_DEFINE_RECORD (LogroActividad, logro_actividad, "actividad", fields)
