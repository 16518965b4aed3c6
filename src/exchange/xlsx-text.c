/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of a text a cell holds, and how much room it takes. */

#include "exchange/xlsx-private.h"

#include <math.h>
#include <string.h>

#define CUT_MARK " […]"

/* Lines that no row has room for. */
#define ENOUGH 100

/* The end of the first @n UTF-16 units of @text, or NULL when it has no more than that. */
static const char *
find_cut (const char *text,
          guint       n)
{
  guint units = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      units += g_utf8_get_char (p) > 0xFFFF ? 2 : 1;
      if (units > n)
        return p;
    }
  return NULL;
}

char *
logro_xlsx_cut (const char *text)
{
  const char *end;

  /* nearly always */
  if (strlen (text) <= LOGRO_XLSX_MAX_CELL || find_cut (text, LOGRO_XLSX_MAX_CELL) == NULL)
    return NULL;
  end = find_cut (text, LOGRO_XLSX_MAX_CELL - g_utf8_strlen (CUT_MARK, -1));
  return g_strdup_printf ("%.*s" CUT_MARK, (int) (end - text), text);
}

guint
logro_xlsx_count_lines (const char *text,
                        double      width)
{
  guint lines = 0;

  if (strlen (text) < width && strchr (text, '\n') == NULL)
    return 1;
  for (const char *p = text; p != NULL && lines < ENOUGH;)
    {
      const char *end = strchr (p, '\n');

      lines += MAX (1, ceil (g_utf8_strlen (p, end != NULL ? end - p : -1) / width));
      p = end != NULL ? end + 1 : NULL;
    }
  return lines;
}
