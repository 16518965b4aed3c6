/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bare charts, as cheap as they can be: one layout for all texts, all lines of a kind in one
 * stroke, nothing measured but what it takes to set a text flush or in the middle. The marks are
 * those of Logro: web, areas, dashed lines, markers, hatched bars; the letter is as well. */

#include "bare-charts.h"

#include <math.h>
#include <stdio.h>

#define WIDTH 800.0
#define HEIGHT 600.0
#define RINGS 4

typedef struct
{
  cairo_t *cr;
  PangoLayout *layout;
  PangoFontDescription *font;
  unsigned n_texts;
} Bare;

const char *const bare_title = "Logro por ámbito: Villa Los Aromos";
const char *const bare_note = "* Provisional: 61 de 78 respondidas";
const char *const bare_series[BARE_SERIES] = { "Diagnóstico", "Autoevaluación" };

const char *const bare_names[BARE_AXES] = {
  "Estrategia",
  "Liderazgo",
  "Competencias de las personas",
  "Capacitación",
  "Bienestar y seguridad en el trabajo",
  "Ingresos municipales",
  "Presupuesto municipal",
  "Recursos materiales",
  "Satisfacción de usuarios y usuarias",
  "Comunicación con usuarios y usuarias",
  "Procesos de prestación de los servicios municipales",
  "Procesos de apoyo para la prestación de los servicios municipales",
};

const double bare_values[BARE_SERIES][BARE_AXES] = {
  { 42, 72, 60, 62, 58, 67, 70, 50, 17, 73, 13, 22 },
  { 51, 81, 69, 71, 67, 76, 79, 59, 26, 82, 22, 31 },
};

/* The names around the rim, and the one that is too long for a bar, in lines made by hand. */
static const char *const rim_names[BARE_AXES] = {
  "Estrategia",
  "Liderazgo",
  "Competencias de las personas",
  "Capacitación",
  "Bienestar y seguridad\nen el trabajo",
  "Ingresos municipales",
  "Presupuesto municipal",
  "Recursos materiales",
  "Satisfacción de\nusuarios y usuarias",
  "Comunicación con\nusuarios y usuarias",
  "Procesos de prestación de\nlos servicios municipales",
  "Procesos de apoyo para la prestación\nde los servicios municipales",
};

static const double colors[BARE_SERIES][3] = { { 0.10, 0.37, 0.71 }, { 0.78, 0.27, 0 } };
static const double dashes[] = { 6, 3 };

static void
bare_init (Bare    *bare,
           cairo_t *cr)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  bare->cr = cr;
  bare->layout = pango_layout_new (context);
  bare->font = pango_font_description_from_string ("Sans");
  bare->n_texts = 0;
  g_object_unref (context);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
}

static void
bare_clear (Bare *bare)
{
  g_object_unref (bare->layout);
  pango_font_description_free (bare->font);
}

static void
set_font (Bare   *bare,
          double  size,
          int     bold)
{
  pango_font_description_set_weight (bare->font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (bare->font, size * PANGO_SCALE);
  pango_layout_set_font_description (bare->layout, bare->font);
}

/* The part @along (0-1) of the text's width comes at @x; gives the height. */
static double
put_text (Bare       *bare,
          const char *text,
          double      x,
          double      y,
          double      along)
{
  PangoRectangle logical;

  pango_layout_set_alignment (bare->layout, along > 0.75 ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_text (bare->layout, text, -1);
  pango_layout_get_extents (bare->layout, NULL, &logical);
  cairo_move_to (bare->cr, x - along * logical.width / PANGO_SCALE, y);
  pango_cairo_show_layout (bare->cr, bare->layout);
  bare->n_texts++;
  return logical.height / (double) PANGO_SCALE;
}

static void
put_percent (Bare   *bare,
             double  value,
             double  x,
             double  y,
             double  along)
{
  char text[16];

  snprintf (text, sizeof text, "%.0f\302\240%%", value);
  put_text (bare, text, x, y, along);
}

static void
set_series (Bare     *bare,
            unsigned  series,
            double    alpha)
{
  cairo_set_source_rgba (bare->cr, colors[series][0], colors[series][1], colors[series][2], alpha);
}

static void
draw_marker (Bare     *bare,
             unsigned  series,
             double    x,
             double    y)
{
  set_series (bare, series, 1);
  if (series == 0)
    cairo_arc (bare->cr, x, y, 3.6, 0, 2 * G_PI);
  else
    cairo_rectangle (bare->cr, x - 3.2, y - 3.2, 6.4, 6.4);
  cairo_fill (bare->cr);
}

/* The hatch of the second series: the dashes of a line as thick as the bar, slanted. */
static void
draw_bar (Bare     *bare,
          unsigned  series,
          double    x,
          double    y,
          double    width,
          double    height)
{
  const cairo_matrix_t shear = { 1, 0, -1, 1, 0, 0 };
  const double stripes[] = { 1.84, 2.16 };
  cairo_t *cr = bare->cr;

  cairo_rectangle (cr, x, y, width, height);
  set_series (bare, series, series == 0 ? 1 : 0.18);
  cairo_fill_preserve (cr);
  set_series (bare, series, 1);
  cairo_set_line_width (cr, 0.9);
  cairo_stroke (cr);
  if (series == 0)
    return;
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_clip (cr);
  cairo_translate (cr, x, y + height / 2);
  cairo_transform (cr, &shear);
  cairo_move_to (cr, -height, 0);
  cairo_line_to (cr, width + height, 0);
  cairo_set_dash (cr, stripes, 2, 0);
  cairo_set_line_width (cr, height);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_sample (Bare     *bare,
             unsigned  series,
             double    x,
             double    y,
             int       bars)
{
  if (bars)
    {
      draw_bar (bare, series, x, y - 4.4, 26, 8.8);
      return;
    }
  set_series (bare, series, 1);
  cairo_set_line_width (bare->cr, 1.8);
  cairo_set_dash (bare->cr, dashes, series == 0 ? 0 : 2, 0);
  cairo_move_to (bare->cr, x, y);
  cairo_line_to (bare->cr, x + 26, y);
  cairo_stroke (bare->cr);
  cairo_set_dash (bare->cr, NULL, 0, 0);
  draw_marker (bare, series, x + 13, y);
}

/* Title, note, and the legend that more than one series needs. */
static void
draw_frame (Bare     *bare,
            unsigned  n_series,
            int       bars)
{
  double x = 286;

  cairo_set_source_rgb (bare->cr, 0.11, 0.11, 0.12);
  set_font (bare, 13.75, 1);
  put_text (bare, bare_title, WIDTH / 2, 9, 0.5);
  set_font (bare, 9.35, 0);
  put_text (bare, bare_note, 9, 580, 0);
  set_font (bare, 11, 0);
  for (unsigned s = 0; n_series > 1 && s < n_series; s++)
    {
      draw_sample (bare, s, x, 38, bars);
      cairo_set_source_rgb (bare->cr, 0.11, 0.11, 0.12);
      put_text (bare, bare_series[s], x + 31, 31.6, 0);
      x += 112;
    }
}

static void
draw_ring (cairo_t *cr,
           double   cx,
           double   cy,
           double   radius)
{
  for (unsigned k = 0; k < BARE_AXES; k++)
    cairo_line_to (cr, cx + radius * sin (2 * G_PI * k / BARE_AXES),
                   cy - radius * cos (2 * G_PI * k / BARE_AXES));
  cairo_close_path (cr);
}

static void
draw_web (cairo_t *cr,
          double   cx,
          double   cy,
          double   radius)
{
  cairo_set_source_rgb (cr, 0.83, 0.84, 0.86);
  cairo_set_line_width (cr, 0.7);
  for (unsigned i = 1; i < RINGS; i++)
    draw_ring (cr, cx, cy, radius * i / RINGS);
  for (unsigned k = 0; k < BARE_AXES; k++)
    {
      cairo_move_to (cr, cx, cy);
      cairo_line_to (cr, cx + radius * sin (2 * G_PI * k / BARE_AXES),
                     cy - radius * cos (2 * G_PI * k / BARE_AXES));
    }
  cairo_stroke (cr);
  draw_ring (cr, cx, cy, radius);
  cairo_set_source_rgb (cr, 0.5, 0.51, 0.54);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
draw_area (Bare     *bare,
           unsigned  series,
           unsigned  n_series,
           double    cx,
           double    cy,
           double    radius)
{
  cairo_t *cr = bare->cr;

  for (unsigned k = 0; k < BARE_AXES; k++)
    {
      double reach = radius * bare_values[series][k] / BARE_MAX;

      cairo_line_to (cr, cx + reach * sin (2 * G_PI * k / BARE_AXES),
                     cy - reach * cos (2 * G_PI * k / BARE_AXES));
    }
  cairo_close_path (cr);
  set_series (bare, series, 0.14 / n_series);
  cairo_fill_preserve (cr);
  set_series (bare, series, 1);
  cairo_set_line_width (cr, 1.8);
  cairo_set_dash (cr, dashes, series == 0 ? 0 : 2, 0);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* With two series Logro finds no clear place for one of the rings' values, so it is left out here. */
static void
draw_rim_texts (Bare     *bare,
                unsigned  n_series,
                double    cx,
                double    cy,
                double    radius)
{
  double up = -cos (G_PI / BARE_AXES);
  double right = sin (G_PI / BARE_AXES);

  cairo_set_source_rgb (bare->cr, 0.11, 0.11, 0.12);
  for (unsigned k = 0; k < BARE_AXES; k++)
    {
      double dx = sin (2 * G_PI * k / BARE_AXES);
      double dy = -cos (2 * G_PI * k / BARE_AXES);
      double along = fabs (dx) < 0.01 ? 0.5 : dx > 0 ? 0 : 1;
      double x = cx + (radius + 8) * dx;
      double y = cy + (radius + 18) * dy - 13;

      set_font (bare, 11, 0);
      y += put_text (bare, rim_names[k], x, y, along);
      if (n_series > 1)
        continue;
      set_font (bare, 11, 1);
      put_percent (bare, bare_values[0][k], x, y, along);
    }
  cairo_set_source_rgb (bare->cr, 0.36, 0.36, 0.39);
  set_font (bare, 9, 0);
  for (unsigned i = 1; i <= RINGS; i++)
    if (n_series == 1 || i != 2)
      put_percent (bare, BARE_MAX * i / RINGS, cx + right * radius * i / RINGS,
                   cy + up * (radius * i / RINGS - 12), 0.5);
}

unsigned
bare_radar (cairo_t  *cr,
            unsigned  n_series)
{
  double cx = WIDTH / 2;
  double cy = n_series == 1 ? 304 : 312;
  double radius = 240;
  Bare bare;

  bare_init (&bare, cr);
  draw_web (cr, cx, cy, radius);
  for (unsigned s = 0; s < n_series; s++)
    draw_area (&bare, s, n_series, cx, cy, radius);
  for (unsigned s = 0; s < n_series; s++)
    for (unsigned k = 0; k < BARE_AXES; k++)
      {
        double reach = radius * bare_values[s][k] / BARE_MAX;

        draw_marker (&bare, s, cx + reach * sin (2 * G_PI * k / BARE_AXES),
                     cy - reach * cos (2 * G_PI * k / BARE_AXES));
      }
  draw_frame (&bare, n_series, 0);
  draw_rim_texts (&bare, n_series, cx, cy, radius);
  bare_clear (&bare);
  return bare.n_texts;
}

static void
draw_row (Bare     *bare,
          unsigned  n_series,
          unsigned  k,
          double    x,
          double    y,
          double    width)
{
  double height = n_series == 1 ? 22.9 : 14.7;
  double slot = n_series == 1 ? 26 : 16.7;

  y -= n_series * slot / 2;
  for (unsigned s = 0; s < n_series; s++)
    draw_bar (bare, s, x, y + s * slot + (slot - height) / 2,
              width * bare_values[s][k] / BARE_MAX, height);
  cairo_set_source_rgb (bare->cr, 0.11, 0.11, 0.12);
  for (unsigned s = 0; s < n_series; s++)
    put_percent (bare, bare_values[s][k], x + 4 + width * bare_values[s][k] / BARE_MAX,
                 y + (s + 0.5) * slot - 6.4, 0);
}

/* Logro stops the grid's lines where a value stands; these go through. */
unsigned
bare_bars (cairo_t  *cr,
           unsigned  n_series)
{
  double x = 301;
  double width = 458;
  double top = n_series == 1 ? 32 : 48;
  double pitch = (563 - top) / BARE_AXES;
  Bare bare;

  bare_init (&bare, cr);
  cairo_set_source_rgb (cr, 0.83, 0.84, 0.86);
  cairo_set_line_width (cr, 0.7);
  for (unsigned i = 1; i <= RINGS; i++)
    {
      cairo_move_to (cr, x + width * i / RINGS, top);
      cairo_line_to (cr, x + width * i / RINGS, 563);
    }
  cairo_stroke (cr);
  draw_frame (&bare, n_series, 1);
  for (unsigned k = 0; k < BARE_AXES; k++)
    {
      double y = top + (k + 0.5) * pitch;
      int two = k == BARE_AXES - 1;

      draw_row (&bare, n_series, k, x, y, width);
      put_text (&bare, two ? rim_names[k] : bare_names[k], x - 7, y - (two ? 12.8 : 6.4), 1);
    }
  cairo_set_source_rgb (cr, 0.5, 0.51, 0.54);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, x, top);
  cairo_line_to (cr, x, 563);
  cairo_stroke (cr);
  cairo_set_source_rgb (cr, 0.36, 0.36, 0.39);
  set_font (&bare, 9, 0);
  for (unsigned i = 0; i <= RINGS; i++)
    put_percent (&bare, BARE_MAX * i / RINGS, x + width * i / RINGS, 565.6, 0.5);
  bare_clear (&bare);
  return bare.n_texts;
}
