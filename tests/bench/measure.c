/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two ways of doing the same work, measured turn by turn on the same computer. */

#include "measure.h"

#include <fcntl.h>
#include <math.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

double
bench_cpu (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static int
compare_seconds (const void *a,
                 const void *b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* One failure is enough: what does not always work cannot be compared. */
static double
get_median (double *seconds,
            guint   n)
{
  for (guint i = 0; i < n; i++)
    if (isnan (seconds[i]))
      return NAN;
  qsort (seconds, n, sizeof *seconds, compare_seconds);
  return n % 2 != 0 ? seconds[n / 2] : (seconds[n / 2 - 1] + seconds[n / 2]) / 2;
}

void
bench_rounds (const BenchWork *works,
              guint            n_works,
              guint            rounds,
              double          *seconds)
{
  g_autofree double *all = g_new (double, n_works * rounds);

  for (guint i = 0; i < n_works; i++)
    works[i].func (works[i].data);
  for (guint r = 0; r < rounds; r++)
    for (guint i = 0; i < n_works; i++)
      all[i * rounds + r] = works[i].func (works[i].data);
  for (guint i = 0; i < n_works; i++)
    seconds[i] = get_median (all + i * rounds, rounds);
}

static double
get_seconds (const struct timeval *time)
{
  return time->tv_sec + time->tv_usec / 1e6;
}

double
bench_process_peak (const char *const *argv,
                    int                max_code,
                    double            *peak)
{
  posix_spawn_file_actions_t actions;
  struct rusage usage = { 0 };
  pid_t pid;
  int status = -1;

  posix_spawn_file_actions_init (&actions);
  posix_spawn_file_actions_addopen (&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  if (posix_spawnp (&pid, argv[0], &actions, NULL, (char *const *) argv, environ) == 0)
    wait4 (pid, &status, 0, &usage);
  posix_spawn_file_actions_destroy (&actions);
  if (!WIFEXITED (status) || WEXITSTATUS (status) > max_code)
    return NAN;
  if (peak != NULL)
    *peak = usage.ru_maxrss / 1024.0;
  return get_seconds (&usage.ru_utime) + get_seconds (&usage.ru_stime);
}

double
bench_process (const char *const *argv,
               int                max_code)
{
  return bench_process_peak (argv, max_code, NULL);
}

double
bench_run (gpointer argv)
{
  return bench_process (argv, 0);
}

int
bench_report (const char *name,
              double      measured,
              BenchBar    kind,
              double      bar,
              const char *reference)
{
  gboolean ok = kind == BENCH_AT_MOST ? measured <= bar : measured >= bar;

  printf ("  %-36s %7.2f  bar %s %.1f  %-6s  (%s)\n", name, measured,
          kind == BENCH_AT_MOST ? "<=" : ">=", bar, ok ? "ok" : "MISSED", reference);
  fflush (stdout);
  return ok ? BENCH_OK : BENCH_MISSED;
}

char *
bench_isolate (void)
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

void
bench_remove_folder (const char *name)
{
  const char *const argv[] = { "rm", "-rf", name, NULL };

  bench_process (argv, 0);
}
