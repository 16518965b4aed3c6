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

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/resultado/levels", test_levels);
  g_test_add_func ("/calc/resultado/less-is-better", test_less_is_better);
  g_test_add_func ("/calc/resultado/other-scales", test_other_scales);
  return g_test_run ();
}
