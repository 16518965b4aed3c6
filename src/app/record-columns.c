/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The columns of a record table. Most are named by the page and stay. Those of "values/heads" have
 * a record of the plan as their head: they come, go and change their titles with it, and then all
 * columns are made again, for that is rare. */

#include <string.h>

#include "app/record-cells.h"
#include "app/record-table-private.h"
#include "app/term.h"
#include "core/journal.h"

/* Characters of a line of a head, which may have several. */
#define TITLE_CHARS 13

/* A head longer than that would make the column of a figure wider than its figures need. */
#define FIGURE_TITLE_CHARS 18

static void
on_cell_entered (LogroRecordTable *self,
                 LogroRecord      *record)
{
  guint position;

  if (logro_record_table_find_shown (self, record, &position))
    gtk_single_selection_set_selected (self->selection, position);
}

/* The head of a column with a narrow value is broken at blanks. */
static char *
wrap_title (const char *title)
{
  g_auto (GStrv) words = g_strsplit (title, " ", -1);
  GString *text = g_string_new (NULL);
  glong length = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      glong n = g_utf8_strlen (words[i], -1);
      gboolean fits = length + 1 + n <= TITLE_CHARS;

      if (i > 0)
        g_string_append_c (text, fits ? ' ' : '\n');
      g_string_append (text, words[i]);
      length = fits ? length + 1 + n : n;
    }
  return g_string_free (text, FALSE);
}

static gboolean
wraps_title (LogroRecordCells *cells,
             const char       *title)
{
  const LogroField *field = logro_record_cells_get_field (cells);

  if (logro_record_cells_get_list (cells) != NULL)
    return TRUE;
  return field != NULL && (field->kind == LOGRO_INTEGER || field->kind == LOGRO_DECIMAL) &&
         g_utf8_strlen (title, -1) > FIGURE_TITLE_CHARS;
}

/* Takes @cells. */
static void
append (LogroRecordTable *self,
        LogroRecordCells *cells,
        gboolean          wide)
{
  g_autofree char *title = logro_record_cells_dup_title (cells);
  g_autofree char *wrapped = wraps_title (cells, title) ? wrap_title (title) : NULL;
  g_autoptr (GtkColumnViewColumn) column =
    gtk_column_view_column_new (wrapped != NULL ? wrapped : title,
                                logro_record_cells_get_factory (cells));

  gtk_column_view_column_set_expand (column, wide);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_sorter (column, logro_record_cells_get_sorter (cells));
  g_signal_connect_object (cells, "entered", G_CALLBACK (on_cell_entered), self, G_CONNECT_SWAPPED);
  gtk_column_view_append_column (self->view, column);
  g_ptr_array_add (self->cells, cells);
}

/* The list of heads that "values/heads" names, and the field of the rows before the bar. */
static LogroList *
find_heads (LogroRecordTable  *self,
            const char        *name,
            const LogroField **values)
{
  const char *bar = strchr (name, '/');
  LogroRecord *owner;
  LogroRecordClass *klass;
  g_autofree char *before = NULL;

  if (bar == NULL)
    return NULL;
  owner = logro_list_get_owner (self->list);
  before = g_strndup (name, bar - name);
  klass = g_type_class_ref (self->type);
  *values = logro_record_class_find (klass, before);
  g_type_class_unref (klass);
  return logro_record_get_list (owner,
                                logro_record_class_find (LOGRO_RECORD_GET_CLASS (owner), bar + 1));
}

static void
append_named (LogroRecordTable *self,
              const char       *name)
{
  gboolean shown = *name == '=';
  gboolean wide = g_str_has_suffix (name, "*");
  g_autofree char *plain = g_strndup (name + shown, strlen (name) - shown - wide);
  LogroRecordClass *klass = g_type_class_ref (self->type);
  LogroRecord *near = self->list != NULL ? logro_list_get_owner (self->list) : NULL;

  append (self, logro_record_cells_new (near, klass, plain, shown), wide);
  g_type_class_unref (klass);
}

/* The heads of the columns are widgets of the view's first row, in their order. */
static void
explain_columns (LogroRecordTable *self)
{
  GtkWidget *heads = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  GtkWidget *head = heads != NULL ? gtk_widget_get_first_child (heads) : NULL;

  for (guint i = 0; i < self->cells->len && head != NULL;
       i++, head = gtk_widget_get_next_sibling (head))
    {
      g_autofree char *title = logro_record_cells_dup_title (self->cells->pdata[i]);

      logro_term_tell (head, title);
    }
}

static void
make_columns (LogroRecordTable *self)
{
  g_auto (GStrv) names = g_strsplit (self->columns, " ", -1);
  GListModel *columns = gtk_column_view_get_columns (self->view);

  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->view, column);
    }
  g_ptr_array_set_size (self->cells, 0);
  for (guint i = 0; names[i] != NULL; i++)
    {
      const LogroField *values = NULL;
      LogroList *heads = find_heads (self, names[i], &values);

      if (heads == NULL)
        append_named (self, names[i]);
      for (guint j = 0; heads != NULL && j < logro_list_get_n (heads); j++)
        append (self, logro_record_cells_new_keyed (values, logro_list_get (heads, j)), FALSE);
    }
  explain_columns (self);
}

static gboolean
on_columns_due (gpointer data)
{
  LogroRecordTable *self = data;

  self->columns_id = 0;
  if (self->list != NULL)
    make_columns (self);
  return G_SOURCE_REMOVE;
}

static gboolean
is_head (LogroRecordTable *self,
         LogroRecord      *record,
         const LogroField *field)
{
  g_auto (GStrv) names = g_strsplit (self->columns, " ", -1);
  const LogroField *values;
  guint position;

  for (guint i = 0; names[i] != NULL; i++)
    {
      LogroList *heads = find_heads (self, names[i], &values);

      if (heads != NULL && (logro_list_get_field (heads) == field ||
                            logro_list_find (heads, record, &position)))
        return TRUE;
    }
  return FALSE;
}

static void
on_journal_changed (LogroRecordTable *self,
                    LogroRecord      *record,
                    const LogroField *field)
{
  LogroRecord *owner = self->list != NULL ? logro_list_get_owner (self->list) : NULL;

  if (owner != NULL && self->columns_id == 0 && (record == owner || record->owner == owner) &&
      is_head (self, record, field))
    self->columns_id = g_idle_add (on_columns_due, self);
}

void
logro_record_table_follow_columns (LogroRecordTable *self)
{
  gboolean headed = strchr (self->columns, '/') != NULL;
  LogroJournal *journal;

  if (headed) /* with many narrow columns */
    gtk_widget_add_css_class (GTK_WIDGET (self->view), "logro-narrow");
  if (self->cells->len == 0 || headed)
    make_columns (self);
  journal = headed ? logro_record_get_journal (logro_list_get_owner (self->list)) : NULL;
  if (journal == NULL)
    return;
  g_signal_handlers_disconnect_by_func (journal, on_journal_changed, self);
  g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
}
