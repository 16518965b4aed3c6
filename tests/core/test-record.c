/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a table of fields to an object: properties, checks, defaults, notification. */

#include "support.h"

#include <string.h>

#include "core/error.h"

static Muestra *
new_muestra (void)
{
  return g_object_new (TYPE_MUESTRA, NULL);
}

static void
test_properties (void)
{
  static const struct
  {
    const char *name;
    GType type;
    gboolean writable;
  } expected[] = {
    { "titulo", G_TYPE_STRING, TRUE }, { "relato", G_TYPE_STRING, TRUE },
    { "dia", G_TYPE_STRING, TRUE },    { "hora", G_TYPE_STRING, TRUE },
    { "cuenta", G_TYPE_INT64, TRUE },  { "listo", G_TYPE_BOOLEAN, TRUE },
    { "color", G_TYPE_UINT, TRUE },    { "lugar", G_TYPE_OBJECT, FALSE },
    { "hijos", G_TYPE_OBJECT, FALSE },
  };
  g_autoptr (Muestra) muestra = new_muestra ();

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GParamSpec *pspec =
        g_object_class_find_property (G_OBJECT_GET_CLASS (muestra), expected[i].name);

      g_assert_nonnull (pspec);
      g_assert_true (g_type_is_a (pspec->value_type, expected[i].type));
      g_assert_cmpint ((pspec->flags & G_PARAM_WRITABLE) != 0, ==, expected[i].writable);
    }
  g_assert_cmpstr (g_param_spec_get_blurb (g_object_class_find_property (
                     G_OBJECT_GET_CLASS (muestra), "titulo")), ==, "What it is called");
  g_assert_cmpint (support_field (muestra, "cuenta")->max, ==, 10);
  g_assert_null (logro_record_class_find (LOGRO_RECORD_GET_CLASS (muestra), "nada"));
}

/* A subclass has properties of its own, not those of the record class described last. */
static void
test_two_classes (void)
{
  g_autoptr (LogroMunicipalidad) lugar =
    g_object_new (LOGRO_TYPE_MUNICIPALIDAD, "nombre", "Ñuñoa", "pais", "CL", NULL);
  g_autoptr (Muestra) muestra = g_object_new (TYPE_MUESTRA, "titulo", "uno", "cuenta",
                                              (gint64) -5, "color", 2, "listo", TRUE, NULL);

  g_assert_cmpstr (lugar->nombre, ==, "Ñuñoa");
  g_assert_cmpstr (lugar->pais, ==, "CL");
  g_assert_cmpstr (muestra->titulo, ==, "uno");
  g_assert_cmpint (muestra->cuenta, ==, -5);
  g_assert_cmpint (muestra->color, ==, 2);
  g_assert_true (muestra->listo);
}

static void
test_defaults (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  gint64 cuenta;
  gboolean listo;
  guint color;
  g_autofree char *titulo = NULL;

  g_object_get (muestra, "cuenta", &cuenta, "listo", &listo, "color", &color, "titulo", &titulo,
                NULL);
  g_assert_cmpint (cuenta, ==, 3);
  g_assert_false (listo);
  g_assert_cmpuint (color, ==, 0);
  g_assert_cmpstr (titulo, ==, "");
  g_assert_null (muestra->titulo);
  g_assert_true (LOGRO_IS_MUNICIPALIDAD (muestra->lugar));
  g_assert_cmpuint (logro_list_get_n (muestra->hijos), ==, 0);
  g_assert_true (logro_list_get_owner (muestra->hijos) == (LogroRecord *) muestra);
}

static void
test_range (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  LogroRecord *record = LOGRO_RECORD (muestra);

  logro_record_set_number (record, "cuenta", -5);
  logro_record_set_number (record, "cuenta", 10);
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_record_set_number (record, "cuenta", 11);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_record_set_number (record, "cuenta", -6);
  g_test_assert_expected_messages ();
  g_test_expect_message ("GLib-GObject", G_LOG_LEVEL_WARNING, "*invalid or out of range*");
  g_object_set (muestra, "cuenta", (gint64) 11, NULL);
  g_test_assert_expected_messages ();
  g_assert_cmpint (muestra->cuenta, ==, 10);
}

static void
test_range_of_words (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  LogroRecord *record = LOGRO_RECORD (muestra);

  logro_record_set_number (record, "color", 2);
  logro_record_set_number (record, "listo", 1);
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_record_set_number (record, "color", 3);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_record_set_number (record, "color", -1);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_record_set_number (record, "listo", 2);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_record_set_number (record, "titulo", 1);
  g_test_assert_expected_messages ();
  g_assert_cmpint (muestra->color, ==, 2);
  g_assert_cmpint (muestra->listo, ==, 1);
}

static void
test_notify (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  guint *titulo = support_count (muestra, "notify::titulo");
  guint *cuenta = support_count (muestra, "notify::cuenta");
  guint *all = support_count (muestra, "notify");

  g_object_set (muestra, "titulo", "uno", "cuenta", (gint64) 4, NULL);
  g_assert_cmpuint (*titulo, ==, 1);
  g_assert_cmpuint (*cuenta, ==, 1);
  g_object_set (muestra, "titulo", "uno", "cuenta", (gint64) 4, "dia", "", "relato", NULL, "color",
                0, NULL);
  g_object_set (muestra, "titulo", "u\x01no", NULL); /* the same once it is clean */
  g_assert_cmpuint (*all, ==, 2);
  logro_record_set_number (LOGRO_RECORD (muestra), "cuenta", 5);
  logro_record_set_text (LOGRO_RECORD (muestra), "titulo", "dos");
  g_assert_cmpuint (*titulo, ==, 2);
  g_assert_cmpuint (*cuenta, ==, 2);
  g_assert_cmpuint (*all, ==, 4);
}

static void
test_cleaning (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();

  g_object_set (muestra, "titulo", "uno\ndos\t\x1b", "relato", "uno\r\ndos\ttres\x02", NULL);
  g_assert_cmpstr (muestra->titulo, ==, "uno dos ");
  g_assert_cmpstr (muestra->relato, ==, "uno\ndos\ttres");
  g_object_set (muestra, "titulo", "A\xf1o", NULL);
  g_assert_cmpstr (muestra->titulo, ==, "A\xef\xbf\xbdo");
}

static void
test_empty_text (void)
{
  static const char *const empty[] = { NULL, "", "  ", "\n\t", "\x01" };

  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr (Muestra) muestra = g_object_new (TYPE_MUESTRA, "titulo", "x", "relato", "x", NULL);
      g_autofree char *titulo = NULL;

      g_object_set (muestra, "titulo", empty[i], "relato", empty[i], NULL);
      g_assert_null (muestra->titulo);
      g_assert_null (muestra->relato);
      g_object_get (muestra, "titulo", &titulo, NULL);
      g_assert_cmpstr (titulo, ==, "");
    }
}

static void
test_bad_date (void)
{
  g_autoptr (Muestra) muestra = g_object_new (TYPE_MUESTRA, "dia", "2026-11-20", "hora", "09:30",
                                              NULL);

  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "dia: “2026-02-30” is not a date*");
  g_object_set (muestra, "dia", "2026-02-30", NULL);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "hora: *");
  g_object_set (muestra, "hora", "\xf0", NULL); /* not even UTF-8 */
  g_test_assert_expected_messages ();
  g_assert_cmpstr (muestra->dia, ==, "2026-11-20");
  g_assert_cmpstr (muestra->hora, ==, "09:30");
  g_object_set (muestra, "dia", "", "hora", NULL, NULL);
  g_assert_null (muestra->dia);
  g_assert_null (muestra->hora);
}

/* Nothing is cut silently: too long a text is refused, from a file with a sentence. */
static void
test_too_long (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < LOGRO_TEXT_MAX; i++)
    g_string_append (text, "ñ");
  g_object_set (muestra, "titulo", text->str, NULL);
  g_assert_cmpstr (muestra->titulo, ==, text->str);
  g_string_append (text, "ñ");
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "titulo: *4000*4001*");
  g_object_set (muestra, "titulo", text->str, NULL);
  g_test_assert_expected_messages ();
  g_assert_cmpint (g_utf8_strlen (muestra->titulo, -1), ==, LOGRO_TEXT_MAX);

  g_assert_false (logro_record_set_from_text (LOGRO_RECORD (muestra),
                                              support_field (muestra, "titulo"), text->str,
                                              &error));
  g_assert_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "4000"));
  g_object_set (muestra, "relato", text->str, NULL);
  g_assert_cmpstr (muestra->relato, ==, text->str);
}

static void
test_is_empty (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  LogroRecord *record = LOGRO_RECORD (muestra);
  g_autoptr (LogroRespuesta) respuesta = g_object_new (LOGRO_TYPE_RESPUESTA, "elemento", "1.1",
                                                       NULL);

  g_assert_true (logro_record_is_empty (record));
  g_object_set (muestra, "id", "abc", NULL);
  g_assert_true (logro_record_is_empty (record));
  g_object_set (muestra, "cuenta", (gint64) 0, NULL);
  g_assert_false (logro_record_is_empty (record));
  g_object_set (muestra, "cuenta", (gint64) 3, NULL);
  g_assert_true (logro_record_is_empty (record));
  g_object_set (muestra->lugar, "nombre", "x", NULL);
  g_assert_false (logro_record_is_empty (record));
  g_object_set (muestra->lugar, "nombre", NULL, NULL);
  logro_list_append (muestra->hijos, new_muestra ());
  g_assert_false (logro_record_is_empty (record));
  logro_list_remove (muestra->hijos, 0);
  g_assert_true (logro_record_is_empty (record));
  logro_record_get_extra (record);
  g_assert_false (logro_record_is_empty (record));

  g_assert_true (logro_record_is_empty (LOGRO_RECORD (respuesta)));
  g_object_set (respuesta, "alternativa", (gint64) 0, NULL); /* 0 points are an answer */
  g_assert_false (logro_record_is_empty (LOGRO_RECORD (respuesta)));
}

/* Unanswered answers go without saying, and so does the record that has nothing else. */
static void
test_is_implied (void)
{
  g_autoptr (LogroDiagnostico) diagnostico = g_object_new (LOGRO_TYPE_DIAGNOSTICO, NULL);
  LogroRespuesta *respuesta = g_object_new (LOGRO_TYPE_RESPUESTA, "elemento", "1.1", NULL);
  g_autoptr (Muestra) muestra = new_muestra ();

  g_assert_true (logro_record_is_implied (LOGRO_RECORD (respuesta)));
  g_assert_false (logro_record_is_implied (LOGRO_RECORD (muestra))); /* it has no key */
  logro_list_append (diagnostico->respuestas, respuesta);
  g_assert_true (logro_record_is_empty (LOGRO_RECORD (diagnostico)));
  g_object_set (respuesta, "revisar", TRUE, NULL);
  g_assert_false (logro_record_is_implied (LOGRO_RECORD (respuesta)));
  g_assert_false (logro_record_is_empty (LOGRO_RECORD (diagnostico)));
}

static void
test_texts (void)
{
  static const struct
  {
    const char *name;
    const char *text;
  } values[] = {
    { "titulo", "Uno & «dos»" }, { "titulo", "" },     { "relato", "uno\n\tdos" },
    { "dia", "2028-02-29" },     { "dia", "" },        { "hora", "23:59" },
    { "hora", "" },              { "cuenta", "-5" },   { "cuenta", "10" },
    { "listo", "si" },           { "listo", "no" },    { "color", "azul" },
    { "color", "rojo" },
  };
  g_autoptr (Muestra) muestra = new_muestra ();

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      const LogroField *field = support_field (muestra, values[i].name);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;

      g_assert_true (logro_record_set_from_text (LOGRO_RECORD (muestra), field, values[i].text,
                                                 &error));
      g_assert_no_error (error);
      text = logro_record_dup_text (LOGRO_RECORD (muestra), field);
      g_assert_cmpstr (text, ==, values[i].text);
    }
}

static void
test_bad_texts (void)
{
  static const struct
  {
    const char *name;
    const char *text;
    const char *reason;
  } values[] = {
    { "dia", "20-11-2026", "not a date" },   { "dia", "2027-02-29", "not a date" },
    { "hora", "24:00", "not a time" },       { "hora", "9", "not a time" },
    { "cuenta", "11", "from -5 to 10" },     { "cuenta", "-6", "from -5 to 10" },
    { "cuenta", "", "whole number" },        { "cuenta", "1.0", "whole number" },
    { "cuenta", "1,0", "whole number" },     { "cuenta", " 1", "whole number" },
    { "cuenta", "uno", "whole number" },     { "cuenta", "99999999999999999999", "whole number" },
    { "listo", "sí", "neither" },            { "listo", "true", "neither" },
    { "listo", "", "neither" },              { "color", "Rojo", "none of the words" },
    { "color", "", "none of the words" },    { "color", "1", "none of the words" },
  };
  g_autoptr (Muestra) muestra = g_object_new (TYPE_MUESTRA, "dia", "2026-01-01", "hora", "01:01",
                                              "cuenta", (gint64) 7, "listo", TRUE, "color", 1,
                                              NULL);
  guint *all = support_count (muestra, "notify");

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      const LogroField *field = support_field (muestra, values[i].name);
      g_autofree char *before = logro_record_dup_text (LOGRO_RECORD (muestra), field);
      g_autofree char *after = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_false (logro_record_set_from_text (LOGRO_RECORD (muestra), field, values[i].text,
                                                  &error));
      g_assert_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, values[i].name));
      if (strstr (error->message, values[i].reason) == NULL)
        g_error ("%s: “%s” gave “%s”", values[i].name, values[i].text, error->message);
      after = logro_record_dup_text (LOGRO_RECORD (muestra), field);
      g_assert_cmpstr (after, ==, before);
    }
  g_assert_cmpuint (*all, ==, 0);
}

/* While reading, the text need not end with NUL and nobody is told. */
static void
test_load (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  guint *all = support_count (muestra, "notify");
  g_autofree char *big = g_strnfill (1000, 'x');

  g_assert_true (logro_record_load (LOGRO_RECORD (muestra), support_field (muestra, "cuenta"),
                                    "1077", 2, NULL));
  g_assert_cmpint (muestra->cuenta, ==, 10);
  g_assert_true (logro_record_load (LOGRO_RECORD (muestra), support_field (muestra, "titulo"), big,
                                    999, NULL));
  g_assert_cmpint (strlen (muestra->titulo), ==, 999);
  g_assert_true (logro_record_load (LOGRO_RECORD (muestra), support_field (muestra, "titulo"), big,
                                    0, NULL));
  g_assert_null (muestra->titulo);
  g_assert_cmpuint (*all, ==, 0);
}

static void
test_tree (void)
{
  g_autoptr (Muestra) muestra = new_muestra ();
  Muestra *hijo = new_muestra ();

  g_assert_true (logro_record_get_root (LOGRO_RECORD (hijo)) == (LogroRecord *) hijo);
  logro_list_append (muestra->hijos, hijo);
  g_assert_true (logro_record_get_root (LOGRO_RECORD (hijo->lugar)) == (LogroRecord *) muestra);
  g_assert_null (logro_record_get_journal (LOGRO_RECORD (hijo->lugar)));
}

static void
test_freed (void)
{
  Muestra *muestra = g_object_new (TYPE_MUESTRA, "titulo", "x", "relato", "x", "dia", "2026-01-01",
                                   NULL);
  Muestra *hijo = new_muestra ();
  GObject *lugar = g_object_ref (G_OBJECT (muestra->lugar));
  GObject *hijos = g_object_ref (G_OBJECT (muestra->hijos));

  logro_list_append (muestra->hijos, g_object_ref (hijo));
  g_string_append (logro_record_get_extra (LOGRO_RECORD (muestra))->children, "<x/>");
  g_assert_finalize_object (muestra);
  g_assert_null (((LogroRecord *) lugar)->owner);
  g_assert_null (((LogroRecord *) hijo)->owner);
  g_assert_finalize_object (lugar);
  g_assert_finalize_object (hijos);
  g_assert_finalize_object (hijo);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/record/properties", test_properties);
  g_test_add_func ("/core/record/two-classes", test_two_classes);
  g_test_add_func ("/core/record/defaults", test_defaults);
  g_test_add_func ("/core/record/range", test_range);
  g_test_add_func ("/core/record/range-of-words", test_range_of_words);
  g_test_add_func ("/core/record/notify", test_notify);
  g_test_add_func ("/core/record/cleaning", test_cleaning);
  g_test_add_func ("/core/record/empty-text", test_empty_text);
  g_test_add_func ("/core/record/bad-date", test_bad_date);
  g_test_add_func ("/core/record/too-long", test_too_long);
  g_test_add_func ("/core/record/is-empty", test_is_empty);
  g_test_add_func ("/core/record/is-implied", test_is_implied);
  g_test_add_func ("/core/record/texts", test_texts);
  g_test_add_func ("/core/record/bad-texts", test_bad_texts);
  g_test_add_func ("/core/record/load", test_load);
  g_test_add_func ("/core/record/tree", test_tree);
  g_test_add_func ("/core/record/freed", test_freed);
  return g_test_run ();
}
