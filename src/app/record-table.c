/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A column view over a LogroList: cells are bound to the record in their row by the form's binder,
 * rows come and go by splices, and what the keyboard does is an action, so that a button does it
 * too.
 *
 * The view may show the rows sorted by a column; the order in the plan changes only by moving. */

#include "app/record-table.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/form.h"
#include "app/record-cells.h"
#include "app/window.h"
#include "core/journal.h"

struct _LogroRecordTable
{
  GtkBox parent_instance;
  GtkColumnView *view;
  GtkLabel *empty;

  char *columns;
  LogroList *list;
  GPtrArray *cells; /* LogroRecordCells, one a column */
  GtkSingleSelection *selection;
  GtkWidget *detail; /* not owned */
  LogroForm *detail_form;
};

enum
{
  PROP_COLUMNS = 1,
  PROP_DETAIL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroRecordTable, logro_record_table, GTK_TYPE_BOX)

static LogroRecord *
get_chosen (LogroRecordTable *self)
{
  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

static gboolean
is_sorted (LogroRecordTable *self)
{
  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);

  return gtk_sorter_get_order (sorter) != GTK_SORTER_ORDER_NONE;
}

static void
update_actions (LogroRecordTable *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  guint position = 0;
  gboolean chosen = self->list != NULL && get_chosen (self) != NULL &&
                    logro_list_find (self->list, get_chosen (self), &position);
  gboolean movable = chosen && !is_sorted (self);

  gtk_widget_action_set_enabled (widget, "table.remove", chosen);
  gtk_widget_action_set_enabled (widget, "table.up", movable && position > 0);
  gtk_widget_action_set_enabled (widget, "table.down",
                                 movable && position + 1 < logro_list_get_n (self->list));
  gtk_widget_set_visible (GTK_WIDGET (self->empty),
                          self->list != NULL && logro_list_get_n (self->list) == 0);
}

/* The row's place in the view, which may be sorted. */
static gboolean
find_shown (LogroRecordTable *self,
            LogroRecord      *record,
            guint            *position)
{
  GListModel *model = G_LIST_MODEL (self->selection);
  guint n = g_list_model_get_n_items (model);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (LogroRecord) item = g_list_model_get_item (model, i);

      if (item == record)
        {
          *position = i;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
scroll_to (LogroRecordTable *self,
           guint             position)
{
  /* the column view's rows are an inner list view, which has the action in every GTK 4 */
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_activate_action (child, "list.scroll-to-item", "u", position))
      return TRUE;
  return FALSE;
}

/* Chooses @record's row and puts the focus into its cell of @column. */
static void
focus_cell (LogroRecordTable *self,
            LogroRecord      *record,
            guint             column)
{
  guint position;
  GtkWidget *cell;

  if (!find_shown (self, record, &position))
    return;
  gtk_single_selection_set_selected (self->selection, position);
  scroll_to (self, position);
  cell = logro_record_cells_find (self->cells->pdata[column], record);
  if (cell != NULL)
    gtk_widget_grab_focus (cell);
}

/* The column that has the focus. */
static guint
get_column (LogroRecordTable *self)
{
  LogroRecord *record = get_chosen (self);

  for (guint i = 0; record != NULL && i < self->cells->len; i++)
    {
      GtkWidget *cell = logro_record_cells_find (self->cells->pdata[i], record);

      if (cell != NULL && gtk_widget_get_focus_child (gtk_widget_get_parent (cell)) == cell)
        return i;
    }
  return 0;
}

static void
on_add (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (widget);
  LogroRecord *record = g_object_new (logro_list_get_field (self->list)->type (), NULL);
  LogroRecord *chosen = get_chosen (self);
  guint position = logro_list_get_n (self->list);

  if (chosen != NULL && !is_sorted (self) && logro_list_find (self->list, chosen, &position))
    position++;
  logro_list_splice (self->list, position, 0, &record, 1);
  focus_cell (self, record, 0);
  g_object_unref (record);
}

static void
on_remove (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (widget);
  guint position, shown, column = get_column (self);
  LogroRecord *next;

  if (!logro_list_find (self->list, get_chosen (self), &position))
    return;
  shown = gtk_single_selection_get_selected (self->selection);
  logro_list_remove (self->list, position);
  gtk_single_selection_set_selected (
    self->selection, MIN (shown, g_list_model_get_n_items (G_LIST_MODEL (self->selection)) - 1));
  next = get_chosen (self);
  if (next != NULL)
    focus_cell (self, next, column);
}

static void
move (LogroRecordTable *self,
      int               by)
{
  LogroRecord *record = get_chosen (self);
  guint position, column = get_column (self);

  if (record == NULL || !logro_list_find (self->list, record, &position) ||
      (by < 0 && position == 0) || (by > 0 && position + 1 == logro_list_get_n (self->list)))
    return;
  logro_list_move (self->list, position, position + by);
  focus_cell (self, record, column);
}

static void
on_up (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  move (LOGRO_RECORD_TABLE (widget), -1);
}

static void
on_down (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  move (LOGRO_RECORD_TABLE (widget), 1);
}

/* Enter in a cell: the same column one row on. */
static void
on_next_row (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (widget);
  guint column = get_column (self);
  guint shown = gtk_single_selection_get_selected (self->selection) + 1;
  g_autoptr (LogroRecord) next = g_list_model_get_item (G_LIST_MODEL (self->selection), shown);

  if (next != NULL)
    focus_cell (self, next, column);
}

static void
on_text_read (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (LogroRecordTable) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  g_autofree char *said = NULL;
  LogroWindow *window = logro_window_from (GTK_WIDGET (self));
  guint n = text != NULL ? logro_record_table_paste (self, text, &error) : 0;

  if (window == NULL)
    return;
  if (error != NULL)
    said = g_strdup (error->message);
  else if (n == 0)
    said = g_strdup (_("There are no rows in the clipboard: copy them in the spreadsheet first."));
  else
    said = g_strdup_printf (ngettext ("%u row was pasted", "%u rows were pasted", n), n);
  logro_window_say (window, said);
}

static void
on_paste (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, on_text_read,
                                 g_object_ref (widget));
}

guint
logro_record_table_paste (LogroRecordTable *self,
                          const char       *text,
                          GError          **error)
{
  g_autoptr (GPtrArray) records = logro_record_cells_read_rows (
    self->cells, self->list, text, error);

  if (records == NULL || records->len == 0)
    return 0;
  logro_list_splice (self->list, logro_list_get_n (self->list), 0, (LogroRecord **) records->pdata,
                     records->len);
  focus_cell (self, records->pdata[0], 0);
  return records->len;
}

static void
on_cell_entered (LogroRecordTable *self,
                 LogroRecord      *record)
{
  guint position;

  if (find_shown (self, record, &position))
    gtk_single_selection_set_selected (self->selection, position);
}

static void
add_column (LogroRecordTable *self,
            const char       *name)
{
  gboolean wide = g_str_has_suffix (name, "*");
  g_autofree char *plain = g_strndup (name, strlen (name) - wide);
  LogroRecordClass *klass = g_type_class_ref (logro_list_get_field (self->list)->type ());
  const LogroField *field = logro_record_class_find (klass, plain);
  LogroRecordCells *cells = logro_record_cells_new (field);
  GtkColumnViewColumn *column =
    gtk_column_view_column_new (_(field->label), logro_record_cells_get_factory (cells));

  gtk_column_view_column_set_expand (column, wide);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_sorter (column, logro_record_cells_get_sorter (cells));
  g_signal_connect_object (cells, "entered", G_CALLBACK (on_cell_entered), self, G_CONNECT_SWAPPED);
  gtk_column_view_append_column (self->view, column);
  g_ptr_array_add (self->cells, cells);
  g_object_unref (column);
  g_type_class_unref (klass);
}

static void
on_chosen (LogroRecordTable *self)
{
  if (self->detail_form != NULL)
    logro_form_set_record (self->detail_form, get_chosen (self));
  update_actions (self);
}

/* Columns are made at the first list: only a list says what its records are. */
static void
add_columns (LogroRecordTable *self)
{
  g_auto (GStrv) names = g_strsplit (self->columns, " ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    add_column (self, names[i]);
  if (self->detail != NULL)
    self->detail_form = logro_form_new (self->detail);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed",
                           G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
}

void
logro_record_table_set_list (LogroRecordTable *self,
                             LogroList        *list)
{
  GtkSortListModel *sorted;

  if (self->list != NULL)
    g_signal_handlers_disconnect_by_func (self->list, update_actions, self);
  gtk_column_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  g_set_object (&self->list, list);
  if (list == NULL)
    {
      on_chosen (self);
      return;
    }
  if (self->cells->len == 0)
    add_columns (self);
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (list)),
                                    g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "items-changed", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  on_chosen (self);
}

static void
logro_record_table_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  if (id == PROP_COLUMNS)
    g_value_set_string (value, LOGRO_RECORD_TABLE (object)->columns);
  else
    g_value_set_object (value, LOGRO_RECORD_TABLE (object)->detail);
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
      return;
    }
  self->detail = g_value_get_object (value);
  logro_form_leave_out (self->detail);
}

static void
logro_record_table_dispose (GObject *object)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (object);

  g_clear_object (&self->detail_form);
  g_clear_object (&self->selection);
  g_clear_object (&self->list);
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
install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc func;
    guint key;
    GdkModifierType modifiers;
  } actions[] = {
    { "table.add", on_add, GDK_KEY_Return, GDK_CONTROL_MASK },
    { "table.remove", on_remove, GDK_KEY_Delete, GDK_CONTROL_MASK },
    { "table.up", on_up, GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "table.down", on_down, GDK_KEY_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "table.paste", on_paste, GDK_KEY_v, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "table.next-row", on_next_row, GDK_KEY_Return, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].func);
      gtk_widget_class_add_binding_action (widget_class, actions[i].key, actions[i].modifiers,
                                           actions[i].name, NULL);
    }
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
  properties[PROP_COLUMNS] = g_param_spec_string ("columns", NULL, NULL, NULL,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DETAIL] = g_param_spec_object ("detail", NULL, NULL, GTK_TYPE_WIDGET,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/record-table.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, view);
  gtk_widget_class_bind_template_child (widget_class, LogroRecordTable, empty);
  install_actions (widget_class);
}

static void
logro_record_table_init (LogroRecordTable *self)
{
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  update_actions (self);
}
