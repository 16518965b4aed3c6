/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A radar chart's painting, from the numbers of its plan alone. */
#include "chart/radar.h"

#include <math.h>

#include "chart/frame-private.h"
#include "chart/marks.h"

static void
ring_path (const LogroRadarPlan *plan,
           double radius,
           cairo_t *cr)
{
  /* Else the ring would begin where the one before it was closed. */
  cairo_new_sub_path (cr);
  if (plan->n_spokes < 3)
    {
      cairo_arc (cr, plan->cx, plan->cy, radius, 0, 2 * G_PI);
      return;
    }
  for (guint k = 0; k < plan->n_spokes; k++)
    cairo_line_to (cr, plan->cx + radius * plan->spokes[k].dx,
                   plan->cy + radius * plan->spokes[k].dy);
  cairo_close_path (cr);
}

static void
draw_web (const LogroRadarPlan *plan,
          cairo_t *cr)
{
  cairo_set_line_width (cr, 0.7);
  logro_marks_color (cr, plan->frame.ink.grid, 1);
  for (guint i = 0; i + 1 < plan->n_rings; i++)
    ring_path (plan, plan->rings[i], cr);
  for (guint k = 0; k < plan->n_spokes; k++)
    {
      cairo_move_to (cr, plan->cx, plan->cy);
      cairo_line_to (cr, plan->spokes[k].x, plan->spokes[k].y);
    }
  cairo_stroke (cr);
  ring_path (plan, plan->radius, cr);
  cairo_set_line_width (cr, 1);
  logro_marks_color (cr, plan->frame.ink.axis, 1);
  cairo_stroke (cr);
}

/* The path from each point with a value to the next one; @solid adds the centre to each pair,
 * so that the inside can be painted although some values are missing. */
static void
series_path (const LogroRadarPlan *plan,
             guint series,
             gboolean solid,
             cairo_t *cr)
{
  gboolean whole = plan->n_spokes >= 3;

  for (guint k = 0; k < plan->n_spokes && whole; k++)
    whole = !isnan (logro_radar_get_point (plan, series, k)->value);

  for (guint k = 0; k < plan->n_spokes; k++)
    {
      const LogroRadarPoint *a = logro_radar_get_point (plan, series, k);
      const LogroRadarPoint *b = logro_radar_get_point (plan, series, (k + 1) % plan->n_spokes);

      if (whole)
        {
          cairo_line_to (cr, a->x, a->y);
          continue;
        }
      if (isnan (a->value) || isnan (b->value))
        continue;
      cairo_move_to (cr, a->x, a->y);
      cairo_line_to (cr, b->x, b->y);
      if (solid)
        cairo_line_to (cr, plan->cx, plan->cy);
    }
  if (whole)
    cairo_close_path (cr);
}

static void
draw_series (const LogroRadarPlan *plan,
             guint series,
             cairo_t *cr)
{
  const LogroInk *ink = &plan->frame.ink;

  series_path (plan, series, TRUE, cr);
  logro_marks_color (cr, ink->series[series].color, ink->fill_alpha / plan->n_series);
  cairo_fill (cr);
  series_path (plan, series, FALSE, cr);
  logro_marks_pen (cr, &ink->series[series]);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_markers (const LogroRadarPlan *plan,
              guint series,
              cairo_t *cr)
{
  for (guint k = 0; k < plan->n_spokes; k++)
    {
      const LogroRadarPoint *point = logro_radar_get_point (plan, series, k);

      if (!isnan (point->value))
        logro_marks_marker (cr, &plan->frame.ink, series, point->x, point->y, plan->marker,
                            point->provisional);
    }
}

void
logro_radar_draw (const LogroRadarPlan *plan,
                  cairo_t *cr)
{
  g_return_if_fail (plan != NULL && cr != NULL);

  cairo_save (cr);
  cairo_new_path (cr);
  logro_frame_draw_paper (&plan->frame, cr);
  if (plan->radius > 0)
    {
      draw_web (plan, cr);
      for (guint s = 0; s < plan->n_series; s++)
        draw_series (plan, s, cr);
      for (guint s = 0; s < plan->n_series; s++)
        draw_markers (plan, s, cr);
    }
  logro_frame_draw_texts (&plan->frame, cr, FALSE);
  cairo_restore (cr);
}
