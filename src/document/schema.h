/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The RELAX NG schema of a kind of document, made from the field tables. */
#pragma once

#include "document/format.h"

G_BEGIN_DECLS

/**
 * logro_schema_write:
 * @format: a kind of document
 *
 * For third parties and tests; Logro itself checks by the tables while it reads.
 *
 * Returns: (transfer full): the schema in XML syntax
 */
char *logro_schema_write (const LogroFormat *format);

G_END_DECLS
