/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No work is lost: drafts while one types, versions when one saves, and both offered and taken
 * back. */

#include "screen.h"

#include <glib/gstdio.h>

#include "app/application.h"
#include "app/recovery.h"
#include "app/versions.h"

/* Milliseconds in which what is typed must be safe. */
#define PROMISE 2000

typedef struct
{
  char *folder;
  GFile *file;
  LogroGuardian *guardian;
  LogroDocument *document;
  LogroPlan *plan;
} Fixture;

static void
begin (Fixture *fixture)
{
  g_autofree char *store = g_build_filename (fixture->folder, "resguardo", NULL);
  g_autoptr (GError) error = NULL;

  fixture->guardian = logro_guardian_new (store);
  fixture->document = logro_document_open (fixture->file, &error);
  g_assert_no_error (error);
  fixture->plan = logro_document_get_plan (fixture->document);
  logro_guardian_watch (fixture->guardian, fixture->document);
}

/* As a crash would leave it: the document goes without a word. */
static void
end (Fixture *fixture)
{
  g_clear_object (&fixture->document);
  g_assert_finalize_object (g_steal_pointer (&fixture->guardian));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr (LogroPlan) plan = stage_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("guardian-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->file = g_file_new_for_path (path);
  logro_document_save (document, fixture->file, TRUE, NULL, &error);
  g_assert_no_error (error);
  begin (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  const char *const argv[] = { "rm", "-rf", fixture->folder, NULL };

  end (fixture);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
}

static void
rename_to (Fixture    *fixture,
           const char *nombre)
{
  g_object_set (fixture->plan->municipalidad, "nombre", nombre, NULL);
}

static GPtrArray *
list_left (Fixture *fixture)
{
  GPtrArray *drafts =
    logro_resguardo_list_drafts (logro_guardian_get_resguardo (fixture->guardian), NULL);

  g_assert_nonnull (drafts);
  return drafts;
}

/* The municipality's name in the only draft that is left. */
static char *
dup_left (Fixture *fixture)
{
  g_autoptr (GPtrArray) drafts = list_left (fixture);
  LogroBorrador *draft;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LogroPlan) plan = NULL;

  g_assert_cmpuint (drafts->len, ==, 1);
  draft = drafts->pdata[0];
  bytes = logro_resguardo_read_draft (logro_guardian_get_resguardo (fixture->guardian),
                                      draft->documento, draft->sesion, NULL);
  plan = logro_document_read_state (bytes, "draft", NULL);
  g_assert_nonnull (plan);
  return g_strdup (plan->municipalidad->nombre);
}

static void
test_typed (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *nombre = NULL;

  rename_to (fixture, "Quebrada Honda");
  screen_wait (PROMISE);
  end (fixture);
  begin (fixture);
  nombre = dup_left (fixture);
  g_assert_cmpstr (nombre, ==, "Quebrada Honda");
}

/* Somebody who never pauses is kept safe all the same. */
static void
test_never_pausing (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *nombre = NULL;

  for (guint i = 0; i < PROMISE / 100; i++)
    {
      g_autofree char *text = g_strdup_printf ("Nombre %u", i);

      rename_to (fixture, text);
      screen_wait (100);
    }
  end (fixture);
  begin (fixture);
  nombre = dup_left (fixture);
  g_assert_true (g_str_has_prefix (nombre, "Nombre "));
}

static void
test_undone (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;

  rename_to (fixture, "Otra");
  screen_wait (800);
  logro_journal_undo (logro_plan_get_journal (fixture->plan));
  screen_wait (800);
  end (fixture);
  begin (fixture);
  left = list_left (fixture);
  g_assert_cmpuint (left->len, ==, 0);
}

/* What the file said at first, and what was saved. */
static void
test_saved (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) versions = NULL;

  rename_to (fixture, "Otra");
  screen_wait (800);
  g_assert_true (logro_document_save (fixture->document, NULL, FALSE, NULL, NULL));
  logro_guardian_saved (fixture->guardian, fixture->document);
  versions = logro_resguardo_list_versions (logro_guardian_get_resguardo (fixture->guardian),
                                            fixture->plan->id, NULL);
  g_assert_cmpuint (versions->len, ==, 2);
  end (fixture);
  begin (fixture);
  left = list_left (fixture);
  g_assert_cmpuint (left->len, ==, 0);
}

/* "Close without saving" is no reason to lose it at once. */
static void
test_left (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;

  rename_to (fixture, "Otra");
  logro_guardian_leave (fixture->guardian, fixture->document);
  end (fixture);
  begin (fixture);
  left = list_left (fixture);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_true (((LogroBorrador *) left->pdata[0])->descartado);
}

static guint n_failures;

static void
on_failed (void)
{
  n_failures++;
}

/* No place for safety copies is told, once, and stops nobody. */
static void
test_no_place (Fixture       *fixture,
               gconstpointer  data)
{
  end (fixture);
  fixture->guardian = logro_guardian_new ("/proc/no-hay");
  fixture->document = logro_document_open (fixture->file, NULL);
  fixture->plan = logro_document_get_plan (fixture->document);
  logro_guardian_watch (fixture->guardian, fixture->document);
  g_signal_connect (fixture->guardian, "failed", G_CALLBACK (on_failed), NULL);
  rename_to (fixture, "Otra");
  screen_wait (800);
  rename_to (fixture, "Otra más");
  screen_wait (800);
  g_assert_cmpuint (n_failures, ==, 1);
}

static gpointer
find_toplevel (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type))
      return l->data;
  return NULL;
}

static LogroGuardian *
get_guardian (LogroWindow *window)
{
  return logro_window_get_guardian (window);
}

/* A version of the plan in @window, saved in @fixture's file. */
static void
save_in (Fixture     *fixture,
         LogroWindow *window)
{
  LogroDocument *document = logro_window_get_document (window);

  g_assert_true (logro_document_save (document, fixture->file, TRUE, NULL, NULL));
  logro_guardian_saved (get_guardian (window), document);
}

/* Going back to a version is a step like any other. */
static void
test_versions (Fixture       *fixture,
               gconstpointer  data)
{
  LogroPlan *plan = stage_plan ();
  LogroWindow *window = screen_open (plan);
  g_autofree char *before = g_strdup (plan->municipalidad->nombre);
  gpointer versions;

  save_in (fixture, window);
  g_object_set (plan->municipalidad, "nombre", "Otra", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.versions", NULL);
  screen_wait (200);
  versions = find_toplevel (LOGRO_TYPE_VERSIONS);
  g_assert_nonnull (versions);
  gtk_widget_activate_action (versions, "versions.restore", NULL);
  screen_wait (200);
  g_assert_null (find_toplevel (LOGRO_TYPE_VERSIONS));
  g_assert_cmpstr (plan->municipalidad->nombre, ==, before);
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpstr (plan->municipalidad->nombre, ==, "Otra");
  screen_close (window);
}

static LogroBorrador *
make_draft (Fixture     *fixture,
            LogroWindow *window,
            const char  *nombre)
{
  g_autoptr (LogroDocument) other = logro_document_open (fixture->file, NULL);
  LogroPlan *plan = logro_document_get_plan (other);
  LogroResguardo *resguardo = logro_guardian_get_resguardo (get_guardian (window));
  g_autofree char *uri = g_file_get_uri (fixture->file);
  g_autofree char *print = logro_document_dup_print (other);
  LogroBorrador draft = { plan->id, NULL, 1000, (char *) "plan", uri, print };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) drafts = NULL;

  g_object_set (plan->municipalidad, "nombre", nombre, NULL);
  bytes = logro_document_write (other, NULL);
  g_assert_true (logro_resguardo_keep_draft (resguardo, &draft, bytes, NULL));
  g_assert_true (logro_resguardo_discard_draft (resguardo, plan->id, NULL, NULL));
  drafts = logro_resguardo_list_drafts (resguardo, NULL);
  return g_ptr_array_steal_index (drafts, 0);
}

static LogroWindow *
open_file (Fixture *fixture)
{
  LogroWindow *window = screen_open (stage_plan ());
  LogroWindow *own = logro_window_new (gtk_window_get_application (GTK_WINDOW (window)));
  g_autoptr (LogroDocument) document = logro_document_open (fixture->file, NULL);

  logro_window_set_document (own, document);
  gtk_window_present (GTK_WINDOW (own));
  screen_wait (300);
  screen_close (window);
  return own;
}

/* Recovering into the plan that is open is one step that can be undone. */
static void
test_recover (Fixture       *fixture,
              gconstpointer  data)
{
  LogroWindow *window = open_file (fixture);
  LogroPlan *plan = logro_document_get_plan (logro_window_get_document (window));
  g_autofree char *before = g_strdup (plan->municipalidad->nombre);
  g_autoptr (LogroBorrador) draft = make_draft (fixture, window, "Recuperada");
  gpointer recovery;

  logro_recovery_offer (window, draft);
  screen_wait (200);
  recovery = find_toplevel (LOGRO_TYPE_RECOVERY);
  g_assert_nonnull (recovery);
  g_assert_cmpstr (plan->municipalidad->nombre, ==, before);
  gtk_widget_activate_action (recovery, "recovery.recover", NULL);
  screen_wait (200);
  g_assert_cmpstr (plan->municipalidad->nombre, ==, "Recuperada");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpstr (plan->municipalidad->nombre, ==, before);
  screen_close (window);
}

static LogroWindow *
find_other (LogroWindow *window)
{
  GList *windows = gtk_application_get_windows (gtk_window_get_application (GTK_WINDOW (window)));

  for (GList *l = windows; l != NULL; l = l->next)
    if (LOGRO_IS_WINDOW (l->data) && l->data != (gpointer) window)
      return l->data;
  return NULL;
}

/* The file has changed since: nothing of it is replaced unasked. */
static void
test_recover_changed (Fixture       *fixture,
                      gconstpointer  data)
{
  LogroWindow *window = open_file (fixture);
  g_autoptr (LogroBorrador) draft = make_draft (fixture, window, "Recuperada");
  LogroDocument *document = logro_window_get_document (window);
  LogroWindow *other;
  g_autoptr (GError) error = NULL;

  g_object_set (logro_document_get_plan (document)->municipalidad, "nombre", "De otra persona",
                NULL);
  g_assert_true (logro_document_save (document, NULL, FALSE, NULL, NULL));
  logro_recovery_offer (window, draft);
  screen_wait (200);
  gtk_widget_activate_action (find_toplevel (LOGRO_TYPE_RECOVERY), "recovery.recover", NULL);
  screen_wait (500);
  other = find_other (window);
  g_assert_nonnull (other);
  document = logro_window_get_document (other);
  g_assert_cmpstr (logro_document_get_plan (document)->municipalidad->nombre, ==, "Recuperada");
  g_assert_false (logro_document_save (document, NULL, FALSE, NULL, &error));
  g_assert_nonnull (error);
  gtk_window_destroy (GTK_WINDOW (other));
  screen_close (window);
}

/* As an earlier run does. */
static void
leave_draft (LogroDocument *document,
             GBytes        *bytes)
{
  g_autofree char *folder = logro_guardian_dup_folder ();
  g_autofree char *damaged = NULL;
  g_autoptr (LogroResguardo) earlier = logro_resguardo_open (folder, &damaged, NULL);
  const LogroBorrador draft = { logro_document_get_plan (document)->id, NULL, 1000,
                                (char *) "plan" };

  g_assert_true (logro_resguardo_keep_draft (earlier, &draft, bytes, NULL));
}

/* The program ended when the plan was saved and its draft was not gone yet. */
static void
test_saved_already (Fixture       *fixture,
                    gconstpointer  data)
{
  LogroWindow *window = open_file (fixture);
  LogroResguardo *resguardo = logro_guardian_get_resguardo (get_guardian (window));
  g_autoptr (GBytes) saved = logro_file_read (fixture->file, NULL, NULL);
  g_autoptr (GPtrArray) left = NULL;

  leave_draft (logro_window_get_document (window), saved);
  logro_recovery_offer_for (window);
  screen_wait (200);
  g_assert_null (find_toplevel (LOGRO_TYPE_RECOVERY));
  left = logro_resguardo_list_drafts (resguardo, NULL);
  g_assert_cmpuint (left->len, ==, 0);
  screen_close (window);
}

#define ADD(name, test) g_test_add ("/ui/guardian/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  ADD ("typed", test_typed);
  ADD ("never-pausing", test_never_pausing);
  ADD ("undone", test_undone);
  ADD ("saved", test_saved);
  ADD ("left", test_left);
  ADD ("no-place", test_no_place);
  ADD ("versions", test_versions);
  ADD ("recover", test_recover);
  ADD ("recover-changed", test_recover_changed);
  ADD ("saved-already", test_saved_already);
  return g_test_run ();
}
