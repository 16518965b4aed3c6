/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is in a package. */
#include "read-package.h"

#include <glib.h>
#include <libxml/parser.h>
#include <libxml/xpathInternals.h>
#include <string.h>
#include <zip.h>

#include "convert.h"
#include "every-block.h"
#include "report/pages.h"

static GBytes *
read_entry (zip_t       *zip,
            zip_uint64_t index)
{
  zip_stat_t stat;
  zip_file_t *file;
  guint8 *data;

  g_assert_cmpint (zip_stat_index (zip, index, 0, &stat), ==, 0);
  file = zip_fopen_index (zip, index, 0);
  g_assert_nonnull (file);
  data = g_malloc (stat.size + 1);
  g_assert_cmpint (zip_fread (file, data, stat.size), ==, (gint64) stat.size);
  zip_fclose (file);
  return g_bytes_new_take (data, stat.size);
}

Package *
read_package (GBytes *bytes)
{
  Package *package = g_new0 (Package, 1);
  zip_error_t error;
  zip_source_t *source;
  zip_stat_t stat;
  zip_t *zip;

  zip_error_init (&error);
  source = zip_source_buffer_create (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), 0,
                                     &error);
  g_assert_nonnull (source);
  zip = zip_open_from_source (source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  g_assert_nonnull (zip);
  package->names = g_ptr_array_new_with_free_func (g_free);
  package->parts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                          (GDestroyNotify) g_bytes_unref);
  for (gint64 i = 0; i < zip_get_num_entries (zip, 0); i++)
    {
      char *name = g_strdup (zip_get_name (zip, i, 0));

      g_ptr_array_add (package->names, name);
      g_assert_true (g_hash_table_insert (package->parts, name, read_entry (zip, i)));
    }
  g_assert_cmpint (zip_stat_index (zip, 0, 0, &stat), ==, 0);
  package->first_stored = stat.comp_method == ZIP_CM_STORE;
  zip_close (zip);
  return package;
}

void
package_free (Package *package)
{
  g_hash_table_unref (package->parts);
  g_ptr_array_unref (package->names);
  g_free (package);
}

xmlDoc *
read_part (const Package *package,
           const char    *name)
{
  GBytes *bytes = g_hash_table_lookup (package->parts, name);
  xmlDoc *doc;

  g_assert_nonnull (bytes);
  doc = xmlReadMemory (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), name, NULL,
                       XML_PARSE_NONET | XML_PARSE_HUGE);
  g_assert_nonnull (doc);
  return doc;
}

char *
read_part_text (const Package *package,
                const char    *name)
{
  xmlDoc *doc = read_part (package, name);
  xmlChar *content = xmlNodeGetContent (xmlDocGetRootElement (doc));
  char *text = g_strdup ((const char *) content);

  xmlFree (content);
  xmlFreeDoc (doc);
  return text;
}

/* Prefixes are declared at the root, and some at the first element that has them. */
static void
register_prefixes (xmlXPathContext *context,
                   xmlNode         *node)
{
  for (; node != NULL; node = node->next)
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;
      for (xmlNs *ns = node->nsDef; ns != NULL; ns = ns->next)
        if (ns->prefix != NULL)
          xmlXPathRegisterNs (context, ns->prefix, ns->href);
      register_prefixes (context, node->children);
    }
}

static xmlXPathObject *
find_nodes (xmlDoc      *doc,
            const char  *xpath)
{
  xmlXPathContext *context = xmlXPathNewContext (doc);
  xmlXPathObject *found;

  register_prefixes (context, xmlDocGetRootElement (doc));
  found = xmlXPathEvalExpression ((const xmlChar *) xpath, context);
  xmlXPathFreeContext (context);
  g_assert_nonnull (found);
  return found;
}

guint
count_nodes (const Package *package,
             const char    *name,
             const char    *xpath)
{
  xmlDoc *doc = read_part (package, name);
  xmlXPathObject *found = find_nodes (doc, xpath);
  guint n = found->nodesetval != NULL ? found->nodesetval->nodeNr : 0;

  xmlXPathFreeObject (found);
  xmlFreeDoc (doc);
  return n;
}

GPtrArray *
list_values (const Package *package,
             const char    *name,
             const char    *xpath)
{
  xmlDoc *doc = read_part (package, name);
  xmlXPathObject *found = find_nodes (doc, xpath);
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);

  for (int i = 0; found->nodesetval != NULL && i < found->nodesetval->nodeNr; i++)
    {
      xmlChar *value = xmlNodeGetContent (found->nodesetval->nodeTab[i]);

      g_ptr_array_add (values, g_strdup ((const char *) value));
      xmlFree (value);
    }
  xmlXPathFreeObject (found);
  xmlFreeDoc (doc);
  return values;
}

void
assert_parts_whole (const Package *package)
{
  for (guint i = 0; i < package->names->len; i++)
    {
      const char *name = g_ptr_array_index (package->names, i);

      if (g_str_has_suffix (name, ".xml") || g_str_has_suffix (name, ".rels")
          || g_str_has_suffix (name, ".svg"))
        xmlFreeDoc (read_part (package, name));
    }
}

void
assert_office_keeps (GBytes      *bytes,
                     const char  *end,
                     LogroReport *report,
                     const char  *words)
{
  guint n;
  g_autoptr (Conversion) conversion = conversion_new ();
  g_autofree char *name = g_strconcat ("documento.", end, NULL);
  g_autofree char *text = NULL;
  g_autoptr (LogroPages) pages = NULL;
  LogroPaper paper;

  if (conversion == NULL)
    return;
  conversion_add (conversion, name, bytes);
  conversion_run (conversion, "pdf");
  text = conversion_read_pdf (conversion, name, &n);
  g_assert_nonnull (text);
  logro_paper_init (&paper, "letter", FALSE);
  pages = logro_pages_new (report, &paper);
  g_assert_cmpuint (n, >=, logro_pages_get_n (pages) - 1);
  g_assert_cmpuint (n, <=, logro_pages_get_n (pages) + 1);
  for (guint i = 0; every_block_marks[i] != NULL; i++)
    {
      g_autofree char *marked = g_strconcat (words, " ", every_block_marks[i], NULL);

      if (strstr (text, marked) == NULL)
        g_error ("“%s” was lost", marked);
    }
  /* The cover has no foot. */
  g_assert_nonnull (strstr (text, "Página 2 de"));
  g_assert_null (strstr (text, "Página 1 de"));
}
