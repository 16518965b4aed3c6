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
  guint n_lines = logro_type_count_lines (pages->type, face, block->text,
                                          pages->width - block_indent (block));

  logro_pages_add_lines (pages, index, 0, heading ? heading_space[block->level] : LOGRO_GAP, 0,
                         n_lines, logro_type_get_face (pages->type, face)->line, 0);
}

static void
draw_text (const LogroRun *run)
{
  static const char * const tags[] = { "P", "H1", "H2", "H3" };
  const char *tag = tags[run->block->kind == LOGRO_BLOCK_HEADING ? run->block->level : 0];
  const LogroStrip *last = &run->strips[run->n_strips - 1];
  LogroFaceId face = block_face (run->block);
  double indent = block_indent (run->block);
  double width = run->pages->width - indent;
  g_autoptr (PangoLayout) layout = NULL;

  layout = logro_type_layout (run->pages->type, face, run->block->text, width);
  if (indent > 0)
    logro_run_shade (run, 0, run->strips->y, NOTE_BAR,
                     last->y + last->height - run->strips->y, 0.35);
  logro_run_begin_tag (run, tag);
  logro_type_show (run->pages->type, face, run->cr, layout, indent, run->strips->y, width,
                   LOGRO_ALIGN_START, run->strips->from, last->to);
  logro_run_end_tag (run, tag);
}

const LogroBlockClass logro_block_text = { plan_text, draw_text, NULL };
