/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The encodings in which office programs write text files. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LOGRO_ENCODING_UTF8,
  LOGRO_ENCODING_UTF16,
  LOGRO_ENCODING_WINDOWS_1252,
} LogroEncoding;

/**
 * logro_encoding_decode:
 * @bytes: a text file
 * @length: (out): bytes of the result
 * @encoding: (out): what it was written in
 *
 * UTF-16 is known by its mark. What is no UTF-8 either is taken for Windows-1252, in which every
 * byte is a character; its five free places become U+FFFD. The mark is taken off.
 *
 * Returns: (transfer full) (nullable): the text as UTF-8, which may hold zero characters; %NULL for
 *   broken UTF-16
 */
char *logro_encoding_decode (GBytes        *bytes,
                             gsize         *length,
                             LogroEncoding *encoding);

G_END_DECLS
