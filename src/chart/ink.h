/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a chart looks: colours, dashes, markers, hatches and letter, for screen and paper. */
#pragma once

#include "chart/data.h"

G_BEGIN_DECLS

typedef struct
{
  double red; /* 0-1, as cairo takes them */
  double green;
  double blue;
} LogroColor;

typedef enum
{
  LOGRO_MARKER_CIRCLE,
  LOGRO_MARKER_SQUARE,
  LOGRO_MARKER_TRIANGLE,
  LOGRO_MARKER_DIAMOND
} LogroMarker;

typedef enum
{
  LOGRO_HATCH_SOLID,
  LOGRO_HATCH_RISING,
  LOGRO_HATCH_UPRIGHT,
  LOGRO_HATCH_CROSSED
} LogroHatch;

/* The semáforo, always a colour and a shape, and beside them a word where there is room. */
typedef enum
{
  LOGRO_LIGHT_NONE,
  LOGRO_LIGHT_GRIS,     /* an empty circle */
  LOGRO_LIGHT_VERDE,    /* a full circle */
  LOGRO_LIGHT_AMARILLO, /* a triangle */
  LOGRO_LIGHT_ROJO,     /* a full square */
  LOGRO_N_LIGHTS
} LogroChartLight;

/* No two series of an ink share a dash, a marker or a hatch, so none depends on colour. */
typedef struct
{
  LogroColor color;
  double dash[4]; /* points */
  int n_dash;     /* 0 = a full line */
  LogroMarker marker;
  LogroHatch hatch;
  double line_width; /* points */
} LogroInkSeries;

typedef struct
{
  LogroColor paper;     /* what is, or is taken to be, behind the chart */
  gboolean transparent; /* the paper is already there: do not paint it */
  LogroColor text;
  LogroColor faint; /* ticks and notes */
  LogroColor grid;
  LogroColor axis;
  LogroInkSeries series[LOGRO_CHART_MAX_SERIES];
  LogroColor lights[LOGRO_N_LIGHTS];
  double fill_alpha;  /* 0-1, of a radar's inside */
  const char *family; /* a static or interned string, as Pango takes it */
  double base_size;   /* points: text of axes; the title is a little larger */
  double min_size;    /* points: no text is smaller */
} LogroInk;

/* The three palettes. Marks have a contrast of 3:1 and text of 4.5:1 against the paper, at
 * least (WCAG 2.1, 1.4.3 and 1.4.11). Copy one to change its letter or sizes. */
const LogroInk *logro_ink_light (void);
const LogroInk *logro_ink_dark (void);
const LogroInk *logro_ink_print (void); /* safe in black and white */

/* Makes @ink stronger for people who ask for high contrast: text and axes at their extreme,
 * a darker grid, thicker lines. */
void logro_ink_raise_contrast (LogroInk *ink);

/* The contrast of two colours by WCAG 2.1: 1 (the same) to 21 (black on white). */
double logro_color_contrast (LogroColor a,
                             LogroColor b);

G_END_DECLS
