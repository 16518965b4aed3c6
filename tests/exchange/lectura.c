/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads tables for the tests of importing, and asks for what became of their cells. */

#include "lectura.h"

#include <string.h>

#include "tablas.h"

void
lectura_clear (Lectura *self)
{
  g_clear_pointer (&self->importacion, logro_importacion_free);
  g_clear_pointer (&self->rejillas, logro_rejillas_free);
  g_clear_object (&self->plan);
}

Lectura
lectura_read_bytes (LogroPlan *plan, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  Lectura self = { .plan = plan };
  LogroEncabezado *encabezado;

  self.rejillas = logro_rejillas_read (bytes, "tabla", &error);
  g_assert_no_error (error);
  encabezado = logro_encabezado_find (self.rejillas->rejillas->pdata[0], NULL);
  g_assert_nonnull (encabezado);
  self.importacion = logro_importacion_new (plan, self.rejillas, self.rejillas->rejillas->pdata[0],
                                            encabezado);
  g_bytes_unref (bytes);
  return self;
}

Lectura
lectura_read (LogroPlan *plan, const char *format, const char *const *rows)
{
  return lectura_read_bytes (plan, tablas_make (format, rows));
}

guint
lectura_find_column (const Lectura *self, const char *id)
{
  const LogroDestinoColumna *columna = logro_destino_find (self->importacion->destino, id);

  g_assert_nonnull (columna);
  return columna - self->importacion->destino->columnas;
}

LogroImportFila *
lectura_get_row (const Lectura *self, guint n)
{
  for (guint i = 0; i < self->importacion->filas->len; i++)
    {
      LogroImportFila *fila = self->importacion->filas->pdata[i];

      if (fila->clase == LOGRO_IMPORT_REGISTRO && n-- == 0)
        return fila;
    }
  g_assert_not_reached ();
}

LogroImportCelda *
lectura_get_cell (const Lectura *self, guint n, const char *id)
{
  return &lectura_get_row (self, n)->celdas[lectura_find_column (self, id)];
}

void
lectura_assert_cell (const Lectura *self, guint n, const char *id, const char *expected)
{
  const LogroImportCelda *celda = lectura_get_cell (self, n, id);
  g_autoptr (GString) values = g_string_new (NULL);

  for (guint i = 0; i < celda->valores->len; i++)
    g_string_append_printf (values, "%s%s", i > 0 ? "|" : "", (char *) celda->valores->pdata[i]);
  if (strcmp (values->str, expected) != 0)
    g_error ("row %u, %s: expected “%s”, got “%s”", n, id, expected, values->str);
}

guint
lectura_index_of (const Lectura *self, guint n)
{
  guint place;

  g_assert_true (g_ptr_array_find (self->importacion->filas, lectura_get_row (self, n), &place));
  return place;
}
