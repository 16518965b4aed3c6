/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Planned again when size, data or theme change, and only painted otherwise. */

#include "app/chart-screen.h"

#include <glib/gi18n.h>

#include "app/chart-ink.h"

/* Points. */
#define RING 7.0
#define RING_WIDTH 1.5

void
logro_chart_screen_take (LogroChartScreen *self,
                         LogroChartData   *data,
                         char            **tips)
{
  logro_chart_screen_clear (self);
  self->data = data;
  self->tips = tips;
}

void
logro_chart_screen_clear (LogroChartScreen *self)
{
  logro_chart_screen_forget (self);
  g_clear_pointer (&self->data, logro_chart_data_free);
  g_clear_pointer (&self->tips, g_strfreev);
}

void
logro_chart_screen_forget (LogroChartScreen *self)
{
  g_clear_pointer (&self->chart, logro_chart_free);
}

LogroChart *
logro_chart_screen_get (LogroChartScreen *self,
                        GtkWidget        *widget)
{
  double scale = logro_chart_ink_get_scale (widget);
  double width = gtk_widget_get_width (widget) / scale;
  double height = gtk_widget_get_height (widget) / scale;
  LogroInk ink;

  if (self->chart != NULL || self->data == NULL || width < 1 || height < 1)
    return self->chart;
  logro_chart_ink_init (&ink, widget);
  self->scale = scale;
  self->chart = logro_chart_plan (self->kind, self->data, &ink, width, height);
  return self->chart;
}

guint
logro_chart_screen_pick (LogroChartScreen *self,
                         GtkWidget        *widget,
                         double            x,
                         double            y)
{
  LogroChart *chart = logro_chart_screen_get (self, widget);
  LogroChartHit hit = { -1, -1 };

  if (chart == NULL || !logro_chart_pick (chart, x / self->scale, y / self->scale, &hit))
    return LOGRO_CHART_NONE;
  return hit.axis >= 0 ? (guint) hit.axis : LOGRO_CHART_NONE;
}

gboolean
logro_chart_screen_locate (LogroChartScreen *self,
                           GtkWidget        *widget,
                           guint             axis,
                           graphene_point_t *place)
{
  LogroChart *chart = logro_chart_screen_get (self, widget);
  LogroChartHit hit;

  if (chart == NULL || axis == LOGRO_CHART_NONE || !logro_chart_locate (chart, axis, &hit))
    return FALSE;
  graphene_point_init (place, hit.x * self->scale, hit.y * self->scale);
  return TRUE;
}

static void
draw_ring (LogroChart *chart,
           cairo_t    *cr,
           guint       axis)
{
  LogroChartHit hit;

  if (axis == LOGRO_CHART_NONE || !logro_chart_locate (chart, axis, &hit))
    return;
  cairo_new_sub_path (cr);
  cairo_arc (cr, hit.x, hit.y, RING, 0, 2 * G_PI);
  cairo_stroke (cr);
}

static void
draw_frame (LogroChart *chart,
            cairo_t    *cr,
            guint       axis)
{
  const LogroFrame *frame = logro_chart_get_frame (chart);

  for (guint i = 0; axis != LOGRO_CHART_NONE && i < frame->labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (frame->labels, LogroChartLabel, i);

      if (label->axis != (int) axis ||
          (label->role != LOGRO_LABEL_AXIS && label->role != LOGRO_LABEL_KEY))
        continue;
      cairo_rectangle (cr, label->box.x - 2, label->box.y - 1, label->box.width + 4,
                       label->box.height + 2);
      cairo_stroke (cr);
    }
}

void
logro_chart_screen_draw (LogroChartScreen *self,
                         GtkWidget        *widget,
                         cairo_t          *cr,
                         guint             told,
                         guint             selected)
{
  LogroChart *chart = logro_chart_screen_get (self, widget);
  LogroColor color;

  if (chart == NULL)
    return;
  color = logro_chart_get_frame (chart)->ink.text;
  cairo_scale (cr, self->scale, self->scale);
  logro_chart_draw (chart, cr);
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
  cairo_set_line_width (cr, RING_WIDTH);
  draw_ring (chart, cr, told);
  draw_frame (chart, cr, selected);
}

char *
logro_chart_screen_dup_tip (const LogroChartScreen *self,
                            guint                   axis)
{
  g_autofree char *mark = NULL;

  if (self->data == NULL || axis >= self->data->axes->len)
    return g_strdup ("");
  if (self->tips != NULL)
    return g_strdup (self->tips[axis]);
  mark = self->data->series->len > 0 ? logro_chart_data_format_mark (self->data, 0, axis) : NULL;
  return g_strdup_printf ("%s\n%s", logro_chart_data_get_axis (self->data, axis)->label,
                          mark != NULL ? mark : "");
}

void
logro_chart_screen_describe (const LogroChartScreen *self,
                             GtkAccessible          *accessible,
                             guint                   selected)
{
  const LogroChartWords words = { _("no data"), _("provisional") };
  const char *kind = self->kind == LOGRO_CHART_RADAR ? _("Radar: %s") : _("Bars: %s");
  g_autofree char *all = logro_chart_describe (self->data, &words);
  g_autofree char *chosen = logro_chart_screen_dup_tip (self, selected);
  g_autofree char *text = g_strjoin (*chosen != '\0' ? "\n" : "", chosen, all, NULL);
  g_autofree char *label = g_strdup_printf (kind, self->data->title);

  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}
