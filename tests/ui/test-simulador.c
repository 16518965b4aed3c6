/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the simulator: what is promised is seen, tried and undone. */

#include "app/record-table.h"
#include "app/results-view.h"
#include "app/table-view.h"
#include "stage.h"

/* Level 2 of 5 in all elements: 40 % everywhere, 16 of 40 points in ámbito 1, 156 of 390 in all. */
static LogroPlan *
new_scored (void)
{
  g_autoptr (LogroPlan) sample = stage_plan ();
  LogroPlan *plan = logro_plan_new (sample->model);

  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, i), "enfoque", (gint64) 2,
                  "despliegue", (gint64) 2, "resultado", (gint64) 2, NULL);
  return plan;
}

static LogroCierra *
promise (LogroPlan  *plan,
         const char *nombre,
         const char *elemento,
         gint64      esperado)
{
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", nombre, NULL);
  LogroCierra *cierra =
    g_object_new (LOGRO_TYPE_CIERRA, "elemento", elemento, "esperado", esperado, NULL);

  logro_list_append (plan->diseno->lineas, linea);
  logro_list_append (linea->cierres, cierra);
  return cierra;
}

static const char *
get_cell (GtkWindow *window,
          guint      row,
          guint      column)
{
  LogroTableView *table = stage_child (stage_find (window, "view"), "table");

  return logro_table_get_cell (logro_table_view_get_table (table), row, column);
}

static const char *
get_text (GtkWindow  *window,
          const char *id)
{
  return gtk_label_get_text (stage_child (stage_find (window, "view"), id));
}

static guint
count_rows (GtkWindow *window)
{
  GtkColumnView *view = stage_child (stage_find (window, "promesas"), "view");

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (view)));
}

static void
test_empty_says_where_to_go (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  GtkWindow *window = stage_show (plan, "simulador");
  GtkStack *content = stage_find (window, "content");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (content), ==, "empty");
  promise (plan, "Una", "1.1", LOGRO_SIN_DATO);
  stage_settle (window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (content), ==, "figures");
  g_assert_true (g_str_has_prefix (get_text (window, "detail"), "No expected score"));
  stage_close (window);
}

/* 5 for 1.1 is 3 points more: 19 of 40 (48 %) and 159 of 390 (41 %). With 4 it is 18 of 40 (45 %),
 * 158 of 390 (41 %). Another línea promises 5 for 8.1: 7 of 10 in ámbito 8 (70 %). */
static void
test_promises_are_tried (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  LogroCierra *cierra = promise (plan, "Una", "1.1", 5);
  GtkWindow *window = stage_show (plan, "simulador");

  g_assert_cmpstr (get_cell (window, 0, 2), ==, "19\302\240de\302\24040");
  g_assert_cmpstr (get_cell (window, 0, 3), ==, "40\302\240%");
  g_assert_cmpstr (get_cell (window, 0, 4), ==, "48\302\240%");
  g_assert_cmpstr (get_cell (window, 0, 5), ==, "▲\302\240+8");
  g_assert_cmpstr (get_cell (window, 1, 5), ==, "=\302\2400");
  g_assert_cmpstr (get_cell (window, 12, 5), ==, "▲\302\240+1");
  g_assert_cmpstr (get_text (window, "state"), ==,
                   "Hoy: 40\302\240% · Esperado: 41\302\240% · ▲\302\240+1 point");
  g_object_set (cierra, "esperado", (gint64) 4, NULL);
  stage_settle (window);
  g_assert_cmpstr (get_cell (window, 0, 4), ==, "45\302\240%");
  logro_journal_undo (logro_plan_get_journal (plan));
  stage_settle (window);
  g_assert_cmpstr (get_cell (window, 0, 4), ==, "48\302\240%");
  promise (plan, "Dos", "8.1", 5);
  stage_settle (window);
  g_assert_cmpuint (count_rows (window), ==, 2);
  /* they are added where their línea is */
  g_assert_false (gtk_widget_get_visible (stage_child (stage_find (window, "promesas"), "tools")));
  g_assert_cmpstr (get_cell (window, 7, 4), ==, "70\302\240%");
  stage_close (window);
}

/* Without a score of today in one element nothing is final, and it is said. */
static void
test_provisional_is_said (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  GtkWindow *window;

  promise (plan, "Una", "1.1", 5);
  g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, 1), "enfoque",
                (gint64) LOGRO_SIN_DATO, NULL);
  window = stage_show (plan, "simulador");
  g_assert_cmpstr (get_text (window, "detail"), ==,
                   "77/78 elements with a score: provisional results");
  g_assert_cmpstr (get_cell (window, 0, 5), ==, "–");
  g_assert_true (g_str_has_suffix (get_cell (window, 12, 4), "*"));
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/simulador/empty", test_empty_says_where_to_go);
  g_test_add_func ("/ui/simulador/tried", test_promises_are_tried);
  g_test_add_func ("/ui/simulador/provisional", test_provisional_is_said);
  return g_test_run ();
}
