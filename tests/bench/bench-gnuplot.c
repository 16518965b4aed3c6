/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Both charts as a process of its own, from its start to the written files, against gnuplot.
 *   bench-gnuplot SCRIPT           compares
 *   bench-gnuplot --draw svg|pdf   writes the charts into the current folder */

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#include "bare-charts.h"
#include "chart/export.h"
#include "measure.h"

#define ROUNDS 11
#define BAR 2.5

static void
draw (LogroChartKind    kind,
      LogroChartFormat  format,
      const char       *ending)
{
  g_autoptr (LogroChartData) data = logro_chart_data_new (bare_title, BARE_MAX, "%");
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = g_strconcat (logro_chart_kind_get_id (kind), ".", ending, NULL);
  FILE *file = fopen (name, "w");
  gconstpointer start;
  gsize size;

  for (guint k = 0; k < BARE_AXES; k++)
    logro_chart_data_add_axis (data, bare_names[k]);
  for (guint s = 0; s < BARE_SERIES; s++)
    {
      logro_chart_data_add_series (data, bare_series[s]);
      for (guint k = 0; k < BARE_AXES; k++)
        logro_chart_data_set (data, s, k, bare_values[s][k]);
    }
  bytes = logro_chart_export (kind, data, logro_ink_light (), format, 800, 600, 1, NULL);
  start = g_bytes_get_data (bytes, &size);
  if (file == NULL || fwrite (start, 1, size, file) != size || fclose (file) != 0)
    g_error ("cannot write %s", name);
}

static int
draw_both (const char *ending)
{
  LogroChartFormat format;

  if (!logro_chart_format_from_id (ending, &format, NULL))
    return 2;
  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    draw (kind, format, ending);
  return 0;
}

/* Away with the files of both programs. */
static void
clean_up (const char *folder)
{
  static const char *const endings[] = { "svg", "pdf", "png" };

  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
      {
        g_autofree char *name
          = g_strconcat (folder, "/", logro_chart_kind_get_id (kind), ".", endings[i], NULL);

        g_unlink (name);
      }
  g_rmdir (folder);
}

static int
compare (const char *self,
         const char *script)
{
  const char *const png[]
    = { "gnuplot", "-e", "ending = 'png'; set terminal pngcairo size 800,600", script, NULL };
  const char *const paper[]
    = { "gnuplot", "-e", "ending = 'pdf'; set terminal pdfcairo size 8in,6in", script, NULL };
  const char *const svg[] = { self, "--draw", "svg", NULL };
  const char *const pdf[] = { self, "--draw", "pdf", NULL };
  const BenchWork works[] = { { bench_run, (gpointer) png },
                              { bench_run, (gpointer) paper },
                              { bench_run, (gpointer) svg },
                              { bench_run, (gpointer) pdf } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *reference = NULL;

  bench_rounds (works, G_N_ELEMENTS (works), ROUNDS, seconds);
  printf ("Both charts as a process, how many times faster than gnuplot's pngcairo:\n");
  reference = g_strdup_printf ("gnuplot %.1f ms, its pdfcairo %.1f ms", seconds[0] * 1e3,
                               seconds[1] * 1e3);
  return bench_report ("chart-pair-svg", seconds[0] / seconds[2], BENCH_AT_LEAST, BAR, reference)
         | bench_report ("chart-pair-pdf", seconds[0] / seconds[3], BENCH_AT_LEAST, BAR, reference);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *gnuplot = g_find_program_in_path ("gnuplot");
  g_autofree char *self = NULL;
  g_autofree char *script = NULL;
  g_autofree char *folder = NULL;
  int code;

  if (argc == 3 && strcmp (argv[1], "--draw") == 0)
    return draw_both (argv[2]);
  if (gnuplot == NULL)
    {
      puts ("gnuplot is not installed");
      return BENCH_SKIPPED;
    }
  if (argc != 2)
    return 2;
  self = g_canonicalize_filename (argv[0], NULL);
  script = g_canonicalize_filename (argv[1], NULL);
  folder = g_dir_make_tmp ("logro-bench-XXXXXX", NULL);
  if (folder == NULL || g_chdir (folder) != 0)
    return 2;
  code = compare (self, script);
  clean_up (folder);
  return code;
}
