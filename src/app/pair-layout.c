/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Our windows are 1366 or 1024 pixels wide, and GTK 4.6 knows no breakpoints. Only the first two
 * visible children are placed; a single one has all the room. */

#include "app/pair-layout.h"

struct _LogroPairLayout
{
  GtkLayoutManager parent_instance;
  int spacing;
  double share;
  int least_width;
};

enum
{
  PROP_SPACING = 1,
  PROP_SHARE,
  PROP_LEAST_WIDTH,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroPairLayout, logro_pair_layout, GTK_TYPE_LAYOUT_MANAGER)

/* The visible children, NULL for those that are not there. */
static void
find_pair (GtkWidget *widget,
           GtkWidget *pair[2])
{
  guint n = 0;

  pair[0] = pair[1] = NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && n < 2;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      pair[n++] = child;
}

/* Splits @width between the two; FALSE when they do not stand side by side in it. */
static gboolean
split (LogroPairLayout *self,
       GtkWidget       *pair[2],
       int              width,
       int              widths[2])
{
  int least[2];

  if (pair[1] == NULL || width < self->least_width)
    return FALSE;
  for (guint i = 0; i < 2; i++)
    gtk_widget_measure (pair[i], GTK_ORIENTATION_HORIZONTAL, -1, &least[i], NULL, NULL, NULL);
  width -= self->spacing;
  if (least[0] + least[1] > width)
    return FALSE;
  widths[0] = CLAMP ((int) (width * self->share), least[0], width - least[1]);
  widths[1] = width - widths[0];
  return TRUE;
}

static void
measure_width (LogroPairLayout *self,
               GtkWidget       *pair[2],
               int             *minimum,
               int             *natural)
{
  for (guint i = 0; i < 2 && pair[i] != NULL; i++)
    {
      int least, best;

      gtk_widget_measure (pair[i], GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += best + (i > 0 ? self->spacing : 0);
    }
}

static void
measure_height (LogroPairLayout *self,
                GtkWidget       *pair[2],
                int              width,
                int             *minimum,
                int             *natural)
{
  int widths[2] = { width, width };
  gboolean beside = split (self, pair, width, widths);

  for (guint i = 0; i < 2 && pair[i] != NULL; i++)
    {
      int least, best;

      gtk_widget_measure (pair[i], GTK_ORIENTATION_VERTICAL, widths[i], &least, &best, NULL, NULL);
      *minimum = beside ? MAX (*minimum, least) : *minimum + least + (i > 0 ? self->spacing : 0);
      *natural = beside ? MAX (*natural, best) : *natural + best + (i > 0 ? self->spacing : 0);
    }
}

static void
logro_pair_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  LogroPairLayout *self = LOGRO_PAIR_LAYOUT (manager);
  GtkWidget *pair[2];

  *minimum = *natural = 0;
  find_pair (widget, pair);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, pair, minimum, natural);
  else
    measure_height (self, pair, for_size, minimum, natural);
}

/* One below the other: the first has what it needs, unless it wants to grow and the second does
 * not; two that want to grow share what is left. */
static void
stack (LogroPairLayout *self,
       GtkWidget       *pair[2],
       int              width,
       int              height)
{
  int least[2] = { 0, 0 };
  int first;

  for (guint i = 0; i < 2 && pair[i] != NULL; i++)
    gtk_widget_measure (pair[i], GTK_ORIENTATION_VERTICAL, width, &least[i], NULL, NULL, NULL);
  if (pair[1] == NULL)
    {
      gtk_widget_size_allocate (pair[0], &(GtkAllocation) { 0, 0, width, height }, -1);
      return;
    }
  height -= self->spacing;
  first = least[0];
  if (gtk_widget_compute_expand (pair[0], GTK_ORIENTATION_VERTICAL))
    first = gtk_widget_compute_expand (pair[1], GTK_ORIENTATION_VERTICAL)
              ? CLAMP (height / 2, least[0], MAX (least[0], height - least[1]))
              : MAX (least[0], height - least[1]);
  gtk_widget_size_allocate (pair[0], &(GtkAllocation) { 0, 0, width, first }, -1);
  gtk_widget_size_allocate (pair[1],
                            &(GtkAllocation) { 0, first + self->spacing, width,
                                               MAX (least[1], height - first) },
                            -1);
}

static void
logro_pair_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  LogroPairLayout *self = LOGRO_PAIR_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *pair[2];
  int widths[2];

  find_pair (widget, pair);
  if (pair[0] == NULL)
    return;
  if (!split (self, pair, width, widths))
    {
      stack (self, pair, width, height);
      return;
    }
  gtk_widget_size_allocate (pair[mirrored], &(GtkAllocation) { 0, 0, widths[mirrored], height },
                            -1);
  gtk_widget_size_allocate (pair[!mirrored],
                            &(GtkAllocation) { widths[mirrored] + self->spacing, 0,
                                               widths[!mirrored], height },
                            -1);
}

static GtkSizeRequestMode
logro_pair_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
logro_pair_layout_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LogroPairLayout *self = LOGRO_PAIR_LAYOUT (object);

  if (id == PROP_SHARE)
    g_value_set_double (value, self->share);
  else
    g_value_set_int (value, id == PROP_SPACING ? self->spacing : self->least_width);
}

static void
logro_pair_layout_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LogroPairLayout *self = LOGRO_PAIR_LAYOUT (object);

  if (id == PROP_SHARE)
    self->share = g_value_get_double (value);
  else if (id == PROP_SPACING)
    self->spacing = g_value_get_int (value);
  else
    self->least_width = g_value_get_int (value);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
logro_pair_layout_class_init (LogroPairLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = logro_pair_layout_get_property;
  object_class->set_property = logro_pair_layout_set_property;
  layout_class->measure = logro_pair_layout_measure;
  layout_class->allocate = logro_pair_layout_allocate;
  layout_class->get_request_mode = logro_pair_layout_get_request_mode;
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT16, 0, flags);
  properties[PROP_SHARE] = g_param_spec_double ("share", NULL, NULL, 0, 1, 0.5, flags);
  properties[PROP_LEAST_WIDTH] =
    g_param_spec_int ("least-width", NULL, NULL, 0, G_MAXINT16, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
logro_pair_layout_init (LogroPairLayout *self)
{
  self->share = 0.5;
}
