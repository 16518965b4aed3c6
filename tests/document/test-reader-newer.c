/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans of later versions: what this one does not know is kept and written back, and says the same
 * to any reader of XML; of a later major version nothing is written. */

#include "support.h"

#include <libxml/parser.h>
#include <string.h>

#include "document/error.h"
#include "document/writer.h"

#define OPENING(version) \
  "<?xml version=\"1.0\"?>\n<plan xmlns=\"urn:logro:plan:1\" xmlns:x=\"urn:x\" xmlns:y=\"urn:y\"" \
  " version=\"" version "\" id=\"p1\" modelo=\"modelo-pequeno\""

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
append_name (GString    *out,
             xmlNs      *ns,
             const char *name)
{
  g_string_append_printf (out, "{%s}%s", ns != NULL ? (const char *) ns->href : "", name);
}

static void
append_attributes (GString *out,
                   xmlNode *node)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_free);

  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    {
      GString *one = g_string_new (" ");
      xmlChar *value = xmlNodeListGetString (node->doc, attribute->children, 1);

      append_name (one, attribute->ns, (const char *) attribute->name);
      g_string_append_printf (one, "=‹%s›", value != NULL ? (char *) value : "");
      g_ptr_array_add (all, g_string_free (one, FALSE));
      xmlFree (value);
    }
  g_ptr_array_sort (all, compare_lines);
  for (guint i = 0; i < all->len; i++)
    g_string_append (out, all->pdata[i]);
}

/* What XML says, however it is written: namespaces for prefixes, attributes sorted, CDATA as text,
 * blanks between elements left out. */
static void
append_canonical (GString *out,
                  xmlNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_name (out, node->ns, (const char *) node->name);
  append_attributes (out, node);
  g_string_append (out, "(");
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        g_string_append (text, (const char *) child->content);
      if (child->type != XML_ELEMENT_NODE && child->next != NULL)
        continue;
      if (text->str[strspn (text->str, " \t\r\n")] != '\0')
        g_string_append (out, text->str);
      g_string_truncate (text, 0);
      if (child->type == XML_ELEMENT_NODE)
        append_canonical (out, child);
    }
  g_string_append (out, ")\n");
}

static char *
canonical (const char *xml)
{
  xmlDoc *doc = xmlReadMemory (xml, strlen (xml), NULL, NULL,
                               XML_PARSE_NONET | XML_PARSE_NOWARNING);
  GString *out = g_string_new (NULL);

  g_assert_nonnull (doc);
  append_canonical (out, xmlDocGetRootElement (doc));
  xmlFreeDoc (doc);
  return g_string_free (out, FALSE);
}

static LogroPlan *
read_sound (const char *xml)
{
  g_autoptr (GError) error = NULL;
  gboolean newer;
  LogroPlan *plan = support_read (xml, -1, &newer, &error);

  if (error != NULL)
    g_error ("%s\n%s", error->message, xml);
  g_assert_false (newer);
  return plan;
}

/* Reads and writes @xml, whose unknown parts stand last in their records; the first writing must
 * say the same, the second be the same. */
static void
assert_kept (const char *xml)
{
  g_autoptr (LogroPlan) plan = read_sound (xml), again = NULL;
  g_autofree char *first = support_xml (plan);
  g_autofree char *second = NULL;
  g_autofree char *before = canonical (xml);
  g_autofree char *after = canonical (first);

  g_assert_cmpstr (after, ==, before);
  again = read_sound (first);
  second = support_xml (again);
  g_assert_cmpstr (second, ==, first);
  support_assert_same (plan, again);
}

static const struct
{
  const char *name;
  const char *xml;
} kept[] = {
  { "attribute", OPENING ("1.9") " nuevo=\"a\"/>" },
  { "attributes-everywhere", OPENING ("1.9")
    " a=\"1\"><municipalidad b=\"2\"/><diagnostico c=\"3\">"
    "<participante id=\"a\" d=\"4\"/><respuesta elemento=\"1.1\" e=\"5\"/></diagnostico></plan>" },
  { "attribute-signs", OPENING ("1.9")
    " a=\"&lt;b&gt; &amp;amp; &#38;#38; &quot;'&apos; ]]> ñ\"/>" },
  { "attribute-blanks", OPENING ("1.9") " a=\"&#9;uno&#10;dos&#13;&#10;tres&#13;\"/>" },
  { "attribute-prefix", OPENING ("1.9") " x:a=\"1\" y:a=\"2\" a=\"3\"/>" },
  { "attribute-own-prefix", OPENING ("1.9")
    "><diagnostico xmlns:z=\"urn:z\" z:a=\"1\" z:b=\"2\"/></plan>" },
  { "attribute-like-ours", OPENING ("1.9") "><diagnostico x:lugar=\"1\"/></plan>" },
  { "attribute-like-prefix", OPENING ("1.9") " a=\"b xmlns:x=\" x:c=\"d\"/>" },
  { "attribute-xml", OPENING ("1.9") " xml:lang=\"es\"/>" },
  { "attribute-same-namespace", OPENING ("1.9") " xmlns:w=\"urn:x\" x:a=\"1\" w:b=\"2\"/>" },
  { "element", OPENING ("1.9") "><nuevo/></plan>" },
  { "elements-everywhere", OPENING ("1.9") "><municipalidad><n1/></municipalidad><diagnostico>"
    "<participante id=\"a\"><n2/></participante><respuesta elemento=\"1.1\"><n3/></respuesta>"
    "<n4/><n4/>"
    "</diagnostico><n5/></plan>" },
  { "nested", OPENING ("1.9")
    "><n a=\"1\"> <m b=\"2\">uno<o/>dos</m>tres <plan><diagnostico/></plan></n></plan>" },
  { "text", OPENING ("1.9")
    "><n>uno &lt;dos&gt; &amp;amp; \"tres\"\n  ]]&gt; ñ&#13;\n</n></plan>" },
  { "cdata", OPENING ("1.9") "><n><![CDATA[<a> & ]]]]><![CDATA[> fin]]></n></plan>" },
  { "prefix", OPENING ("1.9") "><x:n x:a=\"1\" a=\"2\"><y:m y:b=\"3\"/><x:m/></x:n></plan>" },
  { "prefix-of-ours", OPENING ("1.9") "><x:diagnostico fecha=\"nunca\"/></plan>" },
  { "own-prefix", OPENING ("1.9") "><n xmlns:z=\"urn:z\"><z:m z:a=\"1\"/></n></plan>" },
  { "prefix-changes", OPENING ("1.9")
    "><x:n xmlns:x=\"urn:otro\" x:a=\"1\"><x:m xmlns:x=\"urn:mas\"/></x:n></plan>" },
  { "other-default", OPENING ("1.9")
    "><n xmlns=\"urn:n\" a=\"1\"><m><o xmlns=\"\"><p/></o></m></n></plan>" },
  { "relative-namespace", OPENING ("1.9") "><z:n xmlns:z=\"relativo\"/></plan>" },
  { "prefixed-document",
    "<l:plan xmlns:l=\"urn:logro:plan:1\" version=\"1.9\" id=\"p\" modelo=\"m\">"
    "<l:diagnostico lugar=\"a\"><l:n l:a=\"1\"><m/></l:n></l:diagnostico><o><p/></o></l:plan>" },
  { "redeclared-inside", OPENING ("1.9")
    "><y:diagnostico xmlns:y=\"urn:logro:plan:1\" xmlns=\"urn:z\">"
    "<n a=\"1\"/></y:diagnostico></plan>" },
  { "later", OPENING ("1.99") " a=\"1\"/>" },
};

static void
test_kept (gconstpointer data)
{
  assert_kept (data);
}

static void
test_version_kept (void)
{
  g_autoptr (LogroPlan) plan = read_sound (OPENING ("1.7") "/>");
  g_autofree char *xml = support_xml (plan);

  g_assert_cmpstr (plan->version, ==, "1.7");
  g_assert_nonnull (strstr (xml, " version=\"1.7\""));
}

static void
test_newer_major (void)
{
  g_autoptr (GError) error = NULL;
  gboolean newer = FALSE;
  g_autoptr (LogroPlan) plan =
    support_read (OPENING ("2.0")
    " a=\"1\"><diagnostico lugar=\"Sala\"><n/><descripcion x:b=\"1\">uno"
                  "</descripcion></diagnostico></plan>", -1, &newer, &error);

  g_assert_no_error (error);
  g_assert_true (newer);
  g_assert_cmpstr (plan->diagnostico->lugar, ==, "Sala");
  g_assert_cmpstr (plan->diagnostico->descripcion, ==, "uno");
  g_assert_cmpstr (plan->version, ==, "2.0");
}

/* What cannot be kept is not dropped silently, and what is known is checked as ever. */
static void
test_refused (void)
{
  static const char *const bad[] = {
    OPENING ("1.9")
    "><diagnostico>\n<descripcion tono=\"alto\">uno</descripcion></diagnostico></plan>",
    OPENING ("1.9")
    "><diagnostico>\n<descripcion>uno <b>dos</b></descripcion></diagnostico></plan>",
    OPENING ("1.9") "><diagnostico>\nuno</diagnostico></plan>",
    OPENING ("1.9") ">\n<diagnostico fecha=\"hoy\"/></plan>",
    OPENING ("1.0") ">\n<diagnostico sala=\"2\"/></plan>",
    OPENING ("1.0") ">\n<x:n/></plan>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (support_read (bad[i], -1, NULL, &error));
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "prueba.logro, line 3: "));
    }
}

/* A person edits around it. */
static void
test_edited (void)
{
  g_autoptr (LogroPlan) plan = read_sound (
    OPENING ("1.9") "><diagnostico a=\"1\"><participante id=\"p\"><n>uno</n></participante>"
    "<respuesta elemento=\"1.1\" peso=\"2\"/></diagnostico></plan>");
  LogroList *people = plan->diagnostico->participantes;
  g_autofree char *without = NULL, *with = NULL;

  g_object_set (plan->diagnostico, "lugar", "Sala", NULL);
  logro_list_append (people, g_object_new (LOGRO_TYPE_PARTICIPANTE, "nombre", "Ana", NULL));
  logro_list_remove (people, 0);
  without = support_xml (plan);
  g_assert_null (strstr (without, "<n>uno</n>"));
  logro_journal_undo (logro_plan_get_journal (plan));
  with = support_xml (plan);
  g_assert_nonnull (strstr (with, "<n>uno</n>"));
  g_assert_nonnull (strstr (with, "peso=\"2\""));
  g_assert_nonnull (strstr (with, "lugar=\"Sala\" a=\"1\""));
  g_assert_nonnull (strstr (with, "nombre=\"Ana\""));
}

static void
append_text (GString *out,
             GRand   *rand)
{
  g_autofree char *text = support_random_text (rand, 6);
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
  if (g_rand_int_range (rand, 0, 6) == 0)
    g_string_append (out, g_rand_boolean (rand) ? "&#13;" : "&#10;");
}

static const char *
random_prefix (GRand *rand)
{
  static const char *const prefixes[] = { "", "", "x:", "y:" };

  return prefixes[g_rand_int_range (rand, 0, G_N_ELEMENTS (prefixes))];
}

static void
append_unknown (GString *out,
                GRand   *rand,
                guint    depth)
{
  const char *prefix = random_prefix (rand);
  char name = 'a' + g_rand_int_range (rand, 0, 4);

  g_string_append_printf (out, "<%s%c", prefix, name);
  if (g_rand_int_range (rand, 0, 4) == 0)
    g_string_append_printf (out, " xmlns:%c=\"urn:%d\"", g_rand_boolean (rand) ? 'x' : 'y',
                            g_rand_int_range (rand, 0, 3));
  if (g_rand_int_range (rand, 0, 6) == 0)
    g_string_append_printf (out, " xmlns=\"%s\"", g_rand_boolean (rand) ? "" : "urn:d");
  for (guint n = g_rand_int_range (rand, 0, 3); n > 0; n--)
    {
      g_string_append_printf (out, " %sa%u=\"", random_prefix (rand), n);
      append_text (out, rand);
      g_string_append_c (out, '"');
    }
  g_string_append_c (out, '>');
  for (guint n = g_rand_int_range (rand, 0, depth + 1); n > 0; n--)
    {
      append_text (out, rand);
      append_unknown (out, rand, depth - 1);
    }
  if (g_rand_boolean (rand))
    append_text (out, rand);
  g_string_append_printf (out, "</%s%c>", prefix, name);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = support_rand ();

  for (guint i = 0; i < support_times (3000); i++)
    {
      g_autoptr (GString) xml = g_string_new (OPENING ("1.3"));

      g_string_append_printf (xml, " %su=\"", random_prefix (rand));
      append_text (xml, rand);
      g_string_append (xml, "\"><diagnostico>");
      append_unknown (xml, rand, 3);
      append_unknown (xml, rand, 3);
      g_string_append (xml, "</diagnostico>");
      append_unknown (xml, rand, 2);
      g_string_append (xml, "</plan>");
      assert_kept (xml->str);
    }
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = g_strconcat ("/document/reader-newer/kept/", kept[i].name, NULL);
      g_test_add_data_func (path, kept[i].xml, test_kept);
    }
  g_test_add_func ("/document/reader-newer/version-kept", test_version_kept);
  g_test_add_func ("/document/reader-newer/major", test_newer_major);
  g_test_add_func ("/document/reader-newer/refused", test_refused);
  g_test_add_func ("/document/reader-newer/edited", test_edited);
  g_test_add_func ("/document/reader-newer/random", test_random);
  return g_test_run ();
}
