/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one place that knows which characters XML wants escaped. */

#include "document/escape.h"

#include <string.h>

void
logro_escape (GString    *out,
              const char *text,
              gsize       length)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *special = text;

      while (special < end && *special != '&' && *special != '<' && *special != '>' &&
             *special != '"')
        special++;
      g_string_append_len (out, text, special - text);
      if (special == end)
        return;
      g_string_append (out, *special == '&'   ? "&amp;"
                            : *special == '<' ? "&lt;"
                            : *special == '>' ? "&gt;"
                                              : "&quot;");
      text = special + 1;
    }
}
