/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Years, office, grado, objectives. Source: domain page §2.3. */

#include "core/cabecera.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "administracion", LOGRO_TEXT, LOGRO_AT (LogroCabecera, administracion), N_("Administration"),
    N_("The years it governs, as 2018-2021") },
  { "dependencia", LOGRO_TEXT, LOGRO_AT (LogroCabecera, dependencia), N_("Dependencia or área"),
    N_("The office whose plan this is") },
  { "titular", LOGRO_TEXT, LOGRO_AT (LogroCabecera, titular), N_("Head of the office"),
    .refers = LOGRO_REFERS_PERSONA },
  { "evaluacion", LOGRO_INTEGER, LOGRO_AT (LogroCabecera, evaluacion),
    N_("Year of the evaluation"), .max = 9999, .flags = LOGRO_FIELD_YEAR },
  { "ejecucion", LOGRO_INTEGER, LOGRO_AT (LogroCabecera, ejecucion), N_("Year it is carried out"),
    .max = 9999, .flags = LOGRO_FIELD_YEAR },
  { "referencia", LOGRO_TEXT, LOGRO_AT (LogroCabecera, referencia),
    N_("Municipal plan it serves") },
  { "grado", LOGRO_TEXT, LOGRO_AT (LogroCabecera, grado), N_("Grado de desarrollo institucional"),
    N_("What the evaluation concluded for the office"), .refers = LOGRO_REFERS_GRADO },
  { "presentacion", LOGRO_PROSE, LOGRO_AT (LogroCabecera, presentacion), N_("Presentation"),
    N_("What the evaluation showed and what the plan answers to") },
  { "objetivo-general", LOGRO_PROSE, LOGRO_AT (LogroCabecera, objetivo_general),
    N_("General objective") },
  { "objetivos", LOGRO_CHILDREN, LOGRO_AT (LogroCabecera, objetivos), N_("Specific objectives"),
    .type = logro_objetivo_get_type },
  { "grados", LOGRO_CHILDREN, LOGRO_AT (LogroCabecera, grados), N_("From grado to tipo de plan"),
    .type = logro_grado_get_type },
};

LOGRO_DEFINE_RECORD (LogroCabecera, logro_cabecera, "cabecera", fields)
