/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bench-cli LOGRO-CLI PLAN: a plan checked on the command line, against xmllint, which only reads it;
 * and the libraries that the command line starts with, since each is paid for at every start. */

#include <stdio.h>

#include "measure.h"

#define ROUNDS 61

static double
check (gpointer argv)
{
  /* 1 = it has findings */
  return bench_process (argv, 1);
}

static int
compare (const char *cli,
         const char *plan)
{
  const char *const lint[] = { "xmllint", "--noout", plan, NULL };
  const char *const checked[] = { cli, "check", plan, NULL };
  const char *const version[] = { cli, "--version", NULL };
  const BenchWork works[] = { { bench_run, (gpointer) lint },
                              { check, (gpointer) checked },
                              { bench_run, (gpointer) version } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *reference = NULL;

  bench_rounds (works, G_N_ELEMENTS (works), ROUNDS, seconds);
  reference = g_strdup_printf ("xmllint --noout %.1f ms; logro-cli --version %.1f ms",
                               seconds[0] * 1e3, seconds[2] * 1e3);
  return bench_report ("cli-check", seconds[1] / seconds[0], BENCH_AT_MOST, 2, reference);
}

/* What draws or makes windows stays out. */
static int
look_at_libraries (const char *cli)
{
  const char *const argv[] = { "ldd", cli, NULL };
  g_autofree char *libraries = NULL;
  g_autoptr (GRegex) heavy = g_regex_new ("lib(gtk|gdk|gsk|pango|cairo|X11)[-.0-9a-z]*",
                                          0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &libraries, NULL,
                     NULL, &error))
    g_error ("%s", error->message);
  g_regex_match (heavy, libraries, 0, &match);
  return bench_report ("cli-drawing-libraries", g_match_info_matches (match), BENCH_AT_MOST, 0,
                       "GTK, Pango and cairo");
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *xmllint = g_find_program_in_path ("xmllint");
  int code;

  if (argc != 3)
    return 2;
  printf ("Checking the sample, over xmllint that only reads it:\n");
  code = look_at_libraries (argv[1]);
  if (xmllint != NULL)
    return code | compare (argv[1], argv[2]);
  puts ("xmllint is not installed");
  return code != BENCH_OK ? code : BENCH_SKIPPED;
}
