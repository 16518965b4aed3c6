/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files saved where it is difficult: links, rights, other owners, full and read-only disks. */

#include "file-fixture.h"

#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>

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
  g_autofree char *stranger = g_build_filename (fixture->folder, ".Plan Ñuñoa.logro.nota.tmp",
                                                NULL);
  g_autofree char *backup = g_build_filename (fixture->folder,
                                              ".Plan Ñuñoa.bak-20260102-030405-006.logro", NULL);

  write_plainly (fixture->path, "uno", 0644);
  g_assert_cmpint (link (fixture->path, other), ==, 0);
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
  assert_content (fixture->path, "uno");
  assert_content (other, "uno");

  /* A name that merely looks like one of ours is somebody's. */
  g_remove (other);
  g_assert_cmpint (link (fixture->path, stranger), ==, 0);
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
  g_remove (stranger);

  /* A save that was cut off before the rename leaves a second name, but that is ours. */
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
remove_folder (const char *folder)
{
  g_autoptr (GPtrArray) names = list_names (folder);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, names->pdata[i], NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

static void
save_own_and_in_own (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "mío", NULL);
  g_autofree char *theirs = g_build_filename (path, "suyo.logro", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (theirs);

  assert_saved (fixture->file, "dos");
  assert_saved (file, "dos");
}

/* In a folder like /tmp one's own file may be replaced, and all of them in a folder of one's own. */
static void
test_sticky (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "mío", NULL);
  g_autofree char *theirs = g_build_filename (path, "suyo.logro", NULL);

  write_plainly (fixture->path, "uno", 0644);
  g_assert_cmpint (g_mkdir (path, 0777), ==, 0);
  write_plainly (theirs, "uno", 0666);
  g_assert_cmpint (g_chmod (fixture->folder, 01777), ==, 0);
  g_assert_cmpint (g_chmod (path, 01777), ==, 0);
  if (geteuid () == 0)
    {
      g_assert_cmpint (chown (fixture->path, NOBODY, NOBODY), ==, 0);
      g_assert_cmpint (chown (path, NOBODY, NOBODY), ==, 0);
      g_assert_cmpint (chown (theirs, COLLEAGUE, COLLEAGUE), ==, 0);
    }
  if (run_as_nobody (save_own_and_in_own, fixture))
    {
      assert_content (fixture->path, "dos");
      assert_content (theirs, "dos");
    }
  remove_folder (path);
}

/* Of a share that has no path here nothing is read or written. */
static void
test_far (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("sftp://lejos/plan.logro");
  g_autoptr (GError) error = NULL;

  assert_not_saved (file, NULL, LOGRO_DOCUMENT_ERROR_IO, "Save a copy here");
  g_assert_null (logro_file_read (file, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "plan.logro"));
  g_assert_false (logro_file_may_write (file));
}

static void
test_may_write (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);

  g_assert_false (logro_file_may_write (fixture->file)); /* not there */
  g_assert_false (logro_file_may_write (folder));
  write_plainly (fixture->path, "uno", 0644);
  g_assert_true (logro_file_may_write (fixture->file));
  g_assert_cmpint (g_chmod (fixture->path, 0444), ==, 0);
  g_assert_false (logro_file_may_write (fixture->file));
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

  g_assert_cmpint (mount ("none", fixture->folder, "tmpfs", MS_REMOUNT | MS_RDONLY, NULL), ==, 0);
  assert_not_saved (fixture->file, NULL, LOGRO_DOCUMENT_ERROR_READ_ONLY, "copy");
  assert_content (fixture->path, text);
  g_assert_cmpint (umount (fixture->folder), ==, 0);
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
read_secret (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_file_read (fixture->file, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "may not read"));
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
    { "/document/file/places/link-is-followed", test_link_is_followed },
    { "/document/file/places/hard-link", test_hard_link },
    { "/document/file/places/read-only-file", test_read_only_file },
    { "/document/file/places/read-only-folder", test_read_only_folder },
    { "/document/file/places/colleague", test_colleague },
    { "/document/file/places/sticky", test_sticky },
    { "/document/file/places/may-write", test_may_write },
    { "/document/file/places/folder-gone", test_folder_gone },
    { "/document/file/places/not-a-file", test_not_a_file },
    { "/document/file/places/size-limit", test_size_limit },
    { "/document/file/places/full-disk", test_full_disk },
    { "/document/file/places/backup-impossible", test_backup_impossible },
    { "/document/file/places/read-secret", test_read_secret },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add_func ("/document/file/places/far", test_far);

  return g_test_run ();
}
