/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saving while calls to the system fail: each leaves the old file or the new one, and says which.
 *
 * The functions below stand before those of the C library in this program. */

#define _GNU_SOURCE /* RENAME_EXCHANGE */

#include "document/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "document/document.h"
#include "document/error.h"
#include "support.h"

/* What goes wrong; 0 = nothing. */
static struct
{
  int fsync_file;       /* errno */
  int fsync_folder;
  int link;
  int rename;
  int write;            /* errno of every write but the first write_good ones */
  guint write_good;
  gboolean write_short; /* half of what is asked for, or EINTR, in turns */
  const char *rival;    /* somebody who replaces this file when ours is flushed */
  const char *late;     /* the same, but when ours takes its name */
  int rename_flags;     /* errno of every renaming that must not replace, or exchanges */
  guint32 medium;       /* kind of file system */
  gboolean lie;         /* what is read is not what was written */
} fault;

int
fsync (int fd)
{
  const char *rival = g_steal_pointer (&fault.rival);
  struct stat status;

  if (rival != NULL)
    g_file_set_contents (rival, "ajeno", -1, NULL);

  errno = fstat (fd, &status) == 0 && S_ISDIR (status.st_mode) ? fault.fsync_folder
                                                              : fault.fsync_file;
  return errno != 0 ? -1 : (int) syscall (SYS_fsync, fd);
}

int
linkat (int         from_folder,
        const char *from,
        int         to_folder,
        const char *to,
        int         flags)
{
  errno = fault.link;
  return errno != 0 ? -1
                    : (int) syscall (SYS_linkat, from_folder, from, to_folder, to, flags);
}

int
renameat2 (int          from_folder,
           const char  *from,
           int          to_folder,
           const char  *to,
           unsigned int flags)
{
  const char *late = g_steal_pointer (&fault.late);

  if (late != NULL)
    g_file_set_contents (late, "ajeno", -1, NULL);

  errno = fault.rename_flags != 0 ? fault.rename_flags : fault.rename;
  return errno != 0 ? -1
                    : (int) syscall (SYS_renameat2, from_folder, from, to_folder, to, flags);
}

int
fstatfs (int            fd,
         struct statfs *about)
{
  int result = (int) syscall (SYS_fstatfs, fd, about);

  if (fault.medium != 0)
    about->f_type = fault.medium;
  return result;
}

gssize
pread (int    fd,
       void  *data,
       gsize  length,
       off_t  offset)
{
  gssize got = syscall (SYS_pread64, fd, data, length, offset);

  if (fault.lie && got > 0)
    *(char *) data ^= 1;
  return got;
}

int
renameat (int         from_folder,
          const char *from,
          int         to_folder,
          const char *to)
{
  errno = fault.rename;
  return errno != 0 ? -1
                    : (int) syscall (SYS_renameat2, from_folder, from, to_folder, to, 0);
}

gssize
write (int         fd,
       const void *data,
       gsize       length)
{
  static gboolean odd;

  if (fd > 2 && fault.write != 0 && fault.write_good-- == 0)
    {
      errno = fault.write;
      fault.write_good = 0;
      return -1;
    }

  if (fd > 2 && fault.write_short && length > 1)
    {
      odd = !odd;
      errno = EINTR;
      if (odd)
        return -1;
      length /= 2;
    }
  return syscall (SYS_write, fd, data, length);
}

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  LogroFileIdentity identity;
} Fixture;

static gboolean
save (Fixture     *fixture,
      const char  *text,
      char       **warning,
      GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return logro_file_write (fixture->file, bytes, &fixture->identity, LOGRO_FILE_BACKUP,
                           &fixture->identity, warning, error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("uno", 3);

  memset (&fault, 0, sizeof fault);
  fixture->folder = g_dir_make_tmp ("logro-test-faults-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  g_assert_true (logro_file_write (fixture->file, bytes, NULL, LOGRO_FILE_BACKUP,
                                   &fixture->identity, NULL, NULL));
}

/* The path of the file in the folder whose name has @part; NULL if there is none. */
static char *
find (Fixture    *fixture,
      const char *part)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (strstr (name, part) != NULL)
      return g_build_filename (fixture->folder, name, NULL);
  return NULL;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  char *path;

  g_assert_null (find (fixture, ".tmp"));
  for (; (path = find (fixture, "")) != NULL; g_free (path))
    g_remove (path);
  g_rmdir (fixture->folder);
  g_clear_object (&fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
assert_content (const char *path,
                const char *text)
{
  g_autofree char *found = NULL;

  g_file_get_contents (path, &found, NULL, NULL);
  g_assert_cmpstr (found, ==, text);
}

/* Not saved, with @code and a reason that has @word; and without the fault it can be. */
static void
assert_fails (Fixture    *fixture,
              int         code,
              const char *word)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (save (fixture, "dos", NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  g_assert_nonnull (strstr (error->message, "plan.logro"));
  g_assert_nonnull (strstr (error->message, word));
  assert_content (fixture->path, "uno");

  memset (&fault, 0, sizeof fault);
  g_clear_error (&error);
  g_assert_true (save (fixture, "tres", NULL, &error));
  g_assert_no_error (error);
  assert_content (fixture->path, "tres");
}

static void
test_flush_fails (Fixture       *fixture,
                  gconstpointer  data)
{
  fault.fsync_file = EIO;
  assert_fails (fixture, LOGRO_DOCUMENT_ERROR_IO, g_strerror (EIO));
}

static void
test_write_fails (Fixture       *fixture,
                  gconstpointer  data)
{
  fault.write = EDQUOT;
  assert_fails (fixture, LOGRO_DOCUMENT_ERROR_NO_SPACE, "Make room");
}

static void
test_write_is_short (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *text = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;

  fault.write_short = TRUE;
  g_assert_true (save (fixture, text, NULL, &error));
  g_assert_no_error (error);
  assert_content (fixture->path, text);
}

/* The work is not lost: it is in the file that the message names. */
static void
test_rename_fails (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *left = NULL;

  fault.rename = EIO;
  g_assert_false (save (fixture, "dos", NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  assert_content (fixture->path, "uno");
  left = find (fixture, ".tmp");
  g_assert_nonnull (strstr (error->message, left));
  assert_content (left, "dos");
  g_assert_null (find (fixture, ".bak-"));
  g_remove (left);
}

/* In place, but perhaps not for ever: the next save must not take it for somebody else's. */
static void
test_unconfirmed (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fault.fsync_folder = EIO;
  g_assert_false (save (fixture, "dos", NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_UNCONFIRMED);
  assert_content (fixture->path, "dos");

  g_clear_error (&error);
  /* file systems that know no flushing of folders */
  fault.fsync_folder = EINVAL;
  g_assert_true (save (fixture, "tres", NULL, NULL));
  fault.fsync_folder = ENOTSUP;
  g_assert_true (save (fixture, "cuatro", NULL, NULL));
}

/* The same for a plan: it stays modified, and lives in the file. */
static void
test_document_unconfirmed (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autoptr (GError) error = NULL;

  fault.fsync_folder = EIO;
  g_assert_false (logro_document_save (document, fixture->file, TRUE, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_UNCONFIRMED);
  g_assert_true (logro_journal_is_modified (logro_plan_get_journal (plan)));
  g_assert_true (g_file_equal (logro_document_get_file (document), fixture->file));

  g_clear_error (&error);
  fault.fsync_folder = 0;
  g_assert_true (logro_document_save (document, NULL, FALSE, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (logro_journal_is_modified (logro_plan_get_journal (plan)));
}

/* FAT and Samba have no hard links. */
static void
test_backup_is_copied (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *backup = NULL;
  g_autofree char *warning = NULL;

  fault.link = EPERM;
  g_assert_true (save (fixture, "dos", &warning, NULL));
  g_assert_cmpstr (warning, ==, NULL);
  backup = find (fixture, ".bak-");
  assert_content (backup, "uno");
  assert_content (fixture->path, "dos");
}

/* No room for the backup is no reason not to save. */
static void
test_backup_fails (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *warning = NULL;
  g_autoptr (GError) error = NULL;

  fault.link = EPERM;
  fault.write = ENOSPC;
  fault.write_good = 1;
  g_assert_true (save (fixture, "dos", &warning, &error));
  g_assert_no_error (error);
  g_assert_nonnull (strstr (warning, "plan.logro"));
  g_assert_null (find (fixture, ".bak-"));
  assert_content (fixture->path, "dos");
}

static void
test_rival (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fault.rival = fixture->path;
  g_assert_false (save (fixture, "dos", NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  assert_content (fixture->path, "ajeno");
}

/* Later than the last look: what he saved is back, and ours is not in its place. */
static void
test_late_rival (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fault.late = fixture->path;
  g_assert_false (save (fixture, "dos", NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  assert_content (fixture->path, "ajeno");
  g_assert_null (find (fixture, ".bak-"));
}

/* Shares know neither exchanging nor, some of them, links. */
static void
test_no_exchange (Fixture       *fixture,
                  gconstpointer  data)
{
  static const int errors[] = { EINVAL, ENOSYS, ENOTSUP };
  g_autofree char *backup = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      fault.rename_flags = errors[i];
      g_assert_true (save (fixture, i == 0 ? "dos" : "tres", NULL, NULL));
      assert_content (fixture->path, i == 0 ? "dos" : "tres");
      if (i == 0)
        backup = find (fixture, ".bak-");
    }
  assert_content (backup, "uno");
}

static gboolean
save_new (Fixture  *fixture,
          GError  **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("nuevo", 5);

  return logro_file_write (fixture->file, bytes, NULL, LOGRO_FILE_NEW, NULL, NULL, error);
}

/* A new file replaces nothing, however late somebody else makes one of that name. */
static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  static const int errors[] = { 0, EINVAL, EINVAL, ENOSYS, ENOTSUP };

  for (guint way = 0; way < G_N_ELEMENTS (errors); way++)
    {
      g_autoptr (GError) error = NULL;

      g_remove (fixture->path);
      fault.rename_flags = errors[way];
      fault.link = way > 1 ? EPERM : 0;
      fault.late = fixture->path;
      g_assert_false (save_new (fixture, &error));
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
      assert_content (fixture->path, "ajeno");

      g_clear_error (&error);
      g_assert_false (save_new (fixture, &error));
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);

      g_clear_error (&error);
      g_remove (fixture->path);
      g_assert_true (save_new (fixture, &error));
      g_assert_no_error (error);
      assert_content (fixture->path, "nuevo");
    }
}

/* Read back where that is worth while, and only there. */
static void
test_read_back (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("dos", 3);
  g_autoptr (GError) error = NULL;

  fault.medium = 0xFF534D42;
  fault.lie = TRUE;
  g_assert_false (logro_file_write (fixture->file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL,
                                    &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "plan.logro"));
  fault.lie = FALSE;
  assert_content (fixture->path, "uno");
  g_assert_true (logro_file_write (fixture->file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL,
                                   NULL));
  assert_content (fixture->path, "dos");
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
    { "/document/file/faults/flush-fails", test_flush_fails },
    { "/document/file/faults/write-fails", test_write_fails },
    { "/document/file/faults/write-is-short", test_write_is_short },
    { "/document/file/faults/rename-fails", test_rename_fails },
    { "/document/file/faults/unconfirmed", test_unconfirmed },
    { "/document/file/faults/document-unconfirmed", test_document_unconfirmed },
    { "/document/file/faults/backup-is-copied", test_backup_is_copied },
    { "/document/file/faults/backup-fails", test_backup_fails },
    { "/document/file/faults/rival", test_rival },
    { "/document/file/faults/late-rival", test_late_rival },
    { "/document/file/faults/no-exchange", test_no_exchange },
    { "/document/file/faults/new", test_new },
    { "/document/file/faults/read-back", test_read_back },
  };

  support_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
