/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/gantt-zoom.h"

#include <math.h>

/* Of a step. */
#define CLOSER 1.5

#define LEAST_DAYS 14
#define WALK 0.125 /* of the days in view */

static void
show (GtkAdjustment *days,
      double         lower,
      double         upper,
      double         from,
      double         span)
{
  span = CLAMP (span, MIN (LEAST_DAYS, upper - lower), upper - lower);
  gtk_adjustment_configure (days, CLAMP (from, lower, upper - span), lower, upper,
                            MAX (1, span * WALK), MAX (1, span * 0.9), span);
}

gboolean
logro_gantt_zoom_get (GtkAdjustment *days,
                      guint32       *from,
                      guint32       *to)
{
  double value = gtk_adjustment_get_value (days);
  double span = gtk_adjustment_get_page_size (days);

  if (span <= 0 || span >= gtk_adjustment_get_upper (days) - gtk_adjustment_get_lower (days))
    return FALSE;
  if (from != NULL)
    *from = value + 0.5;
  if (to != NULL)
    *to = value + span - 0.5;
  return TRUE;
}

void
logro_gantt_zoom_cover (GtkAdjustment *days,
                        guint32        first,
                        guint32        last)
{
  double upper = last + 1.0;
  gboolean close = logro_gantt_zoom_get (days, NULL, NULL);

  show (days, first, upper, close ? gtk_adjustment_get_value (days) : first,
        close ? gtk_adjustment_get_page_size (days) : upper - first);
}

void
logro_gantt_zoom_by (GtkAdjustment *days,
                     double         steps)
{
  double span = gtk_adjustment_get_page_size (days);
  double middle = gtk_adjustment_get_value (days) + span / 2;
  double wanted = round (span * pow (CLOSER, steps));

  if (span > 0)
    show (days, gtk_adjustment_get_lower (days), gtk_adjustment_get_upper (days),
          middle - wanted / 2, wanted);
}

void
logro_gantt_zoom_all (GtkAdjustment *days)
{
  double lower = gtk_adjustment_get_lower (days), upper = gtk_adjustment_get_upper (days);

  show (days, lower, upper, lower, upper - lower);
}

void
logro_gantt_zoom_walk (GtkAdjustment *days,
                       double         steps)
{
  gtk_adjustment_set_value (days, gtk_adjustment_get_value (days)
                                    + steps * gtk_adjustment_get_step_increment (days));
}
