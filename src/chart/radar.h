/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A radar (spider) chart: where all of it goes, its painting, and what is under a pointer. */
#pragma once

#include "chart/frame.h"

G_BEGIN_DECLS

typedef struct
{
  int axis; /* index in the data; totals have no spoke */
  double dx; /* direction from the centre, of length 1 */
  double dy;
  double x; /* the end on the rim */
  double y;
} LogroRadarSpoke;

typedef struct
{
  double x;
  double y;
  double value; /* as given; NAN = no value, and then x and y mean nothing */
  gboolean provisional;
} LogroRadarPoint;

typedef struct
{
  LogroFrame frame;
  double cx;
  double cy;
  double radius;
  double text_size;   /* points, of the names around the rim or in the key */
  gboolean numbered;  /* names did not fit around the rim: it has numbers, and a key the names */
  guint n_unnamed;    /* axes whose name is nowhere: the page is too small even for a key */
  guint n_spokes;
  LogroRadarSpoke *spokes; /* the first points up, the next ones follow clockwise */
  guint n_rings;
  double rings[LOGRO_CHART_MAX_TICKS]; /* radii in points, the last one is the rim */
  guint n_series;
  LogroRadarPoint *points; /* n_series rows of n_spokes */
  double marker;           /* points, radius of the markers */
} LogroRadarPlan;

/* Computes the whole chart for a page of @width x @height points. Names wrap, then shrink to
 * the ink's min_size, then give way to numbers with a key at the side or foot; no text leaves
 * the page or touches another. The plan keeps what it needs of @data and @ink. */
LogroRadarPlan *logro_radar_plan (const LogroChartData *data,
                                  const LogroInk *ink,
                                  double width,
                                  double height);

void logro_radar_draw (const LogroRadarPlan *plan,
                       cairo_t *cr);

/* Gives the marker within 9 points of (@x, @y); else the axis or series whose text is there;
 * else, inside the rim, the nearest axis. FALSE when there is nothing. */
gboolean logro_radar_pick (const LogroRadarPlan *plan,
                           double x,
                           double y,
                           LogroChartHit *hit);

/* Where the first series with a value has its mark on @axis (index in the data); the end of the
 * spoke when there is none. FALSE for an axis without spoke, such as a total. */
gboolean logro_radar_locate (const LogroRadarPlan *plan,
                             guint axis,
                             LogroChartHit *hit);

/* The point of a series (index) on a spoke (0 to n_spokes - 1). */
const LogroRadarPoint *logro_radar_get_point (const LogroRadarPlan *plan,
                                              guint series,
                                              guint spoke);

void logro_radar_plan_free (LogroRadarPlan *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroRadarPlan, logro_radar_plan_free)

G_END_DECLS
