/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form made from the tables alone, for records that no page has a form for. */
#pragma once

#include <gtk/gtk.h>

#include "core/list.h"

G_BEGIN_DECLS

/**
 * logro_record_form_new:
 * @record: a record
 *
 * Returns: (transfer floating): a box with each of its fields that has a label, and its lists as
 *   tables; those of a document's root are too much for one form
 */
GtkWidget *logro_record_form_new (LogroRecord *record);

/**
 * logro_record_form_new_list:
 * @list: a list
 *
 * Returns: (transfer floating): a box with the name of the list and its table
 */
GtkWidget *logro_record_form_new_list (LogroList *list);

/**
 * logro_record_form_shows:
 * @field: a CHILDREN field
 *
 * Returns: whether it is a list that a person writes; one with a record for each of something else
 *   is not
 */
gboolean logro_record_form_shows (const LogroField *field);

/**
 * logro_record_form_is_deep:
 * @field: a CHILDREN field
 *
 * Returns: whether its records have more than fits a row: prose, or lists of their own
 */
gboolean logro_record_form_is_deep (const LogroField *field);

G_END_DECLS
