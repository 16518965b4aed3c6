/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the builders of documents: what they share. */
#pragma once

#include "report/documents.h"

G_BEGIN_DECLS

void logro_document_facsimil_build (LogroReport                *report,
                                    LogroPlan                  *plan,
                                    const LogroDocumentRequest *request);
void logro_document_resultados_build (LogroReport                *report,
                                      LogroPlan                  *plan,
                                      const LogroDocumentRequest *request);
void logro_document_acta_build (LogroReport                *report,
                                LogroPlan                  *plan,
                                const LogroDocumentRequest *request);
void logro_document_comite_build (LogroReport                *report,
                                  LogroPlan                  *plan,
                                  const LogroDocumentRequest *request);
void logro_document_autoevaluacion_build (LogroReport                *report,
                                          LogroPlan                  *plan,
                                          const LogroDocumentRequest *request);
void logro_document_resultados_autoevaluacion_build (LogroReport                *report,
                                                     LogroPlan                  *plan,
                                                     const LogroDocumentRequest *request);
void logro_document_retroalimentacion_build (LogroReport                *report,
                                             LogroPlan                  *plan,
                                             const LogroDocumentRequest *request);
void logro_document_plan_build (LogroReport                *report,
                                LogroPlan                  *plan,
                                const LogroDocumentRequest *request);
void logro_document_pmi_build (LogroReport                *report,
                               LogroPlan                  *plan,
                               const LogroDocumentRequest *request);
void logro_document_consolidacion_build (LogroReport                *report,
                                         LogroPlan                  *plan,
                                         const LogroDocumentRequest *request);
void logro_document_caratulas_build (LogroReport                *report,
                                     LogroPlan                  *plan,
                                     const LogroDocumentRequest *request);
void logro_document_acciones_plantilla_build (LogroReport                *report,
                                              LogroPlan                  *plan,
                                              const LogroDocumentRequest *request);
void logro_document_acciones_pmi_build (LogroReport                *report,
                                        LogroPlan                  *plan,
                                        const LogroDocumentRequest *request);
void logro_document_acciones_consolidacion_build (LogroReport                *report,
                                                  LogroPlan                  *plan,
                                                  const LogroDocumentRequest *request);
void logro_document_seguimiento_pmi_build (LogroReport                *report,
                                           LogroPlan                  *plan,
                                           const LogroDocumentRequest *request);
void logro_document_trimestres_build (LogroReport                *report,
                                      LogroPlan                  *plan,
                                      const LogroDocumentRequest *request);
void logro_document_autodiagnostico_build (LogroReport                *report,
                                           LogroPlan                  *plan,
                                           const LogroDocumentRequest *request);
void logro_document_gantt_build (LogroReport                *report,
                                 LogroPlan                  *plan,
                                 const LogroDocumentRequest *request);
void logro_document_resumen_build (LogroReport                *report,
                                   LogroPlan                  *plan,
                                   const LogroDocumentRequest *request);
void logro_document_seguimiento_build (LogroReport                *report,
                                       LogroPlan                  *plan,
                                       const LogroDocumentRequest *request);
void logro_document_hoja_build (LogroReport                *report,
                                LogroPlan                  *plan,
                                const LogroDocumentRequest *request);
void logro_document_comparacion_build (LogroReport                *report,
                                       LogroPlan                  *plan,
                                       const LogroDocumentRequest *request);
void logro_document_glosario_build (LogroReport                *report,
                                    LogroPlan                  *plan,
                                    const LogroDocumentRequest *request);

/* Part 4 of the Informe de Autoevaluación. */
void logro_document_autoevaluacion_add_evidence (LogroReport *report,
                                                 LogroPlan   *plan);

/* The document's name as its first heading; a document with a cover has its title there. */
void logro_documents_add_title (LogroReport *report);

/* Adds the fields of the municipality and its model. */
void logro_documents_add_municipality (LogroReport *report,
                                       LogroPlan   *plan);

/* Adds the fields of the municipality and the meeting; what is not known is left to fill in. Where
 * a programme has no such meeting, the day, and the place if it is known. */
void logro_documents_add_meeting (LogroReport *report,
                                  LogroPlan   *plan);

/* Adds the warning that results are provisional, if they are. */
void logro_documents_add_warning (LogroReport *report,
                                  LogroPlan   *plan);

/* A word of documents in the plan's language. */
const char *logro_documents_word (LogroPlan  *plan,
                                  const char *id);

G_END_DECLS
