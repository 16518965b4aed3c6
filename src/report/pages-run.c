/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the painters of all blocks share: texts, rules, shades, tags and links. */
#include "report/pages-private.h"

#define WRITING_DROP 4       /* a rule to write on stands that far above the end of its line */

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

/* Whole numbers: cairo reads them with the decimal sign of the locale. */
void
logro_run_begin_link (const LogroRun *run,
                      guint           block)
{
  const LogroPlan *plan = &run->pages->plans[block];
  g_autofree char *link = NULL;

  if (!run->tagged || !run->pages->linked)
    return;
  link = g_strdup_printf ("page=%u pos=[0 %d]", plan->page + 1,
                          (int) (run->pages->papers[plan->lying].margin + plan->y));
  cairo_tag_begin (run->cr, CAIRO_TAG_LINK, link);
}

void
logro_run_end_link (const LogroRun *run)
{
  if (run->tagged && run->pages->linked)
    cairo_tag_end (run->cr, CAIRO_TAG_LINK);
}

guint
logro_run_part_end (const LogroRun *run,
                    guint           first)
{
  guint end = first + 1;

  while (end < run->n_strips && run->strips[end].part == run->strips[first].part)
    end++;
  return end;
}

static void
stroke (const LogroRun *run,
        double          thickness,
        double          grey)
{
  cairo_set_source_rgb (run->cr, grey, grey, grey);
  cairo_set_line_width (run->cr, thickness);
  cairo_stroke (run->cr);
  cairo_set_source_rgb (run->cr, 0, 0, 0);
}

void
logro_run_rule (const LogroRun *run,
                double          x,
                double          y,
                double          width,
                double          thickness,
                double          grey)
{
  cairo_move_to (run->cr, x, y);
  cairo_line_to (run->cr, x + width, y);
  stroke (run, thickness, grey);
}

void
logro_run_rule_down (const LogroRun *run,
                     double          x,
                     double          y,
                     double          height,
                     double          thickness,
                     double          grey)
{
  cairo_move_to (run->cr, x, y);
  cairo_line_to (run->cr, x, y + height);
  stroke (run, thickness, grey);
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

void
logro_run_writing_lines (const LogroRun   *run,
                         const LogroStrip *strip,
                         double            x,
                         double            width)
{
  for (guint i = strip->from; i < strip->to; i++)
    logro_run_rule (run, x,
                    strip->y + (i - strip->from + 1) * LOGRO_WRITING_LINE - WRITING_DROP, width,
                    0.5, 0.45);
}
