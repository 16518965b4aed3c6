/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The level that three figures and a goal speak for. */

#include "sample.h"

#include <string.h>

#include "calc/resultado.h"

static gint64
suggest (const char *cifra_1,
         const char *cifra_2,
         const char *cifra_3,
         const char *meta,
         gboolean    menor_mejor,
         gboolean    comparada,
         gint64      maximo)
{
  g_autoptr (LogroRecord) e =
    g_object_new (LOGRO_TYPE_EVALUACION, "cifra-1", cifra_1, "cifra-2", cifra_2, "cifra-3", cifra_3,
                  "meta", meta, "menor-mejor", menor_mejor, NULL);
  LogroSugerencia s = logro_resultado_suggest (LOGRO_EVALUACION (e), comparada, maximo);

  g_assert_cmpuint (strlen (s.motivo), >, 20);
  return s.nivel;
}

static void
test_levels (void)
{
  static const struct
  {
    const char *cifra_1, *cifra_2, *cifra_3, *meta;
    gint64 alone, compared;
  } cases[] = {
    { NULL, NULL, NULL, NULL, 0, 0 },
    { "60", "70", NULL, "80", 0, 0 },    /* nothing of the last year */
    { NULL, NULL, "80", "80", 1, 1 },    /* nothing to compare with */
    { "60", "70", "80", NULL, 1, 1 },    /* no goal */
    { NULL, "70", "80", "75", 2, 2 },
    { "80", "75", "70", "90", 2, 2 },    /* worse than at first */
    { "70", "75", "70", "90", 2, 2 },    /* the same, below the goal */
    { "95", "80", "95", "90", 3, 3 },    /* the same, at the goal, with a year that fell back */
    { "60", "55", "70", "90", 3, 3 },    /* better, below the goal */
    { "60", "70", "80", "80.5", 3, 3 },
    { "60", "70", "80", "80", 4, 4 },    /* the first years were below the goal */
    { "90", "90", "90", "90", 4, 5 },    /* held at the goal */
    { "82", "85", "90", "80", 4, 5 },
    { "-3", "-2", "0", "0", 4, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint compared = 0; compared < 2; compared++)
      g_assert_cmpint (suggest (cases[i].cifra_1, cases[i].cifra_2, cases[i].cifra_3,
                                cases[i].meta, FALSE, compared, 5),
                       ==, compared ? cases[i].compared : cases[i].alone);
}

/* Accidents: 8, 6 and 4 a year with a goal of 5 become better and meet it. */
static void
test_less_is_better (void)
{
  g_assert_cmpint (suggest ("8", "6", "4", "5", TRUE, FALSE, 5), ==, 4);
  g_assert_cmpint (suggest ("4", "6", "8", "5", TRUE, FALSE, 5), ==, 2);
  g_assert_cmpint (suggest ("5", "4", "3", "5", TRUE, TRUE, 5), ==, 5);
  g_assert_cmpint (suggest ("8", "7", "6", "5", TRUE, TRUE, 5), ==, 3);
}

/* Step 4 of 5 on a scale of 3 is 2.4, on one of 100 it is 80. */
static void
test_other_scales (void)
{
  g_assert_cmpint (suggest ("60", "70", "80", "80", FALSE, FALSE, 3), ==, 2);
  g_assert_cmpint (suggest ("60", "70", "80", "80", FALSE, FALSE, 100), ==, 80);
  g_assert_cmpint (suggest ("82", "85", "90", "80", FALSE, TRUE, 3), ==, 3);
}

static void
count (LogroPlan  *plan,
       gint64      personas,
       gint64      planta,
       gint64      contrata,
       gint64      honorarios,
       const char *expected)
{
  LogroElemento *elemento = sample_elemento (plan, "1.3");
  LogroEvaluacion *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, 2);
  g_autofree char *proporcion = NULL;

  g_assert_cmpstr (evaluacion->elemento, ==, elemento->id);
  g_object_set (plan->dotacion, "planta", planta, "contrata", contrata, "honorarios", honorarios,
                NULL);
  g_object_set (evaluacion, "personas", personas, NULL);
  proporcion = logro_resultado_dup_proporcion (plan, evaluacion);
  g_assert_cmpstr (proporcion, ==, expected);
}

/* 142 of 100 + 50 + 36 = 186 are 76.34 %, 1 of 16 is 6.25 % (half up), 1 of 3 33.33 %. */
static void
test_proporcion (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();

  count (plan, 142, 100, 50, 36, NULL);
  sample_elemento (plan, "1.3")->denominador = LOGRO_DENOMINADOR_DOTACION;
  count (plan, 142, 100, 50, 36, "76.3");
  count (plan, 1, 16, 0, 0, "6.3");
  count (plan, 1, 0, 0, 3, "33.3");
  count (plan, 0, 7, 0, 0, "0");
  count (plan, 7, 7, 0, 0, "100");
  count (plan, 7, 0, 0, 0, NULL);
  count (plan, LOGRO_SIN_DATO, 7, 0, 0, NULL);
}

/* The figure and its unit are one step; nothing is written when there is no share. */
static void
test_use_proporcion (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroEvaluacion *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, 2);

  sample_elemento (plan, "1.3")->denominador = LOGRO_DENOMINADOR_DOTACION;
  g_object_set (plan->dotacion, "planta", (gint64) 186, NULL);
  g_assert_false (logro_resultado_use_proporcion (plan, evaluacion));
  g_object_set (evaluacion, "personas", (gint64) 142, "cifra-3", "70", NULL);
  g_assert_true (logro_resultado_use_proporcion (plan, evaluacion));
  g_assert_cmpstr (evaluacion->cifra_3, ==, "76.3");
  g_assert_cmpstr (evaluacion->unidad, ==, "%");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpstr (evaluacion->cifra_3, ==, "70");
  g_assert_null (evaluacion->unidad);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/resultado/levels", test_levels);
  g_test_add_func ("/calc/resultado/less-is-better", test_less_is_better);
  g_test_add_func ("/calc/resultado/other-scales", test_other_scales);
  g_test_add_func ("/calc/resultado/proporcion", test_proporcion);
  g_test_add_func ("/calc/resultado/use-proporcion", test_use_proporcion);
  return g_test_run ();
}
