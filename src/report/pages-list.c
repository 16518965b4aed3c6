/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists on a page: a bullet or a number before each item. */
#include "report/pages-private.h"

#define INDENT 18
#define NUMBER_GAP 5
#define BETWEEN_ITEMS 2
#define BULLET "•"

/* The numbers of the texts of all marks and items, in turns. */
static void
plan_list (LogroPages       *pages,
           guint             index,
           const LogroBlock *block)
{
  guint32 *texts = g_new (guint32, 2 * block->pairs->len);

  pages->plans[index].data = texts;
  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);
      g_autofree char *number = g_strdup_printf ("%u.", i + 1);

      texts[2 * i] = logro_lines_add (pages->lines, LOGRO_FACE_BODY,
                                      block->numbered ? number : BULLET, -1, 0);
      texts[2 * i + 1] = logro_pages_set_text (pages, LOGRO_FACE_BODY, pair->first,
                                               pages->width - INDENT);
      logro_pages_add_lines (pages, index, i, i == 0 ? LOGRO_GAP : BETWEEN_ITEMS, 0,
                             logro_lines_count (pages->lines, texts[2 * i + 1]),
                             logro_pages_get_line (pages, LOGRO_FACE_BODY), 0);
    }
}

static void
draw_item (const LogroRun *run,
           guint           first,
           guint           end)
{
  const guint32 *texts = run->plan->data;
  const LogroStrip *strip = &run->strips[first];

  logro_run_begin_tag (run, "LI");
  if (strip->from == 0)
    {
      logro_run_begin_tag (run, "Lbl");
      logro_run_show (run, texts[2 * strip->part], 0, strip->y, INDENT - NUMBER_GAP,
                      LOGRO_ALIGN_END, 0, 1);
      logro_run_end_tag (run, "Lbl");
    }
  logro_run_begin_tag (run, "LBody");
  logro_run_show (run, texts[2 * strip->part + 1], INDENT, strip->y, run->pages->width - INDENT,
                  LOGRO_ALIGN_START, strip->from, run->strips[end - 1].to);
  logro_run_end_tag (run, "LBody");
  logro_run_end_tag (run, "LI");
}

static void
draw_list (const LogroRun *run)
{
  guint end;

  logro_run_begin_tag (run, "L");
  for (guint i = 0; i < run->n_strips; i = end)
    {
      end = logro_run_part_end (run, i);
      draw_item (run, i, end);
    }
  logro_run_end_tag (run, "L");
}

const LogroBlockClass logro_block_list = { plan_list, NULL, draw_list, g_free };
