/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes records as XML by their field tables, and proves that the XML reads back. */
#pragma once

#include "document/format.h"

G_BEGIN_DECLS

/**
 * logro_writer_write:
 * @root: the root record
 * @format: its kind of document
 * @error: set when the result would not read back: a bug or a failing memory, never user input
 *
 * Stable order (that of the tables), two spaces a level, one-line fields as attributes, prose as
 * elements, defaults left out, and what a newer version had added written back. The bytes are
 * parsed again and compared with the records before they are handed out.
 *
 * Returns: (transfer full): the document in UTF-8
 */
GBytes *logro_writer_write (LogroRecord       *root,
                            const LogroFormat *format,
                            GError           **error);

G_END_DECLS
