/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents of the sample plan and of a new one, read back from their PDF.
 *
 * G_TEST_SRCDIR is the folder tests of the sources; the sample is taken from beside it. */
#include "report/figures.h"
#include "core/words.h"

#include "documents-back.h"

#include <string.h>

/* The worked example of the domain page, row by row. */
static void
test_results (void)
{
  static const char * const rows[] = {
    "1 Estrategia 24 10 42 % 8/8",
    "2 Liderazgo 18 13 72 % 6/6",
    "3 Competencias de las personas 15 9 60 % 5/5",
    "4 Capacitación 21 13 62 % 7/7",
    "5 Bienestar y seguridad en el trabajo 24 14 58 % 8/8",
    "6 Ingresos municipales 18 12 67 % 6/6",
    "7 Presupuesto municipal 30 21 70 % 10/10",
    "8 Recursos materiales 6 3 50 % 2/2",
    "9 Satisfacción de usuarios y usuarias 30 5 17 % 10/10",
    "10 Comunicación con usuarios y usuarias 15 11 73 % 5/5",
    "11 Procesos de prestación de los servicios municipales 15 2 13 % 5/5",
    "12 Procesos de apoyo para la prestación de los servicios municipales 18 4 22 % 6/6",
    "Total 234 117 50 % 78/78"
  };
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = read_document (plan, "resultados", "letter", FALSE);

  if (text == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_nonnull (strstr (text, rows[i]));
  g_assert_nonnull (strstr (text, "Ilustre Municipalidad de Villa Los Aromos"));
  g_assert_nonnull (strstr (text, "16-04-2024"));
  g_assert_nonnull (strstr (text, "3 h 55 min"));
  g_assert_null (strstr (text, "rovisional"));
}

static void
test_results_provisional (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = NULL;

  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, "2.1"), LOGRO_SIN_RESPUESTA);
  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, "8.1"), LOGRO_SIN_RESPUESTA);
  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, "8.2"), LOGRO_SIN_RESPUESTA);
  text = read_document (plan, "resultados", "a4", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "se han respondido 75 de 78 preguntas"));
  g_assert_nonnull (strstr (text, "2 Liderazgo 18 10 56 %* 5/6"));
  g_assert_nonnull (strstr (text, "8 Recursos materiales 6 – – 0/2"));
  g_assert_nonnull (strstr (text, "Total provisional 234 111 47 %* 75/78"));
  g_assert_nonnull (strstr (text, "1 Estrategia 24 10 42 % 8/8"));
  g_assert_null (strstr (text, "47 % "));
}

static void
test_results_empty (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = read_document (plan, "resultados", "oficio", TRUE);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Todavía no hay preguntas respondidas (78 en total)"));
  g_assert_nonnull (strstr (text, "Total provisional 234 – – 0/78"));
  g_assert_null (strstr (text, " 0 % 0/"));
}

static void
test_acta (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = read_document (plan, "acta", "letter", FALSE);
  const char *signatures;

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Acta del Diagnóstico"));
  g_assert_nonnull (strstr (text, "Asistieron 11 de las 13 personas convocadas."));
  g_assert_nonnull (strstr (text, "Luis Hernán Parada Soto Director o Directora de Tránsito "
                            "Ausente"));
  g_assert_nonnull (strstr (text, "La reunión comenzó a las 09:00 horas"));
  g_assert_nonnull (strstr (text, "Hay consenso en que la conducción"));
  g_assert_nonnull (strstr (text, "Total 234 117 50 % 78/78"));
  g_assert_nonnull (strstr (text, "12. Procesos de apoyo para la prestación"));
  g_assert_nonnull (strstr (text, "10 de 24 puntos (42 %). Preguntas respondidas: 8 de 8."));
  g_assert_nonnull (strstr (text, "N° 412"));
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);
      g_autofree char *cell = g_strdup_printf ("\n %s ", elemento->id);

      g_assert_cmpuint (count_word (text, cell) + count_word (text, cell + 1), >=, 1);
    }
  g_assert_null (strstr (text, "Sin responder"));
  signatures = strstr (text, "firman esta acta");
  g_assert_nonnull (signatures);
  g_assert_nonnull (strstr (signatures, "Rosa Elvira Contreras Molina"));
  g_assert_nonnull (strstr (signatures, "Ramón Cifuentes Lagos"));
  g_assert_nonnull (strstr (signatures, "Patricio Venegas Osses"));
  g_assert_nonnull (strstr (signatures, "Ana María Bustos Quezada"));
  g_assert_null (strstr (signatures, "Sergio Ortega Navarrete"));
}

/* A plan nobody has written in gives forms to fill by hand, and says nothing that is not so. */
static void
test_acta_empty (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = read_document (plan, "acta", "letter", FALSE);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Fecha de la reunión"));
  g_assert_nonnull (strstr (text, "Director o Directora de Control (si corresponde)"));
  /* No word of a head is broken, however narrow its column. */
  g_assert_nonnull (strstr (text, "Máximo Obtenido % logro Respondidas"));
  g_assert_null (strstr (text, "Ausente"));
  g_assert_null (strstr (text, "Asistieron"));
  g_assert_cmpuint (count_word (text, "Sin responder"), ==, 78);
}

static void
check_papers (LogroPlan  *plan,
              const char *name)
{
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);

  for (guint i = 0; i < kinds->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sheets); j++)
      {
        const LogroDocumentKind *kind = kinds->pdata[i];
        g_autofree char *text = read_document (plan, kind->id, sheets[j].id, sheets[j].landscape);

        if (text == NULL)
          return;
        g_assert_nonnull (strstr (text, logro_documents_get_title (kind, plan)));
        g_assert_nonnull (strstr (text, "Página "));
      }
}

static void
test_every_paper (void)
{
  for_every_plan (check_papers);
}

/* All fonts of each document are in its file, letters can be read back, and nothing is amiss. */
static void
check_files (LogroPlan  *plan,
             const char *name)
{
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);

  for (guint i = 0; i < kinds->len; i++)
    {
      const LogroDocumentKind *kind = kinds->pdata[i];
      g_autoptr (LogroReport) report = logro_documents_build (kind->id, plan, NULL, NULL);
      g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
      g_autofree char *check = read_pdf (pages, "qpdf", "--check", NULL);
      g_autofree char *fonts = read_pdf (pages, "pdffonts", NULL, NULL);
      g_auto (GStrv) lines = fonts != NULL ? g_strsplit (g_strchomp (fonts), "\n", -1) : NULL;

      if (check == NULL || fonts == NULL)
        return;
      g_assert_nonnull (strstr (check, "No syntax or stream encoding errors"));
      g_assert_cmpuint (g_strv_length (lines), >, 2);
      for (guint j = 2; lines[j] != NULL; j++)
        if (strstr (lines[j], " yes yes yes ") == NULL)
          g_error ("%s: %s", kind->id, lines[j]);
    }
}

static void
test_files_sound (void)
{
  for_every_plan (check_files);
}

/* A part of an e-mail address at the beginning of a line looks like an id. */
static void
remove_addresses (char *text)
{
  for (char *at = text; (at = strstr (at, ".example")) != NULL;)
    *at = ' ';
}

static void
check_words (LogroPlan  *plan,
             const char *name)
{
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);
  g_autoptr (GRegex) id = g_regex_new ("(^|\\s)[a-z]+\\.[a-z-]+($|\\s)", 0, 0, NULL);

  for (guint i = 0; i < kinds->len; i++)
    {
      const LogroDocumentKind *kind = kinds->pdata[i];
      g_autoptr (GMatchInfo) match = NULL;
      g_autofree char *text = read_document (plan, kind->id, "letter", FALSE);

      if (text == NULL)
        return;
      remove_addresses (text);
      if (g_regex_match (id, text, 0, &match))
        g_error ("%s of %s says “%s”", kind->id, name, g_match_info_fetch (match, 0));
      g_assert_null (strchr (text, '{'));
    }
}

/* Every word the documents ask for is in the words file: none is printed as its id. */
static void
test_words_known (void)
{
  for_every_plan (check_words);
}

/* Level 2 of 5 everywhere is 40 %, alternative 1 of 3 is 33 %. */
static void
test_results_autoevaluacion (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *empty = read_document (plan, "resultados-autoevaluacion", "letter", FALSE);
  g_autofree char *text = NULL;

  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), 1);
      g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, i), "enfoque", (gint64) 2,
                    "despliegue", (gint64) 2, "resultado", (gint64) 2, NULL);
    }
  text = read_document (plan, "resultados-autoevaluacion", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (empty, "Todavía no hay elementos con puntaje (78 en total)"));
  g_assert_nonnull (strstr (text, "1 Estrategia 16 de 40 33 % 40 % ▲ +7 8/8"));
  g_assert_nonnull (strstr (text, "Total 156 de 390 33 % 40 % ▲ +7 78/78"));
  g_assert_null (strstr (text, "rovisional"));
}

static void
test_unknown (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_documents_find ("poema", &error));
  g_assert_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "poema"));
  g_assert_nonnull (strstr (error->message, "resultados, acta"));
}

/* A window tells people in a sentence what each document is for. */
static void
test_subjects (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  guint n;
  const LogroDocumentKind *kinds = logro_documents_list (&n);

  for (guint i = 0; i < n; i++)
    {
      const char *subject = logro_documents_get_subject (&kinds[i], plan);

      if (strchr (subject, ' ') == NULL || !g_str_has_suffix (subject, "."))
        g_error ("%s: “%s” is no sentence", kinds[i].id, subject);
    }
  g_assert_cmpuint (n, ==, 23);
}

static void
test_chart (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autoptr (LogroChartData) data = NULL;

  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, "8.1"), LOGRO_SIN_RESPUESTA);
  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, "8.2"), LOGRO_SIN_RESPUESTA);
  data = logro_figures_chart (plan);
  g_assert_cmpuint (data->axes->len, ==, 13);
  g_assert_cmpfloat (logro_chart_data_get (data, 0, 0), ==, 42);
  g_assert_true (logro_chart_data_get (data, 0, 7) != logro_chart_data_get (data, 0, 7));
  g_assert_false (logro_chart_data_is_provisional (data, 0, 0));
  g_assert_true (logro_chart_data_is_provisional (data, 0, 7));
  g_assert_true (logro_chart_data_get_axis (data, 12)->total);
  g_assert_true (logro_chart_data_is_provisional (data, 0, 12));
}

static void
test_words (void)
{
  g_autofree char *words = logro_words_fill ("{n} de {m}, {x} {n", "n", "{m}", "m", "2", NULL);

  g_assert_cmpstr (words, ==, "{m} de 2, {x} {n");
}

int
main (int   argc,
      char *argv[])
{
  /* The person's own models come before ours. */
  g_setenv ("XDG_DATA_HOME", "/nonexistent", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/documents/results", test_results);
  g_test_add_func ("/report/documents/results-provisional", test_results_provisional);
  g_test_add_func ("/report/documents/results-empty", test_results_empty);
  g_test_add_func ("/report/documents/results-autoevaluacion", test_results_autoevaluacion);
  g_test_add_func ("/report/documents/acta", test_acta);
  g_test_add_func ("/report/documents/acta-empty", test_acta_empty);
  g_test_add_func ("/report/documents/every-paper", test_every_paper);
  g_test_add_func ("/report/documents/files-sound", test_files_sound);
  g_test_add_func ("/report/documents/words-known", test_words_known);
  g_test_add_func ("/report/documents/subjects", test_subjects);
  g_test_add_func ("/report/documents/unknown", test_unknown);
  g_test_add_func ("/report/figures/chart", test_chart);
  g_test_add_func ("/report/words/fill", test_words);
  return g_test_run ();
}
