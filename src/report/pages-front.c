/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The front of a document: its cover and its contents.
 *
 * The cover takes a page of its own. The contents have a line for each heading after them, which
 * in a PDF leads there; their page numbers are set once all pages are known. */
#include "report/pages-private.h"

#define COVER_TOP 0.28        /* of the height of the page, above the title */
#define COVER_BAR 3
#define COVER_GAP 18
#define COVER_SHARE 0.55      /* of the height of the page, for the title and its lines */
#define COVER_TITLE_LINES 5
#define COVER_LINE_LINES 3
#define COVER_MARGIN 0.08     /* of the width, left free on each side */

#define CONTENTS_LEVELS 2
#define CONTENTS_INDENT 16
#define CONTENTS_GAP 3
#define NUMBER_ROOM 28
#define DOTS_GAP 4

/* The numbers of the texts of the title and of all lines. */
static void
plan_cover (LogroPages       *pages,
            guint             index,
            const LogroBlock *block)
{
  guint32 *texts = g_new (guint32, 1 + block->pairs->len);
  double width = pages->width * (1 - 2 * COVER_MARGIN);

  texts[0] = logro_lines_add (pages->lines, LOGRO_FACE_COVER_TITLE, block->text, width,
                              COVER_TITLE_LINES);
  for (guint i = 0; i < block->pairs->len; i++)
    texts[1 + i] = logro_lines_add (pages->lines, LOGRO_FACE_COVER_LINE,
                                    g_array_index (block->pairs, LogroPair, i).first, width,
                                    COVER_LINE_LINES);
  pages->plans[index].data = texts;
  logro_pages_add_strip (pages, index, 0, 0, pages->height, 0);
}

static void
draw_cover (const LogroRun *run)
{
  const guint32 *texts = run->plan->data;
  LogroPages *pages = run->pages;
  double x = pages->width * COVER_MARGIN;
  double width = pages->width - 2 * x;
  double y = pages->height * COVER_TOP;
  double bottom = y + pages->height * COVER_SHARE;

  logro_run_shade (run, x, y - COVER_GAP - COVER_BAR, width, COVER_BAR, 0.2);
  logro_run_begin_tag (run, "H1");
  logro_run_show (run, texts[0], x, y, width, LOGRO_ALIGN_CENTER, 0, COVER_TITLE_LINES);
  logro_run_end_tag (run, "H1");
  y += logro_lines_count (pages->lines, texts[0])
       * logro_pages_get_line (pages, LOGRO_FACE_COVER_TITLE) + COVER_GAP;
  logro_run_rule (run, x, y, width, 0.8, 0.2);
  y += COVER_GAP;
  for (guint i = 0; i < run->block->pairs->len && y < bottom; i++)
    {
      logro_run_begin_tag (run, "P");
      logro_run_show (run, texts[1 + i], x, y, width, LOGRO_ALIGN_CENTER, 0, COVER_LINE_LINES);
      logro_run_end_tag (run, "P");
      y += logro_lines_count (pages->lines, texts[1 + i])
           * logro_pages_get_line (pages, LOGRO_FACE_COVER_LINE) + COVER_GAP / 3;
    }
}

const LogroBlockClass logro_block_cover = { plan_cover, NULL, draw_cover, g_free };

typedef struct
{
  guint   block;   /* of the heading */
  guint32 text;
  guint32 number;  /* of the text of its page */
} Entry;

typedef struct
{
  guint32 title;
  GArray *entries;
} ContentsData;

static void
contents_data_free (gpointer pointer)
{
  ContentsData *data = pointer;

  g_array_unref (data->entries);
  g_free (data);
}

static double
entry_indent (const LogroBlock *heading)
{
  return (heading->level - 1) * CONTENTS_INDENT;
}

static void
plan_entry (LogroPages   *pages,
            guint         index,
            ContentsData *data,
            guint         heading_index)
{
  const LogroBlock *heading = logro_report_get_block (pages->report, heading_index);
  LogroFaceId face = heading->level == 1 ? LOGRO_FACE_LABEL : LOGRO_FACE_BODY;
  Entry entry = { heading_index, 0, 0 };

  entry.text = logro_pages_set_text (pages, face, heading->text,
                                     pages->width - NUMBER_ROOM - entry_indent (heading));
  g_array_append_val (data->entries, entry);
  logro_pages_add_lines (pages, index, data->entries->len,
                         heading->level == 1 ? LOGRO_GAP : CONTENTS_GAP, 0,
                         logro_lines_count (pages->lines, entry.text),
                         logro_pages_get_line (pages, face), 0);
}

static void
plan_contents (LogroPages       *pages,
               guint             index,
               const LogroBlock *block)
{
  ContentsData *data = g_new0 (ContentsData, 1);
  guint n = logro_report_get_n_blocks (pages->report);

  pages->plans[index].data = data;
  data->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  data->title = logro_pages_set_text (pages, LOGRO_FACE_HEADING_2, block->text, pages->width);
  logro_pages_add_lines (pages, index, 0, 2 * LOGRO_GAP, 0,
                         logro_lines_count (pages->lines, data->title),
                         logro_pages_get_line (pages, LOGRO_FACE_HEADING_2), LOGRO_STRIP_KEEP);
  for (guint i = index + 1; i < n; i++)
    {
      const LogroBlock *other = logro_report_get_block (pages->report, i);

      if (other->kind == LOGRO_BLOCK_HEADING && other->level <= CONTENTS_LEVELS)
        plan_entry (pages, index, data, i);
    }
}

static void
finish_contents (LogroPages       *pages,
                 guint             index,
                 const LogroBlock *block)
{
  ContentsData *data = pages->plans[index].data;

  for (guint i = 0; i < data->entries->len; i++)
    {
      Entry *entry = &g_array_index (data->entries, Entry, i);
      g_autofree char *number = g_strdup_printf ("%u", pages->plans[entry->block].page + 1);

      entry->number = logro_lines_add (pages->lines, LOGRO_FACE_BODY, number, -1, 0);
    }
}

/* From the end of the text to its number. */
static void
draw_dots (const LogroRun *run,
           double          from,
           double          to,
           double          y)
{
  static const double dashes[] = { 0.8, 3.2 };

  if (to <= from)
    return;
  cairo_save (run->cr);
  cairo_set_dash (run->cr, dashes, G_N_ELEMENTS (dashes), 0);
  logro_run_rule (run, from, y, to - from, 0.8, 0.4);
  cairo_restore (run->cr);
}

static void
draw_entry (const LogroRun   *run,
            const LogroStrip *strip,
            const LogroStrip *last)
{
  const ContentsData *data = run->plan->data;
  const Entry *entry = &g_array_index (data->entries, Entry, strip->part - 1);
  const LogroBlock *heading = logro_report_get_block (run->pages->report, entry->block);
  LogroLines *lines = run->pages->lines;
  double x = entry_indent (heading);
  double width = run->pages->width;
  guint n = logro_lines_count (lines, entry->text);

  logro_run_begin_tag (run, "TOCI");
  logro_run_begin_link (run, entry->block);
  logro_run_show (run, entry->text, x, strip->y, width - NUMBER_ROOM - x, LOGRO_ALIGN_START,
                  strip->from, last->to);
  if (last->to == n)
    {
      double line = logro_pages_get_line (run->pages, LOGRO_FACE_BODY);
      double y = last->y + last->height - line;

      draw_dots (run, x + logro_lines_get_width (lines, entry->text, n - 1) + DOTS_GAP,
                 width - logro_lines_get_width (lines, entry->number, 0) - DOTS_GAP,
                 y + logro_type_get_face (run->pages->type, LOGRO_FACE_BODY)->base);
      logro_run_show (run, entry->number, 0, y, width, LOGRO_ALIGN_END, 0, 1);
    }
  logro_run_end_link (run);
  logro_run_end_tag (run, "TOCI");
}

static void
draw_contents (const LogroRun *run)
{
  const ContentsData *data = run->plan->data;
  guint end;

  logro_run_begin_tag (run, "TOC");
  for (guint i = 0; i < run->n_strips; i = end)
    {
      const LogroStrip *strip = &run->strips[i];

      end = logro_run_part_end (run, i);
      if (strip->part > 0)
        {
          draw_entry (run, strip, &run->strips[end - 1]);
          continue;
        }
      logro_run_begin_tag (run, "Caption");
      logro_run_show (run, data->title, 0, strip->y, run->pages->width, LOGRO_ALIGN_START,
                      strip->from, run->strips[end - 1].to);
      logro_run_end_tag (run, "Caption");
    }
  logro_run_end_tag (run, "TOC");
}

const LogroBlockClass logro_block_contents
  = { plan_contents, finish_contents, draw_contents, contents_data_free };
