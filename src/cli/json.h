/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Just enough JSON to hand results to another program. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_json_append:
 * @out: where to append
 * @name: (nullable): the member's name, or NULL in an array
 * @text: (nullable): UTF-8, or NULL for null
 *
 * Appends a text, after a comma unless it is the first of its object or array.
 */
void logro_json_append (GString    *out,
                        const char *name,
                        const char *text);

/* The same for a number and for true or false. */
void logro_json_append_number (GString    *out,
                               const char *name,
                               gint64      number);
void logro_json_append_boolean (GString    *out,
                                const char *name,
                                gboolean    value);

/* Opens an object or array with '{' or '[', as a member or for itself; the caller closes it by
 * appending the other bracket. */
void logro_json_open (GString    *out,
                      const char *name,
                      char        bracket);

G_END_DECLS
