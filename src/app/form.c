/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one binder of the application: the id of a widget is the name of the property it edits. */

#include "app/form.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/moment-entry.h"
#include "app/record-table.h"
#include "core/journal.h"

#define LEFT_OUT "logro-left-out"

struct _LogroForm
{
  GObject parent_instance;
  GtkWidget *root;     /* not owned */
  GPtrArray *bindings; /* GBinding */
  GPtrArray *tables;   /* those that have a list of the record; not owned */
};

G_DEFINE_FINAL_TYPE (LogroForm, logro_form, G_TYPE_OBJECT)

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
fill_choices (GtkDropDown      *drop_down,
              const LogroField *field)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; field->choices[i].word != NULL; i++)
    gtk_string_list_append (labels, _(field->choices[i].label));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (labels));
}

static void
set_limits (GtkWidget        *widget,
            const LogroField *field)
{
  if (GTK_IS_DROP_DOWN (widget) && field->kind == LOGRO_CHOICE &&
      gtk_drop_down_get_model (GTK_DROP_DOWN (widget)) == NULL)
    fill_choices (GTK_DROP_DOWN (widget), field);
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

/* The field that an id names: the part after a dot, if there is one. */
static const LogroField *
find_field (LogroRecordClass *klass,
            const char       *id)
{
  const char *dot = id != NULL ? strrchr (id, '.') : NULL;

  return id != NULL ? logro_record_class_find (klass, dot != NULL ? dot + 1 : id) : NULL;
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
  field = find_field (klass, name);
  if (field != NULL && field->label != NULL)
    gtk_label_set_text (label, _(field->label));
}

static void bind_below (LogroForm   *self,
                        GtkWidget   *widget,
                        LogroRecord *record);

/* Binds @widget itself; FALSE when what is below it is to be looked at. */
static gboolean
bind_one (LogroForm   *self,
          GtkWidget   *widget,
          LogroRecord *record)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
  const LogroField *field = find_field (LOGRO_RECORD_GET_CLASS (record), id);
  const char *property;

  if (GTK_IS_LABEL (widget) && id != NULL)
    fill_label (GTK_LABEL (widget), LOGRO_RECORD_GET_CLASS (record), id);
  else if (field != NULL && field->kind == LOGRO_CHILD)
    bind_below (self, widget, logro_record_get_child (record, field));
  else if (field != NULL && field->kind == LOGRO_CHILDREN && LOGRO_IS_RECORD_TABLE (widget))
    {
      logro_record_table_set_list (LOGRO_RECORD_TABLE (widget),
                                   logro_record_get_list (record, field));
      g_ptr_array_add (self->tables, widget);
    }
  else if (field != NULL && field->kind < LOGRO_CHILD && find_value (widget, &property) != NULL)
    g_ptr_array_add (self->bindings,
                     g_object_ref (logro_form_bind_widget (widget, record, field)));
  else
    return FALSE;
  return TRUE;
}

static void
bind_below (LogroForm   *self,
            GtkWidget   *widget,
            LogroRecord *record)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_object_get_data (G_OBJECT (child), LEFT_OUT) == NULL && !bind_one (self, child, record))
      bind_below (self, child, record);
}

static void
unbind (LogroForm *self)
{
  for (guint i = 0; i < self->bindings->len; i++)
    g_binding_unbind (self->bindings->pdata[i]);
  for (guint i = 0; i < self->tables->len; i++)
    logro_record_table_set_list (self->tables->pdata[i], NULL);
  g_ptr_array_set_size (self->bindings, 0);
  g_ptr_array_set_size (self->tables, 0);
}

static void
logro_form_finalize (GObject *object)
{
  LogroForm *self = LOGRO_FORM (object);

  /* the widgets may be gone already, and their bindings with them */
  g_ptr_array_unref (self->bindings);
  g_ptr_array_unref (self->tables);
  G_OBJECT_CLASS (logro_form_parent_class)->finalize (object);
}

static void
logro_form_class_init (LogroFormClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = logro_form_finalize;
}

static void
logro_form_init (LogroForm *self)
{
  self->bindings = g_ptr_array_new_with_free_func (g_object_unref);
  self->tables = g_ptr_array_new ();
}

LogroForm *
logro_form_new (GtkWidget *root)
{
  LogroForm *self = g_object_new (LOGRO_TYPE_FORM, NULL);

  self->root = root;
  return self;
}

void
logro_form_set_record (LogroForm   *self,
                       LogroRecord *record)
{
  unbind (self);
  if (record != NULL)
    bind_below (self, self->root, record);
  gtk_widget_set_sensitive (self->root, record != NULL);
}

void
logro_form_bind (GtkWidget   *root,
                 LogroRecord *record)
{
  LogroForm *form = logro_form_new (root);

  logro_form_set_record (form, record);
  g_object_set_data_full (G_OBJECT (root), "logro-form", form, g_object_unref);
}

void
logro_form_leave_out (GtkWidget *widget)
{
  g_object_set_data (G_OBJECT (widget), LEFT_OUT, widget);
}
