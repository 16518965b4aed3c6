/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Widgets must not change while they are given their place; an idle before the next frame does it.
 * */

#include "app/sizer.h"

struct _LogroSizer
{
  GtkWidget parent_instance;
  GtkWidget *child;
  int width;
  int height;
  guint idle_id;
};

enum
{
  PROP_CHILD = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint resized_signal;

G_DEFINE_FINAL_TYPE (LogroSizer, logro_sizer, GTK_TYPE_WIDGET)

static gboolean
on_idle (gpointer data)
{
  LogroSizer *self = data;

  self->idle_id = 0;
  g_signal_emit (self, resized_signal, 0, self->width, self->height);
  return G_SOURCE_REMOVE;
}

static void
logro_sizer_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  LogroSizer *self = LOGRO_SIZER (widget);

  gtk_widget_allocate (self->child, width, height, baseline, NULL);
  if (self->width == width && self->height == height)
    return;
  self->width = width;
  self->height = height;
  if (self->idle_id == 0)
    self->idle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_idle, self, NULL);
}

static void
logro_sizer_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  gtk_widget_measure (LOGRO_SIZER (widget)->child, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static GtkSizeRequestMode
logro_sizer_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (LOGRO_SIZER (widget)->child);
}

static void
logro_sizer_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  g_value_set_object (value, LOGRO_SIZER (object)->child);
}

static void
logro_sizer_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  LogroSizer *self = LOGRO_SIZER (object);

  g_return_if_fail (self->child == NULL);
  self->child = g_value_get_object (value);
  gtk_widget_set_parent (self->child, GTK_WIDGET (self));
}

static void
logro_sizer_dispose (GObject *object)
{
  LogroSizer *self = LOGRO_SIZER (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (logro_sizer_parent_class)->dispose (object);
}

static void
logro_sizer_class_init (LogroSizerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_sizer_get_property;
  object_class->set_property = logro_sizer_set_property;
  object_class->dispose = logro_sizer_dispose;
  widget_class->measure = logro_sizer_measure;
  widget_class->size_allocate = logro_sizer_size_allocate;
  widget_class->get_request_mode = logro_sizer_get_request_mode;
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  resized_signal = g_signal_new ("resized", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
logro_sizer_init (LogroSizer *self)
{
}
