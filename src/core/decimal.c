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

gboolean
logro_decimal_get (const char *text,
                   double     *value)
{
  if (text == NULL)
    return FALSE;
  *value = g_ascii_strtod (text, NULL);
  return TRUE;
}
