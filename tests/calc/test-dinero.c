/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Totals, overflow, and money by quarter. */

#include "sample.h"

#include "calc/dinero.h"
#include "calc/error.h"

static void
test_totals (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *una = sample_linea (plan, "Una", "1");
  LogroLinea *otra = sample_linea (plan, "Otra", "2");
  LogroDinero sum;
  GError *error = NULL;

  sample_actividad (una, NULL, NULL, 100, 50);
  sample_actividad (una, NULL, NULL, 7, 0);
  sample_actividad (otra, NULL, NULL, 0, 1000);
  g_assert_true (logro_dinero_linea (una, &sum, &error));
  g_assert_cmpint (sum.propios, ==, 107);
  g_assert_cmpint (sum.externos, ==, 50);
  g_assert_true (logro_dinero_plan (plan, &sum, &error));
  g_assert_cmpint (sum.propios, ==, 107);
  g_assert_cmpint (sum.externos, ==, 1050);
  g_assert_cmpint (logro_dinero_get_total (&sum), ==, 1157);
  g_assert_no_error (error);
}

/* A column may fit where the total of both does not. */
static void
test_overflow (void)
{
  LogroDinero sum = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) again = NULL;

  g_assert_true (logro_dinero_add (&sum, G_MAXINT64 - 1, 0, &error));
  g_assert_true (logro_dinero_add (&sum, 1, 0, &error));
  g_assert_no_error (error);
  g_assert_false (logro_dinero_add (&sum, 1, 0, &error));
  g_assert_error (error, LOGRO_CALC_ERROR, LOGRO_CALC_ERROR_OVERFLOW);
  g_assert_false (logro_dinero_add (&sum, 0, 1, &again));
  g_assert_error (again, LOGRO_CALC_ERROR, LOGRO_CALC_ERROR_OVERFLOW);
  g_assert_cmpint (sum.propios, ==, G_MAXINT64); /* as it was */
  g_assert_cmpint (sum.externos, ==, 0);
}

static void
assert_trimestre (GArray *list,
                  guint   n,
                  int     trimestre,
                  gint64  propios,
                  gint64  externos)
{
  LogroDineroTrimestre *t = &g_array_index (list, LogroDineroTrimestre, n);

  g_assert_cmpint (t->trimestre, ==, trimestre);
  g_assert_cmpint (t->dinero.propios, ==, propios);
  g_assert_cmpint (t->dinero.externos, ==, externos);
}

/* 1 March to 30 June 2027: 31 days of the first quarter, 91 of the second, 122 in all.
 *   1000: 1000 × 31 ÷ 122 = 254.09 → 254, the rest 746
 *   7:    7 × 31 ÷ 122 = 1.77 → 1, the rest 6
 * 10 November 2027, one day: all 5 in the fourth. Nothing in the third. */
static void
test_trimestres (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");
  LogroDinero sin_fecha;
  g_autoptr (GArray) list = NULL;

  sample_actividad (linea, "2027-11-10", NULL, 0, 5);
  sample_actividad (linea, "2027-03-01", "2027-06-30", 1000, 7);
  sample_actividad (linea, NULL, NULL, 11, 12);
  sample_actividad (linea, "2027-06-30", "2027-01-01", 100, 0);
  sample_actividad (linea, "2020-01-01", "2020-12-31", 0, 0); /* no money, no quarter */
  list = logro_dinero_list_trimestres (plan, &sin_fecha, NULL);
  g_assert_cmpuint (list->len, ==, 4);
  assert_trimestre (list, 0, 4 * 2027, 254, 1);
  assert_trimestre (list, 1, 4 * 2027 + 1, 746, 6);
  assert_trimestre (list, 2, 4 * 2027 + 2, 0, 0);
  assert_trimestre (list, 3, 4 * 2027 + 3, 0, 5);
  g_assert_cmpint (sin_fecha.propios, ==, 111);
  g_assert_cmpint (sin_fecha.externos, ==, 12);
}

/* Whatever the amounts and dates, nothing is lost and nothing is found. */
static void
test_sums_agree (void)
{
  g_autoptr (GRand) rand = support_rand ();

  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (LogroPlan) plan = sample_plan ();
      LogroLinea *linea = sample_linea (plan, "Una", "1");
      LogroDinero sum, all;
      g_autoptr (GArray) list = NULL;

      for (guint i = 0; i < 20; i++)
        {
          g_autofree char *inicio =
            g_strdup_printf ("20%02d-%02d-28", g_rand_int_range (rand, 20, 30),
                             g_rand_int_range (rand, 1, 13));
          g_autofree char *termino =
            g_strdup_printf ("20%02d-%02d-01", g_rand_int_range (rand, 20, 30),
                             g_rand_int_range (rand, 1, 13));

          sample_actividad (linea, inicio, i % 5 > 0 ? termino : NULL, LOGRO_MONEY_MAX - i,
                            g_rand_int_range (rand, 0, 1000));
        }
      g_assert_true (logro_dinero_plan (plan, &sum, NULL));
      list = logro_dinero_list_trimestres (plan, &all, NULL);
      for (guint i = 0; i < list->len; i++)
        {
          LogroDineroTrimestre *t = &g_array_index (list, LogroDineroTrimestre, i);

          g_assert_cmpint (t->dinero.propios, >=, 0);
          g_assert_true (logro_dinero_add (&all, t->dinero.propios, t->dinero.externos, NULL));
        }
      g_assert_cmpint (all.propios, ==, sum.propios);
      g_assert_cmpint (all.externos, ==, sum.externos);
    }
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/dinero/totals", test_totals);
  g_test_add_func ("/calc/dinero/overflow", test_overflow);
  g_test_add_func ("/calc/dinero/trimestres", test_trimestres);
  g_test_add_func ("/calc/dinero/sums-agree", test_sums_agree);
  return g_test_run ();
}
