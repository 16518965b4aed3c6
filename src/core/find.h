/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record of a plan by its id. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/**
 * logro_find_record:
 * @root: a record
 * @id: (nullable): an id; keys, which several records may share, are none
 *
 * Returns: (nullable) (transfer none): the record of that id, @root or within it
 */
LogroRecord *logro_find_record (LogroRecord *root,
                                const char  *id);

G_END_DECLS
