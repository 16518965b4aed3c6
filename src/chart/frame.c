/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all charts have around them: title, legend, note, ticks, and the painting of texts. */
#include "chart/frame-private.h"

#include <math.h>

#include "chart/marks.h"

#define SWATCH_WIDTH 26.0
#define SWATCH_GAP 5.0
#define LEGEND_GAP 16.0
/* Of the page, for title, legend and note of a chart of series. */
#define FURNITURE 0.45

/* The place where the next piece of furniture goes. */
typedef struct
{
  LogroFrame *frame;
  LogroText *text;
  double room; /* points of height still to be spent */
} Furnisher;

static void
label_clear (gpointer item)
{
  LogroChartLabel *label = item;

  g_object_unref (label->layout);
}

LogroChartBox
logro_frame_add_label (LogroFrame *frame,
                       LogroChartLabel label,
                       double x,
                       double y,
                       double along,
                       double down)
{
  PangoRectangle logical;

  pango_layout_get_extents (label.layout, NULL, &logical);
  label.box.width = logical.width / (double) PANGO_SCALE;
  label.box.height = logical.height / (double) PANGO_SCALE;
  label.box.x = x - along * label.box.width;
  label.box.y = y - down * label.box.height;
  g_array_append_val (frame->labels, label);
  return label.box;
}

/* Takes @height from the room of the furniture and from the top or the foot of inner. */
static gboolean
take_height (Furnisher *to,
             double height,
             gboolean at_foot)
{
  LogroChartBox *inner = &to->frame->inner;

  if (height > to->room)
    return FALSE;
  to->room -= height;
  inner->height -= height;
  if (!at_foot)
    inner->y += height;
  return TRUE;
}

static void
add_title (Furnisher *to,
           const char *title)
{
  g_autoptr (LogroRuler) ruler = logro_ruler_new (to->text, title, TRUE);
  const LogroChartBox *inner = &to->frame->inner;
  double gap = to->text->size * 0.6;
  double y = inner->y;
  double size = to->text->size * 1.25;
  guint lines = 1;
  LogroFit fit = logro_ruler_fit (ruler, size, inner->width, lines);

  /* Rather a plain title in one line than a large one in two. */
  if (fit.cut)
    fit = logro_ruler_fit (ruler, size = to->text->size, inner->width, lines);
  if (fit.cut && 2 * fit.height + gap < to->room * 0.6)
    fit = logro_ruler_fit (ruler, size, inner->width, lines = 2);
  if (fit.n_lines == 0 || !take_height (to, fit.height + gap, FALSE))
    return;
  logro_frame_add_label (to->frame,
                         (LogroChartLabel) {
                             .role = LOGRO_LABEL_TITLE,
                             .axis = -1,
                             .series = -1,
                             .layout = logro_ruler_layout (ruler, size, inner->width, lines,
                                                           PANGO_ALIGN_CENTER),
                         },
                         inner->x + inner->width / 2, y, 0.5, 0);
}

static void
add_note (Furnisher *to,
          const char *note)
{
  g_autoptr (LogroRuler) ruler = logro_ruler_new (to->text, note, FALSE);
  const LogroChartBox *inner = &to->frame->inner;
  double size = MAX (to->frame->ink.min_size, to->text->size * 0.85);
  guint lines = 2;
  LogroFit fit = logro_ruler_fit (ruler, size, inner->width, lines);

  if (fit.height > to->room * 0.6)
    fit = logro_ruler_fit (ruler, size, inner->width, lines = 1);
  if (fit.n_lines == 0 || !take_height (to, fit.height + 4, TRUE))
    return;
  logro_frame_add_label (to->frame,
                         (LogroChartLabel) {
                             .role = LOGRO_LABEL_NOTE,
                             .axis = -1,
                             .series = -1,
                             .layout = logro_ruler_layout (ruler, size, inner->width, lines,
                                                           PANGO_ALIGN_LEFT),
                         },
                         inner->x, inner->y + inner->height + 4, 0, 0);
}

/* How many legend entries from @first fit in one row, and the width of that row. */
static guint
legend_row (const double *widths,
            guint first,
            guint n,
            double width,
            double *used)
{
  guint last = first;

  *used = widths[last++];
  while (last < n && *used + LEGEND_GAP + widths[last] <= width)
    *used += LEGEND_GAP + widths[last++];
  return last;
}

/* An entry at the start of @row; @room is the width that its name may take. */
static void
add_legend_entry (Furnisher *to,
                  LogroRuler *ruler,
                  guint series,
                  const LogroChartBox *row,
                  double room)
{
  LogroFrame *frame = to->frame;
  double size = to->text->size;
  LogroChartLabel label = { LOGRO_LABEL_LEGEND, -1, series };

  frame->swatches[frame->n_swatches++] = (LogroChartSwatch) {
    { row->x, row->y + row->height / 2 - size * 0.4, SWATCH_WIDTH, size * 0.8 }, series
  };
  if (logro_ruler_fit (ruler, size, room, 1).n_lines == 0)
    return;
  label.layout = logro_ruler_layout (ruler, size, room, 1, PANGO_ALIGN_LEFT);
  logro_frame_add_label (frame, label, row->x + SWATCH_WIDTH + SWATCH_GAP, row->y, 0, 0);
}

/* The width a name may take: half a row where there are several, but a whole one rather than cut,
 * as long as there is height for a row each. */
static double
legend_room (const Furnisher *to,
             LogroRuler **rulers,
             guint n)
{
  double whole = to->frame->inner.width - SWATCH_WIDTH - SWATCH_GAP;
  double half = (to->frame->inner.width - LEGEND_GAP) / 2 - SWATCH_WIDTH - SWATCH_GAP;
  double height = 0;
  gboolean cut = FALSE;

  for (guint s = 0; s < n; s++)
    {
      cut = cut || logro_ruler_fit (rulers[s], to->text->size, half, 1).cut;
      height += logro_ruler_fit (rulers[s], to->text->size, whole, 1).height + 4;
    }
  return n <= 2 || (cut && height < to->room * 0.6) ? whole : half;
}

static void
add_legend (Furnisher *to,
            LogroRuler **rulers,
            guint n)
{
  const LogroChartBox *inner = &to->frame->inner;
  double lead = SWATCH_WIDTH + SWATCH_GAP;
  double room = legend_room (to, rulers, n);
  double widths[LOGRO_FRAME_MAX_LEGEND];
  double height = 0;
  double used;

  for (guint s = 0; s < n; s++)
    {
      LogroFit fit = logro_ruler_fit (rulers[s], to->text->size, room, 1);

      widths[s] = lead + fit.width;
      height = MAX (height, fit.height);
    }
  for (guint first = 0, last; height > 0 && first < n; first = last)
    {
      LogroChartBox row = { inner->x, inner->y, inner->width, height };

      last = legend_row (widths, first, n, inner->width, &used);
      if (!take_height (to, height + 4, FALSE))
        return;
      row.x += (inner->width - used) / 2;
      for (guint s = first; s < last; row.x += widths[s++] + LEGEND_GAP)
        add_legend_entry (to, rulers[s], s, &row, room);
    }
}

static void
add_legend_of (Furnisher *to,
               const LogroFrameWords *words)
{
  LogroRuler *rulers[LOGRO_FRAME_MAX_LEGEND];

  g_assert (words->n_legend <= LOGRO_FRAME_MAX_LEGEND);

  for (guint s = 0; s < words->n_legend; s++)
    rulers[s] = logro_ruler_new (to->text, words->legend[s], FALSE);
  add_legend (to, rulers, words->n_legend);
  for (guint s = 0; s < words->n_legend; s++)
    logro_ruler_free (rulers[s]);
}

void
logro_frame_init (LogroFrame *frame,
                  LogroText *text,
                  const LogroFrameWords *words,
                  const LogroInk *ink,
                  double width,
                  double height)
{
  double margin = CLAMP (MIN (width, height) * 0.015, 3, 10);
  Furnisher to = { frame, text, height * words->part };

  frame->width = width;
  frame->height = height;
  frame->ink = *ink;
  frame->title = g_strdup (words->title);
  frame->labels = g_array_new (FALSE, FALSE, sizeof (LogroChartLabel));
  g_array_set_clear_func (frame->labels, label_clear);
  frame->inner = (LogroChartBox) { margin, margin, MAX (1, width - 2 * margin),
                                   MAX (1, height - 2 * margin) };
  add_title (&to, words->title);
  add_legend_of (&to, words);
  add_note (&to, words->note);
}

void
logro_frame_init_for_data (LogroFrame *frame,
                           LogroText *text,
                           const LogroChartData *data,
                           const LogroInk *ink,
                           double width,
                           double height,
                           char *const *legend)
{
  LogroFrameWords words = { data->title, data->note, 0, legend, FURNITURE };
  char *names[LOGRO_CHART_MAX_SERIES];

  if (data->series->len > 1 || legend != NULL)
    words.n_legend = data->series->len;
  for (guint s = 0; s < data->series->len; s++)
    names[s] = logro_chart_data_get_series (data, s)->name;
  if (legend == NULL)
    words.legend = names;
  logro_frame_init (frame, text, &words, ink, width, height);
}

void
logro_frame_clear (LogroFrame *frame)
{
  g_clear_pointer (&frame->labels, g_array_unref);
  g_clear_pointer (&frame->title, g_free);
}

void
logro_frame_draw_paper (const LogroFrame *frame,
                        cairo_t *cr)
{
  if (frame->ink.transparent)
    return;
  logro_marks_color (cr, frame->ink.paper, 1);
  cairo_rectangle (cr, 0, 0, frame->width, frame->height);
  cairo_fill (cr);
}

static void
draw_swatch (const LogroFrame *frame,
             const LogroChartSwatch *swatch,
             cairo_t *cr,
             gboolean bars)
{
  const LogroChartBox *box = &swatch->box;
  double middle = box->y + box->height / 2;

  if (bars)
    {
      logro_marks_bar (cr, &frame->ink, swatch->series, box, FALSE);
      return;
    }
  logro_marks_pen (cr, &frame->ink.series[swatch->series]);
  cairo_move_to (cr, box->x, middle);
  cairo_line_to (cr, box->x + box->width, middle);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  logro_marks_marker (cr, &frame->ink, swatch->series, box->x + box->width / 2, middle,
                      box->height * 0.4, FALSE);
}

void
logro_frame_draw_labels (const LogroFrame *frame,
                         cairo_t *cr)
{
  for (guint i = 0; i < frame->labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (frame->labels, LogroChartLabel, i);
      gboolean faint = label->role >= LOGRO_LABEL_FAINT;

      logro_marks_color (cr, faint ? frame->ink.faint : frame->ink.text, 1);
      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_show_layout (cr, label->layout);
    }
  /* Showing a layout leaves a current point behind, which a caller's arc would start from. */
  cairo_new_path (cr);
}

void
logro_frame_draw_texts (const LogroFrame *frame,
                        cairo_t *cr,
                        gboolean bars)
{
  for (guint i = 0; i < frame->n_swatches; i++)
    draw_swatch (frame, &frame->swatches[i], cr, bars);
  logro_frame_draw_labels (frame, cr);
}

gboolean
logro_frame_pick (const LogroFrame *frame,
                  double x,
                  double y,
                  LogroChartHit *hit)
{
  *hit = (LogroChartHit) { -1, -1, NAN, x, y };
  for (guint i = 0; i < frame->labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (frame->labels, LogroChartLabel, i);

      if ((label->axis >= 0 || label->series >= 0) && logro_box_contains (&label->box, x, y))
        {
          hit->axis = label->axis;
          hit->series = label->series;
          return TRUE;
        }
    }
  for (guint i = 0; i < frame->n_swatches; i++)
    if (logro_box_contains (&frame->swatches[i].box, x, y))
      {
        hit->series = frame->swatches[i].series;
        return TRUE;
      }
  return FALSE;
}

/* A step of 1, 2, 2.5 or 5 and zeros that cuts @max in at most 5: one that ends right at it and
 * makes 3 or more, if there is one; else the smallest. */
static double
tick_step (double max,
           double smallest)
{
  static const double digits[] = { 1, 2, 2.5, 5 };
  double power = pow (10, floor (log10 (max / 5)));
  double fallback = 0;
  double best = 0;

  for (guint i = 0; i < 8; i++)
    {
      double step = digits[i % 4] * power * (i < 4 ? 1 : 10);
      double count = max / step;

      if (count > 5.001 || count < 1 || fabs (step / smallest - round (step / smallest)) > 1e-6)
        continue;
      if (fallback == 0)
        fallback = step;
      if (count > 2.999 && fabs (count - round (count)) < 1e-6)
        best = step;
    }
  return best > 0 ? best : fallback > 0 ? fallback : max;
}

guint
logro_frame_ticks (const LogroChartData *data,
                   double ticks[LOGRO_CHART_MAX_TICKS])
{
  double step = tick_step (data->max, pow (10, -(double) data->decimals));
  guint n = 0;

  /* A tick too near the last one would be taken for it. */
  for (double tick = step; tick < data->max - step * 0.4 && n < LOGRO_CHART_MAX_TICKS - 1;)
    {
      ticks[n++] = tick;
      tick = step * (n + 1);
    }
  ticks[n++] = data->max;
  return n;
}
