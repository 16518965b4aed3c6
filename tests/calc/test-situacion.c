/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All líneas and AMI on one day.
 *
 * On 2026-07-01:
 *   A, whole of 2026, reported 20 %: 182 of 365 days are over, 50 % planned, 30 behind: amarillo
 *   B, ended in June, reported 60 %: overdue: rojo
 *   C, begins in September, nothing reported: gris
 *   an AMI due in August, reported 100 %: verde */
#include "calc/situacion.h"

#include "sample.h"

static void
test_list (void)
{
  static const LogroSemaforo expected[] = { LOGRO_SEMAFORO_AMARILLO, LOGRO_SEMAFORO_ROJO,
                                            LOGRO_SEMAFORO_GRIS, LOGRO_SEMAFORO_VERDE };
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *a = sample_linea (plan, "A", "1");
  LogroLinea *b = sample_linea (plan, "B", "1");
  LogroAmi *ami = sample_ami (plan, "D", "2026-06-01", "2026-08-31");
  g_autoptr (GArray) list = NULL;
  guint cuantos[4];

  sample_actividad (a, "2026-01-01", "2026-12-31", 0, 0);
  sample_seguimiento (a->seguimientos, "2026-06-15", 20);
  sample_actividad (b, "2026-03-01", "2026-06-30", 0, 0);
  sample_seguimiento (b->seguimientos, "2026-05-31", 60);
  sample_actividad (sample_linea (plan, "C", "1"), "2026-09-01", "2026-12-31", 0, 0);
  sample_seguimiento (ami->seguimientos, "2026-06-20", 100);
  g_object_set (b, "responsable", "Control", NULL);

  list = logro_situacion_list (plan, "2026-07-01", cuantos);
  g_assert_cmpuint (list->len, ==, 4);
  for (guint i = 0; i < list->len; i++)
    {
      const LogroSituacion *situacion = &g_array_index (list, LogroSituacion, i);
      char name[] = { 'A' + i, '\0' };

      g_assert_cmpstr (situacion->nombre, ==, name);
      g_assert_cmpint (situacion->estado.semaforo, ==, expected[i]);
      g_assert_cmpuint (cuantos[expected[i]], ==, 1);
    }
  g_assert_cmpint (g_array_index (list, LogroSituacion, 0).estado.previsto, ==, 50);
  g_assert_cmpstr (g_array_index (list, LogroSituacion, 1).responsable, ==, "Control");
  g_assert_true (g_array_index (list, LogroSituacion, 3).registro == (LogroRecord *) ami);
}

static void
test_empty (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  guint cuantos[4] = { 9, 9, 9, 9 };
  g_autoptr (GArray) list = logro_situacion_list (plan, "2026-07-01", cuantos);

  g_assert_cmpuint (list->len, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cuantos); i++)
    g_assert_cmpuint (cuantos[i], ==, 0);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/situacion/list", test_list);
  g_test_add_func ("/calc/situacion/empty", test_empty);
  return g_test_run ();
}
