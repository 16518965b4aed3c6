/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Turns the text files of office programs into UTF-8, without help of the system's tables, which a
 * small installation may lack. */

#include "exchange/encoding.h"

#include <string.h>

/* Windows-1252 is Latin-1 but for 0x80 to 0x9F. */
static const gunichar windows_1252[32] = {
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
  0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

static char *
decode_windows_1252 (const guchar *data,
                     gsize         length,
                     gsize        *length_out)
{
  GString *text = g_string_sized_new (length + length / 8);

  for (gsize i = 0; i < length; i++)
    if (data[i] < 0x80)
      g_string_append_c (text, data[i]);
    else
      g_string_append_unichar (text, data[i] < 0xA0 ? windows_1252[data[i] - 0x80] : data[i]);

  *length_out = text->len;
  return g_string_free (text, FALSE);
}

static char *
decode_utf16 (const guchar *data,
              gsize         length,
              gsize        *length_out)
{
  gboolean big = data[0] == 0xFE;
  gsize n = length / 2 - 1;
  g_autofree gunichar2 *units = g_new (gunichar2, n + 1);
  glong written = 0;
  char *text;

  for (gsize i = 0; i < n; i++)
    {
      const guchar *unit = data + 2 * (i + 1);

      units[i] = big ? unit[0] << 8 | unit[1] : unit[1] << 8 | unit[0];
      /* GLib would end the text there. */
      if (units[i] == 0)
        return NULL;
    }

  text = length % 2 == 0 ? g_utf16_to_utf8 (units, n, NULL, &written, NULL) : NULL;
  *length_out = written;
  return text;
}

/* As g_utf8_validate_len(), but zero bytes are characters; and most of a text in Spanish is ASCII,
 * which is looked at eight bytes at a time. */
static gboolean
is_utf8 (const guchar *data,
         gsize         size)
{
  const guchar *p = data;
  const guchar *end = data + size;

  while (p < end)
    {
      guint64 eight;
      gunichar character;

      for (; end - p >= 8; p += 8)
        {
          memcpy (&eight, p, 8);
          if ((eight & G_GUINT64_CONSTANT (0x8080808080808080)) != 0)
            break;
        }
      while (p < end && *p < 0x80)
        p++;
      if (p == end)
        break;
      character = g_utf8_get_char_validated ((const char *) p, end - p);
      if (character >= (gunichar) -2)
        return FALSE;
      p += g_unichar_to_utf8 (character, NULL);
    }
  return TRUE;
}

char *
logro_encoding_decode (GBytes        *bytes,
                       gsize         *length,
                       LogroEncoding *encoding)
{
  gsize size;
  const guchar *data = g_bytes_get_data (bytes, &size);

  if (size >= 2 && ((data[0] == 0xFF && data[1] == 0xFE) || (data[0] == 0xFE && data[1] == 0xFF)))
    {
      *encoding = LOGRO_ENCODING_UTF16;
      return decode_utf16 (data, size, length);
    }

  if (size >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    {
      data += 3;
      size -= 3;
    }

  /* A zero byte is no character of Windows-1252 either: whoever reads on has to name it. */
  if (size == 0 || is_utf8 (data, size) || memchr (data, 0, size) != NULL)
    {
      char *text = g_malloc (size + 1);

      if (size > 0)
        memcpy (text, data, size);
      text[size] = '\0';
      *encoding = LOGRO_ENCODING_UTF8;
      *length = size;
      return text;
    }

  *encoding = LOGRO_ENCODING_WINDOWS_1252;
  return decode_windows_1252 (data, size, length);
}
