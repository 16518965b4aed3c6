/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The charts that the tests of this folder draw, and what must hold for every one of them. */
#pragma once

#include "chart/chart.h"
#include "chart/export.h"

#define SAMPLE_NAMES 12

typedef struct
{
  double width;
  double height;
} SampleSize;

/* From the least size promised to the papers of the countries served, in points. */
extern const SampleSize sample_sizes[];
extern const guint sample_n_sizes;

/* The diagnóstico of the domain's example, repeated for more than 12 axes; further series are
 * a little higher each. */
LogroChartData *sample_data (guint n_axes,
                             guint n_series);

/* Fails when a text leaves the page or two texts touch. */
void sample_check_texts (const LogroFrame *frame);

/* Fails when what @draw paints leaves a page of @size, or is nothing; it must not paint paper. */
void sample_check_drawing (LogroChartDraw draw,
                           gpointer what,
                           SampleSize size);

/* Fails when the drawing itself leaves the page, whatever the plan says. */
void sample_check_ink (LogroChartKind kind,
                       const LogroChartData *data,
                       const LogroInk *ink,
                       SampleSize size);

/* The first text of a role for an axis (-1 = any), its lines joined by blanks, or NULL. */
char *sample_find_text (const LogroFrame *frame,
                        LogroLabelRole role,
                        int axis);

/* A chart drawn at one pixel per point, and a pixel of it: 0xRRGGBB. */
cairo_surface_t *sample_draw (LogroChartKind kind,
                              const LogroChartData *data,
                              const LogroInk *ink,
                              SampleSize size);

guint32 sample_pixel (cairo_surface_t *drawing,
                      double x,
                      double y);
