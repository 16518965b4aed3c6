/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all charts have around them: title, legend, note, and the list of placed texts. */
#pragma once

#include "chart/ink.h"
#include "chart/label.h"

G_BEGIN_DECLS

#define LOGRO_CHART_MAX_TICKS 6
#define LOGRO_FRAME_MAX_LEGEND 12

typedef struct
{
  LogroChartBox box; /* of the sample line or bar */
  guint series; /* or the number of the entry in a legend of other things */
} LogroChartSwatch;

/* The first member of every plan. */
typedef struct
{
  double width;
  double height;
  LogroInk ink;
  char *title;
  GArray *labels; /* LogroChartLabel: every text of the chart */
  LogroChartSwatch swatches[LOGRO_FRAME_MAX_LEGEND];
  guint n_swatches;
  LogroChartBox inner; /* what the frame leaves for the chart itself */
} LogroFrame;

G_END_DECLS
