/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: texts measured once and then wrapped by arithmetic; text.h tells how. */
#include "chart/text.h"

#include <math.h>

#define ELLIPSIS "\342\200\246"
/* No Spanish word that people use is longer; a longer one may be cut anywhere. */
#define ORDINARY_WORD 24
/* Kerning across a break and Pango's rounding to 1/1024: a hair less than the room there is. */
#define ROOM 0.996
#define BALANCE_TRIALS 5

typedef struct
{
  guint start; /* characters; the blanks after a piece belong to no piece */
  guint end;
} Piece;

typedef struct
{
  guint start;
  guint end;
  gboolean ellipsis;
} Line;

struct _LogroRuler
{
  LogroText *text;
  PangoLayout *layout; /* the whole text in one line of text->size, until given away */
  char *string;
  gboolean bold;
  guint n_chars;
  double *x; /* n_chars + 1 places: where each character starts, and the end */
  gboolean *blank; /* whether each character is one */
  Piece *pieces;
  guint n_pieces;
  double line_height;
};

void
logro_text_init (LogroText *text,
                 const LogroInk *ink)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  /* A layout must measure the same on paper and on screens of any scale. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  text->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_cairo_context_set_font_options (text->context, options);
  pango_cairo_context_set_resolution (text->context, 72);
  pango_context_set_round_glyph_positions (text->context, FALSE);
  cairo_font_options_destroy (options);

  text->size = ink->base_size;
  text->regular = pango_font_description_from_string (ink->family);
  pango_font_description_set_absolute_size (text->regular, text->size * PANGO_SCALE);
  text->bold = pango_font_description_copy (text->regular);
  pango_font_description_set_weight (text->bold, PANGO_WEIGHT_BOLD);
}

void
logro_text_clear (LogroText *text)
{
  g_clear_object (&text->context);
  g_clear_pointer (&text->regular, pango_font_description_free);
  g_clear_pointer (&text->bold, pango_font_description_free);
}

static void
measure_characters (LogroRuler *ruler)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (ruler->layout, 0);
  g_autofree int *widths = g_new0 (int, ruler->n_chars + 1);
  double x = 0;

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem *run = l->data;
      const char *start = ruler->string + run->item->offset;
      glong first = g_utf8_pointer_to_offset (ruler->string, start);

      pango_glyph_item_get_logical_widths (run, ruler->string, widths + first);
    }
  ruler->x = g_new (double, ruler->n_chars + 1);
  for (guint i = 0; i <= ruler->n_chars; i++)
    {
      ruler->x[i] = x;
      x += widths[i] / (double) PANGO_SCALE;
    }
}

static void
find_pieces (LogroRuler *ruler)
{
  int n_attrs = 0;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (ruler->layout, &n_attrs);
  guint start = 0;

  ruler->pieces = g_new (Piece, ruler->n_chars);
  ruler->blank = g_new (gboolean, ruler->n_chars);
  for (guint i = 0; i < ruler->n_chars; i++)
    ruler->blank[i] = attrs[i].is_white;
  for (guint i = 1; i <= ruler->n_chars; i++)
    {
      guint end = i;

      if (i < ruler->n_chars && !attrs[i].is_line_break)
        continue;
      while (end > start && ruler->blank[end - 1])
        end--;
      if (end > start)
        ruler->pieces[ruler->n_pieces++] = (Piece) { start, end };
      start = i;
    }
}

LogroRuler *
logro_ruler_new (LogroText *text,
                 const char *string,
                 gboolean bold)
{
  LogroRuler *ruler = g_new0 (LogroRuler, 1);
  PangoRectangle logical;

  ruler->text = text;
  ruler->string = g_strdup (string);
  ruler->bold = bold;
  ruler->n_chars = g_utf8_strlen (string, -1);
  ruler->layout = pango_layout_new (text->context);
  pango_layout_set_font_description (ruler->layout, bold ? text->bold : text->regular);
  pango_layout_set_text (ruler->layout, string, -1);
  pango_layout_get_extents (ruler->layout, NULL, &logical);
  ruler->line_height = logical.height / (double) PANGO_SCALE;
  measure_characters (ruler);
  find_pieces (ruler);
  return ruler;
}

void
logro_ruler_free (LogroRuler *ruler)
{
  if (ruler == NULL)
    return;
  g_clear_object (&ruler->layout);
  g_free (ruler->string);
  g_free (ruler->x);
  g_free (ruler->blank);
  g_free (ruler->pieces);
  g_free (ruler);
}

/* The last character that ends within @room of @start and is no blank, and at least one. */
static guint
cut_at (const LogroRuler *ruler,
        guint start,
        guint end,
        double room)
{
  while (end > start + 1
         && (ruler->x[end] - ruler->x[start] > room || ruler->blank[end - 1]))
    end--;
  return end;
}

/* Fills @line from @start, a character of @piece, and gives the piece where the next goes on. */
static guint
fill_line (const LogroRuler *ruler,
           guint piece,
           guint start,
           double room,
           Line *line)
{
  line->start = start;
  line->end = start;
  line->ellipsis = FALSE;
  while (piece < ruler->n_pieces && ruler->x[ruler->pieces[piece].end] - ruler->x[start] <= room)
    line->end = ruler->pieces[piece++].end;
  if (line->end == start && piece < ruler->n_pieces)
    line->end = cut_at (ruler, start, ruler->pieces[piece].end, room);
  return piece;
}

/* Breaks the text in lines of at most @room (of the measured size); @broken may be NULL. */
static guint
break_lines (const LogroRuler *ruler,
             double room,
             guint max_lines,
             Line *lines,
             gboolean *broken)
{
  guint n = 0;
  guint piece = 0;
  guint at = 0;

  g_assert (max_lines >= 1 && max_lines <= LOGRO_TEXT_MAX_LINES);

  while (piece < ruler->n_pieces && n < max_lines)
    {
      Line *line = &lines[n++];

      piece = fill_line (ruler, piece, MAX (at, ruler->pieces[piece].start), room, line);
      at = line->end;
      if (piece < ruler->n_pieces && at > ruler->pieces[piece].start && broken != NULL
          && ruler->pieces[piece].end - ruler->pieces[piece].start <= ORDINARY_WORD)
        *broken = TRUE;
    }
  if (piece < ruler->n_pieces && n > 0)
    {
      Line *last = &lines[n - 1];

      last->ellipsis = TRUE;
      last->end = cut_at (ruler, last->start, ruler->n_chars, room - ruler->text->size);
    }
  return n;
}

static double
line_width (const LogroRuler *ruler,
            const Line *line)
{
  /* No common letter has an ellipsis wider than its size. */
  return ruler->x[line->end] - ruler->x[line->start] + (line->ellipsis ? ruler->text->size : 0);
}

LogroFit
logro_ruler_fit (const LogroRuler *ruler,
                 double size,
                 double width,
                 guint max_lines)
{
  double scale = size / ruler->text->size;
  Line lines[LOGRO_TEXT_MAX_LINES];
  LogroFit fit = { 0 };

  fit.n_lines = break_lines (ruler, ROOM * width / scale, max_lines, lines, &fit.broken);
  for (guint i = 0; i < fit.n_lines; i++)
    fit.width = MAX (fit.width, line_width (ruler, &lines[i]) * scale);
  fit.height = fit.n_lines * ruler->line_height * scale;
  fit.cut = fit.n_lines > 0 && lines[fit.n_lines - 1].ellipsis;
  return fit;
}

double
logro_ruler_balance (const LogroRuler *ruler,
                     double size,
                     double width,
                     guint max_lines)
{
  LogroFit whole = logro_ruler_fit (ruler, size, width, max_lines);
  double low = width / whole.n_lines;
  double high = MIN (width, whole.width / ROOM + 0.01);

  if (whole.n_lines < 2 || whole.cut || whole.broken)
    return high;
  for (guint i = 0; i < BALANCE_TRIALS; i++)
    {
      double trial = (low + high) / 2;
      LogroFit fit = logro_ruler_fit (ruler, size, trial, max_lines);

      if (fit.n_lines > whole.n_lines || fit.cut || fit.broken)
        low = trial;
      else
        high = trial;
    }
  return high;
}

static char *
join_lines (const LogroRuler *ruler,
            const Line *lines,
            guint n)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      const char *start = g_utf8_offset_to_pointer (ruler->string, lines[i].start);
      const char *end = g_utf8_offset_to_pointer (start, lines[i].end - lines[i].start);

      if (i > 0)
        g_string_append_c (joined, '\n');
      g_string_append_len (joined, start, end - start);
      if (lines[i].ellipsis)
        g_string_append (joined, ELLIPSIS);
    }
  return g_string_free (joined, FALSE);
}

static void
set_size (LogroRuler *ruler,
          double size)
{
  const LogroText *text = ruler->text;
  PangoFontDescription *font
    = pango_font_description_copy_static (ruler->bold ? text->bold : text->regular);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (ruler->layout, font);
  pango_font_description_free (font);
}

/* Letters of some scripts take another form, and width, beside a cut: the whole is set smaller by
 * what it came out too wide. */
static void
shrink_to (LogroRuler *ruler,
           double size,
           double width)
{
  PangoRectangle logical;

  pango_layout_get_extents (ruler->layout, NULL, &logical);
  if (width > 0 && logical.width > width * PANGO_SCALE)
    set_size (ruler, size * ROOM * width * PANGO_SCALE / logical.width);
}

PangoLayout *
logro_ruler_layout (LogroRuler *ruler,
                    double size,
                    double width,
                    guint max_lines,
                    PangoAlignment alignment)
{
  Line lines[LOGRO_TEXT_MAX_LINES];
  double room = logro_ruler_balance (ruler, size, width, max_lines) * ROOM;
  guint n = break_lines (ruler, room * ruler->text->size / size, max_lines, lines, NULL);

  g_assert (ruler->layout != NULL);

  if (n > 1 || (n == 1 && lines[0].ellipsis))
    {
      g_autofree char *joined = join_lines (ruler, lines, n);

      pango_layout_set_text (ruler->layout, joined, -1);
      pango_layout_set_alignment (ruler->layout, alignment);
    }
  if (fabs (size - ruler->text->size) > 1e-6)
    set_size (ruler, size);
  shrink_to (ruler, size, width);
  return g_steal_pointer (&ruler->layout);
}
