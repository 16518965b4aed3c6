/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Programme, evaluations, antecedentes, oficio and acta. Source: domain page §2.1, phase 3. */

#include "core/autoevaluacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "oficio-numero", LOGRO_TEXT, LOGRO_AT (LogroAutoevaluacion, oficio_numero),
    N_("Oficio number") },
  { "oficio-fecha", LOGRO_DATE, LOGRO_AT (LogroAutoevaluacion, oficio_fecha),
    N_("Date of the oficio") },
  { "oficio-destinatario", LOGRO_TEXT, LOGRO_AT (LogroAutoevaluacion, oficio_destinatario),
    N_("Addressed to") },
  { "acta-fecha", LOGRO_DATE, LOGRO_AT (LogroAutoevaluacion, acta_fecha), N_("Date of the acta") },
  { "acta-lugar", LOGRO_TEXT, LOGRO_AT (LogroAutoevaluacion, acta_lugar), N_("Place") },
  { "antecedentes-comuna", LOGRO_PROSE, LOGRO_AT (LogroAutoevaluacion, antecedentes_comuna),
    N_("Background of the comuna"),
    N_("Place, people, economy, and what makes it different") },
  { "antecedentes-municipio", LOGRO_PROSE, LOGRO_AT (LogroAutoevaluacion, antecedentes_municipio),
    N_("Background of the municipality"),
    N_("Structure, staff, budget, and programmes it took part in") },
  { "oficio-texto", LOGRO_PROSE, LOGRO_AT (LogroAutoevaluacion, oficio_texto),
    N_("Text of the oficio"),
    N_("The letter with which the alcalde or alcaldesa sends the report") },
  { "acta-texto", LOGRO_PROSE, LOGRO_AT (LogroAutoevaluacion, acta_texto),
    N_("Text of the acta of the comité"),
    N_("How the comité worked and what it agreed on") },
  { "tareas", LOGRO_CHILDREN, LOGRO_AT (LogroAutoevaluacion, tareas),
    N_("Programme of activities"), .type = logro_tarea_get_type },
  { "evaluaciones", LOGRO_CHILDREN, LOGRO_AT (LogroAutoevaluacion, evaluaciones),
    N_("Evaluations"), .type = logro_evaluacion_get_type },
};

LOGRO_DEFINE_RECORD (LogroAutoevaluacion, logro_autoevaluacion, "autoevaluacion", fields)
