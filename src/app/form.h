/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Binds the widgets of a form to the record they edit, by name. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

/* A form: widgets below a root and the record they edit now.
 *
 * Each widget whose id is the name of a field is bound to it in both directions, and gets its
 * limits, choices and hint from the field table; a label with the id "NAME-label" that has no text
 * gets the field's label. The id of a container may name a CHILD field: what is below it edits that
 * record. A LogroRecordTable or LogroAdjuntoTable named after a CHILDREN field edits that list,
 * LogroTotals sum it up.
 * Before the name an id may have a word and a dot ("ami.nombre"), because ids are unique in a file;
 * with the word "plan" it names a field of the plan itself. A widget that is the detail of a table
 * is left to the table.
 *
 * Widgets: LogroFormField, which brings its label and is what most pages are made of; GtkEntry,
 * GtkTextView, GtkSpinButton, GtkCheckButton, GtkSwitch, GtkDropDown and our own LogroProseView,
 * LogroLevels, LogroRecordTable and LogroTotals. A LogroGuide is filled on the way.
 * A LogroFormField or LogroDerivedLabel may also be named after what is derived (app/derived.h). */
#define LOGRO_TYPE_FORM (logro_form_get_type ())
G_DECLARE_FINAL_TYPE (LogroForm, logro_form, LOGRO, FORM, GObject)

/**
 * logro_form_new:
 * @root: the widget above the form's widgets; it must outlive the form
 *
 * Returns: (transfer full): a form that edits nothing yet
 */
LogroForm *logro_form_new (GtkWidget *root);

/**
 * logro_form_set_record:
 * @self: a form
 * @record: (nullable): what it edits from now on; with NULL it is insensitive
 */
void logro_form_set_record (LogroForm   *self,
                            LogroRecord *record);

/**
 * logro_form_bind:
 * @root: the widget above the form's widgets
 * @record: what they edit as long as @root lives
 */
void logro_form_bind (GtkWidget   *root,
                      LogroRecord *record);

/**
 * logro_form_leave_out:
 * @widget: a widget
 *
 * No form binds @widget or anything below it, except one that has it as its root.
 */
void logro_form_leave_out (GtkWidget *widget);

G_END_DECLS
