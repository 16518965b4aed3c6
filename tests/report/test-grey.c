/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document printed in grey: whoever holds the sheet tells the series of a chart apart.
 *
 * The PDF is drawn in grey by poppler. Of each bar a patch is looked at, found by the value that
 * is printed beside it, and described by how dark it is and by how its neighbours differ along
 * the four directions of a hatch. */
#include "read-back.h"

#include <math.h>
#include <string.h>

#define N LOGRO_CHART_MAX_SERIES
#define SCALE (150 / 72.0)   /* pdftoppm's own resolution */
#define FIRST 91             /* value of the first series; the others follow */
#define WIDE 60              /* points: the patch, left of the value */
#define HIGH 5
#define STEP 3               /* pixels to the neighbour */
#define N_FEATURES 5

typedef struct
{
  int           width;
  int           height;
  const guint8 *pixels;
} Picture;

static void
picture_init (Picture    *picture,
              const char *pgm)
{
  int most, length;

  g_assert_cmpint (sscanf (pgm, "P5 %d %d %d%n", &picture->width, &picture->height, &most,
                           &length), ==, 3);
  g_assert_cmpint (most, ==, 255);
  picture->pixels = (const guint8 *) pgm + length + 1;
}

static double
get (const Picture *picture,
     int            x,
     int            y)
{
  g_assert_true (x >= 0 && y >= 0 && x < picture->width && y < picture->height);
  return picture->pixels[y * picture->width + x];
}

/* Where the value of a series is printed, in points. */
static void
find_value (const char *boxes,
            int         value,
            double     *x,
            double     *y)
{
  g_autofree char *pattern =
    g_strdup_printf ("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">"
                     "%d", value);
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *left = NULL;
  g_autofree char *top = NULL;
  g_autofree char *bottom = NULL;

  g_assert_true (g_regex_match (regex, boxes, 0, &match));
  left = g_match_info_fetch (match, 1);
  top = g_match_info_fetch (match, 2);
  bottom = g_match_info_fetch (match, 3);
  *x = g_ascii_strtod (left, NULL);
  *y = (g_ascii_strtod (top, NULL) + g_ascii_strtod (bottom, NULL)) / 2;
}

static void
describe (const Picture *picture,
          double         x,
          double         y,
          double        *features)
{
  static const int ways[N_FEATURES][2] = { { 0, 0 }, { 1, 0 }, { 0, 1 }, { 1, 1 }, { 1, -1 } };
  int left = (x - WIDE - 10) * SCALE;
  int top = (y - HIGH / 2.0) * SCALE;
  int wide = WIDE * SCALE;
  int high = HIGH * SCALE;

  for (guint k = 0; k < N_FEATURES; k++)
    {
      features[k] = 0;
      for (int j = 0; j < high; j++)
        for (int i = 0; i < wide; i++)
          {
            double here = get (picture, left + i, top + j);

            features[k] += k == 0 ? here
                                  : fabs (here - get (picture, left + i + STEP * ways[k][0],
                                                      top + j + STEP * ways[k][1]));
          }
      features[k] /= wide * high;
    }
}

static LogroReport *
new_chart_report (void)
{
  LogroReport *report = sample_report ();
  LogroChartData *data = logro_chart_data_new ("Porcentaje de logro", 100, "%");

  logro_chart_data_add_axis (data, "Estrategia");
  for (guint s = 0; s < N; s++)
    {
      g_autofree char *name = g_strdup_printf ("Ciclo %u", s + 1);

      logro_chart_data_set (data, logro_chart_data_add_series (data, name), 0, FIRST + s);
    }
  logro_report_take_chart (report, LOGRO_CHART_BARS, data, NULL);
  return report;
}

static void
test_series_differ (void)
{
  g_autoptr (LogroReport) report = new_chart_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_autofree char *boxes = read_pdf (pages, "pdftotext", "-bbox", NULL);
  g_autofree char *pgm = read_pdf (pages, "pdftoppm", "-gray", NULL);
  double features[N][N_FEATURES];
  Picture picture;

  if (boxes == NULL || pgm == NULL)
    return;
  picture_init (&picture, pgm);
  for (guint s = 0; s < N; s++)
    {
      double x, y;

      find_value (boxes, FIRST + s, &x, &y);
      describe (&picture, x, y, features[s]);
      for (guint other = 0; other < s; other++)
        {
          double most = 0;

          for (guint k = 0; k < N_FEATURES; k++)
            most = MAX (most, fabs (features[s][k] - features[other][k]));
          g_test_message ("%u and %u differ by %.0f", other + 1, s + 1, most);
          g_assert_cmpfloat (most, >, 25);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/grey/series-differ", test_series_differ);
  return g_test_run ();
}
