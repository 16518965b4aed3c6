/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places to sign: two in a row, a line to sign on, the name and the role below it.
 *
 * All signatures of a block stay together, for a page of signatures alone can be swapped; only
 * more of them than a page holds are parted, between rows. */
#include "report/pages-private.h"

#define SIGNING_ROOM 44   /* above the line: seven rows fit a page */
#define BELOW_LINE 4
#define COLUMN_GAP 36
#define BETWEEN_ROWS 10
#define MAX_LINES 4       /* of a name or a role; what is longer ends with an ellipsis */

static double
column_width (LogroPages *pages)
{
  return (pages->width - COLUMN_GAP) / 2;
}

/* The names and roles of all pairs, in this order, as numbers of texts. */
static guint32 *
set_texts (LogroPages       *pages,
           const LogroBlock *block)
{
  guint32 *texts = g_new (guint32, 2 * block->pairs->len);
  double width = column_width (pages);

  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);

      texts[2 * i] = logro_lines_add (pages->lines, LOGRO_FACE_LABEL, pair->first, width,
                                      MAX_LINES);
      texts[2 * i + 1] = logro_lines_add (pages->lines, LOGRO_FACE_BODY, pair->second, width,
                                          MAX_LINES);
    }
  return texts;
}

static void
plan_signatures (LogroPages       *pages,
                 guint             index,
                 const LogroBlock *block)
{
  guint32 *texts = set_texts (pages, block);
  guint n = block->pairs->len;

  pages->plans[index].data = texts;
  for (guint i = 0; i < n; i += 2)
    {
      guint most = 0;

      for (guint j = i; j < MIN (i + 2, n); j++)
        most = MAX (most, logro_lines_count (pages->lines, texts[2 * j])
                          + logro_lines_count (pages->lines, texts[2 * j + 1]));
      logro_pages_add_strip (pages, index, i, i == 0 ? LOGRO_GAP : BETWEEN_ROWS,
                             SIGNING_ROOM + BELOW_LINE
                             + most * logro_pages_get_line (pages, LOGRO_FACE_LABEL),
                             i + 2 < n ? LOGRO_STRIP_KEEP : 0);
    }
}

static void
draw_signature (const LogroRun *run,
                guint           which,
                double          x,
                double          y)
{
  const guint32 *texts = run->plan->data;
  guint32 name = texts[2 * which];
  double width = column_width (run->pages);

  y += SIGNING_ROOM;
  logro_run_rule (run, x + width * 0.06, y, width * 0.88, 0.6, 0);
  y += BELOW_LINE;
  logro_run_begin_tag (run, "P");
  logro_run_show (run, name, x, y, width, LOGRO_ALIGN_CENTER, 0, MAX_LINES);
  y += logro_lines_count (run->pages->lines, name)
       * logro_pages_get_line (run->pages, LOGRO_FACE_LABEL);
  logro_run_show (run, texts[2 * which + 1], x, y, width, LOGRO_ALIGN_CENTER, 0, MAX_LINES);
  logro_run_end_tag (run, "P");
}

static void
draw_signatures (const LogroRun *run)
{
  double step = column_width (run->pages) + COLUMN_GAP;
  guint n = run->block->pairs->len;

  for (guint i = 0; i < run->n_strips; i++)
    {
      guint first = run->strips[i].part;

      for (guint j = first; j < MIN (first + 2, n); j++)
        {
          /* The odd one stands in the middle. */
          double x = j == first && j + 1 == n ? step / 2 : (j - first) * step;

          draw_signature (run, j, x, run->strips[i].y);
        }
    }
}

const LogroBlockClass logro_block_signatures = { plan_signatures, NULL, draw_signatures, g_free };
