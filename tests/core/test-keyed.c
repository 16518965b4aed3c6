/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values under a key, and a matriz that begins with what the model offers. */

#include "support.h"

#include "core/keyed.h"

static const LogroField *
puntos (void)
{
  g_autoptr (LogroValor) valor = g_object_new (LOGRO_TYPE_VALOR, NULL);

  return logro_record_class_find (LOGRO_RECORD_GET_CLASS (valor), "puntos");
}

static LogroHerramienta *
add_herramienta (LogroPlan *plan)
{
  LogroHerramienta *herramienta = g_object_new (LOGRO_TYPE_HERRAMIENTA, "nombre", "Procesos",
                                                NULL);

  logro_list_append (plan->diseno->matriz->herramientas, herramienta);
  return herramienta;
}

/* A cell comes with its first value and goes with its last; each is one step. */
static void
test_number (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroList *valores = add_herramienta (plan)->valores;

  g_assert_cmpint (logro_keyed_get_number (valores, "c1", puntos ()), ==, 0);
  logro_keyed_set_number (valores, "c1", puntos (), 4);
  logro_keyed_set_number (valores, "c2", puntos (), 2);
  logro_keyed_set_number (valores, "c1", puntos (), 5);
  g_assert_cmpuint (logro_list_get_n (valores), ==, 2);
  g_assert_cmpint (logro_keyed_get_number (valores, "c1", puntos ()), ==, 5);
  g_assert_cmpint (logro_keyed_get_number (valores, "c2", puntos ()), ==, 2);
  logro_keyed_set_number (valores, "c1", puntos (), 0);
  g_assert_null (logro_keyed_find (valores, "c1"));
  logro_journal_undo (journal);
  g_assert_cmpint (logro_keyed_get_number (valores, "c1", puntos ()), ==, 5);
  logro_journal_undo (journal);
  g_assert_cmpint (logro_keyed_get_number (valores, "c1", puntos ()), ==, 4);
  logro_journal_undo (journal);
  logro_journal_undo (journal);
  g_assert_cmpuint (logro_list_get_n (valores), ==, 0);
}

/* Criteria come with weight and sense, each name once, and have ids of this plan. */
static void
test_take (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroMatriz *matriz = plan->diseno->matriz;
  LogroList *offered = plan->model->criterios_matriz;
  LogroCriterioMatriz *taken;

  logro_list_append (offered, g_object_new (LOGRO_TYPE_CRITERIO_MATRIZ, "id", "costo", "nombre",
                                            "Costo", "peso", (gint64) 2, "inverso", TRUE, NULL));
  logro_list_append (offered, g_object_new (LOGRO_TYPE_CRITERIO_MATRIZ, "id", "impacto", "nombre",
                                            "Impacto", NULL));
  logro_list_append (matriz->criterios,
                     g_object_new (LOGRO_TYPE_CRITERIO_MATRIZ, "nombre", "Impacto", NULL));
  g_assert_cmpuint (logro_matriz_take_criterios (matriz, offered), ==, 1);
  taken = logro_list_get (matriz->criterios, 1);
  g_assert_cmpstr (taken->nombre, ==, "Costo");
  g_assert_cmpint (taken->peso, ==, 2);
  g_assert_true (taken->inverso);
  g_assert_nonnull (taken->id);
  g_assert_cmpstr (taken->id, !=, "costo");
  g_assert_cmpuint (logro_matriz_take_criterios (matriz, offered), ==, 0);
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpuint (logro_list_get_n (matriz->criterios), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/keyed/number", test_number);
  g_test_add_func ("/core/keyed/take", test_take);
  return g_test_run ();
}
