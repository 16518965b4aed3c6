/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of the documents, what each is for, and the pages of the chosen one. */

#include "app/documents-window.h"

#include <glib/gi18n.h>

#include "app/preview.h"
#include "report/documents.h"

struct _LogroDocumentsWindow
{
  GtkWindow parent_instance;
  GtkListBox *list;
  LogroPreview *preview;
  LogroPlan *plan;
  GPtrArray *kinds; /* LogroDocumentKind, those of the plan's model, a row each */
};

G_DEFINE_FINAL_TYPE (LogroDocumentsWindow, logro_documents_window, GTK_TYPE_WINDOW)

static const LogroDocumentKind *
get_kind (LogroDocumentsWindow *self,
          GtkListBoxRow        *row)
{
  return self->kinds->pdata[gtk_list_box_row_get_index (row)];
}

static void
show_chosen (LogroDocumentsWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL && self->plan != NULL)
    logro_preview_show (self->preview, self->plan, get_kind (self, row)->id);
}

/* The keys of the preview do what they do wherever the focus is. */
static gboolean
on_key (LogroDocumentsWindow  *self,
        guint                  key,
        guint                  code,
        GdkModifierType        state,
        GtkEventControllerKey *controller)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->preview)))
    return GDK_EVENT_PROPAGATE;
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (self->preview));
}

static GtkWidget *
add_label (GtkBox     *box,
           const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, "width-chars", 26, "max-width-chars", 26,
                NULL);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
  return label;
}

static void
add_row (LogroDocumentsWindow    *self,
         const LogroDocumentKind *kind)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  const char *title = logro_documents_get_title (kind, self->plan);
  const char *subject = logro_documents_get_subject (kind, self->plan);
  GtkWidget *row = gtk_list_box_row_new ();

  add_label (GTK_BOX (box), title, "heading");
  add_label (GTK_BOX (box), subject, "dim-label");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subject, -1);
  gtk_list_box_append (self->list, row);
}

static void
fill (LogroDocumentsWindow *self)
{
  self->kinds = logro_documents_list_for (self->plan);
  for (guint i = 0; i < self->kinds->len; i++)
    add_row (self, self->kinds->pdata[i]);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
logro_documents_window_dispose (GObject *object)
{
  LogroDocumentsWindow *self = LOGRO_DOCUMENTS_WINDOW (object);

  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (logro_documents_window_parent_class)->dispose (object);
}

static void
logro_documents_window_class_init (LogroDocumentsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_documents_window_dispose;
  g_type_ensure (LOGRO_TYPE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/documents.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroDocumentsWindow, list);
  gtk_widget_class_bind_template_child (widget_class, LogroDocumentsWindow, preview);
  gtk_widget_class_bind_template_callback (widget_class, show_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
}

static void
logro_documents_window_init (LogroDocumentsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWindow *
find_shown (GtkWindow *parent)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (LOGRO_IS_DOCUMENTS_WINDOW (l->data) && gtk_window_get_transient_for (l->data) == parent)
      return l->data;
  return NULL;
}

void
logro_documents_window_show (GtkWindow *parent,
                             LogroPlan *plan)
{
  GtkWindow *shown = find_shown (parent);
  LogroDocumentsWindow *self;

  if (shown == NULL)
    {
      shown = g_object_new (LOGRO_TYPE_DOCUMENTS_WINDOW, "transient-for", parent,
                            "destroy-with-parent", TRUE, NULL);
      self = LOGRO_DOCUMENTS_WINDOW (shown);
      self->plan = g_object_ref (plan);
      g_signal_connect_object (logro_plan_get_journal (plan), "changed",
                               G_CALLBACK (show_chosen), self, G_CONNECT_SWAPPED);
      fill (self);
      gtk_widget_grab_focus (
        GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0)));
    }
  gtk_window_present (shown);
}
