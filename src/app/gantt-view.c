/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows from the first in view are planned, no others, so a plan of thousands is as quick as one
 * of ten. Left of the chart is a gutter with a triangle for each línea that can be folded. */

#include <glib/gi18n.h>

#include "app/chart-ink.h"
#include "app/gantt-view-private.h"
#include "app/gantt-zoom.h"
#include "app/print.h"
#include "report/figures-gantt.h"

#define TRIANGLE 4.5 /* pixels */

#define NONE LOGRO_CHART_NONE

enum
{
  PROP_VADJUSTMENT = 1,
  PROP_HADJUSTMENT,
  PROP_CLOSE,
  N_PROPS
};

enum
{
  ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LogroGanttView, logro_gantt_view, LOGRO_TYPE_CHART_BASE)

static guint
logro_gantt_view_get_n (LogroChartBase *base)
{
  return logro_gantt_rows_get_n (&LOGRO_GANTT_VIEW (base)->rows);
}

guint
logro_gantt_view_get_first (LogroGanttView *self)
{
  return gtk_adjustment_get_value (self->vadjustment) + 0.5;
}

LogroRecord *
logro_gantt_view_get_record (LogroGanttView *self,
                             guint           row)
{
  return logro_gantt_rows_get (&self->rows, row);
}

LogroRecord *
logro_gantt_view_get_chosen (LogroGanttView *self)
{
  return logro_gantt_rows_get (&self->rows,
                               logro_chart_base_get_selected (LOGRO_CHART_BASE (self)));
}

/* The adjustment follows what had room; it must not be moved while widgets get their sizes. */
static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (widget);
  double n = logro_gantt_view_get_n (LOGRO_CHART_BASE (self));
  double page = self->chart != NULL ? MIN (self->chart->n_rows, n) : n;

  gtk_adjustment_configure (self->vadjustment, gtk_adjustment_get_value (self->vadjustment), 0, n,
                            1, MAX (1, page - 1), page);
  return G_SOURCE_REMOVE;
}

/* The plan for the size there is; NULL without data or size. */
static LogroGanttPlan *
get_chart (LogroGanttView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double scale = logro_chart_ink_get_scale (widget);
  double width = (gtk_widget_get_width (widget) - LOGRO_GANTT_GUTTER) / scale;
  double height = gtk_widget_get_height (widget) / scale;
  LogroGanttRange range = { logro_gantt_view_get_first (self), 0, 0, 0 };
  guint n = logro_gantt_rows_get_n (&self->rows);
  LogroInk ink;

  if (self->chart != NULL || n == 0 || width < 1 || height < 1)
    return self->chart;
  logro_gantt_zoom_get (self->hadjustment, &range.from, &range.to);
  logro_chart_ink_init (&ink, widget);
  self->scale = scale;
  self->chart = logro_gantt_plan (self->rows.data, &ink, width, height, &range);
  if (self->chart->n_rows != gtk_adjustment_get_page_size (self->vadjustment) ||
      n != gtk_adjustment_get_upper (self->vadjustment))
    gtk_widget_add_tick_callback (widget, on_tick, NULL, NULL);
  return self->chart;
}

static void
logro_gantt_view_forget (LogroChartBase *base)
{
  g_clear_pointer (&LOGRO_GANTT_VIEW (base)->chart, logro_gantt_plan_free);
}

static void
on_scrolled (LogroGanttView *self)
{
  logro_gantt_view_forget (LOGRO_CHART_BASE (self));
  logro_chart_base_tell (LOGRO_CHART_BASE (self));
}

static guint
logro_gantt_view_pick (LogroChartBase *base,
                       double          x,
                       double          y)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (base);
  LogroGanttPlan *chart = get_chart (self);
  LogroChartHit hit;

  if (chart == NULL ||
      !logro_gantt_pick (chart, MAX (0, x - LOGRO_GANTT_GUTTER) / self->scale, y / self->scale,
                         &hit))
    return NONE;
  return hit.axis;
}

static gboolean
logro_gantt_view_locate (LogroChartBase   *base,
                         guint             item,
                         graphene_point_t *place)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (base);
  LogroGanttPlan *chart = get_chart (self);
  LogroChartHit hit;

  if (chart == NULL || !logro_gantt_locate (chart, item, &hit))
    return FALSE;
  graphene_point_init (place, LOGRO_GANTT_GUTTER + hit.x * self->scale, hit.y * self->scale);
  return TRUE;
}

static gboolean
logro_gantt_view_can_select (LogroChartBase *base,
                             guint           item)
{
  return logro_gantt_view_get_record (LOGRO_GANTT_VIEW (base), item) != NULL;
}

/* A band behind the row, from side to side, in points of the chart. */
static void
paint_band (LogroGanttView *self,
            cairo_t        *cr,
            guint           row,
            double          alpha)
{
  const LogroGanttPlan *chart = self->chart;
  LogroColor color = chart->frame.ink.text;

  if (row == NONE || row < chart->first || row - chart->first >= chart->n_rows)
    return;
  cairo_rectangle (cr, -LOGRO_GANTT_GUTTER / self->scale, chart->rows[row - chart->first].top,
                   chart->frame.width + LOGRO_GANTT_GUTTER / self->scale,
                   chart->rows[row - chart->first].height);
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, alpha);
  cairo_fill (cr);
}

/* Down where a línea is open, right where it is folded; in pixels. */
static void
paint_triangle (cairo_t *cr,
                double   y,
                gboolean folded)
{
  cairo_save (cr);
  cairo_translate (cr, LOGRO_GANTT_GUTTER / 2.0 + 1, y);
  cairo_rotate (cr, folded ? 0 : G_PI / 2);
  cairo_move_to (cr, TRIANGLE, 0);
  cairo_line_to (cr, -0.7 * TRIANGLE, -TRIANGLE);
  cairo_line_to (cr, -0.7 * TRIANGLE, TRIANGLE);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
paint_gutter (LogroGanttView *self,
              cairo_t        *cr)
{
  LogroColor color = self->chart->frame.ink.text;

  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
  for (guint k = 0; k < self->chart->n_rows; k++)
    {
      const LogroGanttBar *row = &self->chart->rows[k];
      LogroRecord *record = logro_gantt_view_get_record (self, row->row);

      if (logro_gantt_rows_count_below (record) > 0)
        paint_triangle (cr, (row->top + row->height / 2) * self->scale,
                        logro_gantt_rows_is_folded (&self->rows, record));
    }
}

static void
logro_gantt_view_paint (LogroChartBase *base,
                        cairo_t        *cr,
                        guint           told)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (base);
  guint selected = logro_chart_base_get_selected (base);

  if (get_chart (self) == NULL)
    return;
  paint_gutter (self, cr);
  cairo_translate (cr, LOGRO_GANTT_GUTTER, 0);
  cairo_scale (cr, self->scale, self->scale);
  paint_band (self, cr, selected, 0.13);
  if (told != selected)
    paint_band (self, cr, told, 0.06);
  logro_gantt_draw (self->chart, cr);
}

static char *
logro_gantt_view_dup_tip (LogroChartBase *base,
                          guint           item)
{
  return logro_gantt_rows_dup_tip (&LOGRO_GANTT_VIEW (base)->rows, item);
}

static void
logro_gantt_view_describe (LogroChartBase *base)
{
  logro_gantt_rows_describe (&LOGRO_GANTT_VIEW (base)->rows, GTK_ACCESSIBLE (base),
                             logro_chart_base_get_selected (base));
}

static GBytes *
logro_gantt_view_export (LogroChartBase   *base,
                         LogroChartFormat  format,
                         GError          **error)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (base);

  return logro_figures_export_gantt (
    self->rows.data, logro_ink_light (), format,
    logro_print_get_paper (self->rows.plan->municipalidad->pais), error);
}

static const char *
logro_gantt_view_get_name (LogroChartBase *base)
{
  return _("gantt");
}

/* Makes the rows anew; what is chosen stays so, and what is at the top stays there. */
static void
rebuild (LogroGanttView *self)
{
  LogroChartBase *base = LOGRO_CHART_BASE (self);
  guint selected = logro_chart_base_get_selected (base);
  guint first = logro_gantt_view_get_first (self);
  g_autoptr (GPtrArray) before = logro_gantt_rows_make (&self->rows);
  double n = logro_gantt_rows_get_n (&self->rows);

  logro_gantt_view_forget (base);
  if (before != NULL && first > 0 && first < before->len)
    first = logro_gantt_rows_find (&self->rows, before->pdata[first]);
  gtk_adjustment_configure (self->vadjustment, first != NONE ? first : 0, 0, n, 1, 1,
                            MIN (n, gtk_adjustment_get_page_size (self->vadjustment)));
  if (before != NULL && selected < before->len)
    logro_chart_base_set_selected (base,
                                   logro_gantt_rows_find (&self->rows, before->pdata[selected]));
  logro_chart_base_tell (base);
}

void
logro_gantt_view_set_folded (LogroGanttView *self,
                             LogroRecord    *record,
                             gboolean        fold)
{
  if (logro_gantt_rows_fold (&self->rows, record, fold))
    rebuild (self);
}

void
logro_gantt_view_activate (LogroGanttView *self)
{
  LogroRecord *record = logro_gantt_view_get_chosen (self);

  if (record != NULL)
    g_signal_emit (self, signals[ACTIVATED], 0, record);
}

/* Scrolls to what is chosen. */
static void
on_selected (LogroGanttView *self)
{
  guint selected = logro_chart_base_get_selected (LOGRO_CHART_BASE (self));
  guint first = logro_gantt_view_get_first (self);
  guint page = MAX (1, gtk_adjustment_get_page_size (self->vadjustment));

  if (selected == NONE)
    return;
  if (selected < first)
    gtk_adjustment_set_value (self->vadjustment, selected);
  else if (selected >= first + page)
    gtk_adjustment_set_value (self->vadjustment, selected - page + 1);
}

static void
logro_gantt_view_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (object);

  if (id == PROP_CLOSE)
    g_value_set_boolean (value, logro_gantt_zoom_get (self->hadjustment, NULL, NULL));
  else
    g_value_set_object (value, id == PROP_VADJUSTMENT ? self->vadjustment : self->hadjustment);
}

static void
on_days_changed (LogroGanttView *self)
{
  on_scrolled (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOSE]);
}

static void
logro_gantt_view_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (object);
  GtkAdjustment *adjustment = g_value_dup_object (value);

  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (on_scrolled), self,
                           G_CONNECT_SWAPPED);
  if (id == PROP_VADJUSTMENT)
    {
      self->vadjustment = adjustment;
      return;
    }
  self->hadjustment = adjustment;
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (on_days_changed), self,
                           G_CONNECT_SWAPPED);
}

static void
logro_gantt_view_dispose (GObject *object)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (object);

  logro_gantt_view_forget (LOGRO_CHART_BASE (self));
  logro_gantt_rows_clear (&self->rows);
  g_clear_object (&self->vadjustment);
  g_clear_object (&self->hadjustment);
  G_OBJECT_CLASS (logro_gantt_view_parent_class)->dispose (object);
}

static void
logro_gantt_view_class_init (LogroGanttViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  LogroChartBaseClass *base_class = LOGRO_CHART_BASE_CLASS (klass);

  object_class->get_property = logro_gantt_view_get_property;
  object_class->set_property = logro_gantt_view_set_property;
  object_class->dispose = logro_gantt_view_dispose;
  base_class->get_n = logro_gantt_view_get_n;
  base_class->pick = logro_gantt_view_pick;
  base_class->locate = logro_gantt_view_locate;
  base_class->can_select = logro_gantt_view_can_select;
  base_class->paint = logro_gantt_view_paint;
  base_class->dup_tip = logro_gantt_view_dup_tip;
  base_class->describe = logro_gantt_view_describe;
  base_class->forget = logro_gantt_view_forget;
  base_class->export = logro_gantt_view_export;
  base_class->get_name = logro_gantt_view_get_name;
  base_class->press = logro_gantt_view_press;
  properties[PROP_VADJUSTMENT] =
    g_param_spec_object ("vadjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_HADJUSTMENT] =
    g_param_spec_object ("hadjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CLOSE] = g_param_spec_boolean ("close", NULL, NULL, FALSE,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, LOGRO_TYPE_RECORD);
}

static void
logro_gantt_view_init (LogroGanttView *self)
{
  logro_gantt_rows_init (&self->rows);
  logro_gantt_view_listen (self);
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected), NULL);
}

void
logro_gantt_view_fold_all (LogroGanttView *self,
                           gboolean        fold)
{
  logro_gantt_rows_fold_all (&self->rows, fold);
  rebuild (self);
}

gboolean
logro_gantt_view_show (LogroGanttView *self,
                       LogroPlan      *plan,
                       const char     *hoy)
{
  guint32 first, last;
  gboolean dated;

  logro_gantt_rows_set (&self->rows, plan, hoy);
  rebuild (self);
  dated = logro_gantt_data_get_span (self->rows.data, &first, &last);
  if (dated)
    logro_gantt_zoom_cover (self->hadjustment, first, last);
  return dated;
}
