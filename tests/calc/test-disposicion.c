/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The actions of a plan in three layouts: where each datum goes, and what has no place. */

#include "sample.h"

#include <string.h>

#include "calc/disposicion.h"

static char *
cell (LogroPlan      *plan,
      LogroFormaPlan  forma,
      const char     *id,
      LogroRecord    *accion)
{
  guint n;
  const LogroDisposicion *layout = logro_disposicion_list (forma, &n);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (layout[i].id, id))
      return logro_disposicion_dup_texto (&layout[i], plan, accion, 3);
  g_error ("there is no column “%s”", id);
}

static void
assert_cell (LogroPlan      *plan,
             LogroFormaPlan  forma,
             const char     *id,
             gpointer        accion,
             const char     *expected)
{
  g_autofree char *text = cell (plan, forma, id, LOGRO_RECORD (accion));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_pmi (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Encuestar", "2");
  LogroRecord *sub = LOGRO_RECORD (logro_modelo_find_subcriterio (plan->model, "2"));
  guint n;

  logro_disposicion_list (LOGRO_PLAN_PMI, &n);
  g_assert_cmpuint (n, ==, 13);
  g_object_set (linea, "area", "No se mide", "ejemplo", "4", "responsable", "Rosa", NULL);
  sample_append (linea->corresponsables, "nombre", "Luis", NULL);
  sample_append (linea->objetivos, "texto", "Saber", NULL);
  sample_append (linea->recursos, "nombre", "Papel", NULL);
  sample_append (linea->recursos, "nombre", "Tiempo", NULL);
  sample_actividad (linea, "2024-03-01", "2024-03-31", 0, 0);
  g_object_set (logro_list_get (linea->actividades, 0), "nombre", "Preparar", NULL);
  g_object_set (sample_actividad (linea, "2024-04-01", "2024-06-30", 0, 0), "nombre", "Aplicar",
                NULL);
  assert_cell (plan, LOGRO_PLAN_PMI, "numero", linea, "3");
  assert_cell (plan, LOGRO_PLAN_PMI, "subcriterio", linea, "2");
  assert_cell (plan, LOGRO_PLAN_PMI, "area", linea, "4) No se mide");
  assert_cell (plan, LOGRO_PLAN_PMI, "accion", linea, "Encuestar");
  assert_cell (plan, LOGRO_PLAN_PMI, "objetivo", linea, "Saber");
  assert_cell (plan, LOGRO_PLAN_PMI, "tareas", linea, "1. Preparar\n2. Aplicar");
  assert_cell (plan, LOGRO_PLAN_PMI, "inicio", linea, "2024-03-01");
  assert_cell (plan, LOGRO_PLAN_PMI, "fin", linea, "2024-06-30");
  assert_cell (plan, LOGRO_PLAN_PMI, "recursos", linea, "Papel; Tiempo");
  assert_cell (plan, LOGRO_PLAN_PMI, "responsable", linea, "Rosa; Luis");
  assert_cell (plan, LOGRO_PLAN_PMI, "comentarios", linea, "");
  /* That of its subcriterio, until it says another one. */
  assert_cell (plan, LOGRO_PLAN_PMI, "criterio", linea, LOGRO_CRITERIO (sub->owner)->numero);
  g_object_set (linea, "criterio", "8", NULL);
  assert_cell (plan, LOGRO_PLAN_PMI, "criterio", linea, "8");
}

/* A Mexican row has no name of its own; one that repeats its first action is said once. */
static void
test_consolidacion (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, NULL, NULL);

  g_assert_null (logro_disposicion_get_nombre (LOGRO_RECORD (linea)));
  sample_append (linea->actividades, "nombre", "Informar", NULL);
  sample_append (linea->actividades, "nombre", "Atender", NULL);
  g_assert_cmpstr (logro_disposicion_get_nombre (LOGRO_RECORD (linea)), ==, "Informar");
  assert_cell (plan, LOGRO_PLAN_CONSOLIDACION, "acciones", linea, "• Informar\n• Atender");
  assert_cell (plan, LOGRO_PLAN_PMI, "accion", linea, "Informar");
  g_object_set (linea, "nombre", "Informar", "dimension", "Estratégica", NULL);
  assert_cell (plan, LOGRO_PLAN_CONSOLIDACION, "acciones", linea, "• Informar\n• Atender");
  assert_cell (plan, LOGRO_PLAN_CONSOLIDACION, "dimension", linea, "Estratégica");
  g_object_set (linea, "nombre", "Cumplir", NULL);
  assert_cell (plan, LOGRO_PLAN_CONSOLIDACION, "acciones", linea,
               "• Cumplir\n• Informar\n• Atender");
}

static void
test_ami (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroAmi *ami = sample_ami (plan, "Acta única", "2024-01-02", "2024-02-28");

  g_object_set (ami, "subcriterios", "1 2", "implementacion", "Rosa", "mantencion", "Rosa", NULL);
  assert_cell (plan, LOGRO_PLAN_PMI, "subcriterio", ami, "1; 2");
  assert_cell (plan, LOGRO_PLAN_PMI, "fin", ami, "2024-02-28");
  assert_cell (plan, LOGRO_PLAN_PMI, "responsable", ami, "Rosa");
  assert_cell (plan, LOGRO_PLAN_CONSOLIDACION, "acciones", ami, "• Acta única");
}

static const LogroFuera *
find_fuera (GPtrArray  *all,
            const char *campo,
            const char *suyo)
{
  for (guint i = 0; i < all->len; i++)
    {
      const LogroFuera *one = all->pdata[i];

      if (g_str_equal (one->campo->name, campo) &&
          g_strcmp0 (one->suyo != NULL ? one->suyo->name : NULL, suyo) == 0)
        return one;
    }
  return NULL;
}

/* Only what says something is named, with the places in its list. */
static void
test_fuera (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Encuestar", "2");
  g_autoptr (GPtrArray) nothing = logro_disposicion_list_fuera (plan, LOGRO_PLAN_PMI);
  g_autoptr (GPtrArray) pmi = NULL;
  g_autoptr (GPtrArray) plantilla = NULL;
  const LogroFuera *one;

  g_assert_cmpuint (nothing->len, ==, 0);
  sample_actividad (linea, NULL, NULL, 0, 0);
  sample_actividad (linea, NULL, NULL, 500, 0);
  sample_actividad (linea, NULL, NULL, 700, 0);
  sample_cierra (linea, "2.1", 3);
  g_object_set (linea, "equipo", "Cuatro personas", "comentarios", "Ojo", NULL);
  pmi = logro_disposicion_list_fuera (plan, LOGRO_PLAN_PMI);
  plantilla = logro_disposicion_list_fuera (plan, LOGRO_PLAN_PLANTILLA);
  one = find_fuera (pmi, "actividades", "propios");
  g_assert_cmpuint (one->lugares->len, ==, 2);
  g_assert_cmpuint (g_array_index (one->lugares, guint, 0), ==, 2);
  g_assert_cmpuint (one->numero, ==, 1);
  g_assert_nonnull (find_fuera (pmi, "equipo", NULL));
  g_assert_nonnull (find_fuera (pmi, "cierres", NULL));
  g_assert_null (find_fuera (pmi, "comentarios", NULL));
  g_assert_null (find_fuera (pmi, "actividades", "externos"));
  g_assert_cmpuint (plantilla->len, ==, 1);
  g_assert_nonnull (find_fuera (plantilla, "comentarios", NULL));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/disposicion/pmi", test_pmi);
  g_test_add_func ("/calc/disposicion/consolidacion", test_consolidacion);
  g_test_add_func ("/calc/disposicion/ami", test_ami);
  g_test_add_func ("/calc/disposicion/fuera", test_fuera);
  return g_test_run ();
}
