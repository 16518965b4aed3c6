/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When a program's first window is on the screen, seen from outside by a client of the X server. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _WatchWindow WatchWindow;

/* NULL without a display, or one that does not tell what is painted. */
WatchWindow *watch_window_open (void);

typedef struct
{
  double first;   /* seconds from before the start to the first painted frame */
  double settled; /* the same to the last one */
  gsize peak;     /* KB: the most memory it held until then */
} WatchTimes;

/* Starts @argv, watches its first window (of 300 × 250 or more), and kills it. The first frame is the
 * first paint after which the window shows more than a few colours. With @settle the program may go
 * on until nothing large was painted for a while; otherwise the last two figures are not taken.
 * FALSE when there is no such frame within 20 seconds. */
gboolean watch_window_start (WatchWindow       *self,
                             const char *const *argv,
                             gboolean           settle,
                             WatchTimes        *times);

void watch_window_close (WatchWindow *self);

G_END_DECLS
