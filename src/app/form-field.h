/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A field in a form: its label and, below, the widget that edits it. */
#pragma once

#include <gtk/gtk.h>

#include "app/derived.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_FORM_FIELD (logro_form_field_get_type ())
G_DECLARE_FINAL_TYPE (LogroFormField, logro_form_field, LOGRO, FORM_FIELD, GtkBox)

/* Its id in the .ui is the name of the field; label and widget follow from the field when the form
 * is bound (app/form.h), so that a page only says where each field stands.
 *
 * Properties: title (string): a label in place of the field's own; lines (int): of prose;
 * chars (int): the width of a line of text that shall not take all the room. */

/**
 * logro_form_field_get_widget:
 * @self: a field of a form
 * @field: the field it is for
 *
 * Returns: (transfer none): the widget that edits it, made at the first call
 */
GtkWidget *logro_form_field_get_widget (LogroFormField   *self,
                                        LogroRecord      *record,
                                        const LogroField *field);

/**
 * logro_form_field_derive:
 * @self: a field of a form
 * @record: a record of an open plan
 * @derived: what it shows of it in place of a field
 */
void logro_form_field_derive (LogroFormField     *self,
                              LogroRecord        *record,
                              const LogroDerived *derived);

G_END_DECLS
