/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of documents: plans, and what their documents say.
 *
 * G_TEST_SRCDIR is the folder tests of the sources; the sample is taken from beside it. */
#pragma once

#include "report/documents.h"

#include "read-back.h"

/* Of the Chilean programme, or of that file. */
LogroPlan *read_sample (void);
LogroPlan *read_sample_of (const char *sample);

/* A plan in which nobody has written yet. */
LogroPlan *new_plan (void);
LogroPlan *new_plan_of (const char *modelo);

/* Calls it for the sample of each programme and for a new plan of each. */
typedef void (*PlanFunc) (LogroPlan  *plan,
                          const char *name);
void for_every_plan (PlanFunc func);

/* So many líneas and AMI, of which the eighth says as much as fits, in words that no page is wide
 * enough for. */
LogroPlan *monstrous_plan (guint n);

/* The text of the document as poppler reads it, with no-break spaces and runs of blanks as one
 * space each; NULL when poppler is missing. Nothing of it stands outside the margins. */
char *read_document (LogroPlan  *plan,
                     const char *id,
                     const char *paper_id,
                     gboolean    landscape);

/* The same as asked for. */
char *read_document_of (LogroPlan                  *plan,
                        const char                 *id,
                        const LogroDocumentRequest *request,
                        const char                 *paper_id,
                        gboolean                    landscape);
