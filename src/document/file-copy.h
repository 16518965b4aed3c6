/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of files that are whole or not there. */
#pragma once

#include "document/adjunto.h"

G_BEGIN_DECLS

/**
 * logro_file_copy:
 * @from: a regular file
 * @to: a name in a folder, which nothing has yet
 * @sha256: (out) (optional): what was copied
 * @cancellable: (nullable): to stop early, which is the error %G_IO_ERROR_CANCELLED
 * @error: %LOGRO_DOCUMENT_ERROR_CHANGED when something of that name is there; else as of
 *   logro_file_read() and logro_file_write()
 *
 * For a thread. Nothing is left in the folder unless it succeeds.
 *
 * Returns: whether @to is there and has what @from had
 */
gboolean logro_file_copy (const char    *from,
                          GFile         *to,
                          char         **sha256,
                          GCancellable  *cancellable,
                          GError       **error);

G_END_DECLS
