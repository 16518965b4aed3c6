/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places to sign: two in a row, a line to sign on, the name and the role below it.
 *
 * All signatures of a block stay together, for a page of signatures alone can be swapped; only
 * more of them than a page holds are parted, between rows. */
#include "report/pages-private.h"

#define SIGNING_ROOM 54   /* above the line */
#define BELOW_LINE 4
#define COLUMN_GAP 36
#define BETWEEN_ROWS 10
#define MAX_LINES 4       /* of a name or a role; what is longer ends with an ellipsis */

static double
column_width (LogroPages *pages)
{
  return (pages->width - COLUMN_GAP) / 2;
}

static guint
count_lines (LogroPages  *pages,
             LogroFaceId  face,
             const char  *text)
{
  return MIN (MAX_LINES, logro_type_count_lines (pages->type, face, text, column_width (pages)));
}

/* The most lines that names and roles of a row take. */
static guint
count_row_lines (LogroPages       *pages,
                 const LogroBlock *block,
                 guint             row)
{
  guint most = 0;

  for (guint i = 2 * row; i < MIN (2 * row + 2, block->pairs->len); i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);

      most = MAX (most, count_lines (pages, LOGRO_FACE_LABEL, pair->first)
                        + count_lines (pages, LOGRO_FACE_BODY, pair->second));
    }
  return most;
}

static void
plan_signatures (LogroPages       *pages,
                 guint             index,
                 const LogroBlock *block)
{
  double line = logro_type_get_face (pages->type, LOGRO_FACE_LABEL)->line;
  guint n_rows = (block->pairs->len + 1) / 2;

  for (guint i = 0; i < n_rows; i++)
    logro_pages_add_strip (pages, index, i, i == 0 ? LOGRO_GAP : BETWEEN_ROWS,
                           SIGNING_ROOM + BELOW_LINE
                           + count_row_lines (pages, block, i) * line,
                           i + 1 < n_rows ? LOGRO_STRIP_KEEP : 0);
}

static void
draw_centred (const LogroRun *run,
              LogroFaceId     face,
              const char     *text,
              double          x,
              double         *y)
{
  LogroType *type = run->pages->type;
  double width = column_width (run->pages);
  guint n_lines = count_lines (run->pages, face, text);
  g_autoptr (PangoLayout) layout = logro_type_layout (type, face, text, width);

  pango_layout_set_height (layout, -MAX_LINES);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  logro_type_show (type, face, run->cr, layout, x, *y, width, LOGRO_ALIGN_CENTER, 0, n_lines);
  *y += n_lines * logro_type_get_face (type, face)->line;
}

static void
draw_signature (const LogroRun  *run,
                const LogroPair *pair,
                double           x,
                double           y)
{
  double width = column_width (run->pages);

  y += SIGNING_ROOM;
  logro_run_rule (run, x + width * 0.06, y, width * 0.88, 0.6, 0);
  y += BELOW_LINE;
  logro_run_begin_tag (run, "P");
  draw_centred (run, LOGRO_FACE_LABEL, pair->first, x, &y);
  draw_centred (run, LOGRO_FACE_BODY, pair->second, x, &y);
  logro_run_end_tag (run, "P");
}

static void
draw_signatures (const LogroRun *run)
{
  double step = column_width (run->pages) + COLUMN_GAP;
  guint n = run->block->pairs->len;

  for (guint i = 0; i < run->n_strips; i++)
    {
      guint first = 2 * run->strips[i].part;

      for (guint j = first; j < MIN (first + 2, n); j++)
        {
          /* The odd one stands in the middle. */
          double x = j == first && j + 1 == n ? step / 2 : (j - first) * step;

          draw_signature (run, &g_array_index (run->block->pairs, LogroPair, j), x,
                          run->strips[i].y);
        }
    }
}

const LogroBlockClass logro_block_signatures = { plan_signatures, draw_signatures, NULL };
