/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the marks of a series on a cairo_t: colours, dashed lines, markers and bars. */
#include "chart/marks.h"

#include <math.h>

#define HATCH_STEP 4.0
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
logro_marks_marker (cairo_t *cr,
                    const LogroInk *ink,
                    guint series,
                    double x,
                    double y,
                    double radius,
                    gboolean hollow)
{
  const LogroInkSeries *style = &ink->series[series];

  marker_path (cr, style->marker, x, y, radius);
  if (!hollow)
    {
      logro_marks_color (cr, style->color, 1);
      cairo_fill (cr);
      return;
    }
  logro_marks_color (cr, ink->paper, 1);
  cairo_fill_preserve (cr);
  logro_marks_color (cr, style->color, 1);
  cairo_set_line_width (cr, MAX (1.2, radius * 0.4));
  cairo_stroke (cr);
}

/* Diagonals cut to the box by arithmetic: a clip costs more, and some printers ignore one. */
static void
rising_path (cairo_t *cr,
             const LogroChartBox *box,
             double step)
{
  double right = box->x + box->width;
  double bottom = box->y + box->height;

  for (double x = box->x - box->height + step / 2; x < right; x += step)
    {
      double from = MAX (x, box->x);
      double to = MIN (x + box->height, right);

      if (to <= from)
        continue;
      cairo_move_to (cr, from, bottom - (from - x));
      cairo_line_to (cr, to, bottom - (to - x));
    }
}

static void
falling_path (cairo_t *cr,
              const LogroChartBox *box,
              double step)
{
  double right = box->x + box->width;

  for (double x = box->x - box->height + step / 2; x < right; x += step)
    {
      double from = MAX (x, box->x);
      double to = MIN (x + box->height, right);

      if (to <= from)
        continue;
      cairo_move_to (cr, from, box->y + (from - x));
      cairo_line_to (cr, to, box->y + (to - x));
    }
}

static void
upright_path (cairo_t *cr,
              const LogroChartBox *box,
              double step)
{
  for (double x = box->x + step / 2; x < box->x + box->width; x += step)
    {
      cairo_move_to (cr, x, box->y);
      cairo_line_to (cr, x, box->y + box->height);
    }
}

/* The hatch that names the series; @thin when the bar must look hollow all the same. */
static void
hatch (cairo_t *cr,
       const LogroInkSeries *style,
       const LogroChartBox *box,
       gboolean thin)
{
  double step = thin ? 2.5 * HATCH_STEP : HATCH_STEP;

  if (style->hatch == LOGRO_HATCH_RISING || style->hatch == LOGRO_HATCH_CROSSED)
    rising_path (cr, box, step);
  if (style->hatch == LOGRO_HATCH_CROSSED)
    falling_path (cr, box, step);
  if (style->hatch == LOGRO_HATCH_UPRIGHT)
    upright_path (cr, box, step);
  cairo_set_line_width (cr, thin ? 0.6 : style->hatch == LOGRO_HATCH_CROSSED ? 0.8 : 1.3);
  cairo_stroke (cr);
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
  if (!solid)
    hatch (cr, style, box, hollow);
}
