/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: texts of other people made fit to be shaped and drawn. */
#include "chart/clean.h"

#include "chart/data.h"

#define ELLIPSIS "\342\200\246"

char *
logro_clean_text (const char *text)
{
  GString *clean = g_string_new (NULL);
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  gboolean gap = FALSE;
  guint n = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != 0xa0 && (g_unichar_isspace (c) || g_unichar_iscntrl (c)))
        {
          gap = n > 0;
          continue;
        }
      if (n + gap >= LOGRO_CHART_MAX_TEXT - 1)
        {
          g_string_append (clean, ELLIPSIS);
          break;
        }
      if (gap)
        g_string_append_c (clean, ' ');
      g_string_append_unichar (clean, c);
      n += 1 + gap;
      gap = FALSE;
    }
  return g_string_free (clean, FALSE);
}
