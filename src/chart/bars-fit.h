/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the search for the letter with which all rows of a bar chart have their name. */
#pragma once

#include "chart/frame-private.h"

G_BEGIN_DECLS

typedef struct
{
  guint n;
  guint n_series;
  LogroRuler **names;
  LogroRuler **values; /* n groups of n_series */
  double width;        /* of the names, at most; may grow */
  double wide;         /* to this much, where that keeps them whole */
  double height;       /* of all rows together */

  double size;
  guint lines;     /* at most, per name */
  guint stride;    /* only each so many rows has texts: 1 = all */
  gboolean valued; /* the values have room */
  gboolean cut;
  double slot;     /* least height of a bar in which its value stands clear of the next */
  double pitch;    /* height of the common row; one with a long name may be higher */
  double *heights; /* of each row */
} LogroBarsFit;

/* Finds the first of these that fits: whole names and values at the largest letter of
 * @max_size to @min_size, if need be in a wider column; whole names without the values of
 * several series; names cut; names on some rows only, and no values. Fills the second half of
 * the struct; never fails. */
void logro_bars_fit (LogroBarsFit *fit,
                     double min_size,
                     double max_size);

G_END_DECLS
