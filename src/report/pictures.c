/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts as pictures: SVG and PNG of the same drawing, and its numbers in words.
 *
 * Words for what is missing or provisional are signs, since the report is in any language and has
 * none of its own. The same chart gives the same bytes: cairo counts its surfaces in the ids of an
 * SVG, so all ids are given anew. */
#include "report/pictures.h"

#include <string.h>

#include "chart/export.h"
#include "chart/gantt-export.h"
#include "core/html.h"
#include "report/pages-type.h"

#define PIXELS_PER_POINT (200 / 72.0)
#define HEADING_ROOM 64      /* left free on a page for a heading or two above a chart */
#define BETWEEN_TWO 12       /* charts on a page */
#define LEAST_HEIGHT 40
#define LEAST_LETTER 5.0     /* points: the smallest with which a Gantt is kept on one page */
#define LEAST_SHARE 0.8      /* of its best height that a chart keeps for the sake of another */

static void
picture_free (gpointer data)
{
  LogroPicture *picture = data;

  g_free (picture->title);
  g_free (picture->description);
  g_bytes_unref (picture->svg);
  g_clear_pointer (&picture->png, g_bytes_unref);
  g_free (picture);
}

LogroInk
logro_picture_ink (void)
{
  LogroInk ink = *logro_ink_print ();

  ink.family = LOGRO_TYPE_FAMILY;
  return ink;
}

typedef struct
{
  GHashTable *ids;      /* of the SVG: number of each */
  const char *prefix;
} Renaming;

static gboolean
rename_id (const GMatchInfo *match,
           GString          *result,
           gpointer          data)
{
  Renaming *renaming = data;
  g_autofree char *before = g_match_info_fetch (match, 1);
  g_autofree char *id = g_match_info_fetch (match, 2);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (renaming->ids, id));

  if (number == 0)
    {
      number = g_hash_table_size (renaming->ids) + 1;
      g_hash_table_insert (renaming->ids, g_steal_pointer (&id), GUINT_TO_POINTER (number));
    }
  g_string_append_printf (result, "%s%s%u", before, renaming->prefix, number);
  return FALSE;
}

/* The same SVG with ids that are the prefix and a number. Its letters are shapes, so nothing in it
 * is text that only looks like an id. */
static char *
rename_ids (const char *svg,
            gssize      length,
            const char *prefix)
{
  g_autoptr (GRegex) regex = g_regex_new ("( id=\"|\"#|url\\(#)([A-Za-z][A-Za-z0-9_-]*)",
                                          G_REGEX_OPTIMIZE | G_REGEX_RAW, 0, NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Renaming renaming = { ids, prefix };

  return g_regex_replace_eval (regex, svg, length, 0, 0, rename_id, &renaming, NULL);
}

/* Draws the picture in its forms; FALSE when one failed. */
static gboolean
export_forms (LogroPicture    *picture,
              LogroChartDraw   draw,
              gpointer         what,
              gboolean         png,
              GError         **error)
{
  g_autoptr (GBytes) svg = logro_chart_export_drawing (draw, what, picture->title, LOGRO_CHART_SVG,
                                                       picture->width, picture->height, 1, error);
  char *renamed;

  if (svg == NULL)
    return FALSE;
  renamed = rename_ids (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), "i");
  picture->svg = g_bytes_new_take (renamed, strlen (renamed));
  if (!png)
    return TRUE;
  picture->png = logro_chart_export_drawing (draw, what, picture->title, LOGRO_CHART_PNG,
                                             picture->width, picture->height, PIXELS_PER_POINT,
                                             error);
  return picture->png != NULL;
}

/* Adds a picture and draws it. description is taken. */
static gboolean
add_picture (GPtrArray                *pictures,
             const char               *title,
             char                     *description,
             const LogroPictureFrame  *frame,
             double                    height,
             LogroChartDraw            draw,
             gpointer                  what,
             GError                  **error)
{
  LogroPicture *picture = g_new0 (LogroPicture, 1);
  gboolean drawn;

  picture->width = frame->width;
  picture->height = height;
  picture->title = g_strdup (title);
  picture->description = g_strchomp (description);
  drawn = export_forms (picture, draw, what, frame->png, error);
  if (drawn)
    g_ptr_array_add (pictures, picture);
  else
    {
      if (picture->svg == NULL)
        picture->svg = g_bytes_new (NULL, 0);
      picture_free (picture);
    }
  return drawn;
}

static void
draw_chart (gpointer  what,
            cairo_t  *cr)
{
  logro_chart_draw (what, cr);
}

double
logro_picture_chart_height (const LogroBlock        *block,
                            const LogroInk          *ink,
                            const LogroPictureFrame *frame)
{
  double height = logro_chart_natural_height (block->chart_kind, block->chart_data, ink,
                                              frame->width);
  double half = (frame->height - BETWEEN_TWO) / 2 - frame->below;

  if (frame->paired && height > half && height * LEAST_SHARE <= half)
    height = half;
  return MIN (height, MAX (frame->height - frame->below - HEADING_ROOM, LEAST_HEIGHT));
}

GArray *
logro_picture_gantt_ranges (const LogroBlock        *block,
                            LogroInk                *ink,
                            const LogroPictureFrame *frame,
                            double                  *height)
{
  double highest = MAX (frame->height - frame->below - HEADING_ROOM, LEAST_HEIGHT);

  *height = MIN (logro_gantt_natural_height (block->gantt, ink, frame->width), highest);
  ink->min_size = MIN (ink->min_size, LEAST_LETTER);
  return logro_gantt_list_pages (block->gantt, ink, frame->width, *height);
}

static gboolean
add_chart (GPtrArray                *pictures,
           const LogroBlock         *block,
           const LogroPictureFrame  *frame,
           GError                  **error)
{
  static const LogroChartWords words = { "–", "*" };
  LogroInk ink = logro_picture_ink ();
  double height = logro_picture_chart_height (block, &ink, frame);
  g_autoptr (LogroChart) chart = logro_chart_plan (block->chart_kind, block->chart_data, &ink,
                                                   frame->width, height);

  return add_picture (pictures, block->chart_data->title,
                      logro_chart_describe (block->chart_data, &words), frame, height, draw_chart,
                      chart, error);
}

static void
draw_gantt (gpointer  what,
            cairo_t  *cr)
{
  logro_gantt_draw (what, cr);
}

/* The rows of one of several pictures in words. */
static char *
describe_rows (const LogroGanttData *data,
               guint                 first,
               guint                 n)
{
  GString *text = g_string_new (data->title);

  for (guint i = first; i < MIN (first + n, data->rows->len); i++)
    {
      g_autofree char *row = logro_gantt_describe_row (data, i);

      g_string_append_printf (text, "\n%s", row);
    }
  return g_string_free (text, FALSE);
}

static gboolean
add_gantt (GPtrArray                *pictures,
           const LogroBlock         *block,
           const LogroPictureFrame  *frame,
           GError                  **error)
{
  const LogroGanttData *data = block->gantt;
  LogroInk ink = logro_picture_ink ();
  double height;
  g_autoptr (GArray) pages = logro_picture_gantt_ranges (block, &ink, frame, &height);

  for (guint i = 0; i < pages->len; i++)
    {
      const LogroGanttRange *page = &g_array_index (pages, LogroGanttRange, i);
      g_autoptr (LogroGanttPlan) plan = logro_gantt_plan (data, &ink, frame->width, height,
                                                          pages->len > 1 ? page : NULL);

      if (!add_picture (pictures, data->title, describe_rows (data, plan->first, plan->n_rows),
                        frame, height, draw_gantt, plan, error))
        return FALSE;
    }
  return TRUE;
}

GPtrArray *
logro_pictures_new (const LogroBlock         *block,
                    const LogroPictureFrame  *frame,
                    GError                  **error)
{
  g_autoptr (GPtrArray) pictures = g_ptr_array_new_with_free_func (picture_free);
  gboolean drawn;

  g_return_val_if_fail (block != NULL && frame != NULL, NULL);

  if (block->kind == LOGRO_BLOCK_GANTT)
    drawn = add_gantt (pictures, block, frame, error);
  else
    drawn = add_chart (pictures, block, frame, error);
  return drawn ? g_steal_pointer (&pictures) : NULL;
}

char *
logro_picture_dup_inline (const LogroPicture *picture,
                          const char         *prefix)
{
  gsize length;
  const char *svg = g_bytes_get_data (picture->svg, &length);
  const char *element = g_strstr_len (svg, length, "<svg ");
  const char *inside = element != NULL ? strchr (element, '>') : NULL;
  g_autofree char *renamed = NULL;
  GString *out = g_string_new (NULL);

  if (inside == NULL)
    return g_string_free (out, FALSE);
  renamed = rename_ids (element, length - (element - svg), prefix);
  g_string_append_printf (out, "<svg role=\"img\" aria-labelledby=\"%st\" "
                          "aria-describedby=\"%sd\" ", prefix, prefix);
  inside = strchr (renamed, '>') + 1;
  g_string_append_len (out, renamed + strlen ("<svg "), inside - renamed - strlen ("<svg "));
  g_string_append_printf (out, "<title id=\"%st\">", prefix);
  logro_html_append_value (out, picture->title);
  g_string_append_printf (out, "</title><desc id=\"%sd\">", prefix);
  logro_html_append_value (out, picture->description);
  g_string_append (out, "</desc>");
  g_string_append (out, inside);
  return g_string_free (out, FALSE);
}
