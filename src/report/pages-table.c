/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables on pages: caption, head, rows.
 *
 * A row is a strip, as high as its cell of most lines, and so is never cut; only a row higher
 * than a page, or in a dense table than some part of it, is parted, between lines. Heads are
 * repeated unless they take half a page. Rules are thin and across only, shades are light greys:
 * they copy and print in black and white. */
#include "report/columns.h"
#include "report/pages-private.h"

#define PAD_Y 3
#define CAPTION_GAP 2
#define HEAD_GREY 0.88
#define STRONG_GREY 0.95
#define RULE_GREY 0.6
#define SMALL_SHARE 0.6        /* of the height of a page */
#define END_SHARE 0.35
#define FIRST_ROWS 3

typedef struct
{
  double  *widths;   /* of the columns, with padding; they add up to the width of the text */
  guint32  caption;  /* numbers of texts */
  guint32  groups;   /* of the title above the first column; those of the others follow it */
  guint32  head;     /* of the first title; those of the other columns follow it */
  guint32  rows;     /* of the first cell; the others follow it row by row */
  double   over;     /* height of the titles of groups, or 0 */
  double   pad;      /* left and right of a text */
} TableData;

static void
table_data_free (gpointer pointer)
{
  TableData *data = pointer;

  g_free (data->widths);
  g_free (data);
}

static const char *
part_text (const LogroTable *table,
           guint             part,
           guint             column)
{
  return part == LOGRO_PART_HEAD ? logro_table_get_title (table, column)
                                 : logro_table_get_cell (table, part, column);
}

static LogroFaceId
part_face (const LogroTable *table,
           guint             part)
{
  return logro_columns_get_face (table, part == LOGRO_PART_HEAD ||
                                          logro_table_is_strong (table, part));
}

/* Sets the texts of a row or the head; gives the most lines that one of them takes. */
static guint
set_part (LogroPages       *pages,
          const LogroTable *table,
          const TableData  *data,
          guint             part)
{
  LogroFaceId face = part_face (table, part);
  guint most = 1;

  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    {
      guint32 text = logro_pages_set_text (pages, face, part_text (table, part, i),
                                           data->widths[i] - 2 * data->pad);

      most = MAX (most, logro_lines_count (pages->lines, text));
    }
  return most;
}

/* A part as one strip if it is not higher than a page, else as lines. */
static void
add_part (LogroPages *pages,
          guint       index,
          guint       part,
          double      space,
          guint       n_lines,
          double      highest,
          guint       flags)
{
  const LogroTable *table = logro_report_get_block (pages->report, index)->table;
  double line = logro_pages_get_line (pages, logro_columns_get_face (table, FALSE));

  if (n_lines * line + 2 * PAD_Y <= highest)
    {
      logro_pages_add_strip (pages, index, part, space, n_lines * line + 2 * PAD_Y, flags);
      g_array_index (pages->strips, LogroStrip, pages->strips->len - 1).to = n_lines;
    }
  else
    {
      logro_pages_add_lines (pages, index, part, space, PAD_Y, n_lines, line, flags);
    }
}

static void
plan_caption (LogroPages       *pages,
              guint             index,
              const LogroTable *table,
              TableData        *data)
{
  data->caption = logro_pages_set_text (pages, LOGRO_FACE_CAPTION,
                                        logro_table_get_caption (table), pages->width);
  logro_pages_add_lines (pages, index, LOGRO_PART_CAPTION, 2 * LOGRO_GAP, 0,
                         logro_lines_count (pages->lines, data->caption),
                         logro_pages_get_line (pages, LOGRO_FACE_CAPTION), LOGRO_STRIP_KEEP);
}

static double
group_width (const LogroTable *table,
             const TableData  *data,
             guint             column)
{
  double width = 0;
  guint first, n;

  logro_table_get_group (table, column, &first, &n);
  for (guint i = first; i < first + n; i++)
    width += data->widths[i];
  return width;
}

/* Sets the titles of groups: a text per column, of which those of the first of a group are shown.
 * They take the height that the highest needs. */
static void
plan_groups (LogroPages       *pages,
             const LogroTable *table,
             TableData        *data)
{
  guint most = 1;

  data->groups = logro_lines_next (pages->lines);
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    {
      guint32 text = logro_pages_set_text (pages, logro_columns_get_face (table, TRUE),
                                           logro_table_get_group (table, i, NULL, NULL),
                                           group_width (table, data, i) - 2 * data->pad);

      most = MAX (most, logro_lines_count (pages->lines, text));
    }
  data->over = most * logro_pages_get_line (pages, logro_columns_get_face (table, TRUE)) +
               2 * PAD_Y;
}

static void
plan_head (LogroPages       *pages,
           guint             index,
           const LogroTable *table,
           TableData        *data,
           double            space)
{
  guint n_lines;
  double height;

  if (logro_table_has_groups (table))
    plan_groups (pages, table, data);
  data->head = logro_lines_next (pages->lines);
  n_lines = set_part (pages, table, data, LOGRO_PART_HEAD);
  height = n_lines * logro_pages_get_line (pages, logro_columns_get_face (table, TRUE)) +
           2 * PAD_Y + data->over;
  if (height <= pages->height / 2)
    {
      logro_pages_add_strip (pages, index, LOGRO_PART_HEAD, space, height, LOGRO_STRIP_KEEP);
      g_array_index (pages->strips, LogroStrip, pages->strips->len - 1).to = n_lines;
      pages->plans[index].head = height;
    }
  else
    {
      data->over = 0;
      add_part (pages, index, LOGRO_PART_HEAD, space, n_lines, pages->height / 2,
                LOGRO_STRIP_KEEP);
    }
}

static gboolean
has_head (const LogroTable *table)
{
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    if (logro_table_get_title (table, i)[0] != '\0')
      return TRUE;
  return FALSE;
}

/* Whether a row stays with the next: a total is not left alone at the top of a page, nor a row that
 * heads others at the foot of one. */
static gboolean
is_kept (const LogroTable *table,
         guint             row)
{
  if (row + 1 == logro_table_get_n_rows (table))
    return FALSE;
  return logro_table_is_head (table, row) ||
         (logro_table_is_strong (table, row + 1) && !logro_table_is_head (table, row + 1));
}

/* How high a row may be that is not parted: the narrow columns of a dense table make high rows, and
 * each of them on a page of its own would waste most of the paper. */
static double
get_highest (LogroPages       *pages,
             guint             index,
             const LogroTable *table)
{
  double room = pages->height - pages->plans[index].head;

  return logro_table_is_dense (table) ? room * LOGRO_COLUMNS_WHOLE_DENSE : room;
}

static void
plan_rows (LogroPages       *pages,
           guint             index,
           const LogroTable *table,
           const TableData  *data,
           double            space)
{
  guint n_rows = logro_table_get_n_rows (table);

  for (guint i = 0; i < n_rows; i++)
    {
      gboolean keep = is_kept (table, i);
      guint flags = LOGRO_STRIP_ROW | (keep ? LOGRO_STRIP_KEEP : 0);
      guint n_lines = set_part (pages, table, data, i);

      if (logro_table_is_blank (table, i))
        logro_pages_add_strip (pages, index, i, i == 0 ? space : 0, LOGRO_WRITING_LINE, flags);
      else
        add_part (pages, index, i, i == 0 ? space : 0, n_lines, get_highest (pages, index, table),
                  flags);
    }
}

/* Whether no row from that strip on has more than a line. */
static gboolean
is_low (LogroPages *pages,
        guint       first)
{
  for (guint i = first; i < pages->strips->len; i++)
    {
      const LogroStrip *strip = &g_array_index (pages->strips, LogroStrip, i);

      if ((strip->flags & LOGRO_STRIP_ROW) && strip->to > 1)
        return FALSE;
    }
  return TRUE;
}

/* The first rows stay together, and so do the last two, unless they are high: a row or two at the
 * foot of a page or at the top of one look forgotten there. */
static void
keep_ends (LogroPages *pages,
           guint       first)
{
  double highest = pages->height * END_SHARE;
  guint n = pages->strips->len;
  guint end = first;

  for (guint rows = 0; end < n && rows < FIRST_ROWS; end++)
    rows += (g_array_index (pages->strips, LogroStrip, end).flags & LOGRO_STRIP_ROW) != 0;
  while (end > first + 1 && !logro_pages_keep (pages, first, end, highest))
    end--;
  if (n >= first + 2)
    logro_pages_keep (pages, n - 2, n, highest);
}

/* A table that is to be kept whole stays on one page if it fits one. So does a small table of
 * figures, which is taken in at a glance. first is the strip it begins with. */
static void
keep_on_page (LogroPages *pages,
              guint       first,
              gboolean    whole)
{
  guint n = pages->strips->len;

  if (whole && logro_pages_keep (pages, first, n, pages->height))
    return;
  if (is_low (pages, first) && logro_pages_keep (pages, first, n, pages->height * SMALL_SHARE))
    return;
  keep_ends (pages, first);
}

static void
plan_table (LogroPages       *pages,
            guint             index,
            const LogroBlock *block)
{
  const LogroTable *table = block->table;
  TableData *data = g_new0 (TableData, 1);
  double space = 2 * LOGRO_GAP;
  guint first = pages->strips->len;

  pages->plans[index].data = data;
  data->pad = logro_columns_get_pad (table);
  data->widths = logro_columns_share (pages->type, table, pages->width);
  if (logro_table_get_caption (table)[0] != '\0')
    {
      plan_caption (pages, index, table, data);
      space = CAPTION_GAP;
    }
  if (has_head (table))
    {
      plan_head (pages, index, table, data, space);
      space = 0;
    }
  data->rows = logro_lines_next (pages->lines);
  plan_rows (pages, index, table, data, space);
  keep_on_page (pages, first, block->whole);
}

static void
draw_caption (const LogroRun   *run,
              const LogroStrip *strip)
{
  const TableData *data = run->plan->data;

  logro_run_begin_tag (run, "P");
  logro_run_show (run, data->caption, 0, strip->y, run->pages->width, LOGRO_ALIGN_START,
                  strip->from, strip->to);
  logro_run_end_tag (run, "P");
}

static void
draw_cells (const LogroRun   *run,
            guint             part,
            guint             from,
            guint             to,
            double            y)
{
  const LogroTable *table = run->block->table;
  const TableData *data = run->plan->data;
  guint n = logro_table_get_n_columns (table);
  gboolean head = part == LOGRO_PART_HEAD;
  double x = 0;

  for (guint i = 0; i < n; x += data->widths[i], i++)
    {
      logro_run_begin_tag (run, head ? "TH" : "TD");
      logro_run_show (run, (head ? data->head : data->rows + part * n) + i, x + data->pad, y,
                      data->widths[i] - 2 * data->pad, logro_table_get_align (table, i), from, to);
      logro_run_end_tag (run, head ? "TH" : "TD");
    }
}

/* The titles of groups, each with a rule over its columns. */
static void
draw_groups (const LogroRun *run,
             double          top)
{
  const LogroTable *table = run->block->table;
  const TableData *data = run->plan->data;
  double x = 0;

  for (guint i = 0; i < logro_table_get_n_columns (table); x += data->widths[i], i++)
    {
      double width = group_width (table, data, i);
      guint first;

      if (logro_table_get_group (table, i, &first, NULL)[0] == '\0' || first != i)
        continue;
      logro_run_begin_tag (run, "TH");
      logro_run_show (run, data->groups + i, x + data->pad, top + PAD_Y, width - 2 * data->pad,
                      LOGRO_ALIGN_CENTER, 0, G_MAXUINT);
      logro_run_end_tag (run, "TH");
      logro_run_rule (run, x + data->pad / 2, top + data->over, width - data->pad, 0.6, RULE_GREY);
    }
}

/* What is filled by hand shows where each cell ends. */
static void
draw_cell_ends (const LogroRun *run,
                double          top,
                double          bottom)
{
  const TableData *data = run->plan->data;
  guint n = logro_table_get_n_columns (run->block->table);
  double x = 0;

  for (guint i = 0; i <= n; i++)
    {
      logro_run_rule_down (run, x, top, bottom - top, 0.5, RULE_GREY);
      x += i < n ? data->widths[i] : 0;
    }
}

/* Lines from .. to - 1 of a row or the head, in a box from top to bottom. */
static void
draw_part (const LogroRun *run,
           guint           part,
           guint           from,
           guint           to,
           double          top,
           double          bottom)
{
  double width = run->pages->width;
  gboolean head = part == LOGRO_PART_HEAD;
  gboolean strong = !head && logro_table_is_strong (run->block->table, part);
  double over = head && from == 0 ? ((const TableData *) run->plan->data)->over : 0;

  if (head || strong)
    logro_run_shade (run, 0, top, width, bottom - top, head ? HEAD_GREY : STRONG_GREY);
  if (over > 0)
    {
      logro_run_begin_tag (run, "TR");
      draw_groups (run, top);
      logro_run_end_tag (run, "TR");
    }
  if (!head && logro_table_is_form (run->block->table, part))
    draw_cell_ends (run, top, bottom);
  logro_run_begin_tag (run, "TR");
  draw_cells (run, part, from, to, top + over + (from == 0 ? PAD_Y : 0));
  logro_run_end_tag (run, "TR");
  if (strong && from == 0)
    logro_run_rule (run, 0, top, width, 0.9, 0);
  if (head || strong)
    logro_run_rule (run, 0, bottom, width, 0.9, 0);
  else
    logro_run_rule (run, 0, bottom, width, 0.5, RULE_GREY);
}

static void
draw_table (const LogroRun *run)
{
  guint i = 0;
  guint end;

  for (; i < run->n_strips && run->strips[i].part == LOGRO_PART_CAPTION; i++)
    draw_caption (run, &run->strips[i]);
  if (i == run->n_strips)
    return;
  logro_run_begin_tag (run, "Table");
  if (run->head)
    draw_part (run, LOGRO_PART_HEAD, 0, G_MAXUINT, 0, run->plan->head);
  for (; i < run->n_strips; i = end)
    {
      const LogroStrip *strip = &run->strips[i];
      const LogroStrip *last;

      end = logro_run_part_end (run, i);
      last = &run->strips[end - 1];
      draw_part (run, strip->part, strip->from, last->to, strip->y, last->y + last->height);
    }
  logro_run_end_tag (run, "Table");
}

const LogroBlockClass logro_block_table = { plan_table, NULL, draw_table, table_data_free };
