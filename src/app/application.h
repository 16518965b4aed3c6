/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The application: windows, opening, appearance. */
#pragma once

#include <gtk/gtk.h>

#include "app/guardian.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_APPLICATION (logro_application_get_type ())
G_DECLARE_FINAL_TYPE (LogroApplication, logro_application, LOGRO, APPLICATION, GtkApplication)

LogroApplication *logro_application_new (void);

/* What keeps the work of all windows safe. */
LogroGuardian *logro_application_get_guardian (LogroApplication *self);

/**
 * logro_application_open_file:
 * @self: the application
 * @parent: (nullable): the window that asked, used for the plan when it has none yet
 * @file: a plan's file, or a table of others
 *
 * Opens a plan, or presents the window it is open in; of a table, shows what would be imported. A
 * failure is told in a dialog.
 */
void logro_application_open_file (LogroApplication *self,
                                  GtkWindow        *parent,
                                  GFile            *file);

/**
 * logro_application_begin_plan:
 * @self: the application
 * @modelo: id of a model
 *
 * Shows the start screen, on which @modelo is chosen for the new plan.
 */
void logro_application_begin_plan (LogroApplication *self,
                                   const char       *modelo);

/* (transfer full) What the start screen is to choose, or NULL; it is told once. */
char *logro_application_take_modelo (LogroApplication *self);

/**
 * logro_application_open_sample:
 * @self: the application
 * @parent: (nullable): the window that asked
 * @name: which one (app/sample.h)
 *
 * Opens a built-in sample as a plan without file, to be played with.
 */
void logro_application_open_sample (LogroApplication *self,
                                    GtkWindow        *parent,
                                    const char       *name);

G_END_DECLS
