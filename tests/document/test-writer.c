/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From records to XML and back: the same bytes, the same values, nothing superfluous. */

#include "support.h"

#include <string.h>

#include "document/digest.h"
#include "document/error.h"
#include "core/text.h"
#include "document/escape.h"
#include "document/reader.h"
#include "document/scan.h"
#include "document/signs.h"
#include "document/writer.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

static Muestra *
read_muestra (const char *xml)
{
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));
  g_autoptr (GError) error = NULL;
  LogroRecord *record = logro_reader_read (bytes, &muestra_format, "x", NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return (Muestra *) record;
}

/* Written, read, written: equal records and equal bytes. */
static void
assert_round_trip (Muestra *muestra)
{
  g_autofree char *first = support_write (muestra, &muestra_format);
  g_autoptr (Muestra) copy = read_muestra (first);
  g_autofree char *second = support_write (copy, &muestra_format);

  support_assert_same (muestra, copy);
  g_assert_cmpstr (second, ==, first);
}

static Muestra *
new_muestra (void)
{
  return g_object_new (TYPE_MUESTRA, "version", "1.0", NULL);
}

/* Order of the tables, two spaces a level, lines as attributes, prose and records as elements. */
static void
test_form (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  Muestra *hijo = g_object_new (TYPE_MUESTRA, "id", "a", "relato", "uno\n  dos", NULL);
  g_autofree char *xml = NULL;

  g_object_set (muestra, "color", 1, "listo", TRUE, "cuenta", (gint64) -5, "hora", "09:30", "dia",
                "2026-11-20", "titulo", "Uno & «dos» <3> \"cuatro\" 'cinco' ]]>", "relato",
                "a < b & c > d \"e\" ]]>\n\tf", NULL);
  g_object_set (muestra->lugar, "nombre", "Ñuñoa", NULL);
  logro_list_append (muestra->hijos, hijo);
  logro_list_append (muestra->hijos, g_object_new (TYPE_MUESTRA, "id", "b", NULL));
  xml = support_write (muestra, &muestra_format);
  g_assert_cmpstr (xml, ==,
    HEAD "<muestra xmlns=\"urn:logro:muestra:1\" version=\"1.0\" "
    "titulo=\"Uno &amp; «dos» &lt;3&gt; &quot;cuatro&quot; 'cinco' ]]&gt;\" dia=\"2026-11-20\" "
    "hora=\"09:30\" cuenta=\"-5\" listo=\"si\" color=\"verde\">\n"
    "  <relato>a &lt; b &amp; c &gt; d &quot;e&quot; ]]&gt;\n\tf</relato>\n"
    "  <municipalidad nombre=\"Ñuñoa\"/>\n"
    "  <muestra id=\"a\">\n"
    "    <relato>uno\n  dos</relato>\n"
    "  </muestra>\n"
    "  <muestra id=\"b\"/>\n"
    "</muestra>\n");
  assert_round_trip (muestra);
}

static void
test_defaults_left_out (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  g_autofree char *xml = support_write (muestra, &muestra_format);

  g_assert_cmpstr (xml, ==, HEAD "<muestra xmlns=\"urn:logro:muestra:1\" version=\"1.0\"/>\n");
}

/* An answer is written when it says something: points, a remark, the wish to come back. */
static void
test_answers (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroList *answers = plan->diagnostico->respuestas;
  g_autofree char *xml = NULL;

  g_object_set (logro_list_get (answers, 1), "alternativa", (gint64) 0, NULL);
  g_object_set (logro_list_get (answers, 3), "observacion", "Por ver", NULL);
  g_object_set (logro_list_get (answers, 5), "revisar", TRUE, NULL);
  xml = support_xml (plan);
  g_assert_nonnull (strstr (xml, "    <respuesta elemento=\"1.2\" alternativa=\"0\"/>\n"
                                 "    <respuesta elemento=\"2.1\">\n"
                                 "      <observacion>Por ver</observacion>\n"
                                 "    </respuesta>\n"
                                 "    <respuesta elemento=\"3.1\" revisar=\"si\"/>\n"
                                 "  </diagnostico>\n"));
}

static void
assert_file_kept (const char        *name,
                  const LogroFormat *format)
{
  g_autoptr (GBytes) bytes = support_data (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroRecord) record =
    logro_reader_read (bytes, format, name, NULL, NULL, NULL, &error);
  g_autofree char *written = NULL;

  g_assert_no_error (error);
  written = support_write (record, format);
  g_assert_cmpint (strlen (written), ==, g_bytes_get_size (bytes));
  g_assert_cmpmem (written, strlen (written), g_bytes_get_data (bytes, NULL), strlen (written));
}

/* Files in the writer's own form come back byte for byte: the fixture, and what the program
 * ships. */
static void
test_files (void)
{
  assert_file_kept ("modelo-pequeno.xml", &logro_format_modelo);
  assert_file_kept ("../../data/samples/villa-los-aromos.logro", &logro_format_plan);
}

/* Every character that a text can hold, in an attribute and in an element. */
static void
test_all_characters (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gunichar next = 0x20;

  while (next <= 0x10ffff)
    {
      g_autoptr (Muestra) muestra = new_muestra ();

      g_string_assign (text, "x");
      for (guint n = 1; n < LOGRO_TEXT_MAX && next <= 0x10ffff; next++)
        {
          char piece[8] = { 0 };
          g_autofree char *other = NULL;

          g_unichar_to_utf8 (next, piece);
          if (g_unichar_validate (next))
            other = logro_text_filter (piece, strlen (piece), TRUE);
          if (g_unichar_validate (next) && other == NULL)
            {
              g_string_append (text, piece);
              n++;
            }
        }
      g_object_set (muestra, "titulo", text->str, "relato", text->str, NULL);
      g_assert_cmpstr (muestra->titulo, ==, text->str);
      g_assert_cmpstr (muestra->relato, ==, text->str);
      assert_round_trip (muestra);
    }
}

static void
test_blanks (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();

  g_object_set (muestra, "titulo", "  dos  espacios  ", "relato", "\n\n\tuno\n\n dos \t\n", NULL);
  assert_round_trip (muestra);
}

static void
test_random_texts (void)
{
  g_autoptr (GRand) rand = support_rand ();

  for (guint i = 0; i < support_times (10000); i++)
    {
      g_autoptr (Muestra) muestra = new_muestra ();
      g_autofree char *title = support_random_text (rand, 20);
      g_autofree char *story = support_random_text (rand, 40);

      g_object_set (muestra, "titulo", title, "relato", story, NULL);
      assert_round_trip (muestra);
    }
}

static void
test_random_plans (void)
{
  g_autoptr (GRand) rand = support_rand ();
  g_autoptr (LogroModelo) modelo = support_modelo ();

  for (guint i = 0; i < support_times (10000); i++)
    {
      g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
      g_autoptr (LogroPlan) copy = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *first = NULL, *second = NULL;

      for (guint n = g_rand_int_range (rand, 0, 12); n > 0; n--)
        support_random_edit (plan, rand);
      first = support_xml (plan);
      copy = support_read (first, -1, NULL, &error);
      g_assert_no_error (error);
      support_assert_same (plan, copy);
      second = support_xml (copy);
      g_assert_cmpstr (second, ==, first);
    }
}

/* A record whose every line is full must still be a tag that can be read. */
static void
test_full_lines (void)
{
  const GType types[] = { LOGRO_TYPE_PLAN, LOGRO_TYPE_MUNICIPALIDAD, LOGRO_TYPE_DIAGNOSTICO,
                          LOGRO_TYPE_PARTICIPANTE, LOGRO_TYPE_RESPUESTA, LOGRO_TYPE_MODELO,
                          LOGRO_TYPE_ELEMENTO, LOGRO_TYPE_SUBCRITERIO };
  g_autofree char *quotes = g_strnfill (LOGRO_TEXT_MAX, '"');

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (LogroRecord) record = g_object_new (types[i], NULL);
      LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
      const LogroFormat format = { "urn:prueba", "1.0", NULL };
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;

      for (guint j = 0; j < klass->n_fields; j++)
        if (klass->fields[j].kind == LOGRO_TEXT)
          logro_record_set_text (record, klass->fields[j].name, quotes);
      bytes = logro_writer_write (record, &format, &error);
      if (bytes == NULL)
        g_error ("%s: %s", G_OBJECT_TYPE_NAME (record), error->message);
    }
}

/* What would not read back is not handed out. */
static void
test_refused (void)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (Muestra) muestra = new_muestra ();
  g_autoptr (GError) error = NULL;

  g_free (muestra->titulo);
  muestra->titulo = g_strdup ("a\x01"); /* past the filter: a bug, or memory that fails */
  g_assert_null (logro_writer_write (LOGRO_RECORD (muestra), &muestra_format, &error));
  g_assert_true (error->domain == LOGRO_DOCUMENT_ERROR);
  g_clear_error (&error);
  g_free (muestra->titulo);
  muestra->titulo = g_strdup ("a\nb"); /* well-formed, but another text when read */
  muestra->relato = g_strdup ("a\rb");
  bytes = logro_writer_write (LOGRO_RECORD (muestra), &muestra_format, &error);
  g_assert_nonnull (bytes);
}

static void
test_digest (void)
{
  static const char *const texts[] = { "",         "a",         "b",        "ab",      "ba",
                                       "abcdefgh", "abcdefghi", "bbcdefgh", "abcdefgi" };
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint64 apart, joined;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      guint64 digest = logro_digest_add (LOGRO_DIGEST_START, texts[i], strlen (texts[i]));
      g_assert_true (g_hash_table_add (seen, g_memdup2 (&digest, sizeof digest)));
    }
  apart = logro_digest_add (logro_digest_add (LOGRO_DIGEST_START, "ab", 2), "c", 1);
  joined = logro_digest_add (logro_digest_add (LOGRO_DIGEST_START, "a", 1), "bc", 2);
  g_assert_true (apart != joined);
}

/* One bit, one byte less or two words exchanged make another text, also of a long one. */
static void
test_digest_of_long_text (void)
{
  g_autoptr (GRand) rand = support_rand ();
  guint64 words[20], digest;
  char *text = (char *) words;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    words[i] = (guint64) g_rand_int (rand) << 32 | i;
  digest = logro_digest_add (LOGRO_DIGEST_START, text, sizeof words);
  for (guint bit = 0; bit < 8 * sizeof words; bit++)
    {
      text[bit / 8] ^= 1 << bit % 8;
      g_assert_true (logro_digest_add (LOGRO_DIGEST_START, text, sizeof words) != digest);
      text[bit / 8] ^= 1 << bit % 8;
    }
  for (gsize length = 0; length < sizeof words; length++)
    g_assert_true (logro_digest_add (LOGRO_DIGEST_START, text, length) != digest);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    for (guint j = 0; j < i; j++)
      {
        guint64 word = words[i];

        words[i] = words[j];
        words[j] = word;
        g_assert_true (logro_digest_add (LOGRO_DIGEST_START, text, sizeof words) != digest);
        words[j] = words[i];
        words[i] = word;
      }
  g_assert_true (logro_digest_add (LOGRO_DIGEST_START, text, sizeof words) == digest);
}

/* The first sign is found wherever it stands, and none behind the end. */
static void
test_signs (void)
{
  for (guint length = 0; length < 40; length++)
    for (guint at = 0; at <= length; at++)
      for (guint byte = 0; byte < 256; byte++)
        {
          g_autofree char *text = g_malloc (length + 1);
          gboolean sign = byte < 0x20 || (byte < 0x80 && strchr ("&<>\"", byte) != NULL);

          memset (text, ' ', length + 1);
          text[length] = '<';
          text[at] = byte;
          g_assert_true (logro_sign_find (text, text + length) ==
                         text + (sign ? at : length));
        }
}

static void
test_escape (void)
{
  g_autoptr (GString) out = g_string_new (NULL);

  logro_escape (out, "a&<>\"'\n\t\rñ&z", strlen ("a&<>\"'\n\t\rñ&z") - 1);
  g_assert_cmpstr (out->str, ==, "a&amp;&lt;&gt;&quot;'\n\t&#13;ñ&amp;");
  g_string_truncate (out, 0);
  logro_escape_value (out, "\"\n\t\r", 4);
  g_assert_cmpstr (out->str, ==, "&quot;&#10;&#9;&#13;");
  logro_escape (out, "x", 0);
  g_assert_cmpuint (out->len, ==, strlen ("&quot;&#10;&#9;&#13;"));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/document/writer/form", test_form);
  g_test_add_func ("/document/writer/defaults-left-out", test_defaults_left_out);
  g_test_add_func ("/document/writer/answers", test_answers);
  g_test_add_func ("/document/writer/files", test_files);
  g_test_add_func ("/document/writer/all-characters", test_all_characters);
  g_test_add_func ("/document/writer/blanks", test_blanks);
  g_test_add_func ("/document/writer/random-texts", test_random_texts);
  g_test_add_func ("/document/writer/random-plans", test_random_plans);
  g_test_add_func ("/document/writer/full-lines", test_full_lines);
  g_test_add_func ("/document/writer/refused", test_refused);
  g_test_add_func ("/document/writer/digest", test_digest);
  g_test_add_func ("/document/writer/digest-of-long-text", test_digest_of_long_text);
  g_test_add_func ("/document/writer/signs", test_signs);
  g_test_add_func ("/document/writer/escape", test_escape);
  return g_test_run ();
}
