/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Validators, the two stages, validated scores, report. Source: domain page §2.1, phase 4. */

#include "core/validacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "documental-inicio", LOGRO_DATE, LOGRO_AT (LogroValidacion, documental_inicio),
    N_("Review of documents, start") },
  { "documental-termino", LOGRO_DATE, LOGRO_AT (LogroValidacion, documental_termino),
    N_("Review of documents, end") },
  { "entrevista-fecha", LOGRO_DATE, LOGRO_AT (LogroValidacion, entrevista_fecha),
    N_("Date of the interview") },
  { "entrevista-hora", LOGRO_TIME, LOGRO_AT (LogroValidacion, entrevista_hora),
    N_("Hour of the interview") },
  { "entrevista-participantes", LOGRO_TEXT, LOGRO_AT (LogroValidacion, entrevista_participantes),
    N_("Who took part") },
  { "informe-numero", LOGRO_TEXT, LOGRO_AT (LogroValidacion, informe_numero),
    N_("Report number") },
  { "informe-fecha", LOGRO_DATE, LOGRO_AT (LogroValidacion, informe_fecha),
    N_("Date of the report") },
  { "documental-observaciones", LOGRO_PROSE, LOGRO_AT (LogroValidacion, documental_observaciones),
    N_("Observations on the documents"),
    N_("What was missing or not clear in the documents") },
  { "entrevista-notas", LOGRO_PROSE, LOGRO_AT (LogroValidacion, entrevista_notas),
    N_("Notes of the interview"),
    N_("What was asked and answered, by ámbito") },
  { "validadores", LOGRO_CHILDREN, LOGRO_AT (LogroValidacion, validadores), N_("Validators"),
    .type = logro_persona_get_type },
  { "validados", LOGRO_CHILDREN, LOGRO_AT (LogroValidacion, validados), N_("Validated scores"),
    .type = logro_validado_get_type },
  { "retroalimentaciones", LOGRO_CHILDREN, LOGRO_AT (LogroValidacion, retroalimentaciones),
    N_("Feedback by ámbito"), .type = logro_retroalimentacion_get_type },
};

LOGRO_DEFINE_RECORD (LogroValidacion, logro_validacion, "validacion", fields)
