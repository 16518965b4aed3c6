/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two ways to read a document, one outcome: what the canonical reader gives is what libxml2 gives,
 * and where it gives up the person is told what libxml2 says. */

#include "support.h"

#include <gio/gio.h>
#include <string.h>

#include "document/catalogo.h"
#include "document/reader-private.h"
#include "document/scan.h"

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define PLAN XML "<plan xmlns=\"urn:logro:plan:1\" id=\"p\" version=\"1.0\" modelo=\"m\">\n"
#define RESOURCES "/io/github/logro_app/Logro/"

static gboolean
set_model (LogroRecord *root,
           gpointer     data,
           GError     **error)
{
  if (LOGRO_IS_PLAN (root))
    logro_plan_set_model (LOGRO_PLAN (root), data);
  return TRUE;
}

/* Reads @bytes both ways and by the door; whether the canonical reader took them. */
static gboolean
assert_agree (GBytes            *bytes,
              const LogroFormat *format,
              LogroRootFunc      on_root,
              gpointer           data)
{
  g_autoptr (GError) error = NULL, told = NULL;
  gboolean newer = TRUE, newer_told = TRUE;
  g_autoptr (LogroRecord) fast = logro_reader_read_canonical (bytes, format, on_root, data);
  g_autoptr (LogroRecord) slow =
    logro_reader_read_by_libxml (bytes, format, "x", on_root, data, &newer, &error);
  g_autoptr (LogroRecord) read =
    logro_reader_read (bytes, format, "x", on_root, data, &newer_told, &told);

  g_assert_true ((slow == NULL) == (error != NULL));
  g_assert_true ((read == NULL) == (told != NULL));
  g_assert_cmpstr (told != NULL ? told->message : NULL, ==, error != NULL ? error->message : NULL);
  g_assert_cmpint (newer_told, ==, newer);
  if (slow == NULL)
    {
      g_assert_null (fast);
      g_assert_cmpint (told->code, ==, error->code);
      return FALSE;
    }
  support_assert_same (read, slow);
  if (fast != NULL)
    support_assert_same (fast, slow);
  return fast != NULL;
}

static gboolean
agree_on (const char        *xml,
          gsize              length,
          const LogroFormat *format,
          gpointer           modelo)
{
  g_autofree char *exact = g_memdup2 (xml, length); /* so that the sanitizer sees its end */
  g_autoptr (GBytes) bytes = g_bytes_new_static (exact, length);

  return assert_agree (bytes, format, set_model, modelo);
}

static void
test_plans (void)
{
  g_autoptr (GRand) rand = support_rand ();
  g_autoptr (LogroModelo) modelo = support_modelo ();

  for (guint i = 0; i < support_times (1000); i++)
    {
      g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
      g_autofree char *xml = NULL;

      for (guint n = 0; n < 12; n++)
        support_random_edit (plan, rand);
      xml = support_xml (plan);
      g_assert_true (agree_on (xml, strlen (xml), &logro_format_plan, modelo));
    }
}

/* The files that come along are in our own form, so they are read the fast way. */
static void
test_builtin (void)
{
  static const struct
  {
    const char *path;
    const LogroFormat *format;
  } all[] = {
    { "models/subdere-progresivo.xml", &logro_format_modelo },
    { "palabras/es.xml", &logro_format_vocabulario },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) modelo = logro_catalogo_find ("subdere-progresivo", &error);
  g_autoptr (GBytes) sample = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", all[i].path, NULL);
      g_autofree char *text = NULL;
      g_autoptr (GBytes) bytes = NULL;
      gsize length;

      g_file_get_contents (path, &text, &length, &error);
      g_assert_no_error (error);
      bytes = g_bytes_new (text, length);
      g_assert_true (assert_agree (bytes, all[i].format, NULL, NULL));
    }
  sample = g_resources_lookup_data (RESOURCES "samples/villa-los-aromos.logro", 0, &error);
  g_assert_no_error (error);
  g_assert_true (assert_agree (sample, &logro_format_plan, set_model, modelo));
}

/* Signs that XML escapes, and texts that look like escapes, stay as they are. */
static void
test_texts (void)
{
  static const char *const texts[] = {
    "&", "&#38;", "&amp;", "&amp;amp;", "&#38;#38;", "&&", "a&b<c>d\"e'f", "]]>", "<!-- -->",
    "&lt;", "Ñandú & «Salón» 𝄞",
  };
  g_autoptr (GRand) rand = support_rand ();

  for (guint i = 0; i < support_times (2000); i++)
    {
      g_autoptr (Muestra) muestra = g_object_new (TYPE_MUESTRA, NULL);
      gboolean given = i < G_N_ELEMENTS (texts);
      g_autofree char *titulo = given ? g_strdup (texts[i]) : support_random_text (rand, 40);
      g_autofree char *relato = given ? g_strdup_printf ("%s\n\t%s", titulo, titulo)
                                      : support_random_text (rand, 200);
      g_autofree char *xml = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (Muestra) read = NULL;

      g_object_set (muestra, "id", "a", "version", "1.0", "titulo", titulo, "relato", relato, NULL);
      g_object_set (muestra->lugar, "nombre", titulo, "region", titulo, NULL);
      xml = support_write (muestra, &muestra_format);
      g_assert_true (agree_on (xml, strlen (xml), &muestra_format, NULL));
      bytes = g_bytes_new_static (xml, strlen (xml));
      read = (Muestra *) logro_reader_read_canonical (bytes, &muestra_format, NULL, NULL);
      g_assert_cmpstr (read->titulo, ==, muestra->titulo);
      g_assert_cmpstr (read->lugar->region, ==, muestra->titulo);
      g_assert_cmpstr (read->relato, ==, muestra->relato);
      if (given)
        g_assert_cmpstr (read->titulo, ==, texts[i]);
    }
}

static const char *const bits[] = {
    "<", ">", "&", "\"", "=", "/", " ", "\n", "&amp;", "&#38;", "<a>", "</a>", "<a/>", "<!---->",
    "a", ":", " id=\"p\"", " x=\"\"", "1.9", "9", "<diagnostico/>\n", "</diagnostico>", "xmlns",
    "<foda/>", "uno", "\r\n", NULL,
};

static void
test_spoilt (void)
{
  g_autoptr (GRand) rand = support_rand ();
  g_autoptr (LogroModelo) modelo = support_modelo ();
  g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
  g_autofree char *xml = NULL;
  guint n_accepted = 0;

  g_object_set (plan->municipalidad, "nombre", "A & \"B\"", NULL);
  g_object_set (plan->diagnostico, "lugar", "<Salón>", "descripcion", "uno\n\tdos ]]>", NULL);
  for (guint i = 0; i < 4; i++)
    g_object_set (logro_list_get (plan->diagnostico->respuestas, i), "alternativa", (gint64) 0,
                  "observacion", "Según acta", NULL);
  xml = support_xml (plan);
  for (guint i = 0; i < support_times (10000); i++)
    {
      g_autoptr (GString) spoilt = g_string_new (xml);

      for (guint n = g_rand_int_range (rand, 1, 3); n > 0; n--)
        support_spoil (spoilt, bits, rand);
      if (logro_scan_xml (spoilt->str, spoilt->len, NULL))
        n_accepted += agree_on (spoilt->str, spoilt->len, &logro_format_plan, modelo);
    }
  g_assert_cmpuint (n_accepted, >, 100); /* a letter of a text changed: still a document */
}

static void
test_every_prefix (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
  g_autofree char *xml = NULL;
  gsize length;

  g_object_set (plan->diagnostico, "lugar", "Salón & «Ñandú»", "descripcion", "uno\n<dos>", NULL);
  xml = support_xml (plan);
  length = strlen (xml);
  for (gsize n = 0; n < length; n++)
    if (logro_scan_xml (xml, n, NULL))
      g_assert_false (agree_on (xml, n, &logro_format_plan, modelo));
}

/* Sound or not, these are for libxml2. */
static void
test_left_to_libxml (void)
{
  static const char *const all[] = {
    "", "<plan/>", XML "<plan/>\n", XML "<plan id=\"p\" version=\"1.0\" modelo=\"m\"/>\n",
    XML "<plan xmlns=\"urn:otro\" id=\"p\" version=\"1.0\" modelo=\"m\"/>\n",
    XML "<plan xmlns=\"urn:logro:plan:1\" id=\"p\" modelo=\"m\"/>\n",
    XML "<plan xmlns=\"urn:logro:plan:1\" id=\"p\" version=\"1.99\" modelo=\"m\" "
        "x=\"&amp;\"/>\n",
    XML "<plan xmlns=\"urn:logro:plan:1\" id=\"p\" version=\"9.0\" modelo=\"m\"/>\n",
    XML "<modelo xmlns=\"urn:logro:plan:1\" id=\"p\" version=\"1.0\"/>\n",
    XML "<!-- una nota -->\n<plan xmlns=\"urn:logro:plan:1\" id=\"p\" version=\"1.0\" "
        "modelo=\"m\"/>\n",
    PLAN "\n\n<diagnostico/><diagnostico/></plan>\n", PLAN "\n<diagnostico sala=\"\"/></plan>\n",
    PLAN "\n<diagnostico>hola</diagnostico></plan>\n", PLAN "\n<sala/></plan>\n",
    PLAN "\n<diagnostico fecha=\"hoy\"/></plan>\n", PLAN "<diagnostico lugar='a'/></plan>\n",
    PLAN "<diagnostico><descripcion lugar=\"a\"/></diagnostico></plan>\n",
    PLAN "<diagnostico>\n<participante id=\"a\"/>\n<participante id=\"a\"/>\n"
         "</diagnostico></plan>\n",
    PLAN "<diagnostico>\n<participante id=\"p\"/>\n</diagnostico></plan>\n",
    PLAN "<diagnostico>\n<respuesta elemento=\"9.9\"/>\n</diagnostico></plan>\n",
  };
  g_autoptr (LogroModelo) modelo = support_modelo ();

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (agree_on (all[i], strlen (all[i]), &logro_format_plan, modelo))
      g_error ("accepted: %s", all[i]);
}

static gboolean
find_no_model (LogroRecord *root,
               gpointer     data,
               GError     **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "no hay modelo");
  return FALSE;
}

static void
test_no_model (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (PLAN "</plan>\n", strlen (PLAN "</plan>\n"));

  g_assert_true (assert_agree (bytes, &logro_format_plan, NULL, NULL));
  g_assert_false (assert_agree (bytes, &logro_format_plan, find_no_model, NULL));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/document/canon/plans", test_plans);
  g_test_add_func ("/document/canon/builtin", test_builtin);
  g_test_add_func ("/document/canon/texts", test_texts);
  g_test_add_func ("/document/canon/spoilt", test_spoilt);
  g_test_add_func ("/document/canon/every-prefix", test_every_prefix);
  g_test_add_func ("/document/canon/left-to-libxml", test_left_to_libxml);
  g_test_add_func ("/document/canon/no-model", test_no_model);
  return g_test_run ();
}
