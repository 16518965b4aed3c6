/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart of series on the screen: its items are its axes. */

#include "app/chart-view.h"

#include <glib/gi18n.h>

#include "app/chart-screen.h"
#include "app/export.h"

struct _LogroChartView
{
  LogroChartBase parent_instance;
  LogroChartScreen screen;
};

enum
{
  PROP_KIND = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroChartView, logro_chart_view, LOGRO_TYPE_CHART_BASE)

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

void
logro_chart_view_take_data (LogroChartView *self,
                            LogroChartData *data,
                            char          **tips)
{
  g_return_if_fail (tips == NULL || g_strv_length (tips) == data->axes->len);

  logro_chart_screen_take (&self->screen, data, tips);
  logro_chart_base_tell (LOGRO_CHART_BASE (self));
}

static guint
logro_chart_view_get_n (LogroChartBase *base)
{
  LogroChartView *self = LOGRO_CHART_VIEW (base);

  return self->screen.data != NULL ? self->screen.data->axes->len : 0;
}

static guint
pick (LogroChartBase *base,
      double          x,
      double          y)
{
  return logro_chart_view_pick (LOGRO_CHART_VIEW (base), x, y);
}

static gboolean
locate (LogroChartBase   *base,
        guint             item,
        graphene_point_t *place)
{
  return logro_chart_view_locate (LOGRO_CHART_VIEW (base), item, place);
}

static void
logro_chart_view_paint (LogroChartBase *base,
                        cairo_t        *cr,
                        guint           told)
{
  logro_chart_screen_draw (&LOGRO_CHART_VIEW (base)->screen, GTK_WIDGET (base), cr, told,
                           logro_chart_base_get_selected (base));
}

static char *
logro_chart_view_dup_tip (LogroChartBase *base,
                          guint           item)
{
  return logro_chart_screen_dup_tip (&LOGRO_CHART_VIEW (base)->screen, item);
}

static void
logro_chart_view_describe (LogroChartBase *base)
{
  LogroChartView *self = LOGRO_CHART_VIEW (base);

  if (self->screen.data != NULL)
    logro_chart_screen_describe (&self->screen, GTK_ACCESSIBLE (self),
                                 logro_chart_base_get_selected (base));
}

static void
logro_chart_view_forget (LogroChartBase *base)
{
  logro_chart_screen_forget (&LOGRO_CHART_VIEW (base)->screen);
}

static GBytes *
logro_chart_view_export (LogroChartBase   *base,
                         LogroChartFormat  format,
                         GError          **error)
{
  LogroChartView *self = LOGRO_CHART_VIEW (base);

  return logro_export_chart (self->screen.kind, self->screen.data, format, error);
}

static const char *
logro_chart_view_get_name (LogroChartBase *base)
{
  return LOGRO_CHART_VIEW (base)->screen.kind == LOGRO_CHART_RADAR ? _("radar") : _("bars");
}

static void
logro_chart_view_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_string (value, logro_chart_kind_get_id (LOGRO_CHART_VIEW (object)->screen.kind));
}

static void
logro_chart_view_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LogroChartView *self = LOGRO_CHART_VIEW (object);

  if (g_value_get_string (value) != NULL &&
      !logro_chart_kind_from_id (g_value_get_string (value), &self->screen.kind))
    g_critical ("No kind of chart is called “%s”", g_value_get_string (value));
  logro_chart_base_set_round (LOGRO_CHART_BASE (self), self->screen.kind == LOGRO_CHART_RADAR);
}

static void
logro_chart_view_dispose (GObject *object)
{
  logro_chart_screen_clear (&LOGRO_CHART_VIEW (object)->screen);
  G_OBJECT_CLASS (logro_chart_view_parent_class)->dispose (object);
}

static void
logro_chart_view_class_init (LogroChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  LogroChartBaseClass *base_class = LOGRO_CHART_BASE_CLASS (klass);

  object_class->get_property = logro_chart_view_get_property;
  object_class->set_property = logro_chart_view_set_property;
  object_class->dispose = logro_chart_view_dispose;
  base_class->get_n = logro_chart_view_get_n;
  base_class->pick = pick;
  base_class->locate = locate;
  base_class->paint = logro_chart_view_paint;
  base_class->dup_tip = logro_chart_view_dup_tip;
  base_class->describe = logro_chart_view_describe;
  base_class->forget = logro_chart_view_forget;
  base_class->export = logro_chart_view_export;
  base_class->get_name = logro_chart_view_get_name;
  properties[PROP_KIND] =
    g_param_spec_string ("kind", NULL, NULL, "radar",
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
logro_chart_view_init (LogroChartView *self)
{
}
