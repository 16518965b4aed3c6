/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A radar chart's plan: spokes, texts, rings and points; and what is under a pointer. */
#include "chart/radar.h"

#include <math.h>

#include "chart/key.h"
#include "chart/radar-fit.h"
#include "chart/radar-rings.h"

/* Names stay around the rim while they leave a radius of this part of the page's short side. */
#define GOOD_RADIUS 0.29
#define SMALL_RADIUS 0.2
#define MARKER 3.6
#define PICK_REACH 9.0

/* What is needed only while a plan is made. */
typedef struct
{
  const LogroChartData *data;
  LogroText text;
  guint n;
  int *axes;
  LogroRuler **names;
  LogroRuler **values;
} Builder;

static LogroRuler *
measure_mark (Builder *builder,
              int axis)
{
  g_autofree char *mark = logro_chart_data_format_mark (builder->data, 0, axis);

  return logro_ruler_new (&builder->text, mark, TRUE);
}

static void
builder_init (Builder *builder,
              const LogroChartData *data,
              const LogroInk *ink)
{
  builder->data = data;
  builder->n = 0;
  builder->axes = g_new (int, data->axes->len);
  builder->names = g_new0 (LogroRuler *, data->axes->len);
  builder->values = data->series->len == 1 ? g_new0 (LogroRuler *, data->axes->len) : NULL;
  logro_text_init (&builder->text, ink);
  for (guint i = 0; i < data->axes->len; i++)
    {
      g_autofree char *name = logro_chart_data_format_name (data, i);

      if (logro_chart_data_get_axis (data, i)->total)
        continue;
      builder->axes[builder->n] = i;
      builder->names[builder->n] = logro_ruler_new (&builder->text, name, FALSE);
      if (builder->values != NULL)
        builder->values[builder->n] = measure_mark (builder, i);
      builder->n++;
    }
}

static void
free_rulers (LogroRuler **rulers,
             guint n)
{
  for (guint i = 0; rulers != NULL && i < n; i++)
    logro_ruler_free (rulers[i]);
  g_free (rulers);
}

static void
builder_clear (Builder *builder)
{
  free_rulers (builder->names, builder->n);
  free_rulers (builder->values, builder->n);
  g_free (builder->axes);
  logro_text_clear (&builder->text);
}

/* A total has no spoke: it is said beside the name of its series, or NULL when there is none. */
static char **
legend_with_totals (const LogroChartData *data)
{
  for (guint i = 0; i < data->axes->len; i++)
    {
      const LogroChartAxis *axis = logro_chart_data_get_axis (data, i);
      char **legend;

      if (!axis->total)
        continue;
      legend = g_new0 (char *, data->series->len + 1);
      for (guint s = 0; s < data->series->len; s++)
        {
          const char *name = logro_chart_data_get_series (data, s)->name;
          g_autofree char *mark = logro_chart_data_format_mark (data, s, i);

          legend[s] = g_strdup_printf ("%s%s%s %s", name, *name != '\0' ? " \302\267 " : "",
                                       axis->label, mark);
        }
      return legend;
    }
  return NULL;
}

static void
init_spokes (LogroRadarPlan *plan,
             const Builder *builder)
{
  plan->n_spokes = builder->n;
  plan->spokes = g_new0 (LogroRadarSpoke, builder->n);
  for (guint k = 0; k < builder->n; k++)
    {
      LogroRadarSpoke *spoke = &plan->spokes[k];
      double angle = 2 * G_PI * k / builder->n;

      spoke->axis = builder->axes[k];
      spoke->dx = sin (angle);
      spoke->dy = -cos (angle);
    }
}

static void
add_block (LogroRadarPlan *plan,
           const LogroRadarFit *fit,
           guint k)
{
  const LogroRadarBlock *block = &fit->blocks[k];
  LogroChartLabel label = { LOGRO_LABEL_AXIS, plan->spokes[k].axis, -1 };
  PangoAlignment alignment = block->along < 0.25   ? PANGO_ALIGN_LEFT
                             : block->along > 0.75 ? PANGO_ALIGN_RIGHT
                                                   : PANGO_ALIGN_CENTER;
  double x = fit->cx + block->box.x + block->along * block->box.width;
  double y = fit->cy + block->box.y;

  if (block->name.n_lines > 0)
    {
      label.layout = logro_ruler_layout (fit->names[k], fit->size, block->room,
                                         LOGRO_RADAR_MAX_LINES, alignment);
      logro_frame_add_label (&plan->frame, label, x, y, block->along, 0);
    }
  if (block->value.n_lines > 0)
    {
      label.role = LOGRO_LABEL_VALUE;
      label.series = 0;
      label.layout
        = logro_ruler_layout (fit->values[k], fit->size, G_MAXDOUBLE, 1, PANGO_ALIGN_LEFT);
      logro_frame_add_label (&plan->frame, label, x, y + block->name.height, block->along, 0);
    }
}

static void
take_fit (LogroRadarPlan *plan,
          const LogroRadarFit *fit)
{
  plan->cx = fit->cx;
  plan->cy = fit->cy;
  plan->radius = fit->radius;
  for (guint k = 0; k < plan->n_spokes; k += fit->stride)
    add_block (plan, fit, k);
}

static gboolean
fit_names (LogroRadarPlan *plan,
           Builder *builder)
{
  const LogroFrame *frame = &plan->frame;
  double good = MIN (frame->inner.width, frame->inner.height) * GOOD_RADIUS;
  g_autofree LogroRadarBlock *blocks = g_new0 (LogroRadarBlock, builder->n);
  LogroRadarFit fit = {
    .n = builder->n,
    .spokes = plan->spokes,
    .names = builder->names,
    .values = builder->values,
    .stride = 1,
    .gap = plan->marker + 4,
    .area = frame->inner,
    .blocks = blocks,
  };

  if (!logro_radar_fit (&fit, frame->ink.min_size, frame->ink.base_size, good))
    return FALSE;
  plan->text_size = fit.size;
  take_fit (plan, &fit);
  return TRUE;
}

static LogroRuler **
measure_numbers (Builder *builder)
{
  LogroRuler **numbers = g_new0 (LogroRuler *, builder->n);

  for (guint k = 0; k < builder->n; k++)
    {
      const char *own = logro_chart_data_get_axis (builder->data, builder->axes[k])->number;
      g_autofree char *place = g_strdup_printf ("%u", k + 1);

      numbers[k] = logro_ruler_new (&builder->text, own != NULL ? own : place, TRUE);
    }
  return numbers;
}

/* The chart with numbers at its rim, as many as fit. */
static void
fit_numbers (LogroRadarPlan *plan,
             Builder *builder)
{
  const LogroChartBox *inner = &plan->frame.inner;
  LogroRuler **numbers = measure_numbers (builder);
  g_autofree LogroRadarBlock *blocks = g_new0 (LogroRadarBlock, builder->n);
  LogroRadarFit fit = {
    .n = builder->n,
    .spokes = plan->spokes,
    .names = numbers,
    .stride = 1,
    .gap = plan->marker + 3,
    .area = *inner,
    .blocks = blocks,
  };
  double small = MIN (inner->width, inner->height) * SMALL_RADIUS;
  double max_size = MAX (plan->text_size, plan->frame.ink.min_size);

  while (!logro_radar_fit (&fit, plan->frame.ink.min_size, max_size, small)
         && fit.stride < builder->n)
    fit.stride++;
  if (fit.radius > 0)
    take_fit (plan, &fit);
  free_rulers (numbers, builder->n);
}

static void
fit_key (LogroRadarPlan *plan,
         Builder *builder)
{
  LogroRuler **numbers = measure_numbers (builder);
  LogroKeyRows rows
    = { builder->n, builder->axes, numbers, builder->names, builder->values };

  plan->numbered = TRUE;
  plan->text_size = logro_key_place (&plan->frame, &rows);
  if (plan->text_size == 0)
    plan->n_unnamed = builder->n;
  free_rulers (numbers, builder->n);
}

static void
place_points (LogroRadarPlan *plan,
              const LogroChartData *data)
{
  plan->n_series = data->series->len;
  plan->points = g_new0 (LogroRadarPoint, plan->n_series * plan->n_spokes);
  for (guint k = 0; k < plan->n_spokes; k++)
    {
      LogroRadarSpoke *spoke = &plan->spokes[k];

      spoke->x = plan->cx + plan->radius * spoke->dx;
      spoke->y = plan->cy + plan->radius * spoke->dy;
      for (guint s = 0; s < plan->n_series; s++)
        {
          LogroRadarPoint *point = &plan->points[s * plan->n_spokes + k];
          double distance = plan->radius * logro_chart_data_get_fraction (data, s, spoke->axis);

          point->value = logro_chart_data_get (data, s, spoke->axis);
          point->provisional = logro_chart_data_is_provisional (data, s, spoke->axis);
          point->x = plan->cx + distance * spoke->dx;
          point->y = plan->cy + distance * spoke->dy;
        }
    }
}

LogroRadarPlan *
logro_radar_plan (const LogroChartData *data,
                  const LogroInk *ink,
                  double width,
                  double height)
{
  LogroRadarPlan *plan;
  Builder builder;
  g_auto (GStrv) legend = NULL;

  g_return_val_if_fail (data != NULL && ink != NULL, NULL);
  g_return_val_if_fail (width >= 1 && height >= 1, NULL);

  plan = g_new0 (LogroRadarPlan, 1);
  builder_init (&builder, data, ink);
  legend = legend_with_totals (data);
  logro_frame_init_for_data (&plan->frame, &builder.text, data, ink, width, height, legend);
  plan->marker = MIN (MARKER, MIN (width, height) * 0.012 + 0.5);
  init_spokes (plan, &builder);
  if (!fit_names (plan, &builder))
    {
      fit_key (plan, &builder);
      fit_numbers (plan, &builder);
    }
  place_points (plan, data);
  logro_radar_place_rings (plan, data, &builder.text);
  builder_clear (&builder);
  return plan;
}

void
logro_radar_plan_free (LogroRadarPlan *plan)
{
  if (plan == NULL)
    return;
  logro_frame_clear (&plan->frame);
  g_free (plan->spokes);
  g_free (plan->points);
  g_free (plan);
}

const LogroRadarPoint *
logro_radar_get_point (const LogroRadarPlan *plan,
                       guint series,
                       guint spoke)
{
  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (series < plan->n_series && spoke < plan->n_spokes, NULL);

  return &plan->points[series * plan->n_spokes + spoke];
}

static gboolean
pick_point (const LogroRadarPlan *plan,
            double x,
            double y,
            LogroChartHit *hit)
{
  double nearest = PICK_REACH;
  gboolean found = FALSE;

  /* Later series are painted over earlier ones, so of two at one place the later is seen. */
  for (guint s = 0; s < plan->n_series; s++)
    for (guint k = 0; k < plan->n_spokes; k++)
      {
        const LogroRadarPoint *point = logro_radar_get_point (plan, s, k);
        double distance = hypot (point->x - x, point->y - y);

        if (isnan (point->value) || distance > nearest)
          continue;
        nearest = distance;
        found = TRUE;
        *hit = (LogroChartHit) { s, plan->spokes[k].axis, point->value, point->x, point->y };
      }
  return found;
}

static gboolean
pick_spoke (const LogroRadarPlan *plan,
            double x,
            double y,
            LogroChartHit *hit)
{
  double best = -G_MAXDOUBLE;

  if (plan->n_spokes == 0 || hypot (x - plan->cx, y - plan->cy) > plan->radius)
    return FALSE;
  *hit = (LogroChartHit) { -1, -1, NAN, x, y };
  for (guint k = 0; k < plan->n_spokes; k++)
    {
      const LogroRadarSpoke *spoke = &plan->spokes[k];
      double along = (x - plan->cx) * spoke->dx + (y - plan->cy) * spoke->dy;

      if (along <= best)
        continue;
      best = along;
      hit->axis = spoke->axis;
    }
  return TRUE;
}

gboolean
logro_radar_pick (const LogroRadarPlan *plan,
                  double x,
                  double y,
                  LogroChartHit *hit)
{
  g_return_val_if_fail (plan != NULL && hit != NULL, FALSE);

  return pick_point (plan, x, y, hit) || logro_frame_pick (&plan->frame, x, y, hit)
         || pick_spoke (plan, x, y, hit);
}

gboolean
logro_radar_locate (const LogroRadarPlan *plan,
                    guint axis,
                    LogroChartHit *hit)
{
  g_return_val_if_fail (plan != NULL && hit != NULL, FALSE);

  for (guint k = 0; k < plan->n_spokes; k++)
    {
      const LogroRadarSpoke *spoke = &plan->spokes[k];

      if (spoke->axis != (int) axis)
        continue;
      *hit = (LogroChartHit) { -1, axis, NAN, spoke->x, spoke->y };
      for (guint s = 0; s < plan->n_series && isnan (hit->value); s++)
        {
          const LogroRadarPoint *point = logro_radar_get_point (plan, s, k);

          if (!isnan (point->value))
            *hit = (LogroChartHit) { s, axis, point->value, point->x, point->y };
        }
      return TRUE;
    }
  return FALSE;
}
