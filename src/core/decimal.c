/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads and writes decimal figures without asking the locale. */

#include "core/decimal.h"

#include <string.h>

#define MAX_DIGITS 15

gboolean
logro_decimal_is_valid (const char *text)
{
  guint digits = 0;
  gboolean dot = FALSE;

  if (text == NULL)
    return FALSE;
  text += *text == '-';
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '.' && !dot && p > text && p[1] != '\0')
        dot = TRUE;
      else if (g_ascii_isdigit (*p))
        digits++;
      else
        return FALSE;
    }
  return digits > 0 && digits <= MAX_DIGITS;
}

static guint
count (const char *text,
       char        sign)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == sign;
  return n;
}

/* The sign of @text that stands before its decimals, or 0 when it has none. */
static char
find_decimal_sign (const char *text)
{
  const char *comma = strrchr (text, ',');
  const char *dot = strrchr (text, '.');

  if (comma != NULL && dot != NULL)
    return comma > dot ? ',' : '.';
  if (comma != NULL)
    return count (text, ',') == 1 ? ',' : 0;
  return dot != NULL && count (text, '.') == 1 ? '.' : 0;
}

char *
logro_decimal_parse (const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  char sign = find_decimal_sign (trimmed);
  GString *out = g_string_new (NULL);
  char *number;

  for (const char *p = trimmed; *p != '\0'; p++)
    if (*p == sign && strchr (p + 1, sign) == NULL)
      g_string_append_c (out, '.');
    else if (*p != ',' && *p != '.' && !(*p == ' ' && g_ascii_isdigit (p[1])))
      g_string_append_c (out, *p);
  number = g_string_free (out, FALSE);
  if (logro_decimal_is_valid (number))
    return number;
  g_free (number);
  return NULL;
}

char *
logro_decimal_format (const char *text,
                      gboolean    comma)
{
  char *shown = g_strdup (text != NULL ? text : "");

  return comma ? g_strdelimit (shown, ".", ',') : shown;
}

/* How many digits stand from @text on before the next sign or the end. */
static gsize
count_digits (const char *text)
{
  return strspn (text, "0123456789");
}

gboolean
logro_decimal_parse_whole (const char *text,
                           gint64     *number)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  gboolean negative = *trimmed == '-';
  const char *p = trimmed + negative;
  guint digits = 0;
  gint64 sum = 0;

  if (!g_ascii_isdigit (*p))
    return FALSE;
  for (; *p != '\0'; p++)
    if (g_ascii_isdigit (*p) && ++digits <= MAX_DIGITS)
      sum = sum * 10 + g_ascii_digit_value (*p);
    else if (strchr (".,\' ", *p) == NULL || count_digits (p + 1) != 3)
      return FALSE;
  *number = negative ? -sum : sum;
  return TRUE;
}

char *
logro_decimal_format_whole (gint64   number,
                            gboolean comma)
{
  GString *out = g_string_new (NULL);

  g_string_printf (out, "%" G_GINT64_FORMAT, number);
  for (gssize i = (gssize) out->len - 3; i > (number < 0 ? 1 : 0); i -= 3)
    g_string_insert_c (out, i, comma ? '.' : ',');
  return g_string_free (out, FALSE);
}

gboolean
logro_decimal_get (const char *text,
                   double     *value)
{
  if (text == NULL)
    return FALSE;
  *value = g_ascii_strtod (text, NULL);
  return TRUE;
}
