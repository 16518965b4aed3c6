/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The boxes and placed texts that a plan is made of; all numbers are points from the top left. */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} LogroChartBox;

typedef enum
{
  LOGRO_LABEL_TITLE,
  LOGRO_LABEL_AXIS, /* the name of an axis, or its number when there is a key */
  LOGRO_LABEL_VALUE,
  LOGRO_LABEL_LEGEND,
  LOGRO_LABEL_KEY,
  LOGRO_LABEL_HEAD,   /* over a column or a stretch of time */
  LOGRO_LABEL_DETAIL, /* what else is said of an axis or a row */
  LOGRO_LABEL_TICK,
  LOGRO_LABEL_NOTE,
  LOGRO_LABEL_FAINT = LOGRO_LABEL_TICK /* from here on, in the faint colour */
} LogroLabelRole;

typedef struct
{
  LogroLabelRole role;
  int axis;   /* index in the data, or -1 */
  int series; /* index in the data, or -1 */
  LogroChartBox box;
  PangoLayout *layout;
} LogroChartLabel;

/* What is at a place of a chart. */
typedef struct
{
  int series;   /* -1: none in particular */
  int axis;     /* -1: none in particular */
  double value; /* NAN unless both are known and there is a value */
  double x;     /* where to point, such as the middle of a marker */
  double y;
} LogroChartHit;

static inline gboolean
logro_box_contains (const LogroChartBox *box,
                    double x,
                    double y)
{
  return x >= box->x && x <= box->x + box->width && y >= box->y && y <= box->y + box->height;
}

/* Whether two boxes share some area, or come closer than @gap. */
static inline gboolean
logro_box_overlaps (const LogroChartBox *a,
                    const LogroChartBox *b,
                    double gap)
{
  return a->x < b->x + b->width + gap && b->x < a->x + a->width + gap
         && a->y < b->y + b->height + gap && b->y < a->y + a->height + gap;
}

G_END_DECLS
