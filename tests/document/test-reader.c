/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From XML to records, and every way a file can be no plan: the message names the file and the
 * line, and nothing is half read. */

#include "support.h"

#include <string.h>
#include <time.h>

#include "document/error.h"
#include "document/reader.h"

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define ROOT \
  "<plan xmlns=\"urn:logro:plan:1\" version=\"1.0\" id=\"p1\" modelo=\"modelo-pequeno\">\n"
/* A document of one line after the first, with these attributes of the root. */
#define WITH(attributes) XML "<plan xmlns=\"urn:logro:plan:1\" " attributes "/>"
/* The lines after PLAN begin with the third, those after MEETING with the fourth. */
#define PLAN XML ROOT
#define MEETING PLAN "<diagnostico>\n"
#define END "</diagnostico>\n</plan>\n"

static void
assert_error (GError     *error,
              int         code,
              int         line,
              const char *words)
{
  g_autofree char *where = g_strdup_printf ("ine %d: ", line);

  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  if (!g_str_has_prefix (error->message, "prueba.logro") ||
      strstr (error->message, where) == NULL || strstr (error->message, words) == NULL)
    g_error ("line %d, “%s” expected: %s", line, words, error->message);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
assert_refused (const char *xml,
                gssize      length,
                int         code,
                int         line,
                const char *words)
{
  gboolean newer = TRUE;
  g_autoptr (GError) error = NULL;
  LogroPlan *plan = support_read (xml, length, &newer, &error);

  if (plan != NULL)
    g_error ("accepted: %s", xml);
  assert_error (error, code, line, words);
  g_assert_false (newer);
  g_assert_null (support_read (xml, length, NULL, NULL)); /* nor does it insist on an error */
}

typedef struct
{
  const char *name;
  const char *xml;
  int code;
  int line;
  const char *words;
} Case;

enum
{
  REFUSED = LOGRO_DOCUMENT_ERROR_REFUSED,
  SYNTAX = LOGRO_DOCUMENT_ERROR_SYNTAX,
  INVALID = LOGRO_DOCUMENT_ERROR_INVALID,
};

static const Case cases[] = {
  /* no XML */
  { "empty", "", SYNTAX, 1, "" },
  { "blank", "\n\n", SYNTAX, 3, "" },
  { "words", "Acta de la reunión\n", SYNTAX, 1, "not a file of Logro" },
  { "table", "elemento,alternativa\n1.1,2\n", SYNTAX, 1, "not a file of Logro" },
  { "web-page", "<!DOCTYPE html>\n<html><body>", REFUSED, 1, "DOCTYPE" },
  { "tags-cross", PLAN "<diagnostico>\n</plan>\n", SYNTAX, 4, "" },
  { "two-roots", PLAN "</plan>\n<plan/>\n", SYNTAX, 4, "" },
  { "text-after", PLAN "</plan>\nfin\n", SYNTAX, 4, "" },
  { "text-before", XML "hola\n" ROOT "</plan>\n", SYNTAX, 2, "" },
  { "attribute-twice",
    MEETING "<participante id=\"a\"\n nombre=\"x\" nombre=\"y\"/>\n" END,
    SYNTAX, 5, "nombre" },
  { "no-quotes", MEETING "<participante id=a/>\n" END, SYNTAX, 4, "" },
  { "undeclared-prefix", PLAN "<x:diagnostico/>\n</plan>\n", SYNTAX, 3, "" },
  { "undeclared-attribute", PLAN "<diagnostico\nx:lugar=\"a\"/>\n</plan>\n", SYNTAX, 4, "" },
  /* hostile */
  { "doctype",
    XML "<!DOCTYPE plan SYSTEM \"file:///etc/passwd\">\n" ROOT "</plan>\n",
    REFUSED, 2, "DOCTYPE" },
  { "entity", XML "\n<!DOCTYPE plan [<!ENTITY a \"b\">]>\n" ROOT "</plan>", REFUSED, 3, "DOCTYPE" },
  { "entity-in-text",
    MEETING "<lugar/>\n<descripcion>&a;</descripcion>\n" END,
    INVALID, 4, "lugar" },
  { "entity-in-prose", MEETING "<descripcion>uno\n&a;</descripcion>\n" END, SYNTAX, 5, "'a'" },
  { "entity-in-attribute", PLAN "<diagnostico\n lugar=\"&a;\"/>\n</plan>\n", SYNTAX, 4, "'a'" },
  { "other-encoding",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" ROOT "</plan>",
    REFUSED, 1, "ISO-8859-1" },
  { "bytes", MEETING "<descripcion>A\xf1o</descripcion>\n" END, REFUSED, 4, "UTF-8" },
  { "surrogate", MEETING "<descripcion>\xed\xa0\x80</descripcion>\n" END, REFUSED, 4, "UTF-8" },
  { "control", MEETING "\n<descripcion>a\x0b</descripcion>\n" END, REFUSED, 5, "0x0B" },
  { "control-by-number", MEETING "<descripcion>\n&#1;</descripcion>\n" END, SYNTAX, 5, "" },
  { "control-in-attribute", PLAN "<diagnostico lugar=\"&#x1b;\"/>\n</plan>\n", SYNTAX, 3, "" },
  /* of another kind */
  { "no-namespace",
    XML "<plan version=\"1.0\" id=\"p\" modelo=\"m\"/>",
    REFUSED, 2, "<plan> of “”" },
  { "other-namespace",
    XML "\n<plan xmlns=\"urn:otro\" version=\"1.0\" id=\"p\" modelo=\"m\"/>",
    REFUSED, 3, "urn:otro" },
  { "other-root",
    XML "<modelo xmlns=\"urn:logro:plan:1\" version=\"1.0\"/>",
    REFUSED, 2, "<modelo>" },
  { "no-version", WITH ("id=\"p\" modelo=\"m\""), INVALID, 2, "version" },
  { "version-word", WITH ("version=\"uno\" id=\"p\" modelo=\"m\""), INVALID, 2, "version" },
  { "version-short", WITH ("version=\"1\" id=\"p\" modelo=\"m\""), INVALID, 2, "version" },
  { "version-long", WITH ("version=\"1.0.0\" id=\"p\" modelo=\"m\""), INVALID, 2, "version" },
  { "version-zero", WITH ("version=\"0.9\" id=\"p\" modelo=\"m\""), INVALID, 2, "version" },
  { "version-blank", WITH ("version=\" 1.0\" id=\"p\" modelo=\"m\""), INVALID, 2, "version" },
  { "version-huge",
    WITH ("version=\"99999999999.0\" id=\"p\" modelo=\"m\""),
    INVALID, 2, "version" },
  /* not in the tables */
  { "lacks-attribute", WITH ("version=\"1.0\" id=\"p\""), INVALID, 2, "“modelo”" },
  { "lacks-value", WITH ("version=\"1.0\" id=\"p\" modelo=\" \""), INVALID, 2, "“modelo”" },
  { "lacks-key", MEETING "\n<respuesta alternativa=\"1\"/>\n" END, INVALID, 5, "“elemento”" },
  { "unknown-attribute", PLAN "<diagnostico\n  sala=\"2\"/>\n</plan>\n", INVALID, 4, "“sala”" },
  { "unknown-element", MEETING "<sala/>\n" END, INVALID, 4, "<sala>" },
  { "prose-as-attribute",
    PLAN "<diagnostico descripcion=\"a\"/>\n</plan>",
    INVALID, 3, "“descripcion”" },
  { "line-as-element", MEETING "<fecha>2026-01-01</fecha>\n" END, INVALID, 4, "<fecha>" },
  { "foreign-attribute",
    PLAN "<diagnostico xmlns:x=\"urn:x\" x:lugar=\"a\"/>\n</plan>",
    INVALID, 3, "“lugar”" },
  { "xml-attribute", PLAN "<diagnostico xml:lang=\"es\"/>\n</plan>", INVALID, 3, "“lang”" },
  { "foreign-element",
    MEETING "<descripcion xmlns=\"urn:x\"/>\n" END,
    INVALID, 4, "<descripcion>" },
  { "wrong-place", PLAN "<participante id=\"a\"/>\n</plan>", INVALID, 3, "<participante>" },
  { "element-in-prose",
    MEETING "<descripcion>uno\n<b>dos</b></descripcion>\n" END,
    INVALID, 5, "<b>" },
  { "attribute-of-prose",
    MEETING "<descripcion tono=\"alto\">uno</descripcion>\n" END,
    INVALID, 4, "“tono”" },
  { "text", MEETING "hola\n" END, INVALID, 4, "<diagnostico>" },
  { "text-later", MEETING "\n\nhola\n\n\n<descripcion/>" END, INVALID, 6, "<diagnostico>" },
  { "text-accented", MEETING "\n\nñandú\n\n\n<descripcion/>" END, INVALID, 6, "<diagnostico>" },
  { "text-cdata", MEETING "<![CDATA[\nhola]]>\n" END, INVALID, 5, "<diagnostico>" },
  /* twice */
  { "prose-twice",
    MEETING "<descripcion>a</descripcion>\n<descripcion/>\n" END,
    INVALID, 5, "“descripcion”" },
  { "child-twice", PLAN "<diagnostico/>\n<diagnostico/>\n</plan>", INVALID, 4, "“diagnostico”" },
  { "id-twice",
    MEETING "<participante id=\"a\"/>\n<participante id=\"b\"/>\n<participante id=\"a\"/>\n" END,
    INVALID, 6, "“a”" },
  { "id-of-the-plan", MEETING "<participante id=\"p1\"/>\n" END, INVALID, 4, "“p1”" },
  { "answer-twice",
    MEETING "<respuesta elemento=\"1.1\" alternativa=\"2\"/>\n"
    "<respuesta elemento=\"1.2\" alternativa=\"0\"/>\n"
    "<respuesta elemento=\"1.1\" alternativa=\"2\">\n"
    "<observacion>x</observacion>\n</respuesta>\n" END,
    INVALID, 6, "1.1" },
  /* not in the model */
  { "no-such-element",
    MEETING "<respuesta elemento=\"9.9\">\n<observacion>a\nb</observacion>\n</respuesta>\n" END,
    INVALID, 4, "“9.9”" },
  { "off-the-ladder",
    MEETING "<respuesta elemento=\"2.1\" alternativa=\"2\"/>\n" END,
    INVALID, 4, "2.1" },
  { "between-rungs",
    MEETING "\n<respuesta elemento=\"2.2\" alternativa=\"1\"/>\n" END,
    INVALID, 5, "2.2" },
  { "below-the-ladder",
    MEETING "<respuesta elemento=\"2.1\" alternativa=\"-2\"/>\n" END,
    INVALID, 4, "-2" },
  /* bad values */
  { "date", PLAN "<diagnostico fecha=\"20-11-2026\"/>\n</plan>", INVALID, 3, "20-11-2026" },
  { "no-day", PLAN "<diagnostico\nfecha=\"2026-04-31\"/>\n</plan>", INVALID, 4, "2026-04-31" },
  { "time", PLAN "<diagnostico inicio=\"9:00\"/>\n</plan>", INVALID, 3, "9:00" },
  { "number", PLAN "<diagnostico duracion=\"mucho\"/>\n</plan>", INVALID, 3, "mucho" },
  { "number-range",
    PLAN "<diagnostico duracion=\"1441\"/>\n</plan>",
    INVALID, 3, "from 0 to 1440" },
  { "number-empty", PLAN "<diagnostico duracion=\"\"/>\n</plan>", INVALID, 3, "duracion" },
  { "number-decimal", PLAN "<diagnostico duracion=\"1,5\"/>\n</plan>", INVALID, 3, "1,5" },
  { "boolean", MEETING "<participante id=\"a\" presente=\"true\"/>\n" END, INVALID, 4, "true" },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;

  assert_refused (c->xml, -1, c->code, c->line, c->words);
}

/* Sound plans with everything a person may have done to them in a text editor. */
static void
test_whole (void)
{
  g_autoptr (GError) error = NULL;
  gboolean newer = TRUE;
  g_autoptr (LogroPlan) plan = support_read (
    "\xef\xbb\xbf<?xml version='1.0'?>\r\n<!-- una nota -->\r\n<?nada dice?>\n"
    "<l:plan xmlns:l='urn:logro:plan:1' modelo='modelo-pequeno' id='p&#49;'\n\tversion='1.0'>"
    "<l:diagnostico lugar='&lt;Sala&gt; &quot;2&quot; &amp; &#38; &apos;3&apos;&#10;x&#9;y'"
    "  duracion='240'><l:respuesta elemento='3.2' alternativa='2'/>"
    "<l:descripcion>uno &lt;\r\n<![CDATA[<dos> & ]]>&#38;#38; ]]&gt;<!-- no -->tres</l:descripcion>"
    "<l:respuesta elemento='1.1' revisar='si' alternativa='0'/></l:diagnostico></l:plan>",
    -1, &newer, &error);
  LogroDiagnostico *d;

  g_assert_no_error (error);
  g_assert_false (newer);
  d = plan->diagnostico;
  g_assert_cmpstr (plan->id, ==, "p1");
  g_assert_cmpstr (d->lugar, ==, "<Sala> \"2\" & & '3' x y");
  g_assert_cmpstr (d->descripcion, ==, "uno <\n<dos> & &#38; ]]>tres");
  g_assert_cmpint (d->duracion, ==, 240);
  g_assert_cmpuint (logro_list_get_n (d->respuestas), ==, 7);
  for (guint i = 0; i < 7; i++)
    {
      LogroRespuesta *respuesta = logro_list_get (d->respuestas, i);

      g_assert_cmpstr (respuesta->elemento, ==, logro_modelo_get_elemento (plan->model, i)->id);
      g_assert_cmpint (respuesta->alternativa, ==, i == 0 ? 0 : i == 6 ? 2 : LOGRO_SIN_RESPUESTA);
      g_assert_cmpint (respuesta->revisar, ==, i == 0);
    }
  g_assert_false (logro_journal_is_modified (logro_plan_get_journal (plan)));
}

static void
test_ampersands (void)
{
  static const struct
  {
    const char *written;
    const char *text;
  } values[] = {
    { "&amp;", "&" },           { "&#38;", "&" },          { "&#x26;", "&" },
    { "&amp;amp;", "&amp;" },   { "&amp;#38;", "&#38;" },  { "&#38;#38;", "&#38;" },
    { "&amp;&amp;", "&&" },     { "a&amp;b&lt;", "a&b<" }, { "&amp;#38;#38;", "&#38;#38;" },
    { "a&#10;b&#13;&#10;c", "a b c" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *xml =
        g_strdup_printf (PLAN "<diagnostico lugar=\"%s\"/></plan>", values[i].written);
      g_autoptr (LogroPlan) plan = support_read (xml, -1, NULL, NULL);

      g_assert_nonnull (plan);
      g_assert_cmpstr (plan->diagnostico->lugar, ==, values[i].text);
    }
}

/* No beginning of a plan is a plan. */
static void
test_every_prefix (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autofree char *xml = NULL;
  gsize length;

  g_object_set (plan->diagnostico, "lugar", "Salón & «Ñandú» 𝄞", "descripcion", "uno\n<dos>", NULL);
  for (guint i = 0; i < 7; i++)
    g_object_set (logro_list_get (plan->diagnostico->respuestas, i), "alternativa", (gint64) 0,
                  "observacion", "Según acta", NULL);
  xml = support_xml (plan);
  length = strlen (xml);
  g_assert_cmpuint (length, >, 1000);
  for (gsize n = 0; n < length - 1; n++) /* only the last line end can be done without */
    {
      g_autoptr (GError) error = NULL;
      LogroPlan *part = support_read (xml, n, NULL, &error);

      if (part != NULL)
        g_error ("accepted %" G_GSIZE_FORMAT " of %" G_GSIZE_FORMAT " bytes", n, length);
      g_assert_true (error->domain == LOGRO_DOCUMENT_ERROR);
      g_assert_true (error->code == SYNTAX || error->code == REFUSED);
      g_assert_true (g_str_has_prefix (error->message, "prueba.logro"));
    }
}

/* Whatever byte is spoilt, the outcome is a plan or an error. */
static void
test_spoilt_bytes (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autofree char *xml = NULL;
  g_autoptr (GRand) rand = support_rand ();
  gsize length;
  guint n_refused = 0;

  g_object_set (plan->diagnostico, "lugar", "Salón", "descripcion", "uno", NULL);
  xml = support_xml (plan);
  length = strlen (xml);
  for (guint round = 0; round < 5000; round++)
    {
      gsize at = g_rand_int_range (rand, 0, length);
      char before = xml[at];
      g_autoptr (GError) error = NULL;
      g_autoptr (LogroPlan) read = NULL;

      xml[at] = g_rand_int_range (rand, 1, 256);
      read = support_read (xml, length, NULL, &error);
      g_assert_true ((read == NULL) == (error != NULL));
      n_refused += read == NULL;
      xml[at] = before;
    }
  g_assert_cmpuint (n_refused, >, 1000);
}

static void
test_zero_byte (void)
{
  static const char xml[] = MEETING "<descripcion>a\0b</descripcion>\n" END;

  assert_refused (xml, sizeof xml - 1, REFUSED, 4, "zero");
}

static void
test_utf16 (void)
{
  g_autofree char *xml = NULL;
  gsize length;

  xml = g_convert (PLAN "</plan>", -1, "UTF-16", "UTF-8", NULL, &length, NULL);
  assert_refused (xml, length, REFUSED, 1, "UTF-16");
}

static void
test_depth (void)
{
  g_autoptr (GString) xml = g_string_new (PLAN);

  for (guint i = 0; i < 100000; i++)
    g_string_append (xml, "<diagnostico>\n");
  assert_refused (xml->str, -1, REFUSED, 66, "64"); /* 2 + 64: the root is the first */
  g_string_assign (xml,
                   XML "<plan xmlns=\"urn:logro:plan:1\" version=\"1.9\" id=\"p\" modelo=\"m\">\n");
  for (guint i = 0; i < 100000; i++)
    g_string_append (xml, "<x>\n");
  assert_refused (xml->str, -1, REFUSED, 66, "64");
}

static void
test_attribute_bomb (void)
{
  g_autoptr (GString) xml = g_string_new (PLAN "<diagnostico");

  for (guint i = 0; i < 40000; i++)
    g_string_append_printf (xml, " a%u=\"\"", i);
  g_string_append (xml, "/></plan>");
  assert_refused (xml->str, -1, REFUSED, 3, "attributes");
}

/* The shortest CPU time of five readings of 240,000 "&", so many in each tag. */
static double
time_ampersands (guint n_in_tag)
{
  g_autoptr (GString) xml =
    g_string_new (XML "<plan xmlns=\"urn:logro:plan:1\" version=\"1.9\" id=\"p\" modelo=\"m\">\n");
  clock_t best = G_MAXLONG;

  for (guint n = 240000; n > 0; n -= n_in_tag)
    {
      g_string_append (xml, "<x y=\"");
      for (guint i = 0; i < n_in_tag; i++)
        g_string_append (xml, "&amp;");
      g_string_append (xml, "\"/>\n");
    }
  g_string_append (xml, "</plan>");
  for (guint i = 0; i < 5; i++)
    {
      clock_t start = clock ();
      g_autoptr (LogroPlan) plan = support_read (xml->str, -1, NULL, NULL);

      g_assert_nonnull (plan);
      best = MIN (best, clock () - start);
    }
  return best;
}

/* A tag full of them must not cost its square. */
static void
test_ampersand_bomb (void)
{
  double many_tags = time_ampersands (1000);
  double few_tags = time_ampersands (12000);

  g_test_message ("few long tags : many short ones = %.2f", few_tags / many_tags);
  g_assert_cmpfloat (few_tags, <, 3 * many_tags);
}

static void
test_long_line (void)
{
  g_autofree char *fits = g_strnfill (LOGRO_TEXT_MAX, 'x');
  g_autofree char *good = g_strdup_printf (PLAN "<diagnostico lugar=\"%s\"/></plan>", fits);
  g_autofree char *bad = g_strdup_printf (PLAN "\n<diagnostico lugar=\"%sx\"/></plan>", fits);
  g_autoptr (LogroPlan) plan = support_read (good, -1, NULL, NULL);

  g_assert_nonnull (plan);
  g_assert_cmpuint (strlen (plan->diagnostico->lugar), ==, LOGRO_TEXT_MAX);
  assert_refused (bad, -1, INVALID, 4, "4000");
}

static gboolean
find_no_model (LogroRecord *root,
               gpointer     data,
               GError     **error)
{
  g_assert_cmpstr (((LogroPlan *) root)->modelo, ==, "modelo-pequeno");
  g_set_error_literal (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_MODEL_MISSING,
                       "no hay modelo");
  return FALSE;
}

static void
test_no_model (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (PLAN "</plan>", strlen (PLAN "</plan>"));
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_reader_read (bytes, &logro_format_plan, "prueba.logro", find_no_model, NULL,
                                    NULL, &error));
  assert_error (error, LOGRO_DOCUMENT_ERROR_MODEL_MISSING, 2, "no hay modelo");
}

/* Choices, and defaults that are not 0, in a record of every kind. */
static void
test_muestra (void)
{
  static const char head[] = XML "<muestra xmlns=\"urn:logro:muestra:1\" version=\"1.0\"\n";
  static const struct
  {
    const char *rest;
    int line;
    const char *words;
  } bad[] = {
    { "color=\"Rojo\"/>", 3, "Rojo" },
    { "cuenta=\"11\"/>", 3, "from -5 to 10" },
    { ">\n<muestra dia=\"hoy\"/></muestra>", 4, "hoy" },
    { ">\n<muestra hora=\"25:00\"/></muestra>", 4, "25:00" },
    { "listo=\"sí\"/>", 3, "sí" },
  };
  g_autofree char *good = g_strconcat (head,
                                       "color=\"azul\" cuenta=\"-5\" listo=\"no\">\n"
                                       "<muestra id=\"a\"><muestra/></muestra></muestra>",
                                       NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (good, strlen (good));
  g_autoptr (Muestra) muestra =
    (Muestra *) logro_reader_read (bytes, &muestra_format, "x", NULL, NULL, NULL, NULL);

  g_assert_nonnull (muestra);
  g_assert_cmpint (muestra->color, ==, 2);
  g_assert_cmpint (muestra->cuenta, ==, -5);
  g_assert_cmpint (((Muestra *) logro_list_get (muestra->hijos, 0))->cuenta, ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *xml = g_strconcat (head, bad[i].rest, NULL);
      g_autoptr (GBytes) text = g_bytes_new_static (xml, strlen (xml));
      g_autoptr (GError) error = NULL;

      g_assert_null (logro_reader_read (text, &muestra_format, "prueba.logro", NULL, NULL, NULL,
                                        &error));
      assert_error (error, INVALID, bad[i].line, bad[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/document/reader/bad/", cases[i].name, NULL);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/document/reader/whole", test_whole);
  g_test_add_func ("/document/reader/ampersands", test_ampersands);
  g_test_add_func ("/document/reader/every-prefix", test_every_prefix);
  g_test_add_func ("/document/reader/spoilt-bytes", test_spoilt_bytes);
  g_test_add_func ("/document/reader/zero-byte", test_zero_byte);
  g_test_add_func ("/document/reader/utf16", test_utf16);
  g_test_add_func ("/document/reader/depth", test_depth);
  g_test_add_func ("/document/reader/attribute-bomb", test_attribute_bomb);
  g_test_add_func ("/document/reader/ampersand-bomb", test_ampersand_bomb);
  g_test_add_func ("/document/reader/long-line", test_long_line);
  g_test_add_func ("/document/reader/no-model", test_no_model);
  g_test_add_func ("/document/reader/muestra", test_muestra);
  return g_test_run ();
}
