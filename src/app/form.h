/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Binds the widgets of a form to the record they edit, by name. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

/**
 * logro_form_bind:
 * @root: a widget of a page
 * @record: what its widgets edit
 *
 * Each widget below @root whose id is the name of a field of @record is bound to it in both
 * directions, and gets its limits and hint from the field table; a label with the id "NAME-label"
 * that has no text gets the field's label. Widgets: GtkEntry, GtkTextView, GtkSpinButton,
 * GtkCheckButton, GtkSwitch, GtkDropDown, LogroMomentEntry.
 */
void logro_form_bind (GtkWidget   *root,
                      LogroRecord *record);

/**
 * logro_form_bind_widget:
 * @widget: one of the widgets above
 * @record: a record
 * @field: one of its fields, no CHILD or CHILDREN
 *
 * Returns: (transfer none): the binding, which lasts as long as both ends do
 */
GBinding *logro_form_bind_widget (GtkWidget        *widget,
                                  LogroRecord      *record,
                                  const LogroField *field);

G_END_DECLS
