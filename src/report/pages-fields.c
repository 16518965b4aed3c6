/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels with values, and ruled lines to fill by hand.
 *
 * A field is as high as its label or its value, whichever takes more lines; one without a value
 * is as high as the lines to be written on. Those are further apart than printed ones. */
#include "report/pages-private.h"

#define COLUMN_GAP 12
#define MAX_LABEL_SHARE 0.36
#define WRITING_LINE 21    /* room for handwriting */
#define BETWEEN_FIELDS 3

static double
label_width (LogroPages       *pages,
             const LogroBlock *block)
{
  double width = 0;

  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);

      width = MAX (width, logro_type_measure (pages->type, LOGRO_FACE_LABEL, pair->first));
    }
  return MIN (width + 0.5, pages->width * MAX_LABEL_SHARE);
}

static void
plan_fields (LogroPages       *pages,
             guint             index,
             const LogroBlock *block)
{
  double line = logro_type_get_face (pages->type, LOGRO_FACE_LABEL)->line;
  double *labels = g_new (double, 1);

  *labels = label_width (pages, block);
  pages->plans[index].data = labels;
  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);
      double space = i == 0 ? LOGRO_GAP : BETWEEN_FIELDS;
      guint n_label = logro_type_count_lines (pages->type, LOGRO_FACE_LABEL, pair->first,
                                              *labels);

      if (pair->second[0] == '\0')
        {
          guint needed = (guint) (n_label * line / WRITING_LINE) + 1;

          logro_pages_add_lines (pages, index, i, space, 0, MAX (pair->lines, needed),
                                 WRITING_LINE, 0);
        }
      else
        {
          guint n = logro_type_count_lines (pages->type, LOGRO_FACE_BODY, pair->second,
                                            pages->width - *labels - COLUMN_GAP);

          logro_pages_add_lines (pages, index, i, space, 0, MAX (n, n_label), line, 0);
        }
    }
}

/* The lines of the strip as rules to write on. */
static void
draw_blank (const LogroRun   *run,
            const LogroStrip *strip,
            double            x)
{
  for (guint i = strip->from; i < strip->to; i++)
    logro_run_rule (run, x, strip->y + (i - strip->from + 1) * WRITING_LINE - 4,
                    run->pages->width - x, 0.5, 0.45);
}

static void
draw_field (const LogroRun   *run,
            const LogroStrip *strips,
            guint             n)
{
  const LogroPair *pair = &g_array_index (run->block->pairs, LogroPair, strips->part);
  LogroType *type = run->pages->type;
  double labels = *(double *) run->plan->data;
  double x = labels + COLUMN_GAP;
  gboolean blank = pair->second[0] == '\0';
  /* The first line of a label stands on the first line to be written on. */
  double drop = blank ? WRITING_LINE - 5 - logro_type_get_face (type, LOGRO_FACE_LABEL)->base : 0;
  g_autoptr (PangoLayout) label = NULL;
  g_autoptr (PangoLayout) value = NULL;

  logro_run_begin_tag (run, "P");
  if (strips->from == 0)
    {
      label = logro_type_layout (type, LOGRO_FACE_LABEL, pair->first, labels);
      logro_type_show (type, LOGRO_FACE_LABEL, run->cr, label, 0, strips->y + drop, labels,
                       LOGRO_ALIGN_START, 0, G_MAXUINT);
    }
  if (!blank)
    {
      value = logro_type_layout (type, LOGRO_FACE_BODY, pair->second, run->pages->width - x);
      logro_type_show (type, LOGRO_FACE_BODY, run->cr, value, x, strips->y,
                       run->pages->width - x, LOGRO_ALIGN_START,
                       strips->from, strips[n - 1].to);
    }
  logro_run_end_tag (run, "P");
  for (guint i = 0; blank && i < n; i++)
    draw_blank (run, &strips[i], x);
}

static void
draw_fields (const LogroRun *run)
{
  guint end;

  for (guint i = 0; i < run->n_strips; i = end)
    {
      for (end = i + 1; end < run->n_strips; end++)
        if (run->strips[end].part != run->strips[i].part)
          break;
      draw_field (run, &run->strips[i], end - i);
    }
}

static void
plan_blank_lines (LogroPages       *pages,
                  guint             index,
                  const LogroBlock *block)
{
  logro_pages_add_lines (pages, index, 0, 0, 0, block->lines, WRITING_LINE, 0);
}

static void
draw_blank_lines (const LogroRun *run)
{
  for (guint i = 0; i < run->n_strips; i++)
    draw_blank (run, &run->strips[i], 0);
}

const LogroBlockClass logro_block_fields = { plan_fields, draw_fields, g_free };
const LogroBlockClass logro_block_blank_lines = { plan_blank_lines, draw_blank_lines, NULL };
