/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the plan de trabajo of the comité or of the programme of the autoevaluación. */

#include "core/tarea.h"

#include <glib/gi18n-lib.h>

static const LogroChoice estados[] = {
  { "pendiente", N_("Pending") },
  { "en-curso", N_("In progress") },
  { "terminada", N_("Finished") },
  { "suspendida", N_("Suspended") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroTarea, id), .flags = LOGRO_FIELD_ID },
  { "fase", LOGRO_TEXT, LOGRO_AT (LogroTarea, fase), N_("Phase"), .refers = LOGRO_REFERS_FASE },
  { "actividad", LOGRO_TEXT, LOGRO_AT (LogroTarea, actividad), N_("Activity") },
  { "responsable", LOGRO_TEXT, LOGRO_AT (LogroTarea, responsable), N_("Responsible"),
    .refers = LOGRO_REFERS_PERSONA },
  { "inicio", LOGRO_DATE, LOGRO_AT (LogroTarea, inicio), N_("Start") },
  { "termino", LOGRO_DATE, LOGRO_AT (LogroTarea, termino), N_("End") },
  { "estado", LOGRO_CHOICE, LOGRO_AT (LogroTarea, estado), N_("State"), .choices = estados },
};

LOGRO_DEFINE_RECORD (LogroTarea, logro_tarea, "tarea", fields)
