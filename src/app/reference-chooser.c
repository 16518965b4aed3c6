/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows carry their id. Where several may be chosen they are check buttons and the popover stays. */

#include "app/reference-chooser.h"

#include <glib/gi18n.h>
#include <string.h>

#include "core/references.h"
#include "core/text.h"

/* Fewer than this are seen at a glance. */
#define MIN_SEARCH 10

struct _LogroReferenceChooser
{
  GtkPopover parent_instance;
  GtkSearchEntry *search;
  GtkListBox *list;
  GtkWidget *empty;

  const LogroField *field;
  char *value;
  char *needle; /* folded */
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (LogroReferenceChooser, logro_reference_chooser, GTK_TYPE_POPOVER)

static gboolean
is_several (LogroReferenceChooser *self)
{
  return (self->field->flags & LOGRO_FIELD_SEVERAL) != 0;
}

static const char *
get_id (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "id");
}

static gboolean
is_shown (GtkListBoxRow *row,
          gpointer       data)
{
  LogroReferenceChooser *self = data;
  const char *folded = g_object_get_data (G_OBJECT (row), "folded");

  return self->needle == NULL || strstr (folded, self->needle) != NULL;
}

static GtkListBoxRow *
find_first (LogroReferenceChooser *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (is_shown (row, self))
      return row;
  return NULL;
}

static void
on_search_changed (LogroReferenceChooser *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkListBoxRow *first;

  g_free (self->needle);
  self->needle = logro_text_fold (text);
  gtk_list_box_invalidate_filter (self->list);
  first = find_first (self);
  /* while typing over the list, what has the focus must stay in sight */
  if (first != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
      !(gtk_widget_get_state_flags (GTK_WIDGET (self->search)) & GTK_STATE_FLAG_FOCUS_WITHIN))
    gtk_widget_grab_focus (GTK_WIDGET (first));
}

/* The ids that are ticked, in the order of the list; ids that are not in it stay where they were,
 * first. */
static char *
join_ticked (LogroReferenceChooser *self)
{
  g_auto (GStrv) before = g_strsplit (self->value, " ", -1);
  GString *ids = g_string_new (NULL);
  GtkListBoxRow *row;
  g_autoptr (GHashTable) listed = g_hash_table_new (g_str_hash, g_str_equal);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    g_hash_table_add (listed, (gpointer) get_id (row));
  for (guint i = 0; before[i] != NULL; i++)
    if (*before[i] != '\0' && !g_hash_table_contains (listed, before[i]))
      g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", before[i]);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (gtk_list_box_row_get_child (row))))
      g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", get_id (row));
  return g_string_free (ids, FALSE);
}

static void
on_ticked (LogroReferenceChooser *self)
{
  char *value = join_ticked (self);

  g_free (self->value);
  self->value = value;
  g_signal_emit (self, chosen_signal, 0, value);
}

static void
on_row_activated (LogroReferenceChooser *self,
                  GtkListBoxRow         *row)
{
  if (is_several (self))
    {
      GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_box_row_get_child (row));

      gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
      return;
    }
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, chosen_signal, 0, get_id (row));
}

static void
on_search_activated (LogroReferenceChooser *self)
{
  GtkListBoxRow *first = find_first (self);

  if (first != NULL)
    on_row_activated (self, first);
}

static void
add_row (LogroReferenceChooser *self,
         const char            *id,
         const char            *label)
{
  gboolean named = logro_references_names (self->field, self->value, id);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *child;

  if (is_several (self))
    {
      child = gtk_check_button_new_with_label (label);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (child), named);
      gtk_widget_set_focusable (child, FALSE);
      g_signal_connect_object (child, "toggled", G_CALLBACK (on_ticked), self, G_CONNECT_SWAPPED);
    }
  else
    {
      child = gtk_label_new (label);
      gtk_label_set_xalign (GTK_LABEL (child), 0);
      gtk_label_set_ellipsize (GTK_LABEL (child), PANGO_ELLIPSIZE_END);
      gtk_label_set_max_width_chars (GTK_LABEL (child), 70);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (id), g_free);
  g_object_set_data_full (G_OBJECT (row), "folded", logro_text_fold (label), g_free);
  gtk_list_box_append (self->list, row);
  if (named && !is_several (self))
    gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
}

static void
on_shown (LogroReferenceChooser *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->list, 0);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
logro_reference_chooser_finalize (GObject *object)
{
  LogroReferenceChooser *self = LOGRO_REFERENCE_CHOOSER (object);

  g_free (self->value);
  g_free (self->needle);
  G_OBJECT_CLASS (logro_reference_chooser_parent_class)->finalize (object);
}

static void
logro_reference_chooser_class_init (LogroReferenceChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = logro_reference_chooser_finalize;
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/logro_app/Logro/ui/reference-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroReferenceChooser, search);
  gtk_widget_class_bind_template_child (widget_class, LogroReferenceChooser, list);
  gtk_widget_class_bind_template_child (widget_class, LogroReferenceChooser, empty);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_shown);
}

static void
logro_reference_chooser_init (LogroReferenceChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, is_shown, self, NULL);
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
}

GtkWidget *
logro_reference_chooser_new (void)
{
  return g_object_new (LOGRO_TYPE_REFERENCE_CHOOSER, NULL);
}

void
logro_reference_chooser_fill (LogroReferenceChooser *self,
                              LogroRecord           *record,
                              const LogroField      *field,
                              const char            *value)
{
  LogroPlan *plan = LOGRO_PLAN (logro_record_get_root (record));
  g_autoptr (GPtrArray) references = logro_references_list (plan, field->refers);
  GtkListBoxRow *row;

  self->field = field;
  g_free (self->value);
  self->value = g_strdup (value);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  /* the space bar ticks only where nothing is to be selected */
  gtk_list_box_set_selection_mode (self->list, is_several (self) ? GTK_SELECTION_NONE
                                                                 : GTK_SELECTION_SINGLE);
  g_clear_pointer (&self->needle, g_free);
  gtk_widget_set_visible (GTK_WIDGET (self->search), references->len >= MIN_SEARCH);
  gtk_widget_set_visible (self->empty, references->len == 0);
  if (!is_several (self) && references->len > 0)
    add_row (self, "", _("None"));
  for (guint i = 0; i < references->len; i++)
    {
      LogroReference *reference = references->pdata[i];
      add_row (self, reference->id, reference->label);
    }
}
