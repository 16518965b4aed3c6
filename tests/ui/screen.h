/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The program's own window for tests in the process: keys, undo, the meeting mode. */
#pragma once

#include "app/window-private.h"
#include "stage.h"

G_BEGIN_DECLS

/* In place of g_test_init(). Gives the code to leave with, or -1 to go on; there is no display: 77. */
int screen_init (int    *argc,
                 char ***argv);

/* A window with @plan, on the page of questions. */
LogroWindow *screen_open (LogroPlan *plan);

/* Closes it without asking; nothing of it is left. */
void screen_close (LogroWindow *window);

/* Presses a key as if it came from the keyboard; whether a page took it. */
gboolean screen_press (LogroWindow    *window,
                       guint           key,
                       GdkModifierType modifiers);

/* Goes on until nothing more is to be done for @milliseconds. */
void screen_wait (guint milliseconds);

G_END_DECLS
