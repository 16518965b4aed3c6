/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the rings of a radar and, in a gap between spokes that is clear, their values. */
#include "chart/radar-rings.h"

#include <math.h>

#define NEIGHBOURS 2 /* lines this many spokes away can still cross a text */
#define CLEARANCE 2.0

typedef struct
{
  guint n;
  LogroRuler *rulers[LOGRO_CHART_MAX_TICKS];
  LogroFit fits[LOGRO_CHART_MAX_TICKS];
  LogroChartBox boxes[LOGRO_CHART_MAX_TICKS];
  gboolean shown[LOGRO_CHART_MAX_TICKS];
} Texts;

static gboolean
crosses (const LogroRadarPoint *a,
         const LogroRadarPoint *b,
         const LogroChartBox *box)
{
  double left = box->x - CLEARANCE;
  double right = box->x + box->width + CLEARANCE;
  double top = box->y - CLEARANCE;
  double bottom = box->y + box->height + CLEARANCE;
  double dx = b->x - a->x;
  double dy = b->y - a->y;
  double s1, s2, s3, s4;

  if (isnan (a->value) || isnan (b->value) || MAX (a->x, b->x) < left || MIN (a->x, b->x) > right
      || MAX (a->y, b->y) < top || MIN (a->y, b->y) > bottom)
    return FALSE;
  /* All corners at one side of the line: it passes by. */
  s1 = dx * (top - a->y) - dy * (left - a->x);
  s2 = dx * (top - a->y) - dy * (right - a->x);
  s3 = dx * (bottom - a->y) - dy * (left - a->x);
  s4 = dx * (bottom - a->y) - dy * (right - a->x);
  return !((s1 > 0 && s2 > 0 && s3 > 0 && s4 > 0) || (s1 < 0 && s2 < 0 && s3 < 0 && s4 < 0));
}

static guint
count_crossings (const LogroRadarPlan *plan,
                 guint gap,
                 const LogroChartBox *box)
{
  guint n = plan->n_spokes;
  guint reach = MIN (NEIGHBOURS, (n - 1) / 2);
  guint count = 0;

  for (guint s = 0; s < plan->n_series; s++)
    for (guint i = 0; i <= 2 * reach; i++)
      {
        guint k = (gap + n - reach + i) % n;

        count += crosses (logro_radar_get_point (plan, s, k),
                          logro_radar_get_point (plan, s, (k + 1) % n), box);
      }
  return count;
}

/* Sets the texts just inside each ring, in the middle between spoke @gap and the next; gives
 * how bad that is. */
static double
set_between (const LogroRadarPlan *plan,
             guint gap,
             Texts *texts)
{
  double angle = 2 * G_PI * (gap + 0.5) / plan->n_spokes;
  double dx = sin (angle);
  double dy = -cos (angle);
  double flat = plan->n_spokes >= 3 ? cos (G_PI / plan->n_spokes) : 1;
  double score = (1 + dy) / 2;
  guint outer = texts->n;

  for (guint i = texts->n; i-- > 0;)
    {
      LogroChartBox *box = &texts->boxes[i];
      const LogroFit *fit = &texts->fits[i];
      double half = (fabs (dx) * fit->width + fabs (dy) * fit->height) / 2;
      double distance = plan->rings[i] * flat - half - 1;
      guint crossings;

      *box = (LogroChartBox) { plan->cx + dx * distance - fit->width / 2,
                               plan->cy + dy * distance - fit->height / 2, fit->width,
                               fit->height };
      crossings = count_crossings (plan, gap, box);
      /* A value under a line is no help, but the last one says what the rim is. */
      texts->shown[i] = outer == texts->n
                          ? distance > half
                          : distance > half && crossings == 0
                              && !logro_box_overlaps (box, &texts->boxes[outer], 1);
      score += texts->shown[i] ? 4 * crossings : 2;
      if (texts->shown[i])
        outer = i;
    }
  return score;
}

static void
measure (const LogroRadarPlan *plan,
         const LogroChartData *data,
         LogroText *text,
         const double *ticks,
         Texts *texts)
{
  for (guint i = 0; i < texts->n; i++)
    {
      g_autofree char *value = logro_chart_format_value (data, ticks[i]);

      texts->rulers[i] = logro_ruler_new (text, value, FALSE);
      texts->fits[i]
        = logro_ruler_fit (texts->rulers[i], plan->frame.ink.min_size, G_MAXDOUBLE, 1);
    }
}

static void
add_texts (LogroRadarPlan *plan,
           Texts *texts)
{
  for (guint i = 0; i < texts->n; i++)
    {
      LogroChartLabel label = { LOGRO_LABEL_TICK, -1, -1 };

      if (!texts->shown[i])
        continue;
      label.layout = logro_ruler_layout (texts->rulers[i], plan->frame.ink.min_size, G_MAXDOUBLE,
                                         1, PANGO_ALIGN_LEFT);
      logro_frame_add_label (&plan->frame, label, texts->boxes[i].x, texts->boxes[i].y, 0, 0);
    }
}

void
logro_radar_place_rings (LogroRadarPlan *plan,
                         const LogroChartData *data,
                         LogroText *text)
{
  double ticks[LOGRO_CHART_MAX_TICKS];
  Texts texts = { 0 };
  double best = G_MAXDOUBLE;
  guint best_gap = 0;

  texts.n = plan->n_rings = logro_frame_ticks (data, ticks);
  for (guint i = 0; i < plan->n_rings; i++)
    plan->rings[i] = plan->radius * ticks[i] / data->max;
  if (plan->n_spokes == 0)
    return;

  measure (plan, data, text, ticks, &texts);
  for (guint gap = 0; gap < plan->n_spokes; gap++)
    {
      double score = set_between (plan, gap, &texts);

      if (score >= best)
        continue;
      best = score;
      best_gap = gap;
    }
  set_between (plan, best_gap, &texts);
  add_texts (plan, &texts);
  for (guint i = 0; i < texts.n; i++)
    logro_ruler_free (texts.rulers[i]);
}
