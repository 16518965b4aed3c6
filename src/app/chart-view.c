/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told stands in a label of our own, not in a tooltip: it comes at once, and stays for what
 * is chosen here by click or keys, which a room reads on the projector. What is chosen elsewhere,
 * in the table, is marked only: a label would hide half of the chart. */

#include "app/chart-view-private.h"

#include "app/chart-ink.h"

/* Points. */
#define LEAST_WIDTH 210
#define LEAST_HEIGHT 165

/* Pixels. */
#define TIP_GAP 10

#define NONE LOGRO_CHART_NO_AXIS

enum
{
  PROP_KIND = 1,
  PROP_SELECTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroChartView, logro_chart_view, GTK_TYPE_WIDGET)

guint
logro_chart_view_pick (LogroChartView *self,
                       double          x,
                       double          y)
{
  return logro_chart_screen_pick (&self->screen, GTK_WIDGET (self), x, y);
}

gboolean
logro_chart_view_locate (LogroChartView   *self,
                         guint             axis,
                         graphene_point_t *place)
{
  return logro_chart_screen_locate (&self->screen, GTK_WIDGET (self), axis, place);
}

/* The axis that is told: under the pointer, else the chosen one. */
static guint
get_told (LogroChartView *self)
{
  return self->hovered != NONE ? self->hovered : self->selected;
}

static void
tell (LogroChartView *self)
{
  g_autofree char *tip = logro_chart_screen_dup_tip (&self->screen, get_told (self));
  gboolean here = self->hovered != NONE || gtk_widget_has_focus (GTK_WIDGET (self));
  graphene_point_t place;

  gtk_label_set_text (self->tip, tip);
  gtk_widget_set_visible (GTK_WIDGET (self->tip),
                          here && *tip != '\0' &&
                            logro_chart_view_locate (self, get_told (self), &place));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
logro_chart_view_get_tip (LogroChartView *self)
{
  return gtk_label_get_text (self->tip);
}

static void
set_hovered (LogroChartView *self,
             guint           axis)
{
  if (self->hovered == axis)
    return;
  self->hovered = axis;
  tell (self);
}

static void
set_selected (LogroChartView *self,
              guint           axis)
{
  if (self->selected == axis)
    return;
  self->selected = axis;
  tell (self);
  if (self->screen.data != NULL)
    logro_chart_screen_describe (&self->screen, GTK_ACCESSIBLE (self), axis);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

void
logro_chart_view_take_data (LogroChartView *self,
                            LogroChartData *data,
                            char          **tips)
{
  g_return_if_fail (tips == NULL || g_strv_length (tips) == data->axes->len);

  logro_chart_screen_take (&self->screen, data, tips);
  self->hovered = NONE;
  if (self->selected != NONE && self->selected >= data->axes->len)
    set_selected (self, NONE);
  tell (self);
  logro_chart_screen_describe (&self->screen, GTK_ACCESSIBLE (self), self->selected);
}

static void
on_motion (LogroChartView *self,
           double          x,
           double          y)
{
  set_hovered (self, logro_chart_view_pick (self, x, y));
}

static void
on_leave (LogroChartView *self)
{
  set_hovered (self, NONE);
}

static void
on_pressed (LogroChartView  *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (event != NULL && gdk_event_triggers_context_menu (event))
    {
      gtk_popover_set_pointing_to (GTK_POPOVER (self->context),
                                   &(GdkRectangle) { (int) x, (int) y, 1, 1 });
      gtk_popover_popup (GTK_POPOVER (self->context));
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }
  else if (button == GDK_BUTTON_PRIMARY)
    set_selected (self, logro_chart_view_pick (self, x, y));
}

/* The next axis that the chart shows, from @axis on in steps of @by. */
static guint
find_axis (LogroChartView *self,
           int             axis,
           int             by)
{
  graphene_point_t place;

  for (; axis >= 0 && self->screen.data != NULL && axis < (int) self->screen.data->axes->len;
       axis += by)
    if (logro_chart_view_locate (self, axis, &place))
      return axis;
  return self->selected;
}

static gboolean
on_key (LogroChartView *self,
        guint           key)
{
  int n = self->screen.data != NULL ? self->screen.data->axes->len : 0;
  int at = self->selected != NONE ? (int) self->selected : -1;

  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_Right:
      set_selected (self, find_axis (self, at + 1, 1));
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_Left:
      set_selected (self, find_axis (self, at < 0 ? n - 1 : at - 1, -1));
      return TRUE;
    case GDK_KEY_Home:
      set_selected (self, find_axis (self, 0, 1));
      return TRUE;
    case GDK_KEY_End:
      set_selected (self, find_axis (self, n - 1, -1));
      return TRUE;
    case GDK_KEY_Escape:
      if (self->selected == NONE)
        return FALSE;
      set_selected (self, NONE);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
logro_chart_view_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  double points = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;

  *minimum = points * logro_chart_ink_get_scale (widget);
  *natural = *minimum * 1.5;
}

/* In a radar outwards of the mark, over the name that it repeats; right of a bar, where nothing
 * is. */
static void
allocate_tip (LogroChartView *self,
              int             width,
              int             height)
{
  GtkWidget *tip = GTK_WIDGET (self->tip);
  gboolean radar = self->screen.kind == LOGRO_CHART_RADAR;
  graphene_point_t place;
  GtkRequisition size;
  int x, y;

  if (!gtk_widget_get_visible (tip) || !logro_chart_view_locate (self, get_told (self), &place))
    return;
  gtk_widget_get_preferred_size (tip, NULL, &size);
  x = radar && place.x < width / 2 ? place.x - TIP_GAP - size.width : place.x + TIP_GAP;
  y = place.y - TIP_GAP - size.height;
  if (y < 0 || (radar && place.y > height / 2))
    y = place.y + TIP_GAP;
  x = CLAMP (x, 0, MAX (0, width - size.width));
  y = CLAMP (y, 0, MAX (0, height - size.height));
  gtk_widget_size_allocate (tip, &(GtkAllocation) { x, y, size.width, size.height }, -1);
}

static void
logro_chart_view_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  LogroChartView *self = LOGRO_CHART_VIEW (widget);
  gboolean to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkRequisition size;

  logro_chart_screen_resize (&self->screen, width, height);
  gtk_widget_get_preferred_size (self->menu_button, &size, NULL);
  gtk_widget_size_allocate (self->menu_button,
                            &(GtkAllocation) { to_left ? 0 : width - size.width, 0, size.width,
                                               size.height },
                            -1);
  allocate_tip (self, width, height);
  gtk_popover_present (GTK_POPOVER (self->context));
}

static void
logro_chart_view_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  LogroChartView *self = LOGRO_CHART_VIEW (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                               gtk_widget_get_height (widget));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  logro_chart_screen_draw (&self->screen, widget, cr, get_told (self), self->selected);
  cairo_destroy (cr);
  GTK_WIDGET_CLASS (logro_chart_view_parent_class)->snapshot (widget, snapshot);
}

static void
logro_chart_view_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (logro_chart_view_parent_class)->css_changed (widget, change);
  logro_chart_screen_forget (&LOGRO_CHART_VIEW (widget)->screen);
  gtk_widget_queue_resize (widget);
}

static void
logro_chart_view_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LogroChartView *self = LOGRO_CHART_VIEW (object);

  if (id == PROP_KIND)
    g_value_set_string (value, logro_chart_kind_get_id (self->screen.kind));
  else
    g_value_set_uint (value, self->selected);
}

static void
logro_chart_view_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LogroChartView *self = LOGRO_CHART_VIEW (object);

  if (id == PROP_SELECTED)
    set_selected (self, g_value_get_uint (value));
  else if (g_value_get_string (value) != NULL &&
           !logro_chart_kind_from_id (g_value_get_string (value), &self->screen.kind))
    g_critical ("No kind of chart is called “%s”", g_value_get_string (value));
}

static void
logro_chart_view_dispose (GObject *object)
{
  LogroChartView *self = LOGRO_CHART_VIEW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  logro_chart_screen_clear (&self->screen);
  G_OBJECT_CLASS (logro_chart_view_parent_class)->dispose (object);
}

static void
logro_chart_view_class_init (LogroChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_chart_view_get_property;
  object_class->set_property = logro_chart_view_set_property;
  object_class->dispose = logro_chart_view_dispose;
  widget_class->measure = logro_chart_view_measure;
  widget_class->size_allocate = logro_chart_view_size_allocate;
  widget_class->snapshot = logro_chart_view_snapshot;
  widget_class->css_changed = logro_chart_view_css_changed;
  properties[PROP_KIND] =
    g_param_spec_string ("kind", NULL, NULL, "radar",
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SELECTED] =
    g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, NONE,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  logro_chart_view_class_install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/chart-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroChartView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, LogroChartView, context);
  gtk_widget_class_bind_template_child (widget_class, LogroChartView, tip);
  gtk_widget_class_bind_template_callback (widget_class, on_motion);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, tell);
}

static void
logro_chart_view_init (LogroChartView *self)
{
  self->selected = NONE;
  self->hovered = NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
