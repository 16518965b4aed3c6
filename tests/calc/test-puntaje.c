/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scores against figures worked out by hand. */

#include "support.h"

#include "calc/puntaje.h"

/* Domain page §2.1: elements, points obtained and % of each ámbito; all have a top of 3. */
static const struct
{
  guint elementos;
  guint obtenido;
  int logro;
} ambitos[] = {
  { 8, 10, 42 }, { 6, 13, 72 },  { 5, 9, 60 },  { 7, 13, 62 },  { 8, 14, 58 }, { 6, 12, 67 },
  { 10, 21, 70 }, { 2, 3, 50 },  { 10, 5, 17 }, { 5, 11, 73 },  { 5, 2, 13 },  { 6, 4, 22 },
};

/* A model with those ámbitos. */
static LogroModelo *
new_example (void)
{
  LogroModelo *modelo = g_object_new (LOGRO_TYPE_MODELO, "id", "ejemplo", "idioma", "es", NULL);
  LogroCriterio *criterio = g_object_new (LOGRO_TYPE_CRITERIO, NULL);

  logro_list_append (modelo->criterios, criterio);
  for (guint i = 0; i < G_N_ELEMENTS (ambitos); i++)
    {
      g_autofree char *numero = g_strdup_printf ("%u", i + 1);
      LogroSubcriterio *subcriterio =
        g_object_new (LOGRO_TYPE_SUBCRITERIO, "numero", numero, NULL);

      logro_list_append (criterio->subcriterios, subcriterio);
      for (guint j = 0; j < ambitos[i].elementos; j++)
        {
          g_autofree char *id = g_strdup_printf ("%u.%u", i + 1, j + 1);
          LogroElemento *elemento = g_object_new (LOGRO_TYPE_ELEMENTO, "id", id, NULL);

          logro_list_append (subcriterio->elementos, elemento);
          for (gint64 valor = 0; valor <= 3; valor++)
            logro_list_append (elemento->alternativas,
                               g_object_new (LOGRO_TYPE_ALTERNATIVA, "valor", valor, NULL));
        }
    }
  g_assert_true (logro_modelo_open (modelo, NULL, NULL));
  return modelo;
}

/* Gives an ámbito its points, up to 3 an element. */
static void
answer (LogroPlan *plan,
        guint      n,
        guint      points)
{
  LogroList *elementos = logro_modelo_get_subcriterio (plan->model, n)->elementos;

  for (guint i = 0; i < logro_list_get_n (elementos); i++)
    {
      guint valor = MIN (points, 3);

      logro_plan_answer (plan, logro_list_get (elementos, i), valor);
      points -= valor;
    }
  g_assert_cmpuint (points, ==, 0);
}

static void
test_worked_example (void)
{
  g_autoptr (LogroModelo) modelo = new_example ();
  g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
  LogroPuntaje total;
  int sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (ambitos); i++)
    answer (plan, i, ambitos[i].obtenido);
  g_assert_cmpuint (logro_modelo_get_n_subcriterios (modelo), ==, 12);
  for (guint i = 0; i < G_N_ELEMENTS (ambitos); i++)
    {
      LogroPuntaje puntaje =
        logro_puntaje_subcriterio (plan, logro_modelo_get_subcriterio (modelo, i));

      g_assert_cmpuint (puntaje.elementos, ==, ambitos[i].elementos);
      g_assert_cmpuint (puntaje.respondidas, ==, ambitos[i].elementos);
      g_assert_cmpint (puntaje.maximo, ==, 3 * ambitos[i].elementos);
      g_assert_cmpint (puntaje.obtenido, ==, ambitos[i].obtenido);
      g_assert_cmpint (logro_puntaje_get_logro (&puntaje), ==, ambitos[i].logro);
      g_assert_false (logro_puntaje_is_provisional (&puntaje));
      sum += logro_puntaje_get_logro (&puntaje);
    }
  total = logro_puntaje_total (plan);
  g_assert_cmpuint (total.elementos, ==, 78);
  g_assert_cmpint (total.maximo, ==, 234);
  g_assert_cmpint (total.obtenido, ==, 117);
  g_assert_cmpint (logro_puntaje_get_logro (&total), ==, 50);
  /* 606 / 12 = 50.5: the mean of the percentages would print 51 */
  g_assert_cmpint (sum, ==, 606);
  g_assert_false (logro_puntaje_is_provisional (&total));
}

static void
test_rounding (void)
{
  static const struct
  {
    gint64 obtenido, maximo;
    int logro;
  } cases[] = {
    { 1, 200, 1 },    /* 0.5 */
    { 1, 201, 0 },    /* 0.4975 */
    { 1, 8, 13 },     /* 12.5; half to even would give 12 */
    { 3, 8, 38 },     /* 37.5 */
    { 7, 8, 88 },     /* 87.5 */
    { 1, 40, 3 },     /* 2.5; half to even would give 2 */
    { 10, 24, 42 },   /* 41.67 */
    { 1, 3, 33 },     { 2, 3, 67 },      { 0, 18, 0 },   { 18, 18, 100 },
    { 199, 200, 100 }, /* 99.5 */
    { 298, 300, 99 }, /* 99.33 */
    { 0, 0, 0 },      /* an ámbito without elements */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LogroPuntaje puntaje = { .obtenido = cases[i].obtenido, .maximo = cases[i].maximo };

      g_assert_cmpint (logro_puntaje_get_logro (&puntaje), ==, cases[i].logro);
    }
}

/* The small model: 1 has tops 3+3+4, 2 has 1+4, 3 has 3+2; 20 points over 7 elements. */
static void
test_ladders (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroModelo *modelo = plan->model;
  const gint64 tops[] = { 10, 5, 5 };
  LogroPuntaje total;

  for (guint i = 0; i < 3; i++)
    {
      LogroPuntaje puntaje =
        logro_puntaje_subcriterio (plan, logro_modelo_get_subcriterio (modelo, i));

      g_assert_cmpint (puntaje.maximo, ==, tops[i]);
      g_assert_cmpuint (puntaje.respondidas, ==, 0);
      g_assert_true (logro_puntaje_is_provisional (&puntaje));
    }
  for (guint i = 0; i < 7; i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (modelo, i);

      logro_plan_answer (plan, elemento, logro_elemento_get_maximo (elemento));
    }
  total = logro_puntaje_total (plan);
  g_assert_cmpint (total.obtenido, ==, 20);
  g_assert_cmpint (total.maximo, ==, 20);
  g_assert_cmpint (logro_puntaje_get_logro (&total), ==, 100);
}

/* An unanswered element is not one with 0 points. */
static void
test_provisional (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroPuntaje total = logro_puntaje_total (plan);

  g_assert_cmpuint (total.respondidas, ==, 0);
  g_assert_cmpint (total.obtenido, ==, 0);
  g_assert_cmpint (logro_puntaje_get_logro (&total), ==, 0);
  g_assert_true (logro_puntaje_is_provisional (&total));

  for (guint i = 0; i < 7; i++)
    {
      total = logro_puntaje_total (plan);
      g_assert_cmpuint (total.respondidas, ==, i);
      g_assert_true (logro_puntaje_is_provisional (&total));
      logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), 0);
    }
  total = logro_puntaje_total (plan);
  g_assert_cmpuint (total.respondidas, ==, 7);
  g_assert_cmpint (total.obtenido, ==, 0);
  g_assert_false (logro_puntaje_is_provisional (&total));

  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 3), LOGRO_SIN_RESPUESTA);
  total = logro_puntaje_total (plan);
  g_assert_cmpuint (total.respondidas, ==, 6);
  g_assert_cmpint (total.obtenido, ==, 0);
  g_assert_true (logro_puntaje_is_provisional (&total));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/puntaje/worked-example", test_worked_example);
  g_test_add_func ("/calc/puntaje/rounding", test_rounding);
  g_test_add_func ("/calc/puntaje/ladders", test_ladders);
  g_test_add_func ("/calc/puntaje/provisional", test_provisional);
  return g_test_run ();
}
