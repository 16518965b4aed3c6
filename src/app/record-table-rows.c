/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of a record table come into its view by and by.
 *
 * A list view makes the widgets of 200 rows however few are in sight. They take as long as many
 * frames, and each move of the focus has the style of them all reckoned anew. So a table shows
 * what fills it at once when it comes to be seen; the rest of a table of common length follows
 * while nothing else is to be done, and that of a longer one when it is scrolled to. What is not
 * seen, as a table on a sheet that is not turned up, costs nothing. */

#include "app/record-table-private.h"

/* Rows at once, then at a time, and up to how many without being scrolled to. */
#define FIRST_ROWS 10
#define MORE_ROWS 4
#define SOON_ROWS 40

static gboolean
is_whole (LogroRecordTable *self)
{
  return gtk_slice_list_model_get_size (self->slice) == G_MAXUINT;
}

static gboolean
on_more_due (gpointer data)
{
  LogroRecordTable *self = data;
  guint size = gtk_slice_list_model_get_size (self->slice) + MORE_ROWS;
  gboolean whole = size >= g_list_model_get_n_items (self->model);

  gtk_slice_list_model_set_size (self->slice, whole ? G_MAXUINT : size);
  if (!whole && size < SOON_ROWS)
    return G_SOURCE_CONTINUE;
  self->more_id = 0;
  return G_SOURCE_REMOVE;
}

/* Within a view's height of the last row that is there. */
static void
on_scrolled (LogroRecordTable *self,
             GtkAdjustment    *adjustment)
{
  double page = gtk_adjustment_get_page_size (adjustment);

  if (self->slice != NULL && gtk_slice_list_model_get_size (self->slice) >= SOON_ROWS &&
      gtk_adjustment_get_value (adjustment) + 2 * page > gtk_adjustment_get_upper (adjustment))
    gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
}

static void
on_mapped (LogroRecordTable *self)
{
  if (self->slice == NULL || is_whole (self))
    return;
  if (gtk_slice_list_model_get_size (self->slice) == 0)
    gtk_slice_list_model_set_size (self->slice, FIRST_ROWS);
  if (self->more_id == 0 && gtk_slice_list_model_get_size (self->slice) < SOON_ROWS)
    self->more_id = g_idle_add_full (G_PRIORITY_LOW, on_more_due, self, NULL);
}

static void
on_unmapped (LogroRecordTable *self)
{
  g_clear_handle_id (&self->more_id, g_source_remove);
}

void
logro_record_table_watch (LogroRecordTable *self)
{
  g_signal_connect (self, "map", G_CALLBACK (on_mapped), NULL);
  g_signal_connect (self, "unmap", G_CALLBACK (on_unmapped), NULL);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scrolled), "value-changed",
                           G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED);
}

GListModel *
logro_record_table_slice (LogroRecordTable *self,
                          GListModel       *rows)
{
  logro_record_table_let_go (self);
  self->slice = gtk_slice_list_model_new (rows, 0, 0);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    on_mapped (self);
  return G_LIST_MODEL (g_object_ref (self->slice));
}

void
logro_record_table_let_go (LogroRecordTable *self)
{
  on_unmapped (self);
  g_clear_object (&self->slice);
}

/* The row's place in the view, which may be sorted. */
static gboolean
find (LogroRecordTable *self,
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
  if (find (self, record, position))
    return TRUE;
  if (is_whole (self))
    return FALSE;
  on_unmapped (self);
  gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
  return find (self, record, position);
}
