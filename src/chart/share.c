/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: a page's height shared out among rows; share.h tells how. */
#include "chart/share.h"

#define TRIALS 24

static double
fill_to (const double *heights,
         guint n,
         double pitch)
{
  double sum = 0;

  for (guint k = 0; k < n; k++)
    sum += MAX (heights[k], pitch);
  return sum;
}

double
logro_share_height (double *heights,
                    guint n,
                    double height)
{
  double high = height / MAX (1, n);
  double pitch = 0;

  if (fill_to (heights, n, high) <= height + 1e-6)
    pitch = high;
  for (guint i = 0; pitch < high && i < TRIALS; i++)
    {
      double trial = (pitch + high) / 2;

      if (fill_to (heights, n, trial) <= height)
        pitch = trial;
      else
        high = trial;
    }
  for (guint k = 0; k < n; k++)
    heights[k] = MAX (heights[k], pitch);
  return pitch;
}
