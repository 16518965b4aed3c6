/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of kinds of chart, and the common door to them. */
#include "chart/chart.h"

#include "chart/bars.h"
#include "chart/radar.h"

typedef struct
{
  const char *id;
  gpointer (*plan) (const LogroChartData *data, const LogroInk *ink, double width, double height);
  void (*draw) (gconstpointer plan, cairo_t *cr);
  gboolean (*pick) (gconstpointer plan, double x, double y, LogroChartHit *hit);
  gboolean (*locate) (gconstpointer plan, guint axis, LogroChartHit *hit);
  void (*free) (gpointer plan);
  double (*natural_height) (const LogroChartData *data, const LogroInk *ink, double width);
} Kind;

struct _LogroChart
{
  const Kind *kind;
  gpointer plan; /* starts with a LogroFrame, whatever the kind */
};

static gpointer
radar_plan (const LogroChartData *data,
            const LogroInk *ink,
            double width,
            double height)
{
  return logro_radar_plan (data, ink, width, height);
}

static void
radar_draw (gconstpointer plan,
            cairo_t *cr)
{
  logro_radar_draw (plan, cr);
}

static gboolean
radar_pick (gconstpointer plan,
            double x,
            double y,
            LogroChartHit *hit)
{
  return logro_radar_pick (plan, x, y, hit);
}

static gboolean
radar_locate (gconstpointer plan,
              guint axis,
              LogroChartHit *hit)
{
  return logro_radar_locate (plan, axis, hit);
}

static void
radar_free (gpointer plan)
{
  logro_radar_plan_free (plan);
}

/* Wide, since names stand mostly left and right of the web. */
static double
radar_natural_height (const LogroChartData *data,
                      const LogroInk *ink,
                      double width)
{
  return width * 0.75;
}

static gpointer
bars_plan (const LogroChartData *data,
           const LogroInk *ink,
           double width,
           double height)
{
  return logro_bars_plan (data, ink, width, height);
}

static void
bars_draw (gconstpointer plan,
           cairo_t *cr)
{
  logro_bars_draw (plan, cr);
}

static gboolean
bars_pick (gconstpointer plan,
           double x,
           double y,
           LogroChartHit *hit)
{
  return logro_bars_pick (plan, x, y, hit);
}

static gboolean
bars_locate (gconstpointer plan,
             guint axis,
             LogroChartHit *hit)
{
  return logro_bars_locate (plan, axis, hit);
}

static void
bars_free (gpointer plan)
{
  logro_bars_plan_free (plan);
}

/* Two lines of name per row, or a line per series, and as much as six lines around them. */
static double
bars_natural_height (const LogroChartData *data,
                     const LogroInk *ink,
                     double width)
{
  return ink->base_size * (data->axes->len * (1.0 + 1.35 * MAX (1, data->series->len)) + 8);
}

static const Kind kinds[LOGRO_CHART_N_KINDS] = {
  [LOGRO_CHART_RADAR]
  = { "radar",      radar_plan, radar_draw,          radar_pick,
      radar_locate, radar_free, radar_natural_height },
  [LOGRO_CHART_BARS]
  = { "bars",      bars_plan, bars_draw,          bars_pick,
      bars_locate, bars_free, bars_natural_height },
};

gboolean
logro_chart_kind_from_id (const char *id,
                          LogroChartKind *kind)
{
  g_return_val_if_fail (id != NULL && kind != NULL, FALSE);

  for (guint i = 0; i < LOGRO_CHART_N_KINDS; i++)
    if (g_str_equal (id, kinds[i].id))
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

const char *
logro_chart_kind_get_id (LogroChartKind kind)
{
  g_return_val_if_fail (kind < LOGRO_CHART_N_KINDS, NULL);

  return kinds[kind].id;
}

double
logro_chart_natural_height (LogroChartKind kind,
                            const LogroChartData *data,
                            const LogroInk *ink,
                            double width)
{
  g_return_val_if_fail (kind < LOGRO_CHART_N_KINDS && data != NULL && ink != NULL, 1);

  return kinds[kind].natural_height (data, ink, width);
}

LogroChart *
logro_chart_plan (LogroChartKind kind,
                  const LogroChartData *data,
                  const LogroInk *ink,
                  double width,
                  double height)
{
  LogroChart *chart;

  g_return_val_if_fail (kind < LOGRO_CHART_N_KINDS && data != NULL && ink != NULL, NULL);
  g_return_val_if_fail (width >= 1 && height >= 1, NULL);

  chart = g_new0 (LogroChart, 1);
  chart->kind = &kinds[kind];
  chart->plan = chart->kind->plan (data, ink, width, height);
  return chart;
}

void
logro_chart_draw (const LogroChart *chart,
                  cairo_t *cr)
{
  g_return_if_fail (chart != NULL && cr != NULL);

  chart->kind->draw (chart->plan, cr);
}

gboolean
logro_chart_pick (const LogroChart *chart,
                  double x,
                  double y,
                  LogroChartHit *hit)
{
  g_return_val_if_fail (chart != NULL && hit != NULL, FALSE);

  return chart->kind->pick (chart->plan, x, y, hit);
}

gboolean
logro_chart_locate (const LogroChart *chart,
                    guint axis,
                    LogroChartHit *hit)
{
  g_return_val_if_fail (chart != NULL && hit != NULL, FALSE);

  return chart->kind->locate (chart->plan, axis, hit);
}

const LogroFrame *
logro_chart_get_frame (const LogroChart *chart)
{
  g_return_val_if_fail (chart != NULL, NULL);

  return chart->plan;
}

void
logro_chart_free (LogroChart *chart)
{
  if (chart == NULL)
    return;
  chart->kind->free (chart->plan);
  g_free (chart);
}
