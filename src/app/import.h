/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of others into the plan of a window, or into a new plan when it has none. */
#pragma once

#include "app/import-window.h"
#include "app/window.h"

G_BEGIN_DECLS

/* Asks for a file, and shows what would be imported. */
void logro_import_begin (LogroWindow *window);

/* The same with @file. */
void logro_import_file (LogroWindow *window,
                        GFile       *file);

/* Whether the name of @file is that of a table, as of a spreadsheet, and not of a plan. */
gboolean logro_import_is_table (GFile *file);

/* As logro_import_begin() with what is on the clipboard. */
void logro_import_paste (LogroWindow *window);

/* The same with @bytes; @name is for people. */
void logro_import_bytes (LogroWindow *window,
                         GBytes      *bytes,
                         const char  *name);

G_END_DECLS
