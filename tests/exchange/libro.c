/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A workbook read back with libzip and libxml2. */

#include "libro.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <zip.h>

#define SPREADSHEET "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

static xmlDoc *
parse (GBytes *part)
{
  xmlDoc *doc = xmlReadMemory (g_bytes_get_data (part, NULL), g_bytes_get_size (part), "part", NULL,
                               XML_PARSE_NONET);

  g_assert_nonnull (doc);
  return doc;
}

static xmlXPathObject *
evaluate (xmlDoc     *doc,
          const char *xpath)
{
  xmlXPathContext *context = xmlXPathNewContext (doc);
  g_autofree char *whole = g_strconcat ("//x:", xpath, NULL);
  g_autoptr (GString) named = g_string_new (whole);
  xmlXPathObject *found;

  /* every step but those of attributes has the prefix */
  g_string_replace (named, "]/", "]/x:", 0);
  xmlXPathRegisterNs (context, (const xmlChar *) "x", (const xmlChar *) SPREADSHEET);
  found = xmlXPathEvalExpression ((const xmlChar *) named->str, context);
  g_assert_nonnull (found);
  xmlXPathFreeContext (context);
  return found;
}

static void
read_titles (Libro *self)
{
  xmlDoc *doc = parse (g_hash_table_lookup (self->parts, "xl/workbook.xml"));
  xmlXPathObject *found = evaluate (doc, "sheet");

  for (int i = 0; i < found->nodesetval->nodeNr; i++)
    {
      xmlChar *name = xmlGetProp (found->nodesetval->nodeTab[i], (const xmlChar *) "name");

      g_ptr_array_add (self->sheets, g_strdup ((const char *) name));
      xmlFree (name);
    }
  xmlXPathFreeObject (found);
  xmlFreeDoc (doc);
}

Libro *
libro_read (GBytes *bytes)
{
  Libro *self = g_new0 (Libro, 1);
  zip_error_t error;
  zip_source_t *source = zip_source_buffer_create (g_bytes_get_data (bytes, NULL),
                                                   g_bytes_get_size (bytes), 0, &error);
  zip_t *zip = zip_open_from_source (source, ZIP_RDONLY | ZIP_CHECKCONS, &error);

  g_assert_nonnull (zip);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_bytes_unref);
  self->sheets = g_ptr_array_new_with_free_func (g_free);
  for (zip_int64_t i = 0; i < zip_get_num_entries (zip, 0); i++)
    {
      zip_stat_t stat;
      zip_file_t *file = zip_fopen_index (zip, i, 0);
      char *data;

      g_assert_cmpint (zip_stat_index (zip, i, 0, &stat), ==, 0);
      data = g_malloc (stat.size + 1);
      g_assert_cmpint (zip_fread (file, data, stat.size), ==, stat.size);
      data[stat.size] = '\0';
      zip_fclose (file);
      g_hash_table_insert (self->parts, g_strdup (stat.name), g_bytes_new_take (data, stat.size));
      xmlFreeDoc (parse (g_hash_table_lookup (self->parts, stat.name)));
    }
  zip_discard (zip);
  read_titles (self);
  return self;
}

void
libro_free (Libro *self)
{
  g_hash_table_unref (self->parts);
  g_ptr_array_unref (self->sheets);
  g_free (self);
}

static GBytes *
get_part (const Libro *self,
          const char  *title)
{
  g_autofree char *name = NULL;
  guint i;

  if (!g_ptr_array_find_with_equal_func (self->sheets, title, g_str_equal, &i))
    g_error ("there is no sheet “%s”", title);
  name = g_strdup_printf ("xl/worksheets/sheet%u.xml", i + 1);
  return g_hash_table_lookup (self->parts, name);
}

const char *
libro_get_sheet (const Libro *self,
                 const char  *title)
{
  return g_bytes_get_data (get_part (self, title), NULL);
}

char *
libro_find (const Libro *self,
            const char  *title,
            const char  *xpath)
{
  xmlDoc *doc = parse (get_part (self, title));
  xmlXPathObject *found = evaluate (doc, xpath);
  xmlChar *content = found->nodesetval != NULL && found->nodesetval->nodeNr > 0
                       ? xmlNodeGetContent (found->nodesetval->nodeTab[0])
                       : NULL;
  char *text = g_strdup ((const char *) content);

  xmlFree (content);
  xmlXPathFreeObject (found);
  xmlFreeDoc (doc);
  return text;
}

guint
libro_count (const Libro *self,
             const char  *title,
             const char  *xpath)
{
  xmlDoc *doc = parse (get_part (self, title));
  xmlXPathObject *found = evaluate (doc, xpath);
  guint n = found->nodesetval != NULL ? found->nodesetval->nodeNr : 0;

  xmlXPathFreeObject (found);
  xmlFreeDoc (doc);
  return n;
}
