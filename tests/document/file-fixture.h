/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder with a plan in it, and somebody without privileges who saves there. */
#pragma once

#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "document/error.h"
#include "document/file.h"
#include "end.h"

#define NOBODY 65534
#define COLLEAGUE 12345

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static inline void
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
static inline GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));

  return names;
}

static inline guint
count_names (const char *folder,
             const char *part)
{
  g_autoptr (GPtrArray) names = list_names (folder);
  guint count = 0;

  for (guint i = 0; i < names->len; i++)
    count += strstr (names->pdata[i], part) != NULL;

  return count;
}

static inline void
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

static inline gboolean
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

static inline void
assert_saved (GFile      *file,
              const char *text)
{
  g_autoptr (GError) error = NULL;

  save (file, text, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* Refused with @code, in a sentence that names the file and says what to do. */
static inline void
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

static inline void
assert_content (const char *path,
                const char *text)
{
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &found, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, text);
}

static inline void
write_plainly (const char *path,
               const char *text,
               mode_t      mode)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (path, mode), ==, 0);
}

static inline mode_t
mode_of (const char *path)
{
  struct stat status;

  g_assert_cmpint (lstat (path, &status), ==, 0);
  return status.st_mode & 07777;
}

/* Runs @test as a user without privileges. FALSE, and skipped, if that cannot be done. */
static inline gboolean
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
      g_assert_true (become (NOBODY));
      test (fixture);
      end_now (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
  return TRUE;
}
