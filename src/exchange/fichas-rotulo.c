/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The labels of sheets and the headers within them. */

#include <string.h>

#include "exchange/fichas-private.h"

#define MIN_FIT 60    /* of a label: all its words, or the beginnings of them */
#define MAX_CELLS 3   /* of a row with a field */
#define MAX_LABEL 100 /* bytes */
#define MIN_HEADS 2   /* of a header of a list */

static const char *
get_cell (const LogroRejilla *rejilla,
          guint               fila,
          guint               columna)
{
  return fila < rejilla->filas->len ? logro_rejilla_fila_get (rejilla->filas->pdata[fila], columna)
                                    : NULL;
}

/* Where a field of the records of a list begins, or NULL for one of the record itself. */
static const char *
find_own (const LogroDestinoColumna *columna)
{
  return columna->campo != NULL ? strpbrk (columna->campo, "/.") : NULL;
}

/* The column that a label names; @lists: among those of lists. */
static const LogroDestinoColumna *
find_column (const LogroDestino *destino,
             const char         *titulo,
             gboolean            lists)
{
  const LogroDestinoColumna *best = NULL;
  g_auto (GStrv) words = NULL;
  guint fit = MIN_FIT - 1;

  if (titulo == NULL || strlen (titulo) > MAX_LABEL)
    return NULL;
  words = logro_encabezado_split (titulo);
  for (guint i = 0; i < destino->n_columnas; i++)
    {
      const LogroDestinoColumna *columna = &destino->columnas[i];
      guint own = (find_own (columna) != NULL) == lists
                  ? logro_encabezado_compare_words (words, columna) : 0;

      if (own > fit)
        {
          best = columna;
          fit = own;
        }
    }
  return best;
}

/* The cells of a row that say something; the first may be told by the cell it is one with. */
static guint
list_cells (const LogroRejillaFila *fila,
            const char             *cells[MAX_CELLS + 1])
{
  guint n = 0;

  for (guint i = 0; i < fila->n && n <= MAX_CELLS; i++)
    {
      const char *texto = fila->celdas[i].texto;

      if (texto == NULL && n == 0)
        texto = fila->celdas[i].arriba;
      if (texto != NULL && (n == 0 || strcmp (texto, cells[n - 1]) != 0))
        cells[n++] = texto;
    }
  return n;
}

/* A label with its value behind a colon. */
static const LogroDestinoColumna *
split_label (const LogroDestino *destino,
             const char         *texto,
             const char        **valor)
{
  const char *colon = strchr (texto, ':');
  g_autofree char *label = colon != NULL ? g_strndup (texto, colon - texto) : NULL;
  const LogroDestinoColumna *columna = find_column (destino, label, FALSE);

  for (colon = columna != NULL ? colon + 1 : NULL; colon != NULL && g_ascii_isspace (*colon);)
    colon++;
  *valor = colon != NULL && *colon != '\0' ? colon : NULL;
  return columna;
}

const LogroDestinoColumna *
logro_fichas_read_field (const LogroDestino     *destino,
                         const LogroRejillaFila *fila,
                         const char            **valor)
{
  const char *cells[MAX_CELLS + 1] = { NULL };
  guint n = list_cells (fila, cells);
  g_autofree char *joined = NULL;
  const LogroDestinoColumna *columna;

  *valor = NULL;
  if (n == 0 || n > MAX_CELLS)
    return NULL;
  joined = n > 1 ? g_strdup_printf ("%s %s", cells[0], cells[1]) : NULL;
  columna = find_column (destino, joined, FALSE);
  if (columna != NULL)
    *valor = cells[2];
  else if (n == 1)
    {
      columna = split_label (destino, cells[0], valor);
      columna = columna != NULL ? columna : find_column (destino, cells[0], FALSE);
    }
  else if (n == 2 && find_column (destino, cells[1], FALSE) == NULL)
    {
      columna = find_column (destino, cells[0], FALSE);
      *valor = cells[1];
    }
  return columna;
}

/* The heading of a place: of that row, of it and what stands above, of records of the list. */
static const LogroDestinoColumna *
read_heading (const LogroDestino *destino,
              const LogroRejilla *rejilla,
              guint               fila,
              guint               n_filas,
              guint               place)
{
  const char *own = get_cell (rejilla, fila + n_filas - 1, place);
  const char *above = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *named = NULL;
  const LogroDestinoColumna *columna;

  for (guint i = place + 1; n_filas == 2 && i > 0 && above == NULL; i--)
    above = get_cell (rejilla, fila, i - 1);
  own = own != NULL ? own : get_cell (rejilla, fila, place);
  if (own == NULL)
    return NULL;
  joined = g_strdup_printf ("%s %s", above != NULL ? above : "", own);
  named = g_strdup_printf ("Actividad %s", own);
  columna = find_column (destino, joined, TRUE);
  columna = columna != NULL ? columna : find_column (destino, own, TRUE);
  if (columna != NULL)
    return columna;
  columna = find_column (destino, named, TRUE);
  return columna != NULL && *find_own (columna) == '.' ? columna : NULL;
}

void
logro_fichas_cabecera_clear (LogroFichasCabecera *self)
{
  g_clear_pointer (&self->columnas, g_free);
  self->primera = NULL;
  self->n = 0;
}

/* Reads those rows as the header of a list: the columns of the first list that is named there.
 *
 * Returns: how many of them are known */
static guint
read_header (const LogroDestino  *destino,
             const LogroRejilla  *rejilla,
             guint                fila,
             guint                n_filas,
             LogroFichasCabecera *cabecera)
{
  guint known = 0;

  logro_fichas_cabecera_clear (cabecera);
  cabecera->n = rejilla->n_columnas;
  cabecera->columnas = g_new0 (const LogroDestinoColumna *, cabecera->n + 1);
  for (guint i = 0; i < cabecera->n; i++)
    {
      const LogroDestinoColumna *columna = read_heading (destino, rejilla, fila, n_filas, i);

      if (columna == NULL)
        continue;
      if (cabecera->primera == NULL && *find_own (columna) == '/')
        cabecera->primera = columna;
      if (cabecera->primera == NULL ||
          strncmp (columna->campo, cabecera->primera->campo,
                   find_own (columna) - columna->campo) != 0)
        continue;
      cabecera->columnas[i] = columna;
      known++;
    }
  return cabecera->primera != NULL ? known : 0;
}

guint
logro_fichas_find_header (const LogroDestino  *destino,
                          const LogroRejilla  *rejilla,
                          guint                fila,
                          LogroFichasCabecera *cabecera)
{
  guint one = read_header (destino, rejilla, fila, 1, cabecera);
  guint two = one > 0 && fila + 1 < rejilla->filas->len
                ? read_header (destino, rejilla, fila, 2, cabecera) : 0;

  if (two > one)
    return 2;
  read_header (destino, rejilla, fila, 1, cabecera);
  if (one >= MIN_HEADS)
    return 1;
  logro_fichas_cabecera_clear (cabecera);
  return 0;
}

gboolean
logro_fichas_is_title (const LogroDestino *destino,
                       const LogroRejilla *rejilla,
                       guint               fila)
{
  const char *cells[MAX_CELLS + 1] = { NULL };
  const char *valor;

  return list_cells (rejilla->filas->pdata[fila], cells) == 1 && fila + 1 < rejilla->filas->len &&
         logro_fichas_read_field (destino, rejilla->filas->pdata[fila + 1], &valor) != NULL;
}
