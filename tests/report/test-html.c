/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages of the web: what a browser, a reader of screens and a printer find in them. */
#include "every-block.h"

#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>
#include <string.h>

#include "report/html.h"

static char *
write_html (LogroReport *report)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  LogroPaper paper;

  g_assert_true (logro_paper_init (&paper, "letter", FALSE));
  bytes = logro_html_write (report, &paper, NULL, &error);
  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static char *
write_every (const char *words)
{
  g_autoptr (LogroReport) report = every_block (words);

  return write_html (report);
}

/* libxml2's parser is older than elements such as main, and only complains about them. */
static xmlDoc *
parse (const char *html)
{
  xmlDoc *doc = htmlReadMemory (html, strlen (html), "documento.html", NULL,
                                HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);

  g_assert_nonnull (doc);
  return doc;
}

static guint
count (const char *html,
       const char *xpath)
{
  xmlDoc *doc = parse (html);
  xmlXPathContext *context = xmlXPathNewContext (doc);
  xmlXPathObject *found = xmlXPathEvalExpression ((const xmlChar *) xpath, context);
  guint n;

  g_assert_nonnull (found);
  n = found->nodesetval != NULL ? found->nodesetval->nodeNr : 0;
  xmlXPathFreeObject (found);
  xmlXPathFreeContext (context);
  xmlFreeDoc (doc);
  return n;
}

static void
test_texts (void)
{
  g_autofree char *html = write_every ("Ñandú");

  for (guint i = 0; every_block_marks[i] != NULL; i++)
    {
      g_autofree char *words = g_strconcat ("Ñandú ", every_block_marks[i], NULL);

      if (strstr (html, words) == NULL)
        g_error ("“%s” is not in the text", words);
    }
  g_assert_nonnull (strstr (html, "Ñandú · Ñandú · 12-03-2026"));
}

static void
test_structure (void)
{
  g_autofree char *html = write_every ("Ñandú");

  g_assert_true (g_str_has_prefix (html, "<!DOCTYPE html>\n<html lang=\"es-CL\">"));
  g_assert_cmpuint (count (html, "//title"), >=, 1);
  g_assert_cmpuint (count (html, "//main"), ==, 1);
  g_assert_cmpuint (count (html, "//main//h1"), ==, 2);
  g_assert_cmpuint (count (html, "//main//h3"), ==, 1);
  g_assert_cmpuint (count (html, "//table/caption"), ==, 1);
  g_assert_cmpuint (count (html, "//thead//th[@scope='col']"), ==, 3);
  g_assert_cmpuint (count (html, "//thead//th[@scope='colgroup']"), ==, 1);
  g_assert_cmpuint (count (html, "//dl/div/dt"), ==, 4);
  g_assert_cmpuint (count (html, "//ul/li"), ==, 2);
  g_assert_cmpuint (count (html, "//section"), ==, 3);
  /* An entry inside the other, each leading to its heading. */
  g_assert_cmpuint (count (html, "//nav/ol/li/ol/li/a"), ==, 1);
  g_assert_cmpuint (count (html, "//nav//a[substring-after(@href, '#') = //h1/@id or"
                                 " substring-after(@href, '#') = //h2/@id]"), ==, 2);
  g_assert_cmpuint (count (html, "//@id[. = preceding::*/@id]"), ==, 0);
}

static void
test_figures (void)
{
  g_autofree char *html = write_every ("Ñandú");

  g_assert_cmpuint (count (html, "//figure/svg[@role='img']"), ==, 2);
  g_assert_cmpuint (count (html, "//svg[@aria-labelledby = title/@id and"
                                 " @aria-describedby = desc/@id]"), ==, 2);
  g_assert_cmpuint (count (html, "//figure[figcaption]"), ==, 2);
  g_assert_cmpuint (count (html, "//svg//desc[contains(., '43')]"), ==, 1);
}

/* Nothing runs, and nothing is fetched. */
static void
test_alone (void)
{
  g_autofree char *html = write_every ("Ñandú");

  g_assert_cmpuint (count (html, "//script | //link | //img | //iframe | //object | //form"), ==, 0);
  g_assert_cmpuint (count (html, "//@*[starts-with(name(), 'on')]"), ==, 0);
  g_assert_cmpuint (count (html, "//@src"), ==, 0);
  g_assert_cmpuint (count (html, "//@href[not(starts-with(., '#'))]"), ==, 0);
  g_assert_null (strstr (html, "@import"));
  g_assert_null (strstr (html, "url(http"));
  g_assert_null (strstr (html, "<?xml"));
}

static void
test_printed (void)
{
  g_autofree char *html = write_every ("Ñandú");

  g_assert_nonnull (strstr (html, "@page{size:612.00pt 792.00pt;margin:56.69pt}"));
  g_assert_nonnull (strstr (html, "@page lying{size:792.00pt 612.00pt;"));
  g_assert_nonnull (strstr (html, "thead{display:table-header-group}"));
  g_assert_cmpuint (count (html, "//section[@class='lying']//svg"), ==, 1);
  g_assert_cmpuint (count (html, "//div[@class='break']"), ==, 1);
}

static void
test_hostile (void)
{
  g_autofree char *tame = write_every ("Ñandú");
  guint n = count (tame, "//*");

  for (guint i = 0; hostile_texts[i] != NULL; i++)
    {
      g_autofree char *html = write_every (hostile_texts[i]);
      guint breaks = count (html, "//br");

      g_assert_true (g_utf8_validate (html, -1, NULL));
      g_assert_nonnull (strstr (html, "final"));
      for (const char *p = html; *p != '\0'; p = g_utf8_next_char (p))
        {
          gunichar c = g_utf8_get_char (p);

          g_assert_false ((c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0));
          g_assert_false ((c & 0xfffe) == 0xfffe);
        }
      /* No text becomes an element but a line end; those of drawings are letters. */
      g_assert_cmpuint (count (html, "//*[not(ancestor-or-self::svg)]") - breaks, <=, n);
      g_assert_cmpuint (count (html, "//b"), ==, 0);
      g_assert_cmpuint (count (html, "//comment()"), ==, 0);
    }
}

static void
test_empty (void)
{
  g_autoptr (LogroReport) report = logro_report_new ("", "");
  g_autofree char *html = write_html (report);

  g_assert_cmpuint (count (html, "//main"), ==, 1);
  g_assert_nonnull (strstr (html, "</html>"));
}

/* A list of contents that begins below the first level, and goes up and down. */
static void
test_uneven_contents (void)
{
  static const guint levels[] = { 2, 2, 1, 2, 3, 1, 1, 2 };
  g_autoptr (LogroReport) report = logro_report_new ("Índice", "es");
  g_autofree char *html = NULL;

  logro_report_add_contents (report, "Contenido");
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    logro_report_add_heading (report, levels[i], "Título");
  html = write_html (report);
  g_assert_cmpuint (count (html, "//nav//a"), ==, 7);
  g_assert_cmpuint (count (html, "//nav/ol/li"), ==, 4);
  g_assert_cmpuint (count (html, "//nav/ol/li/ol/li/a"), ==, 4);
}

static void
test_cancelled (void)
{
  g_autoptr (LogroReport) report = every_block ("Ñandú");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  LogroProgress progress = { cancellable };
  LogroPaper paper;

  logro_paper_init (&paper, "a4", FALSE);
  g_cancellable_cancel (cancellable);
  g_assert_null (logro_html_write (report, &paper, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/html/texts", test_texts);
  g_test_add_func ("/report/html/structure", test_structure);
  g_test_add_func ("/report/html/figures", test_figures);
  g_test_add_func ("/report/html/alone", test_alone);
  g_test_add_func ("/report/html/printed", test_printed);
  g_test_add_func ("/report/html/hostile", test_hostile);
  g_test_add_func ("/report/html/empty", test_empty);
  g_test_add_func ("/report/html/uneven-contents", test_uneven_contents);
  g_test_add_func ("/report/html/cancelled", test_cancelled);
  return g_test_run ();
}
