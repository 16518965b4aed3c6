/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document as a list of blocks, told without saying how it looks.
 *
 * Builders fill a report from a plan; back ends (pages now, others later) read its blocks. The
 * report knows neither, holds finished texts only, and adds no word of its own: what is printed
 * comes from the caller, in the language of the plan. */
#pragma once

#include "chart/chart.h"
#include "chart/gantt-data.h"
#include "core/table.h"

G_BEGIN_DECLS

#define LOGRO_REPORT_ERROR (logro_report_error_quark ())

typedef enum
{
  LOGRO_REPORT_ERROR_FAILED,   /* the drawing library gave up, mostly for want of memory */
  LOGRO_REPORT_ERROR_UNKNOWN   /* no document has that name */
} LogroReportError;

GQuark logro_report_error_quark (void);

typedef enum
{
  LOGRO_BLOCK_HEADING,
  LOGRO_BLOCK_PARAGRAPH,
  LOGRO_BLOCK_FIELDS,
  LOGRO_BLOCK_TABLE,
  LOGRO_BLOCK_CHART,
  LOGRO_BLOCK_GANTT,
  LOGRO_BLOCK_SIGNATURES,
  LOGRO_BLOCK_BLANK_LINES,
  LOGRO_BLOCK_LIST,
  LOGRO_BLOCK_COVER,
  LOGRO_BLOCK_CONTENTS,
  LOGRO_BLOCK_SPACE,
  LOGRO_BLOCK_PAGE_BREAK,
  LOGRO_BLOCK_SECTION
} LogroBlockKind;

typedef enum
{
  LOGRO_PARAGRAPH_NORMAL,
  LOGRO_PARAGRAPH_SMALL,
  LOGRO_PARAGRAPH_NOTE      /* a remark to the reader: set apart, such as "results provisional" */
} LogroParagraphStyle;

/* Two texts that belong together: a field's label and value, or a signer's name and role. An item
 * of a list and a line of a cover have the first alone. */
typedef struct
{
  char  *first;
  char  *second;
  guint  lines;   /* of a field: lines left to fill by hand when the value is empty */
} LogroPair;

/* One block. Only the members named beside its kind mean something; the rest are zero. */
typedef struct
{
  LogroBlockKind       kind;
  gboolean             keep_next;  /* any: stays on the page of the block that follows */
  guint                level;      /* heading: 1 to 3 */
  LogroParagraphStyle  style;      /* paragraph */
  char                *text;       /* heading, paragraph, title of a cover or of the contents;
                                    * caption of a chart, or "" */
  GArray              *pairs;      /* fields, signatures, list, cover: of LogroPair */
  gboolean             boxed;      /* fields: a ruled sheet, as on a form */
  gboolean             numbered;   /* list: 1, 2, 3 … instead of bullets */
  gboolean             landscape;  /* section */
  LogroTable          *table;      /* table */
  gboolean             whole;      /* table, sheet: not parted between pages as long as it fits */
  LogroChartKind       chart_kind; /* chart */
  LogroChartData      *chart_data; /* chart */
  LogroGanttData      *gantt;      /* Gantt */
  guint                lines;      /* blank lines: how many */
  double               amount;     /* space: points */
} LogroBlock;

typedef struct _LogroReport LogroReport;

/* title is the document's name and language its tag (such as "es" or "es-CL"). */
LogroReport *logro_report_new (const char *title,
                               const char *language);

LogroReport *logro_report_ref (LogroReport *report);
void         logro_report_unref (LogroReport *report);

/* Who hands the document in; the first words of the foot of each page. */
void logro_report_set_municipality (LogroReport *report,
                                    const char  *municipality);

/* The date of the foot, as people read it. */
void logro_report_set_date (LogroReport *report,
                            const char  *date);

/* A line on what the document is about, and who wrote it, for the properties of a file. */
void logro_report_set_subject (LogroReport *report,
                               const char  *subject);
void logro_report_set_author (LogroReport *report,
                              const char  *author);

/* When the document was made, in ISO 8601 ("2026-03-12T10:00:00Z"), for the properties of a
 * file. Without it, the moment of logro_report_new(). */
void logro_report_set_created (LogroReport *report,
                               const char  *created);

/* How a page names itself: a text with {n} and {m}, such as "Página {n} de {m}". Without it,
 * "1/3". */
void logro_report_set_page_words (LogroReport *report,
                                  const char  *words);

const char *logro_report_get_title (const LogroReport *report);
const char *logro_report_get_language (const LogroReport *report);
const char *logro_report_get_municipality (const LogroReport *report);
const char *logro_report_get_date (const LogroReport *report);
const char *logro_report_get_subject (const LogroReport *report);
const char *logro_report_get_author (const LogroReport *report);
const char *logro_report_get_created (const LogroReport *report);

const char *logro_report_get_page_words (const LogroReport *report);

/* "Municipalidad · document · date", the left of each foot; without what is not known. */
char *logro_report_dup_foot (const LogroReport *report);

/* The words for page n of m, put together. */
char *logro_report_dup_page_words (const LogroReport *report,
                                   guint              n,
                                   guint              m);

/* A heading of level 1 (the document) to 3; it stays with the block that follows. */
void logro_report_add_heading (LogroReport *report,
                               guint        level,
                               const char  *text);

/* Plain text. A blank line in it ends a paragraph, so this may add several blocks or, for an
 * empty text, none. */
void logro_report_add_paragraph (LogroReport         *report,
                                 LogroParagraphStyle  style,
                                 const char          *text);

/* A label and its value. Fields that follow one another make one list with aligned values. An
 * empty or NULL value leaves as many lines to fill by hand as lines says (at least one). */
void logro_report_add_field (LogroReport *report,
                             const char  *label,
                             const char  *value,
                             guint        lines);

/* The same on a sheet: label and value stand in ruled boxes, as on a printed form. Those that
 * follow one another make one sheet; lines is the height of an empty box. */
void logro_report_add_boxed_field (LogroReport *report,
                                   const char  *label,
                                   const char  *value,
                                   guint        lines);

/* An item of a list; those that follow one another make one list, numbered or with bullets. */
void logro_report_add_item (LogroReport *report,
                            gboolean     numbered,
                            const char  *text);

/* The report becomes the owner of the table. */
void logro_report_take_table (LogroReport *report,
                              LogroTable  *table);

/* A chart over the width of the text, with a caption below it unless that is NULL. It is never
 * split from its caption. The report becomes the owner of the data. */
void logro_report_take_chart (LogroReport    *report,
                              LogroChartKind  kind,
                              LogroChartData *data,
                              const char     *caption);

/* A Gantt chart over the width of the text, on as many pages as its rows need, with a caption
 * unless that is NULL. The report becomes the owner of the data. */
void logro_report_take_gantt (LogroReport    *report,
                              LogroGanttData *data,
                              const char     *caption);

/* A page of its own, without foot: the title of the document in large letters, and lines of which
 * empty ones are left out. lines ends with NULL. */
void logro_report_add_cover (LogroReport        *report,
                             const char         *title,
                             const char * const *lines);

/* A list of the headings of levels 1 and 2 that follow it, with their pages, under that title. */
void logro_report_add_contents (LogroReport *report,
                                const char  *title);

/* A place to sign. Those that follow one another stand two in a row and are never split
 * between pages. An empty or NULL name leaves room to write it. */
void logro_report_add_signature (LogroReport *report,
                                 const char  *name,
                                 const char  *role);

/* Ruled lines to write on by hand. */
void logro_report_add_blank_lines (LogroReport *report,
                                   guint        lines);

/* Room of so many points between two blocks; nothing at the top of a page. */
void logro_report_add_space (LogroReport *report,
                             double       points);

/* The next block begins a page. Nothing happens at the top of a page. */
void logro_report_add_page_break (LogroReport *report);

/* The next block begins a page, and from there on the paper lies down or stands. A document begins
 * standing. Nothing happens when the last section is like that already and is still empty. */
void logro_report_begin_section (LogroReport *report,
                                 gboolean     landscape);

/* Keeps the last block on the page where the next one begins. */
void logro_report_keep_with_next (LogroReport *report);

/* Keeps the last block, a table or a sheet, on one page as long as it fits one. */
void logro_report_keep_whole (LogroReport *report);

guint             logro_report_get_n_blocks (const LogroReport *report);
const LogroBlock *logro_report_get_block (const LogroReport *report,
                                          guint              index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroReport, logro_report_unref)

G_END_DECLS
