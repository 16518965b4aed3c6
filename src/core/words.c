/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences of documents with places to fill in. */
#include "core/words.h"

#include <string.h>

/* The value of the name that stands in name .. end - 1, or NULL. */
static const char *
find_value (const char *name,
            const char *end,
            va_list     pairs)
{
  const char *candidate;
  const char *found = NULL;
  va_list args;

  va_copy (args, pairs);
  while (found == NULL && (candidate = va_arg (args, const char *)) != NULL)
    {
      const char *value = va_arg (args, const char *);

      if (strlen (candidate) == (size_t) (end - name)
          && strncmp (candidate, name, end - name) == 0)
        found = value;
    }
  va_end (args);
  return found;
}

char *
logro_words_fill (const char *pattern,
                  ...)
{
  GString *words = g_string_new (NULL);
  va_list pairs;

  va_start (pairs, pattern);
  while (*pattern != '\0')
    {
      const char *end = *pattern == '{' ? strchr (pattern, '}') : NULL;
      const char *value = end != NULL ? find_value (pattern + 1, end, pairs) : NULL;

      if (value != NULL)
        {
          g_string_append (words, value);
          pattern = end + 1;
        }
      else
        {
          g_string_append_c (words, *pattern++);
        }
    }
  va_end (pairs);
  return g_string_free (words, FALSE);
}
