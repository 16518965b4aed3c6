/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the builders of documents: the actions of any plan in the tables of the PMI and of the
 * Mexican plan, and what a layout has no place for (calc/disposicion.h). */
#pragma once

#include "calc/disposicion.h"
#include "report/documents-plan.h"

G_BEGIN_DECLS

/* The name of a línea or AMI, or the word for what has none yet. */
const char *logro_document_acciones_name (LogroPlan   *plan,
                                          LogroRecord *accion);

/* The fields that say whose plan it is: municipality, office, model and period, as far as known. */
void logro_document_acciones_add_head (LogroReport *report,
                                       LogroPlan   *plan);

/* All actions in the thirteen columns of the PMI, with so many blank rows if there are none, and
 * the names of the criterios and subcriterios that stand there as numbers. */
void logro_document_acciones_add_pmi (LogroReport *report,
                                      LogroPlan   *plan,
                                      guint        blank);

/* All actions in the columns of the Mexican plan. Without any there is a row for each criterio, to
 * be filled by hand. */
void logro_document_acciones_add_consolidacion (LogroReport *report,
                                                LogroPlan   *plan);

/* What that layout has no place for and where in the plan it is, or that all of it has. */
void logro_document_acciones_add_fuera (LogroReport    *report,
                                        LogroPlan      *plan,
                                        LogroFormaPlan  forma);

G_END_DECLS
