/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Headings and paragraphs on a page. */
#include "report/pages-private.h"

#define NOTE_INDENT 10
#define NOTE_BAR 2.5

static const double heading_space[] = { 0, 20, 16, 12 };

static LogroFaceId
block_face (const LogroBlock *block)
{
  if (block->kind == LOGRO_BLOCK_HEADING)
    return LOGRO_FACE_HEADING_1 + block->level - 1;
  switch (block->style)
    {
    case LOGRO_PARAGRAPH_SMALL:
      return LOGRO_FACE_SMALL;
    case LOGRO_PARAGRAPH_NOTE:
      return LOGRO_FACE_NOTE;
    case LOGRO_PARAGRAPH_NORMAL:
    default:
      return LOGRO_FACE_BODY;
    }
}

static double
block_indent (const LogroBlock *block)
{
  return block->kind == LOGRO_BLOCK_PARAGRAPH && block->style == LOGRO_PARAGRAPH_NOTE
           ? NOTE_INDENT : 0;
}

static void
plan_text (LogroPages       *pages,
           guint             index,
           const LogroBlock *block)
{
  LogroFaceId face = block_face (block);
  gboolean heading = block->kind == LOGRO_BLOCK_HEADING;
  guint32 text = logro_pages_set_text (pages, face, block->text,
                                       pages->width - block_indent (block));

  pages->plans[index].data = GUINT_TO_POINTER (text);
  logro_pages_add_lines (pages, index, 0, heading ? heading_space[block->level] : LOGRO_GAP, 0,
                         logro_lines_count (pages->lines, text),
                         logro_pages_get_line (pages, face), 0);
}

static void
draw_text (const LogroRun *run)
{
  static const char * const tags[] = { "P", "H1", "H2", "H3" };
  const char *tag = tags[run->block->kind == LOGRO_BLOCK_HEADING ? run->block->level : 0];
  const LogroStrip *last = &run->strips[run->n_strips - 1];
  double indent = block_indent (run->block);

  if (indent > 0)
    logro_run_shade (run, 0, run->strips->y, NOTE_BAR,
                     last->y + last->height - run->strips->y, 0.35);
  logro_run_begin_tag (run, tag);
  logro_run_show (run, GPOINTER_TO_UINT (run->plan->data), indent, run->strips->y,
                  run->pages->width - indent, LOGRO_ALIGN_START, run->strips->from, last->to);
  logro_run_end_tag (run, tag);
}

const LogroBlockClass logro_block_text = { plan_text, NULL, draw_text, NULL };
