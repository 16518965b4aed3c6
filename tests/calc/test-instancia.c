/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Points of an element in the four stages. */

#include "sample.h"

#include "calc/puntaje.h"

static gint64
get (LogroPlan      *plan,
     LogroInstancia  instancia,
     const char     *elemento)
{
  g_autofree gint64 *puntos = logro_instancia_list_puntos (plan, instancia);

  return puntos[sample_elemento (plan, elemento)->indice];
}

/* The score of a práctica is the lower of its two levels; one alone is no score. */
static void
test_practica (void)
{
  static const struct
  {
    gint64 enfoque, despliegue, puntos;
  } cases[] = {
    { 3, 5, 3 }, { 5, 3, 3 },   { 0, 5, 0 },   { 4, 4, 4 },
    { -1, 4, -1 }, { 4, -1, -1 }, { -1, -1, -1 }, { 9, 9, 5 }, /* beyond the scale: its top */
  };
  g_autoptr (LogroPlan) plan = sample_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sample_evaluate (plan, "1.1", cases[i].enfoque, cases[i].despliegue);
      g_assert_cmpint (get (plan, LOGRO_INSTANCIA_AUTOEVALUACION, "1.1"), ==, cases[i].puntos);
    }
}

static void
test_resultado (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();

  g_assert_cmpint (get (plan, LOGRO_INSTANCIA_AUTOEVALUACION, "1.3"), ==, LOGRO_SIN_DATO);
  sample_evaluate (plan, "1.3", 4, LOGRO_SIN_DATO);
  g_assert_cmpint (get (plan, LOGRO_INSTANCIA_AUTOEVALUACION, "1.3"), ==, 4);
}

static void
test_vigente (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroElemento *elemento = sample_elemento (plan, "1.1");
  LogroInstancia instancia;

  g_assert_cmpint (logro_instancia_get_vigente (plan, elemento, NULL), ==, LOGRO_SIN_DATO);
  sample_evaluate (plan, "1.1", 3, 3);
  g_assert_cmpint (logro_instancia_get_vigente (plan, elemento, &instancia), ==, 3);
  g_assert_cmpint (instancia, ==, LOGRO_INSTANCIA_AUTOEVALUACION);
  sample_validate (plan, "1.1", 0);
  g_assert_cmpint (logro_instancia_get_vigente (plan, elemento, &instancia), ==, 0);
  g_assert_cmpint (instancia, ==, LOGRO_INSTANCIA_VALIDADO);
}

/* Two líneas promise 3 and 4 for 1.1; a third, without a figure, promises nothing. */
static void
test_esperado (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *una = sample_linea (plan, "Una", "1");
  LogroLinea *otra = sample_linea (plan, "Otra", "1");

  sample_evaluate (plan, "1.1", 2, 2);
  sample_evaluate (plan, "1.2", 1, 3);
  g_assert_cmpint (get (plan, LOGRO_INSTANCIA_ESPERADO, "1.1"), ==, 2);
  sample_cierra (una, "1.1", 4);
  sample_cierra (otra, "1.1", 3);
  sample_cierra (otra, "1.2", LOGRO_SIN_DATO);
  sample_cierra (otra, "99.9", 5);
  g_assert_cmpint (get (plan, LOGRO_INSTANCIA_ESPERADO, "1.1"), ==, 4);
  g_assert_cmpint (get (plan, LOGRO_INSTANCIA_ESPERADO, "1.2"), ==, 1);
  g_assert_cmpint (get (plan, LOGRO_INSTANCIA_ESPERADO, "2.1"), ==, LOGRO_SIN_DATO);
  sample_cierra (una, "1.2", 0); /* a promise is a promise, even a bad one */
  g_assert_cmpint (get (plan, LOGRO_INSTANCIA_ESPERADO, "1.2"), ==, 0);
}

/* Ámbito 1 with 2, 3 and none of 15 points; ámbito 2 with 4 and 5 of 10; in all 14 of 25 = 56 %. */
static void
test_sums (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  g_autofree LogroPuntaje *list = NULL;
  LogroPuntaje total;

  sample_evaluate (plan, "1.1", 2, 5);
  sample_evaluate (plan, "1.2", 3, 3);
  sample_evaluate (plan, "2.1", 4, 5);
  sample_evaluate (plan, "2.2", 5, LOGRO_SIN_DATO);
  list = logro_puntaje_list (plan, LOGRO_INSTANCIA_AUTOEVALUACION, &total);
  g_assert_cmpint (list[0].obtenido, ==, 5);
  g_assert_cmpint (list[0].maximo, ==, 15);
  g_assert_cmpuint (list[0].respondidas, ==, 2);
  g_assert_cmpuint (list[0].elementos, ==, 3);
  g_assert_true (logro_puntaje_is_provisional (&list[0]));
  g_assert_cmpint (logro_puntaje_get_logro (&list[0]), ==, 33);
  g_assert_cmpint (logro_puntaje_get_logro (&list[1]), ==, 90);
  g_assert_false (logro_puntaje_is_provisional (&list[1]));
  g_assert_cmpint (total.obtenido, ==, 14);
  g_assert_cmpint (total.maximo, ==, 25);
  g_assert_cmpint (logro_puntaje_get_logro (&total), ==, 56);
  g_assert_true (logro_puntaje_is_provisional (&total));
}

/* The scale is the instrument's: of 4, not of 5. */
static void
test_other_scale (void)
{
  g_autoptr (LogroModelo) modelo = sample_modelo (4);
  g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
  g_autofree LogroPuntaje *list = NULL;

  sample_evaluate (plan, "2.1", 4, 4);
  sample_evaluate (plan, "2.2", 2, LOGRO_SIN_DATO);
  list = logro_puntaje_list (plan, LOGRO_INSTANCIA_AUTOEVALUACION, NULL);
  g_assert_cmpint (list[1].maximo, ==, 8);
  g_assert_cmpint (logro_puntaje_get_logro (&list[1]), ==, 75);
}

/* The diagnóstico of the list is the one of the older functions. */
static void
test_diagnostico (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  g_autofree LogroPuntaje *list = NULL;
  LogroPuntaje total, same;

  logro_plan_answer (plan, sample_elemento (plan, "1.1"), 2);
  logro_plan_answer (plan, sample_elemento (plan, "2.2"), 3);
  list = logro_puntaje_list (plan, LOGRO_INSTANCIA_DIAGNOSTICO, &total);
  same = logro_puntaje_total (plan);
  g_assert_cmpmem (&total, sizeof total, &same, sizeof same);
  same = logro_puntaje_subcriterio (plan, logro_modelo_get_subcriterio (plan->model, 1));
  g_assert_cmpmem (&list[1], sizeof same, &same, sizeof same);
  g_assert_cmpint (same.obtenido, ==, 3);
  g_assert_cmpint (same.maximo, ==, 6);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/instancia/practica", test_practica);
  g_test_add_func ("/calc/instancia/resultado", test_resultado);
  g_test_add_func ("/calc/instancia/vigente", test_vigente);
  g_test_add_func ("/calc/instancia/esperado", test_esperado);
  g_test_add_func ("/calc/instancia/sums", test_sums);
  g_test_add_func ("/calc/instancia/other-scale", test_other_scale);
  g_test_add_func ("/calc/instancia/diagnostico", test_diagnostico);
  return g_test_run ();
}
