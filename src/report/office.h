/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the formats of word processors: what a report is in paragraphs, tables and pictures.
 *
 * ODT and DOCX say the same things in two languages. Here the blocks of a report are turned into
 * the few things both have, once; a writer (odt.c, docx.c) puts those into its language and decides
 * nothing. How things look is told by tables (office-styles.c), from the same letters and sizes as
 * the pages. */
#pragma once

#include "core/progress.h"
#include "report/columns.h"
#include "report/paper.h"
#include "report/pictures.h"
#include "report/report.h"

G_BEGIN_DECLS

/* The text ends that far above the lower margin, as on pages; the foot stands below it. */
#define LOGRO_OFFICE_FOOT_ROOM 17

/* Between the title of a cover and its rules. */
#define LOGRO_OFFICE_TITLE_PAD 18

/* From one line to the next where people write by hand. */
#define LOGRO_OFFICE_WRITING_LINE 21

/* --- Styles of paragraphs ------------------------------------------------------------------- */

typedef enum
{
  LOGRO_OFFICE_BODY,
  LOGRO_OFFICE_SMALL,
  LOGRO_OFFICE_NOTE,
  LOGRO_OFFICE_HEADING_1,
  LOGRO_OFFICE_HEADING_2,
  LOGRO_OFFICE_HEADING_3,
  LOGRO_OFFICE_TITLE,          /* of a cover */
  LOGRO_OFFICE_SUBTITLE,       /* lines of a cover */
  LOGRO_OFFICE_BULLET,
  LOGRO_OFFICE_NUMBER,
  LOGRO_OFFICE_CAPTION,        /* above a table */
  LOGRO_OFFICE_FIGURE,         /* holds a picture */
  LOGRO_OFFICE_LEGEND,         /* below a picture */
  LOGRO_OFFICE_LABEL,          /* of a field */
  LOGRO_OFFICE_VALUE,
  LOGRO_OFFICE_HEAD,           /* cells of a table: in its head, */
  LOGRO_OFFICE_CELL,           /* in a row, */
  LOGRO_OFFICE_STRONG,         /* in a row that sums up others */
  LOGRO_OFFICE_DENSE_HEAD,     /* the same in a table of many columns */
  LOGRO_OFFICE_DENSE_CELL,
  LOGRO_OFFICE_DENSE_STRONG,
  LOGRO_OFFICE_WRITING,        /* a ruled line to write on */
  LOGRO_OFFICE_SIGNING,        /* room to sign above a line */
  LOGRO_OFFICE_SIGNER,
  LOGRO_OFFICE_ROLE,
  LOGRO_OFFICE_CONTENTS,       /* title of the contents */
  LOGRO_OFFICE_ENTRY_1,
  LOGRO_OFFICE_ENTRY_2,
  LOGRO_OFFICE_FOOT,
  LOGRO_OFFICE_GAP,            /* room between two tables, or as much as is asked for */
  LOGRO_OFFICE_N_STYLES
} LogroOfficeStyleId;

typedef enum
{
  LOGRO_OFFICE_RULE_NONE,
  LOGRO_OFFICE_RULE_BELOW,
  LOGRO_OFFICE_RULE_ABOVE,
  LOGRO_OFFICE_RULE_LEFT,      /* a bar */
  LOGRO_OFFICE_RULE_BOTH       /* above, and a thin one below */
} LogroOfficeRule;

/* Lengths in points. */
typedef struct
{
  const char      *odt;        /* the names word processors know it by */
  const char      *docx;
  LogroFaceId      face;
  LogroAlign       align;
  double           above;
  double           below;
  double           indent;
  double           right;      /* the same on the other side */
  double           hang;       /* of the first line, to the left */
  double           line;       /* height of a line, exactly; 0 = as the face has it */
  guint            outline;    /* level of a heading, or 0 */
  gboolean         keep_next;
  LogroOfficeRule  rule;
  double           rule_width;
  double           rule_grey;  /* 0 black … 1 white */
} LogroOfficeStyle;

extern const LogroOfficeStyle logro_office_styles[LOGRO_OFFICE_N_STYLES];

/* --- Cells ---------------------------------------------------------------------------------- */

typedef enum
{
  LOGRO_OFFICE_CELL_OPEN,      /* of signatures */
  LOGRO_OFFICE_CELL_FIELD,
  LOGRO_OFFICE_CELL_HEAD,
  LOGRO_OFFICE_CELL_PLAIN,
  LOGRO_OFFICE_CELL_BLANK,     /* to be filled by hand */
  LOGRO_OFFICE_CELL_STRONG,
  LOGRO_OFFICE_CELL_DENSE_HEAD, /* the same in a table of many columns, in the same order */
  LOGRO_OFFICE_CELL_DENSE_PLAIN,
  LOGRO_OFFICE_CELL_DENSE_BLANK,
  LOGRO_OFFICE_CELL_DENSE_STRONG,
  LOGRO_OFFICE_CELL_LABEL,     /* of a sheet */
  LOGRO_OFFICE_CELL_BOX,
  LOGRO_OFFICE_CELL_N_KINDS
} LogroOfficeCellKind;

typedef enum
{
  LOGRO_OFFICE_TOP,
  LOGRO_OFFICE_LEFT,
  LOGRO_OFFICE_BOTTOM,
  LOGRO_OFFICE_RIGHT,
  LOGRO_OFFICE_N_SIDES
} LogroOfficeSide;

typedef struct
{
  double shade;                            /* grey, 1 = none */
  double rules[LOGRO_OFFICE_N_SIDES];      /* thickness, 0 = none */
  double grey;                             /* of the rules */
  double pad_x;
  double pad_y;
  gboolean low;                            /* what is in it stands at its foot */
} LogroOfficeLook;

extern const LogroOfficeLook logro_office_looks[LOGRO_OFFICE_CELL_N_KINDS];

/* "#e0e0e0" of a grey. */
void logro_office_format_grey (double grey,
                               char   hex[8]);

/* --- What a writer is told ------------------------------------------------------------------ */

typedef enum
{
  LOGRO_OFFICE_PORTRAIT,
  LOGRO_OFFICE_LANDSCAPE,
  LOGRO_OFFICE_COVER,          /* standing, without foot */
  LOGRO_OFFICE_N_SECTIONS
} LogroOfficeSection;

typedef struct
{
  LogroOfficeStyleId  style;
  LogroAlign          align;      /* of cells; of others, that of the style */
  const char         *text;       /* line breaks in it stay */
  const char         *anchor;     /* a name to link to, or NULL */
  gboolean            keep_next;  /* besides what the style says */
  double              height;     /* of a gap */
} LogroOfficeParagraph;

typedef struct
{
  const double *widths;
  guint         n_columns;
  guint         n_head;      /* rows that are repeated on each page */
  guint         n_rows;      /* with those of the head */
  gboolean      whole;       /* on one page */
  gboolean      keep_next;
  const char   *title;       /* for people who do not see it */
} LogroOfficeTable;

typedef struct
{
  LogroOfficeCellKind kind;
  guint               column;
  guint               n_columns;
  guint               n_rows;   /* more than 1: the cells below are told as covered */
  gboolean            covered;
} LogroOfficeCell;

typedef struct
{
  guint       level;
  const char *text;
  char       *anchor;
  guint       page;          /* 0 = not known */
} LogroOfficeEntry;

typedef struct _LogroOffice LogroOffice;

typedef struct
{
  /* What follows stands on pages of another kind, or on a new page of the same. */
  void (*begin_section) (LogroOffice                *office,
                         LogroOfficeSection          section);
  void (*break_page)    (LogroOffice                *office);

  void (*paragraph)     (LogroOffice                *office,
                         const LogroOfficeParagraph *paragraph);
  void (*list)          (LogroOffice                *office,
                         const LogroBlock           *block);
  void (*contents)      (LogroOffice                *office,
                         const char                 *title,
                         GArray                     *entries);   /* of LogroOfficeEntry */
  void (*picture)       (LogroOffice                *office,
                         const LogroPicture         *picture,
                         gboolean                    keep_next);

  /* Rows and cells in reading order; paragraphs come between begin_cell and end_cell. */
  void (*begin_table)   (LogroOffice                *office,
                         const LogroOfficeTable     *table);
  void (*begin_row)     (LogroOffice                *office,
                         double                      least,        /* height, or 0 */
                         gboolean                    may_break);
  void (*begin_cell)    (LogroOffice                *office,
                         const LogroOfficeCell      *cell);
  void (*end_cell)      (LogroOffice                *office);
  void (*end_row)       (LogroOffice                *office);
  void (*end_table)     (LogroOffice                *office);
} LogroOfficeClass;

/* The beginning of the struct of each writer. */
struct _LogroOffice
{
  const LogroOfficeClass *klass;
  LogroReport            *report;
  LogroPaper              paper;
  const LogroProgress    *progress;
  LogroType              *type;
  LogroOfficeSection      section;
  double                  width;          /* of the text */
  double                  height;
  gboolean                begun;          /* something stands in the document, */
  gboolean                fresh;          /* but nothing on the page */
  gboolean                top;            /* what is told stands at the top of a page */
  LogroOfficeSection      told;           /* section the writer knows of */
  guint                  *pages;          /* of each block, from 1; NULL = nobody asks */
};

void logro_office_init (LogroOffice            *office,
                        const LogroOfficeClass *klass,
                        LogroReport            *report,
                        const LogroPaper       *paper,
                        const LogroProgress    *progress);
void logro_office_clear (LogroOffice *office);

/* Tells the writer all of the report. FALSE when it was cancelled or a chart could not be drawn. */
gboolean logro_office_tell (LogroOffice  *office,
                            GError      **error);

/* The paper of a section. */
void logro_office_init_paper (const LogroOffice  *office,
                              LogroOfficeSection  section,
                              LogroPaper         *paper);

/* The width of the text where the document begins. */
double logro_office_get_first_width (const LogroOffice *office);

/* How a page names itself, piece by piece: words are NULL where the number of the page
 * stands, or of all pages. */
typedef void (*LogroOfficeNumberFunc) (const char *words,
                                       gboolean    of_all,
                                       gpointer    data);
void logro_office_tell_numbers (LogroOffice           *office,
                                LogroOfficeNumberFunc  func,
                                gpointer               data);

/* Language and country of a tag such as "es-CL"; "none" for an unknown country. */
void logro_office_split_language (LogroReport  *report,
                                  char        **language,
                                  char        **country);

G_END_DECLS
