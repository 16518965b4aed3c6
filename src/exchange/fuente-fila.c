/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The row that a reader of tables builds, and its limits.
 *
 * One row at a time: its cells in one array, their texts in one buffer that is used again for the
 * next, so that a table of any length costs the memory of its longest row. */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/error.h"
#include "exchange/fuente-private.h"

/* Texts outside of tables that are passed on. */
#define MAX_PARAGRAPHS 20000

/* A cell of the row being built whose text stands in the buffer: where, for that may still move. */
#define IN_BUFFER (1u << 31)

/* What the texts of one row may come to. */
#define MAX_ROW_BYTES (16 * 1024 * 1024)

void
logro_fuente_fail (LogroFuente *self,
                   int          code,
                   const char  *format,
                   ...)
{
  g_autofree char *reason = NULL;
  va_list args;

  self->stopped = TRUE;
  if (self->error != NULL)
    return;
  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);
  self->error = g_error_new (LOGRO_DOCUMENT_ERROR, code, "%s: %s", self->name, reason);
}

void
logro_fuente_note (LogroFuente *self,
                   char        *sentence)
{
  g_ptr_array_add (self->avisos, g_strdup_printf ("%s: %s", self->name, sentence));
  g_free (sentence);
}

/* What was given by one of the functions of salida. */
static void
take (LogroFuente *self,
      gboolean     wants_more)
{
  if (!wants_more)
    self->stopped = TRUE;
}

void
logro_fuente_begin_table (LogroFuente *self,
                          const char  *nombre,
                          gboolean     oculta)
{
  const LogroFuenteTabla tabla = { self->n_tables, nombre, oculta };

  if (self->stopped)
    return;
  if (++self->n_tables > LOGRO_FUENTE_MAX_TABLES)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("there are more than 1,000 tables; save the one you need in a file of its "
                         "own"));
  else if (self->salida->tabla != NULL)
    take (self, self->salida->tabla (&tabla, self->data));
}

void
logro_fuente_begin_text (LogroFuente *self)
{
  self->text_start = self->texts->len;
  self->in_text = TRUE;
}

void
logro_fuente_add_text (LogroFuente *self,
                       const char  *text,
                       gsize        length)
{
  if (!self->in_text || self->stopped)
    return;
  if (self->texts->len - self->text_start + length > LOGRO_FUENTE_MAX_CELL_BYTES)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED, _("a cell is longer than 1 MB"));
  else if (self->texts->len + length > MAX_ROW_BYTES)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED, _("a row is longer than 16 MB"));
  else
    g_string_append_len (self->texts, text, length);
}

void
logro_fuente_break_line (LogroFuente *self)
{
  if (self->in_text && self->texts->len > self->text_start &&
      strchr ("\n\t", self->texts->str[self->texts->len - 1]) == NULL)
    logro_fuente_add_text (self, "\n", 1);
}

void
logro_fuente_begin_item (LogroFuente *self)
{
  static const char bullet[] = "• ";

  logro_fuente_break_line (self);
  logro_fuente_add_text (self, bullet, strlen (bullet));
}

void
logro_fuente_drop_text (LogroFuente *self)
{
  if (self->in_text)
    g_string_truncate (self->texts, self->text_start);
  self->in_text = FALSE;
}

void
logro_fuente_add_inner_cell (LogroFuente *self)
{
  if (self->in_text && self->texts->len > self->text_start &&
      self->texts->str[self->texts->len - 1] != '\n')
    logro_fuente_add_text (self, "\t", 1);
}

static gboolean
is_blank (const char *text)
{
  return *text <= ' ' && *text >= 0 && text[strspn (text, " \t\r\n")] == '\0';
}

static void
count_cells (LogroFuente *self,
             guint64      more)
{
  self->n_cells += more;
  if (self->n_cells > LOGRO_FUENTE_MAX_CELLS)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("there are more than 2,000,000 cells; save the table you need in a file "
                         "of "
                         "its own"));
}

/* Where a cell of that column goes; a program that writes them in another order is rare. */
static guint
find_place (LogroFuente *self,
            guint        columna)
{
  guint n = self->cells->len;

  while (n > 0 && g_array_index (self->cells, LogroFuenteCelda, n - 1).columna > columna)
    n--;
  return n;
}

/* Adds a cell whose text has @length bytes. Of two of one column, the first stays. */
static void
add_cell (LogroFuente            *self,
          const LogroFuenteCelda *celda,
          gsize                   length)
{
  guint n = find_place (self, celda->columna);

  self->row_bytes += length;
  if (celda->columna >= LOGRO_FUENTE_MAX_COLUMNS)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("the table has more than 2,000 columns"));
  else if (self->row_bytes > MAX_ROW_BYTES)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED, _("a row is longer than 16 MB"));
  else
    count_cells (self, 1);
  if (self->stopped ||
      (n > 0 && g_array_index (self->cells, LogroFuenteCelda, n - 1).columna == celda->columna))
    return;
  g_array_insert_vals (self->cells, n, celda, 1);
}

void
logro_fuente_end_cell (LogroFuente     *self,
                       guint            columna,
                       LogroFuenteDato  dato,
                       guint            marcas)
{
  const LogroFuenteCelda celda = { GSIZE_TO_POINTER (self->text_start), columna, dato,
                                   marcas | IN_BUFFER };
  gsize length;

  if (!self->in_text)
    return;
  if (is_blank (self->texts->str + self->text_start) && (marcas & LOGRO_FUENTE_SIN_VALOR) == 0)
    {
      logro_fuente_drop_text (self);
      return;
    }
  while (self->texts->len > self->text_start &&
         strchr ("\n\t", self->texts->str[self->texts->len - 1]) != NULL)
    g_string_truncate (self->texts, self->texts->len - 1);
  length = self->texts->len - self->text_start;
  g_string_append_c (self->texts, '\0');
  self->in_text = FALSE;
  add_cell (self, &celda, length);
}

void
logro_fuente_add_cell (LogroFuente     *self,
                       guint            columna,
                       const char      *texto,
                       gsize            length,
                       LogroFuenteDato  dato,
                       guint            marcas)
{
  const LogroFuenteCelda celda = { texto, columna, dato, marcas };

  if (!is_blank (texto))
    add_cell (self, &celda, length);
}

void
logro_fuente_repeat_cell (LogroFuente *self,
                          guint        times)
{
  LogroFuenteCelda celda = g_array_index (self->cells, LogroFuenteCelda, self->cells->len - 1);
  gsize length = strlen (self->texts->str + GPOINTER_TO_SIZE (celda.texto));

  g_assert ((celda.marcas & IN_BUFFER) != 0);
  for (guint i = 1; i <= times && !self->stopped; i++)
    {
      celda.columna++;
      add_cell (self, &celda, length);
    }
}

static void
give_row (LogroFuente *self,
          guint        numero,
          gboolean     oculta)
{
  LogroFuenteCelda *cells = (LogroFuenteCelda *) self->cells->data;
  const LogroFuenteFila fila = { numero, oculta, cells, self->cells->len };

  take (self, self->salida->fila (&fila, self->data));
}

void
logro_fuente_end_row (LogroFuente *self,
                      guint        numero,
                      gboolean     oculta,
                      guint        times)
{
  LogroFuenteCelda *cells = (LogroFuenteCelda *) self->cells->data;
  guint n = self->cells->len;

  /* The buffer moves no more. */
  for (guint i = 0; i < n; i++)
    if (cells[i].marcas & IN_BUFFER)
      {
        cells[i].texto = self->texts->str + GPOINTER_TO_SIZE (cells[i].texto);
        cells[i].marcas &= ~IN_BUFFER;
      }

  if ((guint64) n * times > LOGRO_FUENTE_MAX_CELLS)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("a row is repeated %u times; delete the rows without content and save the "
                         "file again"), times);
  else
    count_cells (self, (guint64) n * (times - 1));
  for (guint i = 0; i < times && n > 0 && self->n_tables > 0 && !self->stopped &&
                    self->salida->fila != NULL; i++)
    give_row (self, numero + i, oculta);

  g_array_set_size (self->cells, 0);
  self->row_bytes = 0;
  g_string_truncate (self->texts, 0);
  self->in_text = FALSE;
}

void
logro_fuente_add_union (LogroFuente *self,
                        guint        fila,
                        guint        columna,
                        guint        n_filas,
                        guint        n_columnas)
{
  const LogroFuenteUnion unidas = { fila, columna, n_filas, n_columnas };

  /* A cell may stand outside of any table. */
  if (!self->stopped && self->n_tables > 0 && self->salida->unidas != NULL &&
      (n_filas > 1 || n_columnas > 1))
    take (self, self->salida->unidas (&unidas, self->data));
}

void
logro_fuente_end_paragraph (LogroFuente *self)
{
  const char *texto = self->texts->str + self->text_start;

  if (!self->in_text)
    return;
  if (!is_blank (texto) && !self->stopped && self->salida->parrafo != NULL &&
      self->n_paragraphs++ < MAX_PARAGRAPHS)
    take (self, self->salida->parrafo (texto, self->data));
  logro_fuente_drop_text (self);
}
