/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one binder of the application: the id of a widget is the name of the property it edits. */

#include "app/form.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/adjunto-table.h"
#include "app/derived-label.h"
#include "app/field-label.h"
#include "app/field-widget.h"
#include "app/form-field.h"
#include "app/guide.h"
#include "app/record-table.h"
#include "app/term.h"
#include "app/totals.h"

#define LEFT_OUT "logro-left-out"

struct _LogroForm
{
  GObject parent_instance;
  GtkWidget *root;     /* not owned */
  GPtrArray *bindings; /* GBinding */
  GPtrArray *lists;    /* widgets that show a list of the record; not owned */
};

G_DEFINE_FINAL_TYPE (LogroForm, logro_form, G_TYPE_OBJECT)

/* The field that an id names: the part after a dot, if there is one. */
static const LogroField *
find_field (LogroRecordClass *klass,
            const char       *id)
{
  const char *dot = id != NULL ? strrchr (id, '.') : NULL;

  return id != NULL ? logro_record_class_find (klass, dot != NULL ? dot + 1 : id) : NULL;
}

static void
fill_label (GtkLabel    *label,
            LogroRecord *record,
            const char  *id)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  g_autofree char *name = NULL;
  const LogroField *field;

  if (*gtk_label_get_text (label) != '\0')
    return;
  name = g_strndup (id, strlen (id) - strlen ("-label"));
  field = find_field (klass, name);
  if (field != NULL && field->label != NULL)
    gtk_label_set_text (label, logro_field_label_get (record, klass, field));
  logro_term_mark (label);
}

static void bind_below (LogroForm   *self,
                        GtkWidget   *widget,
                        LogroRecord *record);

static void
bind_value (LogroForm        *self,
            GtkWidget        *widget,
            LogroRecord      *record,
            const LogroField *field)
{
  if (LOGRO_IS_FORM_FIELD (widget))
    widget = logro_form_field_get_widget (LOGRO_FORM_FIELD (widget), record, field);
  g_ptr_array_add (self->bindings, g_object_ref (logro_field_widget_bind (widget, record, field)));
}

/* FALSE when @widget is not one that shows lists. */
static gboolean
set_list (GtkWidget *widget,
          LogroList *list)
{
  if (LOGRO_IS_RECORD_TABLE (widget))
    logro_record_table_set_list (LOGRO_RECORD_TABLE (widget), list);
  else if (LOGRO_IS_ADJUNTO_TABLE (widget))
    logro_adjunto_table_set_list (LOGRO_ADJUNTO_TABLE (widget), list);
  else if (LOGRO_IS_TOTALS (widget))
    logro_totals_set_list (LOGRO_TOTALS (widget), list);
  else
    return FALSE;
  return TRUE;
}

static gboolean
is_value (GtkWidget *widget)
{
  return LOGRO_IS_FORM_FIELD (widget) || logro_field_widget_fits (widget);
}

/* Shows what is derived of @record under the name @id, if @widget can and there is such a thing. */
static gboolean
derive (GtkWidget   *widget,
        LogroRecord *record,
        const char  *id)
{
  const char *dot = id != NULL ? strrchr (id, '.') : NULL;
  const LogroDerived *derived =
    id != NULL ? logro_derived_find (LOGRO_RECORD_GET_CLASS (record), dot != NULL ? dot + 1 : id)
               : NULL;

  if (derived == NULL)
    return FALSE;
  if (LOGRO_IS_FORM_FIELD (widget))
    logro_form_field_derive (LOGRO_FORM_FIELD (widget), record, derived);
  else if (LOGRO_IS_DERIVED_LABEL (widget))
    logro_derived_label_set_record (LOGRO_DERIVED_LABEL (widget), record, derived);
  else
    return FALSE;
  return TRUE;
}

/* Binds @widget itself; FALSE when what is below it is to be looked at. */
static gboolean
bind_one (LogroForm   *self,
          GtkWidget   *widget,
          LogroRecord *record)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
  LogroRecord *root = logro_record_get_root (record);
  const LogroField *field;

  if (id != NULL && g_str_has_prefix (id, "plan."))
    record = root;
  field = find_field (LOGRO_RECORD_GET_CLASS (record), id);
  if (GTK_IS_LABEL (widget) && id != NULL && g_str_has_suffix (id, "-label"))
    fill_label (GTK_LABEL (widget), record, id);
  else if (GTK_IS_LABEL (widget) && id == NULL)
    logro_term_mark (GTK_LABEL (widget));
  else if (LOGRO_IS_GUIDE (widget) && LOGRO_IS_PLAN (root))
    logro_guide_fill (LOGRO_GUIDE (widget), LOGRO_PLAN (root)->model);
  else if (field != NULL && field->kind == LOGRO_CHILD)
    bind_below (self, widget, logro_record_get_child (record, field));
  else if (field != NULL && field->kind == LOGRO_CHILDREN &&
           set_list (widget, logro_record_get_list (record, field)))
    g_ptr_array_add (self->lists, widget);
  else if (field != NULL && field->kind < LOGRO_CHILD && is_value (widget))
    bind_value (self, widget, record, field);
  else
    return derive (widget, record, id);
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
  for (guint i = 0; i < self->lists->len; i++)
    set_list (self->lists->pdata[i], NULL);
  g_ptr_array_set_size (self->bindings, 0);
  g_ptr_array_set_size (self->lists, 0);
}

static void
logro_form_finalize (GObject *object)
{
  LogroForm *self = LOGRO_FORM (object);

  /* the widgets may be gone already, and their bindings with them */
  g_ptr_array_unref (self->bindings);
  g_ptr_array_unref (self->lists);
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
  self->lists = g_ptr_array_new ();
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
