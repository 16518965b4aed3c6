/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts as pictures, for files that hold pictures: each in two forms, with its numbers in words
 * for people who do not see it. */
#pragma once

#include "report/report.h"

G_BEGIN_DECLS

typedef struct
{
  double  width;         /* points */
  double  height;
  char   *title;
  char   *description;   /* the title, a line per axis or row, the note */
  GBytes *svg;
  GBytes *png;           /* for programs that know no SVG; NULL unless it was asked for */
} LogroPicture;

/* Where pictures go. */
typedef struct
{
  double   width;        /* of the text, in points */
  double   height;       /* of the page, without its foot */
  double   below;        /* room that the caption takes */
  gboolean paired;       /* another chart comes before or after: both are to stand on one page */
  gboolean png;
} LogroPictureFrame;

/* How charts look on paper. */
LogroInk logro_picture_ink (void);

/* As high as suits the chart, or less when it is one of two. */
double logro_picture_chart_height (const LogroBlock        *block,
                                   const LogroInk          *ink,
                                   const LogroPictureFrame *frame);

/* The rows of each picture of a Gantt chart (LogroGanttRange) and the height of all of them: one,
 * if letters one can read allow it. ink gets the least size of its letters. */
GArray *logro_picture_gantt_ranges (const LogroBlock        *block,
                                    LogroInk                *ink,
                                    const LogroPictureFrame *frame,
                                    double                  *height);

/* The pictures of a block with a chart or a Gantt chart: one, or of the latter as many as pages of
 * the frame's height would be. NULL and LOGRO_CHART_ERROR when one could not be drawn. */
GPtrArray *logro_pictures_new (const LogroBlock         *block,
                               const LogroPictureFrame  *frame,
                               GError                  **error);

/* The SVG as an element of a page of the web, with its title and description; ids begin with that
 * prefix. */
char *logro_picture_dup_inline (const LogroPicture *picture,
                                const char         *prefix);

G_END_DECLS
