/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart's plan: columns, rows, legend and pages; and what is under a pointer. */
#include "chart/gantt.h"

#include <math.h>

#include "chart/gantt-build.h"

#define FURNITURE 0.22    /* of the page: title, legend and note */
#define LIGHT_SIZE 0.85   /* of the shapes of the semáforo, in letter sizes */
#define LINE 1.18         /* of a line, in letter sizes */
#define AIR 0.35          /* between rows of a page, in letter sizes */
#define MOST_ON_ONE 200   /* rows: no paper takes more of them in a letter one can read */

/* The marks and lights that the chart has, most important first; gives how many. */
static guint
list_legend (LogroGanttPlan *plan,
             const LogroGanttData *data,
             gboolean with_lights)
{
  gboolean marks[LOGRO_GANTT_N_MARKS] = { FALSE };
  gboolean lights[LOGRO_N_LIGHTS] = { FALSE };
  guint n = 0;

  for (guint i = 0; i < data->rows->len; i++)
    {
      const LogroGanttRow *row = logro_gantt_data_get_row (data, i);
      gboolean bar = row->kind <= LOGRO_GANTT_ACTIVIDAD && row->start != 0;

      marks[LOGRO_GANTT_DONE] |= bar && row->progress > 0;
      marks[LOGRO_GANTT_LEFT] |= bar && row->progress < 100;
      marks[LOGRO_GANTT_OVERDUE] |= bar && logro_gantt_data_is_overdue (data, i);
      marks[LOGRO_GANTT_UNKNOWN] |= bar && isnan (row->progress);
      marks[LOGRO_GANTT_DEADLINE] |= row->kind == LOGRO_GANTT_HITO;
      lights[row->light] = TRUE;
    }
  plan->reported = marks[LOGRO_GANTT_DONE] || marks[LOGRO_GANTT_LEFT];
  marks[LOGRO_GANTT_UNKNOWN] &= plan->reported;
  for (guint i = 0; i < LOGRO_GANTT_N_MARKS; i++)
    if (marks[i] && *data->words.marks[i] != '\0')
      plan->legend[n++] = i;
  for (guint i = LOGRO_LIGHT_ROJO; with_lights && i >= LOGRO_LIGHT_GRIS; i--)
    if (lights[i] && *data->words.lights[i] != '\0')
      plan->legend[n++] = LOGRO_GANTT_N_MARKS + i;
  return n;
}

static void
place_frame (LogroGanttPlan *plan,
             LogroGanttBuilder *builder,
             const LogroInk *ink,
             double width,
             double height)
{
  const LogroGanttData *data = builder->data;
  char *legend[LOGRO_FRAME_MAX_LEGEND];
  LogroFrameWords words = { data->title, data->note, 0, legend, FURNITURE };

  words.n_legend = list_legend (plan, data, builder->fit.widths[LOGRO_GANTT_STATE] <= 0);
  for (guint i = 0; i < words.n_legend; i++)
    {
      guint mark = plan->legend[i];

      legend[i] = (char *) (mark < LOGRO_GANTT_N_MARKS
                              ? data->words.marks[mark]
                              : data->words.lights[mark - LOGRO_GANTT_N_MARKS]);
    }
  logro_frame_init (&plan->frame, &builder->text, &words, ink, width, height);
}

/* Measures the rows of the plan and settles their letter and heights. */
static void
fit_rows (LogroGanttPlan *plan,
          LogroGanttBuilder *builder,
          const LogroGanttRange *range)
{
  const LogroInk *ink = &plan->frame.ink;
  LogroGanttFit *fit = &builder->fit;
  guint n = builder->data->rows->len;
  guint first = range != NULL ? MIN (range->first, n) : 0;
  guint most = 1 + (guint) (fit->height / ink->base_size);

  if (range == NULL && n <= MOST_ON_ONE)
    {
      logro_gantt_fit_measure (fit, &builder->text, 0, n);
      if (logro_gantt_fit_all (fit, ink->min_size, ink->base_size))
        return;
      logro_gantt_fit_clear (fit);
      logro_gantt_fit_columns (fit, &builder->text, plan->frame.width);
    }
  if (range != NULL && range->n > 0)
    most = MIN (most, range->n);
  logro_gantt_fit_measure (fit, &builder->text, first, MIN (most, n - first));
  logro_gantt_fit_page (fit, ink->base_size, AIR * ink->base_size);
}

/* Name and responsable are left of the plot, progress and state right of it. */
static void
place_columns (LogroGanttPlan *plan,
               LogroGanttBuilder *builder)
{
  const LogroChartBox *inner = &plan->frame.inner;
  const double *widths = builder->fit.widths;
  double left = inner->x;
  double right = inner->x + inner->width;
  double light = builder->fit.size * LIGHT_SIZE;
  gboolean lit = FALSE;

  for (guint i = 0; i < builder->data->rows->len && !lit; i++)
    lit = logro_gantt_data_get_row (builder->data, i)->light != LOGRO_LIGHT_NONE;
  for (guint c = LOGRO_GANTT_NAME; c <= LOGRO_GANTT_RESPONSABLE; c++)
    {
      builder->column_x[c] = left;
      left += widths[c] > 0 ? widths[c] + LOGRO_GANTT_GAP : 0;
    }
  right -= widths[LOGRO_GANTT_STATE];
  builder->column_x[LOGRO_GANTT_STATE] = right;
  if (lit)
    {
      right -= light + (widths[LOGRO_GANTT_STATE] > 0 ? 0.4 * light : 0);
      plan->light_x = right + light / 2;
      plan->light_radius = light / 2;
    }
  right -= widths[LOGRO_GANTT_STATE] > 0 || lit ? LOGRO_GANTT_GAP : 0;
  right -= widths[LOGRO_GANTT_PROGRESS];
  builder->column_x[LOGRO_GANTT_PROGRESS] = right;
  right -= widths[LOGRO_GANTT_PROGRESS] > 0 ? LOGRO_GANTT_GAP : 0;
  plan->plot.x = left;
  plan->plot.width = MAX (1, right - left);
}

static void
place_rows (LogroGanttPlan *plan,
            const LogroGanttBuilder *builder)
{
  const LogroGanttFit *fit = &builder->fit;
  double top = plan->plot.y;

  plan->first = fit->first;
  plan->n_rows = fit->shown;
  plan->text_size = fit->size;
  plan->cut = fit->cut;
  plan->rows = g_new0 (LogroGanttBar, fit->shown);
  for (guint k = 0; k < fit->shown; k++)
    {
      guint index = fit->first + k;
      const LogroGanttRow *row = logro_gantt_data_get_row (builder->data, index);

      plan->rows[k] = (LogroGanttBar) {
        .row = index,
        .kind = row->kind,
        .dates = logro_gantt_row_check_dates (row),
        .top = top,
        .height = fit->heights[k],
        .overdue = logro_gantt_data_is_overdue (builder->data, index),
        .light = row->light,
        .ruled = k > 0 && (row->kind == LOGRO_GANTT_LINEA || row->kind == LOGRO_GANTT_HEADING),
      };
      top += fit->heights[k];
    }
  plan->plot.height = top - plan->plot.y;
}

static void
builder_init (LogroGanttBuilder *builder,
              const LogroGanttData *data,
              const LogroInk *ink)
{
  *builder = (LogroGanttBuilder) { .data = data, .fit = { .data = data } };
  logro_text_init (&builder->text, ink);
  builder->head_height = ink->min_size * LINE;
}

LogroGanttPlan *
logro_gantt_plan (const LogroGanttData *data,
                  const LogroInk *ink,
                  double width,
                  double height,
                  const LogroGanttRange *range)
{
  LogroGanttPlan *plan;
  LogroGanttBuilder builder;
  LogroChartBox *inner;

  g_return_val_if_fail (data != NULL && ink != NULL, NULL);
  g_return_val_if_fail (width >= 1 && height >= 1, NULL);

  plan = g_new0 (LogroGanttPlan, 1);
  inner = &plan->frame.inner;
  builder_init (&builder, data, ink);
  logro_gantt_fit_columns (&builder.fit, &builder.text, width);
  place_frame (plan, &builder, ink, width, height);
  plan->head = inner->y;
  plan->plot.y = inner->y + logro_gantt_head_room (&builder);
  builder.fit.height = MAX (1, inner->height - logro_gantt_head_room (&builder)
                                 - logro_gantt_foot_room (&builder));
  fit_rows (plan, &builder, range);
  place_columns (plan, &builder);
  place_rows (plan, &builder);
  plan->close = range != NULL && range->to != 0;
  builder.scale
    = logro_gantt_scale_choose (&builder.text, data, plan->close ? range->from : 0,
                                plan->close ? range->to : 0, ink->min_size, plan->plot.width);
  logro_gantt_place_time (plan, &builder);
  logro_gantt_place_bars (plan, &builder);
  logro_gantt_place_texts (plan, &builder);
  logro_gantt_fit_clear (&builder.fit);
  logro_text_clear (&builder.text);
  return plan;
}

double
logro_gantt_natural_height (const LogroGanttData *data,
                            const LogroInk *ink,
                            double width)
{
  LogroGanttBuilder builder;
  double height;
  guint n;

  g_return_val_if_fail (data != NULL && ink != NULL && width >= 1, 1);

  /* Of very many rows the first tell how high the others are. */
  n = MIN (data->rows->len, MOST_ON_ONE);
  builder_init (&builder, data, ink);
  logro_gantt_fit_columns (&builder.fit, &builder.text, width);
  logro_gantt_fit_measure (&builder.fit, &builder.text, 0, n);
  height = logro_gantt_fit_page (&builder.fit, ink->base_size, AIR * ink->base_size);
  logro_gantt_fit_clear (&builder.fit);
  logro_text_clear (&builder.text);
  /* Title, a legend of two lines, head, today and note are as high as eleven lines or so. */
  return height * data->rows->len / MAX (1, n) + 11 * ink->base_size;
}

void
logro_gantt_plan_free (LogroGanttPlan *plan)
{
  if (plan == NULL)
    return;
  logro_frame_clear (&plan->frame);
  g_free (plan->rows);
  g_free (plan->ticks);
  g_free (plan);
}
