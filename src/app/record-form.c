/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fields in the order of their table: short ones side by side, words below each other. */

#include "app/record-form.h"

#include <glib/gi18n.h>

#include "app/field-widget.h"
#include "app/form-field.h"
#include "app/record-table.h"

/* Characters of a number; lines of a prose; rows of a table beside fields, and alone. */
#define NUMBER_CHARS 8
#define LINES 5
#define ROWS 5
#define ROWS_ALONE 8

typedef gboolean (*FieldTest) (const LogroField *field);

static gboolean
has_field (const LogroField *list,
           FieldTest         test)
{
  LogroRecordClass *klass = g_type_class_ref (list->type ());
  gboolean found = FALSE;

  for (guint i = 0; i < klass->n_fields && !found; i++)
    found = test (&klass->fields[i]);
  g_type_class_unref (klass);
  return found;
}

static gboolean
is_key (const LogroField *field)
{
  return (field->flags & LOGRO_FIELD_KEY) != 0;
}

gboolean
logro_record_form_shows (const LogroField *field)
{
  return field->kind == LOGRO_CHILDREN && field->label != NULL && !has_field (field, is_key);
}

static gboolean
is_deep (const LogroField *field)
{
  return field->kind == LOGRO_PROSE || logro_record_form_shows (field);
}

gboolean
logro_record_form_is_deep (const LogroField *field)
{
  return has_field (field, is_deep);
}

/* What a row of a table shows of a record. */
static char *
list_columns (const LogroField *list)
{
  LogroRecordClass *klass = g_type_class_ref (list->type ());
  GString *columns = g_string_new (NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->label != NULL && logro_field_is_attribute (field))
        g_string_append_printf (columns, "%s%s%s", columns->len > 0 ? " " : "", field->name,
                                field->kind == LOGRO_TEXT && i > 0 ? "*" : "");
    }
  g_type_class_unref (klass);
  return g_string_free (columns, FALSE);
}

static GtkWidget *
new_heading (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  return label;
}

static GtkWidget *
new_table (LogroList *list,
           int        rows)
{
  g_autofree char *columns = list_columns (logro_list_get_field (list));
  GtkWidget *table =
    g_object_new (LOGRO_TYPE_RECORD_TABLE, "columns", columns, "rows", rows, "placeholder",
                  _("There is nothing here yet. Add a row, or paste rows copied in a spreadsheet."),
                  NULL);

  logro_record_table_set_list (LOGRO_RECORD_TABLE (table), list);
  return table;
}

static GtkWidget *
new_box (void)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
}

GtkWidget *
logro_record_form_new_list (LogroList *list)
{
  GtkWidget *box = new_box ();
  GtkWidget *table = new_table (list, ROWS_ALONE);

  gtk_box_append (GTK_BOX (box), new_heading (_(logro_list_get_field (list)->label)));
  gtk_widget_set_vexpand (table, TRUE);
  gtk_box_append (GTK_BOX (box), table);
  return box;
}

static GtkWidget *
new_field (LogroRecord      *record,
           const LogroField *field)
{
  gboolean number = (field->flags & LOGRO_FIELD_NUMBERED) != 0;
  GtkWidget *widget =
    g_object_new (LOGRO_TYPE_FORM_FIELD, "lines", field->kind == LOGRO_PROSE ? LINES : 0, "chars",
                  number ? NUMBER_CHARS : 0, NULL);

  logro_field_widget_bind (logro_form_field_get_widget (LOGRO_FORM_FIELD (widget), record, field),
                           record, field);
  return widget;
}

/* Figures, choices and numbers stand in one line. */
static gboolean
is_short (const LogroField *field)
{
  return field->kind > LOGRO_DECIMAL ? field->kind < LOGRO_CHILD
                                     : (field->flags & LOGRO_FIELD_NUMBERED) != 0;
}

GtkWidget *
logro_record_form_new (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  GtkWidget *box = new_box ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (box), line);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (logro_record_form_shows (field) && record->owner != NULL)
        {
          gtk_box_append (GTK_BOX (box), new_heading (_(field->label)));
          gtk_box_append (GTK_BOX (box), new_table (logro_record_get_list (record, field), ROWS));
        }
      else if (field->label != NULL && field->kind < LOGRO_CHILD)
        gtk_box_append (GTK_BOX (is_short (field) ? line : box), new_field (record, field));
    }
  gtk_widget_set_visible (line, gtk_widget_get_first_child (line) != NULL);
  return box;
}
