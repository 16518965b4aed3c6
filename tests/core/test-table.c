/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of texts: how they are built and what a spreadsheet or a browser gets from them. */
#include "core/table.h"

static LogroTable *
make_table (void)
{
  LogroTable *table = logro_table_new ("Resultados <2026>");

  logro_table_add_column (table, "Ámbito", LOGRO_ALIGN_START, 3);
  logro_table_add_column (table, "% logro", LOGRO_ALIGN_END, 1);
  logro_table_add_row (table, "Capacitación", "62", NULL);
  logro_table_add_row_strong (table, "Total", "50", NULL);
  return table;
}

static void
test_build (void)
{
  g_autoptr (LogroTable) table = make_table ();
  const char *short_row[] = { "solo", NULL };

  g_assert_cmpstr (logro_table_get_caption (table), ==, "Resultados <2026>");
  g_assert_cmpuint (logro_table_get_n_columns (table), ==, 2);
  g_assert_cmpstr (logro_table_get_title (table, 1), ==, "% logro");
  g_assert_cmpint (logro_table_get_align (table, 1), ==, LOGRO_ALIGN_END);
  g_assert_cmpfloat (logro_table_get_weight (table, 0), ==, 3);
  g_assert_cmpuint (logro_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (logro_table_get_cell (table, 0, 0), ==, "Capacitación");
  g_assert_cmpstr (logro_table_get_cell (table, 1, 1), ==, "50");
  g_assert_false (logro_table_is_strong (table, 0));
  g_assert_true (logro_table_is_strong (table, 1));

  logro_table_add_cells (table, short_row, FALSE);
  g_assert_cmpstr (logro_table_get_cell (table, 2, 0), ==, "solo");
  g_assert_cmpstr (logro_table_get_cell (table, 2, 1), ==, "");
}

/* A row that heads others is as strong as a total, and is told from one. */
static void
test_head (void)
{
  g_autoptr (LogroTable) table = make_table ();

  logro_table_add_row_head (table, "Recursos", NULL);
  g_assert_true (logro_table_is_strong (table, 2));
  g_assert_true (logro_table_is_head (table, 2));
  g_assert_false (logro_table_is_head (table, 1));
  g_assert_false (logro_table_is_dense (table));
  logro_table_set_dense (table);
  g_assert_true (logro_table_is_dense (table));
}

/* What is left to be written by hand is told from what is only empty. */
static void
test_form (void)
{
  g_autoptr (LogroTable) table = logro_table_new ("Formulario");

  logro_table_add_column (table, "Uno", LOGRO_ALIGN_START, 1);
  logro_table_add_column (table, "Dos", LOGRO_ALIGN_START, 1);
  logro_table_add_row (table, "a", "", NULL);
  logro_table_add_row (table, "a", "\n\n", NULL);
  logro_table_add_row (table, "a", "\nb", NULL);
  logro_table_add_row_strong (table, "Total", "\n", NULL);
  logro_table_add_rows_blank (table, 1);
  g_assert_false (logro_table_is_form (table, 0));
  g_assert_true (logro_table_is_form (table, 1));
  g_assert_false (logro_table_is_form (table, 2));
  g_assert_true (logro_table_is_form (table, 3));
  g_assert_true (logro_table_is_form (table, 4));
  g_assert_false (logro_table_is_blank (table, 3));
}

static void
test_too_many_cells (void)
{
  g_autoptr (LogroTable) table = make_table ();

  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*more cells*");
  logro_table_add_row (table, "a", "b", "c", NULL);
  g_test_assert_expected_messages ();
  logro_table_add_row (table, "d", "e", NULL);
  g_assert_cmpstr (logro_table_get_cell (table, 3, 0), ==, "d");
}

static void
test_tsv (void)
{
  g_autoptr (LogroTable) table = make_table ();
  g_autofree char *tsv = NULL;

  logro_table_add_row (table, "con\ttabulador", "dos\nlíneas", NULL);
  logro_table_add_row (table, "dijo \"sí\"", "", NULL);
  tsv = logro_table_to_tsv (table);
  g_assert_cmpstr (tsv, ==,
                   "Ámbito\t% logro\n"
                   "Capacitación\t62\n"
                   "Total\t50\n"
                   "\"con\ttabulador\"\t\"dos\nlíneas\"\n"
                   "\"dijo \"\"sí\"\"\"\t\n");
}

static void
test_html_without_head (void)
{
  g_autoptr (LogroTable) table = logro_table_new (NULL);
  g_autofree char *html = NULL;

  logro_table_add_column (table, "", LOGRO_ALIGN_START, 1);
  logro_table_add_row (table, "a\001b\302\205c \"d\"", NULL);
  html = logro_table_to_html (table);
  g_assert_null (strstr (html, "<thead>"));
  g_assert_nonnull (strstr (html, ">ab<br>c &quot;d&quot;<"));
}

static void
test_html (void)
{
  g_autoptr (LogroTable) table = make_table ();
  g_autofree char *html = NULL;

  logro_table_add_row (table, "<script>", "a & b\nc", NULL);
  html = logro_table_to_html (table);
  g_assert_nonnull (strstr (html, "<caption>Resultados &lt;2026&gt;</caption>"));
  g_assert_nonnull (strstr (html, "<th scope=\"col\" style=\"text-align:right\">% logro</th>"));
  g_assert_nonnull (strstr (html, "<th scope=\"row\" style=\"text-align:left\">Capacitación</th>"));
  g_assert_nonnull (strstr (html, "<tr style=\"font-weight:bold\"><th scope=\"row\""));
  g_assert_nonnull (strstr (html, ">&lt;script&gt;<"));
  g_assert_nonnull (strstr (html, ">a &amp; b<br>c<"));
  g_assert_null (strstr (html, "<script>"));
}

static void
test_empty (void)
{
  g_autoptr (LogroTable) table = logro_table_new (NULL);
  g_autofree char *tsv = logro_table_to_tsv (table);
  g_autofree char *html = logro_table_to_html (table);

  g_assert_cmpstr (tsv, ==, "");
  g_assert_null (strstr (html, "<caption>"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/table/build", test_build);
  g_test_add_func ("/core/table/too-many-cells", test_too_many_cells);
  g_test_add_func ("/core/table/tsv", test_tsv);
  g_test_add_func ("/core/table/head", test_head);
  g_test_add_func ("/core/table/form", test_form);
  g_test_add_func ("/core/table/html", test_html);
  g_test_add_func ("/core/table/html-without-head", test_html_without_head);
  g_test_add_func ("/core/table/empty", test_empty);
  return g_test_run ();
}
