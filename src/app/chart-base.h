/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all charts on the screen have in common: what is under the pointer is told, one thing is
 * chosen by click or keys, and a menu copies and exports. */
#pragma once

#include <gtk/gtk.h>

#include "chart/export.h"

G_BEGIN_DECLS

/* The item that is none. */
#define LOGRO_CHART_NONE GTK_INVALID_LIST_POSITION

#define LOGRO_TYPE_CHART_BASE (logro_chart_base_get_type ())
G_DECLARE_DERIVABLE_TYPE (LogroChartBase, logro_chart_base, LOGRO, CHART_BASE, GtkWidget)

/* Property: selected (uint: an item, such as an axis or a row, or LOGRO_CHART_NONE).
 * Actions: chart.copy, chart.export ("svg", "png", "pdf"), chart.menu. */

struct _LogroChartBaseClass
{
  GtkWidgetClass parent_class;

  /* How many items there are. */
  guint (*get_n) (LogroChartBase *self);

  /* The item at a place in pixels, or LOGRO_CHART_NONE. */
  guint (*pick) (LogroChartBase *self,
                 double          x,
                 double          y);

  /* Where an item has its mark, in pixels; FALSE when it is not shown. */
  gboolean (*locate) (LogroChartBase   *self,
                      guint             item,
                      graphene_point_t *place);

  /* Whether the arrow keys stop at an item. As a default, where it is shown. */
  gboolean (*can_select) (LogroChartBase *self,
                          guint           item);

  /* Paints all of it, with a mark at the item that is @told. */
  void (*paint) (LogroChartBase *self,
                 cairo_t        *cr,
                 guint           told);

  /* What is told of an item. */
  char *(*dup_tip) (LogroChartBase *self,
                    guint           item);

  /* Tells people who do not see the chart what it shows and what is chosen. */
  void (*describe) (LogroChartBase *self);

  /* Size or theme are new: what was planned for others is of no use. */
  void (*forget) (LogroChartBase *self);

  /* The chart as a file; NULL on failure. */
  GBytes *(*export) (LogroChartBase   *self,
                     LogroChartFormat  format,
                     GError          **error);

  /* What it is called in a proposed file name, translated: "radar". */
  const char *(*get_name) (LogroChartBase *self);

  /* A key that is not one of those that choose; whether it meant something. May be NULL. */
  gboolean (*press) (LogroChartBase *self,
                     guint           key);
};

guint logro_chart_base_get_selected (LogroChartBase *self);

void logro_chart_base_set_selected (LogroChartBase *self,
                                    guint           item);

/**
 * logro_chart_base_set_round:
 * @self: a chart
 * @round: whether its marks stand round its middle
 *
 * Then what is told stands outwards of the mark, else right of it.
 */
void logro_chart_base_set_round (LogroChartBase *self,
                                 gboolean        round);

/**
 * logro_chart_base_tell:
 * @self: a chart whose contents or places have changed
 *
 * Forgets what was under the pointer, and an item chosen that is there no more, tells anew of the
 * chosen one, and paints.
 */
void logro_chart_base_tell (LogroChartBase *self);

/**
 * logro_chart_base_get_tip:
 * @self: a chart
 *
 * Returns: (transfer none): what is told now of the item under the pointer or chosen, or ""
 */
const char *logro_chart_base_get_tip (LogroChartBase *self);

G_END_DECLS
