/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Turns sheets into tables. Source: plan template, "Registro de línea de acción" and "Acción de
 * mejora inmediata".
 *
 * A row of a sheet is a label and its value; the label may stand in two cells ("Responsable",
 * "Implementación"), or in one with the value behind a colon. Below there may be rows with a header
 * of their own, for the records of a list: activities, reports. They may as well be in tables that
 * follow the sheet. */

#include "exchange/fichas.h"

#include <glib/gi18n-lib.h>

#include "core/text.h"
#include "exchange/fichas-private.h"

#define MIN_FIELDS 3  /* fewer are no sheet */
#define ROWS_TO_TRY 60
#define MAX_ROWS 5000 /* of all tables that may have sheets */

/* The sheets of one kind. */
typedef struct
{
  const LogroDestino *destino;
  GPtrArray *hojas;  /* GPtrArray of rows; a row is a GPtrArray of utf8, by the columns */
  GPtrArray *usadas; /* LogroRejilla: those that were read */
} Fichas;

/* How many fields of a destination the table has, the main one among them; else 0. */
static guint
count_fields (const LogroRejilla *rejilla,
              const LogroDestino *destino)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  gboolean principal = FALSE;

  for (guint i = 0; i < rejilla->filas->len && (i < ROWS_TO_TRY || principal); i++)
    {
      const char *valor;
      const LogroDestinoColumna *columna =
        logro_fichas_read_field (destino, rejilla->filas->pdata[i], &valor);

      if (columna != NULL)
        g_hash_table_add (seen, (gpointer) columna);
      principal = principal || (columna != NULL && (columna->senas & LOGRO_COLUMNA_PRINCIPAL) != 0);
    }
  return principal ? g_hash_table_size (seen) : 0;
}

static GPtrArray *
get_sheet (const Fichas *self)
{
  return self->hojas->len > 0 ? self->hojas->pdata[self->hojas->len - 1] : NULL;
}

static void
begin_sheet (Fichas *self)
{
  g_ptr_array_add (self->hojas, g_ptr_array_new_with_free_func ((GDestroyNotify)
                                                                  g_ptr_array_unref));
}

static const char *
get_value (const Fichas              *self,
           GPtrArray                 *filas,
           guint                      fila,
           const LogroDestinoColumna *columna)
{
  return fila < filas->len
           ? g_ptr_array_index ((GPtrArray *) filas->pdata[fila], columna - self->destino->columnas)
           : NULL;
}

static void
put_value (const Fichas              *self,
           guint                      fila,
           const LogroDestinoColumna *columna,
           const char                *valor)
{
  GPtrArray *filas = get_sheet (self);
  char **place;

  while (filas->len <= fila)
    {
      GPtrArray *one = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_set_size (one, self->destino->n_columnas);
      g_ptr_array_add (filas, one);
    }
  place = (char **) &g_ptr_array_index ((GPtrArray *) filas->pdata[fila],
                                        columna - self->destino->columnas);
  if (*place == NULL)
    *place = g_strdup (valor);
}

/* A row below the header of a list. One without what it is about is marked, not left out. */
static void
take_row (Fichas                    *self,
          const LogroFichasCabecera *cabecera,
          const LogroRejillaFila    *fila)
{
  const char *first = NULL;
  g_autofree char *folded = NULL;
  guint place = 0, n = 0;

  for (guint i = 0; i < cabecera->n; i++)
    {
      const char *texto = cabecera->columnas[i] != NULL ? logro_rejilla_fila_get (fila, i) : NULL;

      n += texto != NULL;
      first = cabecera->columnas[i] == cabecera->primera && first == NULL ? texto : first;
    }
  folded = logro_text_fold (first != NULL ? first : "");
  if (n == 0 || g_str_has_prefix (folded, "total"))
    return;
  while (get_value (self, get_sheet (self), place, cabecera->primera) != NULL)
    place++;
  put_value (self, place, cabecera->primera, first != NULL ? first : "?");
  for (guint i = 0; i < cabecera->n; i++)
    if (cabecera->columnas[i] != NULL && logro_rejilla_fila_get (fila, i) != NULL)
      put_value (self, place, cabecera->columnas[i], logro_rejilla_fila_get (fila, i));
}

/* Reads a table; @fields: as a sheet, else as a list that goes on with the last one. Returns
 * whether there was something of it. */
static gboolean
read_table (Fichas       *self,
            LogroRejilla *rejilla,
            gboolean      fields)
{
  g_auto (LogroFichasCabecera) cabecera = { NULL };
  gboolean any = fields, named = FALSE;

  if (fields)
    begin_sheet (self);
  for (guint i = 0; i < rejilla->filas->len; i++)
    {
      const LogroRejillaFila *fila = rejilla->filas->pdata[i];
      const char *valor = NULL;
      const LogroDestinoColumna *columna =
        fields ? logro_fichas_read_field (self->destino, fila, &valor) : NULL;
      gboolean principal = columna != NULL && (columna->senas & LOGRO_COLUMNA_PRINCIPAL) != 0;
      g_auto (LogroFichasCabecera) below = { NULL };
      guint header = columna == NULL
                       ? logro_fichas_find_header (self->destino, rejilla, i, &below) : 0;

      if (principal && named)
        begin_sheet (self);
      named = named || principal;
      if (columna != NULL || header > 0)
        logro_fichas_cabecera_clear (&cabecera);
      if (columna != NULL && valor != NULL)
        put_value (self, 0, columna, valor);
      if (header > 0)
        {
          cabecera = below;
          below = (LogroFichasCabecera) { NULL };
          i += header - 1;
        }
      else if (columna == NULL && cabecera.primera != NULL &&
               !(fields && logro_fichas_is_title (self->destino, rejilla, i)))
        take_row (self, &cabecera, fila);
      any = any || header > 0;
    }
  return any;
}

/* The columns that some sheet has. */
static GPtrArray *
list_columns (const Fichas *self)
{
  GPtrArray *columnas = g_ptr_array_new ();

  for (guint i = 0; i < self->destino->n_columnas; i++)
    {
      const LogroDestinoColumna *columna = &self->destino->columnas[i];
      gboolean any = FALSE;

      for (guint j = 0; j < self->hojas->len && !any; j++)
        for (guint k = 0; k < ((GPtrArray *) self->hojas->pdata[j])->len && !any; k++)
          any = get_value (self, self->hojas->pdata[j], k, columna) != NULL;
      if (any)
        g_ptr_array_add (columnas, (gpointer) columna);
    }
  return columnas;
}

/* @filas NULL: the header. */
static void
add_row (const Fichas *self,
         LogroRejilla *rejilla,
         GPtrArray    *columnas,
         GPtrArray    *filas,
         guint         fila)
{
  LogroRejillaFila *row = g_new0 (LogroRejillaFila, 1);

  row->numero = rejilla->filas->len + 1;
  row->n = columnas->len;
  row->celdas = g_new0 (LogroRejillaCelda, row->n);
  for (guint i = 0; i < row->n; i++)
    {
      const LogroDestinoColumna *columna = columnas->pdata[i];

      row->celdas[i].texto = g_strdup (filas != NULL ? get_value (self, filas, fila, columna)
                                                     : columna->titulo);
    }
  rejilla->n_columnas = row->n;
  g_ptr_array_add (rejilla->filas, row);
}

/* Puts one table in the place of the sheets it comes from. */
static void
replace (const Fichas  *self,
         LogroRejillas *rejillas)
{
  g_autoptr (GPtrArray) columnas = list_columns (self);
  g_autofree char *nombre = g_strdup_printf (_("Sheets: %s"), _(self->destino->titulo));
  LogroRejilla *rejilla;
  guint place;

  if (columnas->len == 0) /* a blank form */
    return;
  rejilla = logro_rejillas_add (rejillas, nombre);
  rejilla->fichas = TRUE;
  add_row (self, rejilla, columnas, NULL, 0);
  for (guint i = 0; i < self->hojas->len; i++)
    for (guint j = 0; j < ((GPtrArray *) self->hojas->pdata[i])->len; j++)
      add_row (self, rejilla, columnas, self->hojas->pdata[i], j);

  g_ptr_array_steal_index (rejillas->rejillas, rejillas->rejillas->len - 1);
  g_ptr_array_find (rejillas->rejillas, self->usadas->pdata[0], &place);
  g_ptr_array_insert (rejillas->rejillas, place, rejilla);
  for (guint i = 0; i < self->usadas->len; i++)
    g_ptr_array_remove (rejillas->rejillas, self->usadas->pdata[i]);
}

/* The kind of sheet a table is, by most of its fields; NULL when it is none. */
static Fichas *
find_kind (Fichas             *fichas,
           guint               n,
           const LogroRejilla *rejilla)
{
  Fichas *best = NULL;
  guint most = MIN_FIELDS - 1;

  for (guint i = 0; i < n; i++)
    {
      guint fields = fichas[i].destino->lista != NULL ? count_fields (rejilla, fichas[i].destino)
                                                      : 0;

      if (fields > most)
        {
          best = &fichas[i];
          most = fields;
        }
    }
  return best;
}

void
logro_fichas_gather (LogroRejillas *self)
{
  guint n;
  const LogroDestino *destinos = logro_destinos_list (&n);
  g_autofree Fichas *fichas = g_new0 (Fichas, n);
  Fichas *last = NULL;
  guint rows = 0;

  for (guint i = 0; i < n; i++)
    fichas[i] = (Fichas) { &destinos[i],
                           g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref),
                           g_ptr_array_new () };
  for (guint i = 0; i < self->rejillas->len; i++)
    {
      LogroRejilla *rejilla = self->rejillas->pdata[i];
      Fichas *kind;

      rows += rejilla->filas->len;
      if (rows > MAX_ROWS)
        break;
      kind = find_kind (fichas, n, rejilla);
      if (kind != NULL)
        last = kind;
      if (last != NULL && read_table (last, rejilla, kind != NULL))
        g_ptr_array_add (last->usadas, rejilla);
    }
  for (guint i = 0; i < n; i++)
    {
      if (fichas[i].usadas->len > 0)
        replace (&fichas[i], self);
      g_ptr_array_unref (fichas[i].hojas);
      g_ptr_array_unref (fichas[i].usadas);
    }
}
