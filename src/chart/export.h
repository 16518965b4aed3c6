/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart as the bytes of a picture file. */
#pragma once

#include "chart/chart.h"

G_BEGIN_DECLS

/* Points of a page or pixels of a picture: what cairo and PDF readers can still handle. */
#define LOGRO_CHART_MAX_SIDE 14400.0

typedef enum
{
  LOGRO_CHART_SVG,
  LOGRO_CHART_PNG,
  LOGRO_CHART_PDF,
  LOGRO_CHART_N_FORMATS
} LogroChartFormat;

typedef enum
{
  LOGRO_CHART_ERROR_FORMAT, /* no such format */
  LOGRO_CHART_ERROR_SIZE,   /* no picture can have this size */
  LOGRO_CHART_ERROR_DRAW,   /* cairo could not make it, e.g. for lack of memory */
  LOGRO_CHART_ERROR_FONTS   /* there is none: fonts.h */
} LogroChartError;

#define LOGRO_CHART_ERROR (logro_chart_error_quark ())
GQuark logro_chart_error_quark (void);

/* Finds a format by the end of a file name, in any case and without the dot: "svg", "png",
 * "pdf". Else FALSE and LOGRO_CHART_ERROR_FORMAT. */
gboolean logro_chart_format_from_id (const char *id,
                                     LogroChartFormat *format,
                                     GError **error);

/* Paints something on @cr, whose units are points from the top left of its page. */
typedef void (*LogroChartDraw) (gpointer what,
                                cairo_t *cr);

/* Has @draw paint a picture of @width x @height points (1 to LOGRO_CHART_MAX_SIDE) into memory; it
 * is called once and only for a size that can be. @scale is the pixels per point of a PNG, and
 * means nothing to the others. The letters of an SVG are shapes, so it looks the same where the
 * font is missing; a PDF has @title as metadata, and a page more for each cairo_show_page().
 * NULL and LOGRO_CHART_ERROR on failure. */
GBytes *logro_chart_export_drawing (LogroChartDraw draw,
                                    gpointer what,
                                    const char *title,
                                    LogroChartFormat format,
                                    double width,
                                    double height,
                                    double scale,
                                    GError **error);

/* The same for a chart of series. The paper is painted unless @ink says that it is
 * transparent. */
GBytes *logro_chart_export (LogroChartKind kind,
                            const LogroChartData *data,
                            const LogroInk *ink,
                            LogroChartFormat format,
                            double width,
                            double height,
                            double scale,
                            GError **error);

G_END_DECLS
