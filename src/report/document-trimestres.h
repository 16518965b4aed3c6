/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the builders of documents: what carátulas and quarterly reports share. */
#pragma once

#include "report/documents-plan.h"

G_BEGIN_DECLS

/* The fields that say of which office and year it is. */
void logro_document_trimestres_add_office (LogroReport *report,
                                           LogroPlan   *plan);

/* "17.000", "2,5": a sum of figures, with three decimals at most. */
char *logro_document_trimestres_format (LogroPlan *plan,
                                        double     value);

G_END_DECLS
