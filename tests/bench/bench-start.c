/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bench-start BARE-WINDOW LOGRO: from the start of the program to its first painted frame, and the
 * most memory with the sample open, over those of a window that does nothing. */

#include <glib/gstdio.h>
#include <math.h>
#include <stdio.h>

#include "measure.h"
#include "watch-window.h"

#define ROUNDS 15
#define MEMORY_ROUNDS 3

typedef struct
{
  WatchWindow *watch;
  const char *argv[3];
} Program;

static double
start (gpointer data)
{
  Program *program = data;

  return watch_window_start (program->watch, program->argv, NULL);
}

/* Not seconds but megabytes, which bench_rounds() treats alike. */
static double
fill_memory (gpointer data)
{
  Program *program = data;
  gsize peak = 0;

  return isnan (watch_window_start (program->watch, program->argv, &peak)) ? NAN : peak / 1024.0;
}

static int
compare (Program *bare,
         Program *empty,
         Program *sample)
{
  const BenchWork starts[] = { { start, bare }, { start, empty }, { start, sample } };
  const BenchWork memories[] = { { fill_memory, bare }, { fill_memory, sample } };
  double seconds[G_N_ELEMENTS (starts)];
  double megabytes[G_N_ELEMENTS (memories)];
  g_autofree char *time = NULL;
  g_autofree char *memory = NULL;

  printf ("From the start to the first frame, and memory, over a GTK window that does nothing:\n");
  bench_rounds (starts, G_N_ELEMENTS (starts), ROUNDS, seconds);
  bench_rounds (memories, G_N_ELEMENTS (memories), MEMORY_ROUNDS, megabytes);
  time = g_strdup_printf ("bare %.0f ms", seconds[0] * 1e3);
  memory = g_strdup_printf ("bare %.0f MB", megabytes[0]);
  return bench_report ("start-empty", seconds[1] / seconds[0], BENCH_AT_MOST, 1.2, time)
         | bench_report ("start-sample", seconds[2] / seconds[0], BENCH_AT_MOST, 1.2, time)
         | bench_report ("memory-sample", megabytes[1] / megabytes[0], BENCH_AT_MOST, 1.3, memory);
}

/* Nothing of the person's own, no bus, no services: only the programs differ. */
static char *
isolate (void)
{
  char *home = g_dir_make_tmp ("logro-bench-XXXXXX", NULL);
  static const char *const settings[][2] = {
    { "DBUS_SESSION_BUS_ADDRESS", "disabled:" },
    { "GDK_BACKEND", "x11" },
    { "GIO_USE_VFS", "local" },
    { "GSETTINGS_BACKEND", "memory" },
    { "GSK_RENDERER", "cairo" },
    { "GTK_A11Y", "none" },
    { "GTK_IM_MODULE", "gtk-im-context-simple" },
  };

  if (home == NULL)
    g_error ("no folder for temporary files");
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    g_setenv (settings[i][0], settings[i][1], TRUE);
  g_setenv ("HOME", home, TRUE);
  g_setenv ("XDG_RUNTIME_DIR", home, TRUE);
  g_unsetenv ("XDG_CACHE_HOME");
  g_unsetenv ("XDG_CONFIG_HOME");
  g_unsetenv ("XDG_DATA_HOME");
  g_unsetenv ("XDG_STATE_HOME");
  return home;
}

static void
remove_folder (const char *name)
{
  const char *const argv[] = { "rm", "-rf", name, NULL };

  bench_process (argv, 0);
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
  home = isolate ();
  code = compare (&bare, &empty, &sample);
  watch_window_close (watch);
  remove_folder (home);
  return code;
}
