/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes an imported table back.
 *
 * The table that was kept is understood once more, as when it was imported. Where that gives what
 * the record says now, the cell was not changed since, and its own text is written. */

#include "exchange/original.h"

#include <string.h>

#include "core/fecha.h"
#include "exchange/csv.h"
#include "exchange/importacion.h"
#include "exchange/valores.h"

typedef struct
{
  LogroPlan *plan;
  LogroImportada *importada;
  LogroImportacion *importacion;
  GHashTable *records; /* id → LogroRecord of the destination's list */
  LogroCsvStyle style;
  GString *out;
} Writing;

static gboolean
take_row (const LogroCsvRow *row,
          gpointer           data)
{
  LogroRejillaFila *fila = data;

  fila->n = row->n_cells;
  fila->celdas = g_new0 (LogroRejillaCelda, row->n_cells);
  for (guint i = 0; i < row->n_cells; i++)
    fila->celdas[i].texto = *row->cells[i] != '\0' ? g_strdup (row->cells[i]) : NULL;
  return FALSE;
}

/* The rows that were kept, as a table. */
static LogroRejillas *
make_table (LogroImportada *importada)
{
  LogroRejillas *self = logro_rejillas_new (importada->archivo);
  LogroRejilla *rejilla = logro_rejillas_add (self, importada->hoja);

  for (guint i = 0; i < logro_list_get_n (importada->filas); i++)
    {
      LogroFilaImportada *kept = logro_list_get (importada->filas, i);
      LogroRejillaFila *fila = g_new0 (LogroRejillaFila, 1);
      const char *celdas = kept->celdas != NULL ? kept->celdas : "";
      g_autofree char *marked = g_strconcat ("sep=\t\n", celdas, NULL);
      g_autoptr (GBytes) bytes = g_bytes_new (marked, strlen (marked));
      g_autoptr (LogroCsv) csv = logro_csv_read_rows (bytes, "fila", take_row, fila, NULL);

      fila->numero = kept->numero;
      rejilla->n_columnas = MAX (rejilla->n_columnas, fila->n);
      g_ptr_array_add (rejilla->filas, fila);
    }
  return self;
}

static LogroEncabezado *
make_header (LogroImportada *importada,
             LogroRejilla   *rejilla)
{
  const LogroDestino *destino = logro_destinos_find (importada->destino);
  LogroEncabezado *self = destino != NULL ? logro_encabezado_new_empty (rejilla, destino) : NULL;
  g_auto (GStrv) ids = g_strsplit (importada->columnas != NULL ? importada->columnas : "", " ", -1);

  if (self == NULL)
    return NULL;
  self->primera = importada->cabeza - importada->titulos;
  self->n_filas = importada->titulos;
  for (guint i = 0; ids[i] != NULL && i < self->n_columnas; i++)
    self->columnas[i] = logro_destino_find (destino, ids[i]);
  return self;
}

static void
append_text (GString    *out,
             const char *texto,
             const char *between)
{
  g_string_append_printf (out, "%s%s", out->len > 0 ? between : "", texto);
}

/* The number that a column keeps apart, NULL when there is none. */
static char *
dup_number (const LogroDestinoColumna *columna,
            LogroRecord               *registro)
{
  g_autofree char *numero = NULL;

  if (columna->numero != NULL)
    g_object_get (registro, columna->numero, &numero, NULL);
  return numero != NULL && *numero != '\0' ? g_steal_pointer (&numero) : NULL;
}

/* Values in the form in which the column has them. */
static char *
format_values (const LogroDestinoColumna *columna,
               GPtrArray                 *valores,
               LogroRecord               *registro)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *numero = dup_number (columna, registro);

  for (guint i = 0; i < valores->len; i++)
    {
      g_autofree char *texto = NULL;

      if (logro_fecha_is_valid (valores->pdata[i]))
        texto = logro_fecha_format (valores->pdata[i]);
      else if (columna->regla == LOGRO_COLUMNA_LISTA && valores->len > 1)
        texto = g_strdup_printf ("%u. %s", i + 1, (char *) valores->pdata[i]);
      else
        texto = g_strdup (valores->pdata[i]);
      append_text (out, texto, columna->regla == LOGRO_COLUMNA_NOMBRES ? ", " : "\n");
    }
  return numero != NULL && out->len > 0 ? g_strdup_printf ("%s) %s", numero, out->str)
                                        : g_strdup (out->str);
}

static gboolean
is_same (GPtrArray *a,
         GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (strcmp (a->pdata[i], b->pdata[i]) != 0)
      return FALSE;
  return TRUE;
}

/* What the rows of a record, from @first on, say in a column. */
static GPtrArray *
list_before (const Writing *self,
             guint          first,
             guint          columna)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint i = first; i < self->importacion->filas->len; i++)
    {
      const LogroImportFila *fila = self->importacion->filas->pdata[i];

      if (i > first && fila->clase == LOGRO_IMPORT_REGISTRO)
        break;
      if (fila->clase != LOGRO_IMPORT_OMITIDA)
        g_ptr_array_extend (all, fila->celdas[columna].valores, NULL, NULL);
    }
  return all;
}

/* The number of an example is a value too. */
static gboolean
has_same_number (const LogroImportCelda    *celda,
                 const LogroDestinoColumna *columna,
                 LogroRecord               *registro)
{
  g_autofree char *numero = dup_number (columna, registro);

  return g_strcmp0 (numero, columna->numero != NULL ? celda->numero : NULL) == 0;
}

static void
write_cells (Writing            *self,
             const char * const *cells)
{
  logro_csv_append (self->out, cells, &self->style);
}

/* A row as it stood, with the cells of @changed (taken) in their places. */
static void
write_row (Writing                *self,
           const LogroRejillaFila *fila,
           GHashTable             *changed)
{
  guint n = self->importacion->rejilla->n_columnas;
  g_autofree const char **cells = g_new0 (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      const char *other = changed != NULL ? g_hash_table_lookup (changed, GUINT_TO_POINTER (i))
                                          : NULL;
      const char *own = logro_rejilla_fila_get (fila, i);

      cells[i] = other != NULL ? other : own != NULL ? own : "";
    }
  write_cells (self, cells);
}

/* The cells of a record's row that say something else now; @continued: of a row below its first. */
static GHashTable *
find_changes (const Writing *self,
              guint          first,
              gboolean       continued,
              LogroRecord   *registro)
{
  const LogroImportFila *fila = self->importacion->filas->pdata[first];
  GHashTable *changed = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint j = 0; j < self->importacion->destino->n_columnas; j++)
    {
      const LogroDestinoColumna *columna = &self->importacion->destino->columnas[j];
      int place = logro_encabezado_get_place (self->importacion->encabezado, columna);
      g_autoptr (GPtrArray) before = NULL;
      g_autoptr (GPtrArray) now = NULL;

      if (place < 0 || columna->campo == NULL)
        continue;
      before = list_before (self, first, j);
      now = logro_valores_list (registro, columna, self->plan->model);
      if (!is_same (before, now) || !has_same_number (&fila->celdas[j], columna, registro))
        g_hash_table_insert (changed, GUINT_TO_POINTER (place),
                             continued ? g_strdup ("") : format_values (columna, now, registro));
    }
  return changed;
}

static LogroRecord *
find_record (const Writing          *self,
             const LogroRejillaFila *origen)
{
  guint place;
  LogroFilaImportada *kept;

  g_ptr_array_find (self->importacion->rejilla->filas, origen, &place);
  kept = logro_list_get (self->importada->filas, place);
  return kept->registro != NULL ? g_hash_table_lookup (self->records, kept->registro) : NULL;
}

static void
write_table (Writing *self)
{
  const LogroEncabezado *encabezado = self->importacion->encabezado;
  guint first = 0, header = encabezado->primera;

  for (guint i = 0; i <= self->importacion->filas->len; i++)
    {
      const LogroImportFila *fila;
      LogroRecord *registro;
      g_autoptr (GHashTable) changed = NULL;

      for (guint j = 0; i == header && j < encabezado->n_filas; j++)
        write_row (self, self->importacion->rejilla->filas->pdata[header + j], NULL);
      if (i == self->importacion->filas->len)
        break;
      fila = self->importacion->filas->pdata[i];
      registro = find_record (self, fila->origen);
      if (fila->clase == LOGRO_IMPORT_REGISTRO)
        first = i;
      if (fila->clase == LOGRO_IMPORT_OMITIDA)
        write_row (self, fila->origen, NULL);
      else if (registro != NULL)
        {
          changed = find_changes (self, first, i > first, registro);
          write_row (self, fila->origen, changed);
        }
    }
}

/* Whether some table that was imported has it. */
static gboolean
is_imported (LogroPlan  *plan,
             const char *id)
{
  for (guint i = 0; i < logro_list_get_n (plan->importadas); i++)
    {
      LogroImportada *importada = logro_list_get (plan->importadas, i);

      for (guint j = 0; j < logro_list_get_n (importada->filas); j++)
        if (g_strcmp0 (((LogroFilaImportada *) logro_list_get (importada->filas, j))->registro,
                       id) == 0)
          return TRUE;
    }
  return FALSE;
}

static void
write_new (Writing     *self,
           LogroRecord *registro)
{
  guint n = self->importacion->rejilla->n_columnas;
  g_autoptr (GPtrArray) owned = g_ptr_array_new_with_free_func (g_free);
  g_autofree const char **cells = g_new0 (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      const LogroDestinoColumna *columna = i < self->importacion->encabezado->n_columnas
                                           ? self->importacion->encabezado->columnas[i] : NULL;
      g_autoptr (GPtrArray) now = NULL;

      cells[i] = "";
      if (columna == NULL || columna->campo == NULL)
        continue;
      now = logro_valores_list (registro, columna, self->plan->model);
      cells[i] = format_values (columna, now, registro);
      g_ptr_array_add (owned, (char *) cells[i]);
    }
  write_cells (self, cells);
}

GBytes *
logro_original_export (LogroPlan      *plan,
                       LogroImportada *importada,
                       char            delimiter)
{
  g_autoptr (LogroRejillas) rejillas = make_table (importada);
  LogroRejilla *rejilla = rejillas->rejillas->pdata[0];
  LogroEncabezado *encabezado = make_header (importada, rejilla);
  g_autoptr (LogroImportacion) importacion = NULL;
  g_autoptr (GHashTable) records = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Writing self = { plan, importada, NULL, records, { delimiter, FALSE, "\r\n" },
                   g_string_new (NULL) };
  LogroList *lista;

  if (encabezado == NULL) /* of a newer version */
    return g_string_free_to_bytes (self.out);
  self.importacion = importacion = logro_importacion_new (plan, rejillas, rejilla, encabezado);
  lista = importacion->destino->lista (plan);
  for (guint i = 0; i < logro_list_get_n (lista); i++)
    {
      LogroRecord *registro = logro_list_get (lista, i);
      char *id = NULL;

      g_object_get (registro, "id", &id, NULL);
      g_hash_table_insert (records, id, registro);
    }
  write_table (&self);
  for (guint i = 0; i < logro_list_get_n (lista); i++)
    {
      g_autofree char *id = NULL;

      g_object_get (logro_list_get (lista, i), "id", &id, NULL);
      if (!is_imported (plan, id))
        write_new (&self, logro_list_get (lista, i));
    }
  return g_string_free_to_bytes (self.out);
}
