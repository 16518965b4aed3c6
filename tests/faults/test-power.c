/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The power is cut on a real file system: an ext4 in a file is shut down without writing its
 * journal while somebody types and saves, and mounted again. Saving without fsync must be caught;
 * what other bad ways do takes more luck, and test-savers.c has them all. For root only. LOGRO_CUTS
 * says how often.
 *
 * ext4 hides mistakes of programs where it can (auto_da_alloc), so that is turned off; and it
 * writes names down when anybody flushes anything, so somebody else does all the time. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <linux/types.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bad-savers.h"
#include "engine.h"
#include "support.h"

#define CUTS 300

/* A bad way must be caught by one of so many. */
#define CUTS_OF_BAD 60

#define LIFE 60000

#define SHUTDOWN _IOR ('X', 125, __u32)
#define WITHOUT_JOURNAL 2

typedef struct
{
  char *top;
  char *image;
  char *disk; /* where it is mounted */
} Fixture;

static gboolean
run (const char *first,
     ...)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  va_list rest;
  int status = -1;

  va_start (rest, first);
  for (const char *word = first; word != NULL; word = va_arg (rest, const char *))
    g_ptr_array_add (argv, (char *) word);
  va_end (rest);
  g_ptr_array_add (argv, NULL);
  return g_spawn_sync (NULL, (char **) argv->pdata, NULL,
                       G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL |
                         G_SPAWN_STDERR_TO_DEV_NULL,
                       NULL, NULL, NULL, NULL, &status, NULL) && status == 0;
}

static gboolean
attach (Fixture *fixture)
{
  return run ("mount", "-o", "loop,noauto_da_alloc", fixture->image, fixture->disk, NULL);
}

/* FALSE, and skipped, where there can be none. */
static gboolean
make_disk (Fixture *fixture)
{
  char shared[] = "/dev/shm/logro-power-XXXXXX";
  char *made = geteuid () == 0 ? mkdtemp (shared) : NULL;

  if (made == NULL)
    {
      g_test_skip ("only root can cut the power");
      return FALSE;
    }
  fixture->top = g_strdup (made);
  fixture->image = g_build_filename (made, "image", NULL);
  fixture->disk = g_build_filename (made, "disk", NULL);
  g_mkdir (fixture->disk, 0700);
  if (run ("truncate", "-s", "32M", fixture->image, NULL) &&
      run ("mkfs.ext4", "-q", fixture->image, NULL) && attach (fixture))
    return TRUE;
  g_test_skip ("no disk can be made here");
  return FALSE;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  *fixture = (Fixture) { NULL };
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->top == NULL)
    return;
  umount (fixture->disk);
  run ("rm", "-rf", fixture->top, NULL);
  g_free (fixture->top);
  g_free (fixture->image);
  g_free (fixture->disk);
}

/* Somebody else on the same disk. */
static pid_t
start_noise (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->disk, "otro", NULL);
  pid_t child = fork ();

  if (child != 0)
    return child;
  for (int fd = open (path, O_WRONLY | O_CREAT, 0600); ; g_usleep (1000))
    if (pwrite (fd, path, 3, 0) == 3)
      fsync (fd);
}

static void
end (pid_t child)
{
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
}

/* Lets @child live for a while; then there is no power. And then there is. */
static void
cut (Fixture *fixture,
     pid_t    child,
     GRand   *rand)
{
  pid_t noise = start_noise (fixture);
  __u32 how = WITHOUT_JOURNAL;
  int fd;

  g_usleep ((gulong) g_rand_int_range (rand, 0, LIFE));
  kill (child, SIGSTOP);
  fd = open (fixture->disk, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  g_assert_cmpint (ioctl (fd, SHUTDOWN, &how), ==, 0);
  close (fd);
  end (child);
  end (noise);
  while (umount (fixture->disk) != 0)
    {
      g_assert_cmpint (errno, ==, EBUSY);
      g_usleep (1000);
    }
  g_assert_true (attach (fixture));
}

static guint
count_cuts (guint usual)
{
  const char *wanted = g_getenv ("LOGRO_CUTS");

  return wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : usual;
}

static void
test_ours (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GRand) rand = support_rand ();
  guint cuts = count_cuts (CUTS);
  Engine engine;

  if (!make_disk (fixture))
    return;
  engine_begin (&engine, fixture->disk);
  for (guint i = 0; i < cuts; i++)
    {
      pid_t child;

      engine_next (&engine);
      child = fork ();
      if (child == 0)
        {
          g_random_set_seed ((guint32) getpid ());
          engine_type (&engine);
        }
      cut (fixture, child, rand);
      engine_judge (&engine);
    }
  g_test_message ("%u power cuts, 0 plans lost, 0 changes that were safe", cuts);
  engine_end (&engine);
}

static void
save_for_ever (const Saver *saver,
               GFile       *file)
{
  while (saver->save (saver, file, NULL))
    g_usleep (500);
  _exit (0);
}

static gboolean
is_whole (GFile  *file,
          GBytes *new)
{
  g_autofree char *found = NULL;
  gsize length;

  return g_file_get_contents (g_file_peek_path (file), &found, &length, NULL) &&
         length == g_bytes_get_size (new) &&
         memcmp (found, g_bytes_get_data (new, NULL), length) == 0;
}

static void
test_bad (Fixture       *fixture,
          gconstpointer  data)
{
  const Saver *saver = data;
  g_autoptr (GRand) rand = support_rand ();
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) old = NULL;
  g_autoptr (GBytes) new = NULL;
  guint lost = 0, cuts = 0;

  if (!make_disk (fixture))
    return;
  path = g_build_filename (fixture->disk, HARNESS_NAME, NULL);
  file = g_file_new_for_path (path);
  saver->prepare (saver, file, &old, &new);
  for (; lost == 0 && cuts < CUTS_OF_BAD; cuts++)
    {
      pid_t child;

      saver->save (saver, file, NULL);
      sync ();
      child = fork ();
      if (child == 0)
        save_for_ever (saver, file);
      cut (fixture, child, rand);
      lost += !is_whole (file, new);
    }
  g_test_message ("%s: lost a file with power cut %u", saver->name, cuts);
  g_assert_cmpuint (lost, >, 0);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add ("/faults/power/ours", Fixture, NULL, set_up, test_ours, tear_down);
  for (guint i = 0; i < n_bad_savers; i++)
    if (strcmp (bad_savers[i].name, "no fsync") == 0)
      g_test_add ("/faults/power/no-fsync", Fixture, &bad_savers[i], set_up, test_bad, tear_down);
  return g_test_run ();
}
