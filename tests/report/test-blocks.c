/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The blocks that whole documents are made of: cover, contents, sections, sheets, lists, forms and
 * a Gantt chart. */
#include "../chart/sample-gantt.h"
#include "read-back.h"

#include <string.h>

static LogroReport *
new_whole_report (void)
{
  const char *lines[] = { "Municipalidad de Ñuñoa del Río", "", "Segundo ciclo", NULL };
  LogroReport *report = sample_report ();
  LogroTable *table = sample_table (2);
  g_autofree char *words = sample_words (900);

  logro_report_add_cover (report, "Plan de prueba", lines);
  logro_report_add_contents (report, "Contenidos");
  logro_report_add_page_break (report);
  logro_report_add_heading (report, 1, "Introducción del plan");
  logro_report_add_item (report, FALSE, "Primera viñeta");
  logro_report_add_item (report, FALSE, words);
  logro_report_add_item (report, TRUE, "Primer paso");
  logro_report_add_item (report, TRUE, "Segundo paso");
  logro_report_add_page_break (report);
  logro_report_add_heading (report, 2, "Ficha de la acción");
  logro_report_add_boxed_field (report, "Nombre", "Registro de atención", 1);
  logro_report_add_boxed_field (report, "Descripción", words, 1);
  logro_report_add_boxed_field (report, "Rótulo vacío", NULL, 4);
  logro_report_add_heading (report, 3, "No va en el índice");
  logro_table_group_columns (table, 1, 2, "Grupo de columnas");
  logro_table_add_rows_blank (table, 3);
  logro_report_take_table (report, table);
  logro_report_begin_section (report, TRUE);
  logro_report_add_heading (report, 1, "Carta Gantt acostada");
  logro_report_take_gantt (report, sample_gantt_mass (4, 5, 3), "Figura de la carta");
  logro_report_begin_section (report, FALSE);
  logro_report_add_heading (report, 1, "Última parte");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "Fin del documento");
  return report;
}

static void
test_every_paper (void)
{
  g_autoptr (LogroReport) report = new_whole_report ();

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (LogroPages) pages = lay_out (report, sheets[i].id, sheets[i].landscape);

      assert_ink_inside (pages);
    }
}

/* Sheets turn where a section begins, and back. */
static void
test_sections (void)
{
  g_autoptr (LogroReport) report = new_whole_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_auto (GStrv) texts = read_texts (pages);
  guint n = logro_pages_get_n (pages);
  int gantt;

  g_assert_cmpfloat (logro_pages_get_paper (pages, 0)->width, ==, 612);
  g_assert_cmpfloat (logro_pages_get_paper (pages, n - 1)->width, ==, 612);
  g_assert_cmpfloat (logro_pages_get_paper (pages, n - 2)->width, ==, 792);
  g_assert_cmpfloat (logro_pages_get_paper (pages, n - 2)->height, ==, 612);
  if (texts == NULL)
    return;
  gantt = find_page (texts + 2, "Carta Gantt acostada") + 2;
  g_assert_cmpint (gantt, ==, (int) n - 2);
  g_assert_nonnull (strstr (texts[n - 1], "Fin del documento"));
}

/* A section that begins an empty page leaves no blank sheet behind. */
static void
test_section_first (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;

  logro_report_begin_section (report, FALSE);
  logro_report_begin_section (report, TRUE);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "uno");
  logro_report_begin_section (report, FALSE);
  pages = lay_out (report, "letter", FALSE);
  g_assert_cmpuint (logro_pages_get_n (pages), ==, 1);
  g_assert_cmpfloat (logro_pages_get_paper (pages, 0)->width, ==, 792);
}

static void
test_cover (void)
{
  g_autoptr (LogroReport) report = new_whole_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_auto (GStrv) texts = read_texts (pages);

  if (texts == NULL)
    return;
  g_assert_nonnull (strstr (texts[0], "Plan de prueba"));
  g_assert_nonnull (strstr (texts[0], "Segundo ciclo"));
  g_assert_null (strstr (texts[0], "Página"));
  g_assert_nonnull (strstr (texts[1], "Página 2 de"));
}

/* The number beside a heading is that of the foot of its page. */
static void
test_contents (void)
{
  static const char * const heads[] = { "Introducción del plan", "Ficha de la acción",
                                        "Carta Gantt acostada", "Última parte" };
  g_autoptr (LogroReport) report = new_whole_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_auto (GStrv) texts = read_texts (pages);

  if (texts == NULL)
    return;
  g_assert_nonnull (strstr (texts[1], "Contenidos"));
  g_assert_null (strstr (texts[1], "No va en el índice"));
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      const char *line = strstr (texts[1], heads[i]);
      int page = find_page (texts + 2, heads[i]) + 2;
      int number = 0;

      g_assert_nonnull (line);
      line += strlen (heads[i]);
      while (*line != '\0' && !g_ascii_isdigit (*line))
        line++;
      number = g_ascii_strtoll (line, NULL, 10);
      g_assert_cmpint (number, ==, page + 1);
    }
}

/* Each line of the contents leads to its heading. */
static void
test_links (void)
{
  g_autoptr (LogroReport) report = new_whole_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  g_autofree char *pdf = read_pdf (pages, "qpdf", "--json", "--json-key=qpdf");

  if (pdf == NULL)
    return;
  g_assert_cmpuint (count_word (pdf, "\"/Subtype\": \"/Link\""), ==, 4);
}

static void
test_forms (void)
{
  g_autoptr (LogroReport) report = new_whole_report ();
  g_autoptr (LogroPages) pages = lay_out (report, "a4", FALSE);
  g_autofree char *text = read_pdf (pages, "pdftotext", NULL, NULL);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Rótulo vacío"));
  g_assert_nonnull (strstr (text, "Grupo de columnas"));
  g_assert_nonnull (strstr (text, "• Primera viñeta"));
  g_assert_nonnull (strstr (text, "2. Segundo paso"));
  g_assert_nonnull (strstr (text, "Figura de la carta"));
}

/* The titles of a group stand in the HTML and the TSV of a table too. */
static void
test_groups (void)
{
  g_autoptr (LogroTable) table = sample_table (1);
  g_autofree char *html = NULL;
  g_autofree char *tsv = NULL;

  logro_table_group_columns (table, 1, 2, "Grupo & más");
  html = logro_table_to_html (table);
  tsv = logro_table_to_tsv (table);
  g_assert_nonnull (strstr (html, "scope=\"colgroup\" colspan=\"2\" style=\"text-align:center\">"
                                  "Grupo &amp; más</th>"));
  g_assert_nonnull (strstr (html, "rowspan=\"2\" style=\"text-align:left\">Cabezal"));
  g_assert_true (g_str_has_prefix (tsv, "Cabezal\tGrupo & más: Texto\tGrupo & más: Puntos\n"));
}

/* Five hundred rows go on as many pages as they need. */
static void
test_long_gantt (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;

  logro_report_begin_section (report, TRUE);
  logro_report_take_gantt (report, sample_gantt_mass (50, 9, 3), NULL);
  pages = lay_out (report, "letter", FALSE);
  g_assert_cmpuint (logro_pages_get_n (pages), >, 5);
  assert_ink_inside (pages);
}

static void
on_step (double   share,
         gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (share, >=, *last);
  *last = share;
}

static void
test_progress (void)
{
  g_autoptr (LogroReport) report = new_whole_report ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  double last = 0;
  LogroProgress progress = { cancellable, on_step, &last };
  LogroPaper paper;
  LogroPages *pages;

  logro_paper_init (&paper, "letter", FALSE);
  pages = logro_pages_new_stepwise (report, &paper, &progress, &error);
  g_assert_no_error (error);
  bytes = logro_pages_to_pdf (pages, &progress, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (last, >, 0.8);

  g_cancellable_cancel (cancellable);
  g_assert_null (logro_pages_to_pdf (pages, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  logro_pages_free (pages);
  g_assert_null (logro_pages_new_stepwise (report, &paper, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/blocks/every-paper", test_every_paper);
  g_test_add_func ("/report/blocks/sections", test_sections);
  g_test_add_func ("/report/blocks/section-first", test_section_first);
  g_test_add_func ("/report/blocks/cover", test_cover);
  g_test_add_func ("/report/blocks/contents", test_contents);
  g_test_add_func ("/report/blocks/links", test_links);
  g_test_add_func ("/report/blocks/forms", test_forms);
  g_test_add_func ("/report/blocks/groups", test_groups);
  g_test_add_func ("/report/blocks/long-gantt", test_long_gantt);
  g_test_add_func ("/report/blocks/progress", test_progress);
  return g_test_run ();
}
