/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the menu of a chart does. */

#include "app/chart-base-private.h"

#include <glib/gi18n.h>

#include "app/clipboard.h"
#include "app/dialogs.h"
#include "app/export.h"

static void
on_copy (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroChartBase *self = LOGRO_CHART_BASE (widget);
  LogroChartBaseClass *klass = LOGRO_CHART_BASE_GET_CLASS (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GBytes) png = NULL;

  if (klass->get_n (self) == 0)
    return;
  svg = klass->export (self, LOGRO_CHART_SVG, &error);
  png = svg != NULL ? klass->export (self, LOGRO_CHART_PNG, &error) : NULL;
  if (png != NULL)
    logro_clipboard_copy_picture (widget, svg, png);
  else
    logro_show_error (GTK_WINDOW (gtk_widget_get_root (widget)),
                      _("The chart could not be copied"), error);
}

static void
on_export (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroChartBase *self = LOGRO_CHART_BASE (widget);
  LogroChartBaseClass *klass = LOGRO_CHART_BASE_GET_CLASS (self);
  const char *suffix = g_variant_get_string (parameter, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  LogroChartFormat format;

  if (klass->get_n (self) == 0)
    return;
  if (logro_chart_format_from_id (suffix, &format, &error))
    bytes = klass->export (self, format, &error);
  if (bytes != NULL)
    logro_export_save (widget, _("Export the Chart"), klass->get_name (self), suffix, bytes);
  else
    logro_show_error (GTK_WINDOW (gtk_widget_get_root (widget)),
                      _("The chart could not be exported"), error);
}

static void
on_menu (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_chart_base_popup_menu (LOGRO_CHART_BASE (widget));
}

void
logro_chart_base_class_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "chart.copy", NULL, on_copy);
  gtk_widget_class_install_action (klass, "chart.export", "s", on_export);
  gtk_widget_class_install_action (klass, "chart.menu", NULL, on_menu);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_c, GDK_CONTROL_MASK, "chart.copy", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Menu, 0, "chart.menu", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F10, GDK_SHIFT_MASK, "chart.menu", NULL);
}
