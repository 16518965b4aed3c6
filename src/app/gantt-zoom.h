/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which days of a Gantt chart are in view: an adjustment whose unit is the day, so that a scrollbar
 * beside the chart needs nothing else. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The chart has the days from @first to @last. All are in view, or those that were. */
void logro_gantt_zoom_cover (GtkAdjustment *days,
                             guint32        first,
                             guint32        last);

/* Whether some days are out of view; then @from and @to, which may be NULL, get the first and the
 * last in view. */
gboolean logro_gantt_zoom_get (GtkAdjustment *days,
                               guint32       *from,
                               guint32       *to);

/* Looks from farther away by so many steps, or closer when @steps is negative; what is in the
 * middle stays there. */
void logro_gantt_zoom_by (GtkAdjustment *days,
                          double         steps);

/* Has all days in view. */
void logro_gantt_zoom_all (GtkAdjustment *days);

/* Goes on by so many steps, or back. */
void logro_gantt_zoom_walk (GtkAdjustment *days,
                            double         steps);

G_END_DECLS
