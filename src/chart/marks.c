/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the marks of a series on a cairo_t: colours, dashed lines, markers and bars. */
#include "chart/marks.h"

#include <math.h>

#define HATCH_STEP 4.0
#define HATCH_STRIPE 1.3
#define EDGE 0.9

void
logro_marks_color (cairo_t *cr,
                   LogroColor color,
                   double alpha)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, alpha);
}

void
logro_marks_pen (cairo_t *cr,
                 const LogroInkSeries *style)
{
  logro_marks_color (cr, style->color, 1);
  cairo_set_line_width (cr, style->line_width);
  cairo_set_dash (cr, style->dash, style->n_dash, 0);
}

static void
marker_path (cairo_t *cr,
             LogroMarker marker,
             double x,
             double y,
             double r)
{
  switch (marker)
    {
    case LOGRO_MARKER_CIRCLE:
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, r, 0, 2 * G_PI);
      break;
    case LOGRO_MARKER_SQUARE:
      cairo_rectangle (cr, x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
      return;
    case LOGRO_MARKER_TRIANGLE:
      cairo_move_to (cr, x, y - 1.25 * r);
      cairo_line_to (cr, x + 1.15 * r, y + 0.75 * r);
      cairo_line_to (cr, x - 1.15 * r, y + 0.75 * r);
      break;
    case LOGRO_MARKER_DIAMOND:
    default:
      cairo_move_to (cr, x, y - 1.3 * r);
      cairo_line_to (cr, x + 1.3 * r, y);
      cairo_line_to (cr, x, y + 1.3 * r);
      cairo_line_to (cr, x - 1.3 * r, y);
      break;
    }
  cairo_close_path (cr);
}

void
logro_marks_sign (cairo_t *cr,
                  LogroMarker marker,
                  LogroColor color,
                  const LogroColor *inside,
                  double x,
                  double y,
                  double radius)
{
  marker_path (cr, marker, x, y, radius);
  logro_marks_color (cr, inside != NULL ? *inside : color, 1);
  if (inside == NULL)
    {
      cairo_fill (cr);
      return;
    }
  cairo_fill_preserve (cr);
  logro_marks_color (cr, color, 1);
  cairo_set_line_width (cr, CLAMP (radius * 0.4, 1.2, 2));
  cairo_stroke (cr);
}

void
logro_marks_marker (cairo_t *cr,
                    const LogroInk *ink,
                    guint series,
                    double x,
                    double y,
                    double radius,
                    gboolean hollow)
{
  const LogroInkSeries *style = &ink->series[series];

  logro_marks_sign (cr, style->marker, style->color, hollow ? &ink->paper : NULL, x, y, radius);
}

/* Stripes are the dashes of one line across the bar, so thick that it covers all of it: a single
 * stroke in a PDF or SVG, where a line per stripe would be most of the file. The line is turned
 * and not sheared, for some programs that read SVG shear the line alone and not its dashes. */
static void
draw_stripes (cairo_t *cr,
              const LogroChartBox *box,
              double angle,
              double stripe,
              double step)
{
  const double dash[] = { stripe, step - stripe };
  double along = fabs (cos (angle));
  double across = fabs (sin (angle));
  double reach = (box->width * along + box->height * across) / 2;

  cairo_save (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip (cr);
  cairo_translate (cr, box->x + box->width / 2, box->y + box->height / 2);
  cairo_rotate (cr, angle);
  cairo_move_to (cr, -reach, 0);
  cairo_line_to (cr, reach, 0);
  cairo_set_dash (cr, dash, 2, 0);
  cairo_set_line_width (cr, box->width * across + box->height * along);
  cairo_stroke (cr);
  cairo_restore (cr);
}

void
logro_marks_hatch (cairo_t *cr,
                   LogroHatch hatch,
                   const LogroChartBox *box,
                   double stripe,
                   double step)
{
  switch (hatch)
    {
    case LOGRO_HATCH_RISING:
      draw_stripes (cr, box, G_PI_4, stripe, step / G_SQRT2);
      break;
    case LOGRO_HATCH_UPRIGHT:
      draw_stripes (cr, box, 0, stripe, step);
      break;
    case LOGRO_HATCH_CROSSED:
      draw_stripes (cr, box, G_PI_4, 0.6 * stripe, step / G_SQRT2);
      draw_stripes (cr, box, -G_PI_4, 0.6 * stripe, step / G_SQRT2);
      break;
    case LOGRO_HATCH_SOLID:
    default:
      break;
    }
}

void
logro_marks_bar (cairo_t *cr,
                 const LogroInk *ink,
                 guint series,
                 const LogroChartBox *box,
                 gboolean hollow)
{
  static const double broken_edge[] = { 3, 2 };
  const LogroInkSeries *style = &ink->series[series];
  double inset = MIN (EDGE / 2, MIN (box->width, box->height) / 2);
  gboolean solid = style->hatch == LOGRO_HATCH_SOLID && !hollow;

  cairo_rectangle (cr, box->x + inset, box->y + inset, box->width - 2 * inset,
                   box->height - 2 * inset);
  logro_marks_color (cr, style->color, solid ? 1 : hollow ? 0.12 : 0.18);
  cairo_fill_preserve (cr);
  logro_marks_color (cr, style->color, 1);
  cairo_set_line_width (cr, EDGE);
  cairo_set_dash (cr, broken_edge, hollow ? 2 : 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  if (solid)
    return;
  /* The hatch names the series; thin when the bar must look hollow all the same. */
  logro_marks_hatch (cr, style->hatch, box, hollow ? 0.8 : HATCH_STRIPE,
                     hollow ? 2.5 * HATCH_STEP : HATCH_STEP);
}
