/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one binder of the application: the id of a widget is the name of the property it edits. */

#include "app/form.h"

#include <glib/gi18n.h>

#include "app/moment-entry.h"
#include "core/journal.h"

/* The object and property of a widget that hold what a person edits. */
static GObject *
find_value (GtkWidget   *widget,
            const char **property)
{
  if (GTK_IS_TEXT_VIEW (widget))
    {
      *property = "text";
      return G_OBJECT (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)));
    }
  if (LOGRO_IS_MOMENT_ENTRY (widget) || GTK_IS_SPIN_BUTTON (widget))
    *property = "value";
  else if (GTK_IS_EDITABLE (widget))
    *property = "text";
  else if (GTK_IS_DROP_DOWN (widget))
    *property = "selected";
  else if (GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget))
    *property = "active";
  else
    return NULL;
  return G_OBJECT (widget);
}

static void
set_limits (GtkWidget        *widget,
            const LogroField *field)
{
  if (GTK_IS_SPIN_BUTTON (widget))
    gtk_spin_button_set_range (GTK_SPIN_BUTTON (widget), field->min, field->max);
  if (GTK_IS_EDITABLE (widget))
    g_object_set (widget, "enable-undo", FALSE, NULL);
  if (GTK_IS_ENTRY (widget) && field->kind == LOGRO_TEXT)
    gtk_entry_set_max_length (GTK_ENTRY (widget), LOGRO_TEXT_MAX);
  if (GTK_IS_TEXT_VIEW (widget))
    gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), FALSE);
  if (field->hint != NULL && gtk_widget_get_tooltip_text (widget) == NULL)
    gtk_widget_set_tooltip_text (widget, _(field->hint));
  if (field->label != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _(field->label), -1);
}

/* In a plan that may only be read, text can still be read, scrolled and copied. */
static void
lock (GtkWidget *widget)
{
  if (GTK_IS_TEXT_VIEW (widget))
    gtk_text_view_set_editable (GTK_TEXT_VIEW (widget), FALSE);
  else if (GTK_IS_ENTRY (widget))
    gtk_editable_set_editable (GTK_EDITABLE (widget), FALSE);
  else
    gtk_widget_set_sensitive (widget, FALSE);
}

GBinding *
logro_form_bind_widget (GtkWidget        *widget,
                        LogroRecord      *record,
                        const LogroField *field)
{
  const char *property = NULL;
  GObject *value = find_value (widget, &property);

  g_return_val_if_fail (value != NULL, NULL);
  set_limits (widget, field);
  if (logro_journal_is_read_only (logro_record_get_journal (record)))
    lock (widget);
  return g_object_bind_property (record, field->name, value, property,
                                 G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static void
fill_label (GtkLabel         *label,
            LogroRecordClass *klass,
            const char       *id)
{
  g_autofree char *name = NULL;
  const LogroField *field;

  if (!g_str_has_suffix (id, "-label") || *gtk_label_get_text (label) != '\0')
    return;
  name = g_strndup (id, strlen (id) - strlen ("-label"));
  field = logro_record_class_find (klass, name);
  if (field != NULL && field->label != NULL)
    gtk_label_set_text (label, _(field->label));
}

void
logro_form_bind (GtkWidget   *root,
                 LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (root));
  const LogroField *field = id != NULL ? logro_record_class_find (klass, id) : NULL;
  const char *property;

  if (GTK_IS_LABEL (root) && id != NULL)
    fill_label (GTK_LABEL (root), klass, id);
  else if (field != NULL && find_value (root, &property) != NULL)
    {
      logro_form_bind_widget (root, record, field);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    logro_form_bind (child, record);
}
