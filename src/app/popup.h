/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A popover under a widget that is made when it opens and gone when it closes. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * logro_popup_open:
 * @widget: the widget it belongs to, which has the focus again afterwards
 * @child: (transfer floating): what is in it
 */
void logro_popup_open (GtkWidget *widget,
                       GtkWidget *child);

/* Closes the popup that @child is in. */
void logro_popup_close (GtkWidget *child);

G_END_DECLS
