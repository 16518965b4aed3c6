/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report laid out on pages of paper: planning, drawing a page, its foot. */
#include "report/pages-private.h"

#define FOOT_RULE 7        /* the rule of the foot stands that far above the lower margin */
#define FOOT_GAP 4         /* from there to its words */
#define FOOT_ROOM 17       /* the text ends that far above the lower margin */
#define FOOT_MAX_LINES 2
#define BETWEEN_SIDES 18   /* at least, between the two sides of the foot */

/* How much of the work of a PDF is done once all texts are set. */
#define SHARE_OF_PLANNING 0.5

static void
plan_space (LogroPages       *pages,
            guint             index,
            const LogroBlock *block)
{
  logro_pages_add_strip (pages, index, 0, block->amount, 0, LOGRO_STRIP_KEEP);
}

static void
plan_page_break (LogroPages       *pages,
                 guint             index,
                 const LogroBlock *block)
{
  logro_pages_add_strip (pages, index, 0, 0, 0, LOGRO_STRIP_BREAK);
}

/* Sheets of both kinds have the measures of the text from here on. */
static void
plan_section (LogroPages       *pages,
              guint             index,
              const LogroBlock *block)
{
  logro_pages_turn (pages, block->landscape);
  pages->plans[index].lying = block->landscape;
  plan_page_break (pages, index, block);
}

static const LogroBlockClass block_space = { plan_space, NULL, NULL, NULL };
static const LogroBlockClass block_page_break = { plan_page_break, NULL, NULL, NULL };
static const LogroBlockClass block_section = { plan_section, NULL, NULL, NULL };

static const LogroBlockClass * const classes[] = {
  [LOGRO_BLOCK_HEADING] = &logro_block_text,
  [LOGRO_BLOCK_PARAGRAPH] = &logro_block_text,
  [LOGRO_BLOCK_FIELDS] = &logro_block_fields,
  [LOGRO_BLOCK_TABLE] = &logro_block_table,
  [LOGRO_BLOCK_CHART] = &logro_block_chart,
  [LOGRO_BLOCK_GANTT] = &logro_block_gantt,
  [LOGRO_BLOCK_SIGNATURES] = &logro_block_signatures,
  [LOGRO_BLOCK_BLANK_LINES] = &logro_block_blank_lines,
  [LOGRO_BLOCK_LIST] = &logro_block_list,
  [LOGRO_BLOCK_COVER] = &logro_block_cover,
  [LOGRO_BLOCK_CONTENTS] = &logro_block_contents,
  [LOGRO_BLOCK_SPACE] = &block_space,
  [LOGRO_BLOCK_PAGE_BREAK] = &block_page_break,
  [LOGRO_BLOCK_SECTION] = &block_section
};

static const LogroBlockClass *
get_class (const LogroBlock *block)
{
  return block->boxed ? &logro_block_boxes : classes[block->kind];
}

void
logro_pages_turn (LogroPages *pages,
                  gboolean    lying)
{
  const LogroPaper *paper = &pages->papers[lying != FALSE];

  pages->width = paper->width - 2 * paper->margin;
  pages->height = paper->height - 2 * paper->margin - FOOT_ROOM;
}

void
logro_pages_add_strip (LogroPages *pages,
                       guint       block,
                       guint       part,
                       double      space,
                       double      height,
                       guint       flags)
{
  LogroStrip strip = { block, part, 0, 0, space, height, 0, flags };

  g_array_append_val (pages->strips, strip);
}

void
logro_pages_add_lines (LogroPages *pages,
                       guint       block,
                       guint       part,
                       double      space,
                       double      padding,
                       guint       n_lines,
                       double      line,
                       guint       flags)
{
  guint from = 0;

  while (from < n_lines)
    {
      LogroStrip strip = { block, part, from, from + 1, 0, 0, 0, flags };

      if (n_lines < 4)
        strip.to = n_lines;
      else if (from == 0 || from == n_lines - 2)
        strip.to = from + 2;
      strip.space = from == 0 ? space : 0;
      strip.height = (strip.to - from) * line + (from == 0 ? padding : 0)
                     + (strip.to == n_lines ? padding : 0);
      if (strip.to < n_lines)
        strip.flags &= ~LOGRO_STRIP_KEEP;
      g_array_append_val (pages->strips, strip);
      from = strip.to;
    }
}

gboolean
logro_pages_keep (LogroPages *pages,
                  guint       first,
                  guint       end,
                  double      highest)
{
  LogroStrip *strips = (LogroStrip *) pages->strips->data;
  double height = 0;

  for (guint i = first; i < end; i++)
    height += (i > first ? strips[i].space : 0) + strips[i].height;
  if (height > highest)
    return FALSE;
  for (guint i = first; i + 1 < end; i++)
    strips[i].flags |= LOGRO_STRIP_KEEP;
  return TRUE;
}

double
logro_pages_get_line (LogroPages  *pages,
                      LogroFaceId  face)
{
  return logro_type_get_face (pages->type, face)->line;
}

guint32
logro_pages_set_text (LogroPages  *pages,
                      LogroFaceId  face,
                      const char  *text,
                      double       width)
{
  return logro_lines_add (pages->lines, face, text, width, 0);
}

static gboolean
plan_blocks (LogroPages           *pages,
             const LogroProgress  *progress,
             GError              **error)
{
  guint n = logro_report_get_n_blocks (pages->report);
  gboolean lying = FALSE;

  logro_pages_turn (pages, FALSE);
  for (guint i = 0; i < n; i++)
    {
      const LogroBlock *block = logro_report_get_block (pages->report, i);
      guint before = pages->strips->len;

      if (!logro_progress_step (progress, SHARE_OF_PLANNING * i / n, error))
        return FALSE;
      lying = block->kind == LOGRO_BLOCK_SECTION ? block->landscape : lying;
      pages->plans[i].lying = lying;
      get_class (block)->plan (pages, i, block);
      if (block->keep_next && pages->strips->len > before)
        g_array_index (pages->strips, LogroStrip, pages->strips->len - 1).flags
          |= LOGRO_STRIP_KEEP;
    }
  return TRUE;
}

/* Says of each block where it begins. */
static void
find_places (LogroPages *pages)
{
  guint n = logro_report_get_n_blocks (pages->report);
  guint page = 0;
  guint next = 0;  /* block without a place yet */

  for (guint i = 0; i < pages->strips->len; i++)
    {
      const LogroStrip *strip = &g_array_index (pages->strips, LogroStrip, i);

      while (page + 1 < pages->pages->len
             && g_array_index (pages->pages, LogroPage, page + 1).first <= i)
        page++;
      for (; next <= strip->block; next++)
        {
          pages->plans[next].page = page;
          pages->plans[next].y = strip->y;
        }
    }
  for (; next < n; next++)
    pages->plans[next].page = page;
}

static void
finish_blocks (LogroPages *pages)
{
  for (guint i = 0; i < logro_report_get_n_blocks (pages->report); i++)
    {
      const LogroBlock *block = logro_report_get_block (pages->report, i);

      logro_pages_turn (pages, pages->plans[i].lying);
      if (get_class (block)->finish != NULL)
        get_class (block)->finish (pages, i, block);
    }
}

/* Sets the words of all feet, now that the number of pages is known. */
static void
plan_feet (LogroPages *pages)
{
  g_autofree char *left = logro_report_dup_foot (pages->report);
  guint n = pages->pages->len;
  g_autofree char *longest = logro_report_dup_page_words (pages->report, n, n);
  double width = pages->width - logro_type_measure (pages->type, LOGRO_FACE_FOOT, longest)
                 - BETWEEN_SIDES;

  pages->foot = logro_lines_add (pages->lines, LOGRO_FACE_FOOT, left, MAX (width, 0),
                                 FOOT_MAX_LINES);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = logro_report_dup_page_words (pages->report, i + 1, n);
      guint32 number = logro_lines_add (pages->lines, LOGRO_FACE_FOOT, words, -1, 0);

      if (i == 0)
        pages->numbers = number;
    }
}

LogroPages *
logro_pages_new_stepwise (LogroReport          *report,
                          const LogroPaper     *paper,
                          const LogroProgress  *progress,
                          GError              **error)
{
  g_autoptr (LogroPages) pages = NULL;

  g_return_val_if_fail (report != NULL, NULL);
  g_return_val_if_fail (paper != NULL, NULL);

  pages = g_new0 (LogroPages, 1);
  pages->report = logro_report_ref (report);
  pages->papers[0] = pages->papers[1] = *paper;
  logro_paper_lay_down (&pages->papers[1]);
  pages->type = logro_type_new (logro_report_get_language (report));
  pages->lines = logro_lines_new (pages->type);
  pages->strips = g_array_new (FALSE, FALSE, sizeof (LogroStrip));
  pages->pages = g_array_new (FALSE, FALSE, sizeof (LogroPage));
  pages->plans = g_new0 (LogroPlan, logro_report_get_n_blocks (report));
  if (!plan_blocks (pages, progress, error))
    return NULL;
  logro_pages_break (pages);
  find_places (pages);
  finish_blocks (pages);
  logro_pages_turn (pages, FALSE);
  plan_feet (pages);
  return g_steal_pointer (&pages);
}

LogroPages *
logro_pages_new (LogroReport      *report,
                 const LogroPaper *paper)
{
  return logro_pages_new_stepwise (report, paper, NULL, NULL);
}

void
logro_pages_free (LogroPages *pages)
{
  if (pages == NULL)
    return;
  for (guint i = 0; i < logro_report_get_n_blocks (pages->report); i++)
    {
      const LogroBlock *block = logro_report_get_block (pages->report, i);

      if (get_class (block)->free_data != NULL && pages->plans[i].data != NULL)
        get_class (block)->free_data (pages->plans[i].data);
    }
  g_free (pages->plans);
  g_array_unref (pages->strips);
  g_array_unref (pages->pages);
  logro_lines_free (pages->lines);
  logro_type_free (pages->type);
  logro_report_unref (pages->report);
  g_free (pages);
}

guint
logro_pages_get_n (const LogroPages *pages)
{
  g_return_val_if_fail (pages != NULL, 0);

  return pages->pages->len;
}

const LogroPaper *
logro_pages_get_paper (const LogroPages *pages,
                       guint             n)
{
  g_return_val_if_fail (pages != NULL && n < pages->pages->len, NULL);

  return &pages->papers[g_array_index (pages->pages, LogroPage, n).lying != FALSE];
}

guint
logro_pages_get_page_of (const LogroPages *pages,
                         guint             index)
{
  g_return_val_if_fail (pages != NULL, 0);
  g_return_val_if_fail (index < logro_report_get_n_blocks (pages->report), 0);

  return pages->plans[index].page;
}

static void
draw_foot (const LogroRun *run,
           guint           n)
{
  LogroPages *pages = run->pages;
  double y = pages->height + FOOT_ROOM - FOOT_RULE;

  logro_run_rule (run, 0, y, pages->width, 0.5, 0.35);
  logro_run_show (run, pages->foot, 0, y + FOOT_GAP, pages->width, LOGRO_ALIGN_START,
                  0, FOOT_MAX_LINES);
  logro_run_show (run, pages->numbers + n, 0, y + FOOT_GAP, pages->width, LOGRO_ALIGN_END, 0, 1);
}

/* Paints the strips of the page, those of one block at a time. */
static void
draw_strips (LogroRun *run,
             guint     n,
             gboolean *cover)
{
  LogroPages *pages = run->pages;
  const LogroStrip *strips = (const LogroStrip *) pages->strips->data;
  guint first = g_array_index (pages->pages, LogroPage, n).first;
  guint end = n + 1 < pages->pages->len
                ? g_array_index (pages->pages, LogroPage, n + 1).first : pages->strips->len;

  run->head = g_array_index (pages->pages, LogroPage, n).head;
  while (first < end)
    {
      guint last = first;

      while (last + 1 < end && strips[last + 1].block == strips[first].block)
        last++;
      run->block = logro_report_get_block (pages->report, strips[first].block);
      *cover = *cover || run->block->kind == LOGRO_BLOCK_COVER;
      run->plan = &pages->plans[strips[first].block];
      run->strips = &strips[first];
      run->n_strips = last + 1 - first;
      if (get_class (run->block)->draw != NULL)
        get_class (run->block)->draw (run);
      run->head = FALSE;
      first = last + 1;
    }
}

void
logro_pages_draw (LogroPages *pages,
                  guint       n,
                  cairo_t    *cr)
{
  LogroRun run = { pages, cr };
  const LogroPage *page;
  gboolean cover = FALSE;

  g_return_if_fail (pages != NULL);
  g_return_if_fail (n < pages->pages->len);
  g_return_if_fail (cr != NULL);

  run.tagged = cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF;
  cairo_save (cr);
  page = &g_array_index (pages->pages, LogroPage, n);
  logro_pages_turn (pages, page->lying);
  cairo_translate (cr, pages->papers[page->lying].margin, pages->papers[page->lying].margin);
  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_strips (&run, n, &cover);
  if (!cover)
    draw_foot (&run, n);
  cairo_restore (cr);
}
