/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding the size of type that fills a place, by halving. */

#include "app/scale.h"

/* Differences nobody sees. */
#define STEP 0.02

void
logro_scale_label (GtkLabel *label,
                   double    scale)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  gtk_label_set_attributes (label, attributes);
}

static gboolean
fits (GtkWidget *widget,
      int        width,
      int        height)
{
  int least_width, natural_height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  if (least_width > width)
    return FALSE;
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural_height, NULL, NULL);
  return natural_height <= height;
}

double
logro_scale_fit (GtkWidget     *widget,
                 int            width,
                 int            height,
                 double         least,
                 double         most,
                 LogroScaleFunc func)
{
  double low = least, high = most;

  func (widget, high);
  if (fits (widget, width, height))
    return high;
  while (high - low > STEP)
    {
      double middle = (low + high) / 2;

      func (widget, middle);
      if (fits (widget, width, height))
        low = middle;
      else
        high = middle;
    }
  func (widget, low);
  return low;
}
