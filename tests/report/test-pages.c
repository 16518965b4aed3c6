/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages of any document: every size of paper, odd texts, and what a reader finds in the PDF. */
#include "read-back.h"

#include <locale.h>
#include <string.h>

/* A document with a block of each kind, with long texts. */
static LogroReport *
new_full_report (void)
{
  LogroReport *report = sample_report ();
  LogroTable *table = sample_table (60);
  g_autofree char *words = sample_words (400);

  logro_report_add_heading (report, 1, "¿Cómo está la gestión del año?");
  logro_report_add_field (report, "Fecha", "12-03-2026", 1);
  logro_report_add_field (report, "Un rótulo muy largo que no cabe en su columna", "", 3);
  logro_report_add_field (report, "Descripción", words, 1);
  logro_report_add_heading (report, 2, "Texto");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, words);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE, words);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, words);
  logro_report_add_blank_lines (report, 5);
  logro_report_add_heading (report, 3, "Tabla");
  logro_table_add_row (table, "código", "ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÑ0123456789abcdefghijklm"
                       "nopqrstuvwxyzáéíóúñ", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", NULL);
  logro_table_add_row_strong (table, "Total", "", "180", NULL);
  logro_report_take_table (report, table);
  logro_report_take_chart (report, LOGRO_CHART_RADAR, sample_chart (12), "Figura 1");
  logro_report_take_chart (report, LOGRO_CHART_BARS, sample_chart (12), "Figura 2");
  logro_report_add_space (report, 30);
  logro_report_add_signature (report, "María José Ñancupil", "Alcaldesa");
  logro_report_add_signature (report, "Pedro Ibáñez", "Secretario Municipal");
  logro_report_add_signature (report, "", "Representante de la Asociación de Funcionarios");
  return report;
}

static void
test_empty (void)
{
  g_autoptr (LogroReport) report = logro_report_new ("", "");
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_autofree char *text = NULL;

  g_assert_cmpuint (logro_pages_get_n (pages), ==, 1);
  assert_ink_inside (pages);
  text = read_pdf (pages, "pdftotext", NULL, NULL);
  if (text != NULL)
    g_assert_nonnull (strstr (text, "1/1"));
}

static void
test_every_paper (void)
{
  g_autoptr (LogroReport) report = new_full_report ();

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (LogroPages) pages = lay_out (report, sheets[i].id, sheets[i].landscape);
      g_auto (GStrv) texts = NULL;
      guint n = logro_pages_get_n (pages);

      g_assert_cmpuint (n, >=, 4);
      g_assert_cmpuint (n, <=, 18);
      assert_ink_inside (pages);
      texts = read_texts (pages);
      for (guint j = 0; texts != NULL && j < n; j++)
        {
          g_autofree char *foot = g_strdup_printf ("Página %u de %u", j + 1, n);

          g_assert_nonnull (strstr (texts[j], foot));
          g_assert_nonnull (strstr (texts[j], "Municipalidad de Ñuñoa del Río · Acta de prueba"
                                    " · 12-03-2026"));
        }
    }
}

static void
test_odd_papers (void)
{
  static const double sizes[][2] = { { 300, 300 }, { 200, 1000 }, { 1000, 200 }, { 2400, 3400 } };
  g_autoptr (LogroReport) report = new_full_report ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (LogroPages) pages = NULL;
      LogroPaper paper;

      logro_paper_init_size (&paper, sizes[i][0], sizes[i][1]);
      pages = logro_pages_new (report, &paper);
      assert_ink_inside (pages);
    }
}

static void
test_text (void)
{
  g_autoptr (LogroReport) report = new_full_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_autofree char *text = read_pdf (pages, "pdftotext", NULL, NULL);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "¿Cómo está la gestión del año?"));
  g_assert_nonnull (strstr (text, "María José Ñancupil"));
  g_assert_nonnull (strstr (text, "palabra399"));
}

static void
test_long_word (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autofree char *word = g_strnfill (100000, 'w');
  LogroTable *table = sample_table (1);
  gint64 start = g_get_monotonic_time ();

  logro_table_add_row (table, word, word, "1", NULL);
  logro_report_take_table (report, table);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, word);
  pages = lay_out (report, "letter", FALSE);
  assert_ink_inside (pages);
  g_assert_cmpuint (logro_pages_get_n (pages), >, 50);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 60 * G_USEC_PER_SEC);
}

static void
test_bad_bytes (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autofree char *text = NULL;
  LogroTable *table = logro_table_new ("malo \377");

  logro_table_add_column (table, "uno", LOGRO_ALIGN_CENTER, 1);
  logro_table_add_row (table, "roto \303 fin", NULL);
  logro_report_take_table (report, table);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "entero \200 fin");
  pages = lay_out (report, "a4", FALSE);
  text = read_pdf (pages, "pdftotext", NULL, NULL);
  if (text != NULL)
    g_assert_nonnull (strstr (text, "entero"));
}

static void
test_paragraphs (void)
{
  g_autoptr (LogroReport) report = sample_report ();

  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "\n \nuno\ndos  \n \t\n\n tres\n");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, " \n ");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, NULL);
  g_assert_cmpuint (logro_report_get_n_blocks (report), ==, 2);
  g_assert_cmpstr (logro_report_get_block (report, 0)->text, ==, "uno\ndos");
  g_assert_cmpstr (logro_report_get_block (report, 1)->text, ==, "tres");
}

static void
test_properties (void)
{
  g_autoptr (LogroReport) report = new_full_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autofree char *info = NULL;
  g_autofree char *tags = NULL;

  logro_report_set_author (report, "Municipalidad de Ñuñoa del Río");
  logro_report_set_subject (report, "Diagnóstico 2026");
  logro_report_set_created (report, "2026-03-12T10:00:00Z");
  pages = lay_out (report, "oficio", FALSE);
  info = read_pdf (pages, "pdfinfo", "-isodates", NULL);
  if (info == NULL)
    return;
  g_assert_nonnull (strstr (info, "Acta de prueba"));
  g_assert_nonnull (strstr (info, "Municipalidad de Ñuñoa del Río"));
  g_assert_nonnull (strstr (info, "Diagnóstico 2026"));
  g_assert_nonnull (strstr (info, "Logro"));
  g_assert_nonnull (strstr (info, "2026-03-12T10:00:00Z"));
  g_assert_nonnull (strstr (info, "612 x 936 pts"));
  tags = read_pdf (pages, "pdfinfo", "-struct", NULL);
  g_assert_nonnull (strstr (tags, "H1"));
  g_assert_nonnull (strstr (tags, "Table"));
}

static void
test_outline (void)
{
  g_autoptr (LogroReport) report = new_full_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_autofree char *json = read_pdf (pages, "qpdf", "--json", "--json-key=outlines");

  if (json == NULL)
    return;
  g_assert_nonnull (strstr (json, "\"title\": \"¿Cómo está la gestión del año?\""));
  g_assert_nonnull (strstr (json, "\"title\": \"Texto\""));
  g_assert_nonnull (strstr (json, "\"title\": \"Tabla\""));
  g_assert_nonnull (strstr (json, "\"destpageposfrom1\": 1"));
}

static void
test_fonts_embedded (void)
{
  g_autoptr (LogroReport) report = new_full_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_autofree char *fonts = read_pdf (pages, "pdffonts", NULL, NULL);

  if (fonts == NULL)
    return;
  g_assert_nonnull (strstr (fonts, " yes yes "));
  g_assert_null (strstr (fonts, " no  no  "));
}

/* The same pages drawn twice, and at another scale, are the same. */
static void
test_draw_again (void)
{
  g_autoptr (LogroReport) report = new_full_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1000, 1000);
  cairo_t *cr = cairo_create (surface);

  logro_report_set_created (report, "2026-03-12T10:00:00Z");
  pages = lay_out (report, "letter", FALSE);
  first = logro_pages_to_pdf (pages, NULL, NULL);
  cairo_scale (cr, 2.5, 2.5);
  logro_pages_draw (pages, logro_pages_get_n (pages) - 1, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  second = logro_pages_to_pdf (pages, NULL, NULL);
  g_assert_cmpuint (g_bytes_get_size (first), ==, g_bytes_get_size (second));
}

/* Cairo reads the places of an outline with the decimal sign of the person. */
static void
test_decimal_comma (void)
{
  g_autoptr (LogroReport) report = new_full_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_autofree char *usual = g_strdup (setlocale (LC_NUMERIC, NULL));
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (setlocale (LC_NUMERIC, "es_CL.UTF-8") == NULL && setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("no locale with a decimal comma here");
      return;
    }
  bytes = logro_pages_to_pdf (pages, NULL, &error);
  setlocale (LC_NUMERIC, usual);
  g_assert_no_error (error);
  g_assert_nonnull (bytes);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/pages/empty", test_empty);
  g_test_add_func ("/report/pages/every-paper", test_every_paper);
  g_test_add_func ("/report/pages/odd-papers", test_odd_papers);
  g_test_add_func ("/report/pages/text", test_text);
  g_test_add_func ("/report/pages/long-word", test_long_word);
  g_test_add_func ("/report/pages/bad-bytes", test_bad_bytes);
  g_test_add_func ("/report/pages/paragraphs", test_paragraphs);
  g_test_add_func ("/report/pages/properties", test_properties);
  g_test_add_func ("/report/pages/outline", test_outline);
  g_test_add_func ("/report/pages/fonts-embedded", test_fonts_embedded);
  g_test_add_func ("/report/pages/decimal-comma", test_decimal_comma);
  g_test_add_func ("/report/pages/draw-again", test_draw_again);
  return g_test_run ();
}
