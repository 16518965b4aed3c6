/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A button for a field that names things of the plan: shows their names, keeps their ids. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_REFERENCE_DROP_DOWN (logro_reference_drop_down_get_type ())
G_DECLARE_FINAL_TYPE (LogroReferenceDropDown, logro_reference_drop_down, LOGRO,
                      REFERENCE_DROP_DOWN, GtkWidget)

/* Property: value (string): the id, or ids with blanks between, "" for none. */

/**
 * logro_reference_drop_down_set_source:
 * @self: a button
 * @record: a record of a plan
 * @field: a field of it that refers to something
 *
 * From now on what that plan has is offered; the list is made when it is opened.
 */
void logro_reference_drop_down_set_source (LogroReferenceDropDown *self,
                                           LogroRecord            *record,
                                           const LogroField       *field);

/**
 * logro_reference_drop_down_set_label:
 * @self: a drop-down
 * @label: what is chosen here, for who listens; the value is said after it
 */
void logro_reference_drop_down_set_label (LogroReferenceDropDown *self,
                                          const char             *label);

G_END_DECLS
