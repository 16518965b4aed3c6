/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by chart-base.c (what is seen and chosen) and chart-menu.c (what is done with it). */
#pragma once

#include "app/chart-base.h"

G_BEGIN_DECLS

void logro_chart_base_popup_menu (LogroChartBase *self);

void logro_chart_base_class_install_actions (GtkWidgetClass *klass);

G_END_DECLS
