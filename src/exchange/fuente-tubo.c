/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What takes the tables of a pipe.
 *
 * What sends has read a file that may be hostile, and may have been taken over by it. So what
 * takes does not believe it: a row has its columns in rising order, tables come before rows, and
 * nothing is longer than a reader lets it be. */

#include "exchange/fuente-tubo-private.h"
#include "exchange/fuente-tubo.h"

#include <string.h>

#include "document/error.h"

/* A row's texts come to 16 MB at most, and each of its cells has a head. */
#define MAX_MESSAGE (17 * 1024 * 1024)

#define SPACE (256 * 1024)

struct _LogroTubo
{
  const LogroFuenteSalida *salida;
  gpointer data;
  GPtrArray *avisos;
  char *buffer;
  gsize size;
  gsize start; /* of what was not taken yet */
  gsize end;
  gboolean greeted;
  guint n_tables;
  guint n_notes;
  guint64 n_cells;
  GArray *cells; /* LogroFuenteCelda */
  GError *error;
};

/* A message being looked at. */
typedef struct
{
  const char *next;
  gsize left;
} Message;

static gboolean
get_bytes (Message *self,
           void    *out,
           gsize    length)
{
  if (length > self->left)
    return FALSE;
  memcpy (out, self->next, length);
  self->next += length;
  self->left -= length;
  return TRUE;
}

static gboolean
get_number (Message *self,
            guint32 *number)
{
  return get_bytes (self, number, sizeof *number);
}

/* A text of @length bytes and its NUL; NULL when it is not one. */
static const char *
get_text (Message *self,
          gsize    length)
{
  const char *text = self->next;

  if (length >= self->left || text[length] != '\0' || memchr (text, 0, length) != NULL)
    return NULL;
  self->next += length + 1;
  self->left -= length + 1;
  return text;
}

/* The text that is all there is left. */
static const char *
get_rest (Message *self)
{
  return self->left > 0 ? get_text (self, self->left - 1) : NULL;
}

static LogroTuboEstado
judge (gboolean wants_more)
{
  return wants_more ? LOGRO_TUBO_OPEN : LOGRO_TUBO_DONE;
}

static LogroTuboEstado
take_table (LogroTubo *self,
            Message   *message)
{
  guint32 hidden, named;
  const char *name;
  LogroFuenteTabla tabla;

  if (!get_number (message, &hidden) || !get_number (message, &named) ||
      (name = get_rest (message)) == NULL || self->n_tables == LOGRO_FUENTE_MAX_TABLES)
    return LOGRO_TUBO_NONSENSE;
  tabla = (LogroFuenteTabla) { self->n_tables++, named != 0 ? name : NULL, hidden != 0 };
  return judge (self->salida->tabla == NULL || self->salida->tabla (&tabla, self->data));
}

static gboolean
take_cell (LogroTubo *self,
           Message   *message,
           gint64     before)
{
  Cell cell;
  LogroFuenteCelda celda;

  if (!get_bytes (message, &cell, sizeof cell) || cell.column >= LOGRO_FUENTE_MAX_COLUMNS ||
      cell.column <= before || (cell.kind & 0xFF) > LOGRO_FUENTE_MES)
    return FALSE;
  celda = (LogroFuenteCelda) { get_text (message, cell.length), cell.column, cell.kind & 0xFF,
                               cell.kind >> 8 };
  if (celda.texto == NULL)
    return FALSE;
  g_array_append_val (self->cells, celda);
  return TRUE;
}

static LogroTuboEstado
take_row (LogroTubo *self,
          Message   *message)
{
  guint32 number, hidden, n;
  gint64 column = -1;
  LogroFuenteFila fila;

  if (self->n_tables == 0 || !get_number (message, &number) || !get_number (message, &hidden) ||
      !get_number (message, &n) || n == 0)
    return LOGRO_TUBO_NONSENSE;
  g_array_set_size (self->cells, 0);
  for (guint i = 0; i < n; i++)
    {
      if (!take_cell (self, message, column))
        return LOGRO_TUBO_NONSENSE;
      column = g_array_index (self->cells, LogroFuenteCelda, i).columna;
    }
  self->n_cells += n;
  if (message->left > 0 || self->n_cells > LOGRO_FUENTE_MAX_CELLS)
    return LOGRO_TUBO_NONSENSE;
  fila = (LogroFuenteFila) { number, hidden != 0, (LogroFuenteCelda *) self->cells->data, n };
  return judge (self->salida->fila == NULL || self->salida->fila (&fila, self->data));
}

static LogroTuboEstado
take_union (LogroTubo *self,
            Message   *message)
{
  guint32 row, column, n_rows, n_columns;
  LogroFuenteUnion unidas;

  if (self->n_tables == 0 || !get_number (message, &row) || !get_number (message, &column) ||
      !get_number (message, &n_rows) || !get_number (message, &n_columns) || message->left > 0)
    return LOGRO_TUBO_NONSENSE;
  unidas = (LogroFuenteUnion) { row, column, n_rows, n_columns };
  return judge (self->salida->unidas == NULL || self->salida->unidas (&unidas, self->data));
}

static LogroTuboEstado
take_words (LogroTubo *self,
            Kind       kind,
            Message   *message)
{
  const char *words = get_rest (message);

  if (words == NULL || (kind == NOTE && ++self->n_notes > LOGRO_TUBO_MAX_NOTES))
    return LOGRO_TUBO_NONSENSE;
  if (kind == PARAGRAPH)
    return judge (self->salida->parrafo == NULL || self->salida->parrafo (words, self->data));
  g_ptr_array_add (self->avisos, g_utf8_make_valid (words, -1));
  return LOGRO_TUBO_OPEN;
}

static LogroTuboEstado
take_failure (LogroTubo *self,
              Message   *message)
{
  g_autofree char *valid = NULL;
  const char *words;
  guint32 code;

  if (!get_number (message, &code) || code > LOGRO_DOCUMENT_ERROR_IO ||
      (words = get_rest (message)) == NULL)
    return LOGRO_TUBO_NONSENSE;
  valid = g_utf8_make_valid (words, -1);
  g_clear_error (&self->error);
  self->error = g_error_new_literal (LOGRO_DOCUMENT_ERROR, code, valid);
  return LOGRO_TUBO_FAILED;
}

static LogroTuboEstado
take_message (LogroTubo *self,
              guint32    kind,
              Message    message)
{
  if (!self->greeted)
    {
      self->greeted = kind == HELLO && g_strcmp0 (get_rest (&message), LOGRO_TUBO_GREETING) == 0;
      return self->greeted ? LOGRO_TUBO_OPEN : LOGRO_TUBO_NONSENSE;
    }
  switch (kind)
    {
    case TABLE:
      return take_table (self, &message);
    case ROW:
      return take_row (self, &message);
    case UNION:
      return take_union (self, &message);
    case PARAGRAPH:
    case NOTE:
      return take_words (self, kind, &message);
    case FAILED:
      return take_failure (self, &message);
    case DONE:
      return message.left == 0 ? LOGRO_TUBO_DONE : LOGRO_TUBO_NONSENSE;
    default:
      return LOGRO_TUBO_NONSENSE;
    }
}

LogroTubo *
logro_tubo_new (const LogroFuenteSalida *salida,
                gpointer                 data,
                GPtrArray               *avisos)
{
  LogroTubo *self = g_new0 (LogroTubo, 1);

  self->salida = salida;
  self->data = data;
  self->avisos = avisos;
  self->cells = g_array_new (FALSE, FALSE, sizeof (LogroFuenteCelda));
  return self;
}

void
logro_tubo_free (LogroTubo *self)
{
  g_array_unref (self->cells);
  g_clear_error (&self->error);
  g_free (self->buffer);
  g_free (self);
}

char *
logro_tubo_get_space (LogroTubo *self,
                      gsize     *length)
{
  if (self->size - self->end < SPACE)
    {
      if (self->start > 0)
        memmove (self->buffer, self->buffer + self->start, self->end - self->start);
      self->end -= self->start;
      self->start = 0;
      if (self->size - self->end < SPACE)
        {
          self->size = MAX (2 * self->size, 4 * SPACE);
          self->buffer = g_realloc (self->buffer, self->size);
        }
    }
  *length = self->size - self->end;
  return self->buffer + self->end;
}

LogroTuboEstado
logro_tubo_take (LogroTubo *self,
                 gsize      length)
{
  LogroTuboEstado state = LOGRO_TUBO_OPEN;

  self->end += length;
  while (state == LOGRO_TUBO_OPEN && self->end - self->start >= sizeof (Head))
    {
      Head head;

      memcpy (&head, self->buffer + self->start, sizeof head);
      if (head.length > MAX_MESSAGE)
        return LOGRO_TUBO_NONSENSE;
      if (self->end - self->start - sizeof head < head.length)
        break;
      state = take_message (self, head.kind,
                            (Message) { self->buffer + self->start + sizeof head, head.length });
      self->start += sizeof head + head.length;
    }
  return state;
}

GError *
logro_tubo_steal_error (LogroTubo *self)
{
  return g_steal_pointer (&self->error);
}
