/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text inside XML. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_escape:
 * @out: where to append
 * @text: clean text (core/text.h)
 * @length: its bytes
 *
 * Appends @text so that it may stand between tags.
 */
void logro_escape (GString    *out,
                   const char *text,
                   gsize       length);

/**
 * logro_escape_value:
 * @out: where to append
 * @text: clean text
 * @length: its bytes
 *
 * Appends @text so that it may stand in an attribute in double quotes.
 */
void logro_escape_value (GString    *out,
                         const char *text,
                         gsize       length);

G_END_DECLS
