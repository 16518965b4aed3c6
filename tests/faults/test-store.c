/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The safety copies where each call of SQLite fails or is the last one before kill -9, on a disk of
 * this computer and in a home over the network: what was safe stays safe, what is said to be safe
 * is, and a file that is damaged is not lost on top of it. */

#include <errno.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../end.h"
#include "folder.h"
#include "shim.h"
#include "store/resguardo.h"

#define OLD "lo que ya estaba a salvo"
#define NEW "lo que se escribió después"
#define FILE_NAME "resguardo.db"

#define NFS 0x6969

/* What the process of a trial leaves. */
typedef struct
{
  gboolean draft;   /* said to be safe */
  gboolean version;
  guint n;
  char message[1000];
} Result;

typedef struct _Fixture Fixture;

struct _Fixture
{
  ShimPlace place;
  void (*work) (Fixture *fixture);
  char *folder;
  char *path;
  char *content; /* of the database before each trial */
  gsize length;
  Result *result;
};

static GBytes *
get_bytes (const char *text)
{
  return g_bytes_new_static (text, strlen (text));
}

static void
write_both (Fixture    *fixture,
            const char *documento,
            const char *text)
{
  const LogroBorrador borrador = { (char *) documento, NULL, 100, (char *) "Plan", NULL, NULL,
                                   FALSE };
  g_autoptr (GBytes) bytes = get_bytes (text);
  g_autofree char *damaged = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroResguardo) resguardo =
    logro_resguardo_open (fixture->folder, &damaged, &error);
  Result *result = fixture->result;

  if (resguardo != NULL)
    result->draft = logro_resguardo_keep_draft (resguardo, &borrador, bytes, &error);
  if (result->draft)
    result->version =
      logro_resguardo_keep_version (resguardo, documento, "file:///p", 100, bytes, &error);
  if (error != NULL)
    g_strlcpy (result->message, error->message, sizeof result->message);
}

static void
write_new (Fixture *fixture)
{
  write_both (fixture, "ahora", NEW);
}

/* That there is a result, or an error with words for it. */
static void
expect (Fixture  *fixture,
        gboolean  done,
        GError   *error)
{
  if (done == (error == NULL) && (done || strstr (error->message, fixture->folder) != NULL))
    g_clear_error (&error);
  else
    g_error ("%d, and: %s", done, error != NULL ? error->message : "nothing");
}

/* Looks at all there is, and clears up. */
static void
look (Fixture *fixture)
{
  g_autofree char *damaged = NULL;
  GError *error = NULL;
  g_autoptr (LogroResguardo) resguardo =
    logro_resguardo_open (fixture->folder, &damaged, &error);
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gboolean purged;
  gint64 moment;

  expect (fixture, resguardo != NULL, g_steal_pointer (&error));
  if (resguardo == NULL)
    return;
  drafts = logro_resguardo_list_drafts (resguardo, &error);
  expect (fixture, drafts != NULL, g_steal_pointer (&error));
  versions = logro_resguardo_list_versions (resguardo, "antes", &error);
  expect (fixture, versions != NULL, g_steal_pointer (&error));
  bytes = logro_resguardo_find_version (resguardo, "file:///p", &moment, &error);
  expect (fixture, bytes != NULL, g_steal_pointer (&error));
  purged = logro_resguardo_purge (resguardo, 100, 30, &error);
  expect (fixture, purged, error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  char shared[] = "/dev/shm/logro-store-XXXXXX";
  char *made = mkdtemp (shared);

  fixture->place.medium = GPOINTER_TO_UINT (data);
  fixture->work = write_new;
  fixture->folder = made != NULL ? g_strdup (made) : g_dir_make_tmp ("logro-store-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, FILE_NAME, NULL);
  fixture->result = mmap (NULL, sizeof (Result), PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  shim_begin (fixture->folder, &fixture->place, SHIM_NONE, 0, 0);
  write_both (fixture, "antes", OLD);
  shim_end ();
  g_assert_true (fixture->result->version);
  g_assert_true (g_file_get_contents (fixture->path, &fixture->content, &fixture->length, NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  clear_folder (fixture->folder);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->content);
  munmap (fixture->result, sizeof (Result));
}

static void
run (Fixture  *fixture,
     ShimMode  mode,
     guint     at,
     int       code)
{
  int status;
  pid_t child;

  clear_folder (fixture->folder);
  if (fixture->content != NULL)
    g_assert_true (g_file_set_contents_full (fixture->path, fixture->content,
                                             (gssize) fixture->length, G_FILE_SET_CONTENTS_NONE,
                                             0600, NULL));
  memset (fixture->result, 0, sizeof (Result));
  child = fork ();
  if (child == 0)
    {
      g_random_set_seed ((guint32) getpid ()); /* another program draws other numbers */
      shim_begin (fixture->folder, &fixture->place, mode, at, code);
      fixture->work (fixture);
      fixture->result->n = shim_end ();
      end_now (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  if (status != 0 && !(WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL))
    g_error ("ended with %d at call %u, %s", status, at, g_strerror (code));
}

static gboolean
is_text (GBytes     *bytes,
         const char *text)
{
  return bytes != NULL && g_bytes_get_size (bytes) == strlen (text) &&
         memcmp (g_bytes_get_data (bytes, NULL), text, strlen (text)) == 0;
}

static gboolean
has_draft (LogroResguardo *resguardo,
           const char     *documento,
           const char     *text)
{
  g_autoptr (GPtrArray) drafts = logro_resguardo_list_drafts (resguardo, NULL);

  for (guint i = 0; drafts != NULL && i < drafts->len; i++)
    {
      const LogroBorrador *draft = drafts->pdata[i];
      g_autoptr (GBytes) bytes = NULL;

      if (!g_str_equal (draft->documento, documento))
        continue;
      bytes = logro_resguardo_read_draft (resguardo, documento, draft->sesion, NULL);
      return is_text (bytes, text);
    }
  return FALSE;
}

static gboolean
has_version (LogroResguardo *resguardo,
             const char     *documento,
             const char     *text)
{
  g_autoptr (GPtrArray) versions =
    logro_resguardo_list_versions (resguardo, documento, NULL);
  g_autoptr (GBytes) bytes = NULL;

  if (versions == NULL || versions->len != 1)
    return FALSE;
  bytes = logro_resguardo_read_version (resguardo, ((LogroVersion *) versions->pdata[0])->id,
                                        NULL);
  return is_text (bytes, text);
}

/* The next start of the program. */
static void
judge (Fixture *fixture,
       guint    at,
       int      code)
{
  const Result *result = fixture->result;
  g_autofree char *damaged = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroResguardo) resguardo =
    logro_resguardo_open (fixture->folder, &damaged, &error);

  g_assert_no_error (error);
  if (damaged != NULL || !has_draft (resguardo, "antes", OLD) ||
      !has_version (resguardo, "antes", OLD))
    g_error ("what was safe is lost, at call %u, %s (%s)", at, g_strerror (code),
             result->message);
  if ((result->draft && !has_draft (resguardo, "ahora", NEW)) ||
      (result->version && !has_version (resguardo, "ahora", NEW)))
    g_error ("said to be safe, and is not, at call %u, %s", at, g_strerror (code));
}

/* Whether some file in the folder is what the database was. */
static gboolean
is_kept (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autofree char *content = NULL;
      gsize length;

      if (g_file_get_contents (path, &content, &length, NULL) && length == fixture->length &&
          memcmp (content, fixture->content, length) == 0)
        return TRUE;
    }
  return FALSE;
}

static guint
count (Fixture *fixture)
{
  run (fixture, SHIM_NONE, 0, 0);
  g_assert_true (fixture->result->version);
  judge (fixture, 0, 0);
  return fixture->result->n;
}

static void
test_fails (Fixture       *fixture,
            gconstpointer  data)
{
  static const int errors[] = { ENOSPC, EIO, EACCES, EDQUOT, EROFS };
  guint n = count (fixture);

  for (guint at = 1; at <= n; at++)
    for (guint e = 0; e < G_N_ELEMENTS (errors); e++)
      for (ShimMode mode = SHIM_ONCE; mode <= SHIM_FOREVER; mode++)
        {
          run (fixture, mode, at, errors[e]);
          judge (fixture, at, errors[e]);
          if (!fixture->result->version &&
              strstr (fixture->result->message, fixture->folder) == NULL)
            g_error ("at call %u, %s, it only says “%s”", at, g_strerror (errors[e]),
                     fixture->result->message);
        }
  g_test_message ("%u runs, 0 lost", n * 10);
}

static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  guint n = count (fixture);

  for (guint at = 1; at <= n; at++)
    for (ShimMode mode = SHIM_KILL_BEFORE; mode <= SHIM_KILL_AFTER; mode++)
      {
        run (fixture, mode, at, 0);
        judge (fixture, at, 0);
      }
  g_test_message ("%u runs, 0 lost", n * 2);
}

/* The first start: whatever fails or ends it, the next one finds nothing damaged, and what was said
 * to be safe. */
static void
test_first (Fixture       *fixture,
            gconstpointer  data)
{
  guint n;

  g_clear_pointer (&fixture->content, g_free);
  run (fixture, SHIM_NONE, 0, 0);
  n = fixture->result->n;
  for (guint at = 1; at <= n; at++)
    for (ShimMode mode = SHIM_ONCE; mode <= SHIM_KILL_AFTER; mode++)
      {
        g_autofree char *damaged = NULL;
        g_autoptr (GError) error = NULL;
        g_autoptr (LogroResguardo) resguardo = NULL;

        run (fixture, mode, at, mode <= SHIM_FOREVER ? ENOSPC : 0);
        resguardo = logro_resguardo_open (fixture->folder, &damaged, &error);
        g_assert_no_error (error);
        if (damaged != NULL || (fixture->result->draft && !has_draft (resguardo, "ahora", NEW)))
          g_error ("at call %u in mode %d: %s", at, mode, fixture->result->message);
      }
  g_test_message ("%u runs, 0 lost", n * 5);
}

/* What is there is read, or it is said why not; and it stays. */
static void
test_look (Fixture       *fixture,
           gconstpointer  data)
{
  guint n;

  fixture->work = look;
  run (fixture, SHIM_NONE, 0, 0);
  n = fixture->result->n;
  for (guint at = 1; at <= n; at++)
    for (ShimMode mode = SHIM_ONCE; mode <= SHIM_FOREVER; mode++)
      {
        run (fixture, mode, at, EIO);
        judge (fixture, at, EIO);
      }
  g_test_message ("%u runs, 0 lost", n * 2);
}

/* A damaged file is in its place, or whole beside it. */
static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  guint n;

  g_free (fixture->content);
  fixture->length = 20000;
  fixture->content = g_strnfill (fixture->length, 'x');
  run (fixture, SHIM_NONE, 0, 0);
  g_assert_true (fixture->result->version);
  n = fixture->result->n;
  for (guint at = 1; at <= n; at++)
    for (ShimMode mode = SHIM_ONCE; mode <= SHIM_KILL_AFTER; mode++)
      {
        run (fixture, mode, at, mode <= SHIM_FOREVER ? EIO : 0);
        if (!is_kept (fixture))
          g_error ("the damaged file is lost, at call %u in mode %d", at, mode);
      }
  g_test_message ("%u runs, 0 lost", n * 5);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/faults/store/fails", Fixture, NULL, set_up, test_fails, tear_down);
  g_test_add ("/faults/store/killed", Fixture, NULL, set_up, test_killed, tear_down);
  g_test_add ("/faults/store/first", Fixture, NULL, set_up, test_first, tear_down);
  g_test_add ("/faults/store/look", Fixture, NULL, set_up, test_look, tear_down);
  g_test_add ("/faults/store/damaged", Fixture, NULL, set_up, test_damaged, tear_down);
  g_test_add ("/faults/store/network/fails", Fixture, GUINT_TO_POINTER (NFS), set_up, test_fails,
              tear_down);
  g_test_add ("/faults/store/network/killed", Fixture, GUINT_TO_POINTER (NFS), set_up,
              test_killed, tear_down);
  return g_test_run ();
}
