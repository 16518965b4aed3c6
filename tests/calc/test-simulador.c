/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Today's scores against those the líneas promise. */

#include "sample.h"

#include "calc/simulador.h"

/* Ámbito 1: 2 validated, 3 self, 1 self of 15: 6 (40 %). The línea promises 4 for 1.1 and 3 for
 * 1.3: 4 + 3 + 3 = 10 (67 %). Ámbito 2: 5 and 0 of 10, nothing promised.
 * In all 11 of 25 (44 %) and 15 of 25 (60 %). */
static void
test_list (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");
  g_autofree LogroSimulacion *list = NULL;
  LogroSimulacion total;

  sample_evaluate (plan, "1.1", 4, 4);
  sample_validate (plan, "1.1", 2);
  sample_evaluate (plan, "1.2", 3, 5);
  sample_evaluate (plan, "1.3", 1, LOGRO_SIN_DATO);
  sample_evaluate (plan, "2.1", 5, 5);
  sample_evaluate (plan, "2.2", 0, LOGRO_SIN_DATO);
  sample_cierra (linea, "1.1", 4);
  sample_cierra (linea, "1.3", 3);
  list = logro_simulador_list (plan, &total);
  g_assert_cmpint (list[0].actual.obtenido, ==, 6);
  g_assert_cmpint (logro_puntaje_get_logro (&list[0].actual), ==, 40);
  g_assert_cmpint (list[0].esperado.obtenido, ==, 10);
  g_assert_cmpint (logro_puntaje_get_logro (&list[0].esperado), ==, 67);
  g_assert_cmpint (list[1].actual.obtenido, ==, 5);
  g_assert_cmpint (list[1].esperado.obtenido, ==, 5);
  g_assert_cmpint (logro_puntaje_get_logro (&total.actual), ==, 44);
  g_assert_cmpint (logro_puntaje_get_logro (&total.esperado), ==, 60);
  g_assert_false (logro_puntaje_is_provisional (&total.esperado));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/simulador/list", test_list);
  return g_test_run ();
}
