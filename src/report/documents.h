/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The documents that can be made of a plan. A new one is a builder of its own and a row here. */
#pragma once

#include "core/plan.h"
#include "report/report.h"

G_BEGIN_DECLS

/* What a document asks for besides the plan. */
typedef struct
{
  const char *hoy;          /* an ISO date: the day as of which it is written; NULL = today */
  const char *responsable;  /* for which person or unit; NULL = for all there are */
} LogroDocumentRequest;

/* Adds the blocks of a document to a report that knows its title, municipality and date, and has
 * no block yet. */
typedef void (*LogroDocumentBuilder) (LogroReport                *report,
                                      LogroPlan                  *plan,
                                      const LogroDocumentRequest *request);

/* The words of a document are those of its id: "acta.titulo", "acta.asunto". */
typedef struct
{
  const char           *id;      /* as people write it on the command line: "acta" */
  LogroDocumentBuilder  build;
  guint                 formas;  /* forms of plan it is for (LOGRO_FORMA); 0 for all */
  const char           *fase;    /* data of the phase that it is of, such as "comite": a model
                                  * without that phase has no such document; NULL for any */
} LogroDocumentKind;

/* All kinds in the order of the programme, whatever the model; n is how many there are. */
const LogroDocumentKind *logro_documents_list (guint *n);

/* Whether plans of that model have the document. */
gboolean logro_documents_serves (const LogroDocumentKind *kind,
                                 LogroModelo             *model);

/* The kinds that the plan's model has (element-type LogroDocumentKind), in their order; transfer
 * full, the kinds are borrowed. */
GPtrArray *logro_documents_list_for (LogroPlan *plan);

/* The kind of that id. For an unknown one NULL and LOGRO_REPORT_ERROR_UNKNOWN, with a message
 * that names those there are. */
const LogroDocumentKind *logro_documents_find (const char  *id,
                                               GError     **error);

/* The name of the document in the plan's language. */
const char *logro_documents_get_title (const LogroDocumentKind *kind,
                                       LogroPlan               *plan);

/* A sentence on what the document has and whom it serves, in the plan's language. */
const char *logro_documents_get_subject (const LogroDocumentKind *kind,
                                         LogroPlan               *plan);

/* The document of that id as the open plan is now; errors as logro_documents_find(), and the same
 * one for a document that the plan's model does not have. Without a request it is written as of
 * today, for all. */
LogroReport *logro_documents_build (const char                  *id,
                                    LogroPlan                   *plan,
                                    const LogroDocumentRequest  *request,
                                    GError                     **error);

G_END_DECLS
