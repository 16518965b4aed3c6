/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A column view over a LogroList: cells are bound to the record in their row by the form's binder,
 * rows come and go by splices, and what the keyboard does is an action, so that a button does it
 * too.
 *
 * The view may show the rows sorted by a column; the order in the plan changes only by moving. */

#include <glib/gi18n.h>
#include <string.h>

#include "app/field-label.h"
#include "app/gradual-model.h"
#include "app/record-cells.h"
#include "app/record-table-private.h"

/* Pixels of a row; rows a table shows at most before it scrolls, unless it is given more room. */
#define ROW_HEIGHT 37
#define MAX_ROWS 10

enum
{
  PROP_COLUMNS = 1,
  PROP_DETAIL,
  PROP_PLACEHOLDER,
  PROP_ROWS,
  PROP_FIXED,
  PROP_ADDS,
  PROP_CHOSEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroRecordTable, logro_record_table, GTK_TYPE_BOX)

LogroRecord *
logro_record_table_get_chosen (LogroRecordTable *self)
{
  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

gboolean
logro_record_table_is_sorted (LogroRecordTable *self)
{
  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);

  return gtk_sorter_get_order (sorter) != GTK_SORTER_ORDER_NONE;
}

/* Whether its records are there by themselves, one for each key. */
static gboolean
is_keyed (LogroRecordTable *self)
{
  LogroRecordClass *klass = g_type_class_ref (logro_list_get_field (self->list)->type ());
  gboolean keyed = (klass->fields[0].flags & LOGRO_FIELD_KEY) != 0;

  g_type_class_unref (klass);
  return keyed;
}

static void
update_actions (LogroRecordTable *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  guint position = 0;
  gboolean own = self->list != NULL && !self->fixed && !is_keyed (self);
  gboolean chosen = own && logro_record_table_get_chosen (self) != NULL &&
                    logro_list_find (self->list, logro_record_table_get_chosen (self), &position);
  gboolean movable = chosen && !logro_record_table_is_sorted (self);

  gtk_widget_set_visible (self->tools, own);
  gtk_widget_action_set_enabled (widget, "table.add", own && self->adds);
  gtk_widget_action_set_enabled (widget, "table.paste", own && self->adds);
  gtk_widget_action_set_enabled (widget, "table.remove", chosen);
  gtk_widget_action_set_enabled (widget, "table.up", movable && position > 0);
  gtk_widget_action_set_enabled (widget, "table.down",
                                 movable && position + 1 < logro_list_get_n (self->list));
  gtk_widget_set_visible (GTK_WIDGET (self->empty),
                          self->model != NULL && g_list_model_get_n_items (self->model) == 0);
  gtk_widget_set_visible (self->none,
                          self->filter != NULL && self->model != NULL &&
                            g_list_model_get_n_items (self->model) > 0 &&
                            logro_record_table_get_chosen (self) == NULL);
}

/* Another record is read from its beginning; where the table scrolls with it, nothing moves. */
static void
scroll_detail (LogroRecordTable *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (self->detail, GTK_TYPE_SCROLLED_WINDOW);

  if (scrolled != NULL && !gtk_widget_is_ancestor (GTK_WIDGET (self), scrolled))
    gtk_adjustment_set_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)), 0);
}

static void
on_chosen (LogroRecordTable *self)
{
  LogroRecord *chosen = logro_record_table_get_chosen (self);

  if (self->detail_form != NULL)
    {
      logro_form_set_record (self->detail_form, chosen);
      gtk_widget_set_visible (self->detail, chosen != NULL);
      scroll_detail (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
  update_actions (self);
}

/* The view sorts, and shows only what the filter lets through. */
static void
follow_view (LogroRecordTable *self)
{
  if (self->detail != NULL)
    self->detail_form = logro_form_new (self->detail);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed",
                           G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
}

static void
show_rows (LogroRecordTable *self,
           GListModel       *model,
           GType             type)
{
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, update_actions, self);
  gtk_column_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->slice);
  g_set_object (&self->model, model);
  self->type = type;
  if (model == NULL)
    {
      on_chosen (self);
      return;
    }
  if (self->cells->len == 0)
    follow_view (self);
  logro_record_table_follow_columns (self);
  filtered = gtk_filter_list_model_new (g_object_ref (model),
                                        self->filter != NULL ? g_object_ref (self->filter) : NULL);
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered),
                                    g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->slice = logro_gradual_model_new (G_LIST_MODEL (sorted), self->scrolled);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->slice)));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  on_chosen (self);
}

void
logro_record_table_set_list (LogroRecordTable *self,
                             LogroList        *list)
{
  g_set_object (&self->list, list);
  if (list != NULL) /* the focus is there while there are no rows */
    gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->scrolled), GTK_ACCESSIBLE_PROPERTY_LABEL,
      logro_field_label_get (logro_list_get_owner (list),
                             LOGRO_RECORD_GET_CLASS (logro_list_get_owner (list)),
                             logro_list_get_field (list)), -1);
  show_rows (self, (GListModel *) list,
             list != NULL ? logro_list_get_field (list)->type () : G_TYPE_INVALID);
}

void
logro_record_table_set_model (LogroRecordTable *self,
                              GListModel       *model,
                              GType             type)
{
  g_clear_object (&self->list);
  show_rows (self, model, type);
}

void
logro_record_table_set_filter (LogroRecordTable *self,
                               GtkFilter        *filter)
{
  g_set_object (&self->filter, filter);
  if (self->model != NULL)
    show_rows (self, self->model, self->type);
}

LogroList *
logro_record_table_get_list (LogroRecordTable *self)
{
  return self->list;
}

/* A row with an entry, and the row of heads. */
static void
set_rows (LogroRecordTable *self,
          int               rows)
{
  self->rows = rows;
  /* at no time may the least be more than the most */
  g_object_set (self->scrolled, "min-content-height", -1,
                "max-content-height", MAX (rows + 1, MAX_ROWS) * ROW_HEIGHT,
                "min-content-height", (rows + 1) * ROW_HEIGHT, NULL);
}

static void
set_adds (LogroRecordTable *self,
          gboolean          adds)
{
  self->adds = adds;
  gtk_widget_set_visible (self->add, adds);
  gtk_widget_set_visible (self->paste, adds);
}

static void
set_detail (LogroRecordTable *self,
            GtkWidget        *detail)
{
  self->detail = detail;
  gtk_widget_set_visible (detail, FALSE);
  logro_form_leave_out (detail);
}

static void
logro_record_table_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (object);

  if (id == PROP_COLUMNS)
    g_value_set_string (value, self->columns);
  else if (id == PROP_DETAIL)
    g_value_set_object (value, self->detail);
  else if (id == PROP_PLACEHOLDER)
    g_value_set_string (value, gtk_label_get_text (self->empty));
  else if (id == PROP_ROWS)
    g_value_set_int (value, self->rows);
  else if (id == PROP_FIXED)
    g_value_set_boolean (value, self->fixed);
  else if (id == PROP_ADDS)
    g_value_set_boolean (value, self->adds);
  else
    g_value_set_object (value, logro_record_table_get_chosen (self));
}

static void
logro_record_table_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (object);

  if (id == PROP_COLUMNS)
    {
      g_free (self->columns);
      self->columns = g_value_dup_string (value);
    }
  else if (id == PROP_DETAIL)
    set_detail (self, g_value_get_object (value));
  else if (id == PROP_PLACEHOLDER)
    gtk_label_set_text (self->empty, g_value_get_string (value));
  else if (id == PROP_FIXED)
    self->fixed = g_value_get_boolean (value);
  else if (id == PROP_ADDS)
    set_adds (self, g_value_get_boolean (value));
  else
    set_rows (self, g_value_get_int (value));
}

gboolean
logro_record_table_is_edited (LogroRecordTable *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    if (logro_record_cells_is_edited (self->cells->pdata[i]))
      return TRUE;
  return FALSE;
}

/* Rows in which nothing is edited are one stop of the Tab key. */
static gboolean
logro_record_table_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (widget);
  GtkWidget *inside = gtk_widget_get_focus_child (widget);

  if (direction > GTK_DIR_TAB_BACKWARD || inside == NULL || inside == self->tools ||
      logro_record_table_is_edited (self))
    return GTK_WIDGET_CLASS (logro_record_table_parent_class)->focus (widget, direction);
  return direction == GTK_DIR_TAB_FORWARD && gtk_widget_get_visible (self->tools) &&
         gtk_widget_child_focus (self->tools, direction);
}

static void
logro_record_table_dispose (GObject *object)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (object);

  g_clear_object (&self->detail_form);
  g_clear_object (&self->selection);
  g_clear_object (&self->slice);
  g_clear_object (&self->model);
  g_clear_object (&self->list);
  g_clear_object (&self->filter);
  g_clear_handle_id (&self->columns_id, g_source_remove);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_record_table_parent_class)->dispose (object);
}

static void
logro_record_table_finalize (GObject *object)
{
  g_free (LOGRO_RECORD_TABLE (object)->columns);
  G_OBJECT_CLASS (logro_record_table_parent_class)->finalize (object);
}

static void
logro_record_table_class_init (LogroRecordTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_record_table_get_property;
  object_class->set_property = logro_record_table_set_property;
  object_class->dispose = logro_record_table_dispose;
  object_class->finalize = logro_record_table_finalize;
  widget_class->focus = logro_record_table_focus;
  properties[PROP_COLUMNS] = g_param_spec_string ("columns", NULL, NULL, NULL,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DETAIL] = g_param_spec_object ("detail", NULL, NULL, GTK_TYPE_WIDGET,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ROWS] =
    g_param_spec_int ("rows", NULL, NULL, 1, 100, 4, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FIXED] = g_param_spec_boolean ("fixed", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ADDS] = g_param_spec_boolean ("adds", NULL, NULL, TRUE,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHOSEN] = g_param_spec_object ("chosen", NULL, NULL, LOGRO_TYPE_RECORD,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/record-table.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, view);
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, scrolled);
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, empty);
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, none);
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, tools);
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, add);
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, paste);
  logro_record_table_install_actions (widget_class);
}

static void
logro_record_table_init (LogroRecordTable *self)
{
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->adds = TRUE;
  set_rows (self, 4);
  update_actions (self);
}

void
logro_record_table_add_tools (LogroRecordTable *self,
                              GtkWidget        *first,
                              GtkWidget        *last)
{
  gtk_box_prepend (GTK_BOX (self->tools), first);
  gtk_box_append (GTK_BOX (self->tools), last);
}
