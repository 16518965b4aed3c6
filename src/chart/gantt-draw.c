/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart's painting, from the numbers of its plan alone.
 *
 * What is done is full, what is left is pale with slanted stripes, what is overdue has crossed
 * ones and a strong edge, and what nobody reported is empty with a broken edge: no two of them
 * depend on colour. */
#include <math.h>

#include "chart/frame-private.h"
#include "chart/gantt.h"
#include "chart/marks.h"

#define EDGE 0.9
#define PALE 0.12
#define DIAMOND 1.6 /* how far a diamond reaches, edge and all, in its radii */

/* One stretch of a bar, as a legend shows it too. */
static void
draw_stretch (cairo_t *cr,
              const LogroInk *ink,
              LogroGanttMark mark,
              LogroColor color,
              const LogroChartBox *box)
{
  static const double broken[] = { 2.5, 1.8 };
  double edge = mark == LOGRO_GANTT_OVERDUE ? 1.6 * EDGE : EDGE;
  double inset = MIN (edge / 2, MIN (box->width, box->height) / 2);

  if (box->width <= 0 || box->height <= 0)
    return;
  cairo_rectangle (cr, box->x + inset, box->y + inset, box->width - 2 * inset,
                   box->height - 2 * inset);
  logro_marks_color (cr, ink->paper, 1);
  cairo_fill_preserve (cr);
  logro_marks_color (cr, color,
                     mark == LOGRO_GANTT_DONE      ? 1
                     : mark == LOGRO_GANTT_UNKNOWN ? 0
                                                   : PALE);
  cairo_fill_preserve (cr);
  logro_marks_color (cr, color, 1);
  cairo_set_line_width (cr, edge);
  cairo_set_dash (cr, broken, mark == LOGRO_GANTT_UNKNOWN ? 2 : 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  if (mark == LOGRO_GANTT_LEFT)
    logro_marks_hatch (cr, LOGRO_HATCH_RISING, box, 0.6, 4.5);
  else if (mark == LOGRO_GANTT_OVERDUE)
    logro_marks_hatch (cr, LOGRO_HATCH_CROSSED, box, 1.5, 4.5);
}

static void
draw_light (cairo_t *cr,
            const LogroInk *ink,
            LogroChartLight light,
            double x,
            double y,
            double radius)
{
  static const LogroMarker markers[LOGRO_N_LIGHTS] = {
    [LOGRO_LIGHT_GRIS] = LOGRO_MARKER_CIRCLE,
    [LOGRO_LIGHT_VERDE] = LOGRO_MARKER_CIRCLE,
    [LOGRO_LIGHT_AMARILLO] = LOGRO_MARKER_TRIANGLE,
    [LOGRO_LIGHT_ROJO] = LOGRO_MARKER_SQUARE,
  };

  if (light == LOGRO_LIGHT_NONE)
    return;
  if (light == LOGRO_LIGHT_GRIS)
    radius *= 0.85;
  logro_marks_sign (cr, markers[light], ink->lights[light],
                    light == LOGRO_LIGHT_GRIS ? &ink->paper : NULL, x, y, radius);
}

/* What belongs to a línea hangs from its bar as from a bracket. */
static void
draw_feet (cairo_t *cr,
           LogroColor color,
           const LogroChartBox *box,
           double depth)
{
  double foot = MIN (depth, box->width / 2);
  double y = box->y + box->height;

  logro_marks_color (cr, color, 1);
  cairo_move_to (cr, box->x, box->y);
  cairo_line_to (cr, box->x + foot, y);
  cairo_line_to (cr, box->x, y + depth);
  cairo_close_path (cr);
  cairo_move_to (cr, box->x + box->width, box->y);
  cairo_line_to (cr, box->x + box->width - foot, y);
  cairo_line_to (cr, box->x + box->width, y + depth);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_bar (const LogroGanttPlan *plan,
          const LogroGanttBar *bar,
          cairo_t *cr)
{
  const LogroInk *ink = &plan->frame.ink;
  LogroColor color = bar->kind == LOGRO_GANTT_LINEA ? ink->text : ink->series[0].color;
  LogroGanttMark rest = LOGRO_GANTT_LEFT;
  LogroChartBox box = bar->bar;

  if (bar->dates != LOGRO_GANTT_DATES_WHOLE || (isnan (bar->done) && plan->reported))
    rest = LOGRO_GANTT_UNKNOWN;
  if (bar->overdue && bar->dates != LOGRO_GANTT_DATES_INVERTED)
    rest = LOGRO_GANTT_OVERDUE;
  draw_stretch (cr, ink, rest, rest == LOGRO_GANTT_OVERDUE ? ink->lights[LOGRO_LIGHT_ROJO] : color,
                &box);
  if (bar->done > 0)
    {
      box.width = bar->done;
      draw_stretch (cr, ink, LOGRO_GANTT_DONE, color, &box);
    }
  if (bar->kind == LOGRO_GANTT_LINEA)
    draw_feet (cr, ink->text, &bar->bar,
               MIN (bar->bar.height * 0.5, bar->top + bar->height - bar->bar.y - bar->bar.height));
}

/* Full when done, empty when not, and with a core when it is overdue. */
static void
draw_diamond (const LogroGanttPlan *plan,
              const LogroGanttBar *bar,
              cairo_t *cr)
{
  const LogroInk *ink = &plan->frame.ink;
  const LogroChartBox *box = &bar->bar;
  LogroColor color = bar->overdue ? ink->lights[LOGRO_LIGHT_ROJO] : ink->text;
  double x = box->x + box->width / 2;
  double y = box->y + box->height / 2;
  double radius = box->width / 2 / DIAMOND;

  logro_marks_sign (cr, LOGRO_MARKER_DIAMOND, color,
                    bar->done >= box->width ? NULL : &ink->paper, x, y, radius);
  if (bar->overdue)
    logro_marks_sign (cr, LOGRO_MARKER_DIAMOND, color, NULL, x, y, radius * 0.45);
}

static void
draw_bars (const LogroGanttPlan *plan,
           cairo_t *cr)
{
  cairo_save (cr);
  if (plan->close)
    {
      cairo_rectangle (cr, plan->plot.x, plan->plot.y, plan->plot.width, plan->plot.height);
      cairo_clip (cr);
    }
  for (guint k = 0; k < plan->n_rows; k++)
    {
      const LogroGanttBar *bar = &plan->rows[k];

      if (bar->bar.width > 0 && bar->kind == LOGRO_GANTT_HITO)
        draw_diamond (plan, bar, cr);
      else if (bar->bar.width > 0)
        draw_bar (plan, bar, cr);
    }
  cairo_restore (cr);
}

/* Lines of time from top to foot, and lines between líneas from side to side. */
static void
draw_grid (const LogroGanttPlan *plan,
           cairo_t *cr)
{
  const LogroChartBox *plot = &plan->plot;
  const LogroChartBox *inner = &plan->frame.inner;

  cairo_set_line_width (cr, 0.6);
  logro_marks_color (cr, plan->frame.ink.grid, 1);
  for (guint i = 0; i < plan->n_ticks; i++)
    if (!plan->ticks[i].group)
      {
        cairo_move_to (cr, plan->ticks[i].x, plot->y);
        cairo_line_to (cr, plan->ticks[i].x, plot->y + plot->height);
      }
  for (guint k = 0; k < plan->n_rows; k++)
    if (plan->rows[k].ruled)
      {
        cairo_move_to (cr, inner->x, plan->rows[k].top);
        cairo_line_to (cr, inner->x + inner->width, plan->rows[k].top);
      }
  cairo_stroke (cr);
}

static void
draw_axes (const LogroGanttPlan *plan,
           cairo_t *cr)
{
  const LogroChartBox *plot = &plan->plot;
  const LogroChartBox *inner = &plan->frame.inner;

  cairo_set_line_width (cr, 0.9);
  logro_marks_color (cr, plan->frame.ink.axis, 1);
  cairo_move_to (cr, inner->x, plot->y);
  cairo_line_to (cr, inner->x + inner->width, plot->y);
  cairo_move_to (cr, inner->x, plot->y + plot->height);
  cairo_line_to (cr, inner->x + inner->width, plot->y + plot->height);
  for (guint i = 0; i < plan->n_ticks; i++)
    if (plan->ticks[i].group)
      {
        cairo_move_to (cr, plan->ticks[i].x, plan->head);
        cairo_line_to (cr, plan->ticks[i].x, plot->y + plot->height);
      }
  cairo_stroke (cr);
}

/* Dashed in the colour of text, with some paper at both sides to be seen on a full bar. */
static void
draw_today (const LogroGanttPlan *plan,
            cairo_t *cr)
{
  static const double dash[] = { 5, 2.5 };
  const LogroChartBox *plot = &plan->plot;

  if (isnan (plan->today))
    return;
  for (guint i = 0; i < 2; i++)
    {
      logro_marks_color (cr, i == 0 ? plan->frame.ink.paper : plan->frame.ink.text, 1);
      cairo_set_line_width (cr, i == 0 ? 3 : 1.3);
      cairo_set_dash (cr, dash, i == 0 ? 0 : 2, 0);
      cairo_move_to (cr, plan->today, plot->y);
      cairo_line_to (cr, plan->today, plot->y + plot->height);
      cairo_stroke (cr);
    }
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_legend (const LogroGanttPlan *plan,
             cairo_t *cr)
{
  const LogroInk *ink = &plan->frame.ink;

  for (guint i = 0; i < plan->frame.n_swatches; i++)
    {
      const LogroChartBox *box = &plan->frame.swatches[i].box;
      guint mark = plan->legend[plan->frame.swatches[i].series];
      double x = box->x + box->width / 2;
      double y = box->y + box->height / 2;

      if (mark >= LOGRO_GANTT_N_MARKS)
        draw_light (cr, ink, mark - LOGRO_GANTT_N_MARKS, x, y, box->height / 2);
      else if (mark == LOGRO_GANTT_DEADLINE)
        logro_marks_sign (cr, LOGRO_MARKER_DIAMOND, ink->text, &ink->paper, x, y,
                          box->height / 2 / DIAMOND * 1.3);
      else
        draw_stretch (cr, ink, mark,
                      mark == LOGRO_GANTT_OVERDUE ? ink->lights[LOGRO_LIGHT_ROJO]
                                                  : ink->series[0].color, box);
    }
}

/* What is said within the plot stands on paper, so that no line runs through it; the edge of the
 * bar around it, if there is one, stays. */
static void
clear_behind_words (const LogroGanttPlan *plan,
                    cairo_t *cr)
{
  logro_marks_color (cr, plan->frame.ink.paper, 1);
  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      const LogroChartLabel *label
        = &g_array_index (plan->frame.labels, LogroChartLabel, i);

      if (label->role == LOGRO_LABEL_NOTE && label->axis >= 0)
        cairo_rectangle (cr, label->box.x - 1, label->box.y + 1.5, label->box.width + 2,
                         MAX (0, label->box.height - 3));
    }
  cairo_fill (cr);
}

void
logro_gantt_draw (const LogroGanttPlan *plan,
                  cairo_t *cr)
{
  g_return_if_fail (plan != NULL && cr != NULL);

  cairo_save (cr);
  cairo_new_path (cr);
  logro_frame_draw_paper (&plan->frame, cr);
  draw_grid (plan, cr);
  draw_axes (plan, cr);
  draw_bars (plan, cr);
  for (guint k = 0; k < plan->n_rows && plan->light_x > 0; k++)
    draw_light (cr, &plan->frame.ink, plan->rows[k].light, plan->light_x,
                plan->rows[k].top + plan->rows[k].height / 2, plan->light_radius);
  draw_today (plan, cr);
  clear_behind_words (plan, cr);
  draw_legend (plan, cr);
  logro_frame_draw_labels (&plan->frame, cr);
  cairo_restore (cr);
}
