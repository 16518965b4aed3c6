/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart as the bytes of a picture file. */
#include "chart/gantt-export.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const LogroGanttData *data;
  const LogroInk *ink;
  double width;
  double height;
  gboolean paged;
  guint n_pages; /* that the rows need */
} Request;

static void
draw_pages (gpointer what,
            cairo_t *cr)
{
  Request *request = what;
  g_autoptr (GArray) pages = logro_gantt_list_pages (request->data, request->ink, request->width,
                                                     request->height);

  request->n_pages = pages->len;
  for (guint i = 0; i < (request->paged ? pages->len : 1); i++)
    {
      const LogroGanttRange *page = &g_array_index (pages, LogroGanttRange, i);
      g_autoptr (LogroGanttPlan) plan
        = logro_gantt_plan (request->data, request->ink, request->width, request->height,
                            pages->len > 1 ? page : NULL);

      logro_gantt_draw (plan, cr);
      if (request->paged)
        cairo_show_page (cr);
    }
}

GBytes *
logro_gantt_export (const LogroGanttData *data,
                    const LogroInk *ink,
                    LogroChartFormat format,
                    double width,
                    double height,
                    double scale,
                    GError **error)
{
  Request request = { data, ink, width, height, format == LOGRO_CHART_PDF, 0 };
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (data != NULL && ink != NULL, NULL);

  bytes = logro_chart_export_drawing (draw_pages, &request, data->title, format, width, height,
                                      scale, error);
  if (bytes == NULL || request.paged || request.n_pages == 1)
    return g_steal_pointer (&bytes);
  g_set_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_SIZE,
               _ ("Not all rows of the chart fit in a picture of %g × %g points."), width, height);
  return NULL;
}
