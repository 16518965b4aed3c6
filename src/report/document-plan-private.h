/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the Plan de Mejoras: its parts, each added at the end of the report. */
#pragma once

#include "report/documents-plan.h"

G_BEGIN_DECLS

void logro_document_plan_add_amis (LogroReport *report,
                                   LogroPlan   *plan);
void logro_document_plan_add_lineas (LogroReport *report,
                                     LogroPlan   *plan);
/* A sheet for each línea, then all of them in a table; form: with room to write where nothing is
 * written yet. */
void logro_document_plan_add_fichas (LogroReport *report,
                                     LogroPlan   *plan,
                                     gboolean     form);
void logro_document_plan_add_anexos (LogroReport *report,
                                     LogroPlan   *plan,
                                     const char  *hoy);

/* Begins the section of the Gantt chart: upright when there are more rows than a lying page has
 * room for, so that all of it stands on one page for longer. */
void logro_document_plan_begin_gantt (LogroReport *report,
                                      LogroPlan   *plan);

/* The chart, or a form for one while the plan has nothing to show in it. */
void logro_document_plan_add_gantt (LogroReport *report,
                                    LogroPlan   *plan,
                                    const char  *hoy);

/* A field of a sheet. */
void logro_document_plan_add_field (LogroReport *report,
                                    LogroPlan   *plan,
                                    const char  *word,
                                    const char  *value,
                                    guint        lines);

G_END_DECLS
