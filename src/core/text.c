/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters and folds text: valid UTF-8, only characters XML 1.0 can hold, one line where asked. */

#include "core/text.h"

#include <string.h>

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \n\t")] == '\0';
}

/* All that ends a line somewhere: word processors put VT or U+2028 inside a paragraph. */
static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == 0x85 || c == 0x2028 ||
         c == 0x2029;
}

static gboolean
can_stand_in_xml (gunichar c)
{
  return c == '\t' || c == '\n' || (c >= 0x20 && c != 0x7f && c < 0xd800) ||
         (c >= 0xe000 && c < 0xfffe) || (c >= 0x10000 && c <= 0x10ffff);
}

/* Whether the eight bytes at @p are all from the space to "~". */
static inline gboolean
are_plain (const char *p)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 bytes;

  /* What is below the space borrows, what is above "~" has or gets the highest bit. */
  memcpy (&bytes, p, sizeof bytes);
  return (((bytes - 0x20 * ones) | bytes | (bytes + ones)) & 0x80 * ones) == 0;
}

/* Most text is already clean; this finds out without allocating, and skips what is plain ASCII. */
static gboolean
is_clean (const char *text,
          gsize       length,
          gboolean    lines)
{
  const char *end = text + length;

  for (const char *p = text; p < end;)
    {
      gunichar c;

      if (end - p >= 8 && are_plain (p))
        {
          p += 8;
          continue;
        }
      c = (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char_validated (p, end - p);
      if (!can_stand_in_xml (c) || (is_line_end (c) && c != '\n') ||
          (!lines && (c == '\n' || c == '\t')))
        return FALSE;
      p = g_utf8_next_char (p);
    }
  return !is_blank (text);
}

static void
append_clean (GString    *out,
              const char *valid,
              gboolean    lines)
{
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\r' && p[1] == '\n')
        continue;
      if (is_line_end (c))
        c = '\n';
      if (!lines && (c == '\n' || c == '\t'))
        c = ' ';
      if (can_stand_in_xml (c))
        g_string_append_unichar (out, c);
    }
}

char *
logro_text_clean (const char *text,
                  gboolean    lines)
{
  g_autofree char *valid = NULL;
  GString *out;
  gsize length;

  if (text == NULL || *text == '\0')
    return NULL;
  length = strlen (text);
  if (is_clean (text, length, lines))
    return g_memdup2 (text, length + 1);

  valid = g_utf8_make_valid (text, length);
  out = g_string_sized_new (length);
  append_clean (out, valid, lines);
  return g_string_free (out, is_blank (out->str));
}

char *
logro_text_fold (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *split = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL);
  GString *out = g_string_sized_new (strlen (split));

  for (const char *p = split; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c))
        continue;
      if (!g_unichar_isspace (c))
        g_string_append_unichar (out, g_unichar_tolower (c));
      else if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }
  if (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}
