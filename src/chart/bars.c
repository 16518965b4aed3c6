/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bar chart's plan: rows, texts, ticks and bars; and what is under a pointer. */
#include "chart/bars.h"

#include <math.h>

#include "chart/bars-fit.h"
#include "chart/marks.h"

#define NAMES_PART 0.42 /* of the width, at most */
#define WIDE_PART 0.54  /* the same where names would be cut */
#define NAME_GAP 7.0
#define VALUE_GAP 4.0
#define TICK_GAP 3.0
#define GROUP_PART 0.78 /* of the row */
#define BAR_PART 0.88   /* of its slot in the group */
#define THICKEST 26.0

/* What is needed only while a plan is made. */
typedef struct
{
  const LogroChartData *data;
  LogroText text;
  LogroBarsFit fit;
  double value_width;
} Builder;

static void
builder_init (Builder *builder,
              const LogroChartData *data,
              const LogroInk *ink)
{
  LogroBarsFit *fit = &builder->fit;

  *builder = (Builder) { .data = data };
  logro_text_init (&builder->text, ink);
  fit->n = data->axes->len;
  fit->n_series = data->series->len;
  fit->names = g_new0 (LogroRuler *, fit->n);
  fit->values = g_new0 (LogroRuler *, fit->n * fit->n_series);
  fit->heights = g_new0 (double, fit->n);
  for (guint k = 0; k < fit->n; k++)
    {
      gboolean total = logro_chart_data_get_axis (data, k)->total;
      g_autofree char *name = logro_chart_data_format_name (data, k);

      fit->names[k] = logro_ruler_new (&builder->text, name, total);
      for (guint s = 0; s < fit->n_series; s++)
        {
          g_autofree char *mark = logro_chart_data_format_mark (data, s, k);

          fit->values[k * fit->n_series + s]
            = logro_ruler_new (&builder->text, mark, total);
        }
    }
}

static void
builder_clear (Builder *builder)
{
  LogroBarsFit *fit = &builder->fit;

  for (guint k = 0; k < fit->n; k++)
    logro_ruler_free (fit->names[k]);
  for (guint i = 0; i < fit->n * fit->n_series; i++)
    logro_ruler_free (fit->values[i]);
  g_free (fit->names);
  g_free (fit->values);
  g_free (fit->heights);
  logro_text_clear (&builder->text);
}

/* Whether row @k is one of those that have room for texts: the middle one of each stride, since
 * a text is higher than its row where rows are left out and must not reach over the ends. */
static gboolean
has_texts (const LogroBarsFit *fit,
           guint k)
{
  return k % fit->stride == fit->stride / 2 && k + fit->stride / 2 < fit->n;
}

static double
widest_value (const LogroBarsFit *fit)
{
  double width = 0;

  for (guint i = 0; fit->valued && i < fit->n * fit->n_series; i++)
    width = MAX (width, logro_ruler_fit (fit->values[i], fit->size, G_MAXDOUBLE, 1).width);
  return width;
}

/* The least column in which no name takes more lines than the fit gave it. */
static double
names_width (const LogroBarsFit *fit)
{
  double width = 0;

  for (guint k = 0; k < fit->n; k++)
    width = MAX (width, logro_ruler_balance (fit->names[k], fit->size, fit->width, fit->lines));
  return width;
}

static LogroRuler *
measure_tick (Builder *builder,
              double value)
{
  g_autofree char *text = logro_chart_format_value (builder->data, value);

  return logro_ruler_new (&builder->text, text, FALSE);
}

/* Settles the letter and the rectangle from zero to max. */
static void
place_plot (LogroBarsPlan *plan,
            Builder *builder)
{
  const LogroInk *ink = &plan->frame.ink;
  const LogroChartBox *inner = &plan->frame.inner;
  g_autoptr (LogroRuler) last = measure_tick (builder, builder->data->max);
  LogroFit tick = logro_ruler_fit (last, ink->min_size, G_MAXDOUBLE, 1);
  LogroBarsFit *fit = &builder->fit;
  double right;

  fit->width = inner->width * NAMES_PART;
  fit->wide = inner->width * WIDE_PART;
  fit->height = MAX (1, inner->height - tick.height - TICK_GAP);
  if (fit->n > 0)
    logro_bars_fit (fit, ink->min_size, ink->base_size);
  fit->width = names_width (fit);
  right = MAX (fit->valued ? widest_value (fit) + VALUE_GAP : 0, tick.width / 2);
  plan->plot.x = inner->x + MAX (fit->width + NAME_GAP, tick.width / 2);
  plan->plot.y = inner->y;
  plan->plot.width = MAX (1, inner->x + inner->width - right - plan->plot.x);
  plan->plot.height = fit->height;
  plan->text_size = fit->size;
  plan->cut = fit->cut;
}

static void
place_rows (LogroBarsPlan *plan,
            const Builder *builder)
{
  double top = plan->plot.y;

  plan->n_rows = builder->fit.n;
  plan->rows = g_new0 (LogroBarsRow, plan->n_rows);
  for (guint k = 0; k < plan->n_rows; k++)
    {
      const LogroChartAxis *axis = logro_chart_data_get_axis (builder->data, k);

      plan->rows[k] = (LogroBarsRow) {
        .axis = k,
        .top = top,
        .height = builder->fit.heights[k],
        .total = axis->total,
        .ruled = axis->total && k > 0 && !plan->rows[k - 1].total,
      };
      top += builder->fit.heights[k];
    }
}

static void
place_bars (LogroBarsPlan *plan,
            const Builder *builder)
{
  guint m = builder->fit.n_series;
  double slot = m > 0 ? MIN (builder->fit.pitch * GROUP_PART / m, THICKEST) : 0;

  /* Where values stand at each bar of a group, a bar is as high as they are. */
  if (builder->fit.valued && m > 1)
    slot = MAX (slot, builder->fit.slot);
  plan->n_series = m;
  plan->bars = g_new0 (LogroBarsBar, plan->n_rows * m);
  for (guint k = 0; k < plan->n_rows; k++)
    {
      double top = plan->rows[k].top + (plan->rows[k].height - m * slot) / 2;

      for (guint s = 0; s < m; s++)
        {
          LogroBarsBar *bar = &plan->bars[k * m + s];
          double fraction = logro_chart_data_get_fraction (builder->data, s, k);

          bar->value = logro_chart_data_get (builder->data, s, k);
          bar->provisional = logro_chart_data_is_provisional (builder->data, s, k);
          bar->box = (LogroChartBox) { plan->plot.x, top + s * slot + slot * (1 - BAR_PART) / 2,
                                       isnan (fraction) ? 0 : fraction * plan->plot.width,
                                       slot * BAR_PART };
        }
    }
}

static void
add_names (LogroBarsPlan *plan,
           Builder *builder)
{
  LogroBarsFit *fit = &builder->fit;

  for (guint k = 0; k < fit->n; k++)
    {
      LogroChartLabel label = { LOGRO_LABEL_AXIS, k, -1 };

      if (logro_ruler_fit (fit->names[k], fit->size, fit->width, fit->lines).n_lines == 0)
        continue;
      if (!has_texts (fit, k))
        {
          plan->n_unnamed++;
          continue;
        }
      label.layout = logro_ruler_layout (fit->names[k], fit->size, fit->width, fit->lines,
                                         PANGO_ALIGN_RIGHT);
      logro_frame_add_label (&plan->frame, label, plan->plot.x - NAME_GAP,
                             plan->rows[k].top + plan->rows[k].height / 2, 1, 0.5);
    }
}

static void
add_values (LogroBarsPlan *plan,
            Builder *builder)
{
  LogroBarsFit *fit = &builder->fit;

  for (guint i = 0; fit->valued && i < fit->n * fit->n_series; i++)
    {
      const LogroChartBox *box = &plan->bars[i].box;
      LogroChartLabel label = { LOGRO_LABEL_VALUE, i / fit->n_series, i % fit->n_series };

      if (!has_texts (fit, label.axis))
        continue;
      label.layout
        = logro_ruler_layout (fit->values[i], fit->size, G_MAXDOUBLE, 1, PANGO_ALIGN_LEFT);
      logro_frame_add_label (&plan->frame, label, box->x + box->width + VALUE_GAP,
                             box->y + box->height / 2, 0, 0.5);
    }
}

/* Adds the text of a tick unless it would touch @next at its right; gives where it starts. */
static double
add_tick (LogroBarsPlan *plan,
          Builder *builder,
          double value,
          double x,
          double next)
{
  g_autoptr (LogroRuler) ruler = measure_tick (builder, value);
  double size = plan->frame.ink.min_size;
  LogroChartLabel label = { LOGRO_LABEL_TICK, -1, -1 };
  double y = plan->plot.y + plan->plot.height + TICK_GAP;

  if (x + logro_ruler_fit (ruler, size, G_MAXDOUBLE, 1).width / 2 + size / 2 > next)
    return next;
  label.layout = logro_ruler_layout (ruler, size, G_MAXDOUBLE, 1, PANGO_ALIGN_LEFT);
  return logro_frame_add_label (&plan->frame, label, x, y, 0.5, 0).x;
}

static void
add_ticks (LogroBarsPlan *plan,
           Builder *builder)
{
  double values[LOGRO_CHART_MAX_TICKS];
  double next = G_MAXDOUBLE;

  plan->n_ticks = logro_frame_ticks (builder->data, values);
  for (guint i = plan->n_ticks; i-- > 0;)
    {
      plan->ticks[i] = plan->plot.x + plan->plot.width * values[i] / builder->data->max;
      next = add_tick (plan, builder, values[i], plan->ticks[i], next);
    }
  add_tick (plan, builder, 0, plan->plot.x, next);
}

LogroBarsPlan *
logro_bars_plan (const LogroChartData *data,
                 const LogroInk *ink,
                 double width,
                 double height)
{
  LogroBarsPlan *plan;
  Builder builder;

  g_return_val_if_fail (data != NULL && ink != NULL, NULL);
  g_return_val_if_fail (width >= 1 && height >= 1, NULL);

  plan = g_new0 (LogroBarsPlan, 1);
  builder_init (&builder, data, ink);
  logro_frame_init_for_data (&plan->frame, &builder.text, data, ink, width, height, NULL);
  place_plot (plan, &builder);
  place_rows (plan, &builder);
  place_bars (plan, &builder);
  add_names (plan, &builder);
  add_values (plan, &builder);
  add_ticks (plan, &builder);
  builder_clear (&builder);
  return plan;
}

void
logro_bars_plan_free (LogroBarsPlan *plan)
{
  if (plan == NULL)
    return;
  logro_frame_clear (&plan->frame);
  g_free (plan->rows);
  g_free (plan->bars);
  g_free (plan);
}

const LogroBarsBar *
logro_bars_get_bar (const LogroBarsPlan *plan,
                    guint series,
                    guint row)
{
  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (series < plan->n_series && row < plan->n_rows, NULL);

  return &plan->bars[row * plan->n_series + series];
}

gboolean
logro_bars_pick (const LogroBarsPlan *plan,
                 double x,
                 double y,
                 LogroChartHit *hit)
{
  g_return_val_if_fail (plan != NULL && hit != NULL, FALSE);

  for (guint i = 0; i < plan->n_rows * plan->n_series; i++)
    {
      const LogroBarsBar *bar = &plan->bars[i];
      const LogroChartBox *box = &bar->box;

      if (isnan (bar->value) || !logro_box_contains (box, x, y))
        continue;
      *hit = (LogroChartHit) { i % plan->n_series, plan->rows[i / plan->n_series].axis, bar->value,
                               box->x + box->width, box->y + box->height / 2 };
      return TRUE;
    }
  if (logro_frame_pick (&plan->frame, x, y, hit))
    return TRUE;
  for (guint k = 0; k < plan->n_rows; k++)
    if (y >= plan->rows[k].top && y < plan->rows[k].top + plan->rows[k].height)
      {
        hit->axis = plan->rows[k].axis;
        return TRUE;
      }
  return FALSE;
}

gboolean
logro_bars_locate (const LogroBarsPlan *plan,
                   guint axis,
                   LogroChartHit *hit)
{
  g_return_val_if_fail (plan != NULL && hit != NULL, FALSE);

  for (guint k = 0; k < plan->n_rows; k++)
    {
      const LogroBarsRow *row = &plan->rows[k];

      if (row->axis != (int) axis)
        continue;
      *hit = (LogroChartHit) { -1, axis, NAN, plan->plot.x, row->top + row->height / 2 };
      for (guint s = 0; s < plan->n_series && isnan (hit->value); s++)
        {
          const LogroBarsBar *bar = logro_bars_get_bar (plan, s, k);

          if (!isnan (bar->value))
            *hit = (LogroChartHit) { s, axis, bar->value, bar->box.x + bar->box.width,
                                     bar->box.y + bar->box.height / 2 };
        }
      return TRUE;
    }
  return FALSE;
}
