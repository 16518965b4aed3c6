/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where pages break: what stays together, what is repeated, what may be parted. */
#include "read-back.h"

#include <string.h>

static void
test_rows_whole (void)
{
  g_autoptr (LogroReport) report = sample_report ();

  logro_report_take_table (report, sample_table (100));
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (LogroPages) pages = lay_out (report, sheets[i].id, sheets[i].landscape);
      g_auto (GStrv) texts = read_texts (pages);

      if (texts == NULL)
        return;
      for (guint j = 0; texts[j] != NULL; j++)
        g_assert_cmpuint (count_word (texts[j], "Cabezal"), ==, 1);
      for (guint row = 0; row < 100; row++)
        {
          g_autofree char *first = g_strdup_printf ("inicio%u ", row);
          g_autofree char *last = g_strdup_printf ("fin%u.", row);

          g_assert_cmpint (find_page (texts, first), >=, 0);
          g_assert_cmpint (find_page (texts, first), ==, find_page (texts, last));
        }
    }
}

/* A table of figures that fits on a page is not parted, wherever it falls. */
static void
test_small_table_whole (void)
{
  for (guint lines = 10; lines < 50; lines++)
    {
      g_autoptr (LogroReport) report = sample_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;
      LogroTable *table = logro_table_new ("Cifras");

      for (guint i = 0; i < lines; i++)
        logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Línea.");
      logro_table_add_column (table, "Cabezal", LOGRO_ALIGN_START, 1);
      for (guint i = 0; i < 12; i++)
        logro_table_add_row (table, i == 0 ? "primera" : i == 11 ? "final" : "otra", NULL);
      logro_report_take_table (report, table);
      pages = lay_out (report, "letter", FALSE);
      texts = read_texts (pages);
      if (texts == NULL)
        return;
      g_assert_cmpint (find_page (texts, "Cifras"), ==, find_page (texts, "final"));
      g_assert_cmpint (find_page (texts, "primera"), ==, find_page (texts, "final"));
    }
}

/* A table that goes on on the next page has three rows on the first one and two on the last one,
 * wherever it falls. */
static void
test_no_lonely_rows (void)
{
  for (guint lines = 8; lines < 46; lines++)
    {
      g_autoptr (LogroReport) report = sample_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;

      for (guint i = 0; i < lines; i++)
        logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Línea.");
      logro_report_take_table (report, sample_table (20));
      pages = lay_out (report, "letter", FALSE);
      texts = read_texts (pages);
      if (texts == NULL)
        return;
      g_assert_cmpint (find_page (texts, "Tabla de prueba"), ==, find_page (texts, "fin2."));
      g_assert_cmpint (find_page (texts, "fin18."), ==, find_page (texts, "fin19."));
    }
}

/* A sheet kept whole begins a page rather than be parted; one higher than a page is parted. */
static void
test_sheet_whole (void)
{
  for (guint boxes = 4; boxes < 60; boxes += boxes == 28 ? 8 : 4)
    {
      g_autoptr (LogroReport) report = sample_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;

      for (guint i = 0; i < 25; i++)
        logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Línea.");
      for (guint i = 0; i < boxes; i++)
        {
          g_autofree char *label = g_strdup_printf ("Casilla %u.", i);

          logro_report_add_boxed_field (report, label, "Valor", 1);
        }
      logro_report_keep_whole (report);
      pages = lay_out (report, "letter", FALSE);
      texts = read_texts (pages);
      if (texts == NULL)
        return;
      g_assert_cmpint (find_page (texts, "Casilla 0."), ==, boxes > 8 && boxes <= 28);
      if (boxes <= 28)
        {
          g_autofree char *last = g_strdup_printf ("Casilla %u.", boxes - 1);

          g_assert_cmpint (find_page (texts, "Casilla 0."), ==, find_page (texts, last));
        }
    }
}

static void
test_high_row (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_auto (GStrv) texts = NULL;
  g_autofree char *words = sample_words (2000);
  LogroTable *table = sample_table (3);

  logro_table_add_row (table, "alto", words, "1", NULL);
  logro_table_add_row (table, "último", "", "", NULL);
  logro_report_take_table (report, table);
  pages = lay_out (report, "letter", FALSE);
  assert_ink_inside (pages);
  texts = read_texts (pages);
  if (texts == NULL)
    return;
  g_assert_cmpuint (g_strv_length (texts), >, 3);
  g_assert_cmpint (find_page (texts, "palabra0 "), ==, 0);
  for (guint i = 0; i < 2000; i += 7)
    {
      g_autofree char *word = g_strdup_printf ("palabra%u", i);

      g_assert_cmpint (find_page (texts, word), >=, 0);
    }
  for (guint i = 0; texts[i] != NULL; i++)
    g_assert_cmpuint (count_word (texts[i], "Cabezal"), ==, 1);
}

static void
test_high_head (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autofree char *words = sample_words (900);
  LogroTable *table = logro_table_new (words);

  logro_table_add_column (table, words, LOGRO_ALIGN_START, 1);
  logro_table_add_column (table, "B", LOGRO_ALIGN_END, 1);
  logro_table_add_row (table, "uno", "dos", NULL);
  logro_report_add_heading (report, 2, words);
  logro_report_take_table (report, table);
  logro_report_add_signature (report, words, words);
  pages = lay_out (report, "letter", TRUE);
  assert_ink_inside (pages);
}

/* Headings, totals and signatures, at every place of a page that they could fall on. */
static void
test_kept_together (void)
{
  for (guint lines = 20; lines < 60; lines++)
    {
      g_autoptr (LogroReport) report = sample_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;
      LogroTable *table = sample_table (1);

      for (guint i = 0; i < lines; i++)
        logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Línea.");
      logro_report_add_heading (report, 2, "Sección");
      logro_report_add_heading (report, 3, "Apartado");
      logro_table_add_row_strong (table, "Suma", "", "3", NULL);
      logro_report_take_table (report, table);
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Para constancia firman:");
      logro_report_keep_with_next (report);
      logro_report_add_signature (report, "Primera", "Alcaldesa");
      logro_report_add_signature (report, "Segunda", "Secretaria");
      logro_report_add_signature (report, "Tercera", "Directora");
      pages = lay_out (report, "letter", FALSE);
      texts = read_texts (pages);
      if (texts == NULL)
        return;
      g_assert_cmpint (find_page (texts, "Sección"), ==, find_page (texts, "inicio0"));
      g_assert_cmpint (find_page (texts, "Apartado"), ==, find_page (texts, "inicio0"));
      g_assert_cmpint (find_page (texts, "fin0."), ==, find_page (texts, "Suma"));
      g_assert_cmpint (find_page (texts, "constancia"), ==, find_page (texts, "Primera"));
      g_assert_cmpint (find_page (texts, "Primera"), ==, find_page (texts, "Tercera"));
      g_assert_cmpint (find_page (texts, "Primera"), ==, find_page (texts, "Directora"));
    }
}

/* A chart stays with its heading and caption, and fits any sheet. */
static void
test_charts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (LogroReport) report = sample_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;

      for (guint kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
        {
          g_autofree char *head = g_strdup_printf ("Sección %u", kind);
          g_autofree char *caption = g_strdup_printf ("Figura %u", kind);

          logro_report_add_heading (report, 2, head);
          logro_report_take_chart (report, kind, sample_chart (40), caption);
        }
      pages = lay_out (report, sheets[i].id, sheets[i].landscape);
      g_assert_cmpuint (logro_pages_get_n (pages), ==, 2);
      assert_ink_inside (pages);
      texts = read_texts (pages);
      if (texts == NULL)
        return;
      for (guint page = 0; page < 2; page++)
        {
          g_assert_nonnull (strstr (texts[page], page == 0 ? "Sección 0" : "Sección 1"));
          g_assert_nonnull (strstr (texts[page], page == 0 ? "Figura 0" : "Figura 1"));
        }
    }
}

/* A paragraph of five lines falls on the end of a page: two lines at least on either side. */
static void
test_no_lonely_lines (void)
{
  for (guint lines = 20; lines < 60; lines++)
    {
      g_autoptr (LogroReport) report = sample_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;

      for (guint i = 0; i < lines; i++)
        logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Otra.");
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                                  "línea1\nlínea2\nlínea3\nlínea4\nlínea5");
      pages = lay_out (report, "letter", FALSE);
      texts = read_texts (pages);
      if (texts == NULL)
        return;
      g_assert_cmpint (find_page (texts, "línea1"), ==, find_page (texts, "línea2"));
      g_assert_cmpint (find_page (texts, "línea4"), ==, find_page (texts, "línea5"));
    }
}

static void
test_breaks (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_auto (GStrv) texts = NULL;

  logro_report_add_page_break (report);
  logro_report_add_heading (report, 1, "Uno");
  logro_report_add_page_break (report);
  logro_report_add_space (report, 20);
  logro_report_add_page_break (report);
  logro_report_add_heading (report, 1, "Dos");
  logro_report_add_space (report, 5000);
  logro_report_add_page_break (report);
  pages = lay_out (report, "letter", FALSE);
  g_assert_cmpuint (logro_pages_get_n (pages), ==, 2);
  texts = read_texts (pages);
  if (texts != NULL)
    g_assert_cmpint (find_page (texts, "Dos"), ==, 1);
}

/* A row that heads others is not the last one of a page. */
static void
test_heads_stay (void)
{
  for (guint lines = 0; lines < 20; lines++)
    {
      g_autoptr (LogroReport) report = sample_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;
      LogroTable *table = logro_table_new ("Grupos");

      for (guint i = 0; i < lines; i++)
        logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Línea.");
      logro_table_add_column (table, "Cabezal", LOGRO_ALIGN_START, 1);
      for (guint i = 0; i < 60; i++)
        {
          g_autofree char *head = g_strdup_printf ("grupo%u.", i);
          g_autofree char *first = g_strdup_printf ("primero%u.", i);

          logro_table_add_row_head (table, head, NULL);
          logro_table_add_row (table, first, NULL);
          logro_table_add_row (table, "segundo", NULL);
        }
      logro_report_take_table (report, table);
      pages = lay_out (report, "letter", FALSE);
      texts = read_texts (pages);
      if (texts == NULL)
        return;
      for (guint i = 0; i < 60; i++)
        {
          g_autofree char *head = g_strdup_printf ("grupo%u.", i);
          g_autofree char *first = g_strdup_printf ("primero%u.", i);

          g_assert_cmpint (find_page (texts, head), ==, find_page (texts, first));
        }
    }
}

/* A table of many columns has smaller letters: a date is whole in the narrowest of them. */
static void
test_dense (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_auto (GStrv) texts = NULL;
  LogroTable *table = logro_table_new ("Trece");

  for (guint i = 0; i < 13; i++)
    logro_table_add_column (table, i == 6 ? "Inicio" : "Columna", LOGRO_ALIGN_START,
                            i == 6 ? 1 : 9);
  logro_table_set_dense (table);
  for (guint i = 0; i < 3; i++)
    {
      const char *words = "responsabilidades correspondientes institucionalización";

      logro_table_add_row (table, words, words, words, words, words, words, "01-09-2024", words,
                           words, words, words, words, words, NULL);
    }
  logro_report_begin_section (report, TRUE);
  logro_report_take_table (report, table);
  pages = lay_out (report, "letter", FALSE);
  texts = read_texts (pages);
  if (texts != NULL)
    g_assert_cmpuint (count_word (texts[0], "01-09-2024"), ==, 3);
}

static void
test_many_rows (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;

  logro_report_take_table (report, sample_table (5000));
  pages = lay_out (report, "letter", FALSE);
  g_assert_cmpuint (logro_pages_get_n (pages), >, 100);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/breaks/rows-whole", test_rows_whole);
  g_test_add_func ("/report/breaks/small-table-whole", test_small_table_whole);
  g_test_add_func ("/report/breaks/no-lonely-rows", test_no_lonely_rows);
  g_test_add_func ("/report/breaks/sheet-whole", test_sheet_whole);
  g_test_add_func ("/report/breaks/high-row", test_high_row);
  g_test_add_func ("/report/breaks/high-head", test_high_head);
  g_test_add_func ("/report/breaks/kept-together", test_kept_together);
  g_test_add_func ("/report/breaks/charts", test_charts);
  g_test_add_func ("/report/breaks/no-lonely-lines", test_no_lonely_lines);
  g_test_add_func ("/report/breaks/breaks", test_breaks);
  g_test_add_func ("/report/breaks/heads-stay", test_heads_stay);
  g_test_add_func ("/report/breaks/dense", test_dense);
  g_test_add_func ("/report/breaks/many-rows", test_many_rows);
  return g_test_run ();
}
