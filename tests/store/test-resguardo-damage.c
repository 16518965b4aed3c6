/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Safety copies that are damaged, newer, held by another program or made by several at once. */

#include "resguardo-fixture.h"

#include <locale.h>
#include <sqlite3.h>
#include <sys/wait.h>

#include "end.h"
#include "store/base.h"
#include "store/compress.h"

/* Programs that start at the same moment. */
#define STARTS 8

static char *
dup_path (Fixture *fixture)
{
  return g_build_filename (fixture->folder, "resguardo.db", NULL);
}

static sqlite3 *
open_plainly (Fixture *fixture)
{
  g_autofree char *path = dup_path (fixture);
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  return db;
}

/* What an open found aside holds what the file held; and there is a new one to work with. */
static void
assert_put_aside (Fixture    *fixture,
                  const char *content,
                  gsize       length)
{
  g_autofree char *damaged = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GError) error = NULL;
  gsize found;

  fixture->resguardo = logro_resguardo_open (fixture->folder, &damaged, &error);
  g_assert_no_error (error);
  g_assert_nonnull (damaged);
  g_assert_true (g_file_get_contents (damaged, &kept, &found, NULL));
  g_assert_cmpmem (kept, found, content, length);
  keep (fixture->resguardo, "a", 1, "sigue");
  left = list (reopen (fixture));
  g_assert_cmpuint (left->len, ==, 1);
}

/* A damaged file is put aside, not deleted, and told of. */
static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = dup_path (fixture);
  g_autofree char *junk = g_strnfill (20000, 'x');

  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  g_assert_true (g_file_set_contents (path, junk, -1, NULL));
  assert_put_aside (fixture, junk, strlen (junk));
}

/* One page of it, as a bad medium leaves it: the rest of the file looks sound. */
static void
test_damaged_within (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = dup_path (fixture);
  g_autofree char *content = NULL;
  gsize length;

  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *documento = g_strdup_printf ("plan-%u", i);

      keep (fixture->resguardo, documento, i, "texto");
    }
  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpuint (length, >, 5 * 4096);
  for (gsize i = 4096; i < length; i++)
    content[i] = (char) (i * 31);
  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
  assert_put_aside (fixture, content, length);
}

/* It breaks off after its first page. */
static void
test_cut_off (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = dup_path (fixture);
  g_autofree char *content = NULL;

  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_file_set_contents (path, content, 4096, NULL));
  assert_put_aside (fixture, content, 4096);
}

static void
replace_contenido (Fixture    *fixture,
                   const char *documento,
                   GBytes     *contenido)
{
  sqlite3 *db = open_plainly (fixture);
  sqlite3_stmt *statement;

  g_assert_cmpint (sqlite3_prepare_v2 (db, "UPDATE borrador SET contenido = ? WHERE documento = ?",
                                       -1, &statement, NULL), ==, SQLITE_OK);
  sqlite3_bind_blob64 (statement, 1, g_bytes_get_data (contenido, NULL),
                       g_bytes_get_size (contenido), SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, documento, -1, SQLITE_STATIC);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_DONE);
  sqlite3_finalize (statement);
  sqlite3_close (db);
}

/* A copy that is none any more, or would fill the memory, is said to be damaged; the others are
 * there. */
static void
test_damaged_copy (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GBytes) junk = g_bytes_new_static ("x", 1);
  g_autoptr (GBytes) huge = g_bytes_new_take (g_malloc0 (LOGRO_STORE_MAX + 1),
                                              LOGRO_STORE_MAX + 1);
  g_autoptr (GBytes) bomb = logro_compress (huge, TRUE);
  g_autoptr (GPtrArray) left = NULL;

  keep (fixture->resguardo, "bomba", 3, "texto");
  keep (fixture->resguardo, "nada", 2, "texto");
  keep (fixture->resguardo, "sano", 1, "texto");
  replace_contenido (fixture, "nada", junk);
  replace_contenido (fixture, "bomba", bomb);
  left = list (reopen (fixture));
  g_assert_cmpuint (left->len, ==, 3);
  for (guint i = 0; i < left->len; i++)
    {
      const LogroBorrador *draft = left->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = logro_resguardo_read_draft (fixture->resguardo, draft->documento,
                                                             draft->sesion, &error);

      if (g_str_equal (draft->documento, "sano"))
        assert_text (bytes, "texto");
      else
        {
          g_assert_null (bytes);
          g_assert_error (error, LOGRO_STORE_ERROR, LOGRO_STORE_ERROR_FAILED);
          g_assert_nonnull (strstr (error->message, fixture->folder));
          g_assert_nonnull (strstr (error->message, "damaged"));
        }
    }
}

/* Somebody who cleans up has taken the tables out: each that asks is told. */
static void
test_no_tables (Fixture       *fixture,
                gconstpointer  data)
{
  sqlite3 *db = open_plainly (fixture);
  g_autofree char *damaged = NULL;
  GError *errors[6] = { NULL };
  gint64 moment;

  g_assert_cmpint (sqlite3_exec (db, "DROP TABLE borrador; DROP TABLE version", NULL, NULL, NULL),
                   ==, SQLITE_OK);
  sqlite3_close (db);
  g_assert_null (logro_resguardo_list_drafts (fixture->resguardo, &errors[0]));
  g_assert_null (logro_resguardo_list_versions (fixture->resguardo, "a", &errors[1]));
  g_assert_null (logro_resguardo_find_version (fixture->resguardo, "file:///a", &moment,
                                               &errors[2]));
  g_assert_false (logro_resguardo_purge (fixture->resguardo, 1, 30, &errors[3]));
  g_assert_null (logro_resguardo_read_version (fixture->resguardo, 1, &errors[4]));
  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  g_assert_null (logro_resguardo_open (fixture->folder, &damaged, &errors[5]));
  g_assert_null (damaged);
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      g_assert_error (errors[i], LOGRO_STORE_ERROR, LOGRO_STORE_ERROR_FAILED);
      g_assert_nonnull (strstr (errors[i]->message, fixture->folder));
      g_error_free (errors[i]);
    }
}

/* Another program writes and does not end: it is waited for, and then said. */
static void
test_held (Fixture       *fixture,
           gconstpointer  data)
{
  const LogroBorrador borrador = { (char *) "a", NULL, 1, (char *) "Plan", NULL, NULL, FALSE };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("texto", 5);
  g_autoptr (GError) error = NULL;
  sqlite3 *db = open_plainly (fixture);

  g_assert_cmpint (sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_false (logro_resguardo_keep_draft (fixture->resguardo, &borrador, bytes, &error));
  g_assert_nonnull (strstr (error->message, "another program holds them"));
  sqlite3_close (db);
  keep (fixture->resguardo, "a", 1, "texto");
}

/* The first start, of several at once: each has its safety copies. */
static void
test_first_starts (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *path = dup_path (fixture);
  g_autoptr (GPtrArray) left = NULL;
  pid_t children[STARTS];
  int gate[2];
  char byte;

  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  g_unlink (path);
  g_assert_cmpint (pipe (gate), ==, 0);
  for (guint i = 0; i < STARTS; i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        {
          g_autofree char *documento = g_strdup_printf ("plan-%u", i);
          g_autofree char *damaged = NULL;
          LogroResguardo *own;

          close (gate[1]);
          g_assert_cmpint (read (gate[0], &byte, 1), ==, 0);
          own = logro_resguardo_open (fixture->folder, &damaged, NULL);
          g_assert_true (own != NULL && damaged == NULL);
          keep (own, documento, 1, "texto");
          end_now (0);
        }
    }
  close (gate[1]);
  for (guint i = 0; i < STARTS; i++)
    {
      int status;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_cmpint (status, ==, 0);
    }
  close (gate[0]);
  left = list (reopen (fixture));
  g_assert_cmpuint (left->len, ==, STARTS);
}

/* What a newer program made is left alone. */
static void
test_newer (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = dup_path (fixture);
  g_autofree char *damaged = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *db;

  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  db = open_plainly (fixture);
  sqlite3_exec (db, "PRAGMA user_version = 99", NULL, NULL, NULL);
  sqlite3_close (db);
  g_assert_null (logro_resguardo_open (fixture->folder, &damaged, &error));
  g_assert_nonnull (strstr (error->message, "99"));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_no_folder (void)
{
  g_autofree char *damaged = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_resguardo_open ("/proc/no-hay", &damaged, &error));
  g_assert_nonnull (strstr (error->message, "/proc/no-hay"));
}

#define ADD(name, test) \
  g_test_add ("/store/resguardo-damage/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  ADD ("damaged", test_damaged);
  ADD ("damaged-within", test_damaged_within);
  ADD ("cut-off", test_cut_off);
  ADD ("damaged-copy", test_damaged_copy);
  ADD ("no-tables", test_no_tables);
  ADD ("held", test_held);
  ADD ("first-starts", test_first_starts);
  ADD ("newer", test_newer);
  g_test_add_func ("/store/resguardo-damage/no-folder", test_no_folder);
  return g_test_run ();
}
