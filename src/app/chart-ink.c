/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A theme tells its colors and font but not whether it is dark or of high contrast, so this is
 * judged by what can be seen: how light its text and ground are, and how far they are apart. */

#include "app/chart-ink.h"

#define TEXT_CONTRAST 4.5 /* WCAG 2.1, 1.4.3 */
#define MARK_CONTRAST 3.0 /* WCAG 2.1, 1.4.11 */

/* Usual themes keep text and ground at 10 to 14, and their borders from the ground at less than 2;
 * those for high contrast have nearly black on white, which is 21, or borders that can be seen. */
#define HIGH_CONTRAST 17.0
#define HIGH_BORDER_CONTRAST 3.0

/* Charts have many small texts: a little less than the text of the window. */
#define TEXT_SHARE 0.9
#define LEAST_SHARE 0.75

static LogroColor
to_color (const GdkRGBA *rgba)
{
  return (LogroColor) { rgba->red, rgba->green, rgba->blue };
}

static gboolean
is_lighter (LogroColor a,
            LogroColor b)
{
  const LogroColor black = { 0 };

  return logro_color_contrast (a, black) > logro_color_contrast (b, black);
}

/* Keeps a color that can be told from the paper; else takes that of the text. */
static void
mend (LogroColor     *color,
      const LogroInk *ink,
      double          contrast)
{
  if (logro_color_contrast (*color, ink->paper) < contrast)
    *color = ink->text;
}

static void
take_font (LogroInk  *ink,
           GtkWidget *widget)
{
  const PangoFontDescription *font =
    pango_context_get_font_description (gtk_widget_get_pango_context (widget));
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (pango_font_description_get_size_is_absolute (font))
    size /= logro_chart_ink_get_scale (widget);
  if (size <= 0)
    return;
  ink->family = g_intern_string (pango_font_description_get_family (font));
  ink->base_size = size * TEXT_SHARE;
  ink->min_size = size * LEAST_SHARE;
}

/* The theme's color of that name, or @instead. */
static LogroColor
look_up (GtkStyleContext *style,
         const char      *name,
         LogroColor       instead)
{
  GdkRGBA rgba;

  return gtk_style_context_lookup_color (style, name, &rgba) ? to_color (&rgba) : instead;
}

void
logro_chart_ink_init (LogroInk  *ink,
                      GtkWidget *widget)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  LogroColor text, paper;
  GdkRGBA rgba;
  gboolean dark;

  gtk_style_context_get_color (style, &rgba);
  text = to_color (&rgba);
  dark = is_lighter (text, (LogroColor) { 0.5, 0.5, 0.5 });
  *ink = dark ? *logro_ink_dark () : *logro_ink_light ();
  paper = look_up (style, "theme_base_color", ink->paper);
  if (logro_color_contrast (text, paper) >= HIGH_CONTRAST ||
      logro_color_contrast (look_up (style, "borders", paper), paper) >= HIGH_BORDER_CONTRAST)
    logro_ink_raise_contrast (ink);
  ink->paper = paper;
  ink->text = text;
  ink->transparent = TRUE;
  mend (&ink->faint, ink, TEXT_CONTRAST);
  mend (&ink->axis, ink, MARK_CONTRAST);
  for (guint i = 0; i < G_N_ELEMENTS (ink->series); i++)
    mend (&ink->series[i].color, ink, MARK_CONTRAST);
  take_font (ink, widget);
}

double
logro_chart_ink_get_scale (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  double dpi = pango_cairo_context_get_resolution (context);

  return (dpi > 0 ? dpi : 96) / 72;
}
