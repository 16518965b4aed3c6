/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Carta Gantt: the líneas, their activities and the AMI over time, for the wall; a form to fill in
 * while there are none. */
#include "report/document-plan-private.h"

void
logro_document_gantt_build (LogroReport                *report,
                            LogroPlan                  *plan,
                            const LogroDocumentRequest *request)
{
  logro_document_plan_begin_gantt (report, plan);
  logro_documents_add_title (report);
  logro_document_plan_add_gantt (report, plan, request->hoy);
}
