/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the tables of DOCX files (ECMA-376 part 1, chapter 17), and the paragraphs around them.
 *
 * A paragraph of a cell is a line of its text, one of a list a line with a bullet: the numbers that
 * Word shows before it are not in the file. A table within a cell becomes lines of that cell. What
 * was deleted with changes tracked is not there any more; what was inserted is. */

#include <string.h>

#include "exchange/fuente-private.h"

enum
{
  T,
  R,
  P,
  P_PR,
  TC,
  TR,
  TBL,
  TAB,
  BR,
  CR,
  GRID_SPAN,
  V_MERGE,
  NUM_ID,
  GRID_BEFORE,
  FALLBACK,
};

static const char * const tags[] = { "t", "r", "p", "pPr", "tc", "tr", "tbl", "tab", "br", "cr",
                                     "gridSpan", "vMerge", "numId", "gridBefore", "Fallback",
                                     NULL };

/* What a cell is within a column of joined ones. */
typedef enum
{
  ALONE,
  FIRST,
  FURTHER,
} Merge;

/* Cells of a column that are one so far. */
typedef struct
{
  guint row; /* 0: none */
  guint n_rows;
  guint n_columns;
} Run;

typedef struct
{
  LogroFuente *fuente;
  guint tables; /* nested */
  guint paragraphs;
  guint fallbacks; /* the same again for older programs */
  gboolean in_properties;
  gboolean in_run_text;
  guint row; /* from 1 */
  guint column;
  guint span;
  Merge merge;
  Run runs[LOGRO_FUENTE_MAX_COLUMNS];
} Body;

static void
close_run (Body  *self,
           guint  column)
{
  Run *run = &self->runs[column];

  if (run->row > 0)
    logro_fuente_add_union (self->fuente, run->row, column, run->n_rows, run->n_columns);
  run->row = 0;
}

static void
close_runs (Body *self)
{
  for (guint i = 0; i < LOGRO_FUENTE_MAX_COLUMNS; i++)
    close_run (self, i);
}

static void
begin_table (Body *self)
{
  if (++self->tables > 1)
    return;
  logro_fuente_drop_text (self->fuente);
  logro_fuente_begin_table (self->fuente, NULL, FALSE);
  self->row = 0;
}

static void
begin_cell (Body *self)
{
  if (self->tables > 1)
    {
      logro_fuente_add_inner_cell (self->fuente);
      return;
    }
  self->span = 1;
  self->merge = ALONE;
  logro_fuente_begin_text (self->fuente);
}

static void
end_cell (Body *self)
{
  if (self->tables != 1)
    return;
  logro_fuente_end_cell (self->fuente, self->column, LOGRO_FUENTE_TEXTO, 0);
  if (self->column < LOGRO_FUENTE_MAX_COLUMNS)
    {
      Run *run = &self->runs[self->column];

      if (self->merge == FURTHER && run->row > 0)
        run->n_rows++;
      else
        {
          close_run (self, self->column);
          if (self->merge == FIRST)
            *run = (Run) { self->row, 1, self->span };
          else
            logro_fuente_add_union (self->fuente, self->row, self->column, 1, self->span);
        }
    }
  self->column += self->span;
}

static void
begin_paragraph (Body *self)
{
  if (self->tables == 0 && self->paragraphs == 0)
    logro_fuente_begin_text (self->fuente);
  else
    logro_fuente_break_line (self->fuente);
  self->paragraphs++;
}

static void
on_property (Body                        *self,
             int                          tag,
             const LogroFuenteAttributes *attributes)
{
  if (tag == NUM_ID && self->in_properties && !logro_fuente_attribute_is (attributes, "val", "0"))
    logro_fuente_begin_item (self->fuente);
  if (self->tables != 1)
    return;
  if (tag == GRID_SPAN)
    self->span = CLAMP (logro_fuente_get_count (attributes, "val", 1), 1, LOGRO_FUENTE_MAX_COLUMNS);
  else if (tag == V_MERGE)
    self->merge = logro_fuente_attribute_is (attributes, "val", "restart") ? FIRST : FURTHER;
  else if (tag == GRID_BEFORE)
    self->column = logro_fuente_get_count (attributes, "val", 0);
}

static void
on_start (int                          tag,
          const LogroFuenteAttributes *attributes,
          gpointer                     data)
{
  Body *self = data;

  self->fallbacks += tag == FALLBACK;
  if (self->fallbacks > 0)
    return;
  self->in_run_text = tag == T;
  switch (tag)
    {
    case P:
      begin_paragraph (self);
      break;
    case P_PR:
      self->in_properties = TRUE;
      break;
    case TC:
      begin_cell (self);
      break;
    case TR:
      if (self->tables == 1)
        {
          self->row++;
          self->column = 0;
        }
      else
        logro_fuente_break_line (self->fuente);
      break;
    case TBL:
      begin_table (self);
      break;
    case TAB:
      if (!self->in_properties)
        logro_fuente_add_text (self->fuente, "\t", 1);
      break;
    case BR:
    case CR:
      logro_fuente_break_line (self->fuente);
      break;
    default:
      on_property (self, tag, attributes);
    }
}

static void
on_end (int      tag,
        gpointer data)
{
  Body *self = data;

  self->in_run_text = FALSE;
  if (self->fallbacks > 0)
    {
      self->fallbacks -= tag == FALLBACK;
      return;
    }
  switch (tag)
    {
    case P:
      self->paragraphs--;
      if (self->tables == 0 && self->paragraphs == 0)
        logro_fuente_end_paragraph (self->fuente);
      break;
    case P_PR:
      self->in_properties = FALSE;
      break;
    case TC:
      end_cell (self);
      break;
    case TR:
      if (self->tables == 1)
        logro_fuente_end_row (self->fuente, self->row, FALSE, 1);
      break;
    case TBL:
      if (--self->tables == 0)
        close_runs (self);
      break;
    default:
      break;
    }
}

static void
on_text (const char *text,
         gsize       length,
         gpointer    data)
{
  Body *self = data;

  if (self->in_run_text && self->fallbacks == 0)
    logro_fuente_add_text (self->fuente, text, length);
}

void
logro_fuente_read_docx (LogroFuente    *self,
                        LogroFuenteZip *zip)
{
  static const LogroFuenteHandlers handlers = { tags, on_start, on_end, on_text };
  g_autofree Body *body = g_new0 (Body, 1);

  body->fuente = self;
  logro_fuente_parse_part (self, zip, "word/document.xml", &handlers, body);
}
