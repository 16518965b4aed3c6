/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart planned for the pixels of a widget, with what is told of it in words. */
#pragma once

#include "app/chart-base.h"

G_BEGIN_DECLS

/* Part of a LogroChartView; all zero at first. */
typedef struct
{
  LogroChartKind kind;
  LogroChartData *data; /* NULL before there is any */
  char **tips;          /* one per axis, or NULL */
  LogroChart *chart;    /* NULL: to be planned */
  double scale;         /* pixels per point of the plan */
} LogroChartScreen;

/* Takes other data and tips. */
void logro_chart_screen_take (LogroChartScreen *self,
                              LogroChartData   *data,
                              char            **tips);

/* Lets go of everything. */
void logro_chart_screen_clear (LogroChartScreen *self);

/* The plan is of no use any more. */
void logro_chart_screen_forget (LogroChartScreen *self);

/* The plan for @widget as large as it is; NULL without data or size. */
LogroChart *logro_chart_screen_get (LogroChartScreen *self,
                                    GtkWidget        *widget);

/* The axis at a place, in pixels, or LOGRO_CHART_NONE. */
guint logro_chart_screen_pick (LogroChartScreen *self,
                               GtkWidget        *widget,
                               double            x,
                               double            y);

/* The place of the mark of an axis, in pixels; FALSE when the chart does not show it. */
gboolean logro_chart_screen_locate (LogroChartScreen *self,
                                    GtkWidget        *widget,
                                    guint             axis,
                                    graphene_point_t *place);

/* Paints the chart, a ring round the mark of @told and a frame round the name of @selected. */
void logro_chart_screen_draw (LogroChartScreen *self,
                              GtkWidget        *widget,
                              cairo_t          *cr,
                              guint             told,
                              guint             selected);

/* What is told of an axis; "" for none. */
char *logro_chart_screen_dup_tip (const LogroChartScreen *self,
                                  guint                   axis);

/* For people who do not see the chart: what is chosen, then all figures. */
void logro_chart_screen_describe (const LogroChartScreen *self,
                                  GtkAccessible          *accessible,
                                  guint                   selected);

G_END_DECLS
