/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the search for the letter and radius with which all names stand around a radar. */
#pragma once

#include "chart/frame-private.h"
#include "chart/radar.h"

G_BEGIN_DECLS

/* The name of an axis and, below it, its value; the box is relative to the centre. */
typedef struct
{
  LogroChartBox box;
  LogroFit name;
  LogroFit value;
  double room;  /* the width that the name was wrapped to */
  double along; /* 0 = its left side is at the rim, 1 = its right side */
} LogroRadarBlock;

typedef struct
{
  guint n;
  const LogroRadarSpoke *spokes; /* only their directions are read */
  LogroRuler **names;
  LogroRuler **values; /* NULL = no values */
  guint stride;        /* only each so many axes has a text: 1 = all */
  double gap;          /* points between rim and texts */
  LogroChartBox area;

  double size;
  double radius;
  double cx;
  double cy;
  LogroRadarBlock *blocks;
} LogroRadarFit;

#define LOGRO_RADAR_MAX_LINES 4

/* Finds the largest letter from @max_size down to @min_size with which a radius of @radius is
 * possible without two texts touching, and then the largest radius for it. */
gboolean logro_radar_fit (LogroRadarFit *fit,
                          double min_size,
                          double max_size,
                          double radius);

G_END_DECLS
