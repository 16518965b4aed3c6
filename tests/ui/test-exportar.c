/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leaves the program: the window of documents, and files that are written in a thread. */

#include "screen.h"

#include <glib/gstdio.h>

#include "app/documents-window.h"
#include "app/export-window.h"
#include "app/export.h"
#include "app/preview.h"
#include "report/documents.h"

static gpointer
find_toplevel (GType       type,
               const char *title)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type) &&
        (title == NULL || g_strcmp0 (gtk_window_get_title (l->data), title) == 0))
      return l->data;
  return NULL;
}

static guint
count_pages (gpointer window)
{
  guint n;

  logro_preview_get_page (stage_child (window, "preview"), &n);
  return n;
}

static void
test_every_document (void)
{
  LogroPlan *plan = stage_plan ();
  LogroWindow *window = screen_open (plan);
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);
  guint n = kinds->len;
  gpointer documents;
  GtkListBox *list;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.documents", NULL);
  screen_wait (200);
  documents = find_toplevel (LOGRO_TYPE_DOCUMENTS_WINDOW, NULL);
  list = stage_child (documents, "list");
  for (guint i = 0; i < n; i++)
    {
      g_assert_nonnull (gtk_list_box_get_row_at_index (list, i));
      gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, i));
      screen_wait (20);
      g_assert_cmpuint (count_pages (documents), >, 0);
    }
  g_assert_null (gtk_list_box_get_row_at_index (list, n));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.documents", NULL);
  g_assert_true (find_toplevel (LOGRO_TYPE_DOCUMENTS_WINDOW, NULL) == documents);
  g_object_add_weak_pointer (documents, &documents);
  screen_close (window);
  g_assert_null (documents);
}

/* Each programme has its own documents in the window. */
static void
test_documents_of_models (void)
{
  static const char *const modelos[] = { "caf-2020", "mx-consolidacion" };

  for (guint i = 0; i < G_N_ELEMENTS (modelos); i++)
    {
      LogroPlan *plan = stage_new_plan_of (modelos[i]);
      g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);
      LogroWindow *window = screen_open (plan);
      GtkListBox *list;
      gpointer documents;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.documents", NULL);
      screen_wait (200);
      documents = find_toplevel (LOGRO_TYPE_DOCUMENTS_WINDOW, NULL);
      list = stage_child (documents, "list");
      for (guint j = 0; j < kinds->len; j++)
        {
          gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, j));
          screen_wait (20);
          g_assert_cmpuint (count_pages (documents), >, 0);
        }
      g_assert_null (gtk_list_box_get_row_at_index (list, kinds->len));
      screen_close (window);
    }
}

static void
select_document (gpointer    documents,
                 LogroPlan  *plan,
                 const char *id)
{
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);
  GtkListBox *list = stage_child (documents, "list");

  for (guint i = 0; i < kinds->len; i++)
    if (g_str_equal (((const LogroDocumentKind *) kinds->pdata[i])->id, id))
      gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, i));
  screen_wait (50);
}

/* The pages follow what is written in the other window. */
static void
test_document_follows (void)
{
  LogroPlan *plan = stage_plan ();
  LogroWindow *window = screen_open (plan);
  g_autoptr (GString) text = g_string_new (NULL);
  gpointer documents;
  guint before;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.documents", NULL);
  screen_wait (100);
  documents = find_toplevel (LOGRO_TYPE_DOCUMENTS_WINDOW, NULL);
  select_document (documents, plan, "plan-de-mejoras");
  before = count_pages (documents);
  for (guint i = 0; i < 4000; i++)
    g_string_append (text, "palabra ");
  g_object_set (plan->diseno, "introduccion", text->str, NULL);
  screen_wait (1200);
  g_assert_cmpuint (count_pages (documents), >, before);
  screen_close (window);
}

typedef struct
{
  char *folder;
  GFile *file;
  LogroWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("exportar-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "algo.txt", NULL);
  fixture->file = g_file_new_for_path (path);
  fixture->window = screen_open (stage_plan ());
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  screen_close (fixture->window);
  g_unlink (g_file_peek_path (fixture->file));
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0); /* nothing else is left in it */
  g_object_unref (fixture->file);
  g_free (fixture->folder);
}

static GBytes *
make_quickly (gpointer              data,
              const LogroProgress  *progress,
              char                **warning,
              GError              **error)
{
  return g_bytes_new_static ("hola", 4);
}

static GBytes *
make_until_stopped (gpointer              data,
                    const LogroProgress  *progress,
                    char                **warning,
                    GError              **error)
{
  for (guint i = 0; i < 10000; i++)
    {
      if (!logro_progress_step (progress, i / 10000.0, error))
        return NULL;
      g_usleep (1000);
    }
  return g_bytes_new_static ("no", 2);
}

static GBytes *
make_nothing (gpointer              data,
              const LogroProgress  *progress,
              char                **warning,
              GError              **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "No hubo caso.");
  return NULL;
}

static void
write_with (Fixture *fixture,
            GBytes *(*make) (gpointer, const LogroProgress *, char **, GError **))
{
  const LogroExport export = { NULL, NULL, NULL, make, g_free };

  logro_export_write (GTK_WIDGET (fixture->window), &export, fixture->file, g_strdup ("suyo"));
}

static const char *
get_said (LogroWindow *window)
{
  return gtk_label_get_text (stage_child (window, "message_label"));
}

/* What is done soon shows no window, and leaves the program as it was. */
static void
test_quick (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *text = NULL;

  write_with (fixture, make_quickly);
  screen_wait (300);
  g_assert_null (find_toplevel (GTK_TYPE_WINDOW, "Writing a File"));
  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "hola");
  g_assert_nonnull (strstr (get_said (fixture->window), "algo.txt"));
}

/* What takes long is shown with how far it is; stopped, it leaves no file. */
static void
test_stopped (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWindow *shown;

  write_with (fixture, make_until_stopped);
  screen_wait (1000);
  shown = find_toplevel (GTK_TYPE_WINDOW, "Writing a File");
  g_assert_nonnull (shown);
  g_assert_true (gtk_window_get_transient_for (shown) == GTK_WINDOW (fixture->window));
  gtk_window_close (shown);
  screen_wait (300);
  g_assert_null (find_toplevel (GTK_TYPE_WINDOW, "Writing a File"));
  g_assert_false (g_file_query_exists (fixture->file, NULL));
  g_assert_cmpstr (get_said (fixture->window), ==, "Stopped. No file was written.");
}

static void
test_failed (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWindow *shown;

  write_with (fixture, make_nothing);
  screen_wait (300);
  g_assert_false (g_file_query_exists (fixture->file, NULL));
  shown = find_toplevel (GTK_TYPE_MESSAGE_DIALOG, NULL);
  g_assert_nonnull (shown);
  gtk_window_destroy (shown);
}

/* Somebody closes the window while the file is being written. */
static void
test_closed_meanwhile (Fixture       *fixture,
                       gconstpointer  data)
{
  write_with (fixture, make_quickly);
  screen_close (fixture->window);
  screen_wait (300);
  g_assert_true (g_file_query_exists (fixture->file, NULL));
  fixture->window = screen_open (stage_plan ());
}

/* Only what holds one table asks which. */
static void
test_table_is_asked (void)
{
  LogroWindow *window = screen_open (stage_plan ());
  gpointer dialog;
  GtkWidget *kinds;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.export", NULL);
  screen_wait (100);
  dialog = find_toplevel (LOGRO_TYPE_EXPORT_WINDOW, NULL);
  kinds = stage_child (dialog, "kinds");
  g_assert_false (gtk_widget_get_sensitive (stage_child (dialog, "table_row")));
  gtk_check_button_set_active (stage_find_in (kinds, GTK_TYPE_CHECK_BUTTON, NULL, 1), TRUE);
  g_assert_true (gtk_widget_get_sensitive (stage_child (dialog, "table_row")));
  screen_close (window);
}

int
main (int   argc,
      char *argv[])
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/exportar/every-document", test_every_document);
  g_test_add_func ("/ui/exportar/every-document-of-models", test_documents_of_models);
  g_test_add_func ("/ui/exportar/document-follows", test_document_follows);
  g_test_add ("/ui/exportar/quick", Fixture, NULL, set_up, test_quick, tear_down);
  g_test_add ("/ui/exportar/stopped", Fixture, NULL, set_up, test_stopped, tear_down);
  g_test_add ("/ui/exportar/failed", Fixture, NULL, set_up, test_failed, tear_down);
  g_test_add ("/ui/exportar/closed", Fixture, NULL, set_up, test_closed_meanwhile, tear_down);
  g_test_add_func ("/ui/exportar/table-is-asked", test_table_is_asked);
  return g_test_run ();
}
