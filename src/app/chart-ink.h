/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ink of charts on the screen: the palette that goes with the theme, in the theme's letter. */
#pragma once

#include <gtk/gtk.h>

#include "chart/ink.h"

G_BEGIN_DECLS

/**
 * logro_chart_ink_init:
 * @ink: (out): what to draw a chart with
 * @widget: where it is drawn, on the theme's base color
 *
 * Light, dark or high contrast as the theme of @widget is, with its font and text size. Marks have
 * a contrast of at least 3:1 and text of 4.5:1 against the theme's ground, whatever theme it is.
 * The paper is transparent.
 */
void logro_chart_ink_init (LogroInk  *ink,
                           GtkWidget *widget);

/**
 * logro_chart_ink_get_scale:
 * @widget: where a chart is drawn
 *
 * Returns: pixels per point there; follows the text scale of the desktop
 */
double logro_chart_ink_get_scale (GtkWidget *widget);

G_END_DECLS
