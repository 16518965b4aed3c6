/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A column view over as many empty strings as there are rows: a cell knows its place, and the table
 * has its text. Other contents are written into the cells that are there, for to make them takes
 * time; so they come as they are needed. */

#include "app/jump-table.h"

#include "app/clipboard.h"
#include "app/gradual-model.h"
#include "app/jump.h"
#include "app/text-filter.h"

/* Pixels of a row and of the heads. */
#define ROW_HEIGHT 31
#define HEAD_HEIGHT 34

#define COLUMN "logro-column"

struct _LogroJumpTable
{
  GtkBox parent_instance;
  GtkScrolledWindow *scrolled;
  GtkColumnView *view;
  GtkLabel *empty;
  GtkStringList *places; /* a row each */
  GHashTable *shown; /* GtkListItem → the factory of its column, a set of the cells with a row */
  LogroTable *table; /* NULL before there is one */
  GPtrArray *records;
  GPtrArray *styles;
  int rows;
};

enum
{
  PROP_PLACEHOLDER = 1,
  PROP_ROWS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroJumpTable, logro_jump_table, GTK_TYPE_BOX)

static void
on_activated (LogroJumpTable *self,
              guint           position)
{
  LogroRecord *record = self->records != NULL ? self->records->pdata[position] : NULL;

  if (record != NULL)
    logro_jump_to_record (GTK_WIDGET (self), record);
}

/* To set a tooltip would ask the X server where the pointer is each time. */
static gboolean
on_query_tooltip (GtkLabel   *label,
                  int         x,
                  int         y,
                  gboolean    keyboard,
                  GtkTooltip *tooltip)
{
  const char *text = gtk_label_get_text (label);

  gtk_tooltip_set_text (tooltip, text);
  return *text != '\0';
}

static void
on_setup (LogroJumpTable     *self,
          GtkListItem        *item,
          GtkListItemFactory *factory)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), COLUMN));
  GtkWidget *label = gtk_label_new (NULL);
  LogroAlign align = logro_table_get_align (self->table, column);

  gtk_label_set_xalign (GTK_LABEL (label), align == LOGRO_ALIGN_START ? 0 : 1);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (logro_table_get_weight (self->table, column) > 1)
    {
      gtk_widget_set_has_tooltip (label, TRUE);
      g_signal_connect (label, "query-tooltip", G_CALLBACK (on_query_tooltip), NULL);
    }
  gtk_list_item_set_child (item, label);
}

static void
show_cell (LogroJumpTable     *self,
           GtkListItem        *item,
           GtkListItemFactory *factory)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), COLUMN));
  guint row = gtk_list_item_get_position (item);
  GtkWidget *label = gtk_list_item_get_child (item);
  const char *text = logro_table_get_cell (self->table, row, column);
  const char *classes[3] = { NULL };
  guint n = 0;

  logro_label_show (GTK_LABEL (label), text);
  if (logro_table_is_strong (self->table, row))
    classes[n++] = "heading";
  if (self->styles != NULL && column + 1 == logro_table_get_n_columns (self->table))
    classes[n++] = self->styles->pdata[row];
  gtk_widget_set_css_classes (label, classes);
}

static void
on_bind (LogroJumpTable     *self,
         GtkListItem        *item,
         GtkListItemFactory *factory)
{
  g_hash_table_insert (self->shown, item, factory);
  show_cell (self, item, factory);
}

static void
on_unbind (LogroJumpTable *self,
           GtkListItem    *item)
{
  g_hash_table_remove (self->shown, item);
}

static void
add_columns (LogroJumpTable *self)
{
  for (guint i = 0; i < logro_table_get_n_columns (self->table); i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      GtkColumnViewColumn *column =
        gtk_column_view_column_new (logro_table_get_title (self->table, i), factory);

      g_object_set_data (G_OBJECT (factory), COLUMN, GUINT_TO_POINTER (i));
      g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind), self, G_CONNECT_SWAPPED);
      gtk_column_view_column_set_expand (column, logro_table_get_weight (self->table, i) > 1);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_append_column (self->view, column);
      g_object_unref (column);
    }
}

/* Rows come and go at the end; the cells of those that stay get their new texts. */
static void
show_rows (LogroJumpTable *self)
{
  guint n = logro_table_get_n_rows (self->table);
  guint before = g_list_model_get_n_items (G_LIST_MODEL (self->places));
  guint stay = MIN (before, n);
  g_autofree const char **more = g_new0 (const char *, n - stay + 1);
  GHashTableIter iter;
  gpointer item, factory;

  for (guint i = stay; i < n; i++)
    more[i - stay] = "";
  gtk_string_list_splice (self->places, stay, before - stay, more);
  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &item, &factory))
    show_cell (self, item, factory);
  gtk_widget_set_visible (GTK_WIDGET (self->scrolled), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), n == 0);
}

void
logro_jump_table_take (LogroJumpTable *self,
                       LogroTable     *table,
                       GPtrArray      *records,
                       GPtrArray      *styles)
{
  gboolean first = self->table == NULL;

  g_return_if_fail (records == NULL || records->len == logro_table_get_n_rows (table));
  g_return_if_fail (styles == NULL || styles->len == logro_table_get_n_rows (table));

  g_clear_pointer (&self->table, logro_table_free);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->styles, g_ptr_array_unref);
  self->table = table;
  self->records = records;
  self->styles = styles;
  if (first)
    add_columns (self);
  show_rows (self);
}

const LogroTable *
logro_jump_table_get_table (LogroJumpTable *self)
{
  return self->table;
}

static void
on_copy (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroJumpTable *self = LOGRO_JUMP_TABLE (widget);

  if (self->table != NULL)
    logro_clipboard_copy_table (widget, self->table);
}

static void
set_rows (LogroJumpTable *self,
          int             rows)
{
  self->rows = rows;
  gtk_scrolled_window_set_max_content_height (self->scrolled, HEAD_HEIGHT + rows * ROW_HEIGHT);
}

static void
logro_jump_table_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LogroJumpTable *self = LOGRO_JUMP_TABLE (object);

  if (id == PROP_PLACEHOLDER)
    g_value_set_string (value, gtk_label_get_text (self->empty));
  else
    g_value_set_int (value, self->rows);
}

static void
logro_jump_table_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LogroJumpTable *self = LOGRO_JUMP_TABLE (object);

  if (id == PROP_PLACEHOLDER)
    gtk_label_set_text (self->empty, g_value_get_string (value));
  else
    set_rows (self, g_value_get_int (value));
}

static void
logro_jump_table_dispose (GObject *object)
{
  LogroJumpTable *self = LOGRO_JUMP_TABLE (object);

  /* cells must not ask for texts that are gone */
  if (self->places != NULL)
    gtk_column_view_set_model (self->view, NULL);
  g_clear_object (&self->places);
  g_clear_pointer (&self->table, logro_table_free);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->styles, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_jump_table_parent_class)->dispose (object);
}

static void
logro_jump_table_finalize (GObject *object)
{
  g_hash_table_unref (LOGRO_JUMP_TABLE (object)->shown);
  G_OBJECT_CLASS (logro_jump_table_parent_class)->finalize (object);
}

static void
logro_jump_table_class_init (LogroJumpTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_jump_table_get_property;
  object_class->set_property = logro_jump_table_set_property;
  object_class->dispose = logro_jump_table_dispose;
  object_class->finalize = logro_jump_table_finalize;
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ROWS] =
    g_param_spec_int ("rows", NULL, NULL, 1, 100, 8, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, on_copy);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy",
                                       NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/jump-table.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroJumpTable, scrolled);
  gtk_widget_class_bind_template_child (widget_class, LogroJumpTable, view);
  gtk_widget_class_bind_template_child (widget_class, LogroJumpTable, empty);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
}

static void
logro_jump_table_init (LogroJumpTable *self)
{
  GtkSliceListModel *come;
  GtkSingleSelection *selection;

  self->places = gtk_string_list_new (NULL);
  self->shown = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  set_rows (self, 8);
  come = logro_gradual_model_new (G_LIST_MODEL (g_object_ref (self->places)), self->scrolled);
  selection = gtk_single_selection_new (G_LIST_MODEL (come));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
}
