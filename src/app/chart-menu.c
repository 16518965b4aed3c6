/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the menu of a chart does. */

#include "app/chart-view-private.h"

#include <glib/gi18n.h>

#include "app/clipboard.h"
#include "app/dialogs.h"
#include "app/export.h"

static void
on_copy (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroChartScreen *screen = &LOGRO_CHART_VIEW (widget)->screen;

  if (screen->data != NULL)
    logro_clipboard_copy_chart (widget, screen->kind, screen->data);
}

static void
on_export (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroChartScreen *screen = &LOGRO_CHART_VIEW (widget)->screen;
  const char *suffix = g_variant_get_string (parameter, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  LogroChartFormat format;

  if (screen->data == NULL)
    return;
  if (logro_chart_format_from_id (suffix, &format, &error))
    bytes = logro_export_chart (screen->kind, screen->data, format, &error);
  if (bytes != NULL)
    logro_export_save (widget, _("Export the Chart"),
                       screen->kind == LOGRO_CHART_RADAR ? _("radar") : _("bars"), suffix, bytes);
  else
    logro_show_error (GTK_WINDOW (gtk_widget_get_root (widget)),
                      _("The chart could not be exported"), error);
}

static void
on_menu (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (LOGRO_CHART_VIEW (widget)->menu_button));
}

void
logro_chart_view_class_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "chart.copy", NULL, on_copy);
  gtk_widget_class_install_action (klass, "chart.export", "s", on_export);
  gtk_widget_class_install_action (klass, "chart.menu", NULL, on_menu);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_c, GDK_CONTROL_MASK, "chart.copy", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Menu, 0, "chart.menu", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F10, GDK_SHIFT_MASK, "chart.menu", NULL);
}
