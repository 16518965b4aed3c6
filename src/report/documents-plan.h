/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the builders of the documents about the Plan de Mejoras: how they write periods,
 * money, percentages, states and names. No text that they are given or give is NULL. */
#pragma once

#include "calc/dinero.h"
#include "calc/estado.h"
#include "report/documents-parts.h"
#include "report/documents-private.h"

G_BEGIN_DECLS

/* How a cell says that there is nothing to say. */
#define LOGRO_DOCUMENTS_NONE "–"

/* From the first day of the líneas and AMI to the last one. */
LogroPeriodo logro_documents_get_periodo (LogroPlan *plan);

/* "02-12-2024 al 28-11-2025"; "" when there are no dates. */
char *logro_documents_dup_periodo (LogroPlan          *plan,
                                   const LogroPeriodo *periodo);

/* "12.500", without its unit. */
char *logro_documents_format_money (LogroPlan *plan,
                                    gint64     amount);

/* "12,5" for the "12.5" of a record; "" for NULL. */
char *logro_documents_format_decimal (LogroPlan  *plan,
                                      const char *decimal);

/* "45 %", or a dash for LOGRO_SIN_DATO. */
char *logro_documents_format_percent (gint64 percent);

/* "● Al día" */
char *logro_documents_dup_semaforo (LogroPlan     *plan,
                                    LogroSemaforo  semaforo);

/* "9. Satisfacción de usuarios y usuarias": the ámbitos of those numbers, with blanks between, a
 * line each; one that the model does not have stands as it is. */
char *logro_documents_dup_ambitos (LogroPlan  *plan,
                                   const char *numeros);

/* The criterios these ámbitos belong to, in the same way. */
char *logro_documents_dup_criterios (LogroPlan  *plan,
                                     const char *numeros);

/* The name, or the word for what has none yet. */
const char *logro_documents_name (LogroPlan  *plan,
                                  const char *nombre);

/* The name of the línea or AMI of that id; "" when there is none. */
const char *logro_documents_find_origen (LogroPlan  *plan,
                                         const char *id);

/* "Línea 3. Nombre": the words of that id with the number and the name. */
char *logro_documents_dup_numbered (LogroPlan  *plan,
                                    const char *word,
                                    guint       number,
                                    const char *nombre);

/* At most so many characters of a text on one line, cut between words and ended by an ellipsis. */
char *logro_documents_shorten (const char *text,
                               guint       most);

/* Adds a column for each, with the titles of these words; the titles of money columns and of the
 * group above them name the unit and the source of the model. */
void logro_documents_add_money_columns (LogroTable *table,
                                        LogroPlan  *plan,
                                        gboolean    total);

/* Adds the fields that say whose plan it is: municipality, cycle, period. */
void logro_documents_add_plan (LogroReport *report,
                               LogroPlan   *plan);

G_END_DECLS
