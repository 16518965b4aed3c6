/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of answers: understood whole, or each row that is not named with its line. */

#include "exchange/respuestas.h"

#include <string.h>

#include "document/error.h"
#include "document/reader.h"

#define LADDER \
  "<alternativa valor='0' salida='si' texto='No'/><alternativa valor='1' texto='Algo'/>" \
  "<alternativa valor='2' texto='Sí'/>"

static const char modelo_xml[] =
  "<modelo xmlns='urn:logro:modelo:1' version='1.0' id='chico' edicion='1' pais='CL' idioma='es'"
  " nombre='Chico'><criterio numero='1' nombre='Uno'><subcriterio numero='1' nombre='Uno'>"
  "<elemento id='1.1' nombre='a' pregunta='¿a?'>" LADDER "</elemento>"
  "<elemento id='1.2' nombre='b' pregunta='¿b?'>" LADDER "</elemento>"
  "<elemento id='1.10' nombre='c' pregunta='¿c?'>" LADDER "</elemento>"
  "</subcriterio></criterio></modelo>";

typedef struct
{
  LogroModelo *modelo;
  LogroPlan *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (modelo_xml, sizeof modelo_xml - 1);
  g_autoptr (GError) error = NULL;

  fixture->modelo = (LogroModelo *) logro_reader_read (bytes, &logro_format_modelo, "chico.xml",
                                                       NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  logro_modelo_open (fixture->modelo, NULL, &error);
  g_assert_no_error (error);
  fixture->plan = logro_plan_new (fixture->modelo);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->plan);
  g_clear_object (&fixture->modelo);
}

static LogroRespuestas *
read_text (Fixture    *fixture,
           const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  LogroRespuestas *respuestas = logro_respuestas_read (bytes, "respuestas.csv", fixture->modelo,
                                                       &error);

  g_assert_no_error (error);
  return respuestas;
}

/* The table has one row that is not understood, and the reason is told with its line. */
static void
assert_problem (Fixture    *fixture,
                const char *text,
                const char *line,
                const char *word)
{
  g_autoptr (LogroRespuestas) respuestas = read_text (fixture, text);
  g_autofree char *place = g_strdup_printf ("respuestas.csv, line %s: ", line);

  g_assert_cmpint (respuestas->problemas->len, ==, 1);
  if (!g_str_has_prefix (respuestas->problemas->pdata[0], place) ||
      strstr (respuestas->problemas->pdata[0], word) == NULL)
    g_error ("expected “%s … %s”, got “%s”", place, word,
             (char *) respuestas->problemas->pdata[0]);
}

static gint64
answer_to (Fixture    *fixture,
           const char *id)
{
  return logro_plan_get_respuesta (fixture->plan,
                                   logro_modelo_find_elemento (fixture->modelo, id))->alternativa;
}

static const char *
remark_on (Fixture    *fixture,
           const char *id)
{
  return logro_plan_get_respuesta (fixture->plan,
                                   logro_modelo_find_elemento (fixture->modelo, id))->observacion;
}

static void
test_apply (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LogroRespuestas) respuestas = read_text (
    fixture, "elemento,alternativa,observacion\n1.1,2,\"Decreto 12,\nde marzo\"\n1.10,0,\n");
  LogroJournal *journal = logro_plan_get_journal (fixture->plan);

  g_assert_cmpint (respuestas->problemas->len, ==, 0);
  g_assert_cmpint (respuestas->avisos->len, ==, 0);
  g_assert_cmpint (logro_respuestas_apply (respuestas, fixture->plan), ==, 2);
  g_assert_cmpint (answer_to (fixture, "1.1"), ==, 2);
  g_assert_cmpstr (remark_on (fixture, "1.1"), ==, "Decreto 12,\nde marzo");
  g_assert_cmpint (answer_to (fixture, "1.2"), ==, LOGRO_SIN_RESPUESTA);
  g_assert_cmpint (answer_to (fixture, "1.10"), ==, 0);
  g_assert_cmpstr (remark_on (fixture, "1.10"), ==, NULL);

  /* One step takes all of it back. */
  g_assert_true (logro_journal_undo (journal));
  g_assert_cmpint (answer_to (fixture, "1.1"), ==, LOGRO_SIN_RESPUESTA);
  g_assert_cmpint (answer_to (fixture, "1.10"), ==, LOGRO_SIN_RESPUESTA);
  g_assert_cmpstr (remark_on (fixture, "1.1"), ==, NULL);
  g_assert_false (logro_journal_undo (journal));
}

static void
test_empty_cells (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (LogroRespuestas) first = read_text (fixture, "elemento,alternativa,observacion\n"
                                                          "1.1,1,antes\n1.2,1,antes\n");
  g_autoptr (LogroRespuestas) second = read_text (fixture, "\nelemento,alternativa,observacion\n"
                                                           ",,\n\n1.1,,después\n1.2,2,\n1.10\n");

  logro_respuestas_apply (first, fixture->plan);
  g_assert_cmpint (second->problemas->len, ==, 0);
  g_assert_cmpint (logro_respuestas_apply (second, fixture->plan), ==, 2);
  g_assert_cmpint (answer_to (fixture, "1.1"), ==, 1);
  g_assert_cmpstr (remark_on (fixture, "1.1"), ==, "después");
  g_assert_cmpint (answer_to (fixture, "1.2"), ==, 2);
  g_assert_cmpstr (remark_on (fixture, "1.2"), ==, "antes");
  g_assert_cmpint (answer_to (fixture, "1.10"), ==, LOGRO_SIN_RESPUESTA);
}

static void
test_headings (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (LogroRespuestas) respuestas = read_text (
    fixture, "OBSERVACI\xD3N; Alternativa ;Nombre;Elemento;\n\xF1;2;x;1.1;\n");

  g_assert_cmpint (respuestas->problemas->len, ==, 0);
  g_assert_cmpint (respuestas->avisos->len, ==, 3);
  g_assert_nonnull (strstr (respuestas->avisos->pdata[0], "line 1: the file is not in UTF-8"));
  g_assert_nonnull (strstr (respuestas->avisos->pdata[1], "line 1: the columns were told apart"));
  g_assert_nonnull (strstr (respuestas->avisos->pdata[2], "line 1: the column “Nombre” was not"));
  logro_respuestas_apply (respuestas, fixture->plan);
  g_assert_cmpint (answer_to (fixture, "1.1"), ==, 2);
  g_assert_cmpstr (remark_on (fixture, "1.1"), ==, "ñ");
}

static void
test_bad_rows (Fixture       *fixture,
               gconstpointer  data)
{
  assert_problem (fixture, "elemento,alternativa\n1.1,1\n1.3,1\n", "3", "no element “1.3”");
  assert_problem (fixture, "elemento;alternativa\n1,1;1\n", "2", "no element “1,1”");
  assert_problem (fixture, "elemento,alternativa\n1.1,3\n", "2", "“3” is no alternative of element "
                                                                 "1.1; it has 0, 1, 2");
  assert_problem (fixture, "elemento,alternativa\n1.1,-1\n", "2", "“-1” is no alternative");
  assert_problem (fixture, "elemento,alternativa\n1.1,2.0\n", "2", "“2.0” is no alternative");
  assert_problem (fixture, "elemento,alternativa\n1.1,sí\n", "2", "“sí” is no alternative");
  assert_problem (fixture, "elemento,alternativa\n1.1,99999999999999999999\n", "2",
                  "no alternative");
  assert_problem (fixture, "elemento,alternativa\n1.1,1\n\n1.1,1\n", "4",
                  "1.1 was already answered in line 2");
  assert_problem (fixture, "elemento,alternativa\n,1\n", "2", "which element");
  assert_problem (fixture, "elemento,alternativa,observacion\n1.1,1,Sí, existe\n", "2", "quotes");
}

/* Which of two answers is meant nobody knows, so neither is taken; the rest is. */
static void
test_partial (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (LogroRespuestas) respuestas = read_text (
    fixture, "elemento,alternativa\n1.1,1\n1.2,9\n1.10,2\n1.1,2\n1.1,2\n");

  g_assert_cmpint (respuestas->problemas->len, ==, 3);
  g_assert_cmpint (logro_respuestas_apply (respuestas, fixture->plan), ==, 1);
  g_assert_cmpint (answer_to (fixture, "1.1"), ==, LOGRO_SIN_RESPUESTA);
  g_assert_cmpint (answer_to (fixture, "1.10"), ==, 2);
}

static void
test_bad_files (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char *text;
    int code;
    const char *place;
  } cases[] = {
    { "", LOGRO_DOCUMENT_ERROR_INVALID, "respuestas.csv, line 1: the first row" },
    { "1.1,2\n", LOGRO_DOCUMENT_ERROR_INVALID, "respuestas.csv, line 1: the first row" },
    { "\nelemento,valor\n", LOGRO_DOCUMENT_ERROR_INVALID, "respuestas.csv, line 2: the first row" },
    { "elemento,alternativa,Elemento\n", LOGRO_DOCUMENT_ERROR_INVALID,
      "respuestas.csv, line 1: there are two columns “elemento”" },
    { "elemento,alternativa\n\"1.1,2\n", LOGRO_DOCUMENT_ERROR_SYNTAX,
      "respuestas.csv, line 2: the quote" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (cases[i].text, strlen (cases[i].text));
      g_autoptr (GError) error = NULL;

      g_assert_null (logro_respuestas_read (bytes, "respuestas.csv", fixture->modelo, &error));
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, cases[i].code);
      g_assert_true (g_str_has_prefix (error->message, cases[i].place));
    }
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/exchange/respuestas/apply", test_apply },
    { "/exchange/respuestas/empty-cells", test_empty_cells },
    { "/exchange/respuestas/headings", test_headings },
    { "/exchange/respuestas/bad-rows", test_bad_rows },
    { "/exchange/respuestas/partial", test_partial },
    { "/exchange/respuestas/bad-files", test_bad_files },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
