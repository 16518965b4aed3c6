/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Radar and bars of the twelve ámbitos against a bare cairo and Pango program that draws the same
 * marks and texts: planned and painted, as for an export, and painted alone, as when a window is
 * drawn again. */

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <stdio.h>

#include "bare-charts.h"
#include "chart/chart.h"
#include "measure.h"

#define WIDTH 800.0
#define HEIGHT 600.0
#define BAR 1.5
#define ROUNDS 31
/* Charts per turn: a clock needs some milliseconds to be trusted. */
#define TIMES 12

typedef enum
{
  IMAGE,
  SVG,
  PDF,
  N_SURFACES
} Surface;

static const char *const surface_names[N_SURFACES] = { "image", "svg", "pdf" };

typedef struct
{
  LogroChartKind kind;
  guint n_series;
  Surface surface;
  const LogroChartData *data;
  const LogroChart *ready; /* or NULL: plan it each time */
} Job;

static cairo_status_t
swallow (void                *closure,
         const unsigned char *bytes,
         unsigned int         n)
{
  *(gsize *) closure += n;
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
create_surface (Surface  kind,
                gsize   *n_bytes)
{
  if (kind == SVG)
    return cairo_svg_surface_create_for_stream (swallow, n_bytes, WIDTH, HEIGHT);
  if (kind == PDF)
    return cairo_pdf_surface_create_for_stream (swallow, n_bytes, WIDTH, HEIGHT);
  return cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
}

static void
draw_logro (const Job *job,
            cairo_t   *cr)
{
  g_autoptr (LogroChart) chart = NULL;

  if (job->ready != NULL)
    {
      logro_chart_draw (job->ready, cr);
      return;
    }
  chart = logro_chart_plan (job->kind, job->data, logro_ink_light (), WIDTH, HEIGHT);
  logro_chart_draw (chart, cr);
}

static void
draw_bare (const Job *job,
           cairo_t   *cr)
{
  if (job->kind == LOGRO_CHART_RADAR)
    bare_radar (cr, job->n_series);
  else
    bare_bars (cr, job->n_series);
}

static double
repeat (const Job *job,
        void     (*draw) (const Job *, cairo_t *))
{
  double start = bench_cpu ();

  for (guint i = 0; i < TIMES; i++)
    {
      gsize n_bytes = 0;
      cairo_surface_t *surface = create_surface (job->surface, &n_bytes);
      cairo_t *cr = cairo_create (surface);

      draw (job, cr);
      cairo_destroy (cr);
      cairo_surface_finish (surface);
      cairo_surface_destroy (surface);
    }
  return bench_cpu () - start;
}

static double
time_logro (gpointer job)
{
  return repeat (job, draw_logro);
}

static double
time_bare (gpointer job)
{
  return repeat (job, draw_bare);
}

static LogroChartData *
make_data (guint n_series)
{
  LogroChartData *data = logro_chart_data_new (bare_title, BARE_MAX, "%");

  logro_chart_data_set_note (data, bare_note);
  for (guint k = 0; k < BARE_AXES; k++)
    logro_chart_data_add_axis (data, bare_names[k]);
  for (guint s = 0; s < n_series; s++)
    {
      logro_chart_data_add_series (data, bare_series[s]);
      for (guint k = 0; k < BARE_AXES; k++)
        logro_chart_data_set (data, s, k, bare_values[s][k]);
    }
  return data;
}

/* Looks at both: a reference that draws less would make the figure a lie. */
static void
check_alike (const Job        *job,
             const LogroChart *chart)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  guint n_texts = job->kind == LOGRO_CHART_RADAR ? bare_radar (cr, job->n_series)
                                                 : bare_bars (cr, job->n_series);
  const char *folder = g_getenv ("LOGRO_BENCH_PICTURES");

  if (folder != NULL)
    {
      g_autofree char *name = g_strdup_printf (
        "%s/bare-%s-%u.png", folder, logro_chart_kind_get_id (job->kind), job->n_series);

      cairo_surface_write_to_png (surface, name);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  if (n_texts != logro_chart_get_frame (chart)->labels->len)
    g_error ("The bare %s draws %u texts and Logro's %u", logro_chart_kind_get_id (job->kind),
             n_texts, logro_chart_get_frame (chart)->labels->len);
}

static int
compare (LogroChartKind kind,
         guint          n_series,
         Surface        surface)
{
  g_autoptr (LogroChartData) data = make_data (n_series);
  g_autoptr (LogroChart) chart
    = logro_chart_plan (kind, data, logro_ink_light (), WIDTH, HEIGHT);
  g_autofree char *name = g_strdup_printf ("chart-%s-%u-%s", logro_chart_kind_get_id (kind),
                                           n_series, surface_names[surface]);
  g_autofree char *again = g_strconcat (name, "-again", NULL);
  Job whole = { kind, n_series, surface, data, NULL };
  Job ready = { kind, n_series, surface, data, chart };
  const BenchWork works[]
    = { { time_bare, &whole }, { time_logro, &whole }, { time_logro, &ready } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *reference = NULL;

  check_alike (&whole, chart);
  bench_rounds (works, G_N_ELEMENTS (works), ROUNDS, seconds);
  reference = g_strdup_printf ("bare %.2f ms", seconds[0] * 1e3 / TIMES);
  return bench_report (name, seconds[1] / seconds[0], BENCH_AT_MOST, BAR, reference)
         | bench_report (again, seconds[2] / seconds[0], BENCH_AT_MOST, BAR, reference);
}

int
main (void)
{
  int code = BENCH_OK;

  printf ("A chart of %g × %g, CPU time over that of a bare cairo program:\n", WIDTH, HEIGHT);
  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    for (guint n_series = 1; n_series <= BARE_SERIES; n_series++)
      for (Surface surface = 0; surface < N_SURFACES; surface++)
        code |= compare (kind, n_series, surface);
  return code;
}
