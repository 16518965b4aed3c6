/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has a plan open: one at a time, whatever they do. */

#include "document/lock.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "end.h"

typedef struct
{
  char *folder;
  char *path; /* of the lock */
  GFile *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *plan = NULL;

  fixture->folder = g_dir_make_tmp ("cerrojo-XXXXXX", NULL);
  plan = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->path = g_build_filename (fixture->folder, ".~lock.plan.logro#", NULL);
  fixture->file = g_file_new_for_path (plan);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
put (Fixture    *fixture,
     const char *text)
{
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
}

static void
test_one_at_a_time (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (LogroLockOwner) owner = NULL;
  LogroLock *lock = logro_lock_take (fixture->file, FALSE, &owner);

  g_assert_nonnull (lock);
  g_assert_null (owner);
  g_assert_null (logro_lock_take (fixture->file, FALSE, &owner));
  g_assert_nonnull (owner);
  g_assert_cmpstr (owner->user, ==, g_get_user_name ());
  g_assert_cmpstr (owner->host, ==, g_get_host_name ());
  g_assert_false (owner->silent);
  logro_lock_free (lock);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

/* Whoever takes over has it; the other one notices, and leaves it alone at the end. */
static void
test_taken_over (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (LogroLockOwner) owner = NULL;
  LogroLock *first = logro_lock_take (fixture->file, FALSE, &owner);
  g_autoptr (LogroLock) second = logro_lock_take (fixture->file, TRUE, &owner);

  g_assert_nonnull (second);
  g_assert_false (logro_lock_refresh (first));
  logro_lock_free (first);
  g_assert_true (logro_lock_refresh (second));
}

/* A lock of LibreOffice's, with all that may stand in a name. */
static void
test_libreoffice (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (LogroLockOwner) owner = NULL;

  put (fixture, ",Muñoz\\, Rosa,PC-2,29.11.2026 10:02,file:///home/rosa/.config/libreoffice/4;");
  g_assert_null (logro_lock_take (fixture->file, FALSE, &owner));
  g_assert_cmpstr (owner->user, ==, "Muñoz, Rosa");
  g_assert_cmpstr (owner->host, ==, "PC-2");
  g_assert_cmpstr (owner->time, ==, "29.11.2026 10:02");
}

static void
test_junk (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const junk[] = { "", ";", ",,,,,,,,", "sin fin", "\xff\xfe,\x80;", "\\" };

  for (guint i = 0; i < G_N_ELEMENTS (junk); i++)
    {
      g_autoptr (LogroLockOwner) owner = NULL;

      put (fixture, junk[i]);
      g_assert_null (logro_lock_take (fixture->file, FALSE, &owner));
      g_assert_nonnull (owner);
      g_assert_true (g_utf8_validate (owner->user, -1, NULL));
    }
}

/* Of a computer that was switched off. */
static void
test_silent (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (LogroLockOwner) owner = NULL;
  struct timespec times[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_NOW } };

  put (fixture, ",rosa,PC-2,29.11.2026 10:02,logro:x:1;");
  g_assert_null (logro_lock_take (fixture->file, FALSE, &owner));
  g_assert_false (owner->silent);
  g_clear_pointer (&owner, logro_lock_owner_free);
  times[1] = (struct timespec) { time (NULL) - 2 * LOGRO_LOCK_STALE, 0 };
  utimensat (AT_FDCWD, fixture->path, times, 0);
  g_assert_null (logro_lock_take (fixture->file, FALSE, &owner));
  g_assert_true (owner->silent);
}

/* The program crashed on this computer: nobody is asked. */
static void
test_crashed (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (LogroLockOwner) owner = NULL;
  g_autoptr (LogroLock) lock = NULL;
  pid_t child = fork ();

  if (child == 0)
    {
      logro_lock_take (fixture->file, FALSE, &owner);
      end_killed ();
    }
  waitpid (child, NULL, 0);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  lock = logro_lock_take (fixture->file, FALSE, &owner);
  g_assert_nonnull (lock);
}

/* Only a Logro of this computer can be known to have ended. */
static void
test_not_known (Fixture       *fixture,
                gconstpointer  data)
{
  const char *here = g_get_host_name ();
  const struct
  {
    const char *host;
    const char *program;
  } locks[] = {
    { "PC-2", "logro:x:999999999" }, { here, "otro:x:999999999" }, { here, "logro:x:0" },
    { here, "logro:x:-5" }, { here, "logro:x" }, { here, "logro:x:1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (locks); i++)
    {
      g_autofree char *text = g_strdup_printf (",rosa,%s,29.11.2026 10:02,%s;", locks[i].host,
                                               locks[i].program);
      g_autoptr (LogroLockOwner) owner = NULL;

      put (fixture, text);
      g_assert_null (logro_lock_take (fixture->file, FALSE, &owner));
      g_assert_cmpstr (owner->user, ==, "rosa");
    }
}

/* Who may only look at the folder is told who has it open, and cannot take it. */
static void
test_only_looking (Fixture       *fixture,
                   gconstpointer  data)
{
  int status;
  pid_t child;

  put (fixture, ",rosa,PC-2,29.11.2026 10:02,logro:x:1;");
  g_chmod (fixture->folder, 0555);
  child = geteuid () == 0 ? fork () : -1;
  if (child == 0)
    {
      g_autoptr (LogroLockOwner) owner = NULL;

      g_assert_true (become (65534));
      g_assert_null (logro_lock_take (fixture->file, FALSE, &owner));
      g_assert_cmpstr (owner->user, ==, "rosa");
      g_assert_false (owner->silent);
      g_clear_pointer (&owner, logro_lock_owner_free);
      g_assert_null (logro_lock_take (fixture->file, TRUE, &owner));
      g_assert_null (owner);
      end_now (0);
    }
  if (child < 0)
    g_test_skip ("only root can become somebody else");
  else
    {
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      g_assert_cmpint (status, ==, 0);
    }
  g_chmod (fixture->folder, 0755);
}

/* Of fifty that want it at the same moment one has it. */
static void
test_race (Fixture       *fixture,
           gconstpointer  data)
{
  pid_t children[50];
  guint winners = 0;
  int gate[2];
  char byte;

  g_assert_cmpint (pipe (gate), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        {
          LogroLockOwner *owner;
          gboolean won;

          close (gate[1]);
          if (read (gate[0], &byte, 1) < 0)
            end_now (2);
          won = logro_lock_take (fixture->file, FALSE, &owner) != NULL;
          g_usleep (300000); /* an owner that lives while the others try */
          end_now (won);
        }
    }
  close (gate[1]);
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int status;

      waitpid (children[i], &status, 0);
      winners += WIFEXITED (status) && WEXITSTATUS (status) == 1;
    }
  close (gate[0]);
  g_assert_cmpuint (winners, ==, 1);
}

/* Where nothing can be written there is no lock, and nobody to ask for it. */
static void
test_no_place (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/proc/plan.logro");
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://lejos/plan.logro");
  g_autoptr (LogroLockOwner) owner = NULL;

  g_assert_null (logro_lock_take (file, FALSE, &owner));
  g_assert_null (owner);
  g_assert_null (logro_lock_take (far, FALSE, &owner));
  g_assert_null (owner);
}

#define ADD(name, test) g_test_add ("/document/lock/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  ADD ("one-at-a-time", test_one_at_a_time);
  ADD ("taken-over", test_taken_over);
  ADD ("libreoffice", test_libreoffice);
  ADD ("junk", test_junk);
  ADD ("silent", test_silent);
  ADD ("crashed", test_crashed);
  ADD ("not-known", test_not_known);
  ADD ("only-looking", test_only_looking);
  ADD ("race", test_race);
  g_test_add_func ("/document/lock/no-place", test_no_place);
  return g_test_run ();
}
