/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts on a page: as wide as the text, as high as suits them, whole and with their caption.
 *
 * Two charts that follow one another are compared by the reader, so they may give up some height
 * to stand on one page. */
#include "report/pages-private.h"

#include "chart/chart.h"
#include "report/pictures.h"

#define CAPTION_GAP 4

typedef struct
{
  LogroChart *chart;
  double      height;    /* of the chart alone */
  guint32     caption;   /* number of a text */
} ChartData;

static void
chart_data_free (gpointer pointer)
{
  ChartData *data = pointer;

  logro_chart_free (data->chart);
  g_free (data);
}

LogroInk
logro_pages_ink (void)
{
  LogroInk ink = logro_picture_ink ();

  ink.transparent = TRUE;
  return ink;
}

static gboolean
is_chart (LogroPages *pages,
          guint       index)
{
  return index < logro_report_get_n_blocks (pages->report)
         && logro_report_get_block (pages->report, index)->kind == LOGRO_BLOCK_CHART;
}

static void
plan_chart (LogroPages       *pages,
            guint             index,
            const LogroBlock *block)
{
  LogroInk ink = logro_pages_ink ();
  ChartData *data = g_new0 (ChartData, 1);
  LogroPictureFrame frame;
  double below = 0;

  pages->plans[index].data = data;
  data->caption = logro_pages_set_text (pages, LOGRO_FACE_CAPTION, block->text, pages->width);
  if (block->text[0] != '\0')
    below = CAPTION_GAP + logro_lines_count (pages->lines, data->caption)
                          * logro_pages_get_line (pages, LOGRO_FACE_CAPTION);
  /* index - 1 of the first block is a number too large for any block. */
  frame = (LogroPictureFrame) { pages->width, pages->height, below,
                                is_chart (pages, index + 1) || is_chart (pages, index - 1) };
  data->height = logro_picture_chart_height (block, &ink, &frame);
  data->chart = logro_chart_plan (block->chart_kind, block->chart_data, &ink, pages->width,
                                  data->height);
  logro_pages_add_strip (pages, index, 0, 2 * LOGRO_GAP, data->height + below, 0);
}

static void
draw_chart (const LogroRun *run)
{
  const ChartData *data = run->plan->data;
  double y = run->strips->y;

  logro_run_begin_tag (run, "Figure");
  cairo_save (run->cr);
  cairo_translate (run->cr, 0, y);
  logro_chart_draw (data->chart, run->cr);
  cairo_restore (run->cr);
  logro_run_end_tag (run, "Figure");
  logro_run_begin_tag (run, "P");
  logro_run_show (run, data->caption, 0, y + data->height + CAPTION_GAP, run->pages->width,
                  LOGRO_ALIGN_CENTER, 0, G_MAXUINT);
  logro_run_end_tag (run, "P");
}

const LogroBlockClass logro_block_chart = { plan_chart, NULL, draw_chart, chart_data_free };
