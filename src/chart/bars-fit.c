/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the search for the letter with which all rows of a bar chart have their name.
 *
 * Each row needs the height of its wrapped name (and of its values, one below another); rows
 * that need less than the common pitch get the pitch (share.h tells how). */
#include "chart/bars-fit.h"

#include <math.h>

#include "chart/share.h"

#define ROW_GAP 2.5
#define LEAST_BAR 2.5
#define MAX_LINES 4
#define SIZE_TRIALS 4

/* A little more than the value's line, since Pango rounds. */
static double
slot_for_values (const LogroBarsFit *fit,
                 double size)
{
  if (fit->n * fit->n_series == 0)
    return LEAST_BAR;
  return logro_ruler_fit (fit->values[0], size, G_MAXDOUBLE, 1).height + 0.5;
}

/* Writes what each row needs to heights; gives the sum, or infinity when a name is not whole
 * and @whole asks for that. */
static double
measure_rows (LogroBarsFit *fit,
              double size,
              gboolean whole)
{
  double sum = 0;

  fit->slot = fit->valued ? slot_for_values (fit, size) : LEAST_BAR;
  fit->cut = FALSE;
  for (guint k = 0; k < fit->n; k++)
    {
      LogroFit name = logro_ruler_fit (fit->names[k], size, fit->width, fit->lines);

      if (whole && (name.broken || name.cut))
        return INFINITY;
      fit->cut |= name.cut;
      fit->heights[k] = MAX (name.height, fit->n_series * fit->slot) + ROW_GAP;
      sum += fit->heights[k];
    }
  return sum;
}

static gboolean
try_sizes (LogroBarsFit *fit,
           double min_size,
           double max_size,
           gboolean whole)
{
  fit->size = max_size;
  if (measure_rows (fit, max_size, whole) <= fit->height)
    return TRUE;
  fit->size = min_size;
  if (measure_rows (fit, min_size, whole) > fit->height)
    return FALSE;
  for (guint i = 0; i < SIZE_TRIALS; i++)
    {
      double trial = (fit->size + max_size) / 2;

      if (measure_rows (fit, trial, whole) <= fit->height)
        fit->size = trial;
      else
        max_size = trial;
    }
  measure_rows (fit, fit->size, whole);
  return TRUE;
}

static gboolean
try_whole (LogroBarsFit *fit,
           double narrow,
           double min_size,
           double max_size)
{
  fit->width = narrow;
  if (try_sizes (fit, min_size, max_size, TRUE))
    return TRUE;
  fit->width = fit->wide;
  return try_sizes (fit, min_size, max_size, TRUE);
}

static void
skip_rows (LogroBarsFit *fit,
           double size)
{
  double line = slot_for_values (fit, size);

  for (guint k = 0; k < fit->n; k++)
    line = MAX (line, logro_ruler_fit (fit->names[k], size, fit->width, 1).height);
  fit->size = size;
  fit->lines = 1;
  fit->pitch = fit->height / fit->n;
  fit->stride = MAX (1, (guint) ceil ((line + 0.5) / fit->pitch));
  /* A value would lie over the bars of the rows left out. */
  fit->valued = fit->n_series == 1 && fit->stride == 1;
  for (guint k = 0; k < fit->n; k++)
    fit->heights[k] = fit->pitch;
}

void
logro_bars_fit (LogroBarsFit *fit,
                double min_size,
                double max_size)
{
  double narrow = fit->width;
  gboolean found;

  fit->stride = 1;
  fit->lines = MAX_LINES;
  fit->valued = TRUE;
  found = try_whole (fit, narrow, min_size, max_size);
  if (!found && fit->n_series > 1)
    {
      fit->valued = FALSE;
      found = try_whole (fit, narrow, min_size, max_size);
    }
  while (!found && --fit->lines >= 1)
    found = try_sizes (fit, min_size, min_size, FALSE);
  if (found)
    fit->pitch = logro_share_height (fit->heights, fit->n, fit->height);
  else
    skip_rows (fit, min_size);
}
