/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Collects the attached files of a window's plan into a folder that a person chooses. */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/**
 * logro_collect_begin:
 * @window: a window with a document
 *
 * Asks where, copies in a thread that can be stopped, and tells what became of each file.
 */
void logro_collect_begin (LogroWindow *window);

G_END_DECLS
