/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How people write the values of fields that must be read before they can be kept. */
#pragma once

#include "core/field.h"

G_BEGIN_DECLS

/* What @text says, as files have it; NULL when it says nothing of the kind, or an INTEGER is not
 * within the field's minimum and @max. */
char *logro_value_text_parse (const LogroField *field,
                              gint64            max,
                              const char       *text);

/* A value as files have it, for people; "" for NULL. */
char *logro_value_text_format (const LogroField *field,
                               const char       *value);

/* A sentence that says how to write such a value. */
char *logro_value_text_advise (const LogroField *field,
                               gint64            max);

/* How many characters an entry for it has room for. */
int logro_value_text_count_chars (const LogroField *field);

G_END_DECLS
