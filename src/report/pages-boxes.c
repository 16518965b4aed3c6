/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels with values as on a printed form: ruled boxes, the labels on grey.
 *
 * A box is as high as its label or its value, whichever takes more; an empty one as high as the
 * lines that are to be written in it by hand. One that is higher than a page is parted between
 * lines. */
#include "report/pages-private.h"

#define PAD_X 6
#define PAD_Y 4
#define LABEL_SHARE 0.27
#define LABEL_GREY 0.92
#define RULE_GREY 0.35
#define THICKNESS 0.6

static double
label_width (LogroPages *pages)
{
  return pages->width * LABEL_SHARE;
}

/* The numbers of the texts of all labels and values, in turns. */
static void
plan_boxes (LogroPages       *pages,
            guint             index,
            const LogroBlock *block)
{
  guint32 *texts = g_new (guint32, 2 * block->pairs->len);
  double line = logro_pages_get_line (pages, LOGRO_FACE_LABEL);
  double label = label_width (pages);
  guint first = pages->strips->len;

  pages->plans[index].data = texts;
  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);
      gboolean blank = pair->second[0] == '\0';
      double step = blank ? LOGRO_WRITING_LINE : line;
      guint n;

      texts[2 * i] = logro_pages_set_text (pages, LOGRO_FACE_LABEL, pair->first,
                                           label - 2 * PAD_X);
      texts[2 * i + 1] = logro_pages_set_text (pages, LOGRO_FACE_BODY, pair->second,
                                               pages->width - label - 2 * PAD_X);
      n = (guint) (logro_lines_count (pages->lines, texts[2 * i]) * line / step + 0.99);
      n = MAX (n, blank ? pair->lines : logro_lines_count (pages->lines, texts[2 * i + 1]));
      logro_pages_add_lines (pages, index, i, i == 0 ? LOGRO_GAP : 0, PAD_Y, n, step,
                             i == 0 && block->pairs->len > 1 ? LOGRO_STRIP_KEEP : 0);
    }
  if (block->whole)
    logro_pages_keep (pages, first, pages->strips->len, pages->height);
}

static void
draw_box (const LogroRun   *run,
          const LogroStrip *strip,
          const LogroStrip *last,
          double            x,
          double            width,
          gboolean          grey)
{
  double bottom = last->y + last->height;

  if (grey)
    logro_run_shade (run, x, strip->y, width, bottom - strip->y, LABEL_GREY);
  logro_run_rule (run, x, strip->y, width, THICKNESS, RULE_GREY);
  logro_run_rule (run, x, bottom, width, THICKNESS, RULE_GREY);
  logro_run_rule_down (run, x, strip->y, bottom - strip->y, THICKNESS, RULE_GREY);
  logro_run_rule_down (run, x + width, strip->y, bottom - strip->y, THICKNESS, RULE_GREY);
}

static void
draw_pair (const LogroRun *run,
           guint           first,
           guint           end)
{
  const guint32 *texts = run->plan->data;
  const LogroStrip *strip = &run->strips[first];
  const LogroStrip *last = &run->strips[end - 1];
  double label = label_width (run->pages);
  double y = strip->y + (strip->from == 0 ? PAD_Y : 0);

  draw_box (run, strip, last, 0, label, TRUE);
  draw_box (run, strip, last, label, run->pages->width - label, FALSE);
  logro_run_begin_tag (run, "P");
  if (strip->from == 0)
    logro_run_show (run, texts[2 * strip->part], PAD_X, y, label - 2 * PAD_X, LOGRO_ALIGN_START,
                    0, G_MAXUINT);
  logro_run_show (run, texts[2 * strip->part + 1], label + PAD_X, y,
                  run->pages->width - label - 2 * PAD_X, LOGRO_ALIGN_START, strip->from, last->to);
  logro_run_end_tag (run, "P");
}

static void
draw_boxes (const LogroRun *run)
{
  guint end;

  for (guint i = 0; i < run->n_strips; i = end)
    {
      end = logro_run_part_end (run, i);
      draw_pair (run, i, end);
    }
}

const LogroBlockClass logro_block_boxes = { plan_boxes, NULL, draw_boxes, g_free };
