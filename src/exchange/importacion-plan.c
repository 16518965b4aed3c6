/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts what was understood into a plan.
 *
 * Records are made detached and filled, and come into their list at once; with them the table as it
 * was, in one step of the journal. Where a column goes is told by its description: a field, a field
 * of each record of a list, or both, with "+" for the first value and the others, and "&" for the
 * first value and all of them. */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/fecha.h"
#include "exchange/csv.h"
#include "exchange/importacion.h"
#include "exchange/valores.h"

/* The raw cells of a row as one text. */
static char *
join_cells (const LogroRejillaFila *fila)
{
  static const LogroCsvStyle style = { '\t', FALSE, "" };
  g_autofree const char **cells = g_new0 (const char *, fila->n + 1);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < fila->n; i++)
    cells[i] = fila->celdas[i].texto != NULL ? fila->celdas[i].texto : "";
  logro_csv_append (joined, cells, &style);
  return g_string_free (joined, FALSE);
}

static char *
join_columns (const LogroEncabezado *encabezado)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < encabezado->n_columnas; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            encabezado->columnas[i] != NULL ? encabezado->columnas[i]->id : "-");
  return g_string_free (ids, FALSE);
}

static LogroImportada *
make_original (const LogroImportacion *self)
{
  g_autofree char *columnas = join_columns (self->encabezado);
  g_autofree char *hoy = logro_fecha_today ();
  const LogroEncabezado *encabezado = self->encabezado;
  LogroImportada *importada = g_object_new (
    LOGRO_TYPE_IMPORTADA, "archivo", self->nombre, "hoja", self->rejilla->nombre, "fecha", hoy,
    "destino", self->destino->id, "columnas", columnas, "titulos", (gint64) encabezado->n_filas,
    "cabeza", (gint64) (encabezado->n_filas > 0 ? encabezado->primera + encabezado->n_filas : 0),
    NULL);

  for (guint i = 0; i < self->rejilla->filas->len; i++)
    {
      const LogroRejillaFila *fila = self->rejilla->filas->pdata[i];
      g_autofree char *celdas = join_cells (fila);

      logro_list_append (importada->filas, g_object_new (
        LOGRO_TYPE_FILA_IMPORTADA, "numero", (gint64) fila->numero, "celdas", celdas, NULL));
    }
  return importada;
}

/* The row of the table kept that @fila was. */
static LogroRecord *
find_original (const LogroImportacion *self,
               LogroImportada         *importada,
               const LogroImportFila  *fila)
{
  guint place;

  g_ptr_array_find (self->rejilla->filas, fila->origen, &place);
  return logro_list_get (importada->filas, place);
}

/* A línea says its criterio only where it is not that of its subcriterio. */
static void
drop_implied (LogroRecord *registro,
              LogroModelo *modelo)
{
  LogroLinea *linea = LOGRO_IS_LINEA (registro) ? LOGRO_LINEA (registro) : NULL;

  if (linea != NULL && linea->criterio != NULL && linea->subcriterio != NULL &&
      g_strcmp0 (logro_importacion_find_criterio (modelo, linea->subcriterio),
                 linea->criterio) == 0)
    logro_record_set_text (registro, "criterio", NULL);
}

static void
fill_record (const LogroImportacion *self,
             const LogroImportFila  *fila,
             LogroRecord            *registro)
{
  for (guint i = 0; i < self->destino->n_columnas; i++)
    {
      const LogroDestinoColumna *columna = &self->destino->columnas[i];
      const LogroImportCelda *celda = &fila->celdas[i];

      if (columna->campo != NULL && celda->valores->len > 0)
        logro_valores_put (registro, columna, celda->valores);
      if (columna->numero != NULL && celda->numero != NULL)
        logro_record_set_text (registro, columna->numero, celda->numero);
    }
  drop_implied (registro, self->plan->model);
}

static guint
apply_records (LogroImportacion *self)
{
  g_autoptr (GPtrArray) registros = g_ptr_array_new_with_free_func (g_object_unref);
  LogroImportada *importada = make_original (self);
  LogroList *lista = self->destino->lista (self->plan);

  for (guint i = 0; i < self->filas->len; i++)
    {
      const LogroImportFila *fila = self->filas->pdata[i];

      if (fila->clase == LOGRO_IMPORT_OMITIDA)
        continue;
      if (fila->clase == LOGRO_IMPORT_REGISTRO)
        g_ptr_array_add (registros, g_object_new (self->destino->tipo (), NULL));
      fill_record (self, fila, registros->pdata[registros->len - 1]);
    }
  logro_list_splice (lista, logro_list_get_n (lista), 0, (LogroRecord **) registros->pdata,
                     registros->len);

  for (guint i = 0, n = 0; i < self->filas->len; i++)
    {
      const LogroImportFila *fila = self->filas->pdata[i];
      g_autofree char *id = NULL;

      n += fila->clase == LOGRO_IMPORT_REGISTRO;
      if (fila->clase == LOGRO_IMPORT_OMITIDA)
        continue;
      g_object_get (registros->pdata[n - 1], "id", &id, NULL);
      logro_record_set_text (find_original (self, importada, fila), "registro", id);
    }
  logro_list_append (self->plan->importadas, importada);
  return registros->len;
}

static const char *
get_value (const LogroImportacion *self,
           const LogroImportFila  *fila,
           const char             *id)
{
  const LogroImportCelda *celda =
    &fila->celdas[logro_destino_find (self->destino, id) - self->destino->columnas];

  return celda->valores->len > 0 ? celda->valores->pdata[0] : NULL;
}

static guint
apply_answers (LogroImportacion *self)
{
  guint n = 0;

  for (guint i = 0; i < self->filas->len; i++)
    {
      const LogroImportFila *fila = self->filas->pdata[i];
      const char *id = fila->clase == LOGRO_IMPORT_REGISTRO
                       ? get_value (self, fila, "elemento") : NULL;
      const char *alternativa = id != NULL ? get_value (self, fila, "alternativa") : NULL;
      const char *observacion = id != NULL ? get_value (self, fila, "observacion") : NULL;
      LogroRecord *respuesta;

      if (id == NULL)
        continue;
      respuesta = LOGRO_RECORD (logro_plan_get_respuesta (
        self->plan, logro_modelo_find_elemento (self->plan->model, id)));
      if (alternativa != NULL)
        logro_record_set_number (respuesta, "alternativa", g_ascii_strtoll (alternativa, NULL, 10));
      if (observacion != NULL)
        logro_record_set_text (respuesta, "observacion", observacion);
      n += alternativa != NULL || observacion != NULL;
    }
  return n;
}

guint
logro_importacion_apply (LogroImportacion *self)
{
  LogroJournal *journal = logro_plan_get_journal (self->plan);
  guint n;

  logro_journal_begin (journal, _(self->destino->paso));
  logro_importacion_put_text (self);
  n = self->destino->lista != NULL ? apply_records (self) : apply_answers (self);
  logro_journal_end (journal);
  return n;
}
