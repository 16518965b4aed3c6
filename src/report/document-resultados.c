/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resultados: what the committee looks at on paper after the meeting, or after the autoevaluación:
 * table, radar and bars. */
#include "report/documents-private.h"

#include "report/documents-parts.h"

void
logro_document_resultados_build (LogroReport                *report,
                                 LogroPlan                  *plan,
                                 const LogroDocumentRequest *request)
{
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_DIAGNOSTICO);

  logro_documents_set_date (report, plan->diagnostico->fecha, request);
  logro_documents_add_title (report);
  logro_documents_add_meeting (report, plan);
  logro_documents_add_figures (report, plan, cuadro);
}

void
logro_document_resultados_autoevaluacion_build (LogroReport                *report,
                                                LogroPlan                  *plan,
                                                const LogroDocumentRequest *request)
{
  g_autoptr (LogroCuadro) cuadro =
    logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_AUTOEVALUACION);

  logro_documents_set_date (report, plan->autoevaluacion->acta_fecha, request);
  logro_documents_add_title (report);
  logro_documents_add_municipality (report, plan);
  logro_documents_add_field_date (report, plan, "resultados-autoevaluacion.fecha",
                                  plan->autoevaluacion->acta_fecha);
  logro_documents_add_figures (report, plan, cuadro);
}
