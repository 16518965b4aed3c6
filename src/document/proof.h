/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads back what the writer wrote, before it is saved. Private. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_proof_read:
 * @text: a document that the scan lets through
 * @length: its bytes
 * @digest: (out): of what it says: names, values and the texts of elements that have nothing else
 *
 * Returns: whether @text is in the writer's own form, of which all parsers of XML read the same
 */
gboolean logro_proof_read (const char *text,
                           gsize       length,
                           guint64    *digest);

G_END_DECLS
