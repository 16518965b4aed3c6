/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One widget for all pages: it knows what part of it is in view, and draws only the pages there.
 * Paper is white in every theme. */

#include "app/sheets.h"

#include "app/chart-ink.h"

/* Pixels round each page. */
#define GAP 14

#define LEAST_WIDTH 240
#define LINE 60 /* pixels that an arrow key scrolls */

struct _LogroSheets
{
  GtkWidget parent_instance;
  GtkAdjustment *vadjustment;
  LogroPages *pages; /* NULL before there are any */
  double zoom;
  guint page;
  float height; /* of a page for which the place was last kept, pixels */
};

enum
{
  PROP_VADJUSTMENT = 1,
  PROP_ZOOM,
  PROP_PAGE,
  PROP_N_PAGES,
  PROP_SCALE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroSheets, logro_sheets, GTK_TYPE_WIDGET)

static guint
get_n (LogroSheets *self)
{
  return self->pages != NULL ? logro_pages_get_n (self->pages) : 0;
}

/* Pixels per point of a page when the widget is @width pixels wide. Without a zoom every page is as
 * wide as there is room: a wide one does not make the others small. */
static double
get_pixels (LogroSheets *self,
            guint        page,
            int          width)
{
  if (self->zoom > 0)
    return self->zoom * logro_chart_ink_get_scale (GTK_WIDGET (self));
  return MAX (width - 2 * GAP, 1) / logro_pages_get_paper (self->pages, page)->width;
}

/* Where a page stands that begins at @top when the widget is @width pixels wide. */
static graphene_rect_t
get_box_at (LogroSheets *self,
            guint        page,
            int          width,
            double       top)
{
  const LogroPaper *paper = logro_pages_get_paper (self->pages, page);
  double pixels = get_pixels (self, page, width);
  double across = round (paper->width * pixels);

  return GRAPHENE_RECT_INIT (MAX (GAP, floor ((width - across) / 2)), top, across,
                             round (paper->height * pixels));
}

static double
get_bottom (const graphene_rect_t *box)
{
  return box->origin.y + box->size.height;
}

static graphene_rect_t
get_box (LogroSheets *self,
         guint        page,
         int          width)
{
  graphene_rect_t box = get_box_at (self, 0, width, GAP);

  for (guint i = 1; i <= page; i++)
    box = get_box_at (self, i, width, get_bottom (&box) + GAP);
  return box;
}

static int
get_widest (LogroSheets *self)
{
  float widest = 0;

  for (guint i = 0; i < get_n (self); i++)
    widest = MAX (widest, get_box_at (self, i, 0, 0).size.width);
  return widest;
}

static double
get_scale (LogroSheets *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->pages == NULL)
    return 1;
  return get_pixels (self, self->page, gtk_widget_get_width (widget))
         / logro_chart_ink_get_scale (widget);
}

LogroPages *
logro_sheets_get_pages (LogroSheets *self)
{
  return self->pages;
}

/* The page in view is the one at a third of the height. */
static void
find_page (LogroSheets *self)
{
  double at = gtk_adjustment_get_value (self->vadjustment) +
              gtk_adjustment_get_page_size (self->vadjustment) / 3;
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  graphene_rect_t box;
  guint page = 0;

  if (self->pages == NULL)
    return;
  box = get_box (self, 0, width);
  for (; page + 1 < get_n (self) && at >= get_bottom (&box) + GAP; page++)
    box = get_box_at (self, page + 1, width, get_bottom (&box) + GAP);
  if (page == self->page)
    return;
  self->page = page;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/* From the top to below the last page. */
static double
get_total (LogroSheets *self)
{
  graphene_rect_t last;

  if (self->pages == NULL)
    return 0;
  last = get_box (self, get_n (self) - 1, gtk_widget_get_width (GTK_WIDGET (self)));
  return get_bottom (&last) + GAP;
}

/* When pages become larger or smaller, what was at the top of the view stays there. */
static void
keep_place (LogroSheets *self)
{
  float height =
    self->pages != NULL
      ? get_box (self, 0, gtk_widget_get_width (GTK_WIDGET (self))).size.height
      : 0;
  double grown = self->height > 0 ? (height + GAP) / (self->height + GAP) : 1;

  if (height == self->height)
    return;
  self->height = height;
  gtk_adjustment_set_upper (self->vadjustment,
                            MAX (get_total (self),
                                 gtk_adjustment_get_page_size (self->vadjustment)));
  gtk_adjustment_set_value (self->vadjustment,
                            gtk_adjustment_get_value (self->vadjustment) * grown);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCALE]);
}

static void
on_scrolled (LogroSheets *self)
{
  find_page (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
go_to (LogroSheets *self,
       int          page)
{
  graphene_rect_t box;

  if (self->pages == NULL)
    return;
  page = CLAMP (page, 0, (int) get_n (self) - 1);
  box = get_box (self, page, gtk_widget_get_width (GTK_WIDGET (self)));
  gtk_adjustment_set_value (self->vadjustment, box.origin.y - GAP);
}

void
logro_sheets_take_pages (LogroSheets *self,
                         LogroPages  *pages)
{
  g_clear_pointer (&self->pages, logro_pages_free);
  self->pages = pages;
  keep_place (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  self->page = MIN (self->page, get_n (self) - 1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PAGES]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static gboolean
on_key (GtkWidget *widget,
        GVariant  *args,
        gpointer   data)
{
  LogroSheets *self = LOGRO_SHEETS (widget);
  double value = gtk_adjustment_get_value (self->vadjustment);
  int keyval;

  g_variant_get (args, "(i)", &keyval);
  switch (keyval)
    {
    case GDK_KEY_Page_Down:
      go_to (self, self->page + 1);
      break;
    case GDK_KEY_Page_Up:
      go_to (self, (int) self->page - 1);
      break;
    case GDK_KEY_Home:
      go_to (self, 0);
      break;
    case GDK_KEY_End:
      go_to (self, G_MAXINT);
      break;
    default:
      gtk_adjustment_set_value (self->vadjustment,
                                value + (keyval == GDK_KEY_Down ? LINE : -LINE));
    }
  return TRUE;
}

static void
logro_sheets_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  LogroSheets *self = LOGRO_SHEETS (widget);
  graphene_rect_t last;

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : 1;
  if (self->pages != NULL && orientation == GTK_ORIENTATION_VERTICAL)
    {
      last = get_box (self, get_n (self) - 1, for_size > 0 ? for_size : LEAST_WIDTH);
      *minimum = last.origin.y + last.size.height + GAP;
    }
  else if (self->pages != NULL && self->zoom > 0)
    *minimum = get_widest (self) + 2 * GAP;
  *natural = *minimum;
}

static GtkSizeRequestMode
logro_sheets_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* An adjustment must not be moved while widgets get their sizes. */
static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  keep_place (LOGRO_SHEETS (widget));
  return G_SOURCE_REMOVE;
}

static void
logro_sheets_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  LogroSheets *self = LOGRO_SHEETS (widget);

  if (self->pages != NULL && get_box (self, 0, width).size.height != self->height)
    gtk_widget_add_tick_callback (widget, on_tick, NULL, NULL);
  find_page (self);
}

static void
draw_page (LogroSheets           *self,
           GtkSnapshot           *snapshot,
           guint                  page,
           const graphene_rect_t *box)
{
  const GdkRGBA white = { 1, 1, 1, 1 };
  const GdkRGBA edge = { 0.5, 0.5, 0.5, 1 };
  const LogroPaper *paper = logro_pages_get_paper (self->pages, page);
  GskRoundedRect outline;
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &white, box);
  cr = gtk_snapshot_append_cairo (snapshot, box);
  cairo_translate (cr, box->origin.x, box->origin.y);
  cairo_scale (cr, box->size.width / paper->width, box->size.height / paper->height);
  logro_pages_draw (self->pages, page, cr);
  cairo_destroy (cr);
  gsk_rounded_rect_init_from_rect (&outline, box, 0);
  gtk_snapshot_append_border (snapshot, &outline, (float[]) { 1, 1, 1, 1 },
                              (GdkRGBA[]) { edge, edge, edge, edge });
}

static void
logro_sheets_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  LogroSheets *self = LOGRO_SHEETS (widget);
  graphene_rect_t view =
    GRAPHENE_RECT_INIT (0, gtk_adjustment_get_value (self->vadjustment),
                        gtk_widget_get_width (widget),
                        gtk_adjustment_get_page_size (self->vadjustment));

  graphene_rect_t box = { .size.height = 0 };

  for (guint i = 0; i < get_n (self); i++)
    {
      box = get_box_at (self, i, gtk_widget_get_width (widget), get_bottom (&box) + GAP);
      if (graphene_rect_intersection (&box, &view, NULL))
        draw_page (self, snapshot, i, &box);
    }
}

static void
logro_sheets_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  LogroSheets *self = LOGRO_SHEETS (object);

  if (id == PROP_VADJUSTMENT)
    g_value_set_object (value, self->vadjustment);
  else if (id == PROP_ZOOM)
    g_value_set_double (value, self->zoom);
  else if (id == PROP_SCALE)
    g_value_set_double (value, get_scale (self));
  else
    g_value_set_uint (value, id == PROP_PAGE ? self->page : get_n (self));
}

static void
logro_sheets_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  LogroSheets *self = LOGRO_SHEETS (object);

  if (id == PROP_VADJUSTMENT)
    {
      self->vadjustment = g_value_dup_object (value);
      g_signal_connect_object (self->vadjustment, "value-changed", G_CALLBACK (on_scrolled), self,
                               G_CONNECT_SWAPPED);
    }
  else if (self->zoom != g_value_get_double (value))
    {
      self->zoom = g_value_get_double (value);
      keep_place (self);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
logro_sheets_dispose (GObject *object)
{
  LogroSheets *self = LOGRO_SHEETS (object);

  g_clear_pointer (&self->pages, logro_pages_free);
  g_clear_object (&self->vadjustment);
  G_OBJECT_CLASS (logro_sheets_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *klass)
{
  properties[PROP_VADJUSTMENT] =
    g_param_spec_object ("vadjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ZOOM] =
    g_param_spec_double ("zoom", NULL, NULL, 0, 10, 0,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PAGE] = g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_PAGES] = g_param_spec_uint ("n-pages", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SCALE] = g_param_spec_double ("scale", NULL, NULL, 0, G_MAXDOUBLE, 1,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
logro_sheets_class_init (LogroSheetsClass *klass)
{
  static const int keys[] = { GDK_KEY_Page_Down, GDK_KEY_Page_Up, GDK_KEY_Home,
                              GDK_KEY_End,       GDK_KEY_Down,    GDK_KEY_Up };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_sheets_get_property;
  object_class->set_property = logro_sheets_set_property;
  object_class->dispose = logro_sheets_dispose;
  widget_class->measure = logro_sheets_measure;
  widget_class->get_request_mode = logro_sheets_get_request_mode;
  widget_class->size_allocate = logro_sheets_size_allocate;
  widget_class->snapshot = logro_sheets_snapshot;
  install_properties (object_class);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i], 0, on_key, "(i)", keys[i]);
  gtk_widget_class_set_css_name (widget_class, "sheets");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
logro_sheets_init (LogroSheets *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}
