/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: how charts build and paint their frame. */
#pragma once

#include "chart/frame.h"
#include "chart/text.h"

G_BEGIN_DECLS

/* What a frame says; none of it is NULL but an empty legend. */
typedef struct
{
  const char *title;
  const char *note;
  guint n_legend;
  char *const *legend; /* of what each swatch stands for, the most important first */
  double part;         /* 0-1: of the page's height that all this may take */
} LogroFrameWords;

/* Places title, legend and note on a page and leaves the rest in frame->inner; what does not fit
 * is left out. @text must outlive nothing. */
void logro_frame_init (LogroFrame *frame,
                       LogroText *text,
                       const LogroFrameWords *words,
                       const LogroInk *ink,
                       double width,
                       double height);

/* The same for the title, series and note of @data. The legend has an entry per series when there
 * are several; @legend, if not NULL, gives each entry its text, and then there is one for a single
 * series too. */
void logro_frame_init_for_data (LogroFrame *frame,
                                LogroText *text,
                                const LogroChartData *data,
                                const LogroInk *ink,
                                double width,
                                double height,
                                char *const *legend);

void logro_frame_clear (LogroFrame *frame);

/* Adds a text (and takes the layout) with the point (@x, @y) at the fraction (@along, @down) of
 * its box: 0, 0 is its top left corner, 0.5, 0.5 its middle. Gives the box. */
LogroChartBox logro_frame_add_label (LogroFrame *frame,
                                     LogroChartLabel label,
                                     double x,
                                     double y,
                                     double along,
                                     double down);

void logro_frame_draw_paper (const LogroFrame *frame,
                             cairo_t *cr);

/* Paints all texts. */
void logro_frame_draw_labels (const LogroFrame *frame,
                              cairo_t *cr);

/* Paints all texts, and the legend's samples as bars or as lines with a marker. */
void logro_frame_draw_texts (const LogroFrame *frame,
                             cairo_t *cr,
                             gboolean bars);

/* The axis or series whose text or legend sample is at a place, if any. */
gboolean logro_frame_pick (const LogroFrame *frame,
                           double x,
                           double y,
                           LogroChartHit *hit);

/* Round values from 0 (left out) to @data's max (always the last): gives how many. */
guint logro_frame_ticks (const LogroChartData *data,
                         double ticks[LOGRO_CHART_MAX_TICKS]);

G_END_DECLS
