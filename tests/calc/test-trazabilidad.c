/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trace of a brecha, and what has none. */

#include "sample.h"

#include "calc/trazabilidad.h"

/* Takes @rows. */
static void
assert_rows (GArray     *rows,
             const char *expected)
{
  static const char signs[] = "bmlasp";
  g_autoptr (GArray) list = rows;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      LogroTraza *row = &g_array_index (list, LogroTraza, i);

      g_string_append_printf (text, "%s%u%c %s %d", i > 0 ? ", " : "", row->nivel,
                              signs[row->tipo], row->nombre != NULL ? row->nombre : "-",
                              (int) row->puntos);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_trace (LogroPlan  *plan,
              const char *elemento,
              const char *expected)
{
  assert_rows (logro_trazabilidad_list (plan, sample_elemento (plan, elemento)), expected);
}

static void
test_trace (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *by_id = sample_linea (plan, "L1", "1");
  LogroLinea *free_name = sample_linea (plan, "L2", "1");
  LogroLinea *alone = sample_linea (plan, "L3", "1");
  LogroMetodologiaPropia *propia =
    sample_append (plan->diseno->propias, "nombre", "Nuestra", NULL);

  assert_trace (plan, "2.1", "0b Encuesta -1, 0p Encuesta -1");
  sample_validate (plan, "1.1", 2);
  g_object_set (by_id, "metodologia", "plan-anual", NULL);
  g_object_set (free_name, "metodologia", "Otra cosa", NULL);
  sample_cierra (by_id, "1.1", 4);
  sample_cierra (free_name, "1.1", 3);
  sample_cierra (alone, "1.1", LOGRO_SIN_DATO);
  g_object_set (sample_actividad (by_id, NULL, NULL, 0, 0), "nombre", "Taller", "avance",
                (gint64) 50, NULL);
  sample_seguimiento (by_id->seguimientos, "2027-03-01", 40);
  assert_trace (plan, "1.1",
                "0b Plan 2, 1m Plan anual por unidad -1, 2l L1 -1, 3a Taller 50, 3s - 40, "
                "1m Otra cosa -1, 2l L2 -1, 1l L3 -1, 0p Plan 4");
  g_object_set (alone, "metodologia", propia->id, NULL);
  g_object_set (by_id, "metodologia", "Nuestra", NULL); /* by its name */
  assert_trace (plan, "1.1",
                "0b Plan 2, 1m Plan anual por unidad -1, 1m Nuestra -1, 2l L1 -1, 3a Taller 50, "
                "3s - 40, 2l L3 -1, 1m Otra cosa -1, 2l L2 -1, 0p Plan 4");
}

static void
test_back (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "L1", "1");
  g_autoptr (GPtrArray) list = NULL;

  sample_cierra (linea, "1.2", 4);
  sample_cierra (linea, "1.2", 3);
  sample_cierra (linea, "9.9", 3);
  sample_cierra (linea, "2.1", 3);
  list = logro_trazabilidad_list_elementos (plan, linea);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (list->pdata[0] == sample_elemento (plan, "1.2"));
  g_assert_true (list->pdata[1] == sample_elemento (plan, "2.1"));
}

/* 1.1 lacks 3 and 1.2 lacks 1; 1.3 has all; the rest is not known. */
static void
test_without (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  g_autoptr (GArray) brechas = NULL;
  g_autoptr (GArray) fewer = NULL;
  g_autoptr (GPtrArray) lineas = NULL;

  sample_validate (plan, "1.1", 4);
  sample_validate (plan, "1.2", 2);
  sample_validate (plan, "1.3", 5);
  brechas = logro_trazabilidad_list_brechas_sin_linea (plan);
  g_assert_cmpuint (brechas->len, ==, 2);
  g_assert_cmpstr (g_array_index (brechas, LogroBrecha, 0).elemento->id, ==, "1.2");
  sample_cierra (sample_linea (plan, "Con", "1"), "1.2", 5);
  sample_cierra (sample_linea (plan, "Por saber", "2"), "2.1", 5);
  sample_linea (plan, "Sin", "1");
  sample_cierra (sample_linea (plan, "Ya está", "1"), "1.3", 5);
  fewer = logro_trazabilidad_list_brechas_sin_linea (plan);
  g_assert_cmpuint (fewer->len, ==, 1);
  lineas = logro_trazabilidad_list_lineas_sin_brecha (plan);
  g_assert_cmpuint (lineas->len, ==, 2);
  g_assert_cmpstr (((LogroLinea *) lineas->pdata[0])->nombre, ==, "Sin");
  g_assert_cmpstr (((LogroLinea *) lineas->pdata[1])->nombre, ==, "Ya está");
}

/* Validated are 1.1 with 4 of 5 and 1.2 with 2; 1.3 has all. */
static void
test_beginnings (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea;

  assert_rows (logro_trazabilidad_list_all (plan, LOGRO_TRAZA_BRECHAS), "");
  assert_rows (logro_trazabilidad_list_all (plan, LOGRO_TRAZA_LINEAS), "");
  sample_validate (plan, "1.1", 4);
  sample_validate (plan, "1.2", 2);
  sample_validate (plan, "1.3", 5);
  linea = sample_linea (plan, "Con", "1");
  sample_cierra (linea, "1.2", 5);
  sample_cierra (linea, "1.1", 4);
  sample_linea (plan, "Sin", "1");
  assert_rows (logro_trazabilidad_list_all (plan, LOGRO_TRAZA_BRECHAS), "0b Plan 4, 0b Seguimiento 2");
  assert_rows (logro_trazabilidad_list_all (plan, LOGRO_TRAZA_BRECHAS_SIN_LINEA), "");
  assert_rows (logro_trazabilidad_list_all (plan, LOGRO_TRAZA_LINEAS), "0l Con -1, 0l Sin -1");
  assert_rows (logro_trazabilidad_list_all (plan, LOGRO_TRAZA_LINEAS_SIN_BRECHA), "0l Sin -1");
  assert_rows (logro_trazabilidad_list_linea (plan, linea), "0l Con -1, 1b Seguimiento 2, 2p Seguimiento 5, 1b Plan 4, 2p Plan 4");
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/trazabilidad/trace", test_trace);
  g_test_add_func ("/calc/trazabilidad/back", test_back);
  g_test_add_func ("/calc/trazabilidad/without", test_without);
  g_test_add_func ("/calc/trazabilidad/beginnings", test_beginnings);
  return g_test_run ();
}
