/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one place that knows which characters XML wants escaped. */

#include "document/escape.h"

#include <string.h>

/* What stands for a sign: in text, and in an attribute, where line ends and tabs would be read as
 * spaces. A CR would be read as LF in both; only XML that we do not know has one. */
static const char *
get_escape (char     c,
            gboolean value)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\r':
      return "&#13;";
    case '\n':
      return value ? "&#10;" : NULL;
    case '\t':
      return value ? "&#9;" : NULL;
    default:
      return NULL;
    }
}

static void
escape (GString    *out,
        const char *text,
        gsize       length,
        gboolean    value)
{
  const char *end = text + length;
  const char *done = text;

  for (; text < end; text++)
    {
      const char *escaped = *text > '>' ? NULL : get_escape (*text, value);

      if (escaped == NULL)
        continue;
      g_string_append_len (out, done, text - done);
      g_string_append (out, escaped);
      done = text + 1;
    }
  g_string_append_len (out, done, end - done);
}

void
logro_escape (GString    *out,
              const char *text,
              gsize       length)
{
  escape (out, text, length, FALSE);
}

void
logro_escape_value (GString    *out,
                    const char *text,
                    gsize       length)
{
  escape (out, text, length, TRUE);
}
