/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resultados: what the committee looks at on paper after the meeting, or after the autoevaluación:
 * table, radar and bars. */
#include "report/documents-private.h"

#include "core/fecha.h"
#include "report/documents-parts.h"

LogroReport *
logro_document_resultados_build (LogroPlan                  *plan,
                                 const LogroDocumentRequest *request)
{
  LogroReport *report = logro_documents_begin (plan, "resultados.titulo", "resultados.asunto");
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_DIAGNOSTICO);

  logro_documents_add_meeting (report, plan);
  logro_documents_add_figures (report, plan, cuadro);
  return report;
}

LogroReport *
logro_document_resultados_autoevaluacion_build (LogroPlan                  *plan,
                                                const LogroDocumentRequest *request)
{
  LogroReport *report = logro_documents_begin (plan, "resultados-autoevaluacion.titulo",
                                               "resultados-autoevaluacion.asunto");
  g_autofree char *date = logro_fecha_format (plan->autoevaluacion->acta_fecha);
  g_autoptr (LogroCuadro) cuadro =
    logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_AUTOEVALUACION);

  logro_report_set_date (report, date);
  logro_documents_add_municipality (report, plan);
  logro_report_add_field (report,
                          logro_documents_word (plan, "resultados-autoevaluacion.fecha"), date, 1);
  logro_documents_add_figures (report, plan, cuadro);
  return report;
}
