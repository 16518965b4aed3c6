/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters and folds text: valid UTF-8, only characters XML 1.0 can hold, one line where asked. */

#include "core/text.h"

#include <string.h>

/* Whether the bytes at @p are a character of two or three bytes that the slow path has to change:
 * U+0085, U+2028, U+2029, U+FFFE, U+FFFF. Stops at the NUL that ends the text. */
static inline gboolean
is_odd (const guchar *p)
{
  return (p[0] == 0xc2 && p[1] == 0x85) ||
         (p[0] == 0xe2 && p[1] == 0x80 && (p[2] | 1) == 0xa9) ||
         (p[0] == 0xef && p[1] == 0xbf && p[2] >= 0xbe);
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \n\t")] == '\0';
}

/* Most text is already clean; this finds out without allocating. */
static gboolean
is_clean (const char *text,
          gsize       length,
          gboolean    lines)
{
  gboolean ascii = TRUE;

  for (gsize i = 0; i < length; i++)
    {
      guchar c = text[i];

      if (G_LIKELY (c >= 0x20 && c < 0x7f))
        continue;
      if (c < 0x80 ? !lines || (c != '\n' && c != '\t') : is_odd ((const guchar *) text + i))
        return FALSE;
      ascii = ascii && c < 0x80;
    }
  return !is_blank (text) && (ascii || g_utf8_validate_len (text, length, NULL));
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
