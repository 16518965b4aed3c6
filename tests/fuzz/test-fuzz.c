/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Replays what the fuzzers begin with and what they found, without a fuzzer: corpus/TARGET/FILE, each
 * within a second. */

#include <time.h>

#include "support.h"
#include "targets.h"

#define MAX_SECONDS (support_is_slow () ? 10 : 1)

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static void
replay (Target      target,
        const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  double start = get_seconds ();
  char *data;
  gsize length;

  g_test_message ("%s", path);
  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (data, length);
  target (bytes, "archivo", &error);
  g_assert_cmpfloat (get_seconds () - start, <, MAX_SECONDS);
}

static void
test_folder (gconstpointer data)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", data, NULL);
  Target target = targets_find (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  g_assert_nonnull (target);
  targets_prepare ();
  for (; (name = g_dir_read_name (dir)) != NULL; n++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      replay (target, path);
    }
  g_assert_cmpuint (n, >, 0);
}

int
main (int    argc,
      char **argv)
{
  static const char * const targets[] = { "table", "xlsx", "ods", "odt", "docx", "csv", "html",
                                          "plan", "model", "answers", "values", "search", "pipe" };

  support_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autofree char *path = g_strconcat ("/fuzz/", targets[i], NULL);

      g_test_add_data_func (path, targets[i], test_folder);
    }
  return g_test_run ();
}
