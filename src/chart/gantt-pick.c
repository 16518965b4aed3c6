/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart's pages, and what of it is under a pointer. */
#include <math.h>

#include "chart/gantt.h"

gboolean
logro_gantt_pick (const LogroGanttPlan *plan,
                  double x,
                  double y,
                  LogroChartHit *hit)
{
  g_return_val_if_fail (plan != NULL && hit != NULL, FALSE);

  for (guint k = 0; k < plan->n_rows; k++)
    {
      const LogroGanttBar *row = &plan->rows[k];

      if (y < row->top || y >= row->top + row->height)
        continue;
      logro_gantt_locate (plan, row->row, hit);
      if (!logro_box_contains (&row->bar, x, y))
        hit->value = NAN;
      return x >= 0 && x <= plan->frame.width;
    }
  return FALSE;
}

gboolean
logro_gantt_locate (const LogroGanttPlan *plan,
                    guint row,
                    LogroChartHit *hit)
{
  const LogroGanttBar *bar;

  g_return_val_if_fail (plan != NULL && hit != NULL, FALSE);

  if (row < plan->first || row - plan->first >= plan->n_rows)
    return FALSE;
  bar = &plan->rows[row - plan->first];
  *hit = (LogroChartHit) {
    -1, row, bar->bar.width > 0 ? bar->progress : NAN,
    CLAMP (bar->bar.x + bar->bar.width / 2, plan->plot.x, plan->plot.x + plan->plot.width),
    bar->top + bar->height / 2
  };
  return TRUE;
}

static gboolean
belongs_to_next (const LogroGanttData *data,
                 guint row)
{
  LogroGanttKind kind = logro_gantt_data_get_row (data, row)->kind;

  return kind == LOGRO_GANTT_HEADING
         || (kind == LOGRO_GANTT_LINEA
             && logro_gantt_data_get_row (data, row + 1)->kind == LOGRO_GANTT_ACTIVIDAD);
}

/* How many of @most rows from @first stand on a page; all of them when there are only heads. */
static guint
break_page (const LogroGanttData *data,
            guint first,
            guint most)
{
  guint left = data->rows->len - first;
  guint n = MIN (most, left);

  while (n > 0 && n < left && belongs_to_next (data, first + n - 1))
    n--;
  return n > 0 ? n : MIN (most, left);
}

GArray *
logro_gantt_list_pages (const LogroGanttData *data,
                        const LogroInk *ink,
                        double width,
                        double height)
{
  GArray *pages;
  LogroGanttRange page = { 0, 0 };
  LogroGanttPlan *plan;

  g_return_val_if_fail (data != NULL && ink != NULL, NULL);
  g_return_val_if_fail (width >= 1 && height >= 1, NULL);

  pages = g_array_new (FALSE, FALSE, sizeof (LogroGanttRange));
  plan = logro_gantt_plan (data, ink, width, height, NULL);
  if (plan->n_rows >= data->rows->len)
    g_array_append_val (pages, page);
  else
    while (page.first < data->rows->len)
      {
        page.n = break_page (data, page.first, plan->n_rows);
        g_array_append_val (pages, page);
        page.first += page.n;
        page.n = 0;
        logro_gantt_plan_free (plan);
        plan = logro_gantt_plan (data, ink, width, height, &page);
      }
  logro_gantt_plan_free (plan);
  return pages;
}
