/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The editable table, where people meet what is too much or not as it should be. */

#include "app/record-table-private.h"
#include "app/value-entry.h"
#include "stage.h"

static LogroPlan *
plan_of_actividades (guint n)
{
  LogroPlan *plan = stage_plan ();
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Atención", NULL);
  g_autoptr (GPtrArray) actividades = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (actividades, g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", "Comprar",
                                                "propios", (gint64) 1, NULL));
  logro_list_splice (linea->actividades, 0, 0, (LogroRecord **) actividades->pdata, n);
  logro_list_splice (plan->diseno->lineas, 0, 0, (LogroRecord **) &linea, 1);
  g_object_unref (linea);
  return plan;
}

static LogroRecordTable *
get_table (GtkWidget  *root,
           const char *id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      LogroRecordTable *found;

      if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (child)), id) == 0)
        return LOGRO_RECORD_TABLE (child);
      found = get_table (child, id);
      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The table of activities of the first línea, turned up. */
static LogroRecordTable *
turn_to_actividades (GtkWindow *window)
{
  LogroRecordTable *table = get_table (GTK_WIDGET (window), "linea.actividades");

  g_assert_nonnull (table);
  gtk_stack_set_visible_child_name (
    GTK_STACK (gtk_widget_get_ancestor (GTK_WIDGET (table), GTK_TYPE_STACK)), "actividades");
  stage_settle (window);
  return table;
}

static guint
get_n_rows (LogroRecordTable *table)
{
  return g_list_model_get_n_items (G_LIST_MODEL (table->selection));
}

static void
test_rows_come (void)
{
  g_autoptr (LogroPlan) plan = plan_of_actividades (10000);
  GtkWindow *window = stage_show (plan, "lineas");
  LogroRecordTable *table = get_table (GTK_WIDGET (window), "linea.actividades");
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (table->scrolled);
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  guint position;

  g_assert_cmpuint (get_n_rows (table), ==, 0); /* on a sheet that is not turned up */
  turn_to_actividades (window);
  g_assert_cmpuint (get_n_rows (table), >=, 10);
  g_assert_cmpuint (get_n_rows (table), <=, 100);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  stage_settle (window);
  g_assert_cmpuint (get_n_rows (table), ==, 10000);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  stage_settle (window);
  g_assert_true (logro_record_table_find_shown (table, logro_list_get (linea->actividades, 9999),
                                                &position));
  g_assert_cmpuint (position, ==, 9999);
  stage_close (window);
}

/* A new row is shown and edited at once, though those before it have not come yet. */
static void
test_add_to_many (void)
{
  g_autoptr (LogroPlan) plan = plan_of_actividades (1000);
  GtkWindow *window = stage_show (plan, "lineas");
  LogroRecordTable *table = turn_to_actividades (window);
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (logro_record_table_paste (table, "Licitar\t01-03-2026\n", &error), ==, 1);
  g_assert_no_error (error);
  stage_settle (window);
  g_assert_true (logro_record_table_get_chosen (table) == logro_list_get (linea->actividades,
                                                                          1000));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), GTK_WIDGET (table)));
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/tabla/rows-come", test_rows_come);
  g_test_add_func ("/ui/tabla/add-to-many", test_add_to_many);
  return g_test_run ();
}
