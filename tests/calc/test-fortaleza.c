/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fortalezas, oportunidades and their drafts. */

#include "sample.h"

#include <string.h>

#include "calc/fortaleza.h"

static void
assert_lists (LogroPlan  *plan,
              const char *fortalezas,
              const char *oportunidades)
{
  LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, 0);
  GPtrArray *lists[] = { logro_fortaleza_list (plan, subcriterio),
                         logro_oportunidad_list (plan, subcriterio) };
  const char *expected[] = { fortalezas, oportunidades };

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint j = 0; j < lists[i]->len; j++)
        g_string_append_printf (ids, "%s%s", j > 0 ? " " : "",
                                ((LogroElemento *) lists[i]->pdata[j])->id);
      g_assert_cmpstr (ids->str, ==, expected[i]);
      g_ptr_array_unref (lists[i]);
    }
}

/* Of 5: a fortaleza has 4 or more with despliegue 3 or more; an oportunidad 2 or fewer. */
static void
test_lists (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();

  assert_lists (plan, "", "");
  sample_evaluate (plan, "1.1", 4, 4);
  sample_evaluate (plan, "1.2", 5, 2);
  sample_evaluate (plan, "1.3", 5, LOGRO_SIN_DATO);
  assert_lists (plan, "1.3 1.1", "1.2");
  sample_validate (plan, "1.1", 1); /* the validators count */
  assert_lists (plan, "1.3", "1.1 1.2");
  sample_validate (plan, "1.2", 5); /* high, but deployed at 2 only */
  sample_validate (plan, "1.1", 5);
  assert_lists (plan, "1.1 1.3", "");
}

/* All at 3: the lowest are the oportunidades, though not low. */
static void
test_lowest (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();

  sample_evaluate (plan, "1.1", 3, 3);
  sample_evaluate (plan, "1.2", 3, 4);
  sample_evaluate (plan, "1.3", 4, LOGRO_SIN_DATO);
  assert_lists (plan, "1.3", "1.1 1.2");
  sample_evaluate (plan, "1.1", 5, 5);
  sample_evaluate (plan, "1.2", 4, 4);
  assert_lists (plan, "1.1 1.2 1.3", ""); /* the lowest are fortalezas */
}

/* Of 100: 80 with despliegue 60, and 40. */
static void
test_other_scale (void)
{
  g_autoptr (LogroModelo) modelo = sample_modelo (100);
  g_autoptr (LogroPlan) plan = logro_plan_new (modelo);

  sample_evaluate (plan, "1.1", 85, 80);
  sample_evaluate (plan, "1.2", 90, 79);
  sample_evaluate (plan, "1.3", 40, LOGRO_SIN_DATO);
  assert_lists (plan, "1.1", "1.3");
}

static void
test_drafts (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroRetroalimentacion *retro = logro_list_get (plan->validacion->retroalimentaciones, 0);
  LogroRetroalimentacion *other = logro_list_get (plan->validacion->retroalimentaciones, 1);
  g_autofree char *none =
    logro_fortaleza_draft (plan, logro_modelo_get_subcriterio (plan->model, 0));

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpuint (logro_retroalimentacion_draft (plan), ==, 0);
  sample_append (plan->model->palabras, "id", "retro.fortaleza.practica", "texto",
                 "{nombre} ({elemento}): {puntos} de {maximo}.", NULL);
  sample_append (plan->model->palabras, "id", "retro.comentario", "texto", "Dicen: {comentario}",
                 NULL);
  for (guint i = 0; i < logro_list_get_n (plan->model->palabras); i++)
    {
      LogroPalabra *palabra = logro_list_get (plan->model->palabras, i);

      g_hash_table_insert (plan->model->words, palabra->id, palabra->texto);
    }
  sample_evaluate (plan, "1.1", 5, 4);
  sample_evaluate (plan, "1.2", 4, 1);
  g_object_set (logro_list_get (plan->validacion->validados, 0), "comentario", "bien {puntos}",
                NULL);
  g_object_set (other, "fortalezas", "Lo dicho.", NULL);
  g_assert_cmpuint (logro_retroalimentacion_draft (plan), ==, 2);
  g_assert_cmpstr (retro->fortalezas, ==, "Plan (1.1): 4 de 5. Dicen: bien {puntos}");
  g_assert_cmpstr (retro->oportunidades, ==, "retro.oportunidad.despliegue");
  g_assert_cmpstr (other->fortalezas, ==, "Lo dicho.");
  g_assert_null (other->oportunidades); /* nothing is known of it */
  g_assert_cmpuint (logro_retroalimentacion_draft (plan), ==, 0); /* what is written stays */
  g_assert_true (logro_journal_undo (logro_plan_get_journal (plan)));
  g_assert_null (retro->fortalezas);
  g_assert_null (retro->oportunidades);
}

/* One ámbito alone: what is written stays, unless it is to be replaced; undo brings it back. */
static void
test_draft_one (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroRetroalimentacion *retro = logro_list_get (plan->validacion->retroalimentaciones, 0);
  LogroRetroalimentacion *other = logro_list_get (plan->validacion->retroalimentaciones, 1);

  sample_evaluate (plan, "1.1", 5, 5);
  sample_evaluate (plan, "2.1", 1, 1);
  g_object_set (retro, "fortalezas", "Lo dicho.", NULL);
  g_assert_cmpuint (logro_retroalimentacion_draft_ambito (plan, 0, FALSE), ==, 1);
  g_assert_cmpstr (retro->fortalezas, ==, "Lo dicho.");
  g_assert_cmpstr (retro->oportunidades, ==, "retro.oportunidad.ninguna");
  g_assert_null (other->oportunidades);
  g_assert_cmpuint (logro_retroalimentacion_draft_ambito (plan, 0, TRUE), ==, 1);
  g_assert_cmpstr (retro->fortalezas, ==, "retro.fortaleza.practica");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpstr (retro->fortalezas, ==, "Lo dicho.");
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/fortaleza/lists", test_lists);
  g_test_add_func ("/calc/fortaleza/lowest", test_lowest);
  g_test_add_func ("/calc/fortaleza/other-scale", test_other_scale);
  g_test_add_func ("/calc/fortaleza/drafts", test_drafts);
  g_test_add_func ("/calc/fortaleza/draft-one", test_draft_one);
  return g_test_run ();
}
