/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What drawing the two charts costs without any of Logro: one chart each, its texts, places and line
 * breaks settled by hand. */
#pragma once

#include <pango/pangocairo.h>

#define BARE_AXES 12
#define BARE_SERIES 2
#define BARE_MAX 100.0

extern const char *const bare_title;
extern const char *const bare_note;
extern const char *const bare_names[BARE_AXES];
extern const char *const bare_series[BARE_SERIES];
extern const double bare_values[BARE_SERIES][BARE_AXES];

/* Both draw the first @n_series on 800 × 600 points and give the number of texts drawn. */
unsigned bare_radar (cairo_t  *cr,
                     unsigned  n_series);

unsigned bare_bars (cairo_t  *cr,
                    unsigned  n_series);
