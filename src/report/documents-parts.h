/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the builders of documents: parts that several of them have. Words are ids of words of
 * documents; what is not known is left to be filled by hand. */
#pragma once

#include "report/cuadro.h"
#include "report/documents.h"

G_BEGIN_DECLS

/* A cell that makes its row high enough to be written in by hand. */
#define LOGRO_DOCUMENTS_ROOM "\n"

/* A column of a table: the id of the word that is its title, and the rest as
 * logro_table_add_column(). */
typedef struct
{
  const char *word;
  LogroAlign  align;
  double      weight;
} LogroDocumentColumn;

/* text, or "" for NULL. */
const char *logro_documents_text (const char *text);

/* The date of the foot: the ISO date, or while there is none the day of the request. */
void logro_documents_set_date (LogroReport                *report,
                               const char                 *iso,
                               const LogroDocumentRequest *request);

/* A table of those columns, without caption and rows. */
LogroTable *logro_documents_table_new (LogroPlan                 *plan,
                                       const LogroDocumentColumn *columns,
                                       guint                      n);

/* The report becomes the owner of the table, with so many blank rows if it has none; with 0, a
 * table without rows is left out. */
void logro_documents_take_form (LogroReport *report,
                                LogroTable  *table,
                                guint        rows);

void logro_documents_add_heading (LogroReport *report,
                                  LogroPlan   *plan,
                                  guint        level,
                                  const char  *word);

/* "3. Competencias de las personas". */
void logro_documents_add_ambito (LogroReport      *report,
                                 guint             level,
                                 LogroSubcriterio *subcriterio);

/* The text, each line a paragraph as people write them, or as many lines to write it on. */
void logro_documents_add_text (LogroReport *report,
                               const char  *text,
                               guint        lines);

/* The same below a heading. */
void logro_documents_add_prose (LogroReport *report,
                                LogroPlan   *plan,
                                guint        level,
                                const char  *word,
                                const char  *text,
                                guint        lines);

/* An item of a list for each line of the text, without the marks people put before them. */
void logro_documents_add_items (LogroReport *report,
                                const char  *text,
                                guint        lines);

void logro_documents_add_field (LogroReport *report,
                                LogroPlan   *plan,
                                const char  *word,
                                const char  *value);
void logro_documents_add_field_date (LogroReport *report,
                                     LogroPlan   *plan,
                                     const char  *word,
                                     const char  *iso);

/* The word for what a CHOICE of a record is: that of the id "field.choice". */
const char *logro_documents_choice (LogroPlan   *plan,
                                    LogroRecord *record,
                                    const char  *field);

/* Whether the documents of the plan's country have a decimal comma. */
gboolean logro_documents_has_comma (LogroPlan *plan);

/* Points, "" for LOGRO_SIN_DATO. */
char *logro_documents_format_points (gint64 points);

/* "10 de 24 puntos (42 %). …": the sentence "word.puntaje", or while there is no score at all
 * "word.sin-puntaje". */
char *logro_documents_dup_score (LogroPlan          *plan,
                                 const LogroPuntaje *puntaje,
                                 const char         *word);

/* Table, how to read it, radar and bars, after the warning that they are provisional if so. Where
 * there are many ámbitos, by criterio first. */
void logro_documents_add_figures (LogroReport       *report,
                                  LogroPlan         *plan,
                                  const LogroCuadro *cuadro);

/* E-mail and telephone, a line each. */
char *logro_documents_dup_contact (LogroPersona *persona);

/* The ámbito of that number, NULL when there is none. */
LogroSubcriterio *logro_documents_find_ambito (LogroPlan  *plan,
                                               const char *numero);

/* A table of the tareas of a phase below a heading of level 3. Without any, so many blank rows, or
 * nothing at all for 0. */
void logro_documents_add_tareas (LogroReport *report,
                                 LogroPlan   *plan,
                                 LogroList   *tareas,
                                 const char  *fase,
                                 const char  *heading,
                                 guint        blank);

/* Who has that role in the comité, or failing that in the meeting; NULL when nobody is named. */
const char *logro_documents_find_name (LogroPlan  *plan,
                                       const char *cargo);

/* The role, counted from 0, that signs in any case: first the alcalde's; NULL beyond the last. */
LogroRol *logro_documents_find_authority (LogroPlan *plan,
                                          guint      n);

/* Places to sign for the first of these roles. */
void logro_documents_add_authorities (LogroReport *report,
                                      LogroPlan   *plan,
                                      guint        most);

G_END_DECLS
