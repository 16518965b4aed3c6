/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads tables from plain text: CSV and TSV, and what becomes of a table when a document is saved
 * as text.
 *
 * In the latter each cell begins a line with a tab, goes on in the lines below it, and a blank
 * line ends a row; but a cell may end with a blank line too. So where the cells fill whole rows
 * of as many as the first has, they are counted, and else the blank lines decide. */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/error.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/fuente-private.h"

/* How much of a text says what it is. */
#define BYTES_TO_JUDGE (64 * 1024)
#define LINES_TO_JUDGE 4

typedef struct
{
  char *text;
  guint line;
  gboolean first; /* of a row, as the blank lines have it */
} Cell;

typedef struct
{
  LogroFuente *fuente;
  GPtrArray *cells; /* of the table being read */
} Reading;

static void
cell_free (Cell *cell)
{
  g_free (cell->text);
  g_free (cell);
}

static gboolean
is_blank (const char *line)
{
  return line[strspn (line, " \t\r")] == '\0';
}

static gboolean
on_csv_row (const LogroCsvRow *row,
            gpointer           data)
{
  LogroFuente *self = data;
  const char *last = row->cells[row->n_cells - 1];

  /* The cells lie one behind the other. */
  self->row_bytes = last + strlen (last) - row->cells[0];
  for (guint i = 0; i < row->n_cells; i++)
    logro_fuente_add_cell (self, i, row->cells[i], 0, LOGRO_FUENTE_TEXTO, 0);
  logro_fuente_end_row (self, row->line, FALSE, 1);
  return !self->stopped;
}

static void
read_table (LogroFuente *self,
            GBytes      *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroCsv) table = NULL;

  logro_fuente_begin_table (self, NULL, FALSE);
  table = logro_csv_read_rows (bytes, self->name, on_csv_row, self, &error);
  for (guint i = 0; table != NULL && i < table->notes->len; i++)
    g_ptr_array_add (self->avisos, g_strdup (table->notes->pdata[i]));
  if (error != NULL && self->error == NULL)
    self->error = g_steal_pointer (&error);
}

/* Whether tabs begin lines and stand nowhere else; as bytes, for a tab is a tab in any encoding but
 * UTF-16. */
static gboolean
is_document (const char *text,
             gsize       size)
{
  const char *end = text + MIN (size, BYTES_TO_JUDGE);
  guint leading = 0, within = 0;

  for (const char *line = text; line < end;)
    {
      const char *stop = memchr (line, '\n', end - line);
      const char *line_end = stop != NULL ? stop : end;
      gboolean tab = line_end > line + 1 && memchr (line + 1, '\t', line_end - line - 1) != NULL;

      leading += *line == '\t' && !tab;
      within += tab;
      line = line_end + 1;
    }
  return leading >= LINES_TO_JUDGE && leading > 4 * within;
}

/* How many cells the first row has; 0 when not all rows can have as many. */
static guint
count_columns (GPtrArray *cells)
{
  guint n = 1;

  while (n < cells->len && !((Cell *) cells->pdata[n])->first)
    n++;
  return n > 1 && cells->len % n == 0 ? n : 0;
}

static void
end_table (Reading *self)
{
  guint columns = count_columns (self->cells);
  guint column = 0, line = 0;

  if (self->cells->len == 0)
    return;
  logro_fuente_begin_table (self->fuente, NULL, FALSE);
  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = self->cells->pdata[i];

      if (i > 0 && (columns > 0 ? i % columns == 0 : cell->first))
        {
          logro_fuente_end_row (self->fuente, line, FALSE, 1);
          column = 0;
        }
      line = column == 0 ? cell->line : line;
      logro_fuente_add_cell (self->fuente, column++, cell->text, strlen (cell->text),
                             LOGRO_FUENTE_TEXTO, 0);
    }
  logro_fuente_end_row (self->fuente, line, FALSE, 1);
  g_ptr_array_set_size (self->cells, 0);
}

static void
add_paragraph (Reading    *self,
               const char *line)
{
  end_table (self);
  logro_fuente_begin_text (self->fuente);
  logro_fuente_add_text (self->fuente, line, strlen (line));
  logro_fuente_end_paragraph (self->fuente);
}

static void
add_cell (Reading    *self,
          const char *text,
          guint       line,
          gboolean    first)
{
  Cell *cell = g_new (Cell, 1);

  *cell = (Cell) { g_strdup (text), line, first };
  g_ptr_array_add (self->cells, cell);
}

static void
extend_cell (Cell       *cell,
             const char *line)
{
  char *longer = g_strconcat (cell->text, *cell->text != '\0' ? "\n" : "", line, NULL);

  g_free (cell->text);
  cell->text = longer;
}

static void
read_document (LogroFuente *fuente,
               char        *text)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);
  Reading self = { fuente, cells };
  gboolean after_blank = TRUE;
  guint number = 0;

  for (char *line = text; line != NULL && !fuente->stopped;)
    {
      char *end = strchr (line, '\n');
      gboolean led = *line == '\t';

      if (end != NULL)
        *end = '\0';
      g_strchomp (line + led);
      number++;
      if (led)
        add_cell (&self, line + 1, number, after_blank);
      else if (!is_blank (line) && !after_blank && cells->len > 0)
        extend_cell (cells->pdata[cells->len - 1], line);
      else if (!is_blank (line))
        add_paragraph (&self, line);
      after_blank = is_blank (line) && !led;
      line = end != NULL ? end + 1 : NULL;
    }
  end_table (&self);
}

void
logro_fuente_read_text (LogroFuente *self,
                        GBytes      *bytes)
{
  LogroEncoding encoding;
  gsize size, length;
  const char *data = g_bytes_get_data (bytes, &size);
  gboolean wide = size >= 2 && ((guchar) data[0] >= 0xFE && (guchar) data[1] >= 0xFE);
  g_autofree char *text = NULL;

  if (wide || is_document (data, size))
    text = logro_encoding_decode (bytes, &length, &encoding);
  if (text != NULL && memchr (text, 0, length) == NULL && is_document (text, length))
    read_document (self, text);
  else
    read_table (self, bytes);
}
