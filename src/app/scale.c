/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding the size of type that fills a place.
 *
 * To measure wrapped text costs milliseconds, so few sizes are tried: the height of text grows with
 * the square of its size, which tells from one size that was tried where the right one must be.
 * Sizes are whole steps, for fonts of sizes used before are ready. */

#include "app/scale.h"

#include <math.h>

#define STEP 0.05

/* A place so full needs no better size. */
#define FULL 0.95

void
logro_scale_label (GtkLabel *label,
                   double    scale)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  gtk_label_set_attributes (label, attributes);
}

/* Its height when it is @width wide; beyond any height when it is wider than that. */
static int
measure (GtkWidget *widget,
         int        width)
{
  int least_width, height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  if (least_width > width)
    return G_MAXINT;
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return MAX (height, 1);
}

static double
round_down (double scale)
{
  return floor (scale / STEP + 0.001) * STEP;
}

double
logro_scale_fit (GtkWidget     *widget,
                 int            width,
                 int            height,
                 double         guess,
                 double         least,
                 double         most,
                 LogroScaleFunc func)
{
  double good = least, bad = most + STEP, scale = CLAMP (round_down (guess), least, most);

  for (;;)
    {
      double factor;
      int needed;

      func (widget, scale);
      needed = measure (widget, width);
      factor = sqrt ((double) height / needed);
      if (needed > height)
        bad = scale;
      else
        good = scale;
      if (bad - good < 1.5 * STEP || (good == scale && needed > FULL * height))
        break;
      scale = CLAMP (round_down (scale * factor), good + STEP, bad - STEP);
    }
  if (scale != good)
    func (widget, good);
  return good;
}
