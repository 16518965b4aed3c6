/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The palettes of charts and the arithmetic of contrast. */
#include "chart/ink.h"

#include <math.h>

#define RGB(hex)                                                                                   \
  {                                                                                                \
    (((hex) >> 16) & 0xff) / 255.0, (((hex) >> 8) & 0xff) / 255.0, ((hex) & 0xff) / 255.0          \
  }

#define LIGHTS(gris, verde, amarillo, rojo)                                                        \
  {                                                                                                \
    RGB (gris), RGB (gris), RGB (verde), RGB (amarillo), RGB (rojo)                                \
  }

/* The shapes are the same in all palettes, so that a person finds a series again on paper. */
#define SERIES(a, b, c, d, width)                                                                  \
  {                                                                                                \
    { RGB (a), { 0 }, 0, LOGRO_MARKER_CIRCLE, LOGRO_HATCH_SOLID, (width) },                        \
    { RGB (b), { 6, 3 }, 2, LOGRO_MARKER_SQUARE, LOGRO_HATCH_RISING, (width) },                    \
    { RGB (c), { 1.5, 2.5 }, 2, LOGRO_MARKER_TRIANGLE, LOGRO_HATCH_UPRIGHT, (width) },             \
    { RGB (d), { 8, 2.5, 1.5, 2.5 }, 4, LOGRO_MARKER_DIAMOND, LOGRO_HATCH_CROSSED, (width) },      \
  }

static const LogroInk light = {
  .paper = RGB (0xffffff),
  .text = RGB (0x1b1b1f),
  .faint = RGB (0x5b5b63),
  .grid = RGB (0xd4d6dc),
  .axis = RGB (0x7f828a),
  .series = SERIES (0x1a5fb4, 0xc64600, 0x1d6b3f, 0x813d9c, 1.8),
  .lights = LIGHTS (0x77767b, 0x1d6b3f, 0xa86800, 0xc01c28),
  .fill_alpha = 0.14,
  .family = "Sans",
  .base_size = 11,
  .min_size = 9,
};

static const LogroInk dark = {
  .paper = RGB (0x1e1e1e),
  .text = RGB (0xf4f4f4),
  .faint = RGB (0xb4b4ba),
  .grid = RGB (0x47484d),
  .axis = RGB (0x8f9096),
  .series = SERIES (0x78aeed, 0xffa348, 0x8ff0a4, 0xe29bf0, 1.8),
  .lights = LIGHTS (0xa0a0a6, 0x8ff0a4, 0xf8e45c, 0xff7b63),
  .fill_alpha = 0.20,
  .family = "Sans",
  .base_size = 11,
  .min_size = 9,
};

static const LogroInk print = {
  .paper = RGB (0xffffff),
  .text = RGB (0x000000),
  .faint = RGB (0x4a4a4a),
  .grid = RGB (0xbdbdbd),
  .axis = RGB (0x6a6a6a),
  .series = SERIES (0x1c1c1c, 0x666666, 0x424242, 0x888888, 1.4),
  .lights = LIGHTS (0x7a7a7a, 0x303030, 0x6a6a6a, 0x000000),
  .fill_alpha = 0.07,
  .family = "Sans",
  .base_size = 9,
  .min_size = 7,
};

const LogroInk *
logro_ink_light (void)
{
  return &light;
}

const LogroInk *
logro_ink_dark (void)
{
  return &dark;
}

const LogroInk *
logro_ink_print (void)
{
  return &print;
}

static double
channel_luminance (double c)
{
  return c <= 0.03928 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
}

static double
luminance (LogroColor c)
{
  return 0.2126 * channel_luminance (c.red) + 0.7152 * channel_luminance (c.green)
         + 0.0722 * channel_luminance (c.blue);
}

double
logro_color_contrast (LogroColor a,
                      LogroColor b)
{
  double la = luminance (a);
  double lb = luminance (b);

  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}

void
logro_ink_raise_contrast (LogroInk *ink)
{
  const LogroColor black = RGB (0x000000);
  const LogroColor white = RGB (0xffffff);
  gboolean on_dark;

  g_return_if_fail (ink != NULL);

  on_dark = luminance (ink->paper) < 0.18;
  ink->paper = on_dark ? black : white;
  ink->text = ink->faint = ink->axis = on_dark ? white : black;
  ink->grid = (LogroColor) RGB (0x767676);
  for (guint i = 0; i < G_N_ELEMENTS (ink->series); i++)
    ink->series[i].line_width *= 1.5;
}
