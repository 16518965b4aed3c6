/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A search, the names that have what was searched, and the card of the chosen one. */

#include "app/glosario-window.h"

#include "app/term-card.h"
#include "app/term.h"
#include "document/catalogo.h"

struct _LogroGlosarioWindow
{
  GtkWindow parent_instance;
  GtkSearchEntry *search;
  GtkListBox *names;
  LogroTermCard *card;
  GtkWidget *nothing;
};

static LogroGlosarioWindow *shown; /* the one there is, if any */

G_DEFINE_FINAL_TYPE (LogroGlosarioWindow, logro_glosario_window, GTK_TYPE_WINDOW)

static LogroTermino *
get_termino (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "termino");
}

static void
add_name (LogroGlosarioWindow *self,
          LogroTermino        *termino)
{
  GtkWidget *label = gtk_label_new (termino->nombre);
  GtkWidget *row = gtk_list_box_row_new ();

  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, "width-chars", 24, "max-width-chars", 24,
                NULL);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  g_object_set_data_full (G_OBJECT (row), "termino", g_object_ref (termino), g_object_unref);
  gtk_list_box_append (self->names, row);
}

static void
list_names (LogroGlosarioWindow *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autoptr (GPtrArray) found = logro_glosario_search (logro_catalogo_get_glosario (), words);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->names, 0)) != NULL)
    gtk_list_box_remove (self->names, GTK_WIDGET (row));
  for (guint i = 0; i < found->len; i++)
    add_name (self, found->pdata[i]);
  gtk_widget_set_visible (self->nothing, found->len == 0);
  if (found->len == 0)
    logro_term_card_set_termino (self->card, NULL);
  else
    gtk_list_box_select_row (self->names, gtk_list_box_get_row_at_index (self->names, 0));
}

static void
on_name_selected (LogroGlosarioWindow *self,
                  GtkListBoxRow       *row)
{
  if (row != NULL)
    logro_term_card_set_termino (self->card, get_termino (row));
}

/* A row that is chosen from elsewhere comes into sight without taking the focus. */
static gboolean
on_scroll_due (GtkWidget     *row,
               GdkFrameClock *clock,
               gpointer       data)
{
  LogroGlosarioWindow *self = data;
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self->names),
                                                 GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  graphene_rect_t bounds;

  if (gtk_widget_get_height (row) == 0)
    return G_SOURCE_CONTINUE;
  if (gtk_widget_compute_bounds (row, GTK_WIDGET (self->names), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y,
                               bounds.origin.y + bounds.size.height);
  return G_SOURCE_REMOVE;
}

/* Once it has its place. */
static void
scroll_to (LogroGlosarioWindow *self,
           GtkListBoxRow       *row)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (row), on_scroll_due, self, NULL);
}

static void
choose (LogroGlosarioWindow *self,
        LogroTermino        *termino)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->names, i)) != NULL; i++)
    if (get_termino (row) == termino)
      {
        gtk_list_box_select_row (self->names, row);
        scroll_to (self, row);
        return;
      }
}

/* A reference was followed: its name is chosen too, if the search lets it be seen. */
static void
on_termino_changed (LogroGlosarioWindow *self)
{
  g_autoptr (LogroTermino) termino = NULL;
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->names);

  g_object_get (self->card, "termino", &termino, NULL);
  if (termino == NULL || (row != NULL && get_termino (row) == termino))
    return;
  gtk_list_box_unselect_all (self->names);
  choose (self, termino);
}

static void
on_search_stopped (LogroGlosarioWindow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* In the search, Up and Down go through the names without leaving it. */
static gboolean
on_search_key (LogroGlosarioWindow *self,
               guint                key)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->names);
  int position = row != NULL ? gtk_list_box_row_get_index (row) : -1;
  GtkListBoxRow *next;

  if (key != GDK_KEY_Down && key != GDK_KEY_Up)
    return GDK_EVENT_PROPAGATE;
  position += key == GDK_KEY_Down ? 1 : -1;
  next = position >= 0 ? gtk_list_box_get_row_at_index (self->names, position) : NULL;
  if (next != NULL)
    {
      gtk_list_box_select_row (self->names, next);
      scroll_to (self, next);
    }
  return GDK_EVENT_STOP;
}

static void
logro_glosario_window_dispose (GObject *object)
{
  if (shown == LOGRO_GLOSARIO_WINDOW (object))
    shown = NULL;
  G_OBJECT_CLASS (logro_glosario_window_parent_class)->dispose (object);
}

static void
logro_glosario_window_class_init (LogroGlosarioWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_glosario_window_dispose;
  g_type_ensure (LOGRO_TYPE_TERM_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/glosario.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroGlosarioWindow, search);
  gtk_widget_class_bind_template_child (widget_class, LogroGlosarioWindow, names);
  gtk_widget_class_bind_template_child (widget_class, LogroGlosarioWindow, card);
  gtk_widget_class_bind_template_child (widget_class, LogroGlosarioWindow, nothing);
  gtk_widget_class_bind_template_callback (widget_class, list_names);
  gtk_widget_class_bind_template_callback (widget_class, on_name_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_termino_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stopped);
  gtk_widget_class_bind_template_callback (widget_class, on_search_key);
}

static void
logro_glosario_window_init (LogroGlosarioWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
  list_names (self);
}

void
logro_glosario_window_show (GtkWindow    *parent,
                            LogroTermino *termino)
{
  if (termino == NULL && parent != NULL)
    termino = logro_term_find_near (gtk_window_get_focus (parent));
  if (shown == NULL)
    shown = g_object_new (LOGRO_TYPE_GLOSARIO_WINDOW, "transient-for", parent,
                          "destroy-with-parent", TRUE, NULL);
  gtk_editable_set_text (GTK_EDITABLE (shown->search), "");
  list_names (shown); /* the search itself waits a moment for more letters */
  gtk_window_present (GTK_WINDOW (shown));
  if (termino != NULL)
    choose (shown, termino);
  gtk_widget_grab_focus (GTK_WIDGET (shown->search));
}
