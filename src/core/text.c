/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters and folds text: valid UTF-8, only characters XML 1.0 can hold, one line where asked. */

#include "core/text.h"

#include <string.h>

/* Most text is already clean; this finds out without allocating. Bytes from 0x80 up are looked at
 * one character at a time by the slow path only when the whole is not valid or holds U+FFFE/F. */
static gboolean
is_clean (const char *text,
          gsize       length,
          gboolean    lines)
{
  gboolean blank = TRUE;

  for (gsize i = 0; i < length; i++)
    {
      guchar c = text[i];

      if (c < 0x20 && !(lines && (c == '\n' || c == '\t')))
        return FALSE;
      if (c == 0x7f || (c == 0xef && (guchar) text[i + 1] == 0xbf && (guchar) text[i + 2] >= 0xbe))
        return FALSE;
      blank = blank && (c == ' ' || c == '\n' || c == '\t');
    }
  return !blank && g_utf8_validate_len (text, length, NULL);
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

      if (c == '\r')
        {
          if (p[1] == '\n')
            continue;
          c = '\n';
        }
      if (!lines && (c == '\n' || c == '\t'))
        c = ' ';
      if (can_stand_in_xml (c))
        g_string_append_unichar (out, c);
    }
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \n\t")] == '\0';
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
    return g_strndup (text, length);

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
