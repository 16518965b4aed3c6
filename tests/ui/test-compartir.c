/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan that somebody else has open, or saves meanwhile. */

#include "screen.h"
#include "support.h"

#include <glib/gstdio.h>

#include "app/application.h"
#include "app/sharing.h"

typedef struct
{
  char *folder;
  char *lock;
  GFile *file;
  LogroWindow *first; /* keeps the application */
  LogroWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr (LogroPlan) plan = stage_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("compartir-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->lock = g_build_filename (fixture->folder, ".~lock.plan.logro#", NULL);
  fixture->file = g_file_new_for_path (path);
  logro_document_save (document, fixture->file, TRUE, NULL, &error);
  g_assert_no_error (error);
  fixture->first = screen_open (stage_plan ());
  fixture->window =
    logro_window_new (gtk_window_get_application (GTK_WINDOW (fixture->first)));
  gtk_window_present (GTK_WINDOW (fixture->window));
  screen_wait (200);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  const char *const argv[] = { "rm", "-rf", fixture->folder, NULL };

  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  screen_close (fixture->first);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_free (fixture->lock);
}

static LogroDocument *
show (Fixture *fixture)
{
  g_autoptr (LogroDocument) document = logro_document_open (fixture->file, NULL);

  logro_sharing_show (fixture->window, document);
  screen_wait (300);
  return logro_window_get_document (fixture->window);
}

static gpointer
find_question (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (GTK_IS_MESSAGE_DIALOG (l->data))
      return l->data;
  return NULL;
}

static void
answer (int button)
{
  g_assert_nonnull (find_question ());
  gtk_dialog_response (find_question (), button);
  screen_wait (300);
}

static void
put_lock (Fixture *fixture)
{
  g_assert_true (g_file_set_contents (fixture->lock, ",rosa,PC-2,29.11.2026 10:02,logro:x:1;", -1,
                                      NULL));
}

/* Others see that it is open here, until it is closed. */
static void
test_told (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_nonnull (show (fixture));
  g_assert_null (find_question ());
  g_assert_true (g_file_test (fixture->lock, G_FILE_TEST_EXISTS));
  gtk_window_destroy (GTK_WINDOW (g_steal_pointer (&fixture->window)));
  screen_wait (300);
  g_assert_false (g_file_test (fixture->lock, G_FILE_TEST_EXISTS));
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  LogroDocument *document;
  g_autofree char *lock = NULL;

  put_lock (fixture);
  g_assert_null (show (fixture));
  answer (1);
  document = logro_window_get_document (fixture->window);
  g_assert_nonnull (document);
  g_assert_true (logro_document_is_read_only (document));
  g_assert_true (g_file_get_contents (fixture->lock, &lock, NULL, NULL));
  g_assert_nonnull (strstr (lock, "rosa"));
}

static void
test_taken_over (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *lock = NULL;

  put_lock (fixture);
  g_assert_null (show (fixture));
  answer (2);
  g_assert_false (logro_document_is_read_only (logro_window_get_document (fixture->window)));
  g_assert_true (g_file_get_contents (fixture->lock, &lock, NULL, NULL));
  g_assert_null (strstr (lock, "rosa"));
}

static void
save_by_somebody_else (Fixture *fixture)
{
  g_autoptr (LogroDocument) other = logro_document_open (fixture->file, NULL);

  g_object_set (logro_document_get_plan (other)->municipalidad, "nombre", "De otra persona", NULL);
  g_assert_true (logro_document_save (other, NULL, FALSE, NULL, NULL));
}

/* What somebody else saves is noticed, and read as a step that can be undone. */
static void
test_changed (Fixture       *fixture,
              gconstpointer  data)
{
  LogroDocument *document = show (fixture);
  LogroPlan *plan = logro_document_get_plan (document);
  g_autofree char *before = g_strdup (plan->municipalidad->nombre);

  save_by_somebody_else (fixture);
  screen_wait (2500);
  answer (1);
  g_assert_cmpstr (plan->municipalidad->nombre, ==, "De otra persona");
  g_assert_false (logro_journal_is_modified (logro_plan_get_journal (plan)));
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpstr (plan->municipalidad->nombre, ==, before);
  g_assert_true (logro_document_save (document, NULL, FALSE, NULL, NULL));
}

/* Our own saving is no news. */
static void
test_own_saving (Fixture       *fixture,
                 gconstpointer  data)
{
  LogroDocument *document = show (fixture);

  g_object_set (logro_document_get_plan (document)->municipalidad, "nombre", "Propia", NULL);
  g_assert_true (logro_document_save (document, NULL, FALSE, NULL, NULL));
  screen_wait (2500);
  g_assert_null (find_question ());
}

static gpointer
find_chooser (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (GTK_IS_FILE_CHOOSER_DIALOG (l->data))
      return l->data;
  return NULL;
}

/* Both have typed: what one has saved stays, and the other's gets a name of its own, proposed. */
static void
test_keeps_both (Fixture       *fixture,
                 gconstpointer  data)
{
  LogroDocument *document = show (fixture);
  g_autofree char *proposed = NULL;
  g_autofree char *name = NULL;
  g_autoptr (LogroDocument) theirs = NULL;

  g_object_set (logro_document_get_plan (document)->municipalidad, "nombre", "Propia", NULL);
  save_by_somebody_else (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save", NULL);
  screen_wait (300);
  answer (2);
  g_assert_nonnull (find_chooser ());
  proposed = gtk_file_chooser_get_current_name (find_chooser ());
  g_assert_true (g_str_has_prefix (proposed, "plan (conflict "));
  gtk_dialog_response (find_chooser (), GTK_RESPONSE_ACCEPT);
  screen_wait (1000);
  name = g_file_get_basename (logro_document_get_file (document));
  g_assert_cmpstr (name, ==, proposed);
  theirs = logro_document_open (fixture->file, NULL);
  g_assert_cmpstr (logro_document_get_plan (theirs)->municipalidad->nombre, ==,
                   "De otra persona");
}

/* The file was emptied, as shares and sticks do: the last whole version is offered, and nothing is
 * replaced without a question. */
static void
test_emptied (Fixture       *fixture,
              gconstpointer  data)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (fixture->first));
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *content = NULL;
  g_autoptr (LogroDocument) saved = NULL;
  LogroDocument *document;

  save_by_somebody_else (fixture);
  save_by_somebody_else (fixture);
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  logro_application_open_file (LOGRO_APPLICATION (application), GTK_WINDOW (fixture->window),
                               fixture->file);
  screen_wait (500);
  answer (1);
  document = logro_window_get_document (fixture->window);
  g_assert_nonnull (document);
  g_assert_cmpstr (logro_document_get_plan (document)->municipalidad->nombre, ==,
                   "De otra persona");
  g_assert_true (
    logro_journal_is_modified (logro_plan_get_journal (logro_document_get_plan (document))));
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save", NULL);
  screen_wait (300);
  answer (1);
  saved = logro_document_open (fixture->file, NULL);
  g_assert_nonnull (saved);
}

/* Said when it is opened, not when an hour of work cannot be saved. */
static void
test_not_writable (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  GtkLabel *said;

  show (fixture);
  said = stage_child (fixture->window, "message_label");
  g_assert_null (strstr (gtk_label_get_text (said), "saved elsewhere"));
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = logro_window_new (gtk_window_get_application (GTK_WINDOW (fixture->first)));
  gtk_window_present (GTK_WINDOW (fixture->window));
  g_assert_cmpint (g_chmod (path, 0444), ==, 0);
  show (fixture);
  said = stage_child (fixture->window, "message_label");
  g_assert_nonnull (strstr (gtk_label_get_text (said), "saved elsewhere"));
}

#define ADD(name, test) g_test_add ("/ui/compartir/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  ADD ("told", test_told);
  ADD ("read-only", test_read_only);
  ADD ("taken-over", test_taken_over);
  ADD ("changed", test_changed);
  ADD ("own-saving", test_own_saving);
  if (!support_is_sanitized ()) /* GTK's file chooser leaks */
    ADD ("keeps-both", test_keeps_both);
  ADD ("emptied", test_emptied);
  ADD ("not-writable", test_not_writable);
  return g_test_run ();
}
