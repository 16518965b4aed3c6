/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to odt*.c: an OpenDocument text while it is written. */
#pragma once

#include "report/markup.h"
#include "report/office.h"
#include "report/package.h"

G_BEGIN_DECLS

typedef struct
{
  LogroOffice   office;
  LogroPackage *package;
  LogroMarkup  *body;         /* what stands in the text */
  LogroMarkup  *automatic;    /* styles nobody but this text has */
  GHashTable   *names;        /* of those: what a style says => its name */
  guint         n_tables;
  guint         n_pictures;
  const char   *master;       /* kind of page the next thing begins, or NULL */
  gboolean      breaking;     /* the next thing begins a page */
  guint         head_rows;    /* still to come, of the table that is open */
  guint         cell_columns; /* of the cell that is open */
} LogroOdt;

extern const LogroOfficeClass logro_odt_class;

#define LOGRO_ODT_NAMESPACES \
  "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0", \
  "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0", \
  "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0", \
  "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0", \
  "xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", \
  "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", \
  "xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", \
  "xmlns:xlink", "http://www.w3.org/1999/xlink", \
  "xmlns:dc", "http://purl.org/dc/elements/1.1/", \
  "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", \
  "office:version", "1.2"

/* The name of a style, as files spell it: "Heading_20_1". */
char *logro_odt_style_name (LogroOfficeStyleId style);

/* The name of the pages of a section. */
const char *logro_odt_master_name (LogroOfficeSection section);

/* "0.5pt solid #000000", or "none". */
char *logro_odt_format_rule (double width,
                             double grey);

/* styles.xml: styles, pages and their feet. */
GBytes *logro_odt_write_styles (LogroOdt *odt);

/* Tables; see LogroOfficeClass. */
void logro_odt_begin_table (LogroOffice            *office,
                            const LogroOfficeTable *table);
void logro_odt_begin_row (LogroOffice *office,
                          double       least,
                          gboolean     may_break);
void logro_odt_begin_cell (LogroOffice           *office,
                           const LogroOfficeCell *cell);
void logro_odt_end_cell (LogroOffice *office);
void logro_odt_end_row (LogroOffice *office);
void logro_odt_end_table (LogroOffice *office);

/* The styles of all kinds of cell, which stand beside the text. */
void logro_odt_write_cell_styles (LogroMarkup *markup);

/* A text with its line breaks and tabs. */
void logro_odt_write_text (LogroMarkup *markup,
                           const char  *text);

G_END_DECLS
