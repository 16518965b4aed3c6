/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the bars: lengths, texts that keep apart, the total's row and the pointer. */
#include "chart/bars.h"

#include <math.h>

#include "sample.h"

static void
test_length_is_the_value (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 2);
  g_autoptr (LogroBarsPlan) plan = logro_bars_plan (data, logro_ink_light (), 800, 600);

  for (guint s = 0; s < 2; s++)
    for (guint k = 0; k < 12; k++)
      {
        const LogroChartBox *box = &logro_bars_get_bar (plan, s, k)->box;

        g_assert_cmpfloat_with_epsilon (box->x, plan->plot.x, 1e-9);
        g_assert_cmpfloat_with_epsilon (box->width / plan->plot.width,
                                        logro_chart_data_get (data, s, k) / 100, 1e-9);
        g_assert_cmpfloat (box->y, >=, plan->rows[k].top);
        g_assert_cmpfloat (box->y + box->height, <=, plan->rows[k].top + plan->rows[k].height);
      }
}

static void
test_odd_values_stay_inside (void)
{
  g_autoptr (LogroChartData) data = sample_data (5, 1);
  g_autoptr (LogroBarsPlan) plan = NULL;
  g_autofree char *below = NULL;

  logro_chart_data_set (data, 0, 0, 0);
  logro_chart_data_set (data, 0, 1, -20);
  logro_chart_data_set (data, 0, 2, 140);
  logro_chart_data_set (data, 0, 3, NAN);
  plan = logro_bars_plan (data, logro_ink_light (), 480, 360);
  g_assert_cmpfloat (logro_bars_get_bar (plan, 0, 0)->box.width, ==, 0);
  g_assert_cmpfloat (logro_bars_get_bar (plan, 0, 1)->box.width, ==, 0);
  g_assert_cmpfloat (logro_bars_get_bar (plan, 0, 2)->box.width, ==, plan->plot.width);
  g_assert_cmpfloat (logro_bars_get_bar (plan, 0, 3)->box.width, ==, 0);
  g_assert_true (isnan (logro_bars_get_bar (plan, 0, 3)->value));
  below = sample_find_text (&plan->frame, LOGRO_LABEL_VALUE, 1);
  g_assert_cmpstr (below, ==, "-20\302\240%");
  sample_check_texts (&plan->frame);
  sample_check_ink (LOGRO_CHART_BARS, data, logro_ink_light (), (SampleSize) { 480, 360 });
}

/* A text of the plot must be at the end of its own bar and over no other. */
static void
check_values_clear_of_bars (const LogroBarsPlan *plan)
{
  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (plan->frame.labels, LogroChartLabel, i);

      for (guint b = 0; b < plan->n_rows * plan->n_series; b++)
        if (plan->bars[b].box.width > 0)
          g_assert_false (logro_box_overlaps (&label->box, &plan->bars[b].box, 0));
    }
}

static void
test_texts_keep_apart (void)
{
  const guint counts[] = { 0, 1, 2, 3, 7, 12, 13, 20, 30, 40, 78 };
  const LogroInk *inks[] = { logro_ink_light (), logro_ink_print () };

  for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
    for (guint m = 0; m <= LOGRO_CHART_MAX_SERIES; m++)
      for (guint i = 0; i < sample_n_sizes; i++)
        for (guint k = 0; k < G_N_ELEMENTS (inks); k++)
          {
            g_autoptr (LogroChartData) data = sample_data (counts[c], m);
            g_autoptr (LogroBarsPlan) plan
              = logro_bars_plan (data, inks[k], sample_sizes[i].width, sample_sizes[i].height);

            sample_check_texts (&plan->frame);
            check_values_clear_of_bars (plan);
            g_assert_cmpfloat (plan->plot.width, >, 0.2 * sample_sizes[i].width);
          }
}

static void
test_ink_stays_on_page (void)
{
  const guint counts[] = { 0, 1, 12, 40 };

  for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
    for (guint m = 0; m <= LOGRO_CHART_MAX_SERIES; m += 2)
      for (guint i = 0; i < sample_n_sizes; i++)
        {
          g_autoptr (LogroChartData) data = sample_data (counts[c], m);

          sample_check_ink (LOGRO_CHART_BARS, data, logro_ink_print (), sample_sizes[i]);
        }
}

static void
test_names_and_values_are_whole (void)
{
  const SampleSize sizes[] = { { 320, 240 }, { 480, 360 }, { 800, 600 }, { 540, 330 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (LogroChartData) data = sample_data (12, 1);
      g_autoptr (LogroBarsPlan) plan
        = logro_bars_plan (data, logro_ink_print (), sizes[i].width, sizes[i].height);

      g_assert_false (plan->cut);
      g_assert_cmpuint (plan->n_unnamed, ==, 0);
      for (guint k = 0; k < 12; k++)
        {
          g_autofree char *name = sample_find_text (&plan->frame, LOGRO_LABEL_AXIS, k);
          g_autofree char *value = sample_find_text (&plan->frame, LOGRO_LABEL_VALUE, k);
          g_autofree char *expected = logro_chart_data_format_mark (data, 0, k);

          g_assert_cmpstr (name, ==, logro_chart_data_get_axis (data, k)->label);
          g_assert_cmpstr (value, ==, expected);
        }
    }
}

static void
test_equal_names_make_equal_rows (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 1);
  g_autoptr (LogroBarsPlan) plan = logro_bars_plan (data, logro_ink_light (), 800, 600);

  for (guint k = 1; k < 12; k++)
    {
      g_assert_cmpfloat_with_epsilon (plan->rows[k].height, plan->rows[0].height, 0.01);
      g_assert_cmpfloat_with_epsilon (plan->rows[k].top,
                                      plan->rows[k - 1].top + plan->rows[k - 1].height, 1e-6);
    }
}

static void
test_total_is_set_apart (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 1);
  g_autoptr (LogroBarsPlan) plan = NULL;
  guint total = logro_chart_data_add_axis (data, "Total");
  gboolean bold = FALSE;

  logro_chart_data_set_total (data, total, TRUE);
  logro_chart_data_set (data, 0, total, 50);
  plan = logro_bars_plan (data, logro_ink_light (), 800, 600);
  g_assert_true (plan->rows[12].ruled);
  g_assert_false (plan->rows[11].ruled);
  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (plan->frame.labels, LogroChartLabel, i);
      const PangoFontDescription *font = pango_layout_get_font_description (label->layout);

      bold = pango_font_description_get_weight (font) == PANGO_WEIGHT_BOLD;
      if (label->role == LOGRO_LABEL_AXIS || label->role == LOGRO_LABEL_VALUE)
        g_assert_true (bold == (label->axis == 12));
    }
}

static void
test_pick_finds_what_is_drawn (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 3);
  g_autoptr (LogroBarsPlan) plan = logro_bars_plan (data, logro_ink_light (), 800, 600);
  cairo_surface_t *drawing = sample_draw (LOGRO_CHART_BARS, data, logro_ink_light (),
                                          (SampleSize) { 800, 600 });
  LogroChartHit hit;

  for (guint s = 0; s < 3; s++)
    for (guint k = 0; k < 12; k++)
      {
        const LogroChartBox *box = &logro_bars_get_bar (plan, s, k)->box;
        double x = box->x + box->width / 2;
        double y = box->y + box->height / 2;

        g_assert_true (logro_bars_pick (plan, x, y, &hit));
        g_assert_cmpint (hit.series, ==, s);
        g_assert_cmpint (hit.axis, ==, k);
        g_assert_cmpfloat (hit.value, ==, logro_chart_data_get (data, s, k));
        g_assert_true ((sample_pixel (drawing, x, y) == 0x1a5fb4) == (s == 0));
        g_assert_cmphex (sample_pixel (drawing, x, y), !=, 0xffffff);
      }
  g_assert_true (
    logro_bars_pick (plan, 798, plan->rows[4].top + plan->rows[4].height / 2, &hit));
  g_assert_cmpint (hit.axis, ==, 4);
  g_assert_cmpint (hit.series, ==, -1);
  g_assert_false (logro_bars_pick (plan, 1, 1, &hit));
  cairo_surface_destroy (drawing);
}

/* The blue of all pixels of a box together: the paler, the more. */
static double
paleness (cairo_surface_t *drawing,
          const LogroChartBox *box)
{
  double sum = 0;

  for (double y = box->y; y < box->y + box->height; y++)
    for (double x = box->x; x < box->x + box->width; x++)
      sum += sample_pixel (drawing, x, y) & 0xff;
  return sum;
}

static void
test_provisional_bar_is_hollow (void)
{
  const SampleSize size = { 540, 330 };
  g_autoptr (LogroChartData) data = sample_data (3, LOGRO_CHART_MAX_SERIES);
  g_autoptr (LogroBarsPlan) plan
    = logro_bars_plan (data, logro_ink_print (), size.width, size.height);
  cairo_surface_t *before = sample_draw (LOGRO_CHART_BARS, data, logro_ink_print (), size);
  cairo_surface_t *after;

  logro_chart_data_set_provisional (data, 1, TRUE);
  after = sample_draw (LOGRO_CHART_BARS, data, logro_ink_print (), size);
  for (guint s = 0; s < LOGRO_CHART_MAX_SERIES; s++)
    {
      const LogroChartBox *box = &logro_bars_get_bar (plan, s, 1)->box;

      g_assert_cmpfloat (paleness (after, box), >, 1.2 * paleness (before, box));
    }
  cairo_surface_destroy (before);
  cairo_surface_destroy (after);
}

static void
test_grid_stops_at_values (void)
{
  const SampleSize size = { 480, 360 };
  g_autoptr (LogroChartData) data = sample_data (1, 1);
  g_autoptr (LogroBarsPlan) plan = NULL;
  cairo_surface_t *drawing;
  guint n_stops = 0;

  logro_chart_data_set (data, 0, 0, 47);
  plan = logro_bars_plan (data, logro_ink_light (), size.width, size.height);
  drawing = sample_draw (LOGRO_CHART_BARS, data, logro_ink_light (), size);
  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (plan->frame.labels, LogroChartLabel, i);

      if (label->role != LOGRO_LABEL_VALUE
          || !logro_box_contains (&label->box, plan->ticks[1], label->box.y + 1))
        continue;
      n_stops++;
      g_assert_cmphex (sample_pixel (drawing, plan->ticks[1], label->box.y + 1), ==, 0xffffff);
      g_assert_cmphex (sample_pixel (drawing, plan->ticks[1], label->box.y - 4), !=, 0xffffff);
      g_assert_cmphex (sample_pixel (drawing, plan->ticks[1], label->box.y + label->box.height + 4),
                       !=, 0xffffff);
    }
  g_assert_cmpuint (n_stops, ==, 1);
  cairo_surface_destroy (drawing);
}

static void
test_huge_label_does_not_freeze (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 4);
  g_autofree char *huge = g_strnfill (100000, 'm');
  gint64 start;

  logro_chart_data_add_axis (data, huge);
  start = g_get_monotonic_time ();
  for (guint i = 0; i < sample_n_sizes; i++)
    {
      g_autoptr (LogroBarsPlan) plan = logro_bars_plan (
        data, logro_ink_light (), sample_sizes[i].width, sample_sizes[i].height);

      sample_check_texts (&plan->frame);
    }
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/bars/length-is-the-value", test_length_is_the_value);
  g_test_add_func ("/chart/bars/odd-values-stay-inside", test_odd_values_stay_inside);
  g_test_add_func ("/chart/bars/texts-keep-apart", test_texts_keep_apart);
  g_test_add_func ("/chart/bars/ink-stays-on-page", test_ink_stays_on_page);
  g_test_add_func ("/chart/bars/names-and-values-are-whole", test_names_and_values_are_whole);
  g_test_add_func ("/chart/bars/equal-names-make-equal-rows", test_equal_names_make_equal_rows);
  g_test_add_func ("/chart/bars/total-is-set-apart", test_total_is_set_apart);
  g_test_add_func ("/chart/bars/pick-finds-what-is-drawn", test_pick_finds_what_is_drawn);
  g_test_add_func ("/chart/bars/provisional-bar-is-hollow", test_provisional_bar_is_hollow);
  g_test_add_func ("/chart/bars/grid-stops-at-values", test_grid_stops_at_values);
  g_test_add_func ("/chart/bars/huge-label-does-not-freeze", test_huge_label_does_not_freeze);
  return g_test_run ();
}
