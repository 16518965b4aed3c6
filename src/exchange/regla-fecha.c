/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates as people write them in tables.
 *
 * A text is taken apart into numbers and words; what stands between them says little, for
 * everyone writes it another way. Then the few patterns that mean one date are looked for. A
 * text with a word that belongs to no date is none, however much of a date the rest may be. */

#include <stdlib.h>
#include <string.h>

#include "core/fecha.h"
#include "core/text.h"
#include "exchange/reglas.h"

#define MAX_PARTS 4

/* Serial numbers of spreadsheets that are taken for dates: 1990 to 2099. */
#define MIN_SERIAL 32874
#define MAX_SERIAL 73050

typedef enum
{
  NUMBER,
  MONTH,
  TRIMESTRE,
  SEMESTRE,
} Kind;

typedef struct
{
  Kind kind;
  int value;
  int digits;
} Part;

typedef struct
{
  Part parts[MAX_PARTS];
  guint n;
  char pattern[MAX_PARTS + 1]; /* a letter for each: n, m, t, s */
} Parts;

/* Each month as it is named here and where spreadsheets are set to English. */
static const char * const months[12][3] = {
  { "enero", "january" }, { "febrero", "february" }, { "marzo", "march" }, { "abril", "april" },
  { "mayo" }, { "junio", "june" }, { "julio", "july" }, { "agosto", "august" },
  { "septiembre", "september", "setiembre" }, { "octubre", "october" },
  { "noviembre", "november" }, { "diciembre", "december" },
};

static int
find_month (const char *word)
{
  for (int i = 0; i < 12 && strlen (word) >= 3; i++)
    for (guint j = 0; j < 3 && months[i][j] != NULL; j++)
      if (g_str_has_prefix (months[i][j], word))
        return i + 1;
  return 0;
}

static int
find_word (const char         *word,
           const char * const *words)
{
  for (int i = 0; words[i] != NULL; i++)
    if (strcmp (words[i], word) == 0)
      return i;
  return -1;
}

/* Whether the word belongs to dates; what it adds to their meaning goes into parts. */
static gboolean
take_word (Parts      *parts,
           const char *word)
{
  static const char * const fillers[] = {
    "de", "del", "a", "al", "el", "la", "er", "do", "to", "o", "mes", "ano", "dia", "lunes",
    "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", NULL,
  };
  static const char * const ordinals[] = {
    "primer", "segundo", "tercer", "cuarto", "i", "ii", "iii", "iv", "primero", "segunda",
    "tercero", NULL,
  };
  int ordinal = find_word (word, ordinals);
  Part part = { MONTH, find_month (word), 0 };

  if (find_word (word, fillers) >= 0)
    return TRUE;
  if (strcmp (word, "t") == 0 || strcmp (word, "q") == 0 || strcmp (word, "trim") == 0 ||
      strcmp (word, "trimestre") == 0)
    part = (Part) { TRIMESTRE, 0, 0 };
  else if (strcmp (word, "s") == 0 || strcmp (word, "sem") == 0 || strcmp (word, "semestre") == 0)
    part = (Part) { SEMESTRE, 0, 0 };
  else if (ordinal >= 0)
    part = (Part) { NUMBER, ordinal % 4 + 1, 1 };
  else if (part.value == 0)
    return FALSE;

  if (parts->n == MAX_PARTS)
    return FALSE;
  parts->pattern[parts->n] = "nmts"[part.kind];
  parts->parts[parts->n++] = part;
  return TRUE;
}

static gboolean
take_number (Parts      *parts,
             const char *digits,
             gsize       length)
{
  if (length > 6 || parts->n == MAX_PARTS)
    return FALSE;
  parts->pattern[parts->n] = 'n';
  parts->parts[parts->n++] = (Part) { NUMBER, atoi (digits), length };
  return TRUE;
}

/* Takes a folded text apart; FALSE when it says something that is no part of a date. */
static gboolean
take_apart (const char *text,
            Parts      *parts)
{
  *parts = (Parts) { 0 };
  for (const char *p = text; *p != '\0';)
    {
      const char *start = p;

      if (g_ascii_isdigit (*p))
        {
          while (g_ascii_isdigit (*p))
            p++;
          if (!take_number (parts, start, p - start))
            return FALSE;
        }
      else if (g_ascii_isalpha (*p))
        {
          g_autofree char *word = NULL;

          while (g_ascii_isalpha (*p))
            p++;
          word = g_strndup (start, p - start);
          if (!take_word (parts, word))
            return FALSE;
        }
      else if (strchr (" .,/-'", *p) != NULL || (guchar) *p >= 0x80)
        p++;
      else
        return FALSE;
    }
  return parts->n > 0;
}

static int
get_year (const Part *part)
{
  return part->digits == 4 ? part->value : part->digits == 2 ? 2000 + part->value : 0;
}

static char *
make_day (int year,
          int month,
          int day)
{
  g_autofree char *iso = g_strdup_printf ("%04d-%02d-%02d", year, month, day);

  return logro_fecha_is_valid (iso) ? g_steal_pointer (&iso) : NULL;
}

/* The first day of @month, or the last of @n months of that year from there. */
static char *
make_edge (int             year,
           int             month,
           int             n,
           LogroReglaLado  lado)
{
  int last = month + n - 1;

  if (year < 1900 || month < 1 || month > 12)
    return NULL;
  return lado == LOGRO_REGLA_INICIO
         ? make_day (year, month, 1) : make_day (year, last, g_date_get_days_in_month (last, year));
}

/* Adds @reparo when it may be made; else the date is not given. */
static char *
repair (char        *iso,
        LogroReparo  reparo,
        guint        permitidos,
        guint       *reparos)
{
  if (iso == NULL || (permitidos & LOGRO_REPARO_BIT (reparo)) == 0)
    {
      g_free (iso);
      return NULL;
    }
  *reparos |= LOGRO_REPARO_BIT (reparo);
  return iso;
}

/* "ene 23", "2023 enero", "01/2023", "09/24", "2023-01"; but "03/12" could be a day. */
static gboolean
find_year_and_month (const Parts *parts,
                     const char  *text,
                     int         *year,
                     int         *month)
{
  const Part *a = &parts->parts[0], *b = &parts->parts[1];
  gboolean first = strcmp (parts->pattern, "mn") == 0;
  gboolean last = strcmp (parts->pattern, "nm") == 0 && a->digits == 4;

  if (strcmp (parts->pattern, "nn") == 0 && strpbrk (text, "/-") != NULL)
    {
      last = a->digits == 4 && b->digits <= 2;
      first = a->digits <= 2 && (b->digits == 4 || (b->digits == 2 && b->value > 12));
    }
  if (!first && !last)
    return FALSE;
  *year = get_year (first ? b : a);
  *month = first ? a->value : b->value;
  return *year > 0;
}

/* "15 marzo 2024", "marzo 15 2024" */
static char *
find_day (const Parts *parts)
{
  const Part *p = parts->parts;

  if (strcmp (parts->pattern, "nmn") == 0 && p[0].digits <= 2)
    return make_day (get_year (&p[2]), p[1].value, p[0].value);
  if (strcmp (parts->pattern, "mnn") == 0 && p[1].digits <= 2)
    return make_day (get_year (&p[2]), p[0].value, p[1].value);
  return NULL;
}

/* "2025", "1 trimestre 2025", "segundo semestre 2025", "T1 2025" */
static char *
find_period (const Parts    *parts,
             LogroReglaLado  lado)
{
  const Part *p = parts->parts;
  gboolean named = strlen (parts->pattern) == 3 && parts->pattern[2] == 'n';
  int which = parts->pattern[0] == 'n' ? 0 : 1;
  int year = named ? get_year (&p[2]) : 0;
  int number = p[which].value;

  if (strcmp (parts->pattern, "n") == 0 && p[0].digits == 4)
    return make_edge (p[0].value, 1, 12, lado);
  if (!named || p[which].digits != 1 || number < 1 || year == 0)
    return NULL;
  if (parts->pattern[1 - which] == 't' && number <= 4)
    return make_edge (year, 3 * number - 2, 3, lado);
  if (parts->pattern[1 - which] == 's' && number <= 2)
    return make_edge (year, 6 * number - 5, 6, lado);
  return NULL;
}

static char *
find_serial (const Parts *parts,
             const char  *text)
{
  int days = parts->parts[0].value;
  gboolean fraction = strcmp (parts->pattern, "nn") == 0 && strchr (text, '.') != NULL;

  if ((strcmp (parts->pattern, "n") != 0 && !fraction) || parts->parts[0].digits != 5 ||
      days < MIN_SERIAL || days > MAX_SERIAL)
    return NULL;
  /* counted from 30 December 1899, in effect */
  return logro_fecha_from_day (logro_fecha_get_day ("1900-01-01") - 2 + days);
}

/* "2024-09-01 00:00:00", as programs write dates that they take for moments. */
static char *
find_moment (const char *text)
{
  g_autofree char *start = g_strndup (text, strnlen (text, 10));

  return strlen (text) > 11 && strchr (" t", text[10]) != NULL && g_ascii_isdigit (text[11])
         ? logro_fecha_parse (start) : NULL;
}

char *
logro_regla_fecha (const char     *text,
                   LogroReglaLado  lado,
                   guint           permitidos,
                   guint          *reparos)
{
  g_autofree char *folded = g_strstrip (logro_text_fold (text));
  char *iso = logro_fecha_parse (folded);
  Parts parts;
  int year, month;

  if (iso == NULL)
    iso = find_moment (folded);
  if (iso != NULL || !take_apart (folded, &parts))
    return iso;
  if (find_year_and_month (&parts, folded, &year, &month))
    return repair (make_edge (year, month, 1, lado),
                   lado == LOGRO_REGLA_INICIO ? LOGRO_REPARO_MES_INICIO : LOGRO_REPARO_MES_FIN,
                   permitidos, reparos);
  iso = find_day (&parts);
  if (iso != NULL)
    return repair (iso, LOGRO_REPARO_FECHA, permitidos, reparos);
  iso = find_serial (&parts, folded);
  if (iso != NULL)
    return repair (iso, LOGRO_REPARO_SERIE, permitidos, reparos);
  return repair (find_period (&parts, lado), LOGRO_REPARO_PERIODO, permitidos, reparos);
}
