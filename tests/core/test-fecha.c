/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates and hours as people write them; what is none stays none. */

#include "support.h"

#include "core/fecha.h"

#include <string.h>

static void
assert_parses (const char *text,
               const char *expected)
{
  g_autofree char *iso = logro_fecha_parse (text);

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_parse (void)
{
  assert_parses ("20-11-2026", "2026-11-20");
  assert_parses ("20/11/2026", "2026-11-20");
  assert_parses ("20.11.2026", "2026-11-20");
  assert_parses ("20 11 2026", "2026-11-20");
  assert_parses ("2026-11-20", "2026-11-20");
  assert_parses ("2026/1/5", "2026-01-05");
  assert_parses ("5-1-2026", "2026-01-05");
  assert_parses ("03/04/2025", "2025-04-03"); /* day first, whatever the locale */
  assert_parses ("  20-11-2026 ", "2026-11-20");
  assert_parses ("20-11-26", "2026-11-20");
  assert_parses ("1/1/00", "2000-01-01");
  assert_parses ("31-12-99", "2099-12-31");
}

/* Never today, never another day. */
static void
test_no_date (void)
{
  static const char *const none[] = {
    "", " ", "mañana", "31-04-2026", "29-02-2026", "30-02-2028", "00-01-2026", "01-00-2026",
    "01-13-2026", "32-01-2026", "20-11", "20-11-", "20-11-6", "20-11-026", "20-11-2026x",
    "x20-11-2026",
    "20--11-2026", "-20-11-2026", "20-11-2026-1", "20112026", "2026-11", "1899-12-31", "01-01-1899",
    "01-01-3000", "20-11-20266", "2026-11-20T10:00", "20-nov-2026", "20,11,2026", "257-11-2026",
    "2026-11-257", "001-11-2026", "1-011-2026", "2026-11-2026", "\xf1", "20-11-2026\n1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_autofree char *iso = logro_fecha_parse (none[i]);

      if (iso != NULL)
        g_error ("“%s” was taken for %s", none[i], iso);
    }
}

static void
test_leap_days (void)
{
  assert_parses ("29-02-2028", "2028-02-29");
  assert_parses ("29-02-2000", "2000-02-29");
  assert_parses ("29-02-2100", NULL);
  assert_parses ("29-02-1900", NULL);
  g_assert_true (logro_fecha_is_valid ("2028-02-29"));
  g_assert_false (logro_fecha_is_valid ("2027-02-29"));
}

static void
test_is_valid (void)
{
  static const char *const none[] = {
    "", "2026-1-05", "2026-01-5", "2026-01-05 ", " 2026-01-05", "26-01-05", "2026/01/05",
    "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "1899-12-31", "3000-01-01",
    "+026-01-05",
  };

  g_assert_true (logro_fecha_is_valid ("1900-01-01"));
  g_assert_true (logro_fecha_is_valid ("2999-12-31"));
  g_assert_false (logro_fecha_is_valid (NULL));
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    if (logro_fecha_is_valid (none[i]))
      g_error ("“%s” counts as a date", none[i]);
}

static void
test_format (void)
{
  for (int day = 1; day <= 31; day++)
    {
      g_autofree char *iso = g_strdup_printf ("2026-12-%02d", day);
      g_autofree char *shown = logro_fecha_format (iso);
      g_autofree char *expected = g_strdup_printf ("%02d-12-2026", day);

      g_assert_cmpstr (shown, ==, expected);
      assert_parses (shown, iso);
    }
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *nothing = logro_fecha_format (i == 0 ? NULL : "2026-02-30");
      g_assert_cmpstr (nothing, ==, "");
    }
}

static void
test_today (void)
{
  g_autofree char *before = logro_fecha_today ();
  time_t now = time (NULL);
  char expected[16];
  g_autofree char *after = NULL;

  strftime (expected, sizeof expected, "%Y-%m-%d", localtime (&now));
  after = logro_fecha_today ();
  g_assert_true (logro_fecha_is_valid (before));
  /* midnight may pass meanwhile */
  g_assert_true (strcmp (before, expected) == 0 || strcmp (after, expected) == 0);
}

static void
assert_hour (const char *text,
             const char *expected)
{
  g_autofree char *hour = logro_hora_parse (text);

  g_assert_cmpstr (hour, ==, expected);
}

static void
test_hours (void)
{
  static const char *const none[] = {
    "", " ", "24", "24:00", "9:60", "960", "2400", "9:5", "9:", "9:300", "12345", "-9", "9 30",
    "nueve",
    "9:30 am", "9:30:00", ":30", "9.5", "h", "093:0",
  };

  assert_hour ("9", "09:00");
  assert_hour ("930", "09:30");
  assert_hour ("0930", "09:30");
  assert_hour ("1530", "15:30");
  assert_hour ("9:30", "09:30");
  assert_hour ("9.30", "09:30");
  assert_hour (" 09:30 h", "09:30");
  assert_hour ("09:30 h ", "09:30");
  assert_hour ("9h", "09:00");
  assert_hour ("9h30", "09:30");
  assert_hour ("0", "00:00");
  assert_hour ("23:59", "23:59");
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_autofree char *hour = logro_hora_parse (none[i]);

      if (hour != NULL)
        g_error ("“%s” was taken for %s", none[i], hour);
    }
}

static void
test_hour_is_valid (void)
{
  static const char *const none[] = {
    "", "9:30", "09:3", "24:00", "09:60", "0930", "09:30 ", "09.30",
  };

  g_assert_true (logro_hora_is_valid ("00:00"));
  g_assert_true (logro_hora_is_valid ("23:59"));
  g_assert_false (logro_hora_is_valid (NULL));
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_false (logro_hora_is_valid (none[i]));
}

/* 2024 is a leap year, 2100 is none; 2026 has 365 days. */
static void
test_days (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    int days;
  } cases[] = {
    { "2026-11-20", "2026-11-20", 0 },    { "2026-11-20", "2026-11-21", 1 },
    { "2026-01-01", "2027-01-01", 365 },  { "2024-02-28", "2024-03-01", 2 },
    { "2100-02-28", "2100-03-01", 1 },    { "2026-12-31", "2026-12-01", -30 },
    { "1900-01-01", "1900-12-31", 364 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int from = logro_fecha_get_day (cases[i].from);
      g_autofree char *to = logro_fecha_from_day (from + cases[i].days);

      g_assert_cmpint (logro_fecha_get_day (cases[i].to) - from, ==, cases[i].days);
      g_assert_cmpstr (to, ==, cases[i].to);
    }
  g_assert_cmpint (logro_fecha_get_day (NULL), ==, 0);
  g_assert_cmpint (logro_fecha_get_day ("2026-02-29"), ==, 0);
  g_assert_null (logro_fecha_from_day (0));
  g_assert_null (logro_fecha_from_day (logro_fecha_get_day ("2999-12-31") + 1));
}

static void
test_trimestre (void)
{
  static const struct
  {
    const char *date;
    int year;
    int quarter;
    const char *start;
  } cases[] = {
    { "2026-01-01", 2026, 0, "2026-01-01" }, { "2026-03-31", 2026, 0, "2026-01-01" },
    { "2026-04-01", 2026, 1, "2026-04-01" }, { "2026-09-30", 2026, 2, "2026-07-01" },
    { "2026-12-31", 2026, 3, "2026-10-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int trimestre = logro_fecha_get_trimestre (logro_fecha_get_day (cases[i].date));

      g_assert_cmpint (trimestre, ==, cases[i].year * 4 + cases[i].quarter);
      g_assert_cmpint (logro_fecha_get_trimestre_start (trimestre), ==,
                       logro_fecha_get_day (cases[i].start));
    }
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/fecha/parse", test_parse);
  g_test_add_func ("/core/fecha/no-date", test_no_date);
  g_test_add_func ("/core/fecha/leap-days", test_leap_days);
  g_test_add_func ("/core/fecha/is-valid", test_is_valid);
  g_test_add_func ("/core/fecha/format", test_format);
  g_test_add_func ("/core/fecha/today", test_today);
  g_test_add_func ("/core/fecha/hours", test_hours);
  g_test_add_func ("/core/fecha/hour-is-valid", test_hour_is_valid);
  g_test_add_func ("/core/fecha/days", test_days);
  g_test_add_func ("/core/fecha/trimestre", test_trimestre);
  return g_test_run ();
}
