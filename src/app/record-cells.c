/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A column of a record table. The widget of a cell follows from the field's kind; it is bound while
 * its row is in sight and known by its record, so that the table can put the focus there. */

#include "app/record-cells.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/form.h"
#include "app/moment-entry.h"
#include "app/suggest.h"
#include "core/error.h"
#include "core/fecha.h"
#include "core/text.h"
#include "exchange/csv.h"

struct _LogroRecordCells
{
  GObject parent_instance;
  const LogroField *field;
  GHashTable *widgets; /* record → widget, of the rows in sight */
  GtkSorter *sorter;
  char **words;
};

static guint entered_signal;

G_DEFINE_FINAL_TYPE (LogroRecordCells, logro_record_cells, G_TYPE_OBJECT)

static GtkWidget *
make_widget (const LogroField *field)
{
  switch (field->kind)
    {
    case LOGRO_BOOLEAN:
      return g_object_new (GTK_TYPE_CHECK_BUTTON, "halign", GTK_ALIGN_CENTER, NULL);
    case LOGRO_DATE:
    case LOGRO_TIME:
      return g_object_new (LOGRO_TYPE_MOMENT_ENTRY, "time", field->kind == LOGRO_TIME, NULL);
    case LOGRO_INTEGER:
      return g_object_new (GTK_TYPE_SPIN_BUTTON, "numeric", TRUE, NULL);
    case LOGRO_CHOICE:
      return g_object_new (GTK_TYPE_DROP_DOWN, NULL);
    default:
      return g_object_new (GTK_TYPE_ENTRY, "hexpand", TRUE, "width-chars", 8, NULL);
    }
}

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

static void
on_setup (LogroRecordCells *self,
          GtkListItem      *item)
{
  GtkWidget *widget = make_widget (self->field);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_object_set_data (G_OBJECT (item), "cells", self);
  g_signal_connect (focus, "enter", G_CALLBACK (on_focus_entered), item);
  gtk_widget_add_controller (widget, focus);
  if (GTK_IS_ENTRY (widget))
    {
      g_signal_connect (widget, "activate", G_CALLBACK (on_activate), NULL);
      if (self->words != NULL)
        logro_suggest_set (GTK_ENTRY (widget), (const char *const *) self->words);
    }
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, widget);
}

static void
on_bind (LogroRecordCells *self,
         GtkListItem      *item)
{
  GtkWidget *widget = gtk_list_item_get_child (item);
  LogroRecord *record = gtk_list_item_get_item (item);
  GBinding *binding = logro_form_bind_widget (widget, record, self->field);

  g_object_set_data (G_OBJECT (item), "binding", binding);
  g_hash_table_insert (self->widgets, record, widget);
}

static void
on_unbind (LogroRecordCells *self,
           GtkListItem      *item)
{
  LogroRecord *record = gtk_list_item_get_item (item);
  GBinding *binding = g_object_get_data (G_OBJECT (item), "binding");

  g_binding_unbind (binding);
  if (g_hash_table_lookup (self->widgets, record) == gtk_list_item_get_child (item))
    g_hash_table_remove (self->widgets, record);
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
  return g_utf8_collate (left.text, right.text);
}

static void
logro_record_cells_finalize (GObject *object)
{
  LogroRecordCells *self = LOGRO_RECORD_CELLS (object);

  g_hash_table_unref (self->widgets);
  g_clear_object (&self->sorter);
  g_strfreev (self->words);
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
}

LogroRecordCells *
logro_record_cells_new (const LogroField *field)
{
  LogroRecordCells *self = g_object_new (LOGRO_TYPE_RECORD_CELLS, NULL);

  self->field = field;
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, (gpointer) field, NULL));
  return self;
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

void
logro_record_cells_suggest (LogroRecordCells  *self,
                            const char        *field,
                            const char *const *words)
{
  GHashTableIter iter;
  gpointer widget;

  if (!g_str_equal (self->field->name, field))
    return;
  g_strfreev (self->words);
  self->words = g_strdupv ((char **) words);
  g_hash_table_iter_init (&iter, self->widgets);
  while (g_hash_table_iter_next (&iter, NULL, &widget))
    logro_suggest_set (widget, words);
}

/* A cell of a spreadsheet as the field wants it: people write dates their way, and "x" for yes.
 * What cannot be understood stays as it is, for the field to refuse. */
static char *
adapt (const LogroField *field,
       const char       *cell)
{
  static const char *const yes[] = { "si", "x", "1", "yes", "true", "verdadero", NULL };
  g_autofree char *text = g_strstrip (g_strdup (cell));
  g_autofree char *folded = logro_text_fold (text);
  char *read = NULL;

  if (field->kind == LOGRO_DATE)
    read = logro_fecha_parse (text);
  else if (field->kind == LOGRO_TIME)
    read = logro_hora_parse (text);
  else if (field->kind == LOGRO_BOOLEAN && g_strv_contains (yes, folded))
    read = g_strdup ("si");
  else if (field->kind == LOGRO_BOOLEAN && *folded == '\0')
    read = g_strdup ("no");
  return read != NULL ? read : g_steal_pointer (&text);
}

static LogroRecord *
read_row (GPtrArray         *columns,
          GType              type,
          const LogroCsvRow *row,
          GError           **error)
{
  g_autoptr (LogroRecord) record = g_object_new (type, NULL);

  for (guint i = 0; i < MIN (columns->len, row->n_cells); i++)
    {
      const LogroField *field = ((LogroRecordCells *) columns->pdata[i])->field;
      g_autofree char *text = adapt (field, row->cells[i]);
      g_autoptr (GError) reason = NULL;

      if (!logro_record_set_from_text (record, field, text, &reason))
        {
          g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID,
                       _("Row %u, column “%s”: %s. Nothing was pasted."), row->line - 1,
                       _(field->label), reason->message);
          return NULL;
        }
    }
  return g_steal_pointer (&record);
}

GPtrArray *
logro_record_cells_read_rows (GPtrArray  *columns,
                              GType       type,
                              const char *text,
                              GError    **error)
{
  /* spreadsheets copy with tabs, whatever else the cells hold */
  char *marked = g_strconcat ("sep=\t\n", text, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_take (marked, strlen (marked));
  g_autoptr (LogroCsv) csv = logro_csv_read (bytes, _("The clipboard"), error);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  if (csv == NULL)
    return NULL;
  for (guint i = 0; i < csv->n_rows; i++)
    {
      LogroRecord *record;

      if (csv->rows[i].n_cells == 1 && *csv->rows[i].cells[0] == '\0')
        continue;
      record = read_row (columns, type, &csv->rows[i], error);
      if (record == NULL)
        return NULL;
      g_ptr_array_add (records, record);
    }
  return g_steal_pointer (&records);
}
