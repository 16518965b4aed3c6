/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Brechas of elements and ámbitos, and what comes first. */

#include "sample.h"

#include "calc/brecha.h"

static LogroBrecha
get (LogroPlan  *plan,
     const char *elemento)
{
  LogroBrecha brecha;

  logro_brecha_elemento (plan, sample_elemento (plan, elemento), &brecha);
  return brecha;
}

static void
judge (LogroPlan *plan,
       guint      subcriterio,
       gint64     valor)
{
  g_object_set (logro_list_get (plan->diseno->areas, subcriterio), "valor", valor, NULL);
}

static void
assert_order (LogroPlan  *plan,
              const char *expected)
{
  g_autoptr (GArray) list = logro_brecha_list_elementos (plan);
  g_autoptr (GString) order = g_string_new (NULL);

  logro_brecha_sort (list);
  for (guint i = 0; i < list->len; i++)
    g_string_append_printf (order, "%s%s", i > 0 ? " " : "",
                            g_array_index (list, LogroBrecha, i).elemento->id);
  g_assert_cmpstr (order->str, ==, expected);
}

/* 1.1 has 2 in the diagnóstico (3 − 2 = 1), then 1 in the autoevaluación (5 − 1 = 4), then 3
 * validated (5 − 3 = 2). */
static void
test_stages (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroBrecha brecha = get (plan, "1.1");

  g_assert_cmpint (brecha.puntos, ==, LOGRO_SIN_DATO);
  g_assert_cmpint (brecha.brecha, ==, 0);
  g_assert_cmpuint (brecha.faltan, ==, 1);
  logro_plan_answer (plan, sample_elemento (plan, "1.1"), 2);
  brecha = get (plan, "1.1");
  g_assert_cmpint (brecha.brecha, ==, 1);
  g_assert_cmpint (brecha.instancia, ==, LOGRO_INSTANCIA_DIAGNOSTICO);
  sample_evaluate (plan, "1.1", 1, 3);
  brecha = get (plan, "1.1");
  g_assert_cmpint (brecha.brecha, ==, 4);
  g_assert_cmpint (brecha.instancia, ==, LOGRO_INSTANCIA_AUTOEVALUACION);
  sample_validate (plan, "1.1", 3);
  brecha = get (plan, "1.1");
  g_assert_cmpint (brecha.brecha, ==, 2);
  g_assert_cmpint (brecha.maximo, ==, 5);
  g_assert_cmpint (brecha.instancia, ==, LOGRO_INSTANCIA_VALIDADO);
}

/* Ámbito 1: 1.1 validated 3 of 5, 1.2 self 1 of 5, 1.3 only diagnóstico: 10 − 4 = 6, one lacking.
 * Ámbito 2: both only diagnóstico, 1 and 3 of 3: 6 − 4 = 2. */
static void
test_subcriterios (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  g_autoptr (GArray) list = NULL;
  LogroBrecha *one, *two;

  sample_validate (plan, "1.1", 3);
  sample_evaluate (plan, "1.2", 1, 2);
  logro_plan_answer (plan, sample_elemento (plan, "1.3"), 0);
  logro_plan_answer (plan, sample_elemento (plan, "2.1"), 1);
  logro_plan_answer (plan, sample_elemento (plan, "2.2"), 3);
  list = logro_brecha_list_subcriterios (plan);
  one = &g_array_index (list, LogroBrecha, 0);
  two = &g_array_index (list, LogroBrecha, 1);
  g_assert_cmpint (one->maximo, ==, 10);
  g_assert_cmpint (one->brecha, ==, 6);
  g_assert_cmpuint (one->medidos, ==, 2);
  g_assert_cmpuint (one->faltan, ==, 1);
  g_assert_cmpint (one->instancia, ==, LOGRO_INSTANCIA_VALIDADO);
  g_assert_cmpint (two->brecha, ==, 2);
  g_assert_cmpuint (two->faltan, ==, 0);
  g_assert_cmpint (two->instancia, ==, LOGRO_INSTANCIA_DIAGNOSTICO);
}

/* Brechas 1.1 3, 1.2 2, 1.3 2, 2.1 2, 2.2 1. Ámbito 1 worth 2, ámbito 2 worth 3:
 * 6, 4, 4 against 6, 3. The tie of 1.1 and 2.1 goes to the larger brecha. */
static void
test_order (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();

  sample_validate (plan, "1.1", 2);
  sample_validate (plan, "1.2", 3);
  sample_validate (plan, "1.3", 3);
  sample_validate (plan, "2.1", 3);
  sample_validate (plan, "2.2", 4);
  assert_order (plan, "1.1 1.2 1.3 2.1 2.2"); /* nothing judged: by brecha, then by place */
  judge (plan, 0, 2);
  judge (plan, 1, 3);
  assert_order (plan, "1.1 2.1 1.2 1.3 2.2");
  judge (plan, 1, 5);
  assert_order (plan, "2.1 1.1 2.2 1.2 1.3"); /* 10, 6, 5, 4, 4 */
}

/* A brecha of 2 of 3 (67 %) is more than one of 3 of 5 (60 %); what is not known comes last. */
static void
test_mixed_scales (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();

  sample_validate (plan, "1.1", 2);
  logro_plan_answer (plan, sample_elemento (plan, "2.2"), 1);
  assert_order (plan, "2.2 1.1 1.2 1.3 2.1");
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/brecha/stages", test_stages);
  g_test_add_func ("/calc/brecha/subcriterios", test_subcriterios);
  g_test_add_func ("/calc/brecha/order", test_order);
  g_test_add_func ("/calc/brecha/mixed-scales", test_mixed_scales);
  return g_test_run ();
}
