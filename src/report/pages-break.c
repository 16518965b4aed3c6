/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The breaker: fills pages with strips.
 *
 * Strips bound by KEEP, with the one after them, are a cluster. A cluster goes on the page if it
 * fits, else on a new one. A cluster higher than a page is the only thing that is parted. When a
 * page begins with a row of a table, room is left for the table's head. All is decided in one
 * pass over the strips. */
#include "report/pages-private.h"

#define SLACK 0.01  /* points lost in sums of floats */

typedef struct
{
  LogroPages *pages;
  double      y;
  gboolean    fresh;   /* nothing on the page yet but perhaps a head */
} Breaker;

static LogroStrip *
get_strip (LogroPages *pages,
           guint       index)
{
  return &g_array_index (pages->strips, LogroStrip, index);
}

/* Begins a page with that strip. */
static void
begin_page (Breaker *breaker,
            guint    first)
{
  LogroPages *pages = breaker->pages;
  LogroPage page = { first, FALSE, FALSE };

  breaker->y = 0;
  breaker->fresh = TRUE;
  if (first < pages->strips->len)
    {
      const LogroStrip *strip = get_strip (pages, first);

      page.lying = pages->plans[strip->block].lying;
      page.head = (strip->flags & LOGRO_STRIP_ROW) && pages->plans[strip->block].head > 0;
      if (page.head)
        breaker->y = pages->plans[strip->block].head;
    }
  logro_pages_turn (pages, page.lying);
  g_array_append_val (pages->pages, page);
}

/* A page on which nothing stands yet takes the sheet of a section that begins there. */
static void
turn_page (Breaker *breaker,
           guint    index)
{
  LogroPages *pages = breaker->pages;
  LogroPage *page = &g_array_index (pages->pages, LogroPage, pages->pages->len - 1);

  page->lying = pages->plans[get_strip (pages, index)->block].lying;
  logro_pages_turn (pages, page->lying);
}

/* The end of the cluster that begins at first. */
static guint
cluster_end (LogroPages *pages,
             guint       first)
{
  guint end = first;

  while (end + 1 < pages->strips->len && (get_strip (pages, end)->flags & LOGRO_STRIP_KEEP)
         && !(get_strip (pages, end + 1)->flags & LOGRO_STRIP_BREAK))
    end++;
  return end + 1;
}

static gboolean
cluster_fits (Breaker *breaker,
              guint    first,
              guint    end)
{
  double y = breaker->y;
  gboolean fresh = breaker->fresh;

  for (guint i = first; i < end; i++)
    {
      const LogroStrip *strip = get_strip (breaker->pages, i);

      y += (fresh ? 0 : strip->space) + strip->height;
      fresh = fresh && strip->height <= 0;
    }
  return y <= breaker->pages->height + SLACK;
}

static void
place (Breaker *breaker,
       guint    index)
{
  LogroStrip *strip = get_strip (breaker->pages, index);

  if (!breaker->fresh)
    breaker->y += strip->space;
  strip->y = breaker->y;
  breaker->y += strip->height;
  breaker->fresh = breaker->fresh && strip->height <= 0;
}

/* Sets a cluster that is higher than a page, strip by strip; the page is fresh. */
static void
place_parted (Breaker *breaker,
              guint    first,
              guint    end)
{
  for (guint i = first; i < end; i++)
    {
      if (!breaker->fresh && !cluster_fits (breaker, i, i + 1))
        begin_page (breaker, i);
      place (breaker, i);
    }
}

/* Room and breaks at the end of the document would only make an empty page. */
static void
drop_trailing_space (LogroPages *pages)
{
  while (pages->strips->len > 0 && get_strip (pages, pages->strips->len - 1)->height <= 0)
    g_array_set_size (pages->strips, pages->strips->len - 1);
}

void
logro_pages_break (LogroPages *pages)
{
  Breaker breaker = { pages, 0, TRUE };
  guint end;

  drop_trailing_space (pages);
  begin_page (&breaker, 0);
  for (guint i = 0; i < pages->strips->len; i = end)
    {
      end = cluster_end (pages, i);
      if (get_strip (pages, i)->flags & LOGRO_STRIP_BREAK)
        {
          place (&breaker, i);
          if (!breaker.fresh)
            begin_page (&breaker, i + 1);
          else
            turn_page (&breaker, i);
          continue;
        }
      if (!breaker.fresh && !cluster_fits (&breaker, i, end))
        begin_page (&breaker, i);
      if (cluster_fits (&breaker, i, end))
        for (guint j = i; j < end; j++)
          place (&breaker, j);
      else
        place_parted (&breaker, i, end);
    }
}
