/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text view in a scrolled frame, with the hint over it as long as it is empty. */

#include "app/prose-view.h"

#include "app/text-filter.h"

/* The text view's margins above and below, together. */
#define MARGINS 12

struct _LogroProseView
{
  GtkWidget parent_instance;
  GtkWidget *overlay;
  GtkScrolledWindow *scrolled;
  GtkTextView *view;
  GtkLabel *hint;
  int lines;
};

enum
{
  PROP_LINES = 1,
  PROP_HINT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroProseView, logro_prose_view, GTK_TYPE_WIDGET)

static void
set_height (LogroProseView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int height = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));

  /* the larger limit first: the smaller may never be above it */
  g_object_set (self->scrolled, "max-content-height", 3 * self->lines * height + MARGINS,
                "min-content-height", self->lines * height + MARGINS, NULL);
  pango_font_metrics_unref (metrics);
}

static void
logro_prose_view_css_changed (GtkWidget         *widget,
                         GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (logro_prose_view_parent_class)->css_changed (widget, change);
  set_height (LOGRO_PROSE_VIEW (widget));
}

static void
on_text_changed (LogroProseView    *self,
                 GtkTextBuffer *buffer)
{
  gtk_widget_set_visible (GTK_WIDGET (self->hint), gtk_text_buffer_get_char_count (buffer) == 0);
}

static gboolean
logro_prose_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LOGRO_PROSE_VIEW (widget)->view));
}

/* GTK's own grabs the focus for a widget that is left backwards, which brings it back into the
 * text. */
static gboolean
logro_prose_view_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  return gtk_widget_child_focus (LOGRO_PROSE_VIEW (widget)->overlay, direction);
}

static void
logro_prose_view_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  LogroProseView *self = LOGRO_PROSE_VIEW (object);

  if (id == PROP_LINES)
    g_value_set_int (value, self->lines);
  else
    g_value_set_string (value, gtk_label_get_text (self->hint));
}

static void
logro_prose_view_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  LogroProseView *self = LOGRO_PROSE_VIEW (object);

  if (id == PROP_HINT)
    {
      gtk_label_set_text (self->hint, g_value_get_string (value));
      return;
    }
  self->lines = g_value_get_int (value);
  set_height (self);
}

static void
logro_prose_view_dispose (GObject *object)
{
  LogroProseView *self = LOGRO_PROSE_VIEW (object);

  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  G_OBJECT_CLASS (logro_prose_view_parent_class)->dispose (object);
}

static void
logro_prose_view_class_init (LogroProseViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_prose_view_get_property;
  object_class->set_property = logro_prose_view_set_property;
  object_class->dispose = logro_prose_view_dispose;
  widget_class->focus = logro_prose_view_focus;
  widget_class->grab_focus = logro_prose_view_grab_focus;
  widget_class->css_changed = logro_prose_view_css_changed;
  properties[PROP_LINES] =
    g_param_spec_int ("lines", NULL, NULL, 1, 100, 4, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/prose-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroProseView, overlay);
  gtk_widget_class_bind_template_child (widget_class, LogroProseView, scrolled);
  gtk_widget_class_bind_template_child (widget_class, LogroProseView, view);
  gtk_widget_class_bind_template_child (widget_class, LogroProseView, hint);
}

static void
logro_prose_view_init (LogroProseView *self)
{
  self->lines = 4;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (logro_prose_view_get_buffer (self), "changed",
                           G_CALLBACK (on_text_changed), self, G_CONNECT_SWAPPED);
  logro_text_view_guard (self->view);
  set_height (self);
}

GtkTextBuffer *
logro_prose_view_get_buffer (LogroProseView *self)
{
  return gtk_text_view_get_buffer (self->view);
}

void
logro_prose_view_set_label (LogroProseView *self,
                            const char     *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

void
logro_prose_view_lock (LogroProseView *self)
{
  gtk_text_view_set_editable (self->view, FALSE);
}
