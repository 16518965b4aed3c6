/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When a program's first window is on the screen, seen from outside by a client of the X server. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _WatchWindow WatchWindow;

/* NULL without a display, or one that does not tell what is painted. */
WatchWindow *watch_window_open (void);

/* Seconds from before the start of @argv to its first painted frame: the first paint after which its
 * first window (of 300 × 250 or more) shows more than a few colours. With @peak it is left to finish
 * painting, and the most memory it held by then is told in KB. It is killed in the end. NAN when
 * there is no such frame within 20 seconds. */
double watch_window_start (WatchWindow       *self,
                           const char *const *argv,
                           gsize             *peak);

void watch_window_close (WatchWindow *self);

G_END_DECLS
