/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a field is called on screen: a model may call it otherwise than the field table. */
#pragma once

#include "app/derived.h"

G_BEGIN_DECLS

/**
 * logro_field_label_get:
 * @near: (nullable): a record of the same plan
 * @klass: the class of the records that have the field
 * @field: one of its fields, with a label
 *
 * Returns: what people call it, translated
 */
const char *logro_field_label_get (LogroRecord      *near,
                                   LogroRecordClass *klass,
                                   const LogroField *field);

/**
 * logro_field_label_get_derived:
 * @near: (nullable): a record of the same plan
 * @derived: what is derived of a record
 *
 * Returns: what people call it, translated
 */
const char *logro_field_label_get_derived (LogroRecord        *near,
                                           const LogroDerived *derived);

G_END_DECLS
