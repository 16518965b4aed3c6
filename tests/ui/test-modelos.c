/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A person copies a model, changes it, is told what is wrong, saves it and begins a plan with it. */

#include "screen.h"

#include <glib/gstdio.h>

#include "app/application.h"
#include "app/dependencias-window.h"
#include "app/modelo-editor.h"
#include "app/modelos-window.h"
#include "app/record-table.h"
#include "app/sample.h"
#include "app/sharing.h"
#include "app/traspaso-window.h"
#include "core/modelo-examen.h"
#include "document/catalogo.h"

typedef struct
{
  LogroWindow *window; /* keeps the application */
  LogroModelo *modelo;
  LogroModeloEditor *editor;
} Fixture;

static LogroModelo *
read_draft (const char *id)
{
  g_autoptr (GPtrArray) list = logro_catalogo_list ();

  for (guint i = 0; i < list->len; i++)
    if (g_strcmp0 (((LogroModeloInfo *) list->pdata[i])->id, id) == 0)
      return logro_catalogo_read_draft (list->pdata[i], NULL);
  g_assert_not_reached ();
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->window = screen_open (stage_plan ());
  fixture->modelo = read_draft ("subdere-progresivo");
  g_object_set (fixture->modelo, "id", "propio", "nombre", "El nuestro", NULL);
  fixture->editor = logro_modelo_editor_show (GTK_WINDOW (fixture->window), fixture->modelo, NULL);
  screen_wait (200);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GFile) file = logro_catalogo_get_file ("propio");

  gtk_window_destroy (GTK_WINDOW (fixture->editor));
  screen_close (fixture->window);
  g_assert_finalize_object (fixture->modelo);
  g_file_delete (file, NULL, NULL);
}

static LogroSubcriterio *
get_subcriterio (Fixture *fixture)
{
  LogroCriterio *criterio = logro_list_get (fixture->modelo->criterios, 0);

  return logro_list_get (criterio->subcriterios, 0);
}

static LogroRecordTable *
find_table (GtkWidget *root,
            LogroList *list)
{
  LogroRecordTable *found = NULL;

  if (LOGRO_IS_RECORD_TABLE (root))
    return logro_record_table_get_list (LOGRO_RECORD_TABLE (root)) == list
             ? LOGRO_RECORD_TABLE (root)
             : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_table (child, list);
  return found;
}

static void
act (Fixture    *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->editor), action, NULL));
  screen_wait (100);
}

/* The rows of the tree, as a person reads them. */
static gboolean
tree_says (GtkWidget  *root,
           const char *text)
{
  gboolean found = GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = tree_says (child, text);
  return found;
}

/* An element is added in the table of its ámbito, has the next number, stands in the tree, and goes
 * again with one undo. */
static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  LogroSubcriterio *subcriterio = get_subcriterio (fixture);
  GtkWidget *tree = stage_child (fixture->editor, "tree");
  LogroRecordTable *table;
  LogroElemento *elemento;

  logro_modelo_editor_choose (fixture->editor, LOGRO_RECORD (subcriterio));
  screen_wait (200);
  table = find_table (GTK_WIDGET (fixture->editor), subcriterio->elementos);
  g_assert_nonnull (table);
  logro_record_table_choose (table, logro_list_get (subcriterio->elementos, 7));
  gtk_widget_activate_action (GTK_WIDGET (table), "table.add", NULL);
  g_assert_cmpuint (logro_list_get_n (subcriterio->elementos), ==, 9);
  elemento = logro_list_get (subcriterio->elementos, 8);
  g_assert_cmpstr (elemento->id, ==, "1.9");
  g_object_set (elemento, "nombre", "Uno nuevo", NULL);
  logro_modelo_editor_choose (fixture->editor, LOGRO_RECORD (elemento));
  screen_wait (200);
  g_assert_true (tree_says (tree, "1.9 Uno nuevo"));
  act (fixture, "win.undo");
  act (fixture, "win.undo");
  g_assert_cmpuint (logro_list_get_n (subcriterio->elementos), ==, 8);
  g_assert_false (tree_says (tree, "1.9 Uno nuevo"));
}

static void
test_check (Fixture       *fixture,
            gconstpointer  data)
{
  LogroElemento *elemento = logro_list_get (get_subcriterio (fixture)->elementos, 2);
  GtkListBox *list = stage_child (fixture->editor, "list");
  g_autoptr (GFile) file = logro_catalogo_get_file ("propio");

  act (fixture, "modelo.check");
  g_assert_null (gtk_list_box_get_row_at_index (list, 0));
  g_object_set (elemento, "nombre", "", NULL);
  act (fixture, "win.save");
  g_assert_false (g_file_query_exists (file, NULL));
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 0));
  g_assert_null (gtk_list_box_get_row_at_index (list, 1));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 0));
  screen_wait (200);
  g_assert_nonnull (find_table (GTK_WIDGET (fixture->editor), elemento->alternativas));
}

/* A rung of a ladder has no row in the tree: its element is shown, and the row in its table. */
static void
test_choose_rung (Fixture       *fixture,
                  gconstpointer  data)
{
  LogroElemento *elemento = logro_list_get (get_subcriterio (fixture)->elementos, 2);
  LogroRecord *rung = logro_list_get (elemento->alternativas, 2);
  g_autoptr (LogroRecord) chosen = NULL;
  LogroRecordTable *table;

  logro_modelo_editor_choose (fixture->editor, rung);
  screen_wait (200);
  table = find_table (GTK_WIDGET (fixture->editor), elemento->alternativas);
  g_object_get (table, "chosen", &chosen, NULL);
  g_assert_true (chosen == rung);
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (LogroModelo) saved = NULL;
  g_autoptr (GError) error = NULL;

  act (fixture, "win.save");
  saved = logro_catalogo_find ("propio", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (saved->nombre, ==, "El nuestro");
  g_assert_nonnull (saved->fuente);
}

/* Where plans are begun, the model that was asked for is chosen. */
static void
test_begin (Fixture       *fixture,
            gconstpointer  data)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (fixture->window));
  LogroWindow *window = NULL;
  GtkDropDown *modelo;
  GtkStringObject *chosen;

  act (fixture, "win.save");
  logro_application_begin_plan (LOGRO_APPLICATION (application), "propio");
  screen_wait (400);
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (LOGRO_IS_WINDOW (l->data) && l->data != (gpointer) fixture->window)
      window = l->data;
  g_assert_nonnull (window);
  modelo = stage_find (window, "modelo");
  chosen = gtk_drop_down_get_selected_item (modelo);
  g_assert_cmpstr (gtk_string_object_get_string (chosen), ==, "El nuestro");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A file that somebody shared becomes a model of one's own. */
static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) shared = g_file_new_build_filename (g_get_tmp_dir (), "compartido.xml", NULL);
  g_autoptr (GFile) own = logro_catalogo_get_file ("propio");
  LogroModelosWindow *window = logro_modelos_window_show (GTK_WINDOW (fixture->window));

  g_assert_true (logro_catalogo_save (fixture->modelo, shared, NULL));
  g_assert_false (g_file_query_exists (own, NULL));
  logro_modelos_window_import (window, shared);
  screen_wait (200);
  g_assert_true (g_file_query_exists (own, NULL));
  g_assert_true (tree_says (GTK_WIDGET (window), "El nuestro"));
  gtk_window_destroy (GTK_WINDOW (window));
  g_file_delete (shared, NULL, NULL);
}

static void
clear (LogroList *list)
{
  logro_list_splice (list, 0, logro_list_get_n (list), NULL, 0);
}

/* The plan in the window, over a second edition in which 1.1 is 1.9 and 1.2 is gone. */
static LogroPlan *
change_edition (Fixture *fixture)
{
  LogroSubcriterio *subcriterio = get_subcriterio (fixture);
  LogroTraspasoWindow *dialog;

  g_object_set (fixture->modelo, "id", "subdere-progresivo", "edicion", "2.0", NULL);
  g_object_set (logro_list_get (subcriterio->elementos, 0), "id", "1.9", "desde", "1.1", NULL);
  logro_list_remove (subcriterio->elementos, 1);
  clear (subcriterio->metodologias); /* they name both elements */
  clear (fixture->modelo->herramientas);
  act (fixture, "win.save");
  dialog = logro_traspaso_window_show (fixture->window);
  screen_wait (200);
  g_assert_true (tree_says (GTK_WIDGET (dialog), "El nuestro, edition 2.0"));
  g_assert_nonnull (gtk_list_box_get_row_at_index (stage_child (dialog, "list"), 0));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "traspaso.change", NULL);
  screen_wait (300);
  return logro_document_get_plan (logro_window_get_document (fixture->window));
}

static void
remove_edition (void)
{
  g_autoptr (GFile) file = logro_catalogo_get_file ("subdere-progresivo");

  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* A window shows the plan over another edition, and one undo brings the first one back. */
static void
test_edition (Fixture       *fixture,
              gconstpointer  data)
{
  LogroPlan *before = logro_document_get_plan (logro_window_get_document (fixture->window));
  g_autoptr (LogroPlan) plan = g_object_ref (change_edition (fixture));
  LogroElemento *elemento = logro_modelo_find_elemento (plan->model, "1.9");
  gint64 answer = LOGRO_RESPUESTA (logro_list_get (before->diagnostico->respuestas, 0))->alternativa;

  g_assert_true (plan != before);
  g_assert_cmpint (logro_plan_get_respuesta (plan, elemento)->alternativa, ==, answer);
  g_assert_cmpuint (logro_modelo_get_n_elementos (plan->model), ==, 77);
  g_assert_cmpuint (logro_list_get_n (plan->apartados), >, 0);
  logro_window_go_to (fixture->window, "diagnostico", "resultados");
  screen_wait (200);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  screen_wait (200);
  g_assert_true (logro_document_get_plan (logro_window_get_document (fixture->window)) == before);
  g_assert_cmpuint (logro_modelo_get_n_elementos (before->model), ==, 78);
  logro_window_go_to (fixture->window, "diagnostico", "preguntas");
  screen_wait (200);
  remove_edition ();
}

/* What is done after the change is undone first. */
static void
test_edition_then_edit (Fixture       *fixture,
                        gconstpointer  data)
{
  LogroPlan *before = logro_document_get_plan (logro_window_get_document (fixture->window));
  LogroPlan *plan = change_edition (fixture);

  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, "1.3"), 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_true (logro_document_get_plan (logro_window_get_document (fixture->window)) == plan);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  screen_wait (200);
  g_assert_true (logro_document_get_plan (logro_window_get_document (fixture->window)) == before);
  remove_edition ();
}

/* Whoever opens a plan is told that its model has changed since; the plan keeps its own. */
static void
test_told (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_tmp_dir (), "avisado.logro", NULL);
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (LogroPlan) plan = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (LogroDocument) again = NULL;
  LogroWindow *window;

  act (fixture, "win.save");
  modelo = logro_catalogo_find ("propio", NULL);
  plan = logro_plan_new (modelo);
  document = logro_document_new (plan);
  g_assert_true (logro_document_save (document, file, TRUE, NULL, NULL));
  g_object_set (logro_list_get (get_subcriterio (fixture)->elementos, 0), "nombre", "Otro", NULL);
  act (fixture, "win.save");
  again = logro_document_open (file, NULL);
  window = logro_window_new (gtk_window_get_application (GTK_WINDOW (fixture->window)));
  gtk_window_present (GTK_WINDOW (window));
  logro_sharing_show (window, again);
  screen_wait (300);
  g_assert_true (tree_says (GTK_WIDGET (window),
                            "This computer has another edition of the model of this plan: see "
                            "“Model of the Plan” in the menu."));
  screen_close (window);
  g_file_delete (file, NULL, NULL);
}

/* The plans of two offices are made from that of a third; a file that is there stays. */
static void
test_offices (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_dir_make_tmp ("oficinas-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) made = g_file_get_child (folder, "tesoreria.logro");
  g_autoptr (LogroDocument) sample = logro_sample_open (LOGRO_SAMPLE_MEXICO, NULL);
  LogroWindow *window = screen_open (logro_document_get_plan (sample));
  LogroDependenciasWindow *dialog = logro_dependencias_window_show (window);
  GtkTextView *view = stage_find (dialog, "view");

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), "Tesorería\nDIF\n\n", -1);
  g_assert_true (tree_says (GTK_WIDGET (dialog), "2 plans will be made"));
  logro_dependencias_window_make (dialog, folder);
  screen_wait (200);
  g_assert_true (g_file_query_exists (made, NULL));
  g_assert_true (tree_says (GTK_WIDGET (dialog), "tesoreria.logro"));
  gtk_window_destroy (GTK_WINDOW (dialog));

  dialog = logro_dependencias_window_show (window);
  view = stage_find (dialog, "view");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), "Tesorería", -1);
  logro_dependencias_window_make (dialog, folder);
  g_assert_true (tree_says (GTK_WIDGET (dialog), "tesoreria.logro: There is a file of that name "
                                                 "already; it was left as it is."));
  gtk_window_destroy (GTK_WINDOW (dialog));
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    void (*func) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "add", test_add },   { "check", test_check }, { "choose-rung", test_choose_rung },
    { "save", test_save }, { "begin", test_begin }, { "import", test_import },
    { "told", test_told },         { "offices", test_offices },   { "edition", test_edition },   { "edition-then-edit", test_edition_then_edit },
  };
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/modelos/", tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, set_up, tests[i].func, tear_down);
    }
  return g_test_run ();
}
