/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts on a page: as wide as the text, as high as suits them, whole and with their caption. */
#include "report/pages-private.h"

#include "chart/chart.h"

#define CAPTION_GAP 4
#define HEADING_ROOM 64     /* left free on a page for a heading or two above the chart */
#define LEAST_HEIGHT 40

static void
chart_free (gpointer data)
{
  logro_chart_free (data);
}

/* The print ink with the letters of the document; the sheet is its paper. */
static LogroInk
page_ink (void)
{
  LogroInk ink = *logro_ink_print ();

  ink.transparent = TRUE;
  ink.family = LOGRO_TYPE_FAMILY;
  return ink;
}

static double
caption_height (LogroPages       *pages,
                const LogroBlock *block)
{
  if (block->text[0] == '\0')
    return 0;
  return CAPTION_GAP
         + logro_type_count_lines (pages->type, LOGRO_FACE_CAPTION, block->text, pages->width)
           * logro_type_get_face (pages->type, LOGRO_FACE_CAPTION)->line;
}

static void
plan_chart (LogroPages       *pages,
            guint             index,
            const LogroBlock *block)
{
  LogroInk ink = page_ink ();
  double caption = caption_height (pages, block);
  double most = MAX (pages->height - caption - HEADING_ROOM, LEAST_HEIGHT);
  double height = logro_chart_natural_height (block->chart_kind, block->chart_data, &ink,
                                              pages->width);

  height = MIN (height, most);
  pages->plans[index].data = logro_chart_plan (block->chart_kind, block->chart_data, &ink,
                                               pages->width, height);
  logro_pages_add_strip (pages, index, 0, 2 * LOGRO_GAP, height + caption, 0);
}

static void
draw_chart (const LogroRun *run)
{
  const LogroStrip *strip = run->strips;
  double height = strip->height - caption_height (run->pages, run->block);
  g_autoptr (PangoLayout) layout = NULL;

  logro_run_begin_tag (run, "Figure");
  cairo_save (run->cr);
  cairo_translate (run->cr, 0, strip->y);
  logro_chart_draw (run->plan->data, run->cr);
  cairo_restore (run->cr);
  logro_run_end_tag (run, "Figure");
  if (run->block->text[0] == '\0')
    return;
  layout = logro_type_layout (run->pages->type, LOGRO_FACE_CAPTION, run->block->text,
                              run->pages->width);
  logro_run_begin_tag (run, "P");
  logro_type_show (run->pages->type, LOGRO_FACE_CAPTION, run->cr, layout, 0,
                   strip->y + height + CAPTION_GAP, run->pages->width, LOGRO_ALIGN_CENTER,
                   0, G_MAXUINT);
  logro_run_end_tag (run, "P");
}

const LogroBlockClass logro_block_chart = { plan_chart, draw_chart, chart_free };
