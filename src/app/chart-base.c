/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told stands in a label of our own, not in a tooltip: it comes at once, and stays for what
 * is chosen here by click or keys, which a room reads on the projector. What is chosen elsewhere,
 * in the table, is marked only: a label would hide half of the chart. */

#include "app/chart-base-private.h"

#include "app/chart-ink.h"

/* Points. */
#define LEAST_WIDTH 210
#define LEAST_HEIGHT 165

/* Pixels. */
#define TIP_GAP 10

#define NONE LOGRO_CHART_NONE

typedef struct
{
  GtkWidget *menu_button;
  GtkWidget *context;
  GtkLabel *tip;
  gboolean round;
  guint selected;
  guint hovered;
  int width; /* for which there is a plan */
  int height;
} LogroChartBasePrivate;

enum
{
  PROP_SELECTED = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (LogroChartBase, logro_chart_base, GTK_TYPE_WIDGET)

static LogroChartBasePrivate *
get_private (LogroChartBase *self)
{
  return logro_chart_base_get_instance_private (self);
}

static gboolean
locate (LogroChartBase   *self,
        guint             item,
        graphene_point_t *place)
{
  return item != NONE && LOGRO_CHART_BASE_GET_CLASS (self)->locate (self, item, place);
}

/* The item that is told: under the pointer, else the chosen one. */
static guint
get_told (LogroChartBase *self)
{
  LogroChartBasePrivate *priv = get_private (self);

  return priv->hovered != NONE ? priv->hovered : priv->selected;
}

static void
show_tip (LogroChartBase *self)
{
  LogroChartBasePrivate *priv = get_private (self);
  guint told = get_told (self);
  g_autofree char *tip =
    told != NONE ? LOGRO_CHART_BASE_GET_CLASS (self)->dup_tip (self, told) : g_strdup ("");
  gboolean here = priv->hovered != NONE || gtk_widget_has_focus (GTK_WIDGET (self));
  graphene_point_t place;

  gtk_label_set_text (priv->tip, tip);
  gtk_widget_set_visible (GTK_WIDGET (priv->tip),
                          here && *tip != '\0' && locate (self, told, &place));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_hovered (LogroChartBase *self,
             guint           item)
{
  LogroChartBasePrivate *priv = get_private (self);

  if (priv->hovered == item)
    return;
  priv->hovered = item;
  show_tip (self);
}

void
logro_chart_base_set_selected (LogroChartBase *self,
                               guint           item)
{
  LogroChartBasePrivate *priv = get_private (self);

  if (priv->selected == item)
    return;
  priv->selected = item;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  show_tip (self);
  LOGRO_CHART_BASE_GET_CLASS (self)->describe (self);
}

guint
logro_chart_base_get_selected (LogroChartBase *self)
{
  return get_private (self)->selected;
}

void
logro_chart_base_tell (LogroChartBase *self)
{
  LogroChartBasePrivate *priv = get_private (self);

  priv->hovered = NONE;
  if (priv->selected != NONE && priv->selected >= LOGRO_CHART_BASE_GET_CLASS (self)->get_n (self))
    logro_chart_base_set_selected (self, NONE);
  show_tip (self);
  LOGRO_CHART_BASE_GET_CLASS (self)->describe (self);
}

const char *
logro_chart_base_get_tip (LogroChartBase *self)
{
  return gtk_label_get_text (get_private (self)->tip);
}

void
logro_chart_base_set_round (LogroChartBase *self,
                            gboolean        round)
{
  get_private (self)->round = round;
}

void
logro_chart_base_popup_menu (LogroChartBase *self)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (get_private (self)->menu_button));
}

static void
on_motion (LogroChartBase *self,
           double          x,
           double          y)
{
  set_hovered (self, LOGRO_CHART_BASE_GET_CLASS (self)->pick (self, x, y));
}

static void
on_leave (LogroChartBase *self)
{
  set_hovered (self, NONE);
}

static void
on_pressed (LogroChartBase  *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  GtkPopover *context = GTK_POPOVER (get_private (self)->context);
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (event != NULL && gdk_event_triggers_context_menu (event))
    {
      gtk_popover_set_pointing_to (context, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
      gtk_popover_popup (context);
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }
  else if (button == GDK_BUTTON_PRIMARY)
    logro_chart_base_set_selected (self, LOGRO_CHART_BASE_GET_CLASS (self)->pick (self, x, y));
}

/* The next item at which the keys stop, from @item on in steps of @by. */
static guint
find_item (LogroChartBase *self,
           int             item,
           int             by)
{
  LogroChartBaseClass *klass = LOGRO_CHART_BASE_GET_CLASS (self);
  int n = klass->get_n (self);

  for (; item >= 0 && item < n; item += by)
    if (klass->can_select (self, item))
      return item;
  return get_private (self)->selected;
}

/* The item to which @key goes, in @item; FALSE for a key that goes nowhere. */
static gboolean
find_by_key (LogroChartBase *self,
             guint           key,
             guint          *item)
{
  int n = LOGRO_CHART_BASE_GET_CLASS (self)->get_n (self);
  guint selected = get_private (self)->selected;
  int at = selected != NONE ? (int) selected : -1;

  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_Right:
      *item = find_item (self, at + 1, 1);
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_Left:
      *item = find_item (self, at < 0 ? n - 1 : at - 1, -1);
      return TRUE;
    case GDK_KEY_Home:
      *item = find_item (self, 0, 1);
      return TRUE;
    case GDK_KEY_End:
      *item = find_item (self, n - 1, -1);
      return TRUE;
    case GDK_KEY_Escape:
      *item = NONE;
      return selected != NONE;
    default:
      return FALSE;
    }
}

static gboolean
on_key (LogroChartBase *self,
        guint           key)
{
  LogroChartBaseClass *klass = LOGRO_CHART_BASE_GET_CLASS (self);
  guint item;

  if (klass->press != NULL && klass->press (self, key))
    return TRUE;
  if (!find_by_key (self, key, &item))
    return FALSE;
  logro_chart_base_set_selected (self, item);
  return TRUE;
}

static gboolean
is_shown (LogroChartBase *self,
          guint           item)
{
  graphene_point_t place;

  return locate (self, item, &place);
}

static void
logro_chart_base_measure (GtkWidget      *widget,
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

/* In a radar outwards of the mark, over the name that it repeats; else right of it, where nothing
 * is. */
static void
allocate_tip (LogroChartBase *self,
              int             width,
              int             height)
{
  LogroChartBasePrivate *priv = get_private (self);
  GtkWidget *tip = GTK_WIDGET (priv->tip);
  graphene_point_t place;
  GtkRequisition size;
  int x, y;

  if (!gtk_widget_get_visible (tip) || !locate (self, get_told (self), &place))
    return;
  gtk_widget_get_preferred_size (tip, NULL, &size);
  x = priv->round && place.x < width / 2 ? place.x - TIP_GAP - size.width : place.x + TIP_GAP;
  y = place.y - TIP_GAP - size.height;
  if (y < 0 || (priv->round && place.y > height / 2))
    y = place.y + TIP_GAP;
  x = CLAMP (x, 0, MAX (0, width - size.width));
  y = CLAMP (y, 0, MAX (0, height - size.height));
  gtk_widget_size_allocate (tip, &(GtkAllocation) { x, y, size.width, size.height }, -1);
}

static void
logro_chart_base_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  LogroChartBase *self = LOGRO_CHART_BASE (widget);
  LogroChartBasePrivate *priv = get_private (self);
  gboolean to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkRequisition size;

  if (width != priv->width || height != priv->height)
    LOGRO_CHART_BASE_GET_CLASS (self)->forget (self);
  priv->width = width;
  priv->height = height;
  gtk_widget_get_preferred_size (priv->menu_button, &size, NULL);
  gtk_widget_size_allocate (priv->menu_button,
                            &(GtkAllocation) { to_left ? 0 : width - size.width, 0, size.width,
                                               size.height },
                            -1);
  allocate_tip (self, width, height);
  gtk_popover_present (GTK_POPOVER (priv->context));
}

static void
logro_chart_base_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  LogroChartBase *self = LOGRO_CHART_BASE (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                               gtk_widget_get_height (widget));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  LOGRO_CHART_BASE_GET_CLASS (self)->paint (self, cr, get_told (self));
  cairo_destroy (cr);
  GTK_WIDGET_CLASS (logro_chart_base_parent_class)->snapshot (widget, snapshot);
}

static void
logro_chart_base_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (logro_chart_base_parent_class)->css_changed (widget, change);
  LOGRO_CHART_BASE_GET_CLASS (widget)->forget (LOGRO_CHART_BASE (widget));
  gtk_widget_queue_resize (widget);
}

static void
logro_chart_base_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_uint (value, get_private (LOGRO_CHART_BASE (object))->selected);
}

static void
logro_chart_base_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  logro_chart_base_set_selected (LOGRO_CHART_BASE (object), g_value_get_uint (value));
}

static void
logro_chart_base_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (logro_chart_base_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass,
                                               "/io/github/logro_app/Logro/ui/chart-base.ui");
  gtk_widget_class_bind_template_child_private (klass, LogroChartBase, menu_button);
  gtk_widget_class_bind_template_child_private (klass, LogroChartBase, context);
  gtk_widget_class_bind_template_child_private (klass, LogroChartBase, tip);
  gtk_widget_class_bind_template_callback (klass, on_motion);
  gtk_widget_class_bind_template_callback (klass, on_leave);
  gtk_widget_class_bind_template_callback (klass, on_pressed);
  gtk_widget_class_bind_template_callback (klass, on_key);
  gtk_widget_class_bind_template_callback (klass, show_tip);
}

static void
logro_chart_base_class_init (LogroChartBaseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_chart_base_get_property;
  object_class->set_property = logro_chart_base_set_property;
  object_class->dispose = logro_chart_base_dispose;
  widget_class->measure = logro_chart_base_measure;
  widget_class->size_allocate = logro_chart_base_size_allocate;
  widget_class->snapshot = logro_chart_base_snapshot;
  widget_class->css_changed = logro_chart_base_css_changed;
  klass->can_select = is_shown;
  properties[PROP_SELECTED] =
    g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, NONE,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  logro_chart_base_class_install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  bind_template (widget_class);
}

static void
logro_chart_base_init (LogroChartBase *self)
{
  LogroChartBasePrivate *priv = get_private (self);

  priv->selected = NONE;
  priv->hovered = NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
