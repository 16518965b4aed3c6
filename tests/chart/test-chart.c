/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of what all charts share: data and its words, palettes, kinds and picture files. */
#include "chart/chart.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "chart/bars.h"
#include "chart/export.h"
#include "chart/radar.h"
#include "sample.h"

static void
check_format (const LogroChartData *data,
              double value,
              const char *expected)
{
  g_autofree char *text = logro_chart_format_value (data, value);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_numbers_follow_the_document (void)
{
  const char *locales[] = { "C", "es_CL.utf8" };
  g_autoptr (LogroChartData) percent = logro_chart_data_new (NULL, 100, "%");
  g_autoptr (LogroChartData) points = logro_chart_data_new (NULL, 5, NULL);

  logro_chart_data_set_number_format (points, 1, ",");
  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      if (setlocale (LC_ALL, locales[i]) == NULL)
        continue;
      check_format (percent, 42, "42\302\240%");
      check_format (percent, 41.5, "42\302\240%");
      check_format (percent, 41.49, "41\302\240%");
      check_format (percent, -0.2, "0\302\240%");
      check_format (percent, NAN, "–");
      check_format (percent, -INFINITY, "–");
      check_format (points, 3.25, "3,3");
      logro_chart_data_set_number_format (points, 2, ".");
      check_format (points, 3.25, "3.25");
      logro_chart_data_set_number_format (points, 1, ",");
    }
  setlocale (LC_ALL, "C");
}

static void
test_labels_are_cleaned (void)
{
  g_autoptr (LogroChartData) data = logro_chart_data_new ("a\n\tb\001c\xff", 100, "%");
  g_autofree char *huge = g_strnfill (100000, 'm');
  const char *label;

  g_assert_cmpstr (data->title, ==, "a b c\357\277\275");
  label = logro_chart_data_get_axis (data, logro_chart_data_add_axis (data, huge))->label;
  g_assert_cmpint (g_utf8_strlen (label, -1), ==, LOGRO_CHART_MAX_TEXT);
  g_assert_true (g_str_has_suffix (label, "…"));
  label = logro_chart_data_get_axis (data, logro_chart_data_add_axis (data, NULL))->label;
  g_assert_cmpstr (label, ==, "");
}

static void
test_axis_after_series_has_no_value (void)
{
  g_autoptr (LogroChartData) data = sample_data (2, 1);
  guint axis = logro_chart_data_add_axis (data, "Otro");

  g_assert_true (isnan (logro_chart_data_get (data, 0, axis)));
  logro_chart_data_set (data, 0, axis, 7);
  g_assert_cmpfloat (logro_chart_data_get (data, 0, axis), ==, 7);
}

static void
test_describe_says_all (void)
{
  const LogroChartWords words = { "sin dato", "provisional" };
  g_autoptr (LogroChartData) data = sample_data (3, 2);
  g_autofree char *text = NULL;

  logro_chart_data_set (data, 1, 1, NAN);
  logro_chart_data_set_provisional (data, 2, TRUE);
  text = logro_chart_describe (data, &words);
  g_assert_cmpstr (text, ==,
                   "Logro por ámbito: Municipalidad de Santa Rosa.\n"
                   "Estrategia: Diagnóstico 42\302\240%, Autoevaluación 51\302\240%.\n"
                   "Liderazgo: Diagnóstico 72\302\240%, Autoevaluación sin dato.\n"
                   "Competencias de las personas: Diagnóstico 60\302\240%, "
                   "Autoevaluación 69\302\240% (provisional).\n"
                   "* Provisional: 61 de 78 respondidas");
}

static void
check_contrast (const LogroInk *ink)
{
  g_assert_cmpfloat (logro_color_contrast (ink->text, ink->paper), >=, 4.5);
  g_assert_cmpfloat (logro_color_contrast (ink->faint, ink->paper), >=, 4.5);
  g_assert_cmpfloat (logro_color_contrast (ink->axis, ink->paper), >=, 3);
  for (guint s = 0; s < LOGRO_CHART_MAX_SERIES; s++)
    g_assert_cmpfloat (logro_color_contrast (ink->series[s].color, ink->paper), >=, 3);
  for (guint i = LOGRO_LIGHT_GRIS; i < LOGRO_N_LIGHTS; i++)
    g_assert_cmpfloat (logro_color_contrast (ink->lights[i], ink->paper), >=, 3);
}

static void
test_palettes_have_contrast (void)
{
  const LogroInk *inks[] = { logro_ink_light (), logro_ink_dark (), logro_ink_print () };

  g_assert_cmpfloat_with_epsilon (
    logro_color_contrast ((LogroColor) { 0, 0, 0 }, (LogroColor) { 1, 1, 1 }), 21, 0.01);
  for (guint i = 0; i < G_N_ELEMENTS (inks); i++)
    {
      LogroInk high = *inks[i];

      check_contrast (inks[i]);
      logro_ink_raise_contrast (&high);
      check_contrast (&high);
      g_assert_cmpfloat (logro_color_contrast (high.text, high.paper), >, 20.9);
    }
}

static gboolean
same_dash (const LogroInkSeries *a,
           const LogroInkSeries *b)
{
  return a->n_dash == b->n_dash
         && memcmp (a->dash, b->dash, sizeof (double) * a->n_dash) == 0;
}

static void
test_no_series_needs_colour (void)
{
  const LogroInk *inks[] = { logro_ink_light (), logro_ink_dark (), logro_ink_print () };

  for (guint i = 0; i < G_N_ELEMENTS (inks); i++)
    for (guint a = 0; a < LOGRO_CHART_MAX_SERIES; a++)
      for (guint b = 0; b < a; b++)
        {
          const LogroInkSeries *x = &inks[i]->series[a];
          const LogroInkSeries *y = &inks[i]->series[b];

          g_assert_false (same_dash (x, y));
          g_assert_cmpint (x->marker, !=, y->marker);
          g_assert_cmpint (x->hatch, !=, y->hatch);
        }
  for (guint a = 0; a < LOGRO_CHART_MAX_SERIES; a++)
    for (guint b = 0; b < a; b++)
      g_assert_cmpfloat (fabs (logro_ink_print ()->series[a].color.red
                               - logro_ink_print ()->series[b].color.red),
                         >, 0.1);
}

/* Draws series @series, alone and in black, into an A8 image: what is left is shape. */
static cairo_surface_t *
draw_shape (LogroChartKind kind,
            guint series)
{
  g_autoptr (LogroChartData) data = logro_chart_data_new (NULL, 100, "%");
  g_autoptr (LogroChart) chart = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 400, 300);
  cairo_t *cr = cairo_create (surface);
  LogroInk ink = *logro_ink_print ();

  ink.transparent = TRUE;
  ink.fill_alpha = 0;
  ink.series[0] = ink.series[series];
  for (guint i = 0; i < 6; i++)
    logro_chart_data_add_axis (data, "");
  logro_chart_data_add_series (data, "");
  for (guint i = 0; i < 6; i++)
    logro_chart_data_set (data, 0, i, 70);
  chart = logro_chart_plan (kind, data, &ink, 400, 300);
  logro_chart_draw (chart, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint
count_differences (cairo_surface_t *a,
                   cairo_surface_t *b)
{
  guint size = cairo_image_surface_get_stride (a) * cairo_image_surface_get_height (a);
  guint count = 0;

  for (guint i = 0; i < size; i++)
    count += ABS (cairo_image_surface_get_data (a)[i] - cairo_image_surface_get_data (b)[i]) > 64;
  return count;
}

static void
test_series_differ_in_shape (void)
{
  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    {
      cairo_surface_t *shapes[LOGRO_CHART_MAX_SERIES];

      for (guint s = 0; s < LOGRO_CHART_MAX_SERIES; s++)
        shapes[s] = draw_shape (kind, s);
      for (guint a = 0; a < LOGRO_CHART_MAX_SERIES; a++)
        for (guint b = 0; b < a; b++)
          g_assert_cmpuint (count_differences (shapes[a], shapes[b]), >, 100);
      for (guint s = 0; s < LOGRO_CHART_MAX_SERIES; s++)
        cairo_surface_destroy (shapes[s]);
    }
}

static void
test_kinds_have_ids (void)
{
  LogroChartKind kind = LOGRO_CHART_RADAR;

  g_assert_true (logro_chart_kind_from_id ("bars", &kind));
  g_assert_cmpint (kind, ==, LOGRO_CHART_BARS);
  g_assert_cmpstr (logro_chart_kind_get_id (kind), ==, "bars");
  g_assert_false (logro_chart_kind_from_id ("pie", &kind));
  g_assert_cmpint (kind, ==, LOGRO_CHART_BARS);
}

static void
test_natural_height_leaves_names_whole (void)
{
  g_autoptr (LogroChartData) data = sample_data (40, 2);

  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    {
      double height = logro_chart_natural_height (kind, data, logro_ink_light (), 800);
      g_autoptr (LogroChart) chart
        = logro_chart_plan (kind, data, logro_ink_light (), 800, height);

      for (int axis = 0; axis < 40; axis++)
        {
          g_autofree char *name
            = sample_find_text (logro_chart_get_frame (chart), LOGRO_LABEL_AXIS, axis);

          g_assert_nonnull (name);
          g_assert_false (g_str_has_suffix (name, "…"));
        }
    }
}

static void
test_provisional_names_have_a_sign (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 4);

  logro_chart_data_set_provisional (data, 1, TRUE);
  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    {
      g_autoptr (LogroChart) chart
        = logro_chart_plan (kind, data, logro_ink_print (), 540, 330);
      const LogroFrame *frame = logro_chart_get_frame (chart);
      g_autofree char *final = sample_find_text (frame, LOGRO_LABEL_AXIS, 0);
      g_autofree char *provisional = sample_find_text (frame, LOGRO_LABEL_AXIS, 1);

      g_assert_cmpstr (final, ==, "Estrategia");
      g_assert_cmpstr (provisional, ==, "Liderazgo*");
    }
}

/* Of two stages one is answered in full: its value has no sign, and is drawn as final. */
static void
test_one_series_is_provisional (void)
{
  const LogroChartWords words = { "sin dato", "provisional" };
  g_autoptr (LogroChartData) data = sample_data (3, 2);
  g_autofree char *final = NULL;
  g_autofree char *provisional = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_autoptr (LogroBarsPlan) bars = NULL;
  g_autoptr (LogroRadarPlan) radar = NULL;

  logro_chart_data_set_value_provisional (data, 1, 1, TRUE);
  final = logro_chart_data_format_mark (data, 0, 1);
  provisional = logro_chart_data_format_mark (data, 1, 1);
  name = logro_chart_data_format_name (data, 1);
  text = logro_chart_describe (data, &words);
  g_assert_cmpstr (final, ==, "72\302\240%");
  g_assert_cmpstr (provisional, ==, "81\302\240%*");
  g_assert_cmpstr (name, ==, "Liderazgo*");
  g_assert_nonnull (strstr (text, "Liderazgo: Diagnóstico 72\302\240%, "
                                  "Autoevaluación 81\302\240% (provisional).\n"));
  bars = logro_bars_plan (data, logro_ink_print (), 540, 330);
  g_assert_false (logro_bars_get_bar (bars, 0, 1)->provisional);
  g_assert_true (logro_bars_get_bar (bars, 1, 1)->provisional);
  g_assert_false (logro_bars_get_bar (bars, 1, 0)->provisional);
  radar = logro_radar_plan (data, logro_ink_print (), 540, 330);
  g_assert_false (logro_radar_get_point (radar, 0, 1)->provisional);
  g_assert_true (logro_radar_get_point (radar, 1, 1)->provisional);
}

static void
test_plan_outlives_its_data (void)
{
  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    {
      LogroChartData *data = sample_data (12, 2);
      LogroInk ink = *logro_ink_light ();
      g_autoptr (LogroChart) chart = logro_chart_plan (kind, data, &ink, 480, 360);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 480, 360);
      cairo_t *cr = cairo_create (surface);
      LogroChartHit hit;

      logro_chart_data_free (data);
      memset (&ink, 0xff, sizeof ink);
      logro_chart_draw (chart, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      g_assert_true (logro_chart_pick (chart, 240, 200, &hit));
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* Pointing at what was located finds the same axis again; an axis without value has a place too. */
static void
test_locate_and_pick_agree (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 2);
  LogroChartHit there, hit;
  guint total = logro_chart_data_add_axis (data, "Total");

  logro_chart_data_set_total (data, total, TRUE);
  logro_chart_data_set (data, 0, 3, NAN);
  logro_chart_data_set (data, 1, 3, NAN);
  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    {
      g_autoptr (LogroChart) chart
        = logro_chart_plan (kind, data, logro_ink_light (), 800, 600);

      for (guint k = 0; k < 12; k++)
        {
          g_assert_true (logro_chart_locate (chart, k, &there));
          g_assert_cmpint (there.axis, ==, k);
          g_assert_true (isnan (there.value) == (k == 3));
          if (k == 3)
            continue;
          g_assert_true (logro_chart_pick (chart, there.x, there.y, &hit));
          g_assert_cmpint (hit.axis, ==, k);
        }
      g_assert_true (logro_chart_locate (chart, total, &there) == (kind == LOGRO_CHART_BARS));
      g_assert_false (logro_chart_locate (chart, 99, &there));
    }
}

static void
test_drawing_leaves_the_context_alone (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 2);

  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    {
      g_autoptr (LogroChart) chart
        = logro_chart_plan (kind, data, logro_ink_light (), 480, 360);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 480, 360);
      cairo_t *cr = cairo_create (surface);

      cairo_set_line_width (cr, 7);
      cairo_move_to (cr, 5, 5);
      logro_chart_draw (chart, cr);
      g_assert_cmpfloat (cairo_get_line_width (cr), ==, 7);
      g_assert_cmpint (cairo_get_dash_count (cr), ==, 0);
      g_assert_false (cairo_has_current_point (cr));
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static void
test_any_script_keeps_apart (void)
{
  const char *words[] = { "الحوكمة البلدية", "日本語の長い文章です", "😀😀", "e\314\201\314\201", "",
                          "responsabilización", "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm" };
  g_autoptr (LogroChartData) data = logro_chart_data_new ("", 7, "");

  logro_chart_data_set_number_format (data, 3, ",");
  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *label = g_strjoin (" ", words[i % 7], words[(i / 2) % 7], words[i % 3],
                                          words[(i * 5) % 7], NULL);

      logro_chart_data_add_axis (data, label);
    }
  for (guint s = 0; s < LOGRO_CHART_MAX_SERIES; s++)
    logro_chart_data_set (data, logro_chart_data_add_series (data, words[s + 1]), s, s);
  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    for (guint i = 0; i < sample_n_sizes; i++)
      {
        g_autoptr (LogroChart) chart = logro_chart_plan (
          kind, data, logro_ink_light (), sample_sizes[i].width, sample_sizes[i].height);

        sample_check_texts (logro_chart_get_frame (chart));
        sample_check_ink (kind, data, logro_ink_light (), sample_sizes[i]);
      }
}

static void
test_tiny_pages_are_survived (void)
{
  g_autoptr (LogroChartData) data = sample_data (40, 4);

  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    for (double side = 1; side < 200; side *= 1.7)
      {
        g_autoptr (LogroChart) wide
          = logro_chart_plan (kind, data, logro_ink_light (), 4 * side, side);
        g_autoptr (LogroChart) high
          = logro_chart_plan (kind, data, logro_ink_light (), side, 4 * side);
        cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 200, 200);
        cairo_t *cr = cairo_create (surface);

        logro_chart_draw (wide, cr);
        logro_chart_draw (high, cr);
        g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
        cairo_destroy (cr);
        cairo_surface_destroy (surface);
      }
}

static GBytes *
export (LogroChartFormat format,
        const LogroInk *ink,
        double scale)
{
  g_autoptr (LogroChartData) data = sample_data (12, 2);
  g_autoptr (GError) error = NULL;
  GBytes *bytes
    = logro_chart_export (LOGRO_CHART_RADAR, data, ink, format, 480, 360, scale, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);
  return bytes;
}

static void
test_files_are_what_they_say (void)
{
  const char *magic[] = { "<?xml", "\211PNG\r\n", "%PDF-" };

  for (LogroChartFormat format = 0; format < LOGRO_CHART_N_FORMATS; format++)
    {
      g_autoptr (GBytes) bytes = export (format, logro_ink_light (), 1);
      gsize size;
      const char *start = g_bytes_get_data (bytes, &size);

      g_assert_cmpuint (size, >, 1000);
      g_assert_cmpmem (start, strlen (magic[format]), magic[format], strlen (magic[format]));
    }
}

static guint
png_number (GBytes *png,
            guint offset)
{
  const guint8 *b = g_bytes_get_data (png, NULL);

  return b[offset] << 24 | b[offset + 1] << 16 | b[offset + 2] << 8 | b[offset + 3];
}

static void
test_png_has_scaled_pixels (void)
{
  g_autoptr (GBytes) png = export (LOGRO_CHART_PNG, logro_ink_light (), 2.5);

  g_assert_cmpuint (png_number (png, 16), ==, 1200);
  g_assert_cmpuint (png_number (png, 20), ==, 900);
}

static void
test_svg_needs_no_font (void)
{
  g_autoptr (GBytes) painted = export (LOGRO_CHART_SVG, logro_ink_light (), 1);
  g_autofree char *svg
    = g_strndup (g_bytes_get_data (painted, NULL), g_bytes_get_size (painted));
  LogroInk clear = *logro_ink_light ();
  g_autoptr (GBytes) unpainted = NULL;
  g_autofree char *bare = NULL;

  clear.transparent = TRUE;
  unpainted = export (LOGRO_CHART_SVG, &clear, 1);
  bare = g_strndup (g_bytes_get_data (unpainted, NULL), g_bytes_get_size (unpainted));
  g_assert_null (strstr (svg, "<text"));
  g_assert_nonnull (strstr (svg, "480pt"));
  g_assert_nonnull (strstr (svg, "100%,100%,100%"));
  g_assert_null (strstr (bare, "100%,100%,100%"));
}

static void
check_error (LogroChartFormat format,
             double width,
             double scale,
             LogroChartError code)
{
  g_autoptr (LogroChartData) data = sample_data (3, 1);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = logro_chart_export (LOGRO_CHART_BARS, data, logro_ink_light (), format, width,
                                      300, scale, &error);

  g_assert_null (bytes);
  g_assert_error (error, LOGRO_CHART_ERROR, (int) code);
}

static void
test_bad_requests_are_errors (void)
{
  g_autoptr (GError) error = NULL;
  LogroChartFormat format = LOGRO_CHART_PDF;

  check_error (LOGRO_CHART_N_FORMATS, 300, 1, LOGRO_CHART_ERROR_FORMAT);
  check_error (LOGRO_CHART_SVG, 0, 1, LOGRO_CHART_ERROR_SIZE);
  check_error (LOGRO_CHART_SVG, NAN, 1, LOGRO_CHART_ERROR_SIZE);
  check_error (LOGRO_CHART_PDF, 1e9, 1, LOGRO_CHART_ERROR_SIZE);
  check_error (LOGRO_CHART_PNG, 300, 0, LOGRO_CHART_ERROR_SIZE);
  check_error (LOGRO_CHART_PNG, 300, 1000, LOGRO_CHART_ERROR_SIZE);
  g_assert_false (logro_chart_format_from_id ("bmp", &format, &error));
  g_assert_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_FORMAT);
  g_assert_true (logro_chart_format_from_id ("SVG", &format, NULL));
  g_assert_cmpint (format, ==, LOGRO_CHART_SVG);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/data/numbers-follow-the-document", test_numbers_follow_the_document);
  g_test_add_func ("/chart/data/labels-are-cleaned", test_labels_are_cleaned);
  g_test_add_func ("/chart/data/axis-after-series", test_axis_after_series_has_no_value);
  g_test_add_func ("/chart/data/describe-says-all", test_describe_says_all);
  g_test_add_func ("/chart/ink/palettes-have-contrast", test_palettes_have_contrast);
  g_test_add_func ("/chart/ink/no-series-needs-colour", test_no_series_needs_colour);
  g_test_add_func ("/chart/ink/series-differ-in-shape", test_series_differ_in_shape);
  g_test_add_func ("/chart/chart/kinds-have-ids", test_kinds_have_ids);
  g_test_add_func ("/chart/chart/natural-height", test_natural_height_leaves_names_whole);
  g_test_add_func ("/chart/chart/provisional-names", test_provisional_names_have_a_sign);
  g_test_add_func ("/chart/chart/one-series-is-provisional", test_one_series_is_provisional);
  g_test_add_func ("/chart/chart/plan-outlives-its-data", test_plan_outlives_its_data);
  g_test_add_func ("/chart/locate-and-pick-agree", test_locate_and_pick_agree);
  g_test_add_func ("/chart/chart/drawing-leaves-context", test_drawing_leaves_the_context_alone);
  g_test_add_func ("/chart/chart/any-script-keeps-apart", test_any_script_keeps_apart);
  g_test_add_func ("/chart/chart/tiny-pages-are-survived", test_tiny_pages_are_survived);
  g_test_add_func ("/chart/export/files-are-what-they-say", test_files_are_what_they_say);
  g_test_add_func ("/chart/export/png-has-scaled-pixels", test_png_has_scaled_pixels);
  g_test_add_func ("/chart/export/svg-needs-no-font", test_svg_needs_no_font);
  g_test_add_func ("/chart/export/bad-requests-are-errors", test_bad_requests_are_errors);
  return g_test_run ();
}
