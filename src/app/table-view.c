/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list box, since its rows can have a name: "Ámbito Estrategia, Obtenido 10 …" is what is heard
 * where a column view would say nothing. Cells of a column share their width. The heaviest column
 * takes the room that is left and wraps. */

#include "app/table-view.h"

#include "app/clipboard.h"
#include "app/text-filter.h"

#define NONE GTK_INVALID_LIST_POSITION

struct _LogroTableView
{
  GtkBox parent_instance;
  GtkBox *head;
  GtkListBox *rows;
  LogroTable *table;
  guint selected;
};

enum
{
  PROP_SELECTED = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroTableView, logro_table_view, GTK_TYPE_BOX)

static guint
find_widest (const LogroTable *table)
{
  guint widest = 0;

  for (guint i = 1; i < logro_table_get_n_columns (table); i++)
    if (logro_table_get_weight (table, i) > logro_table_get_weight (table, widest))
      widest = i;
  return widest;
}

static double
get_xalign (LogroAlign align)
{
  return align == LOGRO_ALIGN_START ? 0 : align == LOGRO_ALIGN_CENTER ? 0.5 : 1;
}

/* A line of empty labels, one per column, as wide as those of @groups. */
static GtkWidget *
fill_line (GtkWidget        *box,
           const LogroTable *table,
           GPtrArray        *groups)
{
  guint widest = find_widest (table);

  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    {
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_xalign (GTK_LABEL (label), get_xalign (logro_table_get_align (table, i)));
      gtk_label_set_wrap (GTK_LABEL (label), i == widest);
      gtk_label_set_width_chars (GTK_LABEL (label), i == widest ? 16 : -1);
      gtk_widget_set_hexpand (label, i == widest);
      /* The widest needs no group: it has what the others leave, in each line the same. */
      if (i != widest)
        gtk_size_group_add_widget (groups->pdata[i], label);
      gtk_box_append (GTK_BOX (box), label);
    }
  return box;
}

static void
build (LogroTableView *self)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->head))) != NULL)
    gtk_box_remove (self->head, child);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_list_box_remove (self->rows, child);
  for (guint i = 0; i < logro_table_get_n_columns (self->table); i++)
    g_ptr_array_add (groups, gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL));
  fill_line (GTK_WIDGET (self->head), self->table, groups);
  for (guint i = 0; i < logro_table_get_n_rows (self->table); i++)
    gtk_list_box_append (self->rows,
                         fill_line (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), self->table,
                                    groups));
}

static void
show_head (LogroTableView *self)
{
  GtkWidget *label = gtk_widget_get_first_child (GTK_WIDGET (self->head));

  for (guint i = 0; label != NULL; i++, label = gtk_widget_get_next_sibling (label))
    gtk_label_set_text (GTK_LABEL (label), logro_table_get_title (self->table, i));
}

static void
show_row (LogroTableView *self,
          guint           row)
{
  GtkWidget *widget = GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, row));
  GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget));
  GtkWidget *label = gtk_widget_get_first_child (box);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; label != NULL; i++, label = gtk_widget_get_next_sibling (label))
    {
      const char *cell = logro_table_get_cell (self->table, row, i);

      logro_label_show (GTK_LABEL (label), cell);
      if (*cell != '\0')
        g_string_append_printf (words, "%s%s %s", words->len > 0 ? ", " : "",
                                logro_table_get_title (self->table, i), cell);
    }
  if (logro_table_is_strong (self->table, row))
    gtk_widget_add_css_class (widget, "logro-strong");
  else
    gtk_widget_remove_css_class (widget, "logro-strong");
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words->str, -1);
}

static gboolean
has_shape_of (const LogroTable *a,
              const LogroTable *b)
{
  return a != NULL && logro_table_get_n_rows (a) == logro_table_get_n_rows (b) &&
         logro_table_get_n_columns (a) == logro_table_get_n_columns (b);
}

void
logro_table_view_take_table (LogroTableView *self,
                             LogroTable     *table)
{
  gboolean same = has_shape_of (self->table, table);
  const char *caption = logro_table_get_caption (table);

  g_clear_pointer (&self->table, logro_table_free);
  self->table = table;
  if (!same)
    build (self);
  show_head (self);
  for (guint i = 0; i < logro_table_get_n_rows (table); i++)
    show_row (self, i);
  if (caption != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    caption, -1);
}

const LogroTable *
logro_table_view_get_table (LogroTableView *self)
{
  return self->table;
}

static void
set_selected (LogroTableView *self,
              guint           row)
{
  if (self->selected == row)
    return;
  self->selected = row;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
on_row_selected (LogroTableView *self,
                 GtkListBoxRow  *row)
{
  set_selected (self, row != NULL ? (guint) gtk_list_box_row_get_index (row) : NONE);
}

static void
on_copy (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroTableView *self = LOGRO_TABLE_VIEW (widget);

  if (self->table != NULL)
    logro_clipboard_copy_table (widget, self->table);
}

static void
logro_table_view_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_uint (value, LOGRO_TABLE_VIEW (object)->selected);
}

static void
logro_table_view_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LogroTableView *self = LOGRO_TABLE_VIEW (object);
  guint row = g_value_get_uint (value);

  gtk_list_box_select_row (self->rows, row != NONE
                                         ? gtk_list_box_get_row_at_index (self->rows, row)
                                         : NULL);
}

static void
logro_table_view_dispose (GObject *object)
{
  g_clear_pointer (&LOGRO_TABLE_VIEW (object)->table, logro_table_free);
  G_OBJECT_CLASS (logro_table_view_parent_class)->dispose (object);
}

static void
logro_table_view_class_init (LogroTableViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_table_view_get_property;
  object_class->set_property = logro_table_view_set_property;
  object_class->dispose = logro_table_view_dispose;
  properties[PROP_SELECTED] =
    g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, NONE,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, on_copy);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy",
                                       NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/table-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroTableView, head);
  gtk_widget_class_bind_template_child (widget_class, LogroTableView, rows);
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected);
}

static void
logro_table_view_init (LogroTableView *self)
{
  self->selected = NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
