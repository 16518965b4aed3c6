/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures as people write them. */

#include "support.h"

#include "core/decimal.h"

static void
test_parse (void)
{
  static const char *const read[][2] = {
    { "12", "12" },         { "12,5", "12.5" },    { "12.5", "12.5" },      { " -3,25 ", "-3.25" },
    { "1.234,5", "1234.5" }, { "1,234.5", "1234.5" }, { "1.234.567", "1234567" }, { "1 234", "1234" },
  };
  static const char *const refused[] = { "", "-", "doce", "12 %", "1e5", "½" };

  for (guint i = 0; i < G_N_ELEMENTS (read); i++)
    {
      g_autofree char *number = logro_decimal_parse (read[i][0]);
      g_assert_cmpstr (number, ==, read[i][1]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *number = logro_decimal_parse (refused[i]);
      g_assert_null (number);
    }
}

static void
test_whole (void)
{
  static const struct
  {
    const char *text;
    gint64 number;
  } read[] = {
    { "0", 0 }, { "1500", 1500 }, { "1.500", 1500 }, { "1,500", 1500 }, { " 1 500 ", 1500 },
    { "12.000.000", 12000000 }, { "-7", -7 },
  };
  static const char *const refused[] = {
    "", "-", "1,5", "1.50", "1.5000", "1..500", "mil", "1500 M$", "9999999999999999",
  };
  gint64 number;

  for (guint i = 0; i < G_N_ELEMENTS (read); i++)
    {
      g_assert_true (logro_decimal_parse_whole (read[i].text, &number));
      g_assert_cmpint (number, ==, read[i].number);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_false (logro_decimal_parse_whole (refused[i], &number));
}

static void
test_format (void)
{
  static const struct
  {
    gint64 number;
    const char *text;
  } shown[] = {
    { 0, "0" }, { 999, "999" }, { 1000, "1.000" }, { -1000, "-1.000" }, { -100, "-100" },
    { 1234567, "1.234.567" },
  };
  g_autofree char *decimal = logro_decimal_format ("12.5", TRUE);
  g_autofree char *english = logro_decimal_format_whole (1234567, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_autofree char *text = logro_decimal_format_whole (shown[i].number, TRUE);
      g_assert_cmpstr (text, ==, shown[i].text);
    }
  g_assert_cmpstr (decimal, ==, "12,5");
  g_assert_cmpstr (english, ==, "1,234,567");
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/decimal/parse", test_parse);
  g_test_add_func ("/core/decimal/whole", test_whole);
  g_test_add_func ("/core/decimal/format", test_format);
  return g_test_run ();
}
