/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters and folds text: valid UTF-8, only characters XML 1.0 can hold, one line where asked. */

#include "core/text.h"

#include <string.h>

/* U+FFFD, and U+200B */
#define NO_SIGN 0xFFFD
#define LINE_MAY_END "\xE2\x80\x8B"

/* Characters of a word that is shown as it is. */
#define LONGEST_WORD 60

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

gboolean
logro_text_turns_writing (gunichar c)
{
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

/* What becomes of a character: 0 when nothing is left of it. */
static gunichar
judge (gunichar c,
       gboolean lines)
{
  if (c < 0x80 || c == 0x85)
    {
      if (is_line_end (c))
        return lines ? '\n' : ' ';
      if (c == '\t')
        return lines ? c : ' ';
      return c >= 0x20 && c != 0x7f ? c : 0;
    }
  if (is_line_end (c))
    return lines ? '\n' : ' ';
  if (logro_text_turns_writing (c))
    return NO_SIGN;
  /* C1 controls are characters to XML; but they are none to people */
  if (c < 0xA0 || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE)
    return 0;
  return c;
}

/* How many bytes from @p on are plain, from the space to "~"; the text ends at @end. */
static inline gsize
count_plain (const char *p,
             const char *end)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  const char *start = p;
  guint64 bytes, marks;

  /* Eight at a time: what is below the space borrows, what is above "~" has or gets its highest
   * bit. A borrow or carry goes to later bytes only, so the first mark is right. */
  for (; end - p >= 8; p += 8)
    {
      memcpy (&bytes, p, sizeof bytes);
      bytes = GUINT64_FROM_LE (bytes);
      marks = ((bytes - 0x20 * ones) | bytes | (bytes + ones)) & 0x80 * ones;
      if (marks != 0)
        return p - start + __builtin_ctzll (marks) / 8;
    }
  while (p < end && *p >= 0x20 && *p < 0x7f)
    p++;
  return p - start;
}

/* Most text is already clean; this finds out without allocating. */
static gboolean
may_stay (const char *text,
          gsize       length,
          gboolean    lines)
{
  const char *end = text + length;

  for (const char *p = text + count_plain (text, end); p < end; p += count_plain (p, end))
    {
      gunichar c = (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char_validated (p, end - p);

      if (c >= (gunichar) -2 || c == 0 || judge (c, lines) != c)
        return FALSE;
      p = g_utf8_next_char (p);
    }
  return TRUE;
}

char *
logro_text_filter (const char *text,
                   gsize       length,
                   gboolean    lines)
{
  g_autofree char *valid = NULL;
  GString *out;

  if (may_stay (text, length, lines))
    return NULL;
  valid = g_utf8_make_valid (text, length);
  out = g_string_sized_new (length);
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = judge (g_utf8_get_char (p), lines);

      if (c != 0 && !(*p == '\r' && p[1] == '\n'))
        g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}

char *
logro_text_clean (const char *text,
                  gboolean    lines)
{
  g_autofree char *clean = NULL;
  gsize length;

  if (text == NULL)
    return NULL;
  length = strlen (text);
  clean = logro_text_filter (text, length, lines);
  if (is_blank (clean != NULL ? clean : text))
    return NULL;
  return clean != NULL ? g_steal_pointer (&clean) : g_memdup2 (text, length + 1);
}

gboolean
logro_text_has_long_word (const char *text,
                          gsize       max)
{
  while (*text != '\0')
    {
      gsize length = strcspn (text, " \n\t");

      if (length > max)
        return TRUE;
      text += length + (text[length] != '\0');
    }
  return FALSE;
}

char *
logro_text_show (const char *text,
                 guint       max)
{
  GString *out;
  guint n = 0, word = 0;

  if (strlen (text) <= max && !logro_text_has_long_word (text, LONGEST_WORD))
    return g_strdup (text);
  out = g_string_new (NULL);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (n++ == max)
        {
          g_string_append (out, "…");
          break;
        }
      word = strchr (" \n\t", *p) != NULL ? 0 : word + 1;
      if (word > LONGEST_WORD)
        {
          g_string_append (out, LINE_MAY_END);
          word = 1;
        }
      g_string_append_len (out, p, g_utf8_next_char (p) - p);
    }
  return g_string_free (out, FALSE);
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
