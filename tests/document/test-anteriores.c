/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans as earlier versions wrote them open as they are, and saved again they have lost nothing.
 * tests/data/anteriores has one of each version and extent: the sample with its diagnóstico alone,
 * and a plan with every field of every phase. */

#include "support.h"

#include <libxml/parser.h>
#include <string.h>

#include "document/document.h"

/* The @n-th child of that name, or NULL. */
static xmlNode *
find_child (xmlNode       *parent,
            const xmlChar *name,
            guint          n)
{
  for (xmlNode *child = parent->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE && xmlStrEqual (child->name, name) && n-- == 0)
      return child;
  return NULL;
}

static guint
count_before (xmlNode *node)
{
  guint n = 0;

  for (xmlNode *other = node->prev; other != NULL; other = other->prev)
    n += other->type == XML_ELEMENT_NODE && xmlStrEqual (other->name, node->name);
  return n;
}

static void
assert_attributes (xmlNode *old,
                   xmlNode *new)
{
  for (xmlAttr *attr = old->properties; attr != NULL; attr = attr->next)
    {
      xmlChar *before = xmlGetProp (old, attr->name), *after = xmlGetProp (new, attr->name);

      /* that of the format may rise */
      if (!xmlStrEqual (before, after) && !xmlStrEqual (attr->name, (xmlChar *) "version"))
        g_error ("line %ld, %s: “%s” became “%s”", xmlGetLineNo (old), attr->name, before, after);
      xmlFree (before);
      xmlFree (after);
    }
}

/* All that @old says is said by @new in the same place. */
static void
assert_kept (xmlNode *old,
             xmlNode *new)
{
  gboolean leaf = TRUE;

  assert_attributes (old, new);
  for (xmlNode *child = old->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      {
        xmlNode *kept = find_child (new, child->name, count_before (child));

        leaf = FALSE;
        if (kept == NULL)
          g_error ("line %ld: %s was lost", xmlGetLineNo (child), child->name);
        assert_kept (child, kept);
      }
  if (leaf)
    {
      xmlChar *before = xmlNodeGetContent (old), *after = xmlNodeGetContent (new);

      g_assert_cmpstr ((char *) before, ==, (char *) after);
      xmlFree (before);
      xmlFree (after);
    }
}

static void
test_kept (gconstpointer path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (LogroDocument) document = logro_document_open (file, &error);
  g_autofree char *written = NULL;
  xmlDoc *old, *new;

  g_assert_no_error (error);
  g_assert_false (logro_document_is_read_only (document));
  g_assert_false (logro_journal_is_modified (
    logro_plan_get_journal (logro_document_get_plan (document))));
  written = support_write (logro_document_get_plan (document), &logro_format_plan);
  old = xmlReadFile (path, NULL, XML_PARSE_NONET);
  new = xmlReadMemory (written, strlen (written), NULL, NULL, XML_PARSE_NONET);
  g_assert_true (old != NULL && new != NULL);
  assert_kept (xmlDocGetRootElement (old), xmlDocGetRootElement (new));
  xmlFreeDoc (old);
  xmlFreeDoc (new);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n = 0;

  support_init (&argc, &argv);
  folder = g_test_build_filename (G_TEST_DIST, "data", "anteriores", NULL);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  for (; (name = g_dir_read_name (dir)) != NULL; n++)
    {
      g_autofree char *test = g_strdup_printf ("/document/anteriores/%s", name);

      g_test_add_data_func_full (test, g_build_filename (folder, name, NULL), test_kept, g_free);
    }
  g_assert_cmpuint (n, >=, 2);
  return g_test_run ();
}
