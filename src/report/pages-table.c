/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables on pages: caption, head, rows.
 *
 * A row is a strip, as high as its cell of most lines, and so is never cut; only a row higher
 * than a page is parted, between lines. Heads are repeated unless they take half a page. Rules
 * are thin and across only, shades are light greys: they copy and print in black and white. */
#include "report/pages-private.h"

#define PAD_X 4
#define PAD_Y 3
#define CAPTION_GAP 2
#define HEAD_GREY 0.88
#define STRONG_GREY 0.95
#define RULE_GREY 0.6
#define SMALL_SHARE 0.6        /* of the height of a page */
#define LONGEST_KEPT_WORD 14   /* letters; longer words may be broken to save width */

typedef struct
{
  double  *widths;   /* of the columns, with padding; they add up to the width of the text */
  guint32  caption;  /* numbers of texts */
  guint32  head;     /* of the first title; those of the other columns follow it */
  guint32  rows;     /* of the first cell; the others follow it row by row */
} TableData;

static void
table_data_free (gpointer pointer)
{
  TableData *data = pointer;

  g_free (data->widths);
  g_free (data);
}

static guint
longest_word (const char *text)
{
  guint longest = 0;
  guint length = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gboolean ends = *text == ' ' || *text == '\n' || *text == '\t' || *text == '-';

      length = ends ? 0 : length + 1;
      longest = MAX (longest, length);
    }
  return MIN (longest, LONGEST_KEPT_WORD);
}

/* About the width in which no ordinary word of the column is broken. */
static double
column_min (LogroPages       *pages,
            const LogroTable *table,
            guint             column)
{
  const LogroFace *face = logro_type_get_face (pages->type, LOGRO_FACE_STRONG);
  guint n_rows = logro_table_get_n_rows (table);
  guint longest = longest_word (logro_table_get_title (table, column));

  for (guint i = 0; i < n_rows && longest < LONGEST_KEPT_WORD; i++)
    longest = MAX (longest, longest_word (logro_table_get_cell (table, i, column)));
  return longest * face->digit + 2 * PAD_X + 1;
}

/* Shares the width by weight, but no column gets less than its least, as long as there is enough
 * for all; otherwise in proportion to the least widths. */
static void
share_width (double       *widths,
             const double *least,
             const double *weights,
             guint         n,
             double        total)
{
  double sum = 0;
  gboolean changed = TRUE;

  for (guint i = 0; i < n; i++)
    {
      sum += least[i];
      widths[i] = -1;
    }
  if (sum >= total)
    {
      for (guint i = 0; i < n; i++)
        widths[i] = least[i] * total / sum;
      return;
    }
  while (changed)
    {
      double room = total;
      double weight = 0;

      changed = FALSE;
      for (guint i = 0; i < n; i++)
        {
          room -= MAX (widths[i], 0);
          weight += widths[i] < 0 ? weights[i] : 0;
        }
      for (guint i = 0; i < n && !changed; i++)
        if (widths[i] < 0 && room * weights[i] / weight < least[i])
          {
            widths[i] = least[i];
            changed = TRUE;
          }
      for (guint i = 0; i < n && !changed; i++)
        if (widths[i] < 0)
          widths[i] = room * weights[i] / weight;
    }
}

static double *
plan_widths (LogroPages       *pages,
             const LogroTable *table)
{
  guint n = logro_table_get_n_columns (table);
  double *widths = g_new (double, n);
  g_autofree double *least = g_new (double, n);
  g_autofree double *weights = g_new (double, n);

  for (guint i = 0; i < n; i++)
    {
      least[i] = column_min (pages, table, i);
      weights[i] = logro_table_get_weight (table, i);
    }
  share_width (widths, least, weights, n, pages->width);
  return widths;
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
  return part == LOGRO_PART_HEAD || logro_table_is_strong (table, part)
           ? LOGRO_FACE_STRONG : LOGRO_FACE_CELL;
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
                                           data->widths[i] - 2 * PAD_X);

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
  double line = logro_pages_get_line (pages, LOGRO_FACE_CELL);

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

static void
plan_head (LogroPages       *pages,
           guint             index,
           const LogroTable *table,
           TableData        *data,
           double            space)
{
  guint n_lines = set_part (pages, table, data, LOGRO_PART_HEAD);
  double height = n_lines * logro_pages_get_line (pages, LOGRO_FACE_CELL) + 2 * PAD_Y;

  add_part (pages, index, LOGRO_PART_HEAD, space, n_lines, pages->height / 2, LOGRO_STRIP_KEEP);
  if (height <= pages->height / 2)
    pages->plans[index].head = height;
}

static gboolean
has_head (const LogroTable *table)
{
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    if (logro_table_get_title (table, i)[0] != '\0')
      return TRUE;
  return FALSE;
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
      /* A total is not left alone at the top of a page. */
      gboolean keep = i + 1 < n_rows && logro_table_is_strong (table, i + 1);

      add_part (pages, index, i, i == 0 ? space : 0, set_part (pages, table, data, i),
                pages->height - pages->plans[index].head,
                LOGRO_STRIP_ROW | (keep ? LOGRO_STRIP_KEEP : 0));
    }
}

/* A small table of figures is taken in at a glance, so it is kept on one page. first is the strip
 * it begins with. */
static void
keep_small_table (LogroPages *pages,
                  guint       first)
{
  LogroStrip *strips = (LogroStrip *) pages->strips->data;
  guint n = pages->strips->len;
  double height = 0;

  for (guint i = first; i < n; i++)
    {
      height += strips[i].space + strips[i].height;
      if (((strips[i].flags & LOGRO_STRIP_ROW) && strips[i].to > 1)
          || height > pages->height * SMALL_SHARE)
        return;
    }
  for (guint i = first; i + 1 < n; i++)
    strips[i].flags |= LOGRO_STRIP_KEEP;
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
  data->widths = plan_widths (pages, table);
  if (logro_table_get_caption (table)[0] != '\0')
    {
      plan_caption (pages, index, table, data);
      space = CAPTION_GAP;
    }
  data->head = logro_lines_next (pages->lines);
  if (has_head (table))
    {
      plan_head (pages, index, table, data, space);
      space = 0;
    }
  data->rows = logro_lines_next (pages->lines);
  plan_rows (pages, index, table, data, space);
  keep_small_table (pages, first);
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
      logro_run_show (run, (head ? data->head : data->rows + part * n) + i, x + PAD_X, y,
                      data->widths[i] - 2 * PAD_X, logro_table_get_align (table, i), from, to);
      logro_run_end_tag (run, head ? "TH" : "TD");
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

  if (head || strong)
    logro_run_shade (run, 0, top, width, bottom - top, head ? HEAD_GREY : STRONG_GREY);
  logro_run_begin_tag (run, "TR");
  draw_cells (run, part, from, to, top + (from == 0 ? PAD_Y : 0));
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

      for (end = i + 1; end < run->n_strips; end++)
        if (run->strips[end].part != strip->part)
          break;
      last = &run->strips[end - 1];
      draw_part (run, strip->part, strip->from, last->to, strip->y, last->y + last->height);
    }
  logro_run_end_tag (run, "Table");
}

const LogroBlockClass logro_block_table = { plan_table, draw_table, table_data_free };
