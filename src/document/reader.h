/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads XML into records in one streaming pass, by their field tables. */
#pragma once

#include "document/format.h"

G_BEGIN_DECLS

/**
 * LogroRootFunc:
 * @root: the root record, with its attributes read and nothing else
 * @data: what the caller gave
 * @error: why the document cannot be read on
 *
 * Called before the rest is read, so that it can be checked against what the root names (a plan's
 * model). Called again, for another root, when a document turns out to need the other parser.
 */
typedef gboolean (*LogroRootFunc) (LogroRecord *root,
                                   gpointer     data,
                                   GError     **error);

/**
 * logro_reader_read:
 * @bytes: the document
 * @format: what it must be
 * @name: its name for messages
 * @on_root: (nullable): see LogroRootFunc
 * @data: for @on_root
 * @newer: (out) (optional): whether its major version is newer than ours: to be shown, not saved
 * @error: names the document, the line and the reason
 *
 * The bytes are scanned first (document/scan.h), then parsed with no DTD, no entities and no
 * network. Every value is checked against its field; ids must be unique; what a newer version added
 * is kept in the records' extra. Nothing is half read: there is a whole document or an error.
 *
 * Returns: (transfer full): the root record, detached from any journal
 */
LogroRecord *logro_reader_read (GBytes            *bytes,
                                const LogroFormat *format,
                                const char        *name,
                                LogroRootFunc      on_root,
                                gpointer           data,
                                gboolean          *newer,
                                GError           **error);

G_END_DECLS
