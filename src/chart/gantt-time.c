/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the cells and groups of a Gantt chart's time, and the line of today. */
#include <math.h>

#include "chart/gantt-build.h"

#define AIR 2.0
#define CELL_PAD 2.0 /* of a label that begins with its cell */

double
logro_gantt_head_room (const LogroGanttBuilder *builder)
{
  return 2 * builder->head_height + 2 * AIR;
}

static gboolean
shows_today (const LogroGanttBuilder *builder)
{
  guint32 today = builder->data->today;

  return today != 0 && today >= builder->scale.from && today < builder->scale.to;
}

double
logro_gantt_foot_room (const LogroGanttBuilder *builder)
{
  return builder->data->today != 0 ? builder->head_height + AIR : 0;
}

/* Adds @string in what of the plot lies from @from to @to, if it has room; @along 0.5 is the
 * middle, 0 the start. */
static void
add_cell (LogroGanttPlan *plan,
          LogroGanttBuilder *builder,
          const char *string,
          double from,
          double to,
          double y,
          double along,
          LogroLabelRole role)
{
  g_autoptr (LogroRuler) ruler = logro_ruler_new (&builder->text, string, FALSE);
  double size = plan->frame.ink.min_size;
  double pad = along == 0 ? CELL_PAD : 0;
  LogroFit fit = logro_ruler_fit (ruler, size, G_MAXDOUBLE, 1);
  LogroChartLabel label = { role, -1, -1 };

  if (fit.n_lines == 0 || fit.width + pad + 1 > to - from)
    return;
  label.layout = logro_ruler_layout (ruler, size, G_MAXDOUBLE, 1, PANGO_ALIGN_LEFT);
  logro_frame_add_label (&plan->frame, label, from + pad + along * (to - from), y, along, 0);
}

static double
place (const LogroGanttPlan *plan,
       const LogroGanttBuilder *builder,
       double day)
{
  return plan->plot.x
         + plan->plot.width * CLAMP (logro_gantt_scale_place (&builder->scale, day), 0, 1);
}

/* Walks over the cells or the groups of the scale: their lines, and their texts at @y. */
static void
add_cells (LogroGanttPlan *plan,
           LogroGanttBuilder *builder,
           GArray *ticks,
           gboolean group,
           double y)
{
  const LogroGanttScale *scale = &builder->scale;
  LogroGanttUnit unit = group ? logro_gantt_scale_get_groups (scale) : scale->unit;
  guint step = group ? 1 : scale->step;
  /* The number of a week or of several years is that of its first day. */
  double along = unit == LOGRO_GANTT_WEEK || step > 1 ? 0 : 0.5;
  guint32 day;

  if (unit == LOGRO_GANTT_NO_UNIT)
    return;
  for (day = logro_gantt_unit_floor (unit, step, scale->from); day < scale->to;)
    {
      guint32 next = logro_gantt_unit_next (unit, step, day);
      LogroGanttTick tick = { place (plan, builder, day), group };
      g_autofree char *text
        = group ? logro_gantt_group_format (unit, &builder->data->words, day)
                : logro_gantt_unit_format (unit, scale->brief, &builder->data->words, day);

      if (day > scale->from)
        g_array_append_val (ticks, tick);
      if (along > 0 || day >= scale->from)
        add_cell (plan, builder, text, tick.x, place (plan, builder, next), y, along,
                  group ? LOGRO_LABEL_HEAD : LOGRO_LABEL_TICK);
      day = next;
    }
}

static void
add_today (LogroGanttPlan *plan,
           LogroGanttBuilder *builder)
{
  g_autofree char *day = logro_gantt_data_format_day (builder->data, builder->data->today);
  g_autofree char *text = g_strstrip (g_strdup_printf ("%s %s", builder->data->words.today, day));
  g_autoptr (LogroRuler) ruler = logro_ruler_new (&builder->text, text, FALSE);
  const LogroChartBox *plot = &plan->plot;
  double size = plan->frame.ink.min_size;
  double width = logro_ruler_fit (ruler, size, plot->width, 1).width;
  LogroChartLabel label = { LOGRO_LABEL_HEAD, -1, -1 };
  double x;

  plan->today = place (plan, builder, builder->data->today + 0.5);
  if (width > plot->width)
    return;
  x = CLAMP (plan->today, plot->x + width / 2, plot->x + plot->width - width / 2);
  label.layout = logro_ruler_layout (ruler, size, plot->width, 1, PANGO_ALIGN_LEFT);
  logro_frame_add_label (&plan->frame, label, x, plot->y + plot->height + AIR, 0.5, 0);
}

void
logro_gantt_place_time (LogroGanttPlan *plan,
                        LogroGanttBuilder *builder)
{
  g_autoptr (GArray) ticks = g_array_new (FALSE, FALSE, sizeof (LogroGanttTick));
  double y = plan->plot.y - AIR - builder->head_height;

  add_cells (plan, builder, ticks, FALSE, y);
  add_cells (plan, builder, ticks, TRUE, y - builder->head_height);
  plan->n_ticks = ticks->len;
  plan->ticks = (LogroGanttTick *) (void *) g_array_free (g_steal_pointer (&ticks), FALSE);
  plan->today = NAN;
  if (shows_today (builder))
    add_today (plan, builder);
}
