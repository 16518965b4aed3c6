/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart on pages: whole on one if letters one can read allow it, else with its rows parted
 * among as many as they need, all of the same width and days. */
#include "report/pages-private.h"

#include "chart/gantt.h"
#include "report/pictures.h"

#define CAPTION_GAP 4

typedef struct
{
  GPtrArray *plans;    /* LogroGanttPlan, one per strip */
  guint32    caption;
  double     below;    /* height that the caption takes */
} GanttPages;

static void
gantt_pages_free (gpointer pointer)
{
  GanttPages *data = pointer;

  g_ptr_array_unref (data->plans);
  g_free (data);
}

static void
add_strip (LogroPages           *pages,
           guint                 index,
           const LogroInk       *ink,
           double                height,
           const LogroGanttRange *range)
{
  GanttPages *data = pages->plans[index].data;
  const LogroGanttData *gantt = logro_report_get_block (pages->report, index)->gantt;

  g_ptr_array_add (data->plans, logro_gantt_plan (gantt, ink, pages->width, height, range));
  logro_pages_add_strip (pages, index, data->plans->len - 1, 2 * LOGRO_GAP, height + data->below,
                         0);
}

static void
plan_gantt (LogroPages       *pages,
            guint             index,
            const LogroBlock *block)
{
  LogroInk ink = logro_pages_ink ();
  GanttPages *data = g_new0 (GanttPages, 1);
  LogroPictureFrame frame;
  double height;
  g_autoptr (GArray) ranges = NULL;

  data->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) logro_gantt_plan_free);
  data->caption = logro_pages_set_text (pages, LOGRO_FACE_CAPTION, block->text, pages->width);
  if (block->text[0] != '\0')
    data->below = CAPTION_GAP + logro_lines_count (pages->lines, data->caption)
                                * logro_pages_get_line (pages, LOGRO_FACE_CAPTION);
  pages->plans[index].data = data;
  frame = (LogroPictureFrame) { pages->width, pages->height, data->below };
  ranges = logro_picture_gantt_ranges (block, &ink, &frame, &height);
  for (guint i = 0; i < ranges->len; i++)
    add_strip (pages, index, &ink, height,
               ranges->len > 1 ? &g_array_index (ranges, LogroGanttRange, i) : NULL);
}

static void
draw_gantt (const LogroRun *run)
{
  const GanttPages *data = run->plan->data;

  for (guint i = 0; i < run->n_strips; i++)
    {
      const LogroStrip *strip = &run->strips[i];

      logro_run_begin_tag (run, "Figure");
      cairo_save (run->cr);
      cairo_translate (run->cr, 0, strip->y);
      logro_gantt_draw (g_ptr_array_index (data->plans, strip->part), run->cr);
      cairo_restore (run->cr);
      logro_run_end_tag (run, "Figure");
      logro_run_begin_tag (run, "P");
      logro_run_show (run, data->caption, 0, strip->y + strip->height - data->below + CAPTION_GAP,
                      run->pages->width, LOGRO_ALIGN_CENTER, 0, G_MAXUINT);
      logro_run_end_tag (run, "P");
    }
}

const LogroBlockClass logro_block_gantt = { plan_gantt, NULL, draw_gantt, gantt_pages_free };
