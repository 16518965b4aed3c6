/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bar chart's painting, from the numbers of its plan alone. */
#include "chart/bars.h"

#include <math.h>

#include "chart/frame-private.h"
#include "chart/marks.h"

/* A line of the grid, which stops for the values in its way: values come from top to bottom. */
static void
grid_line (const LogroBarsPlan *plan,
           double x,
           cairo_t *cr)
{
  const GArray *labels = plan->frame.labels;
  double y = plan->plot.y;

  for (guint i = 0; i < labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (labels, LogroChartLabel, i);
      const LogroChartBox *box = &label->box;

      if (label->role != LOGRO_LABEL_VALUE || x < box->x - 2 || x > box->x + box->width + 2)
        continue;
      cairo_move_to (cr, x, y);
      cairo_line_to (cr, x, MAX (y, box->y));
      y = box->y + box->height;
    }
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x, MAX (y, plan->plot.y + plan->plot.height));
}

static void
draw_grid (const LogroBarsPlan *plan,
           cairo_t *cr)
{
  cairo_set_line_width (cr, 0.7);
  logro_marks_color (cr, plan->frame.ink.grid, 1);
  for (guint i = 0; i < plan->n_ticks; i++)
    grid_line (plan, plan->ticks[i], cr);
  cairo_stroke (cr);
}

/* The zero line, over the bars' edges, and the line that parts the total from its addends. */
static void
draw_axes (const LogroBarsPlan *plan,
           cairo_t *cr)
{
  const LogroChartBox *plot = &plan->plot;
  const LogroChartBox *inner = &plan->frame.inner;

  cairo_set_line_width (cr, 1);
  logro_marks_color (cr, plan->frame.ink.axis, 1);
  cairo_move_to (cr, plot->x, plot->y);
  cairo_line_to (cr, plot->x, plot->y + plot->height);
  for (guint k = 0; k < plan->n_rows; k++)
    if (plan->rows[k].ruled)
      {
        cairo_move_to (cr, inner->x, plan->rows[k].top);
        cairo_line_to (cr, inner->x + inner->width, plan->rows[k].top);
      }
  cairo_stroke (cr);
}

void
logro_bars_draw (const LogroBarsPlan *plan,
                 cairo_t *cr)
{
  g_return_if_fail (plan != NULL && cr != NULL);

  cairo_save (cr);
  cairo_new_path (cr);
  logro_frame_draw_paper (&plan->frame, cr);
  draw_grid (plan, cr);
  for (guint k = 0; k < plan->n_rows; k++)
    for (guint s = 0; s < plan->n_series; s++)
      {
        const LogroBarsBar *bar = logro_bars_get_bar (plan, s, k);

        if (!isnan (bar->value) && bar->box.width > 0)
          logro_marks_bar (cr, &plan->frame.ink, s, &bar->box, bar->provisional);
      }
  draw_axes (plan, cr);
  logro_frame_draw_texts (&plan->frame, cr, TRUE);
  cairo_restore (cr);
}
