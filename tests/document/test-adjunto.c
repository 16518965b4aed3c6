/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attached files: how a plan names them, what is seen of them, and copies. */

#include "file-fixture.h"
#include "support.h"

#include "document/adjunto-watch.h"
#include "document/file-copy.h"

/* Of "hola", as sha256sum prints it. */
#define HOLA "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79"
/* Of nothing. */
#define NOTHING "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

static void
test_names (void)
{
  static const struct
  {
    const char *plan, *file, *ruta;
  } cases[] = {
    { "/casa/ana/plan.logro", "/casa/ana/acta.pdf", "acta.pdf" },
    { "/casa/ana/plan.logro", "/casa/ana/fotos/patio.jpg", "fotos/patio.jpg" },
    { "/casa/ana/planes/2026/plan.logro", "/casa/ana/acta.pdf", "../../acta.pdf" },
    { "/casa/ana/plan.logro", "/casa/anahi/acta.pdf", "../anahi/acta.pdf" },
    { "/casa/ana/plan.logro", "/casa/ana", "../ana" },
    { "/casa/ana/plan.logro", "/casa/ana/encuesta ñandú 🙂.ods", "encuesta ñandú 🙂.ods" },
    { "/casa/ana/plan.logro", "/media/usb/acta.pdf", "/media/usb/acta.pdf" },
    { "/plan.logro", "/media/acta.pdf", "media/acta.pdf" },
    { NULL, "/casa/ana/acta.pdf", "/casa/ana/acta.pdf" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) plan =
        cases[i].plan != NULL ? g_file_new_for_path (cases[i].plan) : NULL;
      g_autoptr (GFile) file = g_file_new_for_path (cases[i].file);
      g_autoptr (GError) error = NULL;
      g_autofree char *ruta = logro_adjunto_dup_ruta (plan, file, &error);
      g_autofree char *path = logro_adjunto_dup_path (plan, ruta);

      g_assert_no_error (error);
      g_assert_cmpstr (ruta, ==, cases[i].ruta);
      g_assert_cmpstr (path, ==, cases[i].file);
    }
  g_assert_null (logro_adjunto_dup_path (NULL, "acta.pdf"));
  g_assert_null (logro_adjunto_dup_path (NULL, NULL));
}

/* What a plan could not give back is not attached. */
static void
test_refused_names (void)
{
  static const char *const names[] = { "/casa/dos\nlíneas.pdf", "/casa/\x01.pdf", "/casa/\xff.pdf",
                                       "/casa/tab\t.pdf" };
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://lejos/acta.pdf");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (names[i]);
      g_autoptr (GError) refused = NULL;

      g_assert_null (logro_adjunto_dup_ruta (NULL, file, &refused));
      g_assert_error (refused, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
    }
  g_assert_null (logro_adjunto_dup_ruta (NULL, far, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
}

static void
assert_shown (const char *ruta,
              const char *expected)
{
  g_autofree char *shown = logro_adjunto_dup_shown (ruta);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_shown (void)
{
  assert_shown ("acta.pdf", "acta.pdf");
  assert_shown ("../fotos/patio.jpg", "patio.jpg  ·  ../fotos");
  assert_shown ("acta\u202Efdp.exe", "acta\uFFFDfdp.exe");
  assert_shown (NULL, "");
}

static char *
put (Fixture    *fixture,
     const char *name,
     const char *text)
{
  char *path = g_build_filename (fixture->folder, name, NULL);

  write_plainly (path, text, 0644);
  return path;
}

static void
assert_looks (const char        *path,
              gint64             tamano,
              const char        *sha256,
              LogroAdjuntoEstado estado)
{
  g_assert_cmpint (logro_adjunto_look (path, tamano, sha256, TRUE, NULL, NULL), ==, estado);
}

static void
test_states (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = put (fixture, "acta ñ 🙂.txt", "hola");
  g_autofree char *empty = put (fixture, "vacío.txt", "");
  g_autofree char *link = g_build_filename (fixture->folder, "enlace", NULL);
  g_autofree char *loop = g_build_filename (fixture->folder, "vuelta", NULL);
  g_autofree char *pipe = g_build_filename (fixture->folder, "tubo", NULL);
  g_autofree char *under = g_build_filename (path, "dentro", NULL);
  g_autofree char *long_name = g_strnfill (300, 'x');
  g_autofree char *too_long = g_build_filename (fixture->folder, long_name, NULL);

  g_assert_cmpint (symlink (path, link), ==, 0);
  g_assert_cmpint (symlink ("vuelta", loop), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0644), ==, 0);
  assert_looks (path, 4, HOLA, LOGRO_ADJUNTO_IGUAL);
  assert_looks (link, 4, HOLA, LOGRO_ADJUNTO_IGUAL);
  assert_looks (empty, 0, NOTHING, LOGRO_ADJUNTO_IGUAL);
  assert_looks (path, 5, HOLA, LOGRO_ADJUNTO_CAMBIADO);
  assert_looks (path, 4, NOTHING, LOGRO_ADJUNTO_CAMBIADO);
  assert_looks (path, 0, NULL, LOGRO_ADJUNTO_SIN_HUELLA);
  assert_looks ("/no/hay/tal.pdf", 4, HOLA, LOGRO_ADJUNTO_FALTA);
  assert_looks (under, 4, HOLA, LOGRO_ADJUNTO_FALTA);
  assert_looks (loop, 4, HOLA, LOGRO_ADJUNTO_FALTA);
  assert_looks (too_long, 4, HOLA, LOGRO_ADJUNTO_FALTA);
  assert_looks (NULL, 4, HOLA, LOGRO_ADJUNTO_FALTA);
  /* neither is waited for */
  assert_looks (pipe, 0, NOTHING, LOGRO_ADJUNTO_NO_ARCHIVO);
  assert_looks (fixture->folder, 0, NOTHING, LOGRO_ADJUNTO_NO_ARCHIVO);
  assert_looks ("/dev/zero", 0, NOTHING, LOGRO_ADJUNTO_NO_ARCHIVO);
}

static void
look_unreadable (Fixture *fixture)
{
  g_autofree char *within = g_build_filename (fixture->folder, "cerrada", "acta.txt", NULL);
  g_autofree char *path = g_build_filename (fixture->folder, "secreto.txt", NULL);
  g_autofree char *copy = g_build_filename (fixture->folder, "copia.txt", NULL);
  g_autoptr (GFile) to = g_file_new_for_path (copy);
  g_autoptr (GError) error = NULL;
  LogroHuella huella;

  assert_looks (path, 4, HOLA, LOGRO_ADJUNTO_ILEGIBLE);
  assert_looks (within, 4, HOLA, LOGRO_ADJUNTO_ILEGIBLE);
  g_assert_false (logro_huella_take (path, &huella, NULL, &error));
  g_assert_nonnull (strstr (error->message, "secreto.txt"));
  g_assert_false (logro_file_copy (path, to, NULL, NULL, NULL));
  g_assert_cmpint (access (copy, F_OK), !=, 0);
}

static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *path = put (fixture, "secreto.txt", "hola");
  g_autofree char *closed = g_build_filename (fixture->folder, "cerrada", NULL);

  g_assert_cmpint (g_mkdir (closed, 0700), ==, 0);
  g_chmod (path, 0000);
  run_as_nobody (look_unreadable, fixture);
}

/* A large file is not read unless somebody asks. */
static void
test_large (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = put (fixture, "video.mp4", "");
  gint64 large = LOGRO_ADJUNTO_MAX_UNASKED + 1;
  g_autoptr (GCancellable) stopped = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  LogroHuella huella;

  g_assert_cmpint (truncate (path, large), ==, 0);
  assert_looks (path, large, HOLA, LOGRO_ADJUNTO_MISMO_TAMANO);
  g_assert_cmpint (logro_adjunto_look (path, large, HOLA, FALSE, NULL, NULL), ==,
                   LOGRO_ADJUNTO_CAMBIADO);
  g_cancellable_cancel (stopped);
  g_assert_cmpint (logro_adjunto_look (path, large, HOLA, FALSE, NULL, stopped), ==,
                   LOGRO_ADJUNTO_VIENDO);
  g_assert_false (logro_huella_take (path, &huella, stopped, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *from = put (fixture, "acta.txt", "hola");
  g_autofree char *copy = g_build_filename (fixture->folder, "copia.txt", NULL);
  g_autoptr (GFile) to = g_file_new_for_path (copy);
  g_autofree char *pipe = g_build_filename (fixture->folder, "tubo", NULL);
  g_autofree char *sha256 = NULL;
  g_autoptr (GError) taken = NULL;
  g_autoptr (GError) stopped = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_false (logro_file_copy (from, to, NULL, cancellable, &stopped));
  g_assert_error (stopped, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (access (copy, F_OK), !=, 0);

  g_assert_true (logro_file_copy (from, to, &sha256, NULL, NULL));
  g_assert_cmpstr (sha256, ==, HOLA);
  assert_content (copy, "hola");

  /* what is there stays */
  write_plainly (from, "otro", 0644);
  g_assert_false (logro_file_copy (from, to, NULL, NULL, &taken));
  g_assert_error (taken, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  assert_content (copy, "hola");
  g_remove (copy);
  g_assert_cmpint (mkfifo (pipe, 0644), ==, 0);
  g_assert_false (logro_file_copy (pipe, to, NULL, NULL, NULL));
  g_assert_false (logro_file_copy (fixture->folder, to, NULL, NULL, NULL));
  g_assert_cmpint (access (copy, F_OK), !=, 0);
  g_assert_cmpuint (count_names (fixture->folder, ".tmp"), ==, 0);
}

static LogroAdjunto *
attach (LogroPlan  *plan,
        const char *ruta)
{
  LogroAdjunto *adjunto = g_object_new (LOGRO_TYPE_ADJUNTO, "ruta", ruta, "tamano", (gint64) 4,
                                        "sha256", HOLA, NULL);

  logro_list_append (plan->ingreso->convenio->adjuntos, adjunto);
  return adjunto;
}

/* A plan that is saved elsewhere, or for the first time, still names the same files, and undo knows
 * nothing of it. */
static void
test_save_elsewhere (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autofree char *path = put (fixture, "acta.txt", "hola");
  g_autofree char *sub = g_build_filename (fixture->folder, "sub", NULL);
  g_autofree char *deeper = g_build_filename (sub, "plan.logro", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->folder, "no hay", "plan.logro", NULL);
  g_autoptr (GFile) second = g_file_new_for_path (deeper);
  g_autoptr (GFile) third = g_file_new_for_path (nowhere);
  LogroAdjunto *adjunto = attach (plan, path);

  g_assert_true (logro_document_of (plan) == document);
  g_assert_true (logro_document_save (document, fixture->file, FALSE, NULL, NULL));
  g_assert_cmpstr (adjunto->ruta, ==, "acta.txt");
  g_assert_false (logro_journal_is_modified (logro_plan_get_journal (plan)));
  g_assert_false (logro_document_save (document, third, TRUE, NULL, NULL));
  g_assert_cmpstr (adjunto->ruta, ==, "acta.txt");
  g_assert_cmpint (g_mkdir (sub, 0755), ==, 0);
  g_assert_true (logro_document_save (document, second, TRUE, NULL, NULL));
  g_assert_cmpstr (adjunto->ruta, ==, "../acta.txt");
  logro_journal_undo (logro_plan_get_journal (plan));
  logro_journal_redo (logro_plan_get_journal (plan));
  g_assert_cmpstr (adjunto->ruta, ==, "../acta.txt");
  g_remove (deeper);
  g_rmdir (sub);
}

/* Undo after that brings back the file that was meant, named from where the plan lives now. */
static void
test_undo_elsewhere (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroList *list = plan->ingreso->convenio->adjuntos;
  g_autofree char *path = put (fixture, "acta.txt", "hola");
  g_autofree char *sub = g_build_filename (fixture->folder, "sub", NULL);
  g_autofree char *deeper = g_build_filename (sub, "plan.logro", NULL);
  g_autoptr (GFile) second = g_file_new_for_path (deeper);
  LogroAdjunto *adjunto = attach (plan, path), *removed = attach (plan, path);

  g_assert_true (logro_document_save (document, fixture->file, FALSE, NULL, NULL));
  g_object_set (adjunto, "ruta", "acta firmada.txt", NULL);
  logro_list_remove (list, 1);
  g_assert_cmpint (g_mkdir (sub, 0755), ==, 0);
  g_assert_true (logro_document_save (document, second, TRUE, NULL, NULL));
  g_assert_cmpstr (adjunto->ruta, ==, "../acta firmada.txt");
  logro_journal_undo (journal);
  g_assert_true (logro_list_get (list, 1) == removed);
  g_assert_cmpstr (removed->ruta, ==, "../acta.txt");
  logro_journal_undo (journal);
  g_assert_cmpstr (adjunto->ruta, ==, "../acta.txt");
  logro_journal_redo (journal);
  g_assert_cmpstr (adjunto->ruta, ==, "../acta firmada.txt");
  /* and back, with a record that undo took out of the plan and one that it holds as well */
  logro_journal_undo (journal);
  logro_journal_undo (journal);
  g_assert_cmpuint (logro_list_get_n (list), ==, 1);
  g_assert_true (logro_document_save (document, fixture->file, TRUE, NULL, NULL));
  logro_journal_redo (journal);
  g_assert_cmpuint (logro_list_get_n (list), ==, 2);
  g_assert_cmpstr (removed->ruta, ==, "acta.txt");
  g_assert_cmpstr (adjunto->ruta, ==, "acta.txt");
  g_remove (deeper);
  g_rmdir (sub);
}

static void
wait_for (LogroAdjuntoWatch *watch,
          LogroAdjunto      *adjunto,
          LogroAdjuntoEstado estado)
{
  while (logro_adjunto_watch_look (watch, adjunto) != estado)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_watch (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autofree char *path = put (fixture, "acta.txt", "hola");
  LogroAdjunto *adjunto = attach (plan, path);
  LogroAdjuntoWatch *watch = logro_adjunto_watch_get (plan);
  guint *changes = support_count (watch, "changed");

  g_assert_true (logro_document_save (document, fixture->file, FALSE, NULL, NULL));
  g_assert_cmpint (logro_adjunto_watch_look (watch, adjunto), ==, LOGRO_ADJUNTO_VIENDO);
  wait_for (watch, adjunto, LOGRO_ADJUNTO_IGUAL);
  g_assert_cmpuint (*changes, >, 0);

  write_plainly (path, "hola a todos", 0644);
  g_assert_cmpint (logro_adjunto_watch_look (watch, adjunto), ==, LOGRO_ADJUNTO_IGUAL);
  logro_adjunto_watch_refresh (watch, FALSE);
  wait_for (watch, adjunto, LOGRO_ADJUNTO_CAMBIADO);
  g_remove (path);
  logro_adjunto_watch_refresh (watch, FALSE);
  wait_for (watch, adjunto, LOGRO_ADJUNTO_FALTA);
  write_plainly (path, "hola", 0644);
  logro_adjunto_watch_refresh (watch, TRUE);
  wait_for (watch, adjunto, LOGRO_ADJUNTO_IGUAL);

  /* another path is another file */
  g_object_set (adjunto, "ruta", "otra.txt", NULL);
  wait_for (watch, adjunto, LOGRO_ADJUNTO_FALTA);
}

/* A plan that goes while files are read. */
static void
test_watch_let_go (Fixture       *fixture,
                   gconstpointer  data)
{
  LogroPlan *plan = support_plan ();
  g_autofree char *path = put (fixture, "acta.txt", "hola");
  LogroAdjunto *adjunto = attach (plan, path);
  LogroAdjuntoWatch *watch = g_object_ref (logro_adjunto_watch_get (plan));

  logro_adjunto_watch_look (watch, adjunto);
  g_object_unref (plan);
  g_object_add_weak_pointer (G_OBJECT (watch), (gpointer *) &watch);
  g_object_unref (watch);
  /* the last to let go may be the thread */
  while (g_atomic_pointer_get (&watch) != NULL)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

static void
test_list (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroEvaluacion *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, 1);
  LogroAdjunto *first = attach (plan, "uno.pdf");
  LogroAdjunto *second = g_object_new (LOGRO_TYPE_ADJUNTO, "ruta", "dos.pdf", NULL);
  g_autoptr (GPtrArray) list = NULL;

  logro_list_append (evaluacion->adjuntos, second);
  list = logro_adjuntos_list (plan);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (list->pdata[0] == first && list->pdata[1] == second);
  g_assert_null (logro_adjuntos_get_elemento (first));
  g_assert_cmpstr (logro_adjuntos_get_elemento (second)->id, ==, evaluacion->elemento);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/document/adjunto/names", test_names);
  g_test_add_func ("/document/adjunto/refused-names", test_refused_names);
  g_test_add_func ("/document/adjunto/shown", test_shown);
  g_test_add ("/document/adjunto/states", Fixture, NULL, set_up, test_states, tear_down);
  g_test_add ("/document/adjunto/unreadable", Fixture, NULL, set_up, test_unreadable, tear_down);
  g_test_add ("/document/adjunto/large", Fixture, NULL, set_up, test_large, tear_down);
  g_test_add ("/document/adjunto/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/document/adjunto/save-elsewhere", Fixture, NULL, set_up, test_save_elsewhere,
              tear_down);
  g_test_add ("/document/adjunto/undo-elsewhere", Fixture, NULL, set_up, test_undo_elsewhere,
              tear_down);
  g_test_add ("/document/adjunto/watch", Fixture, NULL, set_up, test_watch, tear_down);
  g_test_add ("/document/adjunto/watch-let-go", Fixture, NULL, set_up, test_watch_let_go,
              tear_down);
  g_test_add_func ("/document/adjunto/list", test_list);
  return g_test_run ();
}
