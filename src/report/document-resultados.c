/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resultados: what the committee looks at on paper after the meeting: table, radar and bars. */
#include "report/documents-private.h"

#include "report/figures.h"

LogroReport *
logro_document_resultados_build (LogroPlan *plan)
{
  LogroReport *report = logro_documents_begin (plan, "resultados.titulo", "resultados.asunto");

  logro_documents_add_meeting (report, plan);
  logro_documents_add_warning (report, plan);
  logro_report_take_table (report, logro_figures_table (plan));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                              logro_documents_word (plan, "resultados.nota"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, plan->model->aviso);
  logro_report_take_chart (report, LOGRO_CHART_RADAR, logro_figures_chart (plan), NULL);
  logro_report_take_chart (report, LOGRO_CHART_BARS, logro_figures_chart (plan), NULL);
  return report;
}
