/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The matriz de priorización on the screen: values, totals and places, its criteria as columns. */

#include "app/derived-label.h"
#include "app/grade.h"
#include "app/record-table.h"
#include "calc/prioridad.h"
#include "stage.h"

#define ROWS 50

static void
clear (LogroList *list)
{
  logro_list_splice (list, 0, logro_list_get_n (list), NULL, 0);
}

/* The sample, with nothing in its matriz. */
static LogroPlan *
bare_plan (void)
{
  LogroPlan *plan = stage_plan ();

  clear (plan->diseno->matriz->criterios);
  clear (plan->diseno->matriz->herramientas);
  clear (plan->diseno->lineas);
  return plan;
}

static LogroHerramienta *
add_herramienta (LogroPlan  *plan,
                 const char *nombre)
{
  LogroHerramienta *herramienta = g_object_new (LOGRO_TYPE_HERRAMIENTA, "nombre", nombre, NULL);

  logro_list_append (plan->diseno->matriz->herramientas, herramienta);
  return herramienta;
}

static LogroCriterioMatriz *
add_criterio (LogroPlan  *plan,
              const char *nombre,
              gint64      peso,
              gboolean    inverso)
{
  LogroCriterioMatriz *criterio = g_object_new (LOGRO_TYPE_CRITERIO_MATRIZ, "nombre", nombre,
                                                "peso", peso, "inverso", inverso, NULL);

  logro_list_append (plan->diseno->matriz->criterios, criterio);
  return criterio;
}

/* The cell of criterion @column in @row; the table must not be longer than its view. */
static LogroGrade *
get_cell (GtkWindow *window,
          guint      columns,
          guint      row,
          guint      column)
{
  return stage_nth (window, LOGRO_TYPE_GRADE, "herramientas", row * columns + column);
}

static void
assert_derived (GtkWindow  *window,
                guint       n,
                const char *text)
{
  GtkWidget *label = stage_nth (window, LOGRO_TYPE_DERIVED_LABEL, "herramientas", n);

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (label))), ==, text);
}

/* Weight 2 and, the other way round, weight 1:
 *   a  5, 2:  10 + 4 = 14    b  3, −:  6, then 3, 1:  6 + 5 = 11, then 5, 1:  10 + 5 = 15 */
static void
test_values (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroHerramienta *a = add_herramienta (plan, "Capacitación");
  LogroHerramienta *b = add_herramienta (plan, "Procesos");
  GtkWindow *window;

  add_criterio (plan, "Impacto", 2, FALSE);
  add_criterio (plan, "Costo", 1, TRUE);
  window = stage_show (plan, "matriz");
  g_object_set (get_cell (window, 2, 0, 0), "value", (gint64) 5, NULL);
  g_object_set (get_cell (window, 2, 0, 1), "value", (gint64) 2, NULL);
  g_object_set (get_cell (window, 2, 1, 0), "value", (gint64) 3, NULL);
  stage_settle (window);
  g_assert_cmpuint (logro_list_get_n (a->valores), ==, 2);
  g_assert_cmpuint (logro_list_get_n (b->valores), ==, 1);
  assert_derived (window, 0, "14");
  assert_derived (window, 1, "1º");
  assert_derived (window, 2, "6");
  assert_derived (window, 3, "2º");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (
                     stage_nth (window, LOGRO_TYPE_DERIVED_LABEL, "m.faltan", 0)))), ==,
                   "1 of 4 values is missing: the places may still change.");

  g_object_set (get_cell (window, 2, 1, 1), "value", (gint64) 1, NULL);
  stage_settle (window);
  assert_derived (window, 2, "11");
  g_object_set (get_cell (window, 2, 1, 0), "value", (gint64) 5, NULL);
  stage_settle (window);
  assert_derived (window, 2, "15");
  assert_derived (window, 3, "1º");
  assert_derived (window, 1, "2º");
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "matriz.arrange", NULL);
  g_assert_true (logro_list_get (plan->diseno->matriz->herramientas, 0) == b);
  logro_journal_undo (journal);
  logro_journal_undo (journal);
  stage_settle (window);
  assert_derived (window, 2, "11");
  stage_close (window);
}

/* The heads follow the criteria; one that goes takes its column along. */
static void
test_columns (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroCriterioMatriz *cost;
  GtkColumnView *view;
  GtkWindow *window;
  g_autoptr (GtkColumnViewColumn) column = NULL;

  add_herramienta (plan, "Procesos");
  window = stage_show (plan, "matriz");
  view = stage_nth (window, GTK_TYPE_COLUMN_VIEW, "herramientas", 0);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (view)), ==, 3);
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "matriz.criterios", NULL);
  stage_settle (window);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (view)), ==, 8);
  cost = logro_list_get (plan->diseno->matriz->criterios, 0);
  g_object_set (cost, "nombre", "Costo en pesos del año", "peso", (gint64) 3, "inverso", TRUE, NULL);
  stage_settle (window);
  column = g_list_model_get_item (gtk_column_view_get_columns (view), 1);
  g_assert_cmpstr (gtk_column_view_column_get_title (column), ==, "Costo en\npesos del año\n×3 ▼");
  logro_list_remove (plan->diseno->matriz->criterios, 4);
  stage_settle (window);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (view)), ==, 7);
  stage_close (window);
}

/* A row pasted has its values under the criteria; one beyond the scale pastes nothing. */
static void
test_paste (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroMatriz *matriz = plan->diseno->matriz;
  LogroCriterioMatriz *impact = add_criterio (plan, "Impacto", 1, FALSE);
  LogroCriterioMatriz *cost = add_criterio (plan, "Costo", 1, FALSE);
  GtkWindow *window = stage_show (plan, "matriz");
  LogroRecordTable *table = stage_nth (window, LOGRO_TYPE_RECORD_TABLE, "herramientas", 0);
  g_autoptr (GError) error = NULL;
  LogroHerramienta *pasted;

  g_assert_cmpuint (logro_record_table_paste (table, "Procesos\t4\t\nBienestar\t2\t5\t7\t1º\n",
                                              &error), ==, 2);
  g_assert_no_error (error);
  pasted = logro_list_get (matriz->herramientas, 0);
  g_assert_cmpint (logro_prioridad_get_valor (pasted, impact), ==, 4);
  g_assert_cmpint (logro_prioridad_get_valor (pasted, cost), ==, 0);
  pasted = logro_list_get (matriz->herramientas, 1);
  g_assert_cmpint (logro_prioridad_get_valor (pasted, cost), ==, 5);
  g_assert_cmpuint (logro_record_table_paste (table, "Cobranzas\t4\t6\n", &error), ==, 0);
  g_assert_nonnull (strstr (error->message, "Costo"));
  g_assert_cmpuint (logro_list_get_n (matriz->herramientas), ==, 2);
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpuint (logro_list_get_n (matriz->herramientas), ==, 0);
  stage_close (window);
}

/* The chosen row becomes a línea with its ámbito. */
static void
test_convert (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  GtkWindow *window;
  LogroLinea *linea;

  g_object_set (add_herramienta (plan, "Procesos"), "subcriterio", "11", NULL);
  window = stage_show (plan, "matriz");
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "matriz.convert", NULL);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 1);
  linea = logro_list_get (plan->diseno->lineas, 0);
  g_assert_cmpstr (linea->nombre, ==, "Procesos");
  g_assert_cmpstr (linea->subcriterio, ==, "11");
  stage_close (window);
}

/* What an edit makes again is the two labels of each row in sight, not their rows: the cells stay
 * the widgets they were, also with many rows. */
static void
test_many (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  GtkWindow *window;
  LogroGrade *cell;

  for (guint i = 0; i < ROWS; i++)
    add_herramienta (plan, "Capacitación");
  logro_matriz_take_criterios (plan->diseno->matriz, plan->model->criterios_matriz);
  window = stage_show (plan, "matriz");
  cell = get_cell (window, 5, 2, 3);
  for (gint64 value = 1; value <= 5; value++)
    {
      g_object_set (cell, "value", value, NULL);
      stage_settle (window);
      g_assert_true (get_cell (window, 5, 2, 3) == cell);
    }
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/matriz/values", test_values);
  g_test_add_func ("/ui/matriz/columns", test_columns);
  g_test_add_func ("/ui/matriz/paste", test_paste);
  g_test_add_func ("/ui/matriz/convert", test_convert);
  g_test_add_func ("/ui/matriz/many", test_many);
  return g_test_run ();
}
