/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report laid out on pages of paper: planning, drawing a page, its foot. */
#include "report/pages-private.h"

#define FOOT_RULE 7        /* the rule of the foot stands that far above the lower margin */
#define FOOT_GAP 4         /* from there to its words */
#define FOOT_ROOM 17       /* the text ends that far above the lower margin */
#define FOOT_MAX_LINES 2
#define BETWEEN_SIDES 18   /* at least, between the two sides of the foot */

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

static const LogroBlockClass block_space = { plan_space, NULL, NULL };
static const LogroBlockClass block_page_break = { plan_page_break, NULL, NULL };

static const LogroBlockClass * const classes[] = {
  [LOGRO_BLOCK_HEADING] = &logro_block_text,
  [LOGRO_BLOCK_PARAGRAPH] = &logro_block_text,
  [LOGRO_BLOCK_FIELDS] = &logro_block_fields,
  [LOGRO_BLOCK_TABLE] = &logro_block_table,
  [LOGRO_BLOCK_CHART] = &logro_block_chart,
  [LOGRO_BLOCK_SIGNATURES] = &logro_block_signatures,
  [LOGRO_BLOCK_BLANK_LINES] = &logro_block_blank_lines,
  [LOGRO_BLOCK_SPACE] = &block_space,
  [LOGRO_BLOCK_PAGE_BREAK] = &block_page_break
};

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

void
logro_run_show (const LogroRun *run,
                guint32         text,
                double          x,
                double          y,
                double          width,
                LogroAlign      align,
                guint           from,
                guint           to)
{
  logro_lines_show (run->pages->lines, text, run->cr, x, y, width, align, from, to);
}

static void
plan_blocks (LogroPages *pages)
{
  guint n = logro_report_get_n_blocks (pages->report);

  pages->plans = g_new0 (LogroPlan, n);
  for (guint i = 0; i < n; i++)
    {
      const LogroBlock *block = logro_report_get_block (pages->report, i);
      guint before = pages->strips->len;

      classes[block->kind]->plan (pages, i, block);
      if (block->keep_next && pages->strips->len > before)
        g_array_index (pages->strips, LogroStrip, pages->strips->len - 1).flags
          |= LOGRO_STRIP_KEEP;
    }
}

/* "Municipalidad · document · date", without what is not known. */
static char *
foot_words (LogroReport *report)
{
  const char *parts[] = {
    logro_report_get_municipality (report),
    logro_report_get_title (report),
    logro_report_get_date (report)
  };
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i][0] == '\0')
        continue;
      if (words->len > 0)
        g_string_append (words, " · ");
      g_string_append (words, parts[i]);
    }
  return g_string_free (words, FALSE);
}

/* Sets the words of all feet, now that the number of pages is known. */
static void
plan_feet (LogroPages *pages)
{
  g_autofree char *left = foot_words (pages->report);
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
logro_pages_new (LogroReport      *report,
                 const LogroPaper *paper)
{
  LogroPages *pages;

  g_return_val_if_fail (report != NULL, NULL);
  g_return_val_if_fail (paper != NULL, NULL);

  pages = g_new0 (LogroPages, 1);
  pages->report = logro_report_ref (report);
  pages->paper = *paper;
  pages->type = logro_type_new (logro_report_get_language (report));
  pages->lines = logro_lines_new (pages->type);
  pages->width = paper->width - 2 * paper->margin;
  pages->height = paper->height - 2 * paper->margin - FOOT_ROOM;
  pages->strips = g_array_new (FALSE, FALSE, sizeof (LogroStrip));
  pages->pages = g_array_new (FALSE, FALSE, sizeof (LogroPage));
  plan_blocks (pages);
  logro_pages_break (pages);
  plan_feet (pages);
  return pages;
}

void
logro_pages_free (LogroPages *pages)
{
  if (pages == NULL)
    return;
  for (guint i = 0; i < logro_report_get_n_blocks (pages->report); i++)
    {
      const LogroBlock *block = logro_report_get_block (pages->report, i);

      if (classes[block->kind]->free_data != NULL)
        classes[block->kind]->free_data (pages->plans[i].data);
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
logro_pages_get_paper (const LogroPages *pages)
{
  g_return_val_if_fail (pages != NULL, NULL);

  return &pages->paper;
}

void
logro_run_begin_tag (const LogroRun *run,
                     const char     *tag)
{
  if (run->tagged)
    cairo_tag_begin (run->cr, tag, NULL);
}

void
logro_run_end_tag (const LogroRun *run,
                   const char     *tag)
{
  if (run->tagged)
    cairo_tag_end (run->cr, tag);
}

void
logro_run_rule (const LogroRun *run,
                double          x,
                double          y,
                double          width,
                double          thickness,
                double          grey)
{
  cairo_set_source_rgb (run->cr, grey, grey, grey);
  cairo_set_line_width (run->cr, thickness);
  cairo_move_to (run->cr, x, y);
  cairo_line_to (run->cr, x + width, y);
  cairo_stroke (run->cr);
  cairo_set_source_rgb (run->cr, 0, 0, 0);
}

void
logro_run_shade (const LogroRun *run,
                 double          x,
                 double          y,
                 double          width,
                 double          height,
                 double          grey)
{
  cairo_set_source_rgb (run->cr, grey, grey, grey);
  cairo_rectangle (run->cr, x, y, width, height);
  cairo_fill (run->cr);
  cairo_set_source_rgb (run->cr, 0, 0, 0);
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
             guint     n)
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
      run->plan = &pages->plans[strips[first].block];
      run->strips = &strips[first];
      run->n_strips = last + 1 - first;
      if (classes[run->block->kind]->draw != NULL)
        classes[run->block->kind]->draw (run);
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

  g_return_if_fail (pages != NULL);
  g_return_if_fail (n < pages->pages->len);
  g_return_if_fail (cr != NULL);

  run.tagged = cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF;
  cairo_save (cr);
  cairo_translate (cr, pages->paper.margin, pages->paper.margin);
  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_strips (&run, n);
  draw_foot (&run, n);
  cairo_restore (cr);
}
