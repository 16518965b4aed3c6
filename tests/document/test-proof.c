/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The proof of what was written, held against libxml2: what it accepts is XML that says the
 * same. */

#include "support.h"

#include <string.h>

#include "document/digest.h"
#include "document/proof.h"
#include "document/sax.h"
#include "document/scan.h"

#define PROLOG "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

/* The digest of what libxml2 reports: text counts where an element has nothing but text. */
typedef struct
{
  guint64 digest;
  GString *text;
  gboolean leaf;
  gboolean failed;
} Witness;

static void
add (Witness    *self,
     const char *text,
     gsize       length)
{
  self->digest = logro_digest_add (self->digest, text, length);
}

static void
on_start_element (void           *data,
                  const xmlChar  *name,
                  const xmlChar  *prefix,
                  const xmlChar  *uri,
                  int             n_namespaces,
                  const xmlChar **namespaces,
                  int             n_attributes,
                  int             n_defaulted,
                  const xmlChar **attributes)
{
  Witness *self = data;
  const LogroSaxAttribute *all = (const LogroSaxAttribute *) attributes;

  add (self, (const char *) name, strlen ((const char *) name));
  for (int i = 0; i < n_namespaces; i++)
    {
      add (self, "xmlns", strlen ("xmlns"));
      add (self, (const char *) namespaces[2 * i + 1],
           strlen ((const char *) namespaces[2 * i + 1]));
    }
  for (int i = 0; i < n_attributes; i++)
    {
      g_autofree char *decoded = NULL;
      gsize length;
      const char *value = logro_sax_get_value (&all[i], &length, &decoded);

      add (self, (const char *) all[i].name, strlen ((const char *) all[i].name));
      add (self, value, length);
    }
  g_string_truncate (self->text, 0);
  self->leaf = TRUE;
}

static void
on_end_element (void          *data,
                const xmlChar *name,
                const xmlChar *prefix,
                const xmlChar *uri)
{
  Witness *self = data;

  if (self->leaf && self->text->len > 0)
    add (self, self->text->str, self->text->len);
  self->leaf = FALSE;
}

static void
on_characters (void          *data,
               const xmlChar *text,
               int            length)
{
  g_string_append_len (((Witness *) data)->text, (const char *) text, length);
}

static void
on_error (void       *data,
          xmlErrorPtr error)
{
  ((Witness *) data)->failed |= error->level >= XML_ERR_ERROR;
}

static gboolean
libxml_reads (const char *xml,
              gsize       length,
              guint64    *digest)
{
  static const LogroSaxHandlers handlers = { on_start_element, on_end_element, on_characters,
                                             on_error };
  g_autoptr (GBytes) bytes = g_bytes_new_static (xml, length);
  g_autoptr (GString) text = g_string_new (NULL);
  Witness witness = { LOGRO_DIGEST_START, text };
  xmlParserCtxtPtr ctxt = logro_sax_new (bytes, &handlers, &witness);
  gboolean sound;

  xmlParseDocument (ctxt);
  sound = ctxt->wellFormed && !witness.failed;
  logro_sax_free (ctxt);
  *digest = witness.digest;
  return sound;
}

static void
assert_agree (const char *xml,
              gsize       length)
{
  guint64 ours, theirs;

  if (!libxml_reads (xml, length, &theirs))
    g_error ("libxml2 does not read what the proof accepts:\n%s", xml);
  g_assert_true (logro_proof_read (xml, length, &ours));
  if (ours != theirs)
    g_error ("libxml2 reads something else than the proof:\n%s", xml);
}

static void
test_plans (void)
{
  g_autoptr (GRand) rand = support_rand ();
  g_autoptr (LogroModelo) modelo = support_modelo ();

  for (guint i = 0; i < support_times (3000); i++)
    {
      g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
      g_autofree char *xml = NULL;

      for (guint n = 0; n < 12; n++)
        support_random_edit (plan, rand);
      xml = support_xml (plan);
      assert_agree (xml, strlen (xml));
    }
}

static const char *const bits[] = {
    "<", ">", "&", "\"", "'", "=", "/", " ", "\n", "\t", "&amp;", "&#10;", "<a>", "</a>", "<a/>",
    "]]>", "<!---->", "<?a?>", "a", "xmlns", ":", NULL,
};

/* Of spoilt bytes it accepts only those that libxml2 reads the same way. */
static void
test_spoilt (void)
{
  g_autoptr (GRand) rand = support_rand ();
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autofree char *xml = NULL;
  guint n_accepted = 0;

  g_object_set (plan->municipalidad, "nombre", "A & \"B\"", NULL);
  g_object_set (plan->diagnostico, "lugar", "<Sala>", "descripcion", "uno\n\tdos ]]>", NULL);
  xml = support_xml (plan);
  for (guint i = 0; i < support_times (30000); i++)
    {
      g_autoptr (GString) spoilt = g_string_new (xml);
      guint64 digest;

      for (guint n = g_rand_int_range (rand, 1, 4); n > 0; n--)
        support_spoil (spoilt, bits, rand);
      if (!logro_scan_xml (spoilt->str, spoilt->len, NULL) ||
          !logro_proof_read (spoilt->str, spoilt->len, &digest))
        continue;
      assert_agree (spoilt->str, spoilt->len);
      n_accepted++;
    }
  g_assert_cmpuint (n_accepted, >, 100); /* a letter of a text changed: still a document */
}

static void
test_form (void)
{
  static const char *const good[] = {
    "<a/>\n", "<a b=\"\"/>\n", "<a xmlns=\"urn:x\" b=\"c\">\n</a>\n", "<a>uno</a>\n", "<a></a>\n",
    "<a>\n  <b>&lt;&gt;&amp;&quot;&#13;&#10;&#9;</b>\n</a>\n",
    "<a>\n  <b c=\"&lt;&gt;&amp;&quot;&#13;&#10;&#9;\"/>\n</a>\n",
    "<a-1>\n\tuno\n</a-1>\n", "<a>'</a>\n", "<a b=\"'\"/>\n", "<a> </a>\n", "<a>=ñ/!#%</a>\n",
  };
  static const char *const bad[] = {
    "", "<a/>", "<a/>\n\n", "<a/>\n<a/>\n", "uno\n", "<a>\n", "</a>\n", "<a></b>\n",
    "<a><b></a></b>\n",
    "<a b='c'/>\n", "<a b=\"c\" b=\"d\"/>\n", "<a  b=\"c\"/>\n", "<a b=\"c\"d=\"e\"/>\n",
    "<a b=\"c\n\"/>\n",
    "<a b=\"\t\"/>\n", "<a b=\"<\"/>\n", "<a b=\">\"/>\n", "<a b=c/>\n", "<a b/>\n",
    "<a b=\"c\" />\n", "<a />\n",
    "<a>\"</a>\n", "<a>></a>\n", "<a>]]></a>\n", "<a>\r</a>\n", "<a>&</a>\n", "<a>&b;</a>\n",
    "<a>&apos;</a>\n",
    "<a>&#38;</a>\n", "<a>&amp</a>\n", "<a><!-- b --></a>\n", "<a><![CDATA[b]]></a>\n",
    "<a><?b?></a>\n",
    "<a>uno<b/></a>\n", "<a><b/>uno</a>\n", "<a>&#10;<b/></a>\n",
    "<a><b xmlns=\"urn:x\"/></a>\n", "<a:b/>\n",
    "<a b:c=\"\"/>\n", "<a xmlns=\"\"/>\n", "<a xmlns=\"u n\"/>\n", "<a xmlns=\":u\"/>\n",
    "<A/>\n", "<1/>\n", "<a></a >\n", "<a", "<a b=\"", "<a>uno", "<a>&am", "<a></", "<a/",
  };
  guint64 digest;

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *xml = g_strconcat (PROLOG, good[i], NULL);

      if (!logro_proof_read (xml, strlen (xml), &digest))
        g_error ("refused: %s", good[i]);
      assert_agree (xml, strlen (xml));
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *xml = g_strconcat (PROLOG, bad[i], NULL);

      if (logro_proof_read (xml, strlen (xml), &digest))
        g_error ("accepted: %s", bad[i]);
    }
  g_assert_false (logro_proof_read ("<a/>\n", 5, &digest));
}

/* No beginning of a document, wherever the memory ends. */
static void
test_every_prefix (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autofree char *xml = support_xml (plan);
  gsize length = strlen (xml);
  guint64 digest;

  for (gsize n = 0; n < length; n++)
    {
      g_autofree char *part = g_memdup2 (xml, n); /* so that the sanitizer sees its end */
      g_assert_false (logro_proof_read (part, n, &digest));
    }
}

static void
test_limits (void)
{
  g_autoptr (GString) deep = g_string_new (PROLOG), wide = g_string_new (PROLOG "<a");
  guint64 digest;

  for (guint i = 0; i <= LOGRO_SCAN_MAX_DEPTH; i++)
    g_string_append (deep, "<a>");
  for (guint i = 0; i <= LOGRO_SCAN_MAX_DEPTH; i++)
    g_string_append (deep, "</a>");
  g_string_append (deep, "\n");
  g_assert_false (logro_proof_read (deep->str, deep->len, &digest));
  for (guint i = 0; i <= LOGRO_SCAN_MAX_ATTRIBUTES; i++)
    g_string_append_printf (wide, " a%u=\"\"", i);
  g_string_append (wide, "/>\n");
  g_assert_false (logro_proof_read (wide->str, wide->len, &digest));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/document/proof/plans", test_plans);
  g_test_add_func ("/document/proof/spoilt", test_spoilt);
  g_test_add_func ("/document/proof/form", test_form);
  g_test_add_func ("/document/proof/every-prefix", test_every_prefix);
  g_test_add_func ("/document/proof/limits", test_limits);
  return g_test_run ();
}
