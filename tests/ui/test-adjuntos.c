/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of attached files on its page: attach, drop, see the state, renew, undo. */

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "app/adjunto-table.h"
#include "document/document.h"
#include "stage.h"

/* Of "hola". */
#define HOLA "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79"

typedef struct
{
  char *folder;
  LogroPlan *plan;
  LogroDocument *document;
  LogroList *list;
  GtkWindow *window;
  LogroAdjuntoTable *table;
} Fixture;

/* The first widget of @type below @root. */
static gpointer
find (GtkWidget *root,
      GType      type)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = G_TYPE_CHECK_INSTANCE_TYPE (child, type) ? child : find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;

  fixture->folder = g_dir_make_tmp ("logro-adjuntos-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "plan.logro", NULL);
  file = g_file_new_for_path (path);
  fixture->plan = stage_plan ();
  fixture->list = fixture->plan->ingreso->convenio->adjuntos;
  logro_list_splice (fixture->list, 0, logro_list_get_n (fixture->list), NULL, 0);
  fixture->document = logro_document_new (fixture->plan);
  g_assert_true (logro_document_save (fixture->document, file, TRUE, NULL, NULL));
  fixture->window = stage_show (fixture->plan, "convenio");
  fixture->table = find (GTK_WIDGET (fixture->window), LOGRO_TYPE_ADJUNTO_TABLE);
  g_assert_nonnull (fixture->table);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  stage_close (fixture->window);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_object_unref (fixture->document);
  g_object_unref (fixture->plan);
  g_free (fixture->folder);
}

static GFile *
put (Fixture    *fixture,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

static void
wait_idle (Fixture *fixture)
{
  GtkWidget *busy = stage_child (fixture->table, "busy");

  while (gtk_widget_get_visible (busy))
    g_main_context_iteration (NULL, TRUE);
  stage_settle (fixture->window);
}

static void
attach (Fixture    *fixture,
        const char *first,
        const char *second)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (files, put (fixture, first, "hola"));
  if (second != NULL)
    g_ptr_array_add (files, put (fixture, second, "otra cosa"));
  logro_adjunto_table_attach (fixture->table, files);
  wait_idle (fixture);
}

/* A label with that text that can be seen. */
static gboolean
shows (GtkWidget  *root,
       const char *text)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if ((GTK_IS_LABEL (child) && gtk_widget_get_mapped (child) &&
         strstr (gtk_label_get_text (GTK_LABEL (child)), text) != NULL) ||
        shows (child, text))
      return TRUE;
  return FALSE;
}

static void
wait_shown (Fixture    *fixture,
            const char *text)
{
  gint64 end = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  while (!shows (GTK_WIDGET (fixture->table), text))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      stage_settle (fixture->window);
    }
}

static void
test_attach (Fixture       *fixture,
             gconstpointer  data)
{
  LogroJournal *journal = logro_plan_get_journal (fixture->plan);
  LogroAdjunto *adjunto;

  attach (fixture, "convenio ñ.txt", "lista.txt");
  g_assert_cmpuint (logro_list_get_n (fixture->list), ==, 2);
  adjunto = logro_list_get (fixture->list, 0);
  g_assert_cmpstr (adjunto->ruta, ==, "convenio ñ.txt");
  g_assert_cmpint (adjunto->tamano, ==, 4);
  g_assert_cmpstr (adjunto->sha256, ==, HOLA);
  wait_shown (fixture, "● Unchanged");

  /* what is attached already is not attached again */
  attach (fixture, "convenio ñ.txt", NULL);
  g_assert_cmpuint (logro_list_get_n (fixture->list), ==, 2);

  /* one step */
  logro_journal_undo (journal);
  g_assert_cmpuint (logro_list_get_n (fixture->list), ==, 0);
  logro_journal_redo (journal);
  g_assert_cmpuint (logro_list_get_n (fixture->list), ==, 2);
}

/* Only the description is typed, and rows come by attaching only. */
static void
test_not_typed (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *table = stage_child (fixture->table, "table");
  GtkEditable *entry;

  attach (fixture, "acta.txt", NULL);
  entry = find (table, GTK_TYPE_ENTRY);
  gtk_editable_set_text (entry, "Copia firmada");
  g_assert_cmpstr (((LogroAdjunto *) logro_list_get (fixture->list, 0))->descripcion, ==,
                   "Copia firmada");
  g_assert_null (find (gtk_widget_get_next_sibling (gtk_widget_get_parent (GTK_WIDGET (entry))),
                       GTK_TYPE_ENTRY));
  g_assert_false (gtk_widget_get_visible (stage_child (table, "add")));
  gtk_widget_activate_action (table, "table.add", NULL);
  g_assert_cmpuint (logro_list_get_n (fixture->list), ==, 1);
}

static void
test_changed_and_missing (Fixture       *fixture,
                          gconstpointer  data)
{
  LogroAdjunto *adjunto;
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  attach (fixture, "acta.txt", NULL);
  adjunto = logro_list_get (fixture->list, 0);
  wait_shown (fixture, "● Unchanged");
  file = put (fixture, "acta.txt", "adiós");
  gtk_widget_activate_action (GTK_WIDGET (fixture->table), "adjunto.refresh", NULL);
  wait_shown (fixture, "▲ Changed");

  logro_adjunto_table_renew (fixture->table, NULL);
  wait_idle (fixture);
  g_assert_cmpint (adjunto->tamano, ==, 6);
  wait_shown (fixture, "● Unchanged");
  logro_journal_undo (logro_plan_get_journal (fixture->plan));
  g_assert_cmpint (adjunto->tamano, ==, 4);
  g_assert_cmpstr (adjunto->sha256, ==, HOLA);
  wait_shown (fixture, "▲ Changed");

  path = g_file_get_path (file);
  g_remove (path);
  gtk_widget_activate_action (GTK_WIDGET (fixture->table), "adjunto.refresh", NULL);
  wait_shown (fixture, "✕ Missing");
}

/* A file that was moved is found again: the same content asks nothing. */
static void
test_locate (Fixture       *fixture,
             gconstpointer  data)
{
  LogroAdjunto *adjunto;
  g_autoptr (GFile) moved = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "acta.txt", NULL);

  attach (fixture, "acta.txt", NULL);
  adjunto = logro_list_get (fixture->list, 0);
  g_remove (path);
  moved = put (fixture, "acta firmada.txt", "hola");
  logro_adjunto_table_renew (fixture->table, moved);
  wait_idle (fixture);
  g_assert_cmpstr (adjunto->ruta, ==, "acta firmada.txt");
  g_assert_cmpstr (adjunto->sha256, ==, HOLA);
  wait_shown (fixture, "● Unchanged");
}

/* Files come by the pointer too; a folder does not become an attachment. */
static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->table));
  g_autoptr (GFile) file = put (fixture, "foto.jpg", "hola");
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  GSList list = { folder, NULL }, first = { file, &list };
  GValue value = G_VALUE_INIT;
  gboolean taken = FALSE;
  GListModel *windows = gtk_window_get_toplevels ();

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_set_boxed (&value, &first);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 0.0, 0.0, &taken);
    }
  g_value_unset (&value);
  g_assert_true (taken);
  wait_idle (fixture);
  g_assert_cmpuint (logro_list_get_n (fixture->list), ==, 1);
  g_assert_cmpstr (((LogroAdjunto *) logro_list_get (fixture->list, 0))->ruta, ==, "foto.jpg");
  /* and a person is told */
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, 2);
  for (guint i = 2; i > 0; i--)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i - 1);

      if (window != fixture->window)
        gtk_window_destroy (window);
    }
}

/* In a plan that may only be read, files are looked at and not attached. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  LogroPlan *plan = fixture->plan;
  GtkWindow *window;
  GtkWidget *table, *button;

  attach (fixture, "acta.txt", NULL);
  logro_journal_clear (logro_plan_get_journal (plan));
  logro_journal_set_read_only (logro_plan_get_journal (plan));
  window = stage_show (plan, "convenio");
  table = find (GTK_WIDGET (window), LOGRO_TYPE_ADJUNTO_TABLE);
  button = find (stage_child (table, "first_tools"), GTK_TYPE_BUTTON);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==,
                   "adjunto.attach");
  g_assert_false (gtk_widget_is_sensitive (button));
  g_assert_true (gtk_widget_is_sensitive (gtk_widget_get_next_sibling (button)));
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add ("/ui/adjuntos/attach", Fixture, NULL, set_up, test_attach, tear_down);
  g_test_add ("/ui/adjuntos/not-typed", Fixture, NULL, set_up, test_not_typed, tear_down);
  g_test_add ("/ui/adjuntos/changed-and-missing", Fixture, NULL, set_up,
              test_changed_and_missing, tear_down);
  g_test_add ("/ui/adjuntos/locate", Fixture, NULL, set_up, test_locate, tear_down);
  g_test_add ("/ui/adjuntos/drop", Fixture, NULL, set_up, test_drop, tear_down);
  g_test_add ("/ui/adjuntos/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
  return g_test_run ();
}
