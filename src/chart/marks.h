/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the marks of a series on a cairo_t: colours, dashed lines, markers and bars. */
#pragma once

#include "chart/ink.h"
#include "chart/label.h"

G_BEGIN_DECLS

void logro_marks_color (cairo_t *cr,
                        LogroColor color,
                        double alpha);

/* Sets the colour, width and dash of @style for the next stroke. */
void logro_marks_pen (cairo_t *cr,
                      const LogroInkSeries *style);

/* A marker of about @radius around a point; hollow = provisional. */
void logro_marks_marker (cairo_t *cr,
                         const LogroInk *ink,
                         guint series,
                         double x,
                         double y,
                         double radius,
                         gboolean hollow);

/* A sign of @color; @inside is the colour within its edge, or NULL when it is full. */
void logro_marks_sign (cairo_t *cr,
                       LogroMarker marker,
                       LogroColor color,
                       const LogroColor *inside,
                       double x,
                       double y,
                       double radius);

/* The stripes of @hatch (none for a solid one) over a box, with the source of @cr: their
 * thickness and the distance from one to the next, in points. */
void logro_marks_hatch (cairo_t *cr,
                        LogroHatch hatch,
                        const LogroChartBox *box,
                        double stripe,
                        double step);

/* A bar with the hatch of its series; hollow = provisional: pale, with a dashed edge. */
void logro_marks_bar (cairo_t *cr,
                      const LogroInk *ink,
                      guint series,
                      const LogroChartBox *box,
                      gboolean hollow);

G_END_DECLS
