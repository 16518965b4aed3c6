/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A real window for tests in the process: widgets by their id, keys, waiting. */
#pragma once

#include "app/application.h"
#include "app/window-private.h"

G_BEGIN_DECLS

/* In place of g_test_init(); ends the test with 77 where there is no display. */
void screen_init (int    *argc,
                  char ***argv);

/* A window with @plan, on the page of questions. */
LogroWindow *screen_open (LogroPlan *plan);

/* Closes it without asking. */
void screen_close (LogroWindow *window);

/* The widget of that id below @root; it must exist. */
gpointer screen_find (gpointer    root,
                      const char *id);

/* Presses a key as if it came from the keyboard; whether a page took it. */
gboolean screen_press (LogroWindow    *window,
                       guint           key,
                       GdkModifierType modifiers);

/* Goes on until nothing more is to be done for @milliseconds. */
void screen_wait (guint milliseconds);

G_END_DECLS
