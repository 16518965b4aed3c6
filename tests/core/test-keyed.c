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

/* Completes a list with these keys for 1.1 to 1.4; the order it is then in, where a new record has a
 * "+", or the error. */
static char *
complete (const char *const *has)
{
  static const char *const all[] = { "1.1", "1.2", "1.3", "1.4" };
  g_autoptr (LogroDiagnostico) owner = g_object_new (LOGRO_TYPE_DIAGNOSTICO, NULL);
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();
  g_autoptr (GString) order = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  LogroList *list = owner->respuestas;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    g_ptr_array_add (keys, (char *) all[i]);
  for (guint i = 0; has[i] != NULL; i++)
    logro_list_append (list, g_object_new (LOGRO_TYPE_RESPUESTA, "elemento", has[i], "alternativa",
                                           (gint64) 1, NULL));
  if (!logro_keyed_complete (list, keys, &error))
    {
      g_assert_cmpuint (logro_list_get_n (list), ==, g_strv_length ((char **) has));
      return g_strdup (error->message);
    }
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRespuesta *respuesta = logro_list_get (list, i);

      g_assert_true (LOGRO_RECORD (respuesta)->owner == LOGRO_RECORD (owner));
      g_string_append_printf (order, "%s%s ", respuesta->alternativa == 1 ? "" : "+",
                              respuesta->elemento);
    }
  return g_strdup (order->str);
}

/* Every key has its record in its place, whatever was there, and none is lost. */
static void
test_complete (void)
{
  static const struct
  {
    const char *has[5];
    const char *becomes;
  } cases[] = {
    { { NULL }, "+1.1 +1.2 +1.3 +1.4 " },
    { { "1.1", "1.2", "1.3", "1.4" }, "1.1 1.2 1.3 1.4 " },
    { { "1.2", "1.4" }, "+1.1 1.2 +1.3 1.4 " },
    { { "1.4", "1.2" }, "+1.1 1.2 +1.3 1.4 " },
    { { "1.4", "1.3", "1.2", "1.1" }, "1.1 1.2 1.3 1.4 " },
    { { "1.1", "1.1" }, "respuestas: “1.1” stands twice" },
    { { "1.2", "9.9" }, "respuestas: the model has no “9.9”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *became = complete (cases[i].has);
      g_assert_cmpstr (became, ==, cases[i].becomes);
    }
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/keyed/number", test_number);
  g_test_add_func ("/core/keyed/complete", test_complete);
  g_test_add_func ("/core/keyed/take", test_take);
  return g_test_run ();
}
