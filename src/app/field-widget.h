/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The widget that edits one field: which one it is follows from the field's kind. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

/**
 * logro_field_widget_new:
 * @field: a field, no CHILD or CHILDREN
 * @near: (nullable): a record of the document it is for
 *
 * Returns: (transfer floating): the widget for it; a label for a key, which is not edited. What a
 *   field of a plan refers to is chosen; in a model, which knows no lists of what there is, its id
 *   is written.
 */
GtkWidget *logro_field_widget_new (const LogroField *field,
                                   LogroRecord      *near);

/**
 * logro_field_widget_new_shown:
 * @field: a TEXT or a DATE
 *
 * Returns: (transfer floating): a label that shows it
 */
GtkWidget *logro_field_widget_new_shown (const LogroField *field);

/**
 * logro_field_widget_fits:
 * @widget: a widget
 *
 * Returns: whether it holds a value that logro_field_widget_bind() can bind
 */
gboolean logro_field_widget_fits (GtkWidget *widget);

/**
 * logro_field_widget_bind:
 * @widget: a widget that fits
 * @record: a record
 * @field: one of its fields, no CHILD or CHILDREN
 *
 * Gives @widget the limits, choices, suggestions, hint and accessible name of the field.
 *
 * Returns: (transfer none): the binding, which lasts as long as both ends do
 */
GBinding *logro_field_widget_bind (GtkWidget        *widget,
                                   LogroRecord      *record,
                                   const LogroField *field);

/**
 * logro_field_widget_bind_number:
 * @widget: made for @field
 * @object: what has the number
 * @name: its property
 * @field: an INTEGER
 *
 * Binds it to a number that is no field of a record, in both directions.
 *
 * Returns: (transfer none): the binding
 */
GBinding *logro_field_widget_bind_number (GtkWidget        *widget,
                                          GObject          *object,
                                          const char       *name,
                                          const LogroField *field);

/**
 * logro_field_widget_limit:
 * @widget: a LogroValueEntry for points on the ladder of an element
 * @record: the answer to the element; with another record nothing happens
 *
 * Takes no more than the element can give.
 */
void logro_field_widget_limit (GtkWidget   *widget,
                               LogroRecord *record);

G_END_DECLS
