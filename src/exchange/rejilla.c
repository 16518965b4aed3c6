/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps what a source gives. Texts are cleaned here, so that all that comes later may take them
 * into a record. */

#include "exchange/fichas.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "core/fecha.h"
#include "core/text.h"
#include "document/error.h"
#include "document/file.h"
#include "exchange/fuente-aparte.h"

typedef struct
{
  LogroRejillas *rejillas;
  LogroRejilla *actual;
  guint n_rows;
  guint n_cells;
  gsize n_bytes;
  GError *error;
} Collecting;

static void
fila_free (LogroRejillaFila *fila)
{
  for (guint i = 0; i < fila->n; i++)
    g_free (fila->celdas[i].texto);
  g_free (fila->celdas);
  g_free (fila);
}

static void
rejilla_free (LogroRejilla *self)
{
  g_free (self->nombre);
  g_free (self->antes);
  g_ptr_array_unref (self->filas);
  g_array_unref (self->uniones);
  g_free (self);
}

void
logro_rejillas_free (LogroRejillas *self)
{
  g_free (self->nombre);
  g_ptr_array_unref (self->rejillas);
  g_ptr_array_unref (self->parrafos);
  g_ptr_array_unref (self->avisos);
  g_free (self);
}

LogroRejillas *
logro_rejillas_new (const char *name)
{
  LogroRejillas *self = g_new0 (LogroRejillas, 1);

  self->nombre = logro_text_clean (name, FALSE);
  if (self->nombre == NULL)
    self->nombre = g_strdup ("");
  self->rejillas = g_ptr_array_new_with_free_func ((GDestroyNotify) rejilla_free);
  self->parrafos = g_ptr_array_new_with_free_func (g_free);
  self->avisos = g_ptr_array_new_with_free_func (g_free);
  return self;
}

LogroRejilla *
logro_rejillas_add (LogroRejillas *self,
                    const char    *nombre)
{
  LogroRejilla *rejilla = g_new0 (LogroRejilla, 1);

  rejilla->nombre = logro_text_clean (nombre, FALSE);
  rejilla->filas = g_ptr_array_new_with_free_func ((GDestroyNotify) fila_free);
  rejilla->uniones = g_array_new (FALSE, FALSE, sizeof (LogroFuenteUnion));
  g_ptr_array_add (self->rejillas, rejilla);
  return rejilla;
}

static gboolean
on_table (const LogroFuenteTabla *tabla,
          gpointer                data)
{
  Collecting *self = data;
  GPtrArray *parrafos = self->rejillas->parrafos;

  self->actual = logro_rejillas_add (self->rejillas, tabla->nombre);
  self->actual->antes = parrafos->len > 0 ? g_strdup (parrafos->pdata[parrafos->len - 1]) : NULL;
  self->actual->oculta = tabla->oculta;
  return TRUE;
}

static gboolean
is_too_much (Collecting *self)
{
  if (self->n_rows <= LOGRO_REJILLA_MAX_ROWS && self->n_cells <= LOGRO_REJILLA_MAX_CELLS &&
      self->n_bytes <= LOGRO_REJILLA_MAX_BYTES)
    return FALSE;
  g_set_error (&self->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
               _("%s: it has more than 20,000 rows, or more text than any plan; save the table you "
                 "need in a file of its own"), self->rejillas->nombre);
  return TRUE;
}

/* A date as a person would have typed it: the file keeps no other writing of it. */
static char *
dup_text (const LogroFuenteCelda *celda)
{
  if (celda->dato == LOGRO_FUENTE_FECHA && logro_fecha_is_valid (celda->texto))
    return logro_fecha_format (celda->texto);
  if (celda->dato == LOGRO_FUENTE_MES && logro_fecha_is_valid (celda->texto))
    return g_strdup_printf ("%.2s/%.4s", celda->texto + 5, celda->texto);
  return logro_text_clean (celda->texto, TRUE);
}

static gboolean
on_row (const LogroFuenteFila *fila,
        gpointer               data)
{
  Collecting *self = data;
  LogroRejillaFila *copia = g_new0 (LogroRejillaFila, 1);

  copia->numero = fila->numero;
  copia->oculta = fila->oculta;
  copia->n = fila->celdas[fila->n - 1].columna + 1;
  copia->celdas = g_new0 (LogroRejillaCelda, copia->n);
  g_ptr_array_add (self->actual->filas, copia);
  self->actual->n_columnas = MAX (self->actual->n_columnas, copia->n);
  self->n_rows++;
  self->n_cells += copia->n;
  for (guint i = 0; i < fila->n; i++)
    {
      const LogroFuenteCelda *celda = &fila->celdas[i];
      LogroRejillaCelda *destino = &copia->celdas[celda->columna];

      g_free (destino->texto);
      destino->texto = dup_text (celda);
      destino->marcas = celda->marcas;
      self->n_bytes += destino->texto != NULL ? strlen (destino->texto) : 0;
      if (is_too_much (self))
        return FALSE;
    }
  return TRUE;
}

static gboolean
on_union (const LogroFuenteUnion *unidas,
          gpointer                data)
{
  Collecting *self = data;

  if (unidas->n_filas > 1 && self->actual->uniones->len < LOGRO_REJILLA_MAX_ROWS)
    g_array_append_vals (self->actual->uniones, unidas, 1);
  return TRUE;
}

static gboolean
on_paragraph (const char *texto,
              gpointer    data)
{
  Collecting *self = data;
  char *clean = logro_text_clean (texto, TRUE);

  self->n_bytes += strlen (texto);
  if (clean != NULL)
    g_ptr_array_add (self->rejillas->parrafos, clean);
  return !is_too_much (self);
}

/* Tells the cells of a union what stands in its first. */
static void
fill_down (LogroRejilla           *self,
           const LogroFuenteUnion *unidas)
{
  const char *texto = NULL;

  for (guint i = 0; i < self->filas->len; i++)
    {
      LogroRejillaFila *fila = self->filas->pdata[i];

      if (fila->numero == unidas->fila)
        texto = logro_rejilla_fila_get (fila, unidas->columna);
      else if (fila->numero > unidas->fila && fila->numero < unidas->fila + unidas->n_filas &&
               unidas->columna < fila->n)
        fila->celdas[unidas->columna].arriba = texto;
      else if (fila->numero >= unidas->fila + unidas->n_filas)
        break;
    }
}

static const LogroFuenteSalida salida = { on_table, on_row, on_union, on_paragraph };

/* What was collected, if it was @read to its end and there is something in it. */
static LogroRejillas *
finish (Collecting  *collecting,
        gboolean     read,
        GError     **error)
{
  g_autoptr (LogroRejillas) self = collecting->rejillas;

  if (!read || collecting->error != NULL)
    {
      if (read)
        g_propagate_error (error, g_steal_pointer (&collecting->error));
      g_clear_error (&collecting->error);
      return NULL;
    }

  for (guint i = self->rejillas->len; i > 0; i--)
    {
      LogroRejilla *rejilla = self->rejillas->pdata[i - 1];

      if (rejilla->filas->len == 0)
        g_ptr_array_remove_index (self->rejillas, i - 1);
      else
        for (guint j = 0; j < rejilla->uniones->len; j++)
          fill_down (rejilla, &g_array_index (rejilla->uniones, LogroFuenteUnion, j));
    }
  if (self->rejillas->len > 0)
    {
      logro_fichas_gather (self);
      return g_steal_pointer (&self);
    }
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
               _("%s: there is no table in it; choose the file with the table"), self->nombre);
  return NULL;
}

LogroRejillas *
logro_rejillas_read (GBytes      *bytes,
                     const char  *name,
                     GError     **error)
{
  Collecting collecting = { .rejillas = logro_rejillas_new (name) };
  gboolean read = logro_fuente_read (bytes, name, &salida, &collecting, collecting.rejillas->avisos,
                                     error);

  return finish (&collecting, read, error);
}

/* Takes @fd; -1 is one that could not be opened. */
static LogroRejillas *
read_apart (int                   fd,
            const char           *name,
            const LogroProgress  *progress,
            GError              **error)
{
  Collecting collecting = { NULL };
  gboolean read;

  if (fd < 0)
    return NULL;
  collecting.rejillas = logro_rejillas_new (name);
  read = logro_fuente_read_apart (fd, name, &salida, &collecting, collecting.rejillas->avisos,
                                  progress, LOGRO_FUENTE_MAX_SECONDS, error);
  close (fd);
  return finish (&collecting, read, error);
}

LogroRejillas *
logro_rejillas_read_file (GFile                *file,
                          const char           *name,
                          const LogroProgress  *progress,
                          GError              **error)
{
  return read_apart (logro_file_open (file, error), name, progress, error);
}

LogroRejillas *
logro_rejillas_read_apart (GBytes               *bytes,
                           const char           *name,
                           const LogroProgress  *progress,
                           GError              **error)
{
  return read_apart (logro_fuente_hold (bytes, error), name, progress, error);
}

const char *
logro_rejilla_fila_get (const LogroRejillaFila *fila,
                        guint                   columna)
{
  return columna < fila->n ? fila->celdas[columna].texto : NULL;
}
