/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window: the start screen, or a plan with its phases, pages and foot. */
#pragma once

#include <gtk/gtk.h>

#include "document/document.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_WINDOW (logro_window_get_type ())
G_DECLARE_FINAL_TYPE (LogroWindow, logro_window, LOGRO, WINDOW, GtkApplicationWindow)

typedef void (*LogroWindowFunc) (LogroWindow *self,
                                 gpointer     data);

/**
 * logro_window_new:
 * @application: the application
 *
 * Returns: (transfer none): a window that gets a document, or shows the start screen
 */
LogroWindow *logro_window_new (GtkApplication *application);

/**
 * logro_window_begin:
 * @self: a free window
 * @func: what may give it its document
 * @data: (nullable) (transfer full): what for, such as a GFile
 *
 * Presents the window and calls @func: at once when the window has been on the screen, else after
 * its first frame, so that a person sees it before anything that takes time.
 */
void logro_window_begin (LogroWindow     *self,
                         LogroWindowFunc  func,
                         GObject         *data);

/**
 * logro_window_is_free:
 * @self: a window
 *
 * Returns: whether it has no document and none is on its way
 */
gboolean logro_window_is_free (LogroWindow *self);

/**
 * logro_window_get_file:
 * @self: a window
 *
 * Returns: (nullable) (transfer none): the file that it shows or is about to read
 */
GFile *logro_window_get_file (LogroWindow *self);

/**
 * logro_window_set_document:
 * @self: a window without document
 * @document: what it shows from now on
 */
void logro_window_set_document (LogroWindow   *self,
                                LogroDocument *document);

/**
 * logro_window_replace_document:
 * @self: a window with a document
 * @document: another state of the same plan, over another model, without a file
 *
 * Shows it from now on, in the file and under the lock of the first. Undo goes back to that one.
 */
void logro_window_replace_document (LogroWindow   *self,
                                    LogroDocument *document);

/**
 * logro_window_get_document:
 * @self: a window
 *
 * Returns: (nullable) (transfer none): its document
 */
LogroDocument *logro_window_get_document (LogroWindow *self);

/**
 * logro_window_go_to:
 * @self: a window with a document
 * @fase: id of a phase
 * @paso: (nullable): id of a step
 *
 * Shows that page.
 */
void logro_window_go_to (LogroWindow *self,
                         const char  *fase,
                         const char  *paso);

/**
 * logro_window_go_to_record:
 * @self: a window with a document
 * @fase: id of a phase
 * @paso: (nullable): id of a step
 * @registro: (nullable): the id of a record, or the key of one that has none
 *
 * Shows that page and chooses the record there.
 */
void logro_window_go_to_record (LogroWindow *self,
                                const char  *fase,
                                const char  *paso,
                                const char  *registro);

/**
 * logro_window_say:
 * @self: a window
 * @text: a short sentence
 *
 * Shows a passing message at the foot; it is announced and goes away by itself.
 */
void logro_window_say (LogroWindow *self,
                       const char  *text);

/**
 * logro_window_from:
 * @widget: any widget in a window
 *
 * Returns: (nullable) (transfer none): the window it is in
 */
LogroWindow *logro_window_from (GtkWidget *widget);

G_END_DECLS
