/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files as people keep them: links, rights, full disks, colleagues who save at the same time. */

#include "document/file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "document/error.h"

#define NOBODY 65534
#define COLLEAGUE 12345

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("logro-test-file-XXXXXX", &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (fixture->folder, 0777), ==, 0);
  fixture->path = g_build_filename (fixture->folder, "Plan Ñuñoa.logro", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  umask (022);
}

/* The names in the folder, hidden ones too. */
static GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));

  return names;
}

static guint
count_names (const char *folder,
             const char *part)
{
  g_autoptr (GPtrArray) names = list_names (folder);
  guint count = 0;

  for (guint i = 0; i < names->len; i++)
    count += strstr (names->pdata[i], part) != NULL;

  return count;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) names = list_names (fixture->folder);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names->pdata[i], NULL);

      g_assert_false (g_str_has_suffix (path, ".tmp"));
      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_clear_object (&fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static gboolean
save (GFile                    *file,
      const char               *text,
      const LogroFileIdentity  *expected,
      LogroFileIdentity        *written,
      GError                  **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autofree char *warning = NULL;
  gboolean saved = logro_file_write (file, bytes, expected, LOGRO_FILE_BACKUP, written, &warning,
                                     error);

  g_assert_cmpstr (warning, ==, NULL);
  return saved;
}

static void
assert_saved (GFile      *file,
              const char *text)
{
  g_autoptr (GError) error = NULL;

  save (file, text, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* Refused with @code, in a sentence that names the file and says what to do. */
static void
assert_not_saved (GFile                   *file,
                  const LogroFileIdentity *expected,
                  int                      code,
                  const char              *advice)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GError) error = NULL;

  g_assert_false (save (file, "nuevo", expected, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  g_assert_nonnull (strstr (error->message, name));
  if (strstr (error->message, advice) == NULL)
    g_error ("no “%s” in “%s”", advice, error->message);
}

static void
assert_content (const char *path,
                const char *text)
{
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &found, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, text);
}

static void
write_plainly (const char *path,
               const char *text,
               mode_t      mode)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (path, mode), ==, 0);
}

static mode_t
mode_of (const char *path)
{
  struct stat status;

  g_assert_cmpint (lstat (path, &status), ==, 0);
  return status.st_mode & 07777;
}

/* Runs @test as a user without privileges. FALSE, and skipped, if that cannot be done. */
static gboolean
run_as_nobody (void    (*test) (Fixture *fixture),
               Fixture  *fixture)
{
  int status;
  pid_t child;

  if (geteuid () != 0)
    {
      g_test_skip ("only root can become somebody else");
      return FALSE;
    }

  child = fork ();
  if (child == 0)
    {
      g_assert_cmpint (setgid (NOBODY), ==, 0);
      g_assert_cmpint (setuid (NOBODY), ==, 0);
      test (fixture);
      _exit (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
  return TRUE;
}

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
test_link_is_followed (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "enlace.logro", NULL);
  g_autoptr (GFile) link = g_file_new_for_path (path);

  write_plainly (fixture->path, "uno", 0644);
  g_assert_cmpint (symlink ("Plan Ñuñoa.logro", path), ==, 0);
  assert_saved (link, "dos");

  assert_content (fixture->path, "dos");
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));

  g_remove (fixture->path);
  assert_not_saved (link, NULL, LOGRO_DOCUMENT_ERROR_IO, "another name");
}

static void
test_hard_link (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "otro.logro", NULL);
  g_autofree char *backup = g_build_filename (fixture->folder,
                                              ".Plan Ñuñoa.bak-20260102-030405-006.logro", NULL);

  write_plainly (fixture->path, "uno", 0644);
  g_assert_cmpint (link (fixture->path, other), ==, 0);
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
  assert_content (fixture->path, "uno");
  assert_content (other, "uno");

  /* A save that was cut off before the rename leaves a second name, but that is ours. */
  g_remove (other);
  g_assert_cmpint (link (fixture->path, backup), ==, 0);
  assert_saved (fixture->file, "dos");
  assert_content (fixture->path, "dos");
  assert_content (backup, "uno");
}

static void
test_read_only_file (Fixture       *fixture,
                     gconstpointer  data)
{
  write_plainly (fixture->path, "uno", 0444);
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
  assert_content (fixture->path, "uno");
}

static void
save_in_read_only_folder (Fixture *fixture)
{
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
  assert_content (fixture->path, "uno");
}

static void
test_read_only_folder (Fixture       *fixture,
                       gconstpointer  data)
{
  write_plainly (fixture->path, "uno", 0666);
  g_assert_cmpint (g_chmod (fixture->folder, 0555), ==, 0);
  run_as_nobody (save_in_read_only_folder, fixture);
  g_assert_cmpint (g_chmod (fixture->folder, 0777), ==, 0);
}

static void
save_over_colleague (Fixture *fixture)
{
  /* Everybody may write it, before and after. */
  assert_saved (fixture->file, "dos");
  assert_content (fixture->path, "dos");
  g_assert_cmpint (mode_of (fixture->path), ==, 0666);
}

static void
save_over_colleague_refused (Fixture *fixture)
{
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
}

/* Our group is kept, and it may write: so may the owner, who is in it. */
static void
save_over_colleague_of_group (Fixture *fixture)
{
  assert_saved (fixture->file, "cuatro");
  g_assert_cmpint (mode_of (fixture->path), ==, 0664);
}

static void
test_colleague (Fixture       *fixture,
                gconstpointer  data)
{
  write_plainly (fixture->path, "uno", 0666);
  if (!run_as_nobody (save_over_colleague, fixture))
    return;

  /* Not ours to write. */
  write_plainly (fixture->path, "tres", 0644);
  g_assert_cmpint (chown (fixture->path, COLLEAGUE, COLLEAGUE), ==, 0);
  run_as_nobody (save_over_colleague_refused, fixture);

  /* In a folder like /tmp only owners may replace. */
  g_assert_cmpint (g_chmod (fixture->path, 0666), ==, 0);
  g_assert_cmpint (g_chmod (fixture->folder, 01777), ==, 0);
  run_as_nobody (save_over_colleague_refused, fixture);
  assert_content (fixture->path, "tres");

  g_assert_cmpint (g_chmod (fixture->folder, 0777), ==, 0);
  g_assert_cmpint (chown (fixture->path, COLLEAGUE, NOBODY), ==, 0);
  g_assert_cmpint (g_chmod (fixture->path, 0664), ==, 0);
  run_as_nobody (save_over_colleague_of_group, fixture);
  assert_content (fixture->path, "cuatro");
}

static void
test_folder_gone (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "no", "está", "Plan.logro", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  assert_not_saved (file, NULL, LOGRO_DOCUMENT_ERROR_IO, "copy");
}

static void
test_not_a_file (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);

  assert_not_saved (folder, NULL, LOGRO_DOCUMENT_ERROR_REFUSED, "another name");
  g_assert_cmpint (mkfifo (fixture->path, 0666), ==, 0);
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_REFUSED, "another name");
}

static void
save_beyond_limit (Fixture *fixture)
{
  g_autofree char *text = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;
  struct rlimit limit = { 50000, 50000 };

  signal (SIGXFSZ, SIG_DFL);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  g_assert_false (save (fixture->file, text, NULL, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_NO_SPACE);
}

static void
test_size_limit (Fixture       *fixture,
                 gconstpointer  data)
{
  write_plainly (fixture->path, "uno", 0666);
  run_as_nobody (save_beyond_limit, fixture);
  assert_content (fixture->path, "uno");
}

static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *text = g_strnfill (250000, 'x');
  g_autofree char *more = g_strnfill (250000, 'y');
  g_autoptr (GError) error = NULL;

  if (geteuid () != 0 || mount ("logro", fixture->folder, "tmpfs", 0, "size=400k") < 0)
    {
      g_test_skip ("no small disk could be mounted");
      return;
    }

  assert_saved (fixture->file, text);
  g_assert_false (save (fixture->file, more, NULL, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_NO_SPACE);
  g_assert_nonnull (strstr (error->message, "Make room"));
  assert_content (fixture->path, text);
  g_assert_cmpint (count_names (fixture->folder, ""), ==, 1);

  g_assert_cmpint (mount (NULL, fixture->folder, NULL, MS_REMOUNT | MS_RDONLY, NULL), ==, 0);
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
  assert_content (fixture->path, text);
  g_assert_cmpint (umount (fixture->folder), ==, 0);
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

/* A name of 250 bytes leaves no room for a stamp, one without a dot has no suffix. */
static void
test_odd_names (Fixture       *fixture,
                gconstpointer  data)
{
  GString *longest = g_string_new ("");
  const char *names[] = { "sin sufijo", ".oculto", "a.b.c", "termina.", longest->str };

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
  g_string_free (longest, TRUE);
}

/* Neither a link nor a copy can be made of what one may write but not read. */
static void
save_without_backup (Fixture *fixture)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("dos", 3);
  g_autofree char *warning = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (logro_file_write (fixture->file, bytes, NULL, LOGRO_FILE_BACKUP, NULL, &warning,
                                   &error));
  g_assert_nonnull (strstr (warning, "Plan Ñuñoa.logro"));
}

static void
test_backup_impossible (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *protected = NULL;

  g_file_get_contents ("/proc/sys/fs/protected_hardlinks", &protected, NULL, NULL);
  if (g_strcmp0 (protected, "1\n") != 0)
    {
      g_test_skip ("everybody may link everything here");
      return;
    }

  write_plainly (fixture->path, "uno", 0602);
  if (run_as_nobody (save_without_backup, fixture))
    assert_content (fixture->path, "dos");
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

static void
read_secret (Fixture *fixture)
{
  assert_not_read (fixture->path, LOGRO_DOCUMENT_ERROR_IO, "may not read");
}

static void
test_read_secret (Fixture       *fixture,
                  gconstpointer  data)
{
  write_plainly (fixture->path, "uno", 0600);
  run_as_nobody (read_secret, fixture);
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
    { "/document/file/link-is-followed", test_link_is_followed },
    { "/document/file/hard-link", test_hard_link },
    { "/document/file/read-only-file", test_read_only_file },
    { "/document/file/read-only-folder", test_read_only_folder },
    { "/document/file/colleague", test_colleague },
    { "/document/file/folder-gone", test_folder_gone },
    { "/document/file/not-a-file", test_not_a_file },
    { "/document/file/size-limit", test_size_limit },
    { "/document/file/full-disk", test_full_disk },
    { "/document/file/conflict", test_conflict },
    { "/document/file/backups", test_backups },
    { "/document/file/odd-names", test_odd_names },
    { "/document/file/backup-impossible", test_backup_impossible },
    { "/document/file/read-refused", test_read_refused },
    { "/document/file/read-secret", test_read_secret },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
