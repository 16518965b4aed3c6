/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Replays every file of the corpus, each in a process of its own that is locked in as the program is
 * that reads foreign files: none ends it, none takes longer than a second or 100 MB, none makes it
 * so much as try to open a file or a connection, and each is refused with a sentence or read as
 * text, as its name says (make-corpus.py). */

#include <libxml/parser.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "exchange/fuente-encierro.h"
#include "support.h"
#include "targets.h"
#include "watch.h"

#define MAX_SECONDS 1
#define MAX_KILOBYTES (100 * 1024)
#define FEWEST 300

/* How the process of a file ended. */
enum
{
  READ = 10,
  REFUSED,
  SPEECHLESS, /* refused, but not with a sentence that names the file */
};

static int
judge (Target      target,
       GBytes     *bytes,
       const char *name)
{
  g_autoptr (GError) error = NULL;

  if (target (bytes, name, &error))
    return READ;
  if (error == NULL || strstr (error->message, name) == NULL ||
      strlen (error->message) < strlen (name) + 15 || !g_utf8_validate (error->message, -1, NULL) ||
      strchr (error->message, '\n') != NULL)
    {
      g_printerr ("%s: %s\n", name, error != NULL ? error->message : "(nothing)");
      return SPEECHLESS;
    }
  g_printerr ("%s\n", error->message);
  return REFUSED;
}

/* What is wrong with how @name went, or NULL. */
static char *
find_fault (const char          *name,
            int                  status,
            const struct rusage *usage)
{
  double seconds = usage->ru_utime.tv_sec + usage->ru_stime.tv_sec +
                   (usage->ru_utime.tv_usec + usage->ru_stime.tv_usec) / 1e6;
  int code = WIFEXITED (status) ? WEXITSTATUS (status) : -1;

  if (WIFSIGNALED (status))
    return g_strdup_printf ("ended by %s", strsignal (WTERMSIG (status)));
  if (code == WATCH_CAUGHT)
    return g_strdup ("opened something");
  if (code == SPEECHLESS)
    return g_strdup ("refused without a sentence");
  if (code != READ && code != REFUSED)
    return g_strdup_printf ("ended with %d", code);
  if (g_str_has_prefix (name, "refuse-") && code != REFUSED)
    return g_strdup ("read, and not refused");
  if (g_str_has_prefix (name, "read-") && code != READ)
    return g_strdup ("refused, and not read");
  if (seconds > (support_is_slow () ? 10 : 1) * MAX_SECONDS)
    return g_strdup_printf ("took %.2f s", seconds);
  if (usage->ru_maxrss > MAX_KILOBYTES && !support_is_sanitized ())
    return g_strdup_printf ("took %ld MB", usage->ru_maxrss / 1024);
  return NULL;
}

static gboolean
replay (Target      target,
        const char *path,
        const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *fault = NULL;
  struct rusage usage;
  char *data;
  gsize length;
  int status;
  pid_t pid;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (data, length);
  pid = fork ();
  if (pid == 0)
    {
      logro_encierro_enter ();
      watch_begin ();
      _exit (judge (target, bytes, name));
    }
  g_assert_cmpint (wait4 (pid, &status, 0, &usage), ==, pid);
  fault = find_fault (name, status, &usage);
  if (fault != NULL)
    g_printerr ("FAULT: %s: %s\n", path, fault);
  return fault == NULL;
}

/* Replays a folder; the number of its files, and of those with a fault. */
static guint
replay_folder (Target      target,
               const char *folder,
               guint      *n_faults)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  for (; (name = g_dir_read_name (dir)) != NULL; n++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      *n_faults += !replay (target, path, name);
    }
  return n;
}

static void
test_corpus (void)
{
  static const struct
  {
    const char *folder;
    const char *target;
  } doors[] = { { "tablas", "table" }, { "planes", "plan" }, { "modelos", "model" } };
  guint n = 0, n_faults = 0;

  targets_prepare ();
  for (guint i = 0; i < G_N_ELEMENTS (doors); i++)
    {
      g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "hostile", "corpus",
                                                       doors[i].folder, NULL);

      n += replay_folder (targets_find (doors[i].target), folder, &n_faults);
    }
  g_test_message ("%u files", n);
  g_assert_cmpuint (n, >=, FEWEST);
  g_assert_cmpuint (n_faults, ==, 0);
}

/* What watches would see it. */
static void
test_watch (void)
{
  for (guint i = 0; i < 3; i++)
    {
      int status;
      pid_t pid = fork ();

      if (pid == 0)
        {
          watch_begin ();
          if (i == 0)
            g_file_get_contents ("/etc/passwd", &(char *) { NULL }, NULL, NULL);
          else if (i == 1)
            xmlFreeDoc (xmlReadFile ("/etc/passwd", NULL, XML_PARSE_NOERROR));
          else
            g_file_set_contents ("/tmp/logro-hostile", "", 0, NULL);
          _exit (0);
        }
      g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
      g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == WATCH_CAUGHT);
    }
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/hostile/watch", test_watch);
  g_test_add_func ("/hostile/corpus", test_corpus);
  return g_test_run ();
}
