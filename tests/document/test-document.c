/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan and its file: what it is called, what is read of it, and what becomes of it when others
 * save, when it is taken up again after a crash and when an earlier state takes its place. */

#include "file-fixture.h"

#include "document/catalogo.h"
#include "document/document.h"
#include "support.h"

static LogroDocument *
make (const char *nombre)
{
  g_autoptr (LogroModelo) model = logro_catalogo_find ("caf-2020", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (model);

  g_object_set (plan->municipalidad, "nombre", nombre, NULL);
  return logro_document_new (plan);
}

static const char *
get_nombre (LogroDocument *document)
{
  return logro_document_get_plan (document)->municipalidad->nombre;
}

static gboolean
is_modified (LogroDocument *document)
{
  return logro_journal_is_modified (logro_plan_get_journal (logro_document_get_plan (document)));
}

static void
save_document (LogroDocument *document,
               GFile         *file)
{
  g_autoptr (GError) error = NULL;

  logro_document_save (document, file, FALSE, NULL, &error);
  g_assert_no_error (error);
}

static LogroDocument *
open_document (GFile *file)
{
  g_autoptr (GError) error = NULL;
  LogroDocument *document = logro_document_open (file, &error);

  g_assert_no_error (error);
  return document;
}

/* Somebody else opens the plan and saves it under that name. */
static void
save_as_other (Fixture    *fixture,
               const char *nombre)
{
  g_autoptr (LogroDocument) theirs = open_document (fixture->file);

  g_object_set (logro_document_get_plan (theirs)->municipalidad, "nombre", nombre, NULL);
  save_document (theirs, NULL);
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LogroDocument) document = make (NULL);
  g_autofree char *other = g_build_filename (fixture->folder, "plan.xml", NULL);
  g_autoptr (GFile) unusual = g_file_new_for_path (other);
  g_autofree char *first = logro_document_dup_title (document);
  g_autofree char *first_name = logro_document_dup_file_name (document);
  g_autofree char *second = NULL;
  g_autofree char *second_name = NULL;
  g_autofree char *conflict = NULL;
  g_autoptr (LogroPlan) plan = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *title = NULL;
  guint *n = support_count (document, "notify::title");
  gboolean read_only;

  g_assert_cmpstr (first, ==, "New plan");
  g_assert_cmpstr (first_name, ==, "plan.logro");
  g_object_set (logro_document_get_plan (document)->municipalidad, "nombre", "Ñuñoa / Sur", NULL);
  g_assert_cmpuint (*n, ==, 1);
  second = logro_document_dup_title (document);
  second_name = logro_document_dup_file_name (document);
  g_assert_cmpstr (second, ==, "Plan of Ñuñoa / Sur");
  g_assert_cmpstr (second_name, ==, "nunoa-sur.logro");
  conflict = logro_document_dup_conflict_name (document);
  g_assert_true (g_str_has_prefix (conflict, "Plan of Ñuñoa - Sur (conflict "));

  save_document (document, unusual);
  g_object_get (document, "plan", &plan, "file", &file, "title", &title, "read-only", &read_only,
                NULL);
  g_assert_true (plan == logro_document_get_plan (document));
  g_assert_true (g_file_equal (file, unusual));
  g_assert_cmpstr (title, ==, "plan.xml");
  g_assert_false (read_only);
}

static void
test_file_names (void)
{
  static const char *const names[][2] = {
    { "Villa  Alegre", "villa-alegre.logro" }, { "  ¡Última! ", "ultima.logro" },
    { "../../etc", "etc.logro" }, { "¿?", "plan.logro" }, { "", "plan.logro" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *made = logro_document_make_file_name (names[i][0]);

      g_assert_cmpstr (made, ==, names[i][1]);
    }
}

/* Nothing is half loaded: there is a document, or a sentence that names the file. */
static void
test_not_opened (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char *const bad[] = {
    "", "no es un plan",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan xmlns=\"urn:logro:plan:1\" version=\"1.1\" "
    "id=\"a\" modelo=\"propio\" modelo-incluido=\"si\"/>\n",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan xmlns=\"urn:logro:plan:1\" version=\"1.1\" "
    "id=\"a\" modelo=\"caf-2020\"><autoevaluacion><evaluacion elemento=\"99.9\" puntaje=\"1\"/>"
    "</autoevaluacion></plan>\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (bad[i], strlen (bad[i]));
      g_autoptr (GError) whole = NULL;
      g_autoptr (GError) copied = NULL;
      g_autoptr (GError) draft = NULL;

      write_plainly (fixture->path, bad[i], 0644);
      g_assert_null (logro_document_open (fixture->file, &whole));
      g_assert_nonnull (strstr (whole->message, "Plan Ñuñoa.logro"));
      g_assert_null (logro_document_open_copy (bytes, "copia", &copied));
      g_assert_nonnull (strstr (copied->message, "copia"));
      g_assert_null (logro_document_open_draft (bytes, fixture->file, NULL, "borrador", &draft));
      g_assert_nonnull (strstr (draft->message, "borrador"));
    }
}

/* One that does not say which edition of its model it follows is read by the one that is there. */
static void
test_no_edition (void)
{
  static const char text[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan xmlns=\"urn:logro:plan:1\" version=\"1.0\" "
    "id=\"a\" modelo=\"caf-2020\"/>\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroPlan) plan = logro_document_read_state (bytes, "antiguo", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (plan->model->id, ==, "caf-2020");
}

static void
test_reload (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (LogroDocument) mine = make ("Antes");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) gone = NULL;

  g_assert_false (logro_document_is_outdated (mine));
  save_document (mine, fixture->file);
  g_assert_false (logro_document_is_outdated (mine));
  save_as_other (fixture, "Ahora");
  g_assert_true (logro_document_is_outdated (mine));
  g_assert_true (logro_document_reload (mine, "Leer", &error));
  g_assert_cmpstr (get_nombre (mine), ==, "Ahora");
  g_assert_false (is_modified (mine));
  g_assert_false (logro_document_is_outdated (mine));
  g_assert_true (logro_journal_undo (logro_plan_get_journal (logro_document_get_plan (mine))));
  g_assert_cmpstr (get_nombre (mine), ==, "Antes");

  save_as_other (fixture, "Nuevo"); /* as many letters as before */
  g_assert_true (logro_document_is_outdated (mine));
  write_plainly (fixture->path, "<plan", 0644);
  g_assert_false (logro_document_reload (mine, "Leer", &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_SYNTAX);
  g_remove (fixture->path);
  g_assert_true (logro_document_is_outdated (mine));
  g_assert_false (logro_document_reload (mine, "Leer", &gone));
  g_assert_error (gone, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  g_assert_cmpstr (get_nombre (mine), ==, "Antes");
}

/* What was typed in a plan of @file, when that was what @print says. */
static LogroDocument *
take_up (GFile      *file,
         const char *print)
{
  g_autoptr (LogroDocument) typed = make ("Escrito");
  g_autoptr (GBytes) bytes = logro_document_write (typed, NULL);
  g_autoptr (GError) error = NULL;
  LogroDocument *draft = logro_document_open_draft (bytes, file, print, "borrador", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (get_nombre (draft), ==, "Escrito");
  g_assert_true (is_modified (draft));
  return draft;
}

/* After a crash it is saved over the file that it was made of, and over no other one. */
static void
test_draft (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LogroDocument) saved = make ("Guardado");
  g_autoptr (LogroDocument) never = take_up (NULL, NULL);
  g_autoptr (LogroDocument) same = NULL;
  g_autoptr (LogroDocument) changed = NULL;
  g_autoptr (LogroDocument) gone = NULL;
  g_autofree char *print = logro_document_dup_print (saved);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) missing = NULL;

  g_assert_null (print);
  g_assert_null (logro_document_get_file (never));
  save_document (saved, fixture->file);
  print = logro_document_dup_print (saved);
  same = take_up (fixture->file, print);
  save_document (same, NULL);
  changed = take_up (fixture->file, print);
  g_assert_false (logro_document_save (changed, NULL, FALSE, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  g_remove (fixture->path);
  gone = take_up (fixture->file, print);
  g_assert_false (logro_document_save (gone, NULL, FALSE, NULL, &missing));
  g_assert_error (missing, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
}

static void
test_lock (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, ".~lock.Plan Ñuñoa.logro#", NULL);
  g_autofree char *other = g_build_filename (fixture->folder, "otro.logro", NULL);
  g_autoptr (GFile) elsewhere = g_file_new_for_path (other);
  g_autoptr (LogroDocument) mine = make ("Aromos");
  g_autoptr (LogroDocument) theirs = NULL;
  g_autoptr (LogroLockOwner) owner = NULL;

  g_assert_true (logro_document_keep_lock (mine));
  save_document (mine, fixture->file);
  g_assert_true (logro_document_lock (mine, FALSE, &owner));
  g_assert_true (logro_document_lock (mine, FALSE, &owner));
  g_assert_true (logro_document_keep_lock (mine));
  theirs = open_document (fixture->file);
  g_assert_true (logro_document_lock (theirs, TRUE, &owner));
  g_assert_false (logro_document_keep_lock (mine));
  g_clear_object (&theirs);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  theirs = open_document (fixture->file);
  g_assert_true (logro_document_lock (theirs, FALSE, &owner));
  save_document (theirs, elsewhere);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* An earlier state takes the place of what is open: with its file and its lock, and not saved when
 * the file says something else. */
static void
test_take_place (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (LogroDocument) open = make ("Hoy");
  g_autoptr (LogroDocument) same = NULL;
  g_autoptr (LogroDocument) older = NULL;
  g_autoptr (LogroDocument) state = make ("Ayer");
  g_autoptr (LogroLockOwner) owner = NULL;

  save_document (open, fixture->file);
  older = open_document (fixture->file);
  g_assert_true (logro_document_lock (open, FALSE, &owner));
  same = open_document (fixture->file);
  logro_document_take_place (same, open);
  g_assert_false (is_modified (same));
  g_assert_true (logro_document_keep_lock (same));

  save_as_other (fixture, "Mañana");
  g_clear_object (&open);
  open = open_document (fixture->file);
  logro_document_take_place (older, open);
  g_assert_true (is_modified (older));
  save_document (older, NULL);

  logro_document_take_place (state, older);
  g_assert_true (g_file_equal (logro_document_get_file (state), fixture->file));
}

#define ADD(name, test) \
  g_test_add ("/document/document/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  ADD ("names", test_names);
  g_test_add_func ("/document/document/file-names", test_file_names);
  ADD ("not-opened", test_not_opened);
  g_test_add_func ("/document/document/no-edition", test_no_edition);
  ADD ("reload", test_reload);
  ADD ("draft", test_draft);
  ADD ("lock", test_lock);
  ADD ("take-place", test_take_place);
  return g_test_run ();
}
