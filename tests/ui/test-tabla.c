/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The editable table, where people meet what is too much or not as it should be. */

#include "app/record-table-private.h"
#include "screen.h"

#include <string.h>

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

static void
assert_not_pasted (LogroRecordTable *table,
                   const char       *row,
                   const char       *word)
{
  LogroLinea *linea = LOGRO_LINEA (logro_list_get_owner (table->list));
  guint n = logro_list_get_n (linea->actividades);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (logro_record_table_paste (table, row, &error), ==, 0);
  g_assert_nonnull (error);
  if (strstr (error->message, word) == NULL)
    g_error ("“%s” expected: %s", word, error->message);
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, n);
}

/* Activity, start, end, both funds, responsible, progress. */
static void
test_paste_wrong (void)
{
  g_autoptr (LogroPlan) plan = plan_of_actividades (1);
  GtkWindow *window = stage_show (plan, "lineas");
  LogroRecordTable *table = turn_to_actividades (window);
  g_autofree char *long_line = g_strnfill (100 * 1024, 'a');

  assert_not_pasted (table, "a\t\t\t99999999999999999999\n", "99999999999999999999");
  assert_not_pasted (table, "a\t\t\t-1\n", "-1");
  assert_not_pasted (table, "a\t\t\t1\t1000000000001\n", "1000000000001");
  assert_not_pasted (table, "a\t\t\t\t\t\t101\n", "101");
  assert_not_pasted (table, "a\n" "b\t31-02-2026\n", "31-02-2026");
  assert_not_pasted (table, long_line, "4000");
  stage_close (window);
}

/* What a spreadsheet or another program lets through is cleaned; what is only unusual stays. */
static void
test_paste_odd (void)
{
  g_autoptr (LogroPlan) plan = plan_of_actividades (1);
  GtkWindow *window = stage_show (plan, "lineas");
  LogroRecordTable *table = turn_to_actividades (window);
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  g_autoptr (GError) error = NULL;
  LogroActividad *actividad;

  logro_record_table_paste (table, "Co\x01mprar\x7f \x1b[31mya\t31-12-2026\t01-01-2026\n"
                                   "🏛️ \xe2\x80\xaeעיר\xe2\x80\xac <b>&amp;</b>\n", &error);
  g_assert_no_error (error);
  actividad = logro_list_get (linea->actividades, 1);
  g_assert_cmpstr (actividad->nombre, ==, "Comprar [31mya");
  g_assert_cmpstr (actividad->inicio, ==, "2026-12-31"); /* out of order, for the doctor */
  g_assert_cmpstr (actividad->termino, ==, "2026-01-01");
  actividad = logro_list_get (linea->actividades, 2);
  g_assert_cmpstr (actividad->nombre, ==, "🏛️ \uFFFDעיר\uFFFD <b>&amp;</b>");
  stage_close (window);
}

/* The label below @root that says @text, or NULL. */
static GtkWidget *
find_label (GtkWidget  *root,
            const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);
  return found;
}

/* Signs of markup and mnemonics in a name are letters, wherever the name is shown. */
static void
test_markup (void)
{
  const char *name = "<b>Uno</b> & _dos &lt;";
  g_autoptr (LogroPlan) plan = plan_of_actividades (1);
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  GtkWindow *window;

  g_object_set (linea, "nombre", name, NULL);
  logro_list_append (plan->implementacion->medidas,
                     g_object_new (LOGRO_TYPE_MEDIDA, "origen", linea->id, NULL));
  window = stage_show (plan, "seguimiento"); /* in a cell and as the head of the detail */
  g_assert_nonnull (find_label (GTK_WIDGET (get_table (GTK_WIDGET (window), "lineas")), name));
  g_assert_nonnull (find_label (gtk_widget_get_parent (GTK_WIDGET (get_table (
                                  GTK_WIDGET (window), "l.seguimientos"))), name));
  stage_close (window);
  window = stage_show (plan, "medidas"); /* on a button */
  g_assert_nonnull (find_label (GTK_WIDGET (get_table (GTK_WIDGET (window), "medidas")), name));
  stage_close (window);
}

/* A page of a text of 100 KB comes up, and a letter more is a letter more. */
static void
test_long_prose (void)
{
  g_autoptr (LogroPlan) plan = plan_of_actividades (1);
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  g_autofree char *text = g_strnfill (100 * 1024, 'a');
  GtkWindow *window;

  for (guint i = 8; i < 100 * 1024; i += 9)
    text[i] = i % 81 == 8 ? '\n' : ' ';
  g_object_set (linea, "descripcion", text, NULL);
  window = stage_show (plan, "lineas");
  logro_journal_seal (logro_plan_get_journal (plan));
  g_object_set (linea, "descripcion", "corta", NULL);
  stage_settle (window);
  logro_journal_undo (logro_plan_get_journal (plan));
  stage_settle (window);
  g_assert_true (g_str_equal (linea->descripcion, text));
  stage_close (window);
}

/* Removes the chosen row of the table of that id. */
static void
remove_row (LogroWindow *window,
            const char  *id)
{
  LogroRecordTable *table = get_table (GTK_WIDGET (logro_window_get_page (window)), id);

  g_assert_nonnull (table);
  gtk_widget_activate_action (GTK_WIDGET (table), "table.remove", NULL);
  screen_wait (50);
}

/* Who names what is removed is said in the window, and undo brings all of it back. */
static void
test_remove_named (void)
{
  g_autoptr (LogroPlan) plan = plan_of_actividades (1);
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  LogroMiembro *miembro = g_object_new (LOGRO_TYPE_MIEMBRO, "nombre", "Eva Única", NULL);
  guint n = logro_list_get_n (plan->diseno->lineas), members;
  LogroWindow *window;

  logro_list_splice (plan->comite->miembros, 0, 0, (LogroRecord **) &miembro, 1);
  members = logro_list_get_n (plan->comite->miembros);
  g_object_set (linea, "responsable", "Eva Única", NULL);
  logro_list_append (plan->implementacion->medidas,
                     g_object_new (LOGRO_TYPE_MEDIDA, "origen", linea->id, "medida", "Más gente",
                                   NULL));
  window = screen_open (plan);
  logro_window_go_to (window, "diseno", "lineas");
  screen_wait (300);
  remove_row (window, "lineas");
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, n - 1);
  g_assert_nonnull (strstr (gtk_label_get_text (window->message_label), "Más gente"));
  logro_journal_undo (journal);
  g_assert_true (logro_list_get (plan->diseno->lineas, 0) == linea);

  logro_window_go_to (window, "comite", "integrantes");
  screen_wait (300);
  remove_row (window, "miembros");
  g_assert_cmpuint (logro_list_get_n (plan->comite->miembros), ==, members - 1);
  g_assert_nonnull (strstr (gtk_label_get_text (window->message_label), "Atención"));
  logro_journal_undo (journal);
  g_assert_true (logro_list_get (plan->comite->miembros, 0) == miembro);
  g_object_unref (miembro);
  screen_close (window);
}

/* Who comes back to a page goes on where the work was left. */
static void
test_focus_returns (void)
{
  g_autoptr (LogroPlan) plan = plan_of_actividades (1);
  LogroWindow *window = screen_open (plan);
  GtkWidget *focus;

  logro_window_go_to (window, "ingreso", "invitacion");
  screen_wait (200);
  gtk_widget_child_focus (GTK_WIDGET (logro_window_get_page (window)), GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  logro_window_go_to (window, "comite", "comunicacion");
  screen_wait (200);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) != focus);
  logro_window_go_to (window, "ingreso", "invitacion");
  screen_wait (200);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
  screen_close (window);
}

/* However many rows it has room for, at first and later. */
static void
test_room (void)
{
  static const int rows[] = { 1, 4, 9, 10, 30, 100, 3 };
  g_autoptr (LogroRecordTable) table = g_object_ref_sink (
    g_object_new (LOGRO_TYPE_RECORD_TABLE, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int least, most;

      g_object_set (table, "rows", rows[i], NULL);
      g_object_get (table->scrolled, "min-content-height", &least, "max-content-height", &most, NULL);
      g_assert_cmpint (least, >, 0);
      g_assert_cmpint (least, <=, most);
    }
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/tabla/room", test_room);
  g_test_add_func ("/ui/tabla/rows-come", test_rows_come);
  g_test_add_func ("/ui/tabla/add-to-many", test_add_to_many);
  g_test_add_func ("/ui/tabla/paste-wrong", test_paste_wrong);
  g_test_add_func ("/ui/tabla/paste-odd", test_paste_odd);
  g_test_add_func ("/ui/tabla/markup", test_markup);
  g_test_add_func ("/ui/tabla/long-prose", test_long_prose);
  g_test_add_func ("/ui/tabla/remove-named", test_remove_named);
  g_test_add_func ("/ui/tabla/focus-returns", test_focus_returns);
  return g_test_run ();
}
