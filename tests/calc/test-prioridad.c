/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The matriz: weights, inverse criteria, ranks. */

#include "sample.h"

#include "calc/prioridad.h"

static LogroCriterioMatriz *
add_criterio (LogroMatriz *matriz,
              const char  *nombre,
              gint64       peso,
              gboolean     inverso)
{
  return sample_append (matriz->criterios, "nombre", nombre, "peso", peso, "inverso", inverso,
                        NULL);
}

static void
put (LogroHerramienta    *herramienta,
     LogroCriterioMatriz *criterio,
     gint64               puntos)
{
  for (guint i = 0; i < logro_list_get_n (herramienta->valores); i++)
    {
      LogroValor *valor = logro_list_get (herramienta->valores, i);

      if (g_strcmp0 (valor->criterio, criterio->id) == 0)
        {
          g_object_set (valor, "puntos", puntos, NULL);
          return;
        }
    }
  sample_append (herramienta->valores, "criterio", criterio->id, "puntos", puntos, NULL);
}

static void
assert_row (GArray *list,
            guint   n,
            gint64  total,
            guint   lugar,
            guint   faltan)
{
  LogroPrioridad *row = &g_array_index (list, LogroPrioridad, n);

  g_assert_cmpint (row->total, ==, total);
  g_assert_cmpuint (row->lugar, ==, lugar);
  g_assert_cmpuint (row->faltan, ==, faltan);
}

/* Impact has weight 2, cost weight 1 and is inverse:
 *   a  5, 2:  10 + 4 = 14    b  4, 1:  8 + 5 = 13    c  5, 3:  10 + 3 = 13
 *   d  3, −:   6     (one cell missing)              e  −, −:   0     (two) */
static void
test_totals (void)
{
  static const gint64 cells[][2] = { { 5, 2 }, { 4, 1 }, { 5, 3 }, { 3, 0 }, { 0, 0 } };
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroMatriz *matriz = plan->diseno->matriz;
  LogroCriterioMatriz *impact = add_criterio (matriz, "Impacto", 2, FALSE);
  LogroCriterioMatriz *cost = add_criterio (matriz, "Costo", 1, TRUE);
  LogroHerramienta *rows[5];
  g_autoptr (GArray) list = NULL;

  for (guint i = 0; i < 5; i++)
    {
      rows[i] = sample_append (matriz->herramientas, "nombre", "H", NULL);
      if (cells[i][0] > 0)
        put (rows[i], impact, cells[i][0]);
      if (cells[i][1] > 0)
        put (rows[i], cost, cells[i][1]);
    }
  list = logro_prioridad_list (matriz);
  g_assert_cmpuint (list->len, ==, 5);
  assert_row (list, 0, 14, 1, 0);
  assert_row (list, 1, 13, 2, 0);
  assert_row (list, 2, 13, 2, 0);
  assert_row (list, 3, 6, 4, 1);
  assert_row (list, 4, 0, 5, 2);
  g_assert_cmpint (logro_prioridad_get_maximo (matriz), ==, 15);

  put (rows[3], cost, 1); /* 6 + 5 = 11 */
  put (rows[3], impact, 5); /* 10 + 5 = 15 */
  logro_prioridad_update (list, matriz, 3);
  assert_row (list, 3, 15, 1, 0);
  assert_row (list, 0, 14, 2, 0);
  assert_row (list, 1, 13, 3, 0);
  assert_row (list, 4, 0, 5, 2);

  logro_prioridad_sort (list);
  g_assert_true (g_array_index (list, LogroPrioridad, 0).herramienta == rows[3]);
  g_assert_true (g_array_index (list, LogroPrioridad, 1).herramienta == rows[0]);
  g_assert_true (g_array_index (list, LogroPrioridad, 2).herramienta == rows[1]);
  g_assert_true (g_array_index (list, LogroPrioridad, 3).herramienta == rows[2]);

  /* d a b c e in the matriz itself, and back in one step */
  g_assert_true (logro_prioridad_arrange (matriz));
  g_assert_true (logro_list_get (matriz->herramientas, 0) == rows[3]);
  g_assert_true (logro_list_get (matriz->herramientas, 3) == rows[2]);
  g_assert_false (logro_prioridad_arrange (matriz));
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_true (logro_list_get (matriz->herramientas, 0) == rows[0]);
}

/* Values of a criterion that is gone count no more; an empty matriz has no rows. */
static void
test_gone (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroMatriz *matriz = plan->diseno->matriz;
  LogroHerramienta *row;
  g_autoptr (GArray) none = logro_prioridad_list (matriz);
  g_autoptr (GArray) list = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  row = sample_append (matriz->herramientas, "nombre", "Capacitación", NULL);
  put (row, add_criterio (matriz, "Uno", 1, FALSE), 5);
  put (row, add_criterio (matriz, "Dos", 1, FALSE), 3);
  logro_list_remove (matriz->criterios, 0);
  list = logro_prioridad_list (matriz);
  assert_row (list, 0, 3, 1, 0);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/prioridad/totals", test_totals);
  g_test_add_func ("/calc/prioridad/gone", test_gone);
  return g_test_run ();
}
