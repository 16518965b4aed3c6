/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages: what stands on which page, at every size of paper, and what a reader finds in the PDF.
 *
 * PDFs are read back with poppler's tools; where those are missing, such checks are skipped. */
#include "report/pages.h"

#include <cairo-pdf.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  const char *id;
  gboolean    landscape;
} Sheet;

static const Sheet sheets[] = {
  { "letter", FALSE }, { "letter", TRUE }, { "a4", FALSE },
  { "a4", TRUE }, { "oficio", FALSE }, { "oficio", TRUE }
};

static LogroReport *
new_report (void)
{
  LogroReport *report = logro_report_new ("Acta de prueba", "es");

  logro_report_set_municipality (report, "Municipalidad de Ñuñoa del Río");
  logro_report_set_date (report, "12-03-2026");
  logro_report_set_page_words (report, "Página {n} de {m}");
  return report;
}

static char *
make_words (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "palabra%u ", i);
  return g_string_free (text, FALSE);
}

static LogroTable *
new_table (guint n_rows)
{
  LogroTable *table = logro_table_new ("Tabla de prueba");

  logro_table_add_column (table, "Cabezal", LOGRO_ALIGN_START, 1);
  logro_table_add_column (table, "Texto", LOGRO_ALIGN_START, 4);
  logro_table_add_column (table, "Puntos", LOGRO_ALIGN_END, 1);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *id = g_strdup_printf ("inicio%u", i);
      g_autofree char *end = g_strdup_printf ("Una frase que necesita dos o tres líneas de la "
                                              "columna para que la fila sea más alta, pues así "
                                              "hay algo que cortar, y termina en fin%u.", i);

      logro_table_add_row (table, id, end, "3", NULL);
    }
  return table;
}

static LogroChartData *
new_chart (guint n_axes)
{
  LogroChartData *data = logro_chart_data_new ("Porcentaje de logro", 100, "%");

  logro_chart_data_add_series (data, "Diagnóstico");
  for (guint i = 0; i < n_axes; i++)
    {
      g_autofree char *label = g_strdup_printf ("Procesos de apoyo para la prestación %u", i);

      logro_chart_data_add_axis (data, label);
      logro_chart_data_set (data, 0, i, (i * 37) % 100);
    }
  return data;
}

/* A document with a block of each kind, with long texts. */
static LogroReport *
new_full_report (void)
{
  LogroReport *report = new_report ();
  LogroTable *table = new_table (60);
  g_autofree char *words = make_words (400);

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
  logro_report_take_chart (report, LOGRO_CHART_RADAR, new_chart (12), "Figura 1");
  logro_report_take_chart (report, LOGRO_CHART_BARS, new_chart (12), "Figura 2");
  logro_report_add_space (report, 30);
  logro_report_add_signature (report, "María José Ñancupil", "Alcaldesa");
  logro_report_add_signature (report, "Pedro Ibáñez", "Secretario Municipal");
  logro_report_add_signature (report, "", "Representante de la Asociación de Funcionarios");
  return report;
}

static LogroPages *
lay_out (LogroReport *report,
         const char  *paper_id,
         gboolean     landscape)
{
  LogroPaper paper;

  g_assert_true (logro_paper_init (&paper, paper_id, landscape));
  return logro_pages_new (report, &paper);
}

/* What a program prints when given the PDF of the pages; NULL when it is not installed. The
 * argument "-" stands for the file. */
static char *
read_pdf (LogroPages *pages,
          const char *program,
          const char *option1,
          const char *option2)
{
  g_autofree char *found = g_find_program_in_path (program);
  g_autofree char *path = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int fd;
  const char *argv[] = { program, option1, option2, NULL, NULL, NULL };

  if (found == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return NULL;
    }
  pdf = logro_pages_to_pdf (pages, &error);
  g_assert_no_error (error);
  fd = g_file_open_tmp ("logro-XXXXXX.pdf", &path, &error);
  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  argv[option1 == NULL ? 1 : option2 == NULL ? 2 : 3] = path;
  if (strcmp (program, "pdftotext") == 0)
    argv[option1 == NULL ? 2 : option2 == NULL ? 3 : 4] = "-";
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, NULL,
                &error);
  g_assert_no_error (error);
  g_unlink (path);
  return out;
}

/* The text of each page, ended by NULL; poppler ends each with a form feed. */
static GStrv
read_texts (LogroPages *pages)
{
  g_autofree char *text = read_pdf (pages, "pdftotext", "-layout", NULL);
  GStrv texts;
  guint n;

  if (text == NULL)
    return NULL;
  texts = g_strsplit (text, "\f", -1);
  n = g_strv_length (texts);
  g_assert_cmpuint (n, ==, logro_pages_get_n (pages) + 1);
  g_clear_pointer (&texts[n - 1], g_free);
  return texts;
}

static int
find_page (GStrv       texts,
           const char *word)
{
  for (guint i = 0; texts[i] != NULL; i++)
    if (strstr (texts[i], word) != NULL)
      return i;
  return -1;
}

static guint
count_word (const char *text,
            const char *word)
{
  guint n = 0;

  for (; (text = strstr (text, word)) != NULL; text += strlen (word))
    n++;
  return n;
}

static void
assert_ink_inside (LogroPages *pages)
{
  const LogroPaper *paper = logro_pages_get_paper (pages);

  for (guint i = 0; i < logro_pages_get_n (pages); i++)
    {
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cairo_t *cr = cairo_create (surface);
      double x, y, width, height;

      logro_pages_draw (pages, i, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
      g_assert_cmpfloat (x, >=, paper->margin - 4);
      g_assert_cmpfloat (x + width, <=, paper->width - paper->margin + 4);
      g_assert_cmpfloat (y, >=, paper->margin - 4);
      g_assert_cmpfloat (y + height, <=, paper->height - 6);
    }
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
test_rows_whole (void)
{
  g_autoptr (LogroReport) report = new_report ();

  logro_report_take_table (report, new_table (100));
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
      g_autoptr (LogroReport) report = new_report ();
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

static void
test_high_row (void)
{
  g_autoptr (LogroReport) report = new_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_auto (GStrv) texts = NULL;
  g_autofree char *words = make_words (2000);
  LogroTable *table = new_table (3);

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
  g_autoptr (LogroReport) report = new_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autofree char *words = make_words (900);
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

static void
test_long_word (void)
{
  g_autoptr (LogroReport) report = new_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autofree char *word = g_strnfill (100000, 'w');
  LogroTable *table = new_table (1);
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
  g_autoptr (LogroReport) report = new_report ();
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

/* Headings, totals and signatures, at every place of a page that they could fall on. */
static void
test_kept_together (void)
{
  for (guint lines = 20; lines < 60; lines++)
    {
      g_autoptr (LogroReport) report = new_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;
      LogroTable *table = new_table (1);

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
      g_autoptr (LogroReport) report = new_report ();
      g_autoptr (LogroPages) pages = NULL;
      g_auto (GStrv) texts = NULL;

      for (guint kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
        {
          g_autofree char *head = g_strdup_printf ("Sección %u", kind);
          g_autofree char *caption = g_strdup_printf ("Figura %u", kind);

          logro_report_add_heading (report, 2, head);
          logro_report_take_chart (report, kind, new_chart (40), caption);
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
      g_autoptr (LogroReport) report = new_report ();
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
  g_autoptr (LogroReport) report = new_report ();
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

static void
test_paragraphs (void)
{
  g_autoptr (LogroReport) report = new_report ();

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
  first = logro_pages_to_pdf (pages, NULL);
  cairo_scale (cr, 2.5, 2.5);
  logro_pages_draw (pages, logro_pages_get_n (pages) - 1, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  second = logro_pages_to_pdf (pages, NULL);
  g_assert_cmpuint (g_bytes_get_size (first), ==, g_bytes_get_size (second));
}

static void
test_many_rows (void)
{
  g_autoptr (LogroReport) report = new_report ();
  g_autoptr (LogroPages) pages = NULL;

  logro_report_take_table (report, new_table (5000));
  pages = lay_out (report, "letter", FALSE);
  g_assert_cmpuint (logro_pages_get_n (pages), >, 100);
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
  g_test_add_func ("/report/pages/rows-whole", test_rows_whole);
  g_test_add_func ("/report/pages/small-table-whole", test_small_table_whole);
  g_test_add_func ("/report/pages/high-row", test_high_row);
  g_test_add_func ("/report/pages/high-head", test_high_head);
  g_test_add_func ("/report/pages/long-word", test_long_word);
  g_test_add_func ("/report/pages/bad-bytes", test_bad_bytes);
  g_test_add_func ("/report/pages/kept-together", test_kept_together);
  g_test_add_func ("/report/pages/charts", test_charts);
  g_test_add_func ("/report/pages/no-lonely-lines", test_no_lonely_lines);
  g_test_add_func ("/report/pages/breaks", test_breaks);
  g_test_add_func ("/report/pages/paragraphs", test_paragraphs);
  g_test_add_func ("/report/pages/properties", test_properties);
  g_test_add_func ("/report/pages/outline", test_outline);
  g_test_add_func ("/report/pages/fonts-embedded", test_fonts_embedded);
  g_test_add_func ("/report/pages/draw-again", test_draw_again);
  g_test_add_func ("/report/pages/many-rows", test_many_rows);
  return g_test_run ();
}
