/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the radar: numbers of the plan, texts that keep apart, and the pointer. */
#include "chart/radar.h"

#include <math.h>

#include "sample.h"

static void
test_spokes_go_clockwise (void)
{
  const guint counts[] = { 1, 2, 3, 12, 40 };

  for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
    {
      g_autoptr (LogroChartData) data = sample_data (counts[c], 1);
      g_autoptr (LogroRadarPlan) plan = logro_radar_plan (data, logro_ink_light (), 800, 600);

      g_assert_cmpuint (plan->n_spokes, ==, counts[c]);
      g_assert_cmpfloat_with_epsilon (plan->spokes[0].x, plan->cx, 1e-9);
      g_assert_cmpfloat_with_epsilon (plan->spokes[0].y, plan->cy - plan->radius, 1e-9);
      for (guint k = 0; k < plan->n_spokes; k++)
        {
          double angle = atan2 (plan->spokes[k].dx, -plan->spokes[k].dy);

          g_assert_cmpfloat_with_epsilon (remainder (angle - 2 * G_PI * k / counts[c], 2 * G_PI),
                                          0, 1e-9);
          g_assert_cmpfloat_with_epsilon (hypot (plan->spokes[k].x - plan->cx,
                                                 plan->spokes[k].y - plan->cy),
                                          plan->radius, 1e-9);
        }
    }
}

static double
distance_of (const LogroRadarPlan *plan,
             guint series,
             guint spoke)
{
  const LogroRadarPoint *point = logro_radar_get_point (plan, series, spoke);

  return hypot (point->x - plan->cx, point->y - plan->cy) / plan->radius;
}

static void
test_points_stand_at_their_value (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 2);
  g_autoptr (LogroRadarPlan) plan = logro_radar_plan (data, logro_ink_light (), 800, 600);

  for (guint s = 0; s < 2; s++)
    for (guint k = 0; k < 12; k++)
      g_assert_cmpfloat_with_epsilon (distance_of (plan, s, k),
                                      logro_chart_data_get (data, s, k) / 100, 1e-9);
}

static void
test_odd_values_stay_inside (void)
{
  g_autoptr (LogroChartData) data = sample_data (6, 1);
  g_autoptr (LogroRadarPlan) plan = NULL;
  g_autofree char *missing = NULL;
  g_autofree char *above = NULL;

  logro_chart_data_set (data, 0, 0, 0);
  logro_chart_data_set (data, 0, 1, -20);
  logro_chart_data_set (data, 0, 2, 140);
  logro_chart_data_set (data, 0, 3, NAN);
  logro_chart_data_set (data, 0, 4, INFINITY);
  plan = logro_radar_plan (data, logro_ink_light (), 800, 600);
  g_assert_cmpfloat_with_epsilon (distance_of (plan, 0, 0), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (distance_of (plan, 0, 1), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (distance_of (plan, 0, 2), 1, 1e-9);
  g_assert_true (isnan (logro_radar_get_point (plan, 0, 3)->value));
  g_assert_true (isnan (logro_radar_get_point (plan, 0, 4)->value));
  above = sample_find_text (&plan->frame, LOGRO_LABEL_VALUE, 2);
  g_assert_cmpstr (above, ==, "140\302\240%");
  missing = sample_find_text (&plan->frame, LOGRO_LABEL_VALUE, 3);
  g_assert_cmpstr (missing, ==, "–");
  sample_check_ink (LOGRO_CHART_RADAR, data, logro_ink_light (), (SampleSize) { 800, 600 });
}

static LogroChartBox
bounds_of_web (const LogroRadarPlan *plan)
{
  double left = plan->cx, right = plan->cx, top = plan->cy, bottom = plan->cy;

  if (plan->n_spokes < 3)
    return (LogroChartBox) { plan->cx - plan->radius, plan->cy - plan->radius, 2 * plan->radius,
                             2 * plan->radius };
  for (guint k = 0; k < plan->n_spokes; k++)
    {
      left = MIN (left, plan->spokes[k].x);
      right = MAX (right, plan->spokes[k].x);
      top = MIN (top, plan->spokes[k].y);
      bottom = MAX (bottom, plan->spokes[k].y);
    }
  return (LogroChartBox) { left, top, right - left, bottom - top };
}

/* Names and their values stand outside the rim, and all that frames the chart outside its box. */
static void
check_texts_clear_of_web (const LogroRadarPlan *plan)
{
  LogroChartBox web = bounds_of_web (plan);

  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (plan->frame.labels, LogroChartLabel, i);
      double x = CLAMP (plan->cx, label->box.x, label->box.x + label->box.width);
      double y = CLAMP (plan->cy, label->box.y, label->box.y + label->box.height);

      if (label->role == LOGRO_LABEL_AXIS || label->role == LOGRO_LABEL_VALUE)
        g_assert_cmpfloat (hypot (x - plan->cx, y - plan->cy), >,
                            plan->radius + plan->marker);
      else if (label->role != LOGRO_LABEL_TICK)
        g_assert_false (logro_box_overlaps (&label->box, &web, 0));
    }
}

static void
test_texts_keep_apart (void)
{
  const guint counts[] = { 0, 1, 2, 3, 5, 8, 12, 15, 20, 28, 40 };
  const LogroInk *inks[] = { logro_ink_light (), logro_ink_print () };

  for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
    for (guint m = 0; m <= LOGRO_CHART_MAX_SERIES; m++)
      for (guint i = 0; i < sample_n_sizes; i++)
        for (guint k = 0; k < G_N_ELEMENTS (inks); k++)
          {
            g_autoptr (LogroChartData) data = sample_data (counts[c], m);
            g_autoptr (LogroRadarPlan) plan = logro_radar_plan (
              data, inks[k], sample_sizes[i].width, sample_sizes[i].height);

            sample_check_texts (&plan->frame);
            check_texts_clear_of_web (plan);
          }
}

static void
test_ink_stays_on_page (void)
{
  const guint counts[] = { 0, 1, 2, 3, 12, 40 };

  for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
    for (guint m = 0; m <= LOGRO_CHART_MAX_SERIES; m += 2)
      for (guint i = 0; i < sample_n_sizes; i++)
        {
          g_autoptr (LogroChartData) data = sample_data (counts[c], m);

          sample_check_ink (LOGRO_CHART_RADAR, data, logro_ink_print (), sample_sizes[i]);
        }
}

static void
test_names_are_whole (void)
{
  const SampleSize sizes[] = { { 480, 360 }, { 800, 600 }, { 540, 330 }, { 540, 720 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (LogroChartData) data = sample_data (12, 1);
      g_autoptr (LogroRadarPlan) plan
        = logro_radar_plan (data, logro_ink_print (), sizes[i].width, sizes[i].height);

      g_assert_false (plan->numbered);
      for (guint k = 0; k < 12; k++)
        {
          g_autofree char *text = sample_find_text (&plan->frame, LOGRO_LABEL_AXIS, k);

          g_assert_cmpstr (text, ==, logro_chart_data_get_axis (data, k)->label);
        }
      g_assert_cmpfloat (plan->radius, >, 0.2 * MIN (sizes[i].width, sizes[i].height));
    }
}

static void
test_many_names_go_to_a_key (void)
{
  g_autoptr (LogroChartData) data = sample_data (40, 1);
  g_autoptr (LogroRadarPlan) plan = logro_radar_plan (data, logro_ink_print (), 540, 720);
  guint n_keys = 0;

  g_assert_true (plan->numbered);
  g_assert_cmpuint (plan->n_unnamed, ==, 0);
  for (guint k = 0; k < 40; k++)
    {
      g_autofree char *number = sample_find_text (&plan->frame, LOGRO_LABEL_AXIS, k);
      g_autofree char *expected = g_strdup_printf ("%u", k + 1);

      g_assert_cmpstr (number, ==, expected);
    }
  for (guint i = 0; i < plan->frame.labels->len; i++)
    n_keys += g_array_index (plan->frame.labels, LogroChartLabel, i).role == LOGRO_LABEL_KEY;
  /* Number, name and value of each axis. */
  g_assert_cmpuint (n_keys, ==, 3 * 40);
}

/* Where names have no room, an axis that has a number of its own stands under that. */
static void
test_own_numbers (void)
{
  g_autoptr (LogroChartData) data = sample_data (40, 1);
  g_autoptr (LogroRadarPlan) plan = NULL;
  g_autofree char *own = NULL;
  g_autofree char *place = NULL;

  logro_chart_data_set_number (data, 7, "2.4");
  plan = logro_radar_plan (data, logro_ink_print (), 540, 720);
  own = sample_find_text (&plan->frame, LOGRO_LABEL_AXIS, 7);
  place = sample_find_text (&plan->frame, LOGRO_LABEL_AXIS, 8);
  g_assert_cmpstr (own, ==, "2.4");
  g_assert_cmpstr (place, ==, "9");
}

static void
test_text_is_never_too_small (void)
{
  const LogroInk *ink = logro_ink_light ();

  for (guint i = 0; i < sample_n_sizes; i++)
    {
      g_autoptr (LogroChartData) data = sample_data (12, 1);
      g_autoptr (LogroRadarPlan) plan
        = logro_radar_plan (data, ink, sample_sizes[i].width, sample_sizes[i].height);

      for (guint k = 0; k < plan->frame.labels->len; k++)
        {
          PangoLayout *layout = g_array_index (plan->frame.labels, LogroChartLabel, k).layout;
          int size = pango_font_description_get_size (pango_layout_get_font_description (layout));

          g_assert_cmpint (size, >=, ink->min_size * PANGO_SCALE - 1);
        }
    }
}

static void
test_huge_label_does_not_freeze (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 1);
  g_autofree char *huge = g_strnfill (100000, 'm');
  gint64 start;

  logro_chart_data_add_axis (data, huge);
  logro_chart_data_set (data, 0, 12, 50);
  start = g_get_monotonic_time ();
  for (guint i = 0; i < sample_n_sizes; i++)
    {
      g_autoptr (LogroRadarPlan) plan = logro_radar_plan (
        data, logro_ink_light (), sample_sizes[i].width, sample_sizes[i].height);

      sample_check_texts (&plan->frame);
    }
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
}

static void
test_total_is_said_in_the_legend (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 1);
  g_autoptr (LogroRadarPlan) plan = NULL;
  g_autofree char *legend = NULL;
  guint total = logro_chart_data_add_axis (data, "Total");

  logro_chart_data_set_total (data, total, TRUE);
  logro_chart_data_set_provisional (data, total, TRUE);
  logro_chart_data_set (data, 0, total, 50);
  plan = logro_radar_plan (data, logro_ink_light (), 800, 600);
  g_assert_cmpuint (plan->n_spokes, ==, 12);
  legend = sample_find_text (&plan->frame, LOGRO_LABEL_LEGEND, -1);
  g_assert_cmpstr (legend, ==, "Diagnóstico · Total 50\302\240%*");
}

/* Three names with their totals do not stand side by side on a narrow screen: a row each. */
static void
test_narrow_legend_is_whole (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 3);
  g_autoptr (LogroRadarPlan) plan = NULL;
  guint total = logro_chart_data_add_axis (data, "Total");
  guint found = 0;

  logro_chart_data_set_total (data, total, TRUE);
  for (guint s = 0; s < 3; s++)
    logro_chart_data_set (data, s, total, 50);
  plan = logro_radar_plan (data, logro_ink_light (), 260, 380);
  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      LogroChartLabel *label = &g_array_index (plan->frame.labels, LogroChartLabel, i);

      if (label->role != LOGRO_LABEL_LEGEND)
        continue;
      g_assert_true (g_str_has_suffix (pango_layout_get_text (label->layout), "%"));
      found++;
    }
  g_assert_cmpuint (found, ==, 3);
}

static void
test_pick_finds_what_is_drawn (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 2);
  g_autoptr (LogroRadarPlan) plan = logro_radar_plan (data, logro_ink_light (), 800, 600);
  cairo_surface_t *drawing = sample_draw (LOGRO_CHART_RADAR, data, logro_ink_light (),
                                          (SampleSize) { 800, 600 });
  LogroChartHit hit;

  for (guint s = 0; s < 2; s++)
    for (guint k = 0; k < 12; k++)
      {
        const LogroRadarPoint *point = logro_radar_get_point (plan, s, k);

        g_assert_true (logro_radar_pick (plan, point->x, point->y, &hit));
        g_assert_cmpint (hit.series, ==, s);
        g_assert_cmpint (hit.axis, ==, k);
        g_assert_cmpfloat (hit.value, ==, logro_chart_data_get (data, s, k));
        g_assert_cmphex (sample_pixel (drawing, point->x, point->y), ==,
                         s == 0 ? 0x1a5fb4 : 0xc64600);
      }
  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (plan->frame.labels, LogroChartLabel, i);

      if (label->role != LOGRO_LABEL_AXIS)
        continue;
      g_assert_true (logro_radar_pick (plan, label->box.x + 2, label->box.y + 2, &hit));
      g_assert_cmpint (hit.axis, ==, label->axis);
      g_assert_cmpint (hit.series, ==, -1);
      g_assert_true (isnan (hit.value));
    }
  g_assert_false (logro_radar_pick (plan, 1, 599, &hit));
  cairo_surface_destroy (drawing);
}

static void
test_provisional_marker_is_hollow (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 1);

  for (guint provisional = 0; provisional < 2; provisional++)
    {
      g_autoptr (LogroRadarPlan) plan = NULL;
      g_autofree char *value = NULL;
      const LogroRadarPoint *point;
      cairo_surface_t *drawing;

      logro_chart_data_set_provisional (data, 3, provisional);
      plan = logro_radar_plan (data, logro_ink_print (), 800, 600);
      point = logro_radar_get_point (plan, 0, 3);
      drawing = sample_draw (LOGRO_CHART_RADAR, data, logro_ink_print (),
                             (SampleSize) { 800, 600 });
      g_assert_cmphex (sample_pixel (drawing, point->x, point->y), ==,
                       provisional ? 0xffffff : 0x1c1c1c);
      value = sample_find_text (&plan->frame, LOGRO_LABEL_VALUE, 3);
      g_assert_cmpstr (value, ==, provisional ? "62\302\240%*" : "62\302\240%");
      cairo_surface_destroy (drawing);
    }
}

static void
test_rings_are_round_numbers (void)
{
  const double max[] = { 100, 3, 5, 10, 500, 234 };
  const guint rings[] = { 4, 3, 5, 5, 5, 5 };

  for (guint i = 0; i < G_N_ELEMENTS (max); i++)
    {
      g_autoptr (LogroChartData) data = logro_chart_data_new (NULL, max[i], NULL);
      g_autoptr (LogroRadarPlan) plan = NULL;

      logro_chart_data_add_axis (data, "Estrategia");
      logro_chart_data_add_series (data, "Diagnóstico");
      plan = logro_radar_plan (data, logro_ink_light (), 600, 600);
      g_assert_cmpuint (plan->n_rings, ==, rings[i]);
      g_assert_cmpfloat_with_epsilon (plan->rings[plan->n_rings - 1], plan->radius, 1e-9);
      for (guint k = 1; k < plan->n_rings; k++)
        g_assert_cmpfloat (plan->rings[k], >, plan->rings[k - 1] + 1);
    }
}

/* The middle of each side of each ring is painted, unless a text stands there. */
static void
test_rings_are_whole (void)
{
  g_autoptr (LogroChartData) data = sample_data (12, 0);
  g_autoptr (LogroRadarPlan) plan = logro_radar_plan (data, logro_ink_light (), 800, 600);
  cairo_surface_t *drawing = sample_draw (LOGRO_CHART_RADAR, data, logro_ink_light (),
                                          (SampleSize) { 800, 600 });

  for (guint i = 0; i < plan->n_rings; i++)
    for (guint k = 0; k < plan->n_spokes; k++)
      {
        const LogroRadarSpoke *a = &plan->spokes[k];
        const LogroRadarSpoke *b = &plan->spokes[(k + 1) % plan->n_spokes];
        double x = plan->cx + plan->rings[i] * (a->dx + b->dx) / 2;
        double y = plan->cy + plan->rings[i] * (a->dy + b->dy) / 2;
        gboolean covered = FALSE;

        for (guint l = 0; l < plan->frame.labels->len && !covered; l++)
          covered = logro_box_contains (
            &g_array_index (plan->frame.labels, LogroChartLabel, l).box, x, y);
        if (!covered)
          g_assert_cmphex (sample_pixel (drawing, x, y), !=, 0xffffff);
      }
  cairo_surface_destroy (drawing);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/radar/spokes-go-clockwise", test_spokes_go_clockwise);
  g_test_add_func ("/chart/radar/points-stand-at-their-value", test_points_stand_at_their_value);
  g_test_add_func ("/chart/radar/odd-values-stay-inside", test_odd_values_stay_inside);
  g_test_add_func ("/chart/radar/texts-keep-apart", test_texts_keep_apart);
  g_test_add_func ("/chart/radar/ink-stays-on-page", test_ink_stays_on_page);
  g_test_add_func ("/chart/radar/names-are-whole", test_names_are_whole);
  g_test_add_func ("/chart/radar/many-names-go-to-a-key", test_many_names_go_to_a_key);
  g_test_add_func ("/chart/radar/own-numbers", test_own_numbers);
  g_test_add_func ("/chart/radar/text-is-never-too-small", test_text_is_never_too_small);
  g_test_add_func ("/chart/radar/huge-label-does-not-freeze", test_huge_label_does_not_freeze);
  g_test_add_func ("/chart/radar/narrow-legend-is-whole", test_narrow_legend_is_whole);
  g_test_add_func ("/chart/radar/total-is-said-in-the-legend", test_total_is_said_in_the_legend);
  g_test_add_func ("/chart/radar/pick-finds-what-is-drawn", test_pick_finds_what_is_drawn);
  g_test_add_func ("/chart/radar/provisional-marker-is-hollow", test_provisional_marker_is_hollow);
  g_test_add_func ("/chart/radar/rings-are-round-numbers", test_rings_are_round_numbers);
  g_test_add_func ("/chart/radar/rings-are-whole", test_rings_are_whole);
  return g_test_run ();
}
