/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Understands a table row by row.
 *
 * Each row is a record, goes on with the record above, or is left out with a reason. Then each cell
 * is read by the rule of its column; names are looked at once more when all of a column are known,
 * and at last what two cells say together. All of it is done anew after each change a person makes:
 * plans have hundreds of rows, not millions. */

#include "exchange/importacion.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/fecha.h"
#include "core/text.h"
#include "exchange/reglas.h"

/* Names of a column that are compared, each with every other. */
#define MAX_NAMES 2000

static void
celda_clear (LogroImportCelda *celda)
{
  g_free (celda->escrito);
  g_ptr_array_unref (celda->valores);
  g_free (celda->numero);
  g_free (celda->problema);
  g_free (celda->sugerencia);
}

void
logro_importacion_free (LogroImportacion *self)
{
  for (guint i = 0; i < self->filas->len; i++)
    {
      LogroImportFila *fila = self->filas->pdata[i];

      for (guint j = 0; j < self->destino->n_columnas; j++)
        celda_clear (&fila->celdas[j]);
      g_free (fila->celdas);
      g_free (fila);
    }
  g_ptr_array_unref (self->filas);
  g_ptr_array_unref (self->datos);
  g_object_unref (self->plan);
  logro_encabezado_free (self->encabezado);
  g_free (self->nombre);
  g_free (self);
}

/* What a row says in the columns that are read. */
typedef struct
{
  guint n;         /* cells that say something */
  gboolean orden;
  gboolean principal;
  gboolean rayas;  /* all of it is dashes */
  const char *primero;
} Content;

static Content
look_at (const LogroImportacion *self,
         const LogroImportFila  *fila)
{
  Content content = { .rayas = TRUE };

  for (guint i = 0; i < self->destino->n_columnas; i++)
    {
      const LogroDestinoColumna *columna = &self->destino->columnas[i];
      const LogroImportCelda *celda = &fila->celdas[i];
      const char *texto = celda->escrito != NULL ? celda->escrito : celda->original;

      if (texto == NULL && !celda->sin_valor)
        continue;
      content.n++;
      content.primero = content.primero != NULL ? content.primero : texto;
      content.rayas = content.rayas && texto != NULL && logro_regla_es_raya (texto);
      content.orden = content.orden || columna->regla == LOGRO_COLUMNA_ORDEN;
      content.principal = content.principal || (columna->senas & LOGRO_COLUMNA_PRINCIPAL) != 0;
    }
  return content;
}

/* Whether the row repeats the header, as on the next page of a long table. */
static gboolean
is_header (const LogroImportacion *self,
           const LogroImportFila  *fila,
           guint                   n)
{
  guint same = 0;

  for (guint i = 0; i < self->destino->n_columnas; i++)
    same += fila->celdas[i].original != NULL &&
            logro_encabezado_compare (fila->celdas[i].original, &self->destino->columnas[i]) >= 60;
  return same >= 2 && 2 * same > n;
}

static gboolean
is_total (const char *texto)
{
  g_autofree char *folded = logro_text_fold (texto != NULL ? texto : "");

  return g_str_has_prefix (folded, "total");
}

static LogroImportClase
leave_out (LogroImportFila *fila,
           const char      *motivo)
{
  fila->motivo = motivo;
  return LOGRO_IMPORT_OMITIDA;
}

static LogroImportClase
judge (const LogroImportacion *self,
       LogroImportFila        *fila,
       gboolean                any_before)
{
  Content content = look_at (self, fila);

  fila->motivo = NULL;
  if (fila->antes)
    return leave_out (fila, N_("it stands above the header"));
  if (content.n == 0)
    return leave_out (fila, N_("it says nothing in the columns that are read"));
  if (content.rayas)
    return leave_out (fila, N_("it is a line of dashes"));
  if (is_header (self, fila, content.n))
    return leave_out (fila, N_("it repeats the header"));
  if (is_total (content.primero))
    return leave_out (fila, N_("it is a total"));
  if (content.principal || (content.orden && content.n > 1))
    return LOGRO_IMPORT_REGISTRO;
  if (content.n == 1 && !self->rejilla->fichas)
    return leave_out (fila, N_("it is a title or a note"));
  return any_before ? LOGRO_IMPORT_SIGUE
                    : leave_out (fila, N_("it lacks what a row must have"));
}

/* Reads the cells of a row; @arriba is the record above, or NULL. */
static void
read_row (LogroImportacion      *self,
          LogroImportFila       *fila,
          const LogroImportFila *arriba)
{
  for (guint i = 0; i < self->destino->n_columnas; i++)
    {
      const LogroImportLugar lugar = {
        self, fila, &self->destino->columnas[i], &fila->celdas[i],
        arriba != NULL && fila->clase == LOGRO_IMPORT_REGISTRO ? &arriba->celdas[i] : NULL,
      };

      logro_importacion_read_cell (&lugar);
    }
}

/* Puts two names in the place of the one at @n. */
static void
part_name (LogroImportCelda *celda,
           guint             n,
           char             *primero,
           char             *segundo)
{
  g_free (celda->valores->pdata[n]);
  celda->valores->pdata[n] = primero;
  g_ptr_array_insert (celda->valores, n + 1, segundo);
  celda->reparos |= LOGRO_REPARO_BIT (LOGRO_REPARO_UNION);
}

/* The names of a cell as they should be written, or NULL when they are. */
static char *
dup_suggestion (const LogroImportCelda *celda,
                GPtrArray              *nombres)
{
  g_autoptr (GString) all = g_string_new (NULL);
  gboolean other = FALSE;

  for (guint i = 0; i < celda->valores->len; i++)
    {
      const char *better = logro_regla_sugiere (celda->valores->pdata[i], nombres);

      other = other || better != NULL;
      g_string_append_printf (all, "%s%s", i > 0 ? ", " : "",
                              better != NULL ? better : (char *) celda->valores->pdata[i]);
    }
  return other ? g_strdup (all->str) : NULL;
}

/* All names of a column; NULL when they are too many to compare. */
static GPtrArray *
list_names (const LogroImportacion *self,
            guint                   columna)
{
  g_autoptr (GPtrArray) nombres = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->filas->len; i++)
    {
      const LogroImportFila *fila = self->filas->pdata[i];

      for (guint j = 0; j < fila->celdas[columna].valores->len; j++)
        g_ptr_array_add (nombres, g_strdup (fila->celdas[columna].valores->pdata[j]));
    }
  return nombres->len <= MAX_NAMES ? g_steal_pointer (&nombres) : NULL;
}

static void
part_names (LogroImportCelda *celda,
            GPtrArray        *nombres)
{
  char *primero, *segundo;

  for (guint i = 0; i < celda->valores->len; i++)
    if ((celda->apagados & LOGRO_REPARO_BIT (LOGRO_REPARO_UNION)) == 0 &&
        logro_regla_union (celda->valores->pdata[i], nombres, &primero, &segundo))
      part_name (celda, i, primero, segundo);
}

/* What a column of names says as a whole: which are two in one, and then which are written in
 * another way. */
static void
look_at_names (LogroImportacion *self,
               guint             columna)
{
  g_autoptr (GPtrArray) before = list_names (self, columna);
  g_autoptr (GPtrArray) parted = NULL;

  for (guint i = 0; before != NULL && i < self->filas->len; i++)
    part_names (&((LogroImportFila *) self->filas->pdata[i])->celdas[columna], before);
  parted = list_names (self, columna);
  for (guint i = 0; parted != NULL && i < self->filas->len; i++)
    {
      LogroImportCelda *celda = &((LogroImportFila *) self->filas->pdata[i])->celdas[columna];

      if (celda->problema == NULL)
        celda->sugerencia = dup_suggestion (celda, parted);
    }
}

static LogroImportCelda *
find_cell (const LogroImportacion *self,
           LogroImportFila        *fila,
           LogroColumnaRegla       regla)
{
  for (guint i = 0; i < self->destino->n_columnas; i++)
    if (self->destino->columnas[i].regla == regla)
      return &fila->celdas[i];
  return NULL;
}

static const char *
get_value (const LogroImportCelda *celda)
{
  return celda != NULL && celda->valores->len > 0 ? celda->valores->pdata[0] : NULL;
}

/* The same day a year later, when that comes after @inicio. */
static char *
dup_next_year (const char *fin,
               const char *inicio)
{
  g_autofree char *later = g_strdup_printf ("%04d%s", (int) g_ascii_strtoll (fin, NULL, 10) + 1,
                                            fin + 4);

  return logro_fecha_is_valid (later) && strcmp (later, inicio) >= 0 ? g_steal_pointer (&later)
                                                                     : NULL;
}

static void
check_dates (const LogroImportacion *self,
             LogroImportFila        *fila)
{
  const char *inicio = get_value (find_cell (self, fila, LOGRO_COLUMNA_INICIO));
  LogroImportCelda *celda = find_cell (self, fila, LOGRO_COLUMNA_FIN);
  const char *fin = get_value (celda);
  g_autofree char *first = logro_fecha_format (inicio);
  g_autofree char *last = logro_fecha_format (fin);

  if (inicio == NULL || fin == NULL || strcmp (fin, inicio) >= 0)
    return;
  logro_importacion_object (celda, g_strdup_printf (
    _("It ends (%s) before it begins (%s)"), last, first), dup_next_year (fin, inicio));
}

/* A row that goes on with the one above may add to its lists and texts, but not say otherwise what
 * can be said once. */
static void
check_continued (const LogroImportacion *self,
                 LogroImportFila        *fila,
                 const LogroImportFila  *arriba)
{
  for (guint i = 0; i < self->destino->n_columnas; i++)
    {
      const LogroDestinoColumna *columna = &self->destino->columnas[i];
      const char *valor = get_value (&fila->celdas[i]);
      const char *before = get_value (&arriba->celdas[i]);

      if (columna->campo != NULL && strpbrk (columna->campo, "/.") == NULL && valor != NULL &&
          before != NULL && strcmp (valor, before) != 0)
        logro_importacion_object (&fila->celdas[i], g_strdup (
          _("This row goes on with the one above, which says something else here; write it there")),
          NULL);
    }
}

static void
check_subcriterio (const LogroImportacion *self,
                   LogroImportFila        *fila)
{
  LogroImportCelda *celda = find_cell (self, fila, LOGRO_COLUMNA_SUBCRITERIO);
  const char *criterio = get_value (find_cell (self, fila, LOGRO_COLUMNA_CRITERIO));
  const char *subcriterio = get_value (celda);
  const char *owner = subcriterio != NULL
                      ? logro_importacion_find_criterio (self->plan->model, subcriterio) : NULL;

  if (criterio != NULL && owner != NULL && strcmp (criterio, owner) != 0)
    logro_importacion_object (celda, g_strdup_printf (
      _("Subcriterio %s is one of criterio %s, and the row says criterio %s"), subcriterio, owner,
      criterio), NULL);
}

static void
check_answer (const LogroImportacion *self,
              LogroImportFila        *fila,
              GHashTable             *seen)
{
  LogroImportCelda *celda = find_cell (self, fila, LOGRO_COLUMNA_ELEMENTO);
  LogroImportCelda *points = find_cell (self, fila, LOGRO_COLUMNA_ALTERNATIVA);
  const char *id = get_value (celda);
  const char *value = get_value (points);
  LogroElemento *elemento = id != NULL ? logro_modelo_find_elemento (self->plan->model, id) : NULL;

  if (elemento == NULL)
    return;
  if (!g_hash_table_add (seen, elemento))
    logro_importacion_object (celda, g_strdup_printf (
      _("Element %s was already answered in a row above"), id), NULL);
  else if (value != NULL &&
           logro_elemento_find_alternativa (elemento, g_ascii_strtoll (value, NULL, 10)) == NULL)
    {
      logro_importacion_object (points, g_strdup_printf (
        _("Element %s has no alternative worth %s points"), id, value), NULL);
      g_ptr_array_set_size (points->valores, 0);
    }
}

void
logro_importacion_refresh (LogroImportacion *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  const LogroImportFila *arriba = NULL;

  for (guint i = 0; i < self->filas->len; i++)
    {
      LogroImportFila *fila = self->filas->pdata[i];

      fila->clase = judge (self, fila, arriba != NULL);
      for (guint j = 0; j < self->destino->n_columnas && fila->clase == LOGRO_IMPORT_OMITIDA; j++)
        g_ptr_array_set_size (fila->celdas[j].valores, 0);
      if (fila->clase == LOGRO_IMPORT_OMITIDA)
        continue;
      read_row (self, fila, arriba);
      if (fila->clase == LOGRO_IMPORT_SIGUE)
        check_continued (self, fila, arriba);
      check_dates (self, fila);
      check_subcriterio (self, fila);
      check_answer (self, fila, seen);
      if (fila->clase == LOGRO_IMPORT_REGISTRO)
        arriba = fila;
    }
  for (guint j = 0; j < self->destino->n_columnas; j++)
    if (self->destino->columnas[j].regla == LOGRO_COLUMNA_NOMBRES)
      look_at_names (self, j);
}

/* Finds the original of each cell by the header. */
static void
take_originals (LogroImportacion *self)
{
  for (guint i = 0; i < self->filas->len; i++)
    {
      LogroImportFila *fila = self->filas->pdata[i];

      for (guint j = 0; j < self->destino->n_columnas; j++)
        {
          int place = logro_encabezado_get_place (self->encabezado, &self->destino->columnas[j]);
          const LogroRejillaCelda *celda = place >= 0 && (guint) place < fila->origen->n
                                           ? &fila->origen->celdas[place] : NULL;

          fila->celdas[j].original = celda != NULL ? celda->texto : NULL;
          fila->celdas[j].sin_valor = celda != NULL &&
                                      (celda->marcas & LOGRO_FUENTE_SIN_VALOR) != 0;
        }
    }
}

LogroImportacion *
logro_importacion_new (LogroPlan       *plan,
                       LogroRejillas   *rejillas,
                       LogroRejilla    *rejilla,
                       LogroEncabezado *encabezado)
{
  LogroImportacion *self = g_new0 (LogroImportacion, 1);
  guint first = encabezado->primera, behind = encabezado->primera + encabezado->n_filas;

  self->plan = g_object_ref (plan);
  self->destino = encabezado->destino;
  self->rejilla = rejilla;
  self->encabezado = encabezado;
  self->nombre = g_strdup (rejillas->nombre);
  self->filas = g_ptr_array_new ();
  for (guint i = 0; i < rejilla->filas->len; i++)
    if (i < first || i >= behind || encabezado->n_filas == 0)
      {
        LogroImportFila *fila = g_new0 (LogroImportFila, 1);

        fila->origen = rejilla->filas->pdata[i];
        fila->celdas = g_new0 (LogroImportCelda, self->destino->n_columnas);
        for (guint j = 0; j < self->destino->n_columnas; j++)
          fila->celdas[j].valores = g_ptr_array_new_with_free_func (g_free);
        fila->antes = i < first && encabezado->n_filas > 0;
        g_ptr_array_add (self->filas, fila);
      }
  logro_importacion_read_text (self, rejillas->parrafos);
  logro_importacion_rename (self);
  return self;
}

void
logro_importacion_rename (LogroImportacion *self)
{
  take_originals (self);
  logro_importacion_refresh (self);
}

void
logro_importacion_switch (LogroImportacion *self,
                          guint             fila,
                          guint             columna,
                          LogroReparo       reparo,
                          gboolean          on)
{
  LogroImportCelda *celda = &((LogroImportFila *) self->filas->pdata[fila])->celdas[columna];

  if (on)
    celda->apagados &= ~LOGRO_REPARO_BIT (reparo);
  else
    celda->apagados |= LOGRO_REPARO_BIT (reparo);
  logro_importacion_refresh (self);
}

void
logro_importacion_write (LogroImportacion *self,
                         guint             fila,
                         guint             columna,
                         const char       *texto)
{
  LogroImportCelda *celda = &((LogroImportFila *) self->filas->pdata[fila])->celdas[columna];

  g_free (celda->escrito);
  celda->escrito = g_strdup (texto);
  logro_importacion_refresh (self);
}

guint
logro_importacion_count_problems (const LogroImportacion *self)
{
  guint n = 0;

  for (guint i = 0; i < self->filas->len; i++)
    {
      const LogroImportFila *fila = self->filas->pdata[i];

      for (guint j = 0; j < self->destino->n_columnas; j++)
        n += fila->clase != LOGRO_IMPORT_OMITIDA && fila->celdas[j].problema != NULL &&
             !fila->celdas[j].abierto;
    }
  return n;
}

guint
logro_importacion_count_records (const LogroImportacion *self)
{
  guint n = 0;

  for (guint i = 0; i < self->filas->len; i++)
    n += ((LogroImportFila *) self->filas->pdata[i])->clase == LOGRO_IMPORT_REGISTRO;
  return n;
}
