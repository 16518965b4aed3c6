/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one place that knows what text has to be to stand in HTML. */

#include "core/html.h"

#include "core/text.h"

/* Beyond what XML has no place for, HTML takes C1 controls and noncharacters for errors. */
static gboolean
can_stand_in_html (gunichar c)
{
  return !(c >= 0x7f && c < 0xa0) && !(c >= 0xfdd0 && c <= 0xfdef) && (c & 0xfffe) != 0xfffe;
}

static void
append (GString    *out,
        const char *text,
        const char *line_end)
{
  g_autofree char *clean = logro_text_clean (text, TRUE);

  for (const char *p = clean; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      switch (*p)
        {
        case '&':
          g_string_append (out, "&amp;");
          break;
        case '<':
          g_string_append (out, "&lt;");
          break;
        case '>':
          g_string_append (out, "&gt;");
          break;
        case '"':
          g_string_append (out, "&quot;");
          break;
        case '\n':
          g_string_append (out, line_end);
          break;
        default:
          if (can_stand_in_html (g_utf8_get_char (p)))
            g_string_append_len (out, p, g_utf8_next_char (p) - p);
          break;
        }
    }
}

void
logro_html_append (GString    *out,
                   const char *text)
{
  append (out, text, "<br>");
}

void
logro_html_append_value (GString    *out,
                         const char *text)
{
  append (out, text, "\n");
}
