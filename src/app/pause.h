/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed into an entry that is read only when it is left: who stops there would lose it in a
 * crash, for nothing of it has reached the plan. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Milliseconds without typing; with those after which a change is on disk less than the two seconds
 * that are promised. */
#define LOGRO_PAUSE 1000

typedef void (*LogroPauseFunc) (gpointer data);

/* Calls @func whenever somebody who types in @editable pauses. @data must live as long as that. */
void logro_pause_watch (GtkEditable    *editable,
                        LogroPauseFunc  func,
                        gpointer        data);

/* The same for a number that is also turned: takes what was typed when it is within the limits. */
void logro_pause_watch_number (GtkSpinButton *number);

G_END_DECLS
