/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What sends the tables of a file into a pipe. */

#include "exchange/fuente-tubo-private.h"
#include "exchange/fuente-tubo.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define FLUSH (256 * 1024)

typedef struct
{
  int fd;
  char *data;
  gsize used;
  gsize size;
  gsize begun; /* where the message being written begins */
  gboolean broken;
} Sending;

static void
flush (Sending *self)
{
  for (gsize done = 0; done < self->used && !self->broken;)
    {
      gssize n = write (self->fd, self->data + done, self->used - done);

      if (n > 0)
        done += n;
      else if (errno != EINTR)
        self->broken = TRUE;
    }
  self->used = 0;
}

static char *
reserve (Sending *self,
         gsize    length)
{
  char *space;

  if (self->used + length > self->size)
    {
      self->size = MAX (2 * self->size, self->used + length);
      self->data = g_realloc (self->data, self->size);
    }
  space = self->data + self->used;
  self->used += length;
  return space;
}

static void
put (Sending    *self,
     const void *what,
     gsize       length)
{
  memcpy (reserve (self, length), what, length);
}

static void
put_number (Sending *self,
            guint32  number)
{
  put (self, &number, sizeof number);
}

static void
put_text (Sending    *self,
          const char *text)
{
  put (self, text, strlen (text) + 1);
}

static void
begin (Sending *self,
       Kind     kind)
{
  const Head head = { kind, 0 };

  self->begun = self->used;
  put (self, &head, sizeof head);
}

static gboolean
end (Sending *self)
{
  guint32 length = self->used - self->begun - sizeof (Head);

  memcpy (self->data + self->begun + G_STRUCT_OFFSET (Head, length), &length, sizeof length);
  if (self->used >= FLUSH)
    flush (self);
  return !self->broken;
}

static gboolean
send_table (const LogroFuenteTabla *tabla,
            gpointer                data)
{
  Sending *self = data;

  begin (self, TABLE);
  put_number (self, tabla->oculta);
  put_number (self, tabla->nombre != NULL);
  put_text (self, tabla->nombre != NULL ? tabla->nombre : "");
  return end (self);
}

static gboolean
send_row (const LogroFuenteFila *fila,
          gpointer               data)
{
  Sending *self = data;

  begin (self, ROW);
  put_number (self, fila->numero);
  put_number (self, fila->oculta);
  put_number (self, fila->n);
  for (guint i = 0; i < fila->n; i++)
    {
      const LogroFuenteCelda *celda = &fila->celdas[i];
      const Cell cell = { celda->columna, celda->dato | celda->marcas << 8, strlen (celda->texto) };
      char *space = reserve (self, sizeof cell + cell.length + 1);

      memcpy (space, &cell, sizeof cell);
      memcpy (space + sizeof cell, celda->texto, cell.length + 1);
    }
  return end (self);
}

static gboolean
send_union (const LogroFuenteUnion *unidas,
            gpointer                data)
{
  Sending *self = data;

  begin (self, UNION);
  put_number (self, unidas->fila);
  put_number (self, unidas->columna);
  put_number (self, unidas->n_filas);
  put_number (self, unidas->n_columnas);
  return end (self);
}

static gboolean
send_words (Sending    *self,
            Kind        kind,
            const char *words)
{
  begin (self, kind);
  put_text (self, words);
  return end (self);
}

static gboolean
send_paragraph (const char *texto,
                gpointer    data)
{
  return send_words (data, PARAGRAPH, texto);
}

gboolean
logro_tubo_send (int         fd,
                 GBytes     *bytes,
                 const char *name)
{
  static const LogroFuenteSalida salida = { send_table, send_row, send_union, send_paragraph };
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  Sending self = { .fd = fd };

  send_words (&self, HELLO, LOGRO_TUBO_GREETING);
  logro_fuente_read (bytes, name, &salida, &self, notes, &error);
  for (guint i = 0; i < MIN (notes->len, LOGRO_TUBO_MAX_NOTES); i++)
    send_words (&self, NOTE, notes->pdata[i]);
  begin (&self, error != NULL ? FAILED : DONE);
  if (error != NULL)
    {
      put_number (&self, error->code);
      put_text (&self, error->message);
    }
  end (&self);
  flush (&self);
  g_free (self.data);
  return !self.broken;
}
