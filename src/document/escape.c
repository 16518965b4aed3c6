/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one place that knows which characters XML wants escaped. */

#include "document/escape.h"

#include <string.h>

#include "document/signs.h"

/* What stands for a sign: in text, and in an attribute, where line ends and tabs would be read as
 * spaces. A CR would be read as LF in both; only XML that we do not know has one. */
static const struct
{
  char sign;
  char escape[7];
  gboolean only_in_value;
} escapes[] = {
  { 0 },
  { '&', "&amp;" },
  { '<', "&lt;" },
  { '>', "&gt;" },
  { '"', "&quot;" },
  { '\r', "&#13;" },
  { '\n', "&#10;", TRUE },
  { '\t', "&#9;", TRUE },
};

/* Rows of escapes by byte. */
static const guchar rows[256] = {
  ['&'] = 1, ['<'] = 2, ['>'] = 3, ['"'] = 4, ['\r'] = 5, ['\n'] = 6, ['\t'] = 7,
};

static void
escape (GString    *out,
        const char *text,
        gsize       length,
        gboolean    value)
{
  const char *end = text + length;
  const char *done = text;

  for (; (text = logro_sign_find (text, end)) < end; text++)
    {
      guchar row = rows[(guchar) *text];

      if (row == 0 || (escapes[row].only_in_value && !value))
        continue;
      g_string_append_len (out, done, text - done);
      g_string_append (out, escapes[row].escape);
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
