/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list box keeps every row it has as widgets; hundreds of them take seconds. */

#include "app/gradual.h"

#define DATA "logro-gradual"

/* Rows at once, then at a time, and up to how many without being scrolled to. */
#define FIRST_ROWS 12
#define MORE_ROWS 4
#define SOON_ROWS 80

typedef struct
{
  GtkListBox *list; /* not owned */
  LogroMakeRow make;
  gpointer data;
  guint n;
  guint n_rows; /* that have come */
  guint more_id;
} Gradual;

static void
gradual_free (gpointer data)
{
  Gradual *self = data;

  g_clear_handle_id (&self->more_id, g_source_remove);
  g_free (self);
}

static Gradual *
get (GtkListBox *list)
{
  return g_object_get_data (G_OBJECT (list), DATA);
}

static void
add_rows (Gradual *self,
          guint    end)
{
  for (end = MIN (end, self->n); self->n_rows < end; self->n_rows++)
    gtk_list_box_append (self->list, self->make (self->data, self->n_rows));
}

static GtkAdjustment *
get_adjustment (GtkListBox *list)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (list), GTK_TYPE_SCROLLED_WINDOW);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
}

/* Whether more are due: the list is not long, or less than another view of it is left below. */
static gboolean
is_short (Gradual *self)
{
  GtkAdjustment *adjustment = get_adjustment (self->list);

  return self->n_rows < self->n &&
         (self->n_rows < SOON_ROWS ||
          gtk_adjustment_get_value (adjustment) + 2 * gtk_adjustment_get_page_size (adjustment) >
            gtk_adjustment_get_upper (adjustment));
}

static gboolean
on_more_due (gpointer data)
{
  Gradual *self = data;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    {
      self->more_id = 0;
      return G_SOURCE_REMOVE;
    }
  add_rows (self, self->n_rows + MORE_ROWS);
  if (self->n_rows < MIN (self->n, SOON_ROWS))
    return G_SOURCE_CONTINUE;
  self->more_id = 0;
  return G_SOURCE_REMOVE;
}

/* Scrolled, or of another size; that of new rows leads here again. */
static void
on_place_changed (GtkListBox *list)
{
  Gradual *self = get (list);

  if (self != NULL && self->more_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (list)) &&
      is_short (self))
    self->more_id = g_idle_add_full (G_PRIORITY_LOW, on_more_due, self, NULL);
}

static Gradual *
begin (GtkListBox *list)
{
  Gradual *self = g_new0 (Gradual, 1);
  GtkAdjustment *adjustment = get_adjustment (list);

  self->list = list;
  g_object_set_data_full (G_OBJECT (list), DATA, self, gradual_free);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (on_place_changed), list,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (on_place_changed), list,
                           G_CONNECT_SWAPPED);
  g_signal_connect_after (list, "map", G_CALLBACK (on_place_changed), NULL);
  return self;
}

void
logro_gradual_fill (GtkListBox  *list,
                    guint        n,
                    LogroMakeRow make,
                    gpointer     data)
{
  Gradual *self = get (list) != NULL ? get (list) : begin (list);
  GtkListBoxRow *row;

  g_clear_handle_id (&self->more_id, g_source_remove);
  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
  self->make = make;
  self->data = data;
  self->n = n;
  self->n_rows = 0;
  add_rows (self, FIRST_ROWS);
  on_place_changed (list);
}

GtkListBoxRow *
logro_gradual_get_row (GtkListBox *list,
                       guint       n)
{
  g_return_val_if_fail (get (list) != NULL, NULL);
  add_rows (get (list), n + 1);
  return gtk_list_box_get_row_at_index (list, n);
}

guint
logro_gradual_count (GtkListBox *list)
{
  return get (list) != NULL ? get (list)->n_rows : 0;
}
