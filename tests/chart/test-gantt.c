/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the Gantt chart: dates, places, texts that keep apart, pages, greys and the pointer. */
#include "chart/gantt.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "chart/gantt-export.h"
#include "sample-gantt.h"
#include "sample.h"

static const SampleSize sizes[] = {
  { 480, 320 }, { 640, 480 }, { 1024, 500 }, { 1366, 768 }, { 792, 612 }, { 612, 792 },
  { 595, 842 }, { 842, 595 }, { 612, 936 },  { 936, 612 },  { 523, 700 },
};

static guint32
day (const char *iso)
{
  guint32 number = logro_gantt_day_from_iso (iso);

  g_assert_cmpuint (number, !=, 0);
  return number;
}

static void
draw_plan (gpointer plan,
           cairo_t *cr)
{
  logro_gantt_draw (plan, cr);
}

/* Everything that must hold for any chart on any page. */
static void
check_plan (const LogroGanttData *data,
            const LogroInk *ink,
            SampleSize size,
            const LogroGanttRange *range)
{
  LogroInk clear = *ink;
  g_autoptr (LogroGanttPlan) plan = NULL;

  clear.transparent = TRUE;
  plan = logro_gantt_plan (data, &clear, size.width, size.height, range);
  sample_check_texts (&plan->frame);
  sample_check_drawing (draw_plan, plan, size);
  g_assert_cmpfloat (plan->plot.width, >, 0.28 * size.width);
  g_assert_cmpfloat (plan->text_size, >=, ink->min_size);
  for (guint k = 0; k < plan->n_rows; k++)
    {
      const LogroGanttBar *row = &plan->rows[k];
      const LogroChartBox *bar = &row->bar;

      g_assert_true (isfinite (bar->x) && isfinite (bar->width));
      g_assert_cmpfloat (bar->x, >=, plan->plot.x - 1e-6);
      g_assert_cmpfloat (bar->x + bar->width, <=, plan->plot.x + plan->plot.width + 1e-6);
      g_assert_cmpfloat (bar->y, >=, row->top);
      g_assert_cmpfloat (bar->y + bar->height, <=, row->top + row->height);
      if (k > 0)
        g_assert_cmpfloat_with_epsilon (row->top, row[-1].top + row[-1].height, 1e-6);
    }
  for (guint i = 0; i < plan->frame.labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (plan->frame.labels, LogroChartLabel, i);

      /* A row's text lies in its own row, and none but a word on its dates over the plot. */
      if (label->axis < 0)
        continue;
      g_assert_cmpfloat (label->box.y, >=, plan->rows[label->axis - plan->first].top - 0.01);
      if (label->role != LOGRO_LABEL_NOTE)
        g_assert_false (logro_box_overlaps (&label->box, &plan->plot, 0));
    }
}

static void
test_iso_days (void)
{
  g_assert_cmpuint (day ("0001-01-01"), ==, 1);
  g_assert_cmpuint (day ("2025-03-01") - day ("2025-02-28"), ==, 1);
  g_assert_cmpuint (day ("2024-03-01") - day ("2024-02-28"), ==, 2);
  g_assert_cmpuint (day ("9999-12-31"), ==, LOGRO_GANTT_LAST_DAY);
  g_assert_cmpuint (logro_gantt_day_from_iso (NULL), ==, 0);
  g_assert_cmpuint (logro_gantt_day_from_iso (""), ==, 0);
  g_assert_cmpuint (logro_gantt_day_from_iso ("2025-02-29"), ==, 0);
  g_assert_cmpuint (logro_gantt_day_from_iso ("2025-13-01"), ==, 0);
  g_assert_cmpuint (logro_gantt_day_from_iso ("0000-01-01"), ==, 0);
  g_assert_cmpuint (logro_gantt_day_from_iso ("01-02-2025"), ==, 0);
  g_assert_cmpuint (logro_gantt_day_from_iso ("2025-1-011"), ==, 0);
  g_assert_cmpuint (logro_gantt_day_from_iso ("2025-01-01T00"), ==, 0);
}

static void
test_places_are_the_dates (void)
{
  g_autoptr (LogroGanttData) data = logro_gantt_data_new ("", &sample_gantt_words);
  g_autoptr (LogroGanttPlan) plan = NULL;
  const LogroChartBox *plot;

  logro_gantt_data_add (data, LOGRO_GANTT_LINEA, "Todo", day ("2025-01-01"), day ("2025-12-31"));
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Julio", day ("2025-07-01"),
                        day ("2025-07-31"));
  logro_gantt_data_set_progress (data, 1, 25);
  logro_gantt_data_add (data, LOGRO_GANTT_HITO, "Plazo", 0, day ("2025-07-02"));
  logro_gantt_data_set_today (data, day ("2025-07-02"));
  plan = logro_gantt_plan (data, logro_ink_light (), 800, 400, NULL);
  plot = &plan->plot;

  /* 2025 has 365 days; 181 of them are before July, which has 31. */
  g_assert_cmpfloat_with_epsilon (plan->rows[0].bar.x, plot->x, 1e-6);
  g_assert_cmpfloat_with_epsilon (plan->rows[0].bar.width, plot->width, 1e-6);
  g_assert_true (isnan (plan->rows[0].done));
  g_assert_cmpfloat_with_epsilon (plan->rows[1].bar.x, plot->x + plot->width * 181 / 365, 1e-6);
  g_assert_cmpfloat_with_epsilon (plan->rows[1].bar.width, plot->width * 31 / 365, 1e-6);
  g_assert_cmpfloat_with_epsilon (plan->rows[1].done, plan->rows[1].bar.width / 4, 1e-6);
  g_assert_cmpfloat_with_epsilon (plan->rows[2].bar.x + plan->rows[2].bar.width / 2,
                                  plot->x + plot->width * 182.5 / 365, 1e-6);
  g_assert_cmpfloat_with_epsilon (plan->today, plot->x + plot->width * 182.5 / 365, 1e-6);
  g_assert_cmpuint (plan->n_ticks, ==, 11);
}

/* July and August by whole weeks: 63 days from 30 June. What is done of a bar is so much of its days, seen or not: 30 % of
 * the year, 109.5 days, is over on 20 April; 50 % of June to August, 46 of 92 days, on 17 July. */
static void
test_close_look (void)
{
  const LogroGanttRange range = { 0, 0, day ("2025-07-01"), day ("2025-08-31") };
  g_autoptr (LogroGanttData) data = logro_gantt_data_new ("", &sample_gantt_words);
  g_autoptr (LogroGanttPlan) plan = NULL;
  const LogroChartBox *plot;
  LogroChartHit hit;

  logro_gantt_data_add (data, LOGRO_GANTT_LINEA, "Todo", day ("2025-01-01"), day ("2025-12-31"));
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Verano", day ("2025-06-01"),
                        day ("2025-08-31"));
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Enero", day ("2025-01-01"),
                        day ("2025-01-31"));
  logro_gantt_data_add (data, LOGRO_GANTT_HITO, "Plazo", 0, day ("2025-07-02"));
  logro_gantt_data_add (data, LOGRO_GANTT_HITO, "Otro", 0, day ("2025-09-02"));
  logro_gantt_data_set_progress (data, 0, 30);
  logro_gantt_data_set_progress (data, 1, 50);
  plan = logro_gantt_plan (data, logro_ink_light (), 800, 400, &range);
  plot = &plan->plot;
  g_assert_true (plan->close);
  /* the year goes on at both sides, out of sight */
  g_assert_cmpfloat (plan->rows[0].bar.x, <, plot->x);
  g_assert_cmpfloat (plan->rows[0].bar.x + plan->rows[0].bar.width, >, plot->x + plot->width);
  g_assert_cmpfloat (plan->rows[0].bar.x + plan->rows[0].done, <=, plot->x);
  g_assert_cmpfloat_with_epsilon (plan->rows[1].bar.x + plan->rows[1].done,
                                  plot->x + plot->width * 17 / 63, 1e-6);
  g_assert_cmpfloat (plan->rows[2].bar.width, ==, 0);
  g_assert_cmpfloat_with_epsilon (plan->rows[3].bar.x + plan->rows[3].bar.width / 2,
                                  plot->x + plot->width * 2.5 / 63, 1e-6);
  g_assert_cmpfloat (plan->rows[4].bar.width, ==, 0);
  g_assert_true (logro_gantt_locate (plan, 0, &hit));
  g_assert_cmpfloat (hit.value, ==, 30);
  g_assert_cmpfloat (hit.x, >=, plot->x);
  g_assert_cmpfloat (hit.x, <=, plot->x + plot->width);
}

/* Any stretch of days of any plan can be looked at: nothing is drawn beyond the plot. */
static void
test_close_look_anywhere (void)
{
  g_autoptr (LogroGanttData) data = sample_gantt_plan ();
  guint32 first, last;

  g_assert_true (logro_gantt_data_get_span (data, &first, &last));
  for (guint32 from = first; from < last; from += 29)
    for (guint32 days = 1; days < 200; days *= 5)
      {
        const LogroGanttRange range = { 0, 0, from, from + days };
        g_autoptr (LogroGanttPlan) plan =
          logro_gantt_plan (data, logro_ink_light (), 900, 500, &range);

        sample_check_texts (&plan->frame);
        sample_check_drawing (draw_plan, plan, (SampleSize) { 900, 500 });
        for (guint i = 0; i < plan->n_ticks; i++)
          {
            g_assert_cmpfloat (plan->ticks[i].x, >=, plan->plot.x);
            g_assert_cmpfloat (plan->ticks[i].x, <=, plan->plot.x + plan->plot.width);
          }
      }
}

static void
test_overdue_is_past_and_not_done (void)
{
  g_autoptr (LogroGanttData) data = logro_gantt_data_new ("", &sample_gantt_words);

  for (guint i = 0; i < 4; i++)
    logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "", day ("2025-01-01"),
                          day (i == 3 ? "2025-06-15" : "2025-06-14"));
  logro_gantt_data_set_progress (data, 0, 100);
  logro_gantt_data_set_progress (data, 1, 99);
  g_assert_false (logro_gantt_data_is_overdue (data, 1));
  logro_gantt_data_set_today (data, day ("2025-06-15"));
  g_assert_false (logro_gantt_data_is_overdue (data, 0));
  g_assert_true (logro_gantt_data_is_overdue (data, 1));
  g_assert_true (logro_gantt_data_is_overdue (data, 2));
  g_assert_false (logro_gantt_data_is_overdue (data, 3));
}

static void
test_plan_stands_on_any_page (void)
{
  const LogroInk *inks[] = { logro_ink_light (), logro_ink_dark (), logro_ink_print () };
  g_autoptr (LogroGanttData) data = sample_gantt_plan ();
  const LogroGanttRange range = { 5, 0, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint k = 0; k < G_N_ELEMENTS (inks); k++)
      {
        check_plan (data, inks[k], sizes[i], NULL);
        check_plan (data, inks[k], sizes[i], &range);
      }
}

static void
test_any_number_of_rows_stands (void)
{
  for (guint n = 0; n <= 12; n += n < 3 ? 1 : 3)
    for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        g_autoptr (LogroGanttData) data = sample_gantt_mass (n, 4, 365);

        check_plan (data, logro_ink_print (), sizes[i], NULL);
      }
}

/* Sixty rows on the papers of the countries served, in both directions. */
static void
test_sixty_rows_stand_on_one_page (void)
{
  const SampleSize papers[]
    = { { 792, 612 }, { 612, 792 }, { 595, 842 }, { 612, 936 }, { 936, 612 } };
  g_autoptr (LogroGanttData) data = sample_gantt_mass (6, 9, 365);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (LogroGanttPlan) plan
        = logro_gantt_plan (data, logro_ink_print (), papers[i].width, papers[i].height, NULL);

      g_assert_cmpuint (plan->n_rows, ==, 60);
      g_assert_cmpfloat (plan->text_size, >=, 7);
      g_assert_false (plan->cut);
    }
}

static void
test_natural_height_needs_no_shrinking (void)
{
  const double widths[] = { 480, 800, 1366 };
  g_autoptr (LogroGanttData) data = sample_gantt_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      double height = logro_gantt_natural_height (data, logro_ink_light (), widths[i]);
      g_autoptr (LogroGanttPlan) plan
        = logro_gantt_plan (data, logro_ink_light (), widths[i], height, NULL);

      g_assert_cmpfloat (plan->text_size, ==, logro_ink_light ()->base_size);
      g_assert_cmpuint (plan->n_rows, ==, data->rows->len);
      g_assert_false (plan->cut);
    }
}

static LogroGanttData *
odd_data (void)
{
  LogroGanttData *data = logro_gantt_data_new ("Fechas", &sample_gantt_words);
  guint32 a = day ("2025-03-01");

  logro_gantt_data_add (data, LOGRO_GANTT_LINEA, "Sin fechas", 0, 0);
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Sin término", a, 0);
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Invertida", a + 200, a);
  logro_gantt_data_add (data, LOGRO_GANTT_HITO, "Sin plazo", a, 0);
  logro_gantt_data_add (data, LOGRO_GANTT_HITO, "El primer día", 0, a - 59);
  logro_gantt_data_add (data, LOGRO_GANTT_HITO, "El último", 0, day ("2025-12-31"));
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Un día", a, a);
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Nunca", G_MAXUINT32, G_MAXUINT32);
  return data;
}

static void
test_odd_dates_have_a_word (void)
{
  g_autoptr (LogroGanttData) data = odd_data ();
  g_autoptr (LogroGanttPlan) plan = logro_gantt_plan (data, logro_ink_light (), 800, 400, NULL);
  const LogroGanttDates expected[] = {
    LOGRO_GANTT_DATES_NONE,  LOGRO_GANTT_DATES_PARTIAL, LOGRO_GANTT_DATES_INVERTED,
    LOGRO_GANTT_DATES_NONE,  LOGRO_GANTT_DATES_WHOLE,   LOGRO_GANTT_DATES_WHOLE,
    LOGRO_GANTT_DATES_WHOLE, LOGRO_GANTT_DATES_NONE,
  };

  for (guint k = 0; k < plan->n_rows; k++)
    {
      g_autofree char *word = sample_find_text (&plan->frame, LOGRO_LABEL_NOTE, k);

      g_assert_cmpint (plan->rows[k].dates, ==, expected[k]);
      g_assert_cmpstr (word, ==, sample_gantt_words.dates[expected[k]]);
      g_assert_true ((plan->rows[k].bar.width > 0) == (expected[k] != LOGRO_GANTT_DATES_NONE));
    }
  g_assert_cmpfloat (plan->rows[6].bar.width, >=, 3);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_plan (data, logro_ink_print (), sizes[i], NULL);
}

static void
test_any_span_has_an_axis (void)
{
  const guint32 spans[] = { 1, 2, 13, 14, 31, 32, 100, 365, 800, 3650, 7305, 700000, 2900000 };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
      {
        g_autoptr (LogroGanttData) data = logro_gantt_data_new ("Plazos", &sample_gantt_words);
        g_autoptr (LogroGanttPlan) plan = NULL;
        guint32 from = MIN (day ("2025-02-27"), LOGRO_GANTT_LAST_DAY - spans[i] + 1);
        guint n_ticks = 0;

        logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Larga", from, from + spans[i] - 1);
        check_plan (data, logro_ink_light (), sizes[s], NULL);
        plan = logro_gantt_plan (data, logro_ink_light (), sizes[s].width, sizes[s].height, NULL);
        g_assert_cmpuint (plan->n_ticks, >=, 1);
        g_assert_cmpuint (plan->n_ticks, <=, 60);
        for (guint l = 0; l < plan->frame.labels->len; l++)
          n_ticks += g_array_index (plan->frame.labels, LogroChartLabel, l).role
                     == LOGRO_LABEL_TICK;
        g_assert_cmpuint (n_ticks, >=, 3);
      }
}

static void
test_first_days_of_the_calendar (void)
{
  g_autoptr (LogroGanttData) data = logro_gantt_data_new ("", &sample_gantt_words);

  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "Error de tecleo", 1, 2);
  check_plan (data, logro_ink_light (), sizes[0], NULL);
}

static void
test_nothing_is_survived (void)
{
  g_autoptr (LogroGanttData) data = logro_gantt_data_new (NULL, &(LogroGanttWords) { 0 });
  g_autoptr (LogroGanttData) plan = sample_gantt_plan ();

  for (double side = 1; side < 300; side *= 1.5)
    {
      g_autoptr (LogroGanttPlan) empty = NULL;
      g_autoptr (LogroGanttPlan) full = NULL;
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 300, 300);
      cairo_t *cr = cairo_create (surface);

      empty = logro_gantt_plan (data, logro_ink_light (), side, side, NULL);
      full = logro_gantt_plan (plan, logro_ink_light (), side, 2 * side, NULL);
      logro_gantt_draw (empty, cr);
      logro_gantt_draw (full, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
  logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, NULL, 0, 0);
  logro_gantt_plan_free (logro_gantt_plan (data, logro_ink_light (), 480, 320, NULL));
}

static void
test_any_text_keeps_apart (void)
{
  g_autofree char *huge = g_strnfill (100000, 'm');
  const char *texts[] = { "الحوكمة البلدية", "日本語の長い文章です", "😀😀 <b>&amp;", huge, "", "a\nb\t\001" };
  LogroGanttWords words = sample_gantt_words;
  g_autoptr (LogroGanttData) data = NULL;

  words.dates[LOGRO_GANTT_DATES_NONE] = huge;
  words.today = huge;
  data = logro_gantt_data_new (huge, &words);
  logro_gantt_data_set_today (data, day ("2025-02-01"));
  for (guint i = 0; i < 24; i++)
    {
      guint row = logro_gantt_data_add (data, i % 4, texts[i % 6],
                                        i % 5 == 0 ? 0 : day ("2025-01-01") + i,
                                        i % 5 == 0 ? 0 : day ("2025-02-01") + i);

      logro_gantt_data_set_responsable (data, row, texts[(i + 1) % 6]);
      logro_gantt_data_set_state (data, row, i % LOGRO_N_LIGHTS, texts[(i + 2) % 6]);
      logro_gantt_data_set_progress (data, row, 1e300);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_plan (data, logro_ink_light (), sizes[i], NULL);
}

static void
test_pages_hold_every_row_once (void)
{
  g_autoptr (LogroGanttData) data = sample_gantt_mass (30, 7, 365);
  g_autoptr (GArray) pages = logro_gantt_list_pages (data, logro_ink_print (), 720, 540);
  g_autoptr (LogroGanttPlan) first = NULL;
  guint next = 0;

  g_assert_cmpuint (pages->len, >, 4);
  for (guint i = 0; i < pages->len; i++)
    {
      const LogroGanttRange *page = &g_array_index (pages, LogroGanttRange, i);
      g_autoptr (LogroGanttPlan) plan
        = logro_gantt_plan (data, logro_ink_print (), 720, 540, page);

      g_assert_cmpuint (page->first, ==, next);
      g_assert_cmpuint (plan->n_rows, ==, page->n);
      next += page->n;
      if (next < data->rows->len)
        g_assert_cmpint (plan->rows[plan->n_rows - 1].kind, !=, LOGRO_GANTT_LINEA);
      if (first == NULL)
        first = g_steal_pointer (&plan);
      else
        g_assert_true (plan->plot.x == first->plot.x && plan->plot.width == first->plot.width
                       && plan->text_size == first->text_size);
    }
  g_assert_cmpuint (next, ==, data->rows->len);
}

static void
test_headings_alone_make_pages (void)
{
  g_autoptr (LogroGanttData) data = logro_gantt_data_new ("", &sample_gantt_words);
  g_autoptr (GArray) pages = NULL;
  guint n = 0;

  for (guint i = 0; i < 300; i++)
    logro_gantt_data_add (data, LOGRO_GANTT_HEADING, "Título", 0, 0);
  pages = logro_gantt_list_pages (data, logro_ink_print (), 540, 700);
  for (guint i = 0; i < pages->len; i++)
    n += g_array_index (pages, LogroGanttRange, i).n;
  g_assert_cmpuint (n, ==, 300);
}

static void
test_range_of_ten_thousand_is_quick (void)
{
  g_autoptr (LogroGanttData) data = sample_gantt_mass (500, 20, 730);
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < 10; i++)
    {
      const LogroGanttRange range = { i * 1000, 0, 0, 0 };
      gint64 before = g_get_monotonic_time ();
      g_autoptr (LogroGanttPlan) plan
        = logro_gantt_plan (data, logro_ink_light (), 1024, 500, &range);

      best = MIN (best, (g_get_monotonic_time () - before) / 1000.0);
      g_assert_cmpuint (plan->first, ==, i * 1000);
      g_assert_cmpuint (plan->n_rows, >, 10);
      g_assert_cmpuint (plan->n_rows, <, 40);
    }
  g_test_message ("a page of 10,500 rows planned in %.2f ms", best);
  /* A frame has 16 ms; a sanitizer or a busy machine is no reason to fail. */
  g_assert_cmpfloat (best, <, 50);
}

/* The mean grey of a box, 0 black to 255 white. */
static double
mean_grey (cairo_surface_t *drawing,
           const LogroChartBox *box)
{
  double sum = 0;
  guint n = 0;

  for (double y = box->y; y < box->y + box->height; y++)
    for (double x = box->x; x < box->x + box->width; x++, n++)
      {
        guint32 pixel = sample_pixel (drawing, x, y);

        sum += 0.2126 * (pixel >> 16) + 0.7152 * ((pixel >> 8) & 0xff) + 0.0722 * (pixel & 0xff);
      }
  return sum / n;
}

static void
test_stretches_differ_in_grey (void)
{
  const LogroInk *inks[] = { logro_ink_light (), logro_ink_dark (), logro_ink_print () };

  for (guint i = 0; i < G_N_ELEMENTS (inks); i++)
    {
      g_autoptr (LogroGanttData) data = logro_gantt_data_new ("", &sample_gantt_words);
      g_autoptr (LogroGanttPlan) plan = NULL;
      cairo_surface_t *drawing = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 600, 300);
      cairo_t *cr = cairo_create (drawing);
      double grey[4];

      for (guint k = 0; k < 4; k++)
        {
          guint row = logro_gantt_data_add (data, LOGRO_GANTT_ACTIVIDAD, "A", day ("2025-01-01"),
                                            day (k == 2 ? "2025-11-30" : "2025-12-31"));

          logro_gantt_data_set_progress (data, row, k == 0 ? 100 : k == 3 ? NAN : 0);
        }
      logro_gantt_data_set_today (data, day ("2025-12-31"));
      plan = logro_gantt_plan (data, inks[i], 600, 300, NULL);
      logro_gantt_draw (plan, cr);
      cairo_surface_flush (drawing);
      for (guint k = 0; k < 4; k++)
        {
          LogroChartBox box = plan->rows[k].bar;

          box.width *= 0.8;
          grey[k] = mean_grey (drawing, &box);
          for (guint other = 0; other < k; other++)
            g_assert_cmpfloat (fabs (grey[k] - grey[other]), >, 16);
        }
      cairo_destroy (cr);
      cairo_surface_destroy (drawing);
    }
}

static void
test_pick_and_locate_agree (void)
{
  g_autoptr (LogroGanttData) data = sample_gantt_plan ();
  const LogroGanttRange range = { 7, 12, 0, 0 };
  g_autoptr (LogroGanttPlan) plan
    = logro_gantt_plan (data, logro_ink_light (), 1024, 600, &range);
  LogroChartHit there, hit;

  g_assert_false (logro_gantt_locate (plan, 6, &there));
  g_assert_false (logro_gantt_locate (plan, 19, &there));
  for (guint row = 7; row < 19; row++)
    {
      g_assert_true (logro_gantt_locate (plan, row, &there));
      g_assert_true (logro_gantt_pick (plan, there.x, there.y, &hit));
      g_assert_cmpint (hit.axis, ==, row);
      g_assert_cmpfloat_with_epsilon (hit.value, logro_gantt_data_get_row (data, row)->progress,
                                      1e-6);
      g_assert_true (logro_gantt_pick (plan, 3, there.y, &hit));
      g_assert_cmpint (hit.axis, ==, row);
      g_assert_true (isnan (hit.value));
    }
  g_assert_false (logro_gantt_pick (plan, 500, 3, &hit));
  g_assert_false (logro_gantt_pick (plan, 500, 599, &hit));
}

static void
test_plan_outlives_its_data (void)
{
  LogroGanttData *data = sample_gantt_plan ();
  g_autoptr (LogroGanttPlan) plan = NULL;
  LogroInk ink = *logro_ink_print ();

  ink.transparent = TRUE;
  plan = logro_gantt_plan (data, &ink, 792, 612, NULL);
  logro_gantt_data_free (data);
  sample_check_drawing (draw_plan, plan, (SampleSize) { 792, 612 });
}

static void
test_describe_says_all (void)
{
  g_autoptr (LogroGanttData) data = odd_data ();
  g_autofree char *text = NULL;

  logro_gantt_data_set_today (data, day ("2025-04-01"));
  logro_gantt_data_set_progress (data, 6, 45.5);
  logro_gantt_data_set_state (data, 6, LOGRO_LIGHT_ROJO, NULL);
  logro_gantt_data_set_responsable (data, 6, "Finanzas");
  logro_gantt_data_set_note (data, "Nota");
  text = logro_gantt_describe (data);
  g_assert_cmpstr (text, ==,
                   "Fechas.\n"
                   "Sin fechas; Sin fechas.\n"
                   "Sin término: 01-03-2025 – –; Falta una fecha; Vencido.\n"
                   "Invertida: 17-09-2025 – 01-03-2025; El término es anterior al inicio.\n"
                   "Sin plazo; Sin fechas.\n"
                   "El primer día: 01-01-2025; Vencido.\n"
                   "El último: 31-12-2025.\n"
                   "Un día: 01-03-2025 – 01-03-2025; Hecho 46\302\240%; Vencido; Atrasada; "
                   "Finanzas.\n"
                   "Nunca; Sin fechas.\n"
                   "Nota");
}

static void
test_files_have_all_rows (void)
{
  const char *magic[] = { "<?xml", "\211PNG\r\n", "%PDF-" };
  g_autoptr (LogroGanttData) few = sample_gantt_plan ();
  g_autoptr (LogroGanttData) many = sample_gantt_mass (20, 9, 365);

  for (LogroChartFormat format = 0; format < LOGRO_CHART_N_FORMATS; format++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) all = logro_gantt_export (few, logro_ink_print (), format, 792, 612, 1,
                                                   &error);
      g_autoptr (GBytes) pages = NULL;

      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (all, NULL), strlen (magic[format]), magic[format],
                       strlen (magic[format]));
      pages = logro_gantt_export (many, logro_ink_print (), format, 792, 612, 1, &error);
      if (format == LOGRO_CHART_PDF)
        g_assert_no_error (error);
      else
        g_assert_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_SIZE);
    }
}

static void
test_bad_sizes_are_errors (void)
{
  const double bad[] = { 0, -1, NAN, 1e9 };
  g_autoptr (LogroGanttData) data = sample_gantt_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (logro_gantt_export (data, logro_ink_light (), LOGRO_CHART_PDF, bad[i], 500, 1,
                                         &error));
      g_assert_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_SIZE);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  setlocale (LC_ALL, "");
  g_test_add_func ("/chart/gantt/iso-days", test_iso_days);
  g_test_add_func ("/chart/gantt/places-are-the-dates", test_places_are_the_dates);
  g_test_add_func ("/chart/gantt/close-look", test_close_look);
  g_test_add_func ("/chart/gantt/close-look-anywhere", test_close_look_anywhere);
  g_test_add_func ("/chart/gantt/overdue", test_overdue_is_past_and_not_done);
  g_test_add_func ("/chart/gantt/plan-on-any-page", test_plan_stands_on_any_page);
  g_test_add_func ("/chart/gantt/any-number-of-rows", test_any_number_of_rows_stands);
  g_test_add_func ("/chart/gantt/sixty-rows-on-a-page", test_sixty_rows_stand_on_one_page);
  g_test_add_func ("/chart/gantt/natural-height", test_natural_height_needs_no_shrinking);
  g_test_add_func ("/chart/gantt/odd-dates-have-a-word", test_odd_dates_have_a_word);
  g_test_add_func ("/chart/gantt/any-span-has-an-axis", test_any_span_has_an_axis);
  g_test_add_func ("/chart/gantt/first-days", test_first_days_of_the_calendar);
  g_test_add_func ("/chart/gantt/nothing-is-survived", test_nothing_is_survived);
  g_test_add_func ("/chart/gantt/any-text-keeps-apart", test_any_text_keeps_apart);
  g_test_add_func ("/chart/gantt/pages-hold-every-row", test_pages_hold_every_row_once);
  g_test_add_func ("/chart/gantt/headings-alone", test_headings_alone_make_pages);
  g_test_add_func ("/chart/gantt/ten-thousand-rows", test_range_of_ten_thousand_is_quick);
  g_test_add_func ("/chart/gantt/stretches-differ-in-grey", test_stretches_differ_in_grey);
  g_test_add_func ("/chart/gantt/pick-and-locate-agree", test_pick_and_locate_agree);
  g_test_add_func ("/chart/gantt/plan-outlives-its-data", test_plan_outlives_its_data);
  g_test_add_func ("/chart/gantt/describe-says-all", test_describe_says_all);
  g_test_add_func ("/chart/gantt/files-have-all-rows", test_files_have_all_rows);
  g_test_add_func ("/chart/gantt/bad-sizes-are-errors", test_bad_sizes_are_errors);
  return g_test_run ();
}
