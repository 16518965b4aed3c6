/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of attached files: attaching, the state of each, and what to do about it. */
#pragma once

#include <gtk/gtk.h>

#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ADJUNTO_TABLE (logro_adjunto_table_get_type ())
G_DECLARE_FINAL_TYPE (LogroAdjuntoTable, logro_adjunto_table, LOGRO, ADJUNTO_TABLE, GtkBox)

/* Path, size and checksum are never typed: files are chosen, or dropped on the table, and read in a
 * thread that can be stopped. */

/**
 * logro_adjunto_table_set_list:
 * @self: a table
 * @list: (nullable): the attachments it shows
 */
void logro_adjunto_table_set_list (LogroAdjuntoTable *self,
                                   LogroList         *list);

/**
 * logro_adjunto_table_attach:
 * @self: a table with a list
 * @files: (element-type GFile): what to attach; folders and the like are refused in words
 *
 * In one step, once all have been read.
 */
void logro_adjunto_table_attach (LogroAdjuntoTable *self,
                                 GPtrArray         *files);

/**
 * logro_adjunto_table_renew:
 * @self: a table with a chosen row
 * @file: (nullable): where its file is now; %NULL: where it was
 *
 * Takes the size and checksum of the file as it is. When @file is given and is another one than was
 * attached, asks first.
 */
void logro_adjunto_table_renew (LogroAdjuntoTable *self,
                                GFile             *file);

G_END_DECLS
