/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels with values, and ruled lines to fill by hand.
 *
 * A field is as high as its label or its value, whichever takes more lines; one without a value
 * is as high as the lines to be written on. Those are further apart than printed ones. */
#include "report/pages-private.h"

#define COLUMN_GAP 12
#define MAX_LABEL_SHARE 0.36
#define BETWEEN_FIELDS 3

typedef struct
{
  guint32 label;   /* numbers of texts */
  guint32 value;
} FieldTexts;

typedef struct
{
  double      label_width;
  FieldTexts *texts;        /* one per field */
} FieldsData;

static void
fields_data_free (gpointer pointer)
{
  FieldsData *data = pointer;

  g_free (data->texts);
  g_free (data);
}

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
plan_field (LogroPages      *pages,
            guint            index,
            guint            part,
            const LogroPair *pair)
{
  const FieldsData *data = pages->plans[index].data;
  FieldTexts *texts = &data->texts[part];
  double line = logro_pages_get_line (pages, LOGRO_FACE_LABEL);
  double space = part == 0 ? LOGRO_GAP : BETWEEN_FIELDS;
  guint n;

  texts->label = logro_pages_set_text (pages, LOGRO_FACE_LABEL, pair->first, data->label_width);
  texts->value = logro_pages_set_text (pages, LOGRO_FACE_BODY, pair->second,
                                       pages->width - data->label_width - COLUMN_GAP);
  n = logro_lines_count (pages->lines, texts->label);
  if (pair->second[0] == '\0')
    {
      n = (guint) (n * line / LOGRO_WRITING_LINE) + 1;
      logro_pages_add_lines (pages, index, part, space, 0, MAX (n, pair->lines),
                             LOGRO_WRITING_LINE, 0);
    }
  else
    {
      n = MAX (n, logro_lines_count (pages->lines, texts->value));
      logro_pages_add_lines (pages, index, part, space, 0, n, line, 0);
    }
}

static void
plan_fields (LogroPages       *pages,
             guint             index,
             const LogroBlock *block)
{
  FieldsData *data = g_new (FieldsData, 1);

  data->label_width = label_width (pages, block);
  data->texts = g_new (FieldTexts, block->pairs->len);
  pages->plans[index].data = data;
  for (guint i = 0; i < block->pairs->len; i++)
    plan_field (pages, index, i, &g_array_index (block->pairs, LogroPair, i));
}

static void
draw_field (const LogroRun   *run,
            const LogroStrip *strips,
            guint             n)
{
  const FieldsData *data = run->plan->data;
  const FieldTexts *texts = &data->texts[strips->part];
  const LogroPair *pair = &g_array_index (run->block->pairs, LogroPair, strips->part);
  double x = data->label_width + COLUMN_GAP;
  gboolean blank = pair->second[0] == '\0';
  double drop = 0;

  /* The first line of a label stands on the first line to be written on. */
  if (blank)
    drop = LOGRO_WRITING_LINE - 5 - logro_type_get_face (run->pages->type, LOGRO_FACE_LABEL)->base;
  logro_run_begin_tag (run, "P");
  if (strips->from == 0)
    logro_run_show (run, texts->label, 0, strips->y + drop, data->label_width, LOGRO_ALIGN_START,
                    0, G_MAXUINT);
  logro_run_show (run, texts->value, x, strips->y, run->pages->width - x, LOGRO_ALIGN_START,
                  strips->from, strips[n - 1].to);
  logro_run_end_tag (run, "P");
  for (guint i = 0; blank && i < n; i++)
    logro_run_writing_lines (run, &strips[i], x, run->pages->width - x);
}

static void
draw_fields (const LogroRun *run)
{
  guint end;

  for (guint i = 0; i < run->n_strips; i = end)
    {
      end = logro_run_part_end (run, i);
      draw_field (run, &run->strips[i], end - i);
    }
}

static void
plan_blank_lines (LogroPages       *pages,
                  guint             index,
                  const LogroBlock *block)
{
  logro_pages_add_lines (pages, index, 0, 0, 0, block->lines, LOGRO_WRITING_LINE, 0);
}

static void
draw_blank_lines (const LogroRun *run)
{
  for (guint i = 0; i < run->n_strips; i++)
    logro_run_writing_lines (run, &run->strips[i], 0, run->pages->width);
}

const LogroBlockClass logro_block_fields = { plan_fields, NULL, draw_fields, fields_data_free };
const LogroBlockClass logro_block_blank_lines = { plan_blank_lines, NULL, draw_blank_lines, NULL };
