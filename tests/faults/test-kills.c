/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The program is gone at a random instant while somebody types: no plan is lost, and nothing that
 * was said to be safe or saved. LOGRO_KILLS says how often. */

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine.h"
#include "support.h"

#define KILLS (support_is_sanitized () ? 100 : 300)

/* Microseconds that a program lives at most. */
#define LIFE 20000

static void
live_and_die (Engine *engine,
              GRand  *rand)
{
  int status;
  pid_t child;

  engine_next (engine);
  child = fork ();
  if (child == 0)
    {
      g_random_set_seed ((guint32) getpid ());
      engine_type (engine);
    }
  g_usleep ((gulong) g_rand_int_range (rand, 0, support_is_sanitized () ? 10 * LIFE : LIFE));
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
}

static char *
make_folder (void)
{
  char shared[] = "/dev/shm/logro-kills-XXXXXX";
  char *made = mkdtemp (shared);

  return made != NULL ? g_strdup (made) : g_dir_make_tmp ("logro-kills-XXXXXX", NULL);
}

static void
test_kills (void)
{
  const char *wanted = g_getenv ("LOGRO_KILLS");
  guint kills = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : KILLS;
  g_autofree char *folder = make_folder ();
  const char *const argv[] = { "rm", "-rf", folder, NULL };
  g_autoptr (GRand) rand = support_rand ();
  Engine engine;

  engine_begin (&engine, folder);
  for (guint i = 0; i < kills; i++)
    {
      live_and_die (&engine, rand);
      engine_judge (&engine);
    }
  g_test_message ("%u kills, 0 plans lost, 0 changes that were safe; %u times the safety copies "
                  "had more than the file", kills, engine.n_safe);
  if (kills >= KILLS)
    g_assert_cmpuint (engine.n_safe, >, 0);
  engine_end (&engine);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/faults/kills", test_kills);
  return g_test_run ();
}
