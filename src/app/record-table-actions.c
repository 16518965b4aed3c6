/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the keyboard and the buttons do in a record table:
 * rows come and go by splices of the list. */

#include <glib/gi18n.h>

#include "app/gradual-model.h"
#include "app/record-cells.h"
#include "app/record-rows.h"
#include "app/record-table-private.h"
#include "app/window.h"
#include "calc/referencias.h"
#include "core/fecha.h"

/* Of those who name a row that is removed, how many are said. */
#define MAX_NAMED 3

/* The row's place in the view, which may be sorted. */
static gboolean
find_come (LogroRecordTable *self,
           LogroRecord      *record,
           guint            *position)
{
  GListModel *model = G_LIST_MODEL (self->slice);
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

gboolean
logro_record_table_find_shown (LogroRecordTable *self,
                               LogroRecord      *record,
                               guint            *position)
{
  return find_come (self, record, position) ||
         (logro_gradual_model_complete (self->slice) && find_come (self, record, position));
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

  if (!logro_record_table_find_shown (self, record, &position))
    return;
  gtk_single_selection_set_selected (self->selection, position);
  scroll_to (self, position);
  cell = logro_record_cells_find (self->cells->pdata[column], record);
  if (cell != NULL)
    gtk_widget_grab_focus (cell);
}

gboolean
logro_record_table_choose (LogroRecordTable *self,
                           LogroRecord      *record)
{
  guint position;

  if (self->list == NULL || !logro_list_find (self->list, record, &position))
    return FALSE;
  focus_cell (self, record, 0);
  return TRUE;
}

/* The column that has the focus. */
static guint
get_column (LogroRecordTable *self)
{
  LogroRecord *record = logro_record_table_get_chosen (self);

  for (guint i = 0; record != NULL && i < self->cells->len; i++)
    {
      GtkWidget *cell = logro_record_cells_find (self->cells->pdata[i], record);

      if (cell != NULL && gtk_widget_get_focus_child (gtk_widget_get_parent (cell)) == cell)
        return i;
    }
  return 0;
}

/* The last cell of @record's row before @column that takes the focus. */
static gboolean
focus_before (LogroRecordTable *self,
              LogroRecord      *record,
              guint             column)
{
  while (column-- > 0)
    {
      GtkWidget *cell = logro_record_cells_find (self->cells->pdata[column], record);

      if (cell != NULL && logro_record_cells_is_edited (self->cells->pdata[column]) &&
          gtk_widget_grab_focus (cell))
        return TRUE;
    }
  return FALSE;
}

/* From the cell with the focus to the one before it; FALSE at the first. */
static gboolean
step_back (LogroRecordTable *self)
{
  LogroRecord *chosen = logro_record_table_get_chosen (self);
  g_autoptr (LogroRecord) above = NULL;
  guint position;

  if (chosen == NULL)
    return FALSE;
  if (focus_before (self, chosen, get_column (self)))
    return TRUE;
  if (!logro_record_table_find_shown (self, chosen, &position) || position == 0)
    return FALSE;
  scroll_to (self, position - 1);
  above = g_list_model_get_item (G_LIST_MODEL (self->selection), position - 1);
  return focus_before (self, above, self->cells->len);
}

/* By itself a row goes on to the cell after, in both directions. */
static void
on_back (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (widget);

  if (gtk_widget_get_focus_child (widget) == self->tools || !logro_record_table_is_edited (self))
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (widget)), GTK_DIR_TAB_BACKWARD);
  else if (!step_back (self))
    g_signal_emit_by_name (self->scrolled, "move-focus-out", GTK_DIR_TAB_BACKWARD);
}

/* A record as a person begins it. */
static LogroRecord *
new_record (GType type)
{
  LogroRecord *record = g_object_new (type, NULL);
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  g_autofree char *today = logro_fecha_today ();

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & LOGRO_FIELD_TODAY)
      logro_record_set_text (record, klass->fields[i].name, today);
  return record;
}

static void
on_add (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (widget);
  LogroRecord *record = new_record (logro_list_get_field (self->list)->type ());
  LogroRecord *chosen = logro_record_table_get_chosen (self);
  guint position = logro_list_get_n (self->list);

  if (chosen != NULL && !logro_record_table_is_sorted (self) &&
      logro_list_find (self->list, chosen, &position))
    position++;
  logro_list_number (self->list, record, position);
  logro_list_splice (self->list, position, 0, &record, 1);
  focus_cell (self, record, 0);
  g_object_unref (record);
}

/* What is lost with @record elsewhere in the plan; NULL when nothing is. */
static char *
dup_loss (LogroRecord *record)
{
  LogroRecord *root = logro_record_get_root (record);
  g_autoptr (GPtrArray) others = NULL;
  GString *said;

  if (!LOGRO_IS_PLAN (root))
    return NULL;
  others = logro_referencias_list_record (LOGRO_PLAN (root), record);
  if (others->len == 0)
    return NULL;
  said = g_string_new (_("The row was removed, but is still named elsewhere. "
                         "Undo brings it back."));
  for (guint i = 0; i < MIN (others->len, MAX_NAMED); i++)
    g_string_append_printf (said, "\n%s", ((LogroReferencia *) others->pdata[i])->texto);
  if (others->len > MAX_NAMED)
    g_string_append (said, "\n…");
  return g_string_free (said, FALSE);
}

static void
on_remove (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroRecordTable *self = LOGRO_RECORD_TABLE (widget);
  guint position, shown, column = get_column (self);
  g_autofree char *loss = NULL;
  LogroRecord *next;

  if (!logro_list_find (self->list, logro_record_table_get_chosen (self), &position))
    return;
  loss = dup_loss (logro_record_table_get_chosen (self));
  shown = gtk_single_selection_get_selected (self->selection);
  logro_list_remove (self->list, position);
  gtk_single_selection_set_selected (
    self->selection, MIN (shown, g_list_model_get_n_items (G_LIST_MODEL (self->selection)) - 1));
  next = logro_record_table_get_chosen (self);
  if (next != NULL)
    focus_cell (self, next, column);
  if (loss != NULL && logro_window_from (widget) != NULL)
    logro_window_say (logro_window_from (widget), loss);
}

static void
move (LogroRecordTable *self,
      int               by)
{
  LogroRecord *record = logro_record_table_get_chosen (self);
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

/* The same column @by rows on. */
static void
go (LogroRecordTable *self,
    int               by)
{
  guint column = get_column (self);
  guint shown = gtk_single_selection_get_selected (self->selection) + by;
  g_autoptr (LogroRecord) next = g_list_model_get_item (G_LIST_MODEL (self->selection), shown);

  if (next != NULL)
    focus_cell (self, next, column);
}

/* Enter in a cell. */
static void
on_next_row (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  go (LOGRO_RECORD_TABLE (widget), 1);
}

static void
on_previous_row (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  go (LOGRO_RECORD_TABLE (widget), -1);
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
  g_autoptr (GPtrArray) records =
    logro_record_rows_read (self->cells, self->list, text, error);

  if (records == NULL || records->len == 0)
    return 0;
  logro_list_splice (self->list, logro_list_get_n (self->list), 0, (LogroRecord **) records->pdata,
                     records->len);
  focus_cell (self, records->pdata[0], 0);
  return records->len;
}

void
logro_record_table_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc func;
    guint key;
    GdkModifierType modifiers;
  } actions[] = {
    { "table.add", on_add, GDK_KEY_Return, GDK_CONTROL_MASK },
    { "table.remove", on_remove, GDK_KEY_Delete, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "table.up", on_up, GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "table.down", on_down, GDK_KEY_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "table.paste", on_paste, GDK_KEY_v, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "table.back", on_back, GDK_KEY_Tab, GDK_SHIFT_MASK },
    { "table.next-row", on_next_row, GDK_KEY_Return, 0 },
    { "table.previous-row", on_previous_row, 0, 0 }, /* its keys are those of a cell */
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].func);
      if (actions[i].key == 0)
        continue;
      gtk_widget_class_add_binding_action (widget_class, actions[i].key, actions[i].modifiers,
                                           actions[i].name, NULL);
    }
}
