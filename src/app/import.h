/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of others into the plan of a window, or into a new plan when it has none. */
#pragma once

#include "app/import-window.h"
#include "app/window.h"

G_BEGIN_DECLS

/* Asks for a file, and shows what would be imported. */
void logro_import_begin (LogroWindow *window);

/* The same with what is on the clipboard. */
void logro_import_paste (LogroWindow *window);

/* The same with @bytes; @name is for people. */
void logro_import_bytes (LogroWindow *window,
                         GBytes      *bytes,
                         const char  *name);

G_END_DECLS
