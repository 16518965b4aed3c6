/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A framed place for text of many lines, which grows with what is written. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_PROSE_VIEW (logro_prose_view_get_type ())
G_DECLARE_FINAL_TYPE (LogroProseView, logro_prose_view, LOGRO, PROSE_VIEW, GtkWidget)

/* Properties: lines (int): how many lines there is room for at least, 4 at first; it grows to three
 * times as much before it scrolls; hint (string): what to write, shown while there is nothing. */

/**
 * logro_prose_view_get_buffer:
 * @self: a prose widget
 *
 * Returns: (transfer none): its text
 */
GtkTextBuffer *logro_prose_view_get_buffer (LogroProseView *self);

/* What assistive technology calls the text. */
void logro_prose_view_set_label (LogroProseView *self,
                                 const char     *label);

/* The text can only be read from now on. */
void logro_prose_view_lock (LogroProseView *self);

G_END_DECLS
