/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "store/compress.h"

/* For what is replaced in a second or two, a fifth of the time; for what is kept for a month. */
#define LIGHT 1
#define USUAL 6

#define CHUNK 65536

static GBytes *
convert (GConverter    *converter,
         gconstpointer  start,
         gsize          size,
         gsize          max)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  GConverterResult result = G_CONVERTER_CONVERTED;
  gsize done = 0;

  while (result != G_CONVERTER_FINISHED)
    {
      gsize read = 0, written = 0;

      result = g_converter_convert (converter, (const guint8 *) start + done, size - done, chunk,
                                    CHUNK, G_CONVERTER_INPUT_AT_END, &read, &written, NULL);
      if (result == G_CONVERTER_ERROR || out->len + written > max)
        return NULL;
      done += read;
      g_byte_array_append (out, chunk, written);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

GBytes *
logro_compress (GBytes   *bytes,
                gboolean  lightly)
{
  g_autoptr (GZlibCompressor) compressor =
    g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, lightly ? LIGHT : USUAL);
  gsize size;
  gconstpointer start = g_bytes_get_data (bytes, &size);

  return convert (G_CONVERTER (compressor), start, size, G_MAXSIZE);
}

GBytes *
logro_decompress (gconstpointer start,
                  gsize         size)
{
  g_autoptr (GZlibDecompressor) decompressor =
    g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);

  return convert (G_CONVERTER (decompressor), start, size, LOGRO_STORE_MAX);
}
