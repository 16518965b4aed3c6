/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of a document of Word. */
#include "report/docx-private.h"

static const char * const sides[LOGRO_OFFICE_N_SIDES] = {
  [LOGRO_OFFICE_TOP] = "w:top",
  [LOGRO_OFFICE_LEFT] = "w:left",
  [LOGRO_OFFICE_BOTTOM] = "w:bottom",
  [LOGRO_OFFICE_RIGHT] = "w:right"
};

static void
write_width (LogroMarkup *markup,
             const char  *name,
             double       width)
{
  logro_markup_open (markup, name, NULL);
  logro_docx_attr_twips (markup, "w:w", width);
  logro_markup_attr (markup, "w:type", "dxa");
  logro_markup_close (markup);
}

static double
sum_widths (LogroDocx *docx,
            guint      first,
            guint      n)
{
  double width = 0;

  for (guint i = first; i < MIN (first + n, docx->table.n_columns); i++)
    width += docx->widths[i];
  return width;
}

static void
write_table_properties (LogroDocx *docx)
{
  LogroMarkup *markup = docx->body;
  gboolean head = docx->table.n_head > 0;

  logro_markup_open (markup, "w:tblPr", NULL);
  write_width (markup, "w:tblW", sum_widths (docx, 0, docx->table.n_columns));
  write_width (markup, "w:tblInd", 0);
  logro_markup_leaf (markup, "w:tblLayout", "w:type", "fixed", NULL);
  logro_markup_open (markup, "w:tblCellMar", NULL);
  for (guint i = 0; i < LOGRO_OFFICE_N_SIDES; i++)
    write_width (markup, sides[i], 0);
  logro_markup_close (markup);
  logro_markup_leaf (markup, "w:tblLook", "w:val", head ? "0020" : "0000",
                     "w:firstRow", head ? "1" : "0", "w:lastRow", "0", "w:firstColumn", "0",
                     "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1", NULL);
  if (docx->table.title[0] != '\0')
    logro_docx_value (markup, "w:tblCaption", docx->table.title);
  logro_markup_close (markup);
}

void
logro_docx_begin_table (LogroOffice            *office,
                        const LogroOfficeTable *table)
{
  LogroDocx *docx = (LogroDocx *) office;

  docx->table = *table;
  docx->widths = g_memdup2 (table->widths, table->n_columns * sizeof (double));
  docx->row = 0;
  /* A table cannot begin a page by itself. */
  if (docx->breaking)
    {
      LogroOfficeParagraph gap = { LOGRO_OFFICE_GAP, LOGRO_ALIGN_START, "", NULL, TRUE, 1 };

      office->klass->paragraph (office, &gap);
    }
  docx->in_table = TRUE;
  logro_markup_open (docx->body, "w:tbl", NULL);
  write_table_properties (docx);
  logro_markup_open (docx->body, "w:tblGrid", NULL);
  for (guint i = 0; i < table->n_columns; i++)
    {
      logro_markup_open (docx->body, "w:gridCol", NULL);
      logro_docx_attr_twips (docx->body, "w:w", table->widths[i]);
      logro_markup_close (docx->body);
    }
  logro_markup_close (docx->body);
}

void
logro_docx_end_table (LogroOffice *office)
{
  LogroDocx *docx = (LogroDocx *) office;

  logro_markup_close (docx->body);
  g_clear_pointer (&docx->widths, g_free);
  docx->in_table = FALSE;
  docx->after_table = TRUE;
}

void
logro_docx_begin_row (LogroOffice *office,
                      double       least,
                      gboolean     may_break)
{
  LogroDocx *docx = (LogroDocx *) office;
  gboolean head = docx->row++ < docx->table.n_head;

  logro_markup_open (docx->body, "w:tr", NULL);
  if (may_break && least <= 0 && !head)
    return;
  logro_markup_open (docx->body, "w:trPr", NULL);
  if (!may_break)
    logro_markup_leaf (docx->body, "w:cantSplit", NULL);
  if (least > 0)
    {
      logro_markup_open (docx->body, "w:trHeight", NULL);
      logro_docx_attr_twips (docx->body, "w:val", least);
      logro_markup_attr (docx->body, "w:hRule", "atLeast");
      logro_markup_close (docx->body);
    }
  if (head)
    logro_markup_leaf (docx->body, "w:tblHeader", NULL);
  logro_markup_close (docx->body);
}

void
logro_docx_end_row (LogroOffice *office)
{
  LogroDocx *docx = (LogroDocx *) office;

  logro_markup_close (docx->body);
}

static void
write_look (LogroMarkup           *markup,
            const LogroOfficeLook *look)
{
  char hex[8];

  logro_markup_open (markup, "w:tcBorders", NULL);
  for (guint i = 0; i < LOGRO_OFFICE_N_SIDES; i++)
    logro_docx_write_rule (markup, sides[i], look->rules[i], look->grey, 0);
  logro_markup_close (markup);
  if (look->shade < 1)
    {
      logro_office_format_grey (look->shade, hex);
      logro_markup_leaf (markup, "w:shd", "w:val", "clear", "w:color", "auto", "w:fill", hex + 1,
                         NULL);
    }
  logro_markup_open (markup, "w:tcMar", NULL);
  for (guint i = 0; i < LOGRO_OFFICE_N_SIDES; i++)
    write_width (markup, sides[i], i == LOGRO_OFFICE_TOP || i == LOGRO_OFFICE_BOTTOM
                                     ? look->pad_y : look->pad_x);
  logro_markup_close (markup);
  if (look->low)
    logro_docx_value (markup, "w:vAlign", "bottom");
}

void
logro_docx_begin_cell (LogroOffice           *office,
                       const LogroOfficeCell *cell)
{
  LogroDocx *docx = (LogroDocx *) office;
  LogroMarkup *markup = docx->body;

  docx->cell_empty = TRUE;
  logro_markup_open (markup, "w:tc", NULL);
  logro_markup_open (markup, "w:tcPr", NULL);
  write_width (markup, "w:tcW", sum_widths (docx, cell->column, cell->n_columns));
  if (cell->n_columns > 1)
    logro_docx_number (markup, "w:gridSpan", cell->n_columns);
  if (cell->n_rows > 1)
    logro_docx_value (markup, "w:vMerge", "restart");
  else if (cell->covered)
    logro_docx_value (markup, "w:vMerge", "continue");
  write_look (markup, &logro_office_looks[cell->kind]);
  logro_markup_close (markup);
}

/* A cell ends with a paragraph, come what may. */
void
logro_docx_end_cell (LogroOffice *office)
{
  LogroDocx *docx = (LogroDocx *) office;

  if (docx->cell_empty)
    logro_markup_leaf (docx->body, "w:p", NULL);
  logro_markup_close (docx->body);
}
