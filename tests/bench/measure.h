/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two ways of doing the same work, measured turn by turn on the same computer, and the ratio that
 * they must keep. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Exit codes of a benchmark, as meson takes them. */
#define BENCH_OK 0
#define BENCH_MISSED 1
#define BENCH_SKIPPED 77

/* Does the work once; returns seconds, or NAN when it could not be done. */
typedef double (*BenchFunc) (gpointer data);

typedef struct
{
  BenchFunc func;
  gpointer data;
} BenchWork;

typedef enum
{
  BENCH_AT_MOST,
  BENCH_AT_LEAST
} BenchBar;

/* Seconds of this thread on the processor, which others at work on the computer do not lengthen. */
double bench_cpu (void);

/* The seconds that each of @n_works takes: the median over @rounds rounds, in each of which every one
 * has its turn, after one round that does not count. @seconds has room for @n_works; NAN says that a
 * work could not be done. */
void bench_rounds (const BenchWork *works,
                   guint            n_works,
                   guint            rounds,
                   double          *seconds);

/* Seconds that @argv was on the processor, from its start to its end, its output thrown away; NAN
 * unless it ended with one of the codes 0 to @max_code. For a program that does one thing after
 * another it is what passes on the clock, less what others at work on the computer add. */
double bench_process (const char *const *argv,
                      int                max_code);

/* The same, and in @peak the most memory that it or one of those it started had at a time, in MB of
 * 2^20 bytes. */
double bench_process_peak (const char *const *argv,
                           int                max_code,
                           double            *peak);

/* As a BenchFunc: bench_process() of a NULL-terminated array of strings, with code 0. */
double bench_run (gpointer argv);

/* Prints the line of a figure: name, what was measured, its bar, ok or MISSED, and what the reference
 * took, for orientation. Gives BENCH_OK or BENCH_MISSED; NAN is missed. */
int bench_report (const char *name,
                  double      measured,
                  BenchBar    kind,
                  double      bar,
                  const char *reference);

/* Sets the environment so that nothing of the person's own, no bus and no services are used, by this
 * process and by those it starts: only the programs differ. Gives the empty home folder. */
char *bench_isolate (void);

/* Removes that folder. */
void bench_remove_folder (const char *name);

G_END_DECLS
