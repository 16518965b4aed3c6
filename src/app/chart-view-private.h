/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The struct of a chart view, shared by chart-view.c (what is seen) and chart-menu.c (what is
 * done). */
#pragma once

#include "app/chart-screen.h"
#include "app/chart-view.h"

G_BEGIN_DECLS

struct _LogroChartView
{
  GtkWidget parent_instance;
  GtkWidget *menu_button;
  GtkWidget *context;
  GtkLabel *tip;
  LogroChartScreen screen;
  guint selected;
  guint hovered;
};

void logro_chart_view_class_install_actions (GtkWidgetClass *klass);

G_END_DECLS
