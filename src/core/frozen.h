/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records as bytes, for what the program itself brings along: read as XML and checked when the
 * program is built, and only unpacked when it runs, in a fifth of the time. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/**
 * logro_record_freeze:
 * @self: a record, with nothing of a newer version
 *
 * Returns: (transfer full): it and all below it, in the order of the field tables
 */
GBytes *logro_record_freeze (LogroRecord *self);

/**
 * logro_record_thaw:
 * @type: a record type
 * @bytes: such a record, frozen by a program with the same field tables; this is not checked
 *
 * Returns: (transfer full): the record
 */
LogroRecord *logro_record_thaw (GType   type,
                                GBytes *bytes);

G_END_DECLS
