/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to docx*.c: a document of Word while it is written.
 *
 * Word wants the children of its property elements in one order and calls a file broken that has
 * another; the functions that write them keep to it. */
#pragma once

#include "report/markup.h"
#include "report/office.h"
#include "report/package.h"

G_BEGIN_DECLS

typedef struct
{
  LogroOffice         office;
  LogroPackage       *package;
  LogroMarkup        *body;
  LogroOfficeSection  section;       /* that is open; LOGRO_OFFICE_N_SECTIONS before the first */
  gboolean            breaking;      /* the next thing begins a page */
  gboolean            after_table;   /* nothing has come after a table yet */
  guint               n_pictures;
  guint               n_numbered;    /* lists with numbers */
  guint               n_bookmarks;
  LogroOfficeTable    table;         /* that is open */
  double             *widths;        /* of its columns */
  guint               row;           /* of it, from 1 */
  gboolean            in_table;
  gboolean            cell_empty;
} LogroDocx;

extern const LogroOfficeClass logro_docx_class;

#define LOGRO_DOCX_NAMESPACES \
  "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", \
  "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/* Number of the list of all bullets; those of lists with numbers follow it. */
#define LOGRO_DOCX_NUMBER_BULLETS 1

/* A length in twentieths of a point. */
void logro_docx_attr_twips (LogroMarkup *markup,
                            const char  *name,
                            double       points);

/* An element whose only attribute is a w:val. */
void logro_docx_value (LogroMarkup *markup,
                       const char  *name,
                       const char  *value);
void logro_docx_number (LogroMarkup *markup,
                        const char  *name,
                        gint64       value);

/* A rule around a paragraph or a cell, on that side. */
void logro_docx_write_rule (LogroMarkup *markup,
                            const char  *side,
                            double       width,
                            double       grey,
                            double       space);

/* "Heading1", the id of a style. */
char *logro_docx_style_id (LogroOfficeStyleId style);

/* A run with a text, its line breaks and tabs; nothing for an empty text. */
void logro_docx_write_run (LogroMarkup *markup,
                           const char  *text);

/* Tab stop at the right; a dotted line leads to it. */
void logro_docx_write_tabs (LogroMarkup *markup,
                            double       width,
                            gboolean     leader);

/* The section that ends here. */
void logro_docx_write_section (LogroDocx   *docx,
                               LogroMarkup *markup);

/* Closes the last section. */
void logro_docx_end (LogroDocx *docx);

/* A picture; it and its bytes become parts. */
void logro_docx_write_drawing (LogroDocx          *docx,
                               const LogroPicture *picture);

/* Tables; see LogroOfficeClass. */
void logro_docx_begin_table (LogroOffice            *office,
                             const LogroOfficeTable *table);
void logro_docx_begin_row (LogroOffice *office,
                           double       least,
                           gboolean     may_break);
void logro_docx_begin_cell (LogroOffice           *office,
                            const LogroOfficeCell *cell);
void logro_docx_end_cell (LogroOffice *office);
void logro_docx_end_row (LogroOffice *office);
void logro_docx_end_table (LogroOffice *office);

/* styles.xml, numbering.xml, fontTable.xml, settings.xml and the foot of a section. */
GBytes *logro_docx_write_styles (LogroDocx *docx);
GBytes *logro_docx_write_numbering (LogroDocx *docx);
GBytes *logro_docx_write_fonts (void);
GBytes *logro_docx_write_settings (LogroDocx *docx);
GBytes *logro_docx_write_foot (LogroDocx          *docx,
                               LogroOfficeSection  section);

G_END_DECLS
