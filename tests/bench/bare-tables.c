/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads tables as barely as can be, to compare with. */

#include "bare-tables.h"

#include <libxml/parser.h>
#include <string.h>
#include <zlib.h>

#define CHUNK (64 * 1024)

typedef struct
{
  GPtrArray *strings;
  GString *text;
  gboolean in_text;
  gboolean shared;
  guint n;
  char *cell;
} Bare;

static guint32
number (const guchar *p,
        guint         bytes)
{
  guint32 value = 0;

  while (bytes-- > 0)
    value = value << 8 | p[bytes];
  return value;
}

/* Where the packed bytes of the part are. */
static const guchar *
find_part (GBytes     *bytes,
           const char *name,
           gsize      *packed)
{
  gsize size;
  const guchar *data = g_bytes_get_data (bytes, &size);
  const guchar *end = data + size - 22;
  const guchar *entry = data + number (end + 16, 4);

  for (guint i = number (end + 10, 2); i > 0; i--)
    {
      guint length = number (entry + 28, 2);

      if (length == strlen (name) && memcmp (entry + 46, name, length) == 0)
        {
          const guchar *local = data + number (entry + 42, 4);

          *packed = number (entry + 20, 4);
          return local + 30 + number (local + 26, 2) + number (local + 28, 2);
        }
      entry += 46 + length + number (entry + 30, 2) + number (entry + 32, 2);
    }
  g_error ("no part %s", name);
}

static void
parse_part (GBytes        *bytes,
            const char    *name,
            xmlSAXHandler *sax,
            Bare          *bare)
{
  g_autofree guchar *chunk = g_malloc (CHUNK);
  xmlParserCtxtPtr ctxt = xmlCreatePushParserCtxt (sax, bare, NULL, 0, NULL);
  z_stream stream = { 0 };
  gsize packed;
  int state = Z_OK;

  stream.next_in = (guchar *) find_part (bytes, name, &packed);
  stream.avail_in = packed;
  inflateInit2 (&stream, -MAX_WBITS);
  while (state == Z_OK)
    {
      stream.next_out = chunk;
      stream.avail_out = CHUNK;
      state = inflate (&stream, Z_NO_FLUSH);
      xmlParseChunk (ctxt, (char *) chunk, CHUNK - stream.avail_out, state != Z_OK);
    }
  g_assert (state == Z_STREAM_END && ctxt->wellFormed);
  inflateEnd (&stream);
  xmlFreeParserCtxt (ctxt);
}

static void
on_text (void          *data,
         const xmlChar *text,
         int            length)
{
  Bare *bare = data;

  if (bare->in_text)
    g_string_append_len (bare->text, (const char *) text, length);
}

static void
on_string_start (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                 int n_namespaces, const xmlChar **namespaces, int n_attributes, int n_defaulted,
                 const xmlChar **attributes)
{
  Bare *bare = data;

  bare->in_text = strcmp ((const char *) name, "t") == 0;
}

static void
on_string_end (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  Bare *bare = data;

  bare->in_text = FALSE;
  if (strcmp ((const char *) name, "si") != 0)
    return;
  g_ptr_array_add (bare->strings, g_strndup (bare->text->str, bare->text->len));
  g_string_truncate (bare->text, 0);
}

static void
on_cell_start (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
               int n_namespaces, const xmlChar **namespaces, int n_attributes, int n_defaulted,
               const xmlChar **attributes)
{
  Bare *bare = data;

  bare->in_text = strcmp ((const char *) name, "v") == 0;
  if (strcmp ((const char *) name, "c") != 0)
    return;
  bare->shared = FALSE;
  for (int i = 0; i < n_attributes; i++)
    if (strcmp ((const char *) attributes[5 * i], "t") == 0)
      bare->shared = *attributes[5 * i + 3] == 's';
}

static void
on_cell_end (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  Bare *bare = data;
  const char *text = bare->text->str;

  if (strcmp ((const char *) name, "v") != 0)
    return;
  bare->in_text = FALSE;
  if (bare->shared)
    text = bare->strings->pdata[atoi (text)];
  g_free (bare->cell);
  bare->cell = g_strdup (text);
  g_string_truncate (bare->text, 0);
  bare->n++;
}

guint
bare_read_xlsx (GBytes *bytes)
{
  xmlSAXHandler strings = { .initialized = XML_SAX2_MAGIC, .startElementNs = on_string_start,
                            .endElementNs = on_string_end, .characters = on_text };
  xmlSAXHandler cells = { .initialized = XML_SAX2_MAGIC, .startElementNs = on_cell_start,
                          .endElementNs = on_cell_end, .characters = on_text };
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  Bare bare = { .strings = texts, .text = text };

  parse_part (bytes, "xl/sharedStrings.xml", &strings, &bare);
  parse_part (bytes, "xl/worksheets/sheet1.xml", &cells, &bare);
  g_free (bare.cell);
  return bare.n;
}

guint
bare_read_csv (GBytes *bytes)
{
  gsize size;
  const char *p = g_bytes_get_data (bytes, &size);
  const char *end = p + size;
  g_autoptr (GString) cell = g_string_new (NULL);
  guint n = 0;

  while (p < end)
    {
      const char *start = p;

      g_string_truncate (cell, 0);
      if (*p == '"')
        {
          for (start = ++p; *p != '"'; p++)
            ;
          g_string_append_len (cell, start, p++ - start);
        }
      else
        {
          while (*p != ',' && *p != '\n')
            p++;
          g_string_append_len (cell, start, p - start);
        }
      p++;
      n += cell->len > 0;
    }
  return n;
}
