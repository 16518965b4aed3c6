/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the builders of documents: what they share. */
#pragma once

#include "report/documents.h"

G_BEGIN_DECLS

LogroReport *logro_document_resultados_build (LogroPlan                  *plan,
                                              const LogroDocumentRequest *request);
LogroReport *logro_document_resultados_autoevaluacion_build (LogroPlan                  *plan,
                                                             const LogroDocumentRequest *request);
LogroReport *logro_document_acta_build (LogroPlan                  *plan,
                                        const LogroDocumentRequest *request);
LogroReport *logro_document_plan_build (LogroPlan                  *plan,
                                        const LogroDocumentRequest *request);
LogroReport *logro_document_resumen_build (LogroPlan                  *plan,
                                           const LogroDocumentRequest *request);
LogroReport *logro_document_seguimiento_build (LogroPlan                  *plan,
                                               const LogroDocumentRequest *request);
LogroReport *logro_document_hoja_build (LogroPlan                  *plan,
                                        const LogroDocumentRequest *request);

LogroReport *logro_document_facsimil_build (LogroPlan                  *plan,
                                            const LogroDocumentRequest *request);
LogroReport *logro_document_comite_build (LogroPlan                  *plan,
                                          const LogroDocumentRequest *request);
LogroReport *logro_document_autoevaluacion_build (LogroPlan                  *plan,
                                                  const LogroDocumentRequest *request);
LogroReport *logro_document_retroalimentacion_build (LogroPlan                  *plan,
                                                     const LogroDocumentRequest *request);
LogroReport *logro_document_comparacion_build (LogroPlan                  *plan,
                                               const LogroDocumentRequest *request);
LogroReport *logro_document_glosario_build (LogroPlan                  *plan,
                                            const LogroDocumentRequest *request);

/* Part 4 of the Informe de Autoevaluación. */
void logro_document_autoevaluacion_add_evidence (LogroReport *report,
                                                 LogroPlan   *plan);

/* A report with what every document of a plan has: title, subject, municipality, date of the
 * meeting, language, words of the foot, and the title as its first heading. The words' ids are
 * those of the title and the subject. */
LogroReport *logro_documents_begin (LogroPlan  *plan,
                                    const char *titulo,
                                    const char *asunto);

/* The same without the heading, for a document with a cover. */
LogroReport *logro_documents_begin_bare (LogroPlan  *plan,
                                         const char *titulo,
                                         const char *asunto);

/* Adds the fields of the municipality and its model. */
void logro_documents_add_municipality (LogroReport *report,
                                       LogroPlan   *plan);

/* Adds the fields of the municipality and the meeting; what is not known is left to fill in. */
void logro_documents_add_meeting (LogroReport *report,
                                  LogroPlan   *plan);

/* Adds the warning that results are provisional, if they are. */
void logro_documents_add_warning (LogroReport *report,
                                  LogroPlan   *plan);

/* A word of documents in the plan's language. */
const char *logro_documents_word (LogroPlan  *plan,
                                  const char *id);

G_END_DECLS
