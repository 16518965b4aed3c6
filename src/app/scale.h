/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Type that grows with the window: the projector's. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * logro_scale_label:
 * @label: a label
 * @scale: size of its type, 1 for that of the theme
 */
void logro_scale_label (GtkLabel *label,
                        double    scale);

/* Gives all texts of @widget the size @scale. */
typedef void (*LogroScaleFunc) (GtkWidget *widget,
                                double     scale);

/**
 * logro_scale_fit:
 * @widget: what has to fit
 * @width: pixels
 * @height: pixels
 * @guess: the scale that fitted last, or any
 * @least: the scale that it has in any case
 * @most: the scale beyond which it does not go
 * @func: scales it
 *
 * Gives @widget nearly the largest scale at which it is not higher than @height when it is @width
 * wide.
 *
 * Returns: the scale
 */
double logro_scale_fit (GtkWidget     *widget,
                        int            width,
                        int            height,
                        double         guess,
                        double         least,
                        double         most,
                        LogroScaleFunc func);

G_END_DECLS
