/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans in folders that several people use: who has one open is told before it is shown, and what
 * somebody else saves meanwhile is noticed. */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/**
 * logro_sharing_show:
 * @window: a window without document
 * @document: a document that was just opened
 *
 * Shows it in @window. When somebody else has its file open, asks first: to read only, or to take
 * it over.
 */
void logro_sharing_show (LogroWindow   *window,
                         LogroDocument *document);

/**
 * logro_sharing_watch:
 * @window: a window with a document
 *
 * Tells others that its file is open here, if it has one, and looks out for changes of it by
 * others; called again when it was saved elsewhere.
 */
void logro_sharing_watch (LogroWindow *window);

/* Lets go of the file of @document, which is not shown any more. */
void logro_sharing_forget (LogroDocument *document);

G_END_DECLS
