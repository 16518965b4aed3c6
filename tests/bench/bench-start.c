/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bench-start BARE-WINDOW LOGRO: from the start of the program to its first painted frame, to
 * the last one that the sample takes, and the most memory with it open, over those of a window that
 * does nothing. */

#include <math.h>
#include <stdio.h>

#include "measure.h"
#include "watch-window.h"

#define ROUNDS 15
#define SETTLED_ROUNDS 7

typedef struct
{
  WatchWindow *watch;
  const char *argv[3];
  gsize peak; /* KB */
} Program;

static double
start (gpointer data)
{
  Program *program = data;
  WatchTimes times;

  return watch_window_start (program->watch, program->argv, FALSE, &times) ? times.first : NAN;
}

/* Also notes the most memory of all rounds. */
static double
settle (gpointer data)
{
  Program *program = data;
  WatchTimes times;

  if (!watch_window_start (program->watch, program->argv, TRUE, &times))
    return NAN;
  program->peak = MAX (program->peak, times.peak);
  return times.settled;
}

static int
compare (Program *bare,
         Program *empty,
         Program *sample)
{
  const BenchWork starts[] = { { start, bare }, { start, empty }, { start, sample } };
  const BenchWork settled[] = { { settle, bare }, { settle, sample } };
  double first[G_N_ELEMENTS (starts)];
  double last[G_N_ELEMENTS (settled)];
  g_autofree char *time = NULL;
  g_autofree char *time_settled = NULL;
  g_autofree char *memory = NULL;

  printf ("From the start to the first and last frame, and memory, over a window that does "
          "nothing:\n");
  bench_rounds (starts, G_N_ELEMENTS (starts), ROUNDS, first);
  bench_rounds (settled, G_N_ELEMENTS (settled), SETTLED_ROUNDS, last);
  time = g_strdup_printf ("bare %.0f ms", first[0] * 1e3);
  time_settled = g_strdup_printf ("bare %.0f ms", last[0] * 1e3);
  memory = g_strdup_printf ("bare %.0f MB", bare->peak / 1024.0);
  return bench_report ("start-empty", first[1] / first[0], BENCH_AT_MOST, 1.2, time)
         | bench_report ("start-sample", first[2] / first[0], BENCH_AT_MOST, 1.2, time)
         | bench_report ("settled-sample", last[1] / last[0], BENCH_AT_MOST, 2.5, time_settled)
         | bench_report ("memory-sample", (double) sample->peak / bare->peak, BENCH_AT_MOST, 1.3,
                         memory);
}

int
main (int    argc,
      char **argv)
{
  WatchWindow *watch = watch_window_open ();
  Program bare = { watch, { argv[1] } };
  Program empty = { watch, { argv[2] } };
  Program sample = { watch, { argv[2], "--sample" } };
  g_autofree char *home = NULL;
  int code;

  if (argc != 3)
    return 2;
  if (watch == NULL)
    {
      puts ("no X server to show windows on");
      return BENCH_SKIPPED;
    }
  home = bench_isolate ();
  code = compare (&bare, &empty, &sample);
  watch_window_close (watch);
  bench_remove_folder (home);
  return code;
}
