/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the fields of a plan may name: the ids there are, with a label for people. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

typedef struct
{
  char *id;
  char *label; /* "1.1 Misión, visión y valores" */
} LogroReference;

/**
 * logro_references_list:
 * @plan: a plan with its model
 * @what: a kind of reference
 *
 * Returns: (transfer full) (element-type LogroReference): what there is of that kind now, in the
 *   order of the model or of the plan; for the kinds that take any text the texts to suggest, each
 *   once
 */
GPtrArray *logro_references_list (LogroPlan  *plan,
                                  LogroRefers what);

/**
 * logro_references_dup_label:
 * @plan: a plan with its model
 * @field: a field that refers to something
 * @value: (nullable): what a record has there
 *
 * Returns: (transfer full): the labels of what is named, a comma between; an id that there is no
 *   more is shown as it is, and with NULL the label is empty
 */
char *logro_references_dup_label (LogroPlan        *plan,
                                  const LogroField *field,
                                  const char       *value);

/**
 * logro_references_parse:
 * @plan: a plan with its model
 * @field: a field that refers to something
 * @text: what people write in a table: an id, a name or a label; where several may stand, with
 *   commas, semicolons or, between numbers, blanks
 *
 * Returns: (nullable) (transfer full): the value, or NULL when something in @text is unknown
 */
char *logro_references_parse (LogroPlan        *plan,
                              const LogroField *field,
                              const char       *text);

/**
 * logro_references_names:
 * @field: a field that refers to something
 * @value: (nullable): what a record has there
 * @id: an id
 *
 * Returns: whether @id is named
 */
gboolean logro_references_names (const LogroField *field,
                                 const char       *value,
                                 const char       *id);

/**
 * logro_refers_is_free:
 * @what: a kind of reference
 *
 * Returns: whether any text will do, and what is known is only suggested
 */
static inline gboolean
logro_refers_is_free (LogroRefers what)
{
  return what >= LOGRO_REFERS_ROL;
}

G_END_DECLS
