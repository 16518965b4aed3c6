/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes made small and large again (zlib). Private to the store. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Bytes that a document may have at most. */
#define LOGRO_STORE_MAX (64 * 1024 * 1024)

/* What is soon replaced is only pressed lightly. */
GBytes *logro_compress   (GBytes        *bytes,
                          gboolean       lightly);

/* NULL for what is no zlib stream, is cut off, or becomes larger than LOGRO_STORE_MAX. */
GBytes *logro_decompress (gconstpointer  start,
                          gsize          size);

G_END_DECLS
