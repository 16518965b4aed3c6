/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list view makes the widgets of 200 rows however few are in sight. They take as long as many
 * frames, and each move of the focus has the style of them all reckoned anew. So a view gets what
 * fills it at once when it comes to be seen; the rest of a table of common length follows while
 * nothing else is to be done, and that of a longer one when it is scrolled to. What is not seen,
 * as a table on a sheet that is not turned up, costs nothing. */

#include "app/gradual-model.h"

/* Rows at once, then at a time, and up to how many without being scrolled to. */
#define FIRST_ROWS 10
#define MORE_ROWS 4
#define SOON_ROWS 24

#define DATA "logro-gradual"

/* The source of more rows, a part of the model's data; 0 while none are due. */
static guint *
get_more (GtkSliceListModel *self)
{
  return g_object_get_data (G_OBJECT (self), DATA);
}

static void
stop (GtkSliceListModel *self)
{
  g_clear_handle_id (get_more (self), g_source_remove);
}

static void
free_more (gpointer data)
{
  guint *more = data;

  g_clear_handle_id (more, g_source_remove);
  g_free (more);
}

static gboolean
is_whole (GtkSliceListModel *self)
{
  return gtk_slice_list_model_get_size (self) == G_MAXUINT;
}

static gboolean
on_more_due (gpointer data)
{
  GtkSliceListModel *self = data;
  guint size = gtk_slice_list_model_get_size (self) + MORE_ROWS;
  gboolean whole = size >= g_list_model_get_n_items (gtk_slice_list_model_get_model (self));

  gtk_slice_list_model_set_size (self, whole ? G_MAXUINT : size);
  if (!whole && size < SOON_ROWS)
    return G_SOURCE_CONTINUE;
  *get_more (self) = 0;
  return G_SOURCE_REMOVE;
}

static void
on_mapped (GtkSliceListModel *self)
{
  if (gtk_slice_list_model_get_size (self) == 0)
    gtk_slice_list_model_set_size (self, FIRST_ROWS);
  if (*get_more (self) == 0 && gtk_slice_list_model_get_size (self) < SOON_ROWS)
    *get_more (self) = g_idle_add_full (G_PRIORITY_LOW, on_more_due, self, NULL);
}

/* Within a view's height of the last row that is there. */
static void
on_scrolled (GtkSliceListModel *self,
             GtkAdjustment     *adjustment)
{
  double page = gtk_adjustment_get_page_size (adjustment);

  if (gtk_slice_list_model_get_size (self) >= SOON_ROWS &&
      gtk_adjustment_get_value (adjustment) + 2 * page > gtk_adjustment_get_upper (adjustment))
    logro_gradual_model_complete (self);
}

GtkSliceListModel *
logro_gradual_model_new (GListModel        *rows,
                         GtkScrolledWindow *scrolled)
{
  GtkSliceListModel *self = gtk_slice_list_model_new (rows, 0, 0);

  g_object_set_data_full (G_OBJECT (self), DATA, g_new0 (guint, 1), free_more);
  g_signal_connect_object (scrolled, "map", G_CALLBACK (on_mapped), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scrolled, "unmap", G_CALLBACK (stop), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scrolled), "value-changed",
                           G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED);
  if (gtk_widget_get_mapped (GTK_WIDGET (scrolled)))
    on_mapped (self);
  return self;
}

gboolean
logro_gradual_model_complete (GtkSliceListModel *self)
{
  if (is_whole (self))
    return FALSE;
  stop (self);
  gtk_slice_list_model_set_size (self, G_MAXUINT);
  return TRUE;
}
