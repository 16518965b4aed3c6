/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers and names of criteria, references, and names of people and things. */

#include <string.h>

#include "core/text.h"
#include "exchange/reglas.h"

/* @p behind @word and what stands between it and a number ("Criterio No. 1"); folded texts. */
static const char *
skip_heading (const char *p)
{
  static const char * const words[] = { "subcriterio", "sub-criterio", "sub criterio", "criterio",
                                        "crit", "ambito", "area de mejora", "eje", NULL };
  static const char * const signs[] = { "numero", "num", "no", "nro", "n", NULL };
  const char *start = p;

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (p, words[i]))
      {
        p += strlen (words[i]);
        p += strspn (p, " .:-");
        break;
      }
  for (guint i = 0; signs[i] != NULL; i++)
    if (g_str_has_prefix (p, signs[i]) && strspn (p + strlen (signs[i]), " .o°") > 0)
      {
        const char *behind = p + strlen (signs[i]);

        behind += strspn (behind, " .o°");
        if (g_ascii_isdigit (*behind))
          return behind;
      }
  return g_ascii_isdigit (*p) ? p : start;
}

/* How many characters of the folded @text the number and what is before it take; 0 without one. */
static gsize
find_number (const char  *text,
             char       **numero)
{
  const char *p = skip_heading (text);
  const char *start = p;

  while (g_ascii_isdigit (*p) || ((*p == '.' || *p == ',') && p > start && g_ascii_isdigit (p[1])))
    p++;
  if (p == start || p - start > 8)
    return 0;
  *numero = g_strdelimit (g_strndup (start, p - start), ",", '.');
  p += strspn (p, " .,:)-");
  while (g_str_has_prefix (p, "–") || g_str_has_prefix (p, "—"))
    {
      p += strlen ("–");
      p += strspn (p, " ");
    }
  return p - text;
}

/* @text without its first @n characters; folding keeps their count but for accents written
 * apart. */
static char *
dup_rest (const char *text,
          const char *folded,
          gsize       n)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  glong rest = g_utf8_strlen (folded + n, -1);
  glong whole = g_utf8_strlen (composed, -1);

  return g_strstrip (g_strdup (g_utf8_offset_to_pointer (composed, MAX (whole - rest, 0))));
}

/* One line, single blanks. */
static char *
dup_plain (const char *text)
{
  g_autofree char *clean = logro_text_clean (text, FALSE);
  g_auto (GStrv) words = g_strsplit (clean != NULL ? clean : "", " ", -1);
  GString *out = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", words[i]);
  return g_string_free (out, FALSE);
}

gboolean
logro_regla_numero_y_nombre (const char  *text,
                             char       **numero,
                             char       **nombre)
{
  g_autofree char *plain = dup_plain (text);
  g_autofree char *folded = logro_text_fold (plain);
  gsize taken;

  *numero = *nombre = NULL;
  taken = find_number (folded, numero);
  *nombre = taken > 0 ? dup_rest (plain, folded, taken) : g_strdup (plain);
  if (**nombre == '\0')
    g_clear_pointer (nombre, g_free);
  return *numero != NULL && *nombre != NULL;
}

char *
logro_regla_ejemplo (const char  *text,
                     char       **numero)
{
  const char *start = text + strspn (text, " \t\n");
  const char *p = start;

  *numero = NULL;
  while (g_ascii_isdigit (*p))
    p++;
  if (p > start && p - start <= 2 && *p == ')')
    {
      *numero = g_strndup (start, p - start);
      start = p + 1;
    }
  return g_strstrip (g_strdup (start));
}

gboolean
logro_regla_es_raya (const char *text)
{
  gboolean any = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c) && g_unichar_type (c) != G_UNICODE_DASH_PUNCTUATION &&
          strchr ("._=*", (int) MIN (c, 0x7F)) == NULL)
        return FALSE;
      any = any || !g_unichar_isspace (c);
    }
  return any;
}

gboolean
logro_regla_es_nada (const char *text)
{
  static const char * const words[] = { "n/a", "na", "n.a", "no aplica", "n/d", "nd", "s/d",
                                        "s/i", "sin informacion", "ninguno", "ninguna", "no hay",
                                        "sin comentarios", NULL };
  g_autofree char *folded = g_strstrip (logro_text_fold (text));

  if (logro_regla_es_raya (text) || g_strv_contains (words, folded))
    return TRUE;
  if (g_str_has_suffix (folded, "."))
    folded[strlen (folded) - 1] = '\0';
  return g_strv_contains (words, folded);
}

const char *
logro_regla_suelto (const char *text)
{
  const char *p = text + strspn (text, " \t\n");
  const char *start = p;

  while (g_ascii_isdigit (*p))
    p++;
  if (p == start || p - start > 2 || (*p != '.' && *p != ')') || !g_ascii_isspace (p[1]))
    return NULL;
  p += 1 + strspn (p + 1, " \t\n");
  return *p != '\0' ? p : NULL;
}

/* What all writings of a name have in common: letters and digits; RRHH spelt out. */
static char *
dup_key (const char *name)
{
  static const char * const short_forms[][2] = {
    { "rrhh", "recursoshumanos" }, { "rh", "recursoshumanos" }, { "tic", "tecnologia" },
    { "ti", "tecnologia" }, { "tecnologiadelainformacion", "tecnologia" },
  };
  g_autofree char *folded = logro_text_fold (name);
  GString *key = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p++)
    if (g_ascii_isalnum (*p) || (guchar) *p >= 0x80)
      g_string_append_c (key, *p);
  for (guint i = 0; i < G_N_ELEMENTS (short_forms); i++)
    if (strcmp (key->str, short_forms[i][0]) == 0)
      g_string_assign (key, short_forms[i][1]);
  return g_string_free (key, FALSE);
}

static guint
count_accents (const char *text)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p++)
    n += (guchar) *p >= 0x80;
  return n;
}

static guint
count_same (const char *name,
            GPtrArray  *names)
{
  guint n = 0;

  for (guint i = 0; i < names->len; i++)
    n += strcmp (names->pdata[i], name) == 0;
  return n;
}

/* With accents before without, then what is written more often, then what is longer. */
static gboolean
is_better (const char *one,
           const char *other,
           GPtrArray  *names)
{
  guint accents = count_accents (one), accents_other = count_accents (other);
  guint n = count_same (one, names), n_other = count_same (other, names);

  if (accents != accents_other)
    return accents > accents_other;
  return n != n_other ? n > n_other : strlen (one) > strlen (other);
}

const char *
logro_regla_sugiere (const char *nombre,
                     GPtrArray  *nombres)
{
  g_autofree char *key = dup_key (nombre);
  const char *best = nombre;

  for (guint i = 0; i < nombres->len; i++)
    {
      const char *other = nombres->pdata[i];
      g_autofree char *other_key = dup_key (other);

      if (strcmp (key, other_key) == 0 && strcmp (other, best) != 0 &&
          is_better (other, best, nombres))
        best = other;
    }
  return strcmp (best, nombre) != 0 ? best : NULL;
}

static gboolean
stands_alone (const char *nombre,
              GPtrArray  *nombres)
{
  g_autofree char *key = dup_key (nombre);

  for (guint i = 0; i < nombres->len; i++)
    {
      g_autofree char *other = dup_key (nombres->pdata[i]);

      if (strcmp (key, other) == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
logro_regla_union (const char  *nombre,
                   GPtrArray   *nombres,
                   char       **primero,
                   char       **segundo)
{
  for (const char *p = strstr (nombre, " y "); p != NULL; p = strstr (p + 1, " y "))
    {
      g_autofree char *first = g_strstrip (g_strndup (nombre, p - nombre));
      g_autofree char *second = g_strstrip (g_strdup (p + 3));

      if (stands_alone (first, nombres) && stands_alone (second, nombres))
        {
          *primero = g_steal_pointer (&first);
          *segundo = g_steal_pointer (&second);
          return TRUE;
        }
    }
  return FALSE;
}
