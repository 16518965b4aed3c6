/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper sizes, orientation and the usual paper of a country. */
#include "report/paper.h"

static void
test_sizes (void)
{
  LogroPaper paper;

  g_assert_true (logro_paper_init (&paper, "letter", FALSE));
  g_assert_cmpfloat_with_epsilon (paper.width, 612, 0.01);
  g_assert_cmpfloat_with_epsilon (paper.height, 792, 0.01);
  g_assert_false (paper.landscape);

  g_assert_true (logro_paper_init (&paper, "oficio", TRUE));
  g_assert_cmpfloat_with_epsilon (paper.width, 330.2 / 25.4 * 72, 0.01);
  g_assert_cmpfloat_with_epsilon (paper.height, 612, 0.01);
  g_assert_true (paper.landscape);
  g_assert_cmpstr (paper.id, ==, "oficio");

  g_assert_false (logro_paper_init (&paper, "papiro", FALSE));
  g_assert_cmpstr (paper.id, ==, "a4");
  g_assert_cmpfloat_with_epsilon (paper.height, 841.89, 0.01);
  g_assert_false (logro_paper_init (&paper, NULL, FALSE));
}

static void
test_any_size (void)
{
  LogroPaper paper;

  logro_paper_init_size (&paper, 100, 60);
  g_assert_null (paper.id);
  g_assert_true (paper.landscape);
  g_assert_cmpfloat (2 * paper.margin, <, 30);
}

static void
test_names (void)
{
  const char * const *ids = logro_paper_list_ids ();

  g_assert_cmpuint (g_strv_length ((char **) ids), ==, 3);
  for (guint i = 0; ids[i] != NULL; i++)
    g_assert_nonnull (logro_paper_get_pwg_name (ids[i]));
  g_assert_cmpstr (logro_paper_get_pwg_name ("oficio"), ==, "na_foolscap");
  g_assert_null (logro_paper_get_pwg_name ("papiro"));
}

static void
test_countries (void)
{
  const char *letter[] = { "CL", "MX", "DO", "CO", "VE", "GT", "CR", "PA" };
  const char *a4[] = { "AR", "PE", "EC", "UY", "BR", "ES", "ZZ", "", "cl" };

  for (guint i = 0; i < G_N_ELEMENTS (letter); i++)
    g_assert_cmpstr (logro_paper_for_country (letter[i]), ==, "letter");
  for (guint i = 0; i < G_N_ELEMENTS (a4); i++)
    g_assert_cmpstr (logro_paper_for_country (a4[i]), ==, "a4");
  g_assert_cmpstr (logro_paper_for_country (NULL), ==, "a4");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/paper/sizes", test_sizes);
  g_test_add_func ("/report/paper/any-size", test_any_size);
  g_test_add_func ("/report/paper/names", test_names);
  g_test_add_func ("/report/paper/countries", test_countries);
  return g_test_run ();
}
