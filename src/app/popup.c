/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entries in tables are many; what few of them ever open is not made for all. */

#include "app/popup.h"

static gboolean
on_over (gpointer popover)
{
  gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

static void
on_closed (GtkWidget *popover,
           gpointer   widget)
{
  gtk_widget_grab_focus (widget);
  /* not while it still emits */
  g_idle_add (on_over, popover);
}

void
logro_popup_open (GtkWidget *widget,
                  GtkWidget *child)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), child);
  gtk_widget_set_parent (popover, widget);
  g_signal_connect (popover, "closed", G_CALLBACK (on_closed), widget);
  gtk_popover_popup (GTK_POPOVER (popover));
}

void
logro_popup_close (GtkWidget *child)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (child, GTK_TYPE_POPOVER)));
}
