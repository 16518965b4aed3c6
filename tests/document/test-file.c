/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files read and saved where nothing is in the way, and colleagues who save at the same time. */

#include "file-fixture.h"

#include <fcntl.h>

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  LogroFileIdentity written = { 0 }, read = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (save (fixture->file, "uno", NULL, &written, &error));
  assert_content (fixture->path, "uno");
  g_assert_cmpint (mode_of (fixture->path), ==, 0644);
  g_assert_cmpint (count_names (fixture->folder, ""), ==, 1);

  bytes = logro_file_read (fixture->file, &read, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "uno", 3);
  g_assert_cmpmem (&read, sizeof read, &written, sizeof written);
  g_assert_cmpint (read.size, ==, 3);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  assert_saved (fixture->file, "");
  bytes = logro_file_read (fixture->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_bytes_get_size (bytes), ==, 0);
}

static void
test_overwrite (Fixture       *fixture,
                gconstpointer  data)
{
  struct stat status;

  write_plainly (fixture->path, "uno", 0640);
  if (geteuid () == 0)
    g_assert_cmpint (chown (fixture->path, COLLEAGUE, COLLEAGUE + 1), ==, 0);
  assert_saved (fixture->file, "dos");

  assert_content (fixture->path, "dos");
  g_assert_cmpint (mode_of (fixture->path), ==, 0640);
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  if (geteuid () == 0)
    g_assert_cmpint (status.st_gid, ==, COLLEAGUE + 1);
  g_assert_cmpint (count_names (fixture->folder, ""), ==, 2);
  g_assert_cmpint (count_names (fixture->folder, ".Plan Ñuñoa.bak-20"), ==, 1);
}

static void
test_export_without_backup (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("dos", 3);
  g_autoptr (GError) error = NULL;

  write_plainly (fixture->path, "uno", 0644);
  g_assert_true (logro_file_write (fixture->file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL,
                                   &error));
  assert_content (fixture->path, "dos");
  g_assert_cmpint (count_names (fixture->folder, ""), ==, 1);
}

static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  LogroFileIdentity mine = { 0 };
  struct timespec times[2] = { { .tv_nsec = UTIME_NOW } };
  struct stat status;
  g_autoptr (GError) error = NULL;

  g_assert_true (save (fixture->file, "uno", NULL, &mine, &error));

  /* Saved again by myself, then merely touched: no conflict. */
  g_assert_true (save (fixture->file, "dos", &mine, &mine, &error));
  g_assert_cmpint (utimensat (AT_FDCWD, fixture->path, NULL, 0), ==, 0);
  g_assert_true (save (fixture->file, "tres", &mine, &mine, &error));

  /* Same size, same time to the nanosecond, same file. */
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  times[1] = status.st_mtim;
  {
    int fd = open (fixture->path, O_WRONLY | O_CLOEXEC);

    g_assert_cmpint (pwrite (fd, "TRES", 4, 0), ==, 4);
    g_assert_cmpint (futimens (fd, times), ==, 0);
    close (fd);
  }
  assert_not_saved (fixture->file, &mine, LOGRO_DOCUMENT_ERROR_CHANGED, "copy");
  assert_content (fixture->path, "TRES");

  /* Replaced by another file, of another size. */
  write_plainly (fixture->path, "de otra persona", 0644);
  assert_not_saved (fixture->file, &mine, LOGRO_DOCUMENT_ERROR_CHANGED, "copy");
  assert_content (fixture->path, "de otra persona");

  /* Gone; and then written anew because I say so. */
  g_remove (fixture->path);
  assert_not_saved (fixture->file, &mine, LOGRO_DOCUMENT_ERROR_CHANGED, "no longer there");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  assert_saved (fixture->file, "cuatro");
}

static void
test_backups (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const strangers[] = {
    ".Plan Ñuñoa.bak-nota.logro", ".Plan Ñuñoa.bak-20260102-030405.logro",
    ".Plan Ñuñoa.bak-20260102-030405-006.xml", ".Otro.bak-20260102-030405-006.logro",
    ".Plan Ñuñoa.bak-20260102x030405-006.logro", ".Plan Ñuñoa.bak-2026o102-030405-006.logro",
  };
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *oldest = g_build_filename (fixture->folder,
                                              ".Plan Ñuñoa.bak-20200102-030405-006.logro", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, strangers[i], NULL);

      write_plainly (path, "ajeno", 0644);
    }
  write_plainly (oldest, "viejo", 0644);

  for (guint i = 0; i <= 13; i++)
    {
      g_autofree char *text = g_strdup_printf ("versión %u", i);

      assert_saved (fixture->file, text);
    }

  assert_content (fixture->path, "versión 13");
  g_assert_false (g_file_test (oldest, G_FILE_TEST_EXISTS));
  g_assert_cmpint (count_names (fixture->folder, ""), ==, 1 + 10 + G_N_ELEMENTS (strangers));

  /* The ten versions before this one, each once. */
  names = list_names (fixture->folder);
  for (guint version = 3; version <= 12; version++)
    {
      g_autofree char *text = g_strdup_printf ("versión %u", version);
      guint found = 0;

      for (guint i = 0; i < names->len; i++)
        {
          g_autofree char *path = g_build_filename (fixture->folder, names->pdata[i], NULL);
          g_autofree char *content = NULL;

          g_file_get_contents (path, &content, NULL, NULL);
          found += g_strcmp0 (content, text) == 0;
        }
      g_assert_cmpint (found, ==, 1);
    }
}

/* The clock was set back: the newest backup is not the newest by its name, and stays. */
static void
test_clock_set_back (Fixture       *fixture,
                     gconstpointer  data)
{
  for (guint i = 0; i < LOGRO_FILE_MAX_BACKUPS; i++)
    {
      g_autofree char *name =
        g_strdup_printf (".Plan Ñuñoa.bak-2999010%u-030405-006.logro", i);
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      write_plainly (path, "de otro tiempo", 0644);
    }
  assert_saved (fixture->file, "uno");
  assert_saved (fixture->file, "dos");
  g_assert_cmpint (count_names (fixture->folder, ".bak-20"), ==, 1);
  g_assert_cmpint (count_names (fixture->folder, ".bak-2999"), ==, LOGRO_FILE_MAX_BACKUPS);
}

/* A name of 250 bytes leaves no room for a stamp, one without a dot has no suffix. */
static void
test_odd_names (Fixture       *fixture,
                gconstpointer  data)
{
  GString *longest = g_string_new ("a"); /* cut within a letter */
  g_autoptr (GPtrArray) found = NULL;
  const char *names[] = { "sin sufijo", ".oculto", "a.b.c", "termina.",
                          "plan.con un sufijo que es toda una oración", longest->str };

  while (longest->len < 248)
    g_string_append (longest, "ñ");
  g_string_append (longest, ".logro");
  names[G_N_ELEMENTS (names) - 1] = longest->str;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);

      assert_saved (file, "uno");
      assert_saved (file, "dos");
      assert_content (path, "dos");
    }
  g_assert_cmpint (count_names (fixture->folder, ".bak-"), ==, G_N_ELEMENTS (names));
  found = list_names (fixture->folder);
  for (guint i = 0; i < found->len; i++)
    g_assert_true (g_utf8_validate (found->pdata[i], -1, NULL));
  g_string_free (longest, TRUE);
}

static void
assert_not_read (const char *path,
                 int         code,
                 const char *word)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  g_assert_null (logro_file_read (file, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  g_assert_nonnull (strstr (error->message, name));
  g_assert_nonnull (strstr (error->message, word));
  g_assert_cmpint (g_get_monotonic_time () - start, <, 50 * 1000);
}

static void
test_read_refused (Fixture       *fixture,
                   gconstpointer  data)
{
  int fd;

  assert_not_read (fixture->path, LOGRO_DOCUMENT_ERROR_IO, "not there");
  assert_not_read (fixture->folder, LOGRO_DOCUMENT_ERROR_REFUSED, "folder");
  assert_not_read ("/dev/zero", LOGRO_DOCUMENT_ERROR_REFUSED, "device");

  g_assert_cmpint (mkfifo (fixture->path, 0666), ==, 0);
  assert_not_read (fixture->path, LOGRO_DOCUMENT_ERROR_REFUSED, "pipe");
  g_remove (fixture->path);

  fd = open (fixture->path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  g_assert_cmpint (ftruncate (fd, G_GINT64_CONSTANT (2) * 1024 * 1024 * 1024), ==, 0);
  assert_not_read (fixture->path, LOGRO_DOCUMENT_ERROR_REFUSED, "too large");
  g_assert_cmpint (ftruncate (fd, LOGRO_FILE_MAX_BYTES + 1), ==, 0);
  assert_not_read (fixture->path, LOGRO_DOCUMENT_ERROR_REFUSED, "too large");
  close (fd);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/document/file/new", test_new },
    { "/document/file/empty", test_empty },
    { "/document/file/overwrite", test_overwrite },
    { "/document/file/export-without-backup", test_export_without_backup },
    { "/document/file/conflict", test_conflict },
    { "/document/file/backups", test_backups },
    { "/document/file/clock-set-back", test_clock_set_back },
    { "/document/file/odd-names", test_odd_names },
    { "/document/file/read-refused", test_read_refused },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
