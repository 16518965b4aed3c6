/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A column of a record table. The widget of a cell follows from the field's kind; it is bound while
 * its row is in sight and known by its record, so that the table can put the focus there. */

#include "app/record-cells.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/derived-label.h"
#include "app/field-label.h"
#include "app/field-widget.h"
#include "app/grade.h"
#include "app/keyed-number.h"
#include "app/value-entry.h"
#include "core/journal.h"
#include "core/keyed.h"
#include "core/plan.h"

struct _LogroRecordCells
{
  GObject parent_instance;
  const LogroField *field;     /* NULL in a column of what is derived */
  const LogroDerived *derived; /* NULL in a column of a field */
  const char *title;           /* of the model, which lives as long as the table; NULL with a key */
  gboolean shown;              /* and not edited */
  LogroRecord *near;           /* of its document; not owned, the table has it; or NULL */
  const LogroField *list;      /* of a column with a value under a key; field is then the value's */
  LogroRecord *key;            /* the record the key names */
  GHashTable *widgets; /* record → widget, of the rows in sight */
  GHashTable *wrong;   /* record → what was typed and could not be read */
  GtkSorter *sorter;
};

static guint entered_signal;

G_DEFINE_FINAL_TYPE (LogroRecordCells, logro_record_cells, G_TYPE_OBJECT)

static void
on_focus_entered (GtkEventController *controller,
                  GtkListItem        *item)
{
  LogroRecordCells *self = g_object_get_data (G_OBJECT (item), "cells");
  LogroRecord *record = gtk_list_item_get_item (item);

  if (record != NULL)
    g_signal_emit (self, entered_signal, 0, record);
}

/* In an entry Enter means the next row, not the default button. */
static void
on_activate (GtkWidget *entry)
{
  gtk_widget_activate_action (entry, "table.next-row", NULL);
}

static const char *
get_key (LogroRecordCells *self)
{
  return logro_record_get_value (self->key, &LOGRO_RECORD_GET_CLASS (self->key)->fields[0]).text;
}

static gboolean
on_query_tooltip (GtkWidget  *entry,
                  int         x,
                  int         y,
                  gboolean    keyboard,
                  GtkTooltip *tooltip)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  gtk_tooltip_set_text (tooltip, text);
  return *text != '\0';
}

static GtkWidget *
make_widget (LogroRecordCells *self)
{
  if (self->field == NULL)
    return g_object_new (LOGRO_TYPE_DERIVED_LABEL, NULL);
  return self->shown ? logro_field_widget_new_shown (self->field)
                     : logro_field_widget_new (self->field, self->near);
}

static void
on_setup (LogroRecordCells *self,
          GtkListItem      *item)
{
  GtkWidget *widget = make_widget (self);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_object_set_data (G_OBJECT (item), "cells", self);
  g_signal_connect (focus, "enter", G_CALLBACK (on_focus_entered), item);
  gtk_widget_add_controller (widget, focus);
  if (GTK_IS_ENTRY (widget))
    {
      g_signal_connect (widget, "activate", G_CALLBACK (on_activate), NULL);
      /* cells are narrow; to set a tooltip would ask the X server where the pointer is each time */
      gtk_widget_set_has_tooltip (widget, TRUE);
      g_signal_connect (widget, "query-tooltip", G_CALLBACK (on_query_tooltip), NULL);
    }
  if (GTK_IS_CHECK_BUTTON (widget))
    gtk_widget_set_halign (widget, GTK_ALIGN_CENTER);
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, widget);
}

/* The number lives as long as the row shows it; the binding goes with it. */
static void
bind_key (LogroRecordCells *self,
          GtkListItem      *item,
          GtkWidget        *widget,
          LogroRecord      *record)
{
  LogroKeyedNumber *number =
    logro_keyed_number_new (logro_record_get_list (record, self->list), get_key (self),
                            self->field);
  g_autofree char *title = logro_record_cells_dup_title (self);

  if (LOGRO_IS_VALUE_ENTRY (widget) && self->field->refers == LOGRO_REFERS_ALTERNATIVA)
    logro_field_widget_limit (widget, record);
  logro_field_widget_bind_number (widget, G_OBJECT (number), "value", self->field);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  if (logro_journal_is_read_only (logro_record_get_journal (record)))
    gtk_widget_set_sensitive (widget, FALSE);
  g_object_set_data_full (G_OBJECT (item), "number", number, g_object_unref);
}

static void
on_bind (LogroRecordCells *self,
         GtkListItem      *item)
{
  GtkWidget *widget = gtk_list_item_get_child (item);
  LogroRecord *record = gtk_list_item_get_item (item);

  if (self->key != NULL)
    bind_key (self, item, widget, record);
  else if (self->field != NULL)
    g_object_set_data (G_OBJECT (item), "binding",
                       logro_field_widget_bind (widget, record, self->field));
  else
    logro_derived_label_set_record (LOGRO_DERIVED_LABEL (widget), record, self->derived);
  if (LOGRO_IS_VALUE_ENTRY (widget) && g_hash_table_contains (self->wrong, record))
    logro_value_entry_set_wrong (LOGRO_VALUE_ENTRY (widget),
                                 g_hash_table_lookup (self->wrong, record));
  g_hash_table_insert (self->widgets, record, widget);
}

/* The view binds rows anew as it likes, also when only the focus moves. */
static void
keep_wrong (LogroRecordCells *self,
            LogroValueEntry  *entry,
            LogroRecord      *record)
{
  const char *wrong = logro_value_entry_get_wrong (entry);

  if (wrong != NULL)
    g_hash_table_insert (self->wrong, g_object_ref (record), g_strdup (wrong));
  else
    g_hash_table_remove (self->wrong, record);
}

static void
on_unbind (LogroRecordCells *self,
           GtkListItem      *item)
{
  GtkWidget *widget = gtk_list_item_get_child (item);
  LogroRecord *record = gtk_list_item_get_item (item);

  if (LOGRO_IS_VALUE_ENTRY (widget))
    keep_wrong (self, LOGRO_VALUE_ENTRY (widget), record);
  if (self->key != NULL)
    g_object_set_data (G_OBJECT (item), "number", NULL);
  else if (self->field != NULL)
    g_binding_unbind (g_object_get_data (G_OBJECT (item), "binding"));
  else
    logro_derived_label_set_record (LOGRO_DERIVED_LABEL (widget), NULL, NULL);
  if (g_hash_table_lookup (self->widgets, record) == widget)
    g_hash_table_remove (self->widgets, record);
}

/* Figures, and ids with numbers in them: 9.2 before 10.1. */
static int
compare_numbers (const char *a,
                 const char *b)
{
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  double one = g_ascii_strtod (a, NULL), other = g_ascii_strtod (b, NULL);

  if ((int) one != (int) other)
    return one < other ? -1 : 1;
  left = g_utf8_collate_key_for_filename (a, -1);
  right = g_utf8_collate_key_for_filename (b, -1);
  return strcmp (left, right);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  const LogroField *field = data;
  LogroValue left = logro_record_get_value ((LogroRecord *) a, field);
  LogroValue right = logro_record_get_value ((LogroRecord *) b, field);

  if (!logro_field_is_text (field))
    return (left.number > right.number) - (left.number < right.number);
  if (left.text == NULL || right.text == NULL)
    return (left.text == NULL) - (right.text == NULL); /* empty ones last */
  if (field->kind == LOGRO_DECIMAL || field->refers != LOGRO_REFERS_NOTHING)
    return compare_numbers (left.text, right.text);
  return g_utf8_collate (left.text, right.text);
}

static int
compare_derived (gconstpointer a,
                 gconstpointer b,
                 gpointer      data)
{
  const LogroDerived *derived = data;
  LogroPlan *plan = LOGRO_PLAN (logro_record_get_root ((LogroRecord *) a));
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;

  if (derived->order != NULL)
    {
      gint64 one = derived->order (plan, (LogroRecord *) a);
      gint64 other = derived->order (plan, (LogroRecord *) b);
      return (one > other) - (one < other);
    }
  left = derived->text (plan, (LogroRecord *) a);
  right = derived->text (plan, (LogroRecord *) b);
  return g_utf8_collate (left, right);
}

static int
compare_keyed (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  LogroRecordCells *self = data;
  gint64 one = logro_keyed_get_number (logro_record_get_list ((LogroRecord *) a, self->list),
                                       get_key (self), self->field);
  gint64 other = logro_keyed_get_number (logro_record_get_list ((LogroRecord *) b, self->list),
                                         get_key (self), self->field);

  return (one > other) - (one < other);
}

static void
logro_record_cells_finalize (GObject *object)
{
  LogroRecordCells *self = LOGRO_RECORD_CELLS (object);

  g_hash_table_unref (self->widgets);
  g_hash_table_unref (self->wrong);
  g_clear_object (&self->sorter);
  g_clear_object (&self->key);
  G_OBJECT_CLASS (logro_record_cells_parent_class)->finalize (object);
}

static void
logro_record_cells_class_init (LogroRecordCellsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = logro_record_cells_finalize;
  entered_signal = g_signal_new ("entered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, LOGRO_TYPE_RECORD);
}

static void
logro_record_cells_init (LogroRecordCells *self)
{
  self->widgets = g_hash_table_new (NULL, NULL);
  self->wrong = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
}

LogroRecordCells *
logro_record_cells_new (LogroRecord      *near,
                        LogroRecordClass *klass,
                        const char       *name,
                        gboolean          shown)
{
  const LogroField *field = logro_record_class_find (klass, name);
  LogroRecordCells *self = g_object_new (LOGRO_TYPE_RECORD_CELLS, NULL);

  self->field = field;
  self->shown = shown;
  self->near = near;
  self->derived = field == NULL ? logro_derived_find (klass, name) : NULL;
  g_assert (field != NULL || self->derived != NULL);
  self->title = field != NULL ? logro_field_label_get (near, klass, field)
                              : logro_field_label_get_derived (near, self->derived);
  self->sorter = GTK_SORTER (field != NULL
                               ? gtk_custom_sorter_new (compare, (gpointer) field, NULL)
                               : gtk_custom_sorter_new (compare_derived, (gpointer) self->derived,
                                                        NULL));
  return self;
}

/* The one value of a record that has a key and a value. */
static const LogroField *
find_value_field (const LogroField *list)
{
  LogroRecordClass *klass = g_type_class_ref (list->type ());
  const LogroField *found = NULL;

  for (guint i = 0; i < klass->n_fields && found == NULL; i++)
    if (klass->fields[i].kind == LOGRO_INTEGER)
      found = &klass->fields[i];
  g_type_class_unref (klass);
  g_assert (found != NULL);
  return found;
}

LogroRecordCells *
logro_record_cells_new_keyed (const LogroField *list,
                              LogroRecord      *key)
{
  LogroRecordCells *self = g_object_new (LOGRO_TYPE_RECORD_CELLS, NULL);

  self->list = list;
  self->field = find_value_field (list);
  self->key = g_object_ref (key);
  /* the sorter belongs to the column, which the table lets go before its cells */
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_keyed, self, NULL));
  return self;
}

char *
logro_record_cells_dup_title (LogroRecordCells *self)
{
  if (self->key != NULL)
    {
      LogroRecord *root = logro_record_get_root (self->key);
      const LogroDerived *title =
        logro_derived_find (LOGRO_RECORD_GET_CLASS (self->key), "titulo");

      g_assert (title != NULL);
      return LOGRO_IS_PLAN (root) ? title->text (LOGRO_PLAN (root), self->key) : g_strdup ("");
    }
  return g_strdup (self->title);
}

LogroRecord *
logro_record_cells_make_keyed (LogroRecordCells *self)
{
  LogroRecord *record = g_object_new (self->list->type (), NULL);

  logro_record_set_text (record, LOGRO_RECORD_GET_CLASS (record)->fields[0].name, get_key (self));
  return record;
}

const LogroField *
logro_record_cells_get_list (LogroRecordCells *self)
{
  return self->list;
}

const LogroField *
logro_record_cells_get_field (LogroRecordCells *self)
{
  return self->field;
}

gboolean
logro_record_cells_is_edited (LogroRecordCells *self)
{
  return self->field != NULL && !self->shown && !(self->field->flags & LOGRO_FIELD_KEY);
}

GtkListItemFactory *
logro_record_cells_get_factory (LogroRecordCells *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind), self, G_CONNECT_SWAPPED);
  return factory;
}

GtkSorter *
logro_record_cells_get_sorter (LogroRecordCells *self)
{
  return self->sorter;
}

GtkWidget *
logro_record_cells_find (LogroRecordCells *self,
                         LogroRecord      *record)
{
  return g_hash_table_lookup (self->widgets, record);
}
