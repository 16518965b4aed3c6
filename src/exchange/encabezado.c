/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds the header of a table.
 *
 * Each of the first rows is tried as a header, alone and with the row below, for each
 * destination. A heading names a column when its words are those of one of the column's names,
 * or the beginnings of them ("Resp. de seguim."), or begin with them ("Tareas a realizar por el
 * equipo"); small words and signs do not count. The row by which most columns are known is the
 * header. */

#include "exchange/encabezado.h"

#include <string.h>

#include "core/text.h"

#define ROWS_TO_TRY 60
#define COLUMNS_TO_TRY 200

/* Fewer known columns are no header. */
#define MIN_KNOWN 2

/* Bytes of a heading; what is longer is a text, which would be taken apart for each column of each
 * destination. */
#define MAX_TITLE 400

void
logro_encabezado_free (LogroEncabezado *self)
{
  g_free (self->columnas);
  g_strfreev (self->titulos);
  g_free (self);
}

/* Folded, without signs: "Acción(es) de mejora:" → "accion es de mejora". */
static char *
dup_words (const char *titulo)
{
  g_autofree char *folded = logro_text_fold (titulo);
  GString *words = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (words, *p);
    else if (words->len > 0 && words->str[words->len - 1] != ' ')
      g_string_append_c (words, ' ');
  if (words->len > 0 && words->str[words->len - 1] == ' ')
    g_string_truncate (words, words->len - 1);
  return g_string_free (words, FALSE);
}

/* Words that make no difference. */
static char **
split_words (const char *words)
{
  static const char * const small[] = { "de", "del", "la", "las", "el", "los", "y", "e", "en", "a",
                                        "", NULL };
  g_auto (GStrv) all = g_strsplit (words, " ", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; all[i] != NULL; i++)
    if (!g_strv_contains (small, all[i]))
      g_ptr_array_add (kept, g_strdup (all[i]));
  g_ptr_array_add (kept, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&kept), FALSE);
}

static gboolean
abbreviates (const char *word,
             const char *whole)
{
  return strcmp (word, whole) == 0 || (strlen (word) >= 3 && g_str_has_prefix (whole, word));
}

/* How well the words of a heading fit those of a name. */
static guint
compare_words (char       **heading,
               const char  *nombre)
{
  g_auto (GStrv) words = split_words (nombre);
  guint n = g_strv_length (heading), n_words = g_strv_length (words);
  guint same = 0, exact = 0;

  while (same < MIN (n, n_words) && abbreviates (heading[same], words[same]))
    {
      exact += strcmp (heading[same], words[same]) == 0;
      same++;
    }
  if (same < MIN (n, n_words))
    return 0;
  if (n == n_words)
    return exact == n ? 100 + n : 60 + exact;
  /* cut short, or with more behind */
  return n < n_words ? 40 + n : exact == n_words && strlen (nombre) > 3 ? 20 + n_words : 0;
}

char **
logro_encabezado_split (const char *titulo)
{
  g_autofree char *words = strlen (titulo) <= MAX_TITLE ? dup_words (titulo) : g_strdup ("");

  return split_words (words);
}

/* Whether the name may begin as the heading does; small words at its beginning do not count. */
static gboolean
begins_alike (const char *nombre,
              char      **heading)
{
  return heading[0] != NULL && (heading[0][0] == nombre[0] || nombre[1] == ' ');
}

guint
logro_encabezado_compare_words (char                     **heading,
                                const LogroDestinoColumna *columna)
{
  guint best = 0;

  for (const char *p = columna->nombres; p != NULL; p = strchr (p, '|'))
    {
      g_autofree char *nombre = NULL;

      p += *p == '|';
      if (!begins_alike (p, heading))
        continue;
      nombre = g_strndup (p, strcspn (p, "|"));
      best = MAX (best, compare_words (heading, nombre));
    }
  return best;
}

guint
logro_encabezado_compare (const char                *titulo,
                          const LogroDestinoColumna *columna)
{
  g_auto (GStrv) heading = logro_encabezado_split (titulo);

  return logro_encabezado_compare_words (heading, columna);
}

static const char *
get_cell (const LogroRejilla *rejilla,
          guint               fila,
          guint               columna)
{
  return fila < rejilla->filas->len ? logro_rejilla_fila_get (rejilla->filas->pdata[fila], columna)
                                    : NULL;
}

/* The heading above @columna: that of the nearest column to the left, where this one has none of
 * its own and something stands below. */
static const char *
get_group (const LogroRejilla *rejilla,
           guint               fila,
           guint               columna)
{
  if (get_cell (rejilla, fila + 1, columna) == NULL)
    return get_cell (rejilla, fila, columna);
  for (guint i = columna + 1; i > 0; i--)
    if (get_cell (rejilla, fila, i - 1) != NULL)
      return get_cell (rejilla, fila, i - 1);
  return NULL;
}

static char *
dup_title (const LogroRejilla *rejilla,
           guint               fila,
           guint               n_filas,
           guint               columna)
{
  const char *above = n_filas == 2 ? get_group (rejilla, fila, columna)
                                   : get_cell (rejilla, fila, columna);
  const char *below = n_filas == 2 ? get_cell (rejilla, fila + 1, columna) : NULL;

  if (above != NULL && below != NULL && strcmp (above, below) != 0)
    return g_strdup_printf ("%s / %s", above, below);
  return g_strdup (above != NULL ? above : below != NULL ? below : "");
}

/* How well a heading fits each column: both of its rows, or the one that says more. */
static void
compare_title (const char         *titulo,
               const LogroDestino *destino,
               guint              *scores)
{
  const char *slash = strstr (titulo, " / ");
  g_autofree char *above = slash != NULL ? g_strndup (titulo, slash - titulo) : NULL;
  g_auto (GStrv) whole = logro_encabezado_split (titulo);
  g_auto (GStrv) first = slash != NULL ? logro_encabezado_split (above) : NULL;
  g_auto (GStrv) second = slash != NULL ? logro_encabezado_split (slash + 3) : NULL;

  for (guint i = 0; i < destino->n_columnas; i++)
    {
      const LogroDestinoColumna *columna = &destino->columnas[i];
      guint upper = first != NULL ? logro_encabezado_compare_words (first, columna) : 0;
      guint lower = second != NULL ? logro_encabezado_compare_words (second, columna) : 0;

      scores[i] = logro_encabezado_compare_words (whole, columna);
      scores[i] = MAX (scores[i], lower > 10 ? lower - 10 : 0);
      scores[i] = MAX (scores[i], upper > 30 ? upper - 30 : 0);
    }
}

/* Gives each column of the destination the heading that fits it best. */
static void
assign (LogroEncabezado *self)
{
  guint n = self->n_columnas, m = self->destino->n_columnas;
  g_autofree guint *scores = g_new0 (guint, n * m + 1);

  for (guint i = 0; i < n; i++)
    if (*self->titulos[i] != '\0')
      compare_title (self->titulos[i], self->destino, scores + i * m);
  for (;;)
    {
      guint best = 0;

      for (guint i = 1; i < n * m; i++)
        if (scores[i] > scores[best])
          best = i;
      if (scores[best] == 0)
        return;
      self->columnas[best / m] = &self->destino->columnas[best % m];
      self->n_conocidas++;
      self->ajuste += scores[best];
      for (guint i = 0; i < n * m; i++)
        if (i / m == best / m || i % m == best % m)
          scores[i] = 0;
    }
}

static LogroEncabezado *
new_header (const LogroRejilla *rejilla,
            const LogroDestino *destino,
            guint               fila,
            guint               n_filas)
{
  LogroEncabezado *self = g_new0 (LogroEncabezado, 1);

  self->destino = destino;
  self->primera = fila;
  self->n_filas = n_filas;
  self->n_columnas = MIN (rejilla->n_columnas, COLUMNS_TO_TRY);
  self->columnas = g_new0 (const LogroDestinoColumna *, self->n_columnas + 1);
  self->titulos = g_new0 (char *, self->n_columnas + 1);
  for (guint i = 0; i < self->n_columnas; i++)
    self->titulos[i] = dup_title (rejilla, fila, n_filas, i);
  assign (self);
  return self;
}

LogroEncabezado *
logro_encabezado_new_empty (const LogroRejilla *rejilla,
                            const LogroDestino *destino)
{
  return new_header (rejilla, destino, rejilla->filas->len, 0);
}

static gboolean
is_header (const LogroEncabezado *self)
{
  gboolean principal = FALSE;

  for (guint i = 0; i < self->n_columnas; i++)
    principal = principal || (self->columnas[i] != NULL &&
                              (self->columnas[i]->senas & LOGRO_COLUMNA_PRINCIPAL) != 0);
  return principal && self->n_conocidas >= MIN_KNOWN;
}

/* More columns, or as many that are named better: a title above adds nothing. */
static gboolean
is_better (const LogroEncabezado *self,
           const LogroEncabezado *best)
{
  if (best == NULL || self->n_conocidas != best->n_conocidas)
    return best == NULL || self->n_conocidas > best->n_conocidas;
  return self->ajuste > best->ajuste;
}

LogroEncabezado *
logro_encabezado_find (const LogroRejilla *rejilla,
                       const LogroDestino *destino)
{
  LogroEncabezado *best = NULL;
  guint n;
  const LogroDestino *all = logro_destinos_list (&n);

  for (guint i = 0; i < n; i++)
    for (guint fila = 0; fila < MIN (rejilla->filas->len, ROWS_TO_TRY); fila++)
      for (guint n_filas = 1; n_filas <= 2; n_filas++)
        {
          LogroEncabezado *self;

          if (destino != NULL && destino != &all[i])
            continue;
          self = new_header (rejilla, &all[i], fila, n_filas);
          if (is_header (self) && is_better (self, best))
            {
              g_clear_pointer (&best, logro_encabezado_free);
              best = g_steal_pointer (&self);
            }
          g_clear_pointer (&self, logro_encabezado_free);
        }
  return best;
}

int
logro_encabezado_get_place (const LogroEncabezado     *self,
                            const LogroDestinoColumna *columna)
{
  for (guint i = 0; i < self->n_columnas; i++)
    if (self->columnas[i] == columna)
      return i;
  return -1;
}

void
logro_encabezado_set (LogroEncabezado           *self,
                      guint                      indice,
                      const LogroDestinoColumna *columna)
{
  int before = columna != NULL ? logro_encabezado_get_place (self, columna) : -1;

  if (before >= 0)
    self->columnas[before] = NULL;
  self->columnas[indice] = columna;
}
