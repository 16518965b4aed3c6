/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Collecting attached files where that cannot be done, or not wholly. */

#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "coleccion-fixture.h"
#include "document/error.h"
#include "end.h"
#include "exchange/coleccion-private.h"

/* As somebody who may write nothing there. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  int status;
  pid_t child;

  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  g_mkdir (fixture->target, 0555);
  if (geteuid () != 0)
    {
      g_test_skip ("only root can become somebody else");
      return;
    }
  child = fork ();
  if (child == 0)
    {
      g_autoptr (LogroColeccion) coleccion = NULL;
      g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
      g_autoptr (GError) error = NULL;

      g_assert_true (become (65534));
      coleccion = logro_coleccion_new (fixture->plan, fixture->file);
      g_assert_false (logro_coleccion_copy (coleccion, target, NULL, &error));
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_READ_ONLY);
      end_now (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
}

static void
test_stopped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const LogroProgress progress = { cancellable, NULL, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *index = g_build_filename (fixture->target, "indice.csv", NULL);

  logro_coleccion_free (g_steal_pointer (&coleccion));
  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_cancellable_cancel (cancellable);
  g_assert_false (logro_coleccion_copy (coleccion, target, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (index, G_FILE_TEST_EXISTS));
}

/* What cannot be read is told and left out; the others go along. Reading the memory of a process
 * from its beginning fails as a bad disk does. */
static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *acta = g_build_filename (fixture->folder, "acta.txt", NULL);
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *copy = NULL;

  g_object_unref (fixture->file);
  fixture->file = g_file_new_for_path ("/proc/self/plan.logro");
  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "mem");
  g_object_set (logro_list_get (get_evidence (fixture, 0), 0), "sha256", NULL, NULL);
  attach (get_evidence (fixture, 0), acta);
  coleccion = collect (fixture);
  g_assert_null (get_copy (coleccion, 0));
  assert_holds (fixture, get_copy (coleccion, 1), "hola");
  summary = logro_coleccion_dup_summary (coleccion);
  g_assert_nonnull (strstr (summary, "\nmem: Never checked ("));
  g_assert_nonnull (strstr (summary, "Input/output error"));
  copy = g_build_filename (fixture->target, ((LogroColectado *) coleccion->files->pdata[0])->folder,
                           "mem", NULL);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

/* On a full disk nothing more can be copied, and nothing is half there. */
static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GError) error = NULL;
  g_autofree char *copy = NULL;
  struct rlimit before, small;
  gboolean done;

  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  small = before;
  small.rlim_cur = 2;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  done = logro_coleccion_copy (coleccion, target, NULL, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  g_assert_false (done);
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_NO_SPACE);
  g_assert_null (get_copy (coleccion, 0));
  copy = g_build_filename (fixture->target, ((LogroColectado *) coleccion->files->pdata[0])->folder,
                           "acta.txt", NULL);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

/* Something of @name and of all names with a number that are tried after it. */
static void
take_names (Fixture    *fixture,
            const char *folder,
            const char *stem,
            const char *suffix)
{
  g_autofree char *first = g_strconcat (folder, "/", stem, suffix, NULL);
  g_autofree char *taken = g_build_filename (fixture->target, first, NULL);

  put (fixture->target, first, "de otra persona");
  for (guint i = 2; i <= LOGRO_COLECCION_MAX_TRIES; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%s/%s-%u%s", fixture->target, folder, stem, i,
                                               suffix);

      g_assert_cmpint (link (taken, name), ==, 0);
    }
}

/* Where every name is taken, the file stays out, and without its index the work is not done. */
static void
test_all_names_taken (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GError) error = NULL;
  g_autofree char *summary = NULL;

  put (fixture->folder, "LEEME", "hola");
  attach (get_evidence (fixture, 0), "LEEME");
  coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  take_names (fixture, ((LogroColectado *) coleccion->files->pdata[0])->folder, "LEEME", "");
  take_names (fixture, ".", "indice", ".csv");
  g_assert_false (logro_coleccion_copy (coleccion, target, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "indice.csv: there are too many files of this name");
  summary = logro_coleccion_dup_summary (coleccion);
  g_assert_cmpstr (summary, ==, "0 of 1 file is in the folder.\n"
                                "LEEME: Unchanged (there are too many files of this name)");
}

static void
assert_no_folder (Fixture    *fixture,
                  GFile      *target,
                  int         code,
                  const char *message)
{
  g_autoptr (LogroColeccion) coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_autoptr (GError) error = NULL;

  g_assert_false (logro_coleccion_copy (coleccion, target, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  g_assert_nonnull (strstr (error->message, message));
}

/* A place on a server, a file where the folder should be, and one where a phase's should be. */
static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GFile) server = g_file_new_for_uri ("sftp://servidor/para%20el%20validador");
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GFile) taken = NULL;
  g_autofree char *path = g_build_filename (fixture->outside, "acta.txt", NULL);
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autofree char *phase = NULL;

  put (fixture->folder, "acta.txt", "hola");
  put (fixture->outside, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  assert_no_folder (fixture, server, LOGRO_DOCUMENT_ERROR_REFUSED, "a folder of this computer");
  taken = g_file_new_for_path (path);
  assert_no_folder (fixture, taken, LOGRO_DOCUMENT_ERROR_READ_ONLY, "acta.txt” could not be made");
  coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  phase = g_path_get_dirname (((LogroColectado *) coleccion->files->pdata[0])->folder);
  put (fixture->target, phase, "de otra persona");
  assert_no_folder (fixture, target, LOGRO_DOCUMENT_ERROR_READ_ONLY, "could not be made");
}

static void
stop (double   share,
      gpointer data)
{
  g_cancellable_cancel (data);
}

/* Stopped while it looks at a file. */
static void
test_stopped_within (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const LogroProgress progress = { cancellable, stop, cancellable };
  g_autoptr (GError) error = NULL;

  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_assert_false (logro_coleccion_copy (coleccion, target, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (get_copy (coleccion, 0));
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add ("/exchange/coleccion-mala/read-only", Fixture, NULL, set_up, test_read_only,
              tear_down);
  g_test_add ("/exchange/coleccion-mala/stopped", Fixture, NULL, set_up, test_stopped, tear_down);
  g_test_add ("/exchange/coleccion-mala/stopped-within", Fixture, NULL, set_up, test_stopped_within,
              tear_down);
  g_test_add ("/exchange/coleccion-mala/unreadable", Fixture, NULL, set_up, test_unreadable,
              tear_down);
  g_test_add ("/exchange/coleccion-mala/full", Fixture, NULL, set_up, test_full, tear_down);
  g_test_add ("/exchange/coleccion-mala/all-names-taken", Fixture, NULL, set_up,
              test_all_names_taken, tear_down);
  g_test_add ("/exchange/coleccion-mala/no-folder", Fixture, NULL, set_up, test_no_folder,
              tear_down);
  return g_test_run ();
}
