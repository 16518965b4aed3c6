/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the bars of a Gantt chart and the texts of its rows. */
#include <math.h>

#include "chart/gantt-build.h"

#define BAR_PART 0.62   /* of the lowest row */
#define DIAMOND_PART 0.95
#define WIDEST_DIAMOND 1.6 /* letter sizes */
#define THICKEST 1.35   /* letter sizes */
#define ROOMY_PART 0.94
#define LEAST_WIDTH 3.0 /* of a day that would hardly be seen */
#define WORD_GAP 4.0    /* between a bar and what is said of it */
#define LINEA_PART 0.75 /* of the thickness of an actividad's bar */
#define OUTSIDE 20.0    /* how far a bar goes on out of sight, so that its end is not seen */

static double
place (const LogroGanttPlan *plan,
       const LogroGanttBuilder *builder,
       double day)
{
  const LogroChartBox *plot = &plan->plot;
  double x = plot->x + plot->width * logro_gantt_scale_place (&builder->scale, day);
  double outside = plan->close ? OUTSIDE : 0;

  return CLAMP (x, plot->x - outside, plot->x + plot->width + outside);
}

static gboolean
is_in_sight (const LogroGanttPlan *plan,
             double from,
             double to)
{
  return !plan->close || (to > plan->plot.x && from < plan->plot.x + plan->plot.width);
}

/* The diamond stands on the middle of its day, and whole within the plot or out of sight. */
static LogroChartBox
place_diamond (const LogroGanttPlan *plan,
               double middle,
               double thickness)
{
  const LogroChartBox *plot = &plan->plot;
  double side = MIN (thickness, plot->width);

  if (!is_in_sight (plan, middle, middle))
    return (LogroChartBox) { middle - side / 2, 0, 0, 0 };
  return (LogroChartBox) {
    CLAMP (middle - side / 2, plot->x, plot->x + plot->width - side), 0, side, side
  };
}

static LogroChartBox
place_bar (const LogroGanttPlan *plan,
           double from,
           double to,
           double thickness)
{
  const LogroChartBox *plot = &plan->plot;
  double width = MAX (to - from, MIN (LEAST_WIDTH, plot->width));

  if (!is_in_sight (plan, from, to))
    return (LogroChartBox) { from, 0, 0, 0 };
  if (width > to - from)
    from = MIN (from, plot->x + plot->width - width);
  return (LogroChartBox) { from, 0, width, thickness };
}

/* One for all rows: a bar is no more important because its name is long. */
static double
choose_thickness (const LogroGanttPlan *plan)
{
  double height = THICKEST * plan->text_size / BAR_PART;

  for (guint k = 0; k < plan->n_rows; k++)
    height = MIN (height, plan->rows[k].height);
  return height * BAR_PART;
}

/* What is done of a bar is so much of its days, whether they are in sight or not. */
static double
measure_done (const LogroGanttPlan *plan,
              const LogroGanttBuilder *builder,
              const LogroGanttBar *bar,
              guint32 first,
              guint32 last)
{
  double day = first + (last + 1.0 - first) * bar->progress / 100;

  if (!plan->close || bar->kind == LOGRO_GANTT_HITO || isnan (bar->progress))
    return bar->bar.width * bar->progress / 100;
  return CLAMP (place (plan, builder, day) - bar->bar.x, 0, bar->bar.width);
}

void
logro_gantt_place_bars (LogroGanttPlan *plan,
                        const LogroGanttBuilder *builder)
{
  double thickness = choose_thickness (plan);

  for (guint k = 0; k < plan->n_rows; k++)
    {
      LogroGanttBar *bar = &plan->rows[k];
      const LogroGanttRow *row = logro_gantt_data_get_row (builder->data, bar->row);
      guint32 first, last;

      bar->done = NAN;
      bar->progress = row->progress;
      bar->bar = (LogroChartBox) { plan->plot.x, bar->top + bar->height / 2, 0, 0 };
      if (!logro_gantt_row_get_days (row, &first, &last))
        continue;
      if (bar->kind == LOGRO_GANTT_HITO)
        bar->bar = place_diamond (plan, place (plan, builder, last + 0.5),
                                  MIN (thickness * DIAMOND_PART / BAR_PART,
                                       WIDEST_DIAMOND * plan->text_size));
      else
        bar->bar = place_bar (plan, place (plan, builder, first),
                              place (plan, builder, last + 1.0),
                              bar->kind == LOGRO_GANTT_LINEA ? thickness * LINEA_PART : thickness);
      /* What is wrong with it may have to be said within. */
      if (bar->dates == LOGRO_GANTT_DATES_INVERTED)
        bar->bar.height = bar->height * ROOMY_PART;
      bar->bar.y = bar->top + (bar->height - bar->bar.height) / 2;
      bar->done = measure_done (plan, builder, bar, first, last);
    }
}

static void
add_cell (LogroGanttPlan *plan,
          LogroGanttBuilder *builder,
          LogroGanttColumn column,
          guint k)
{
  static const LogroLabelRole roles[LOGRO_GANTT_N_COLUMNS]
    = { LOGRO_LABEL_AXIS, LOGRO_LABEL_DETAIL, LOGRO_LABEL_VALUE, LOGRO_LABEL_DETAIL };
  LogroGanttFit *fit = &builder->fit;
  const LogroGanttBar *row = &plan->rows[k];
  LogroRuler *ruler = fit->cells[column][k];
  LogroChartLabel label = { roles[column], row->row, -1 };
  double indent = column == LOGRO_GANTT_NAME ? logro_gantt_fit_get_indent (fit, k) : 0;
  double width = fit->widths[column] - indent;
  double along = column == LOGRO_GANTT_PROGRESS ? 1 : 0;
  guint lines = fit->lines;
  LogroFit whole;

  if (ruler == NULL || width <= 0)
    return;
  whole = logro_ruler_fit (ruler, fit->size, width, 1);
  if (column != LOGRO_GANTT_NAME)
    lines = CLAMP (floor (row->height / MAX (whole.height, 1)), 1, 3);
  if (whole.n_lines == 0 || whole.width > width + 0.01)
    return;
  label.layout = logro_ruler_layout (ruler, fit->size, width, lines, PANGO_ALIGN_LEFT);
  logro_frame_add_label (&plan->frame, label,
                         builder->column_x[column] + indent + along * width,
                         row->top + row->height / 2, along, 0.5);
}

static void
add_heads (LogroGanttPlan *plan,
           LogroGanttBuilder *builder)
{
  double size = plan->frame.ink.min_size;

  for (guint c = 0; c < LOGRO_GANTT_N_COLUMNS; c++)
    {
      LogroRuler *ruler = builder->fit.heads[c];
      double width = builder->fit.widths[c];
      double along = c == LOGRO_GANTT_PROGRESS ? 1 : 0;
      LogroChartLabel label = { LOGRO_LABEL_TICK, -1, -1 };
      LogroFit fit;

      if (ruler == NULL || width <= 0)
        continue;
      fit = logro_ruler_fit (ruler, size, width, 1);
      if (fit.n_lines == 0 || fit.cut)
        continue;
      label.layout = logro_ruler_layout (ruler, size, width, 1, PANGO_ALIGN_LEFT);
      logro_frame_add_label (&plan->frame, label, builder->column_x[c] + along * width,
                             plan->plot.y - 2, along, 1);
    }
}

/* What is wrong with the dates of a row, beside its bar, or over it where there is no room. */
static void
add_word (LogroGanttPlan *plan,
          LogroGanttBuilder *builder,
          guint k)
{
  const LogroGanttBar *row = &plan->rows[k];
  const LogroChartBox *plot = &plan->plot;
  g_autoptr (LogroRuler) ruler
    = logro_ruler_new (&builder->text, builder->data->words.dates[row->dates], FALSE);
  double size = MIN (plan->text_size, MAX (plan->frame.ink.min_size, plan->text_size * 0.9));
  double room = plot->width - 2 * WORD_GAP;
  LogroFit fit = logro_ruler_fit (ruler, size, MAX (1, room), 1);
  LogroChartLabel label = { LOGRO_LABEL_NOTE, row->row, -1 };
  double x = row->bar.x + row->bar.width + WORD_GAP;

  if (fit.n_lines == 0 || fit.width > room)
    return;
  if (x + fit.width > plot->x + plot->width)
    x = row->bar.x - WORD_GAP - fit.width;
  if (x < plot->x)
    x = plot->x + (plot->width - fit.width) / 2;
  label.layout = logro_ruler_layout (ruler, size, room, 1, PANGO_ALIGN_LEFT);
  logro_frame_add_label (&plan->frame, label, x, row->top + row->height / 2, 0, 0.5);
}

/* Of a bar that is out of sight nothing is said either. */
static gboolean
says_word (const LogroGanttPlan *plan,
           const LogroGanttBar *row)
{
  return !plan->close || row->bar.width > 0 || row->dates == LOGRO_GANTT_DATES_NONE;
}

void
logro_gantt_place_texts (LogroGanttPlan *plan,
                         LogroGanttBuilder *builder)
{
  add_heads (plan, builder);
  for (guint k = 0; k < plan->n_rows; k++)
    {
      for (guint c = 0; c < LOGRO_GANTT_N_COLUMNS; c++)
        add_cell (plan, builder, c, k);
      if (plan->rows[k].dates != LOGRO_GANTT_DATES_WHOLE && says_word (plan, &plan->rows[k]))
        add_word (plan, builder, k);
    }
}
