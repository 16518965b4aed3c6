/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text inside HTML. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_html_append:
 * @out: where to append
 * @text: (nullable): any text; bytes that are no UTF-8 become U+FFFD
 *
 * Appends @text so that it may stand between tags. Its line ends become <br>, for HTML would
 * swallow them; characters HTML has no place for are left out.
 */
void logro_html_append (GString    *out,
                        const char *text);

/**
 * logro_html_append_value:
 * @out: where to append
 * @text: (nullable): any text
 *
 * The same for a value in double quotes, or an element that is nothing but text: line ends stay.
 */
void logro_html_append_value (GString    *out,
                              const char *text);

G_END_DECLS
