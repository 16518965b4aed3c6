/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every document of the sample plan and of a new one in every format: whole, and with all texts.
 *
 * G_TEST_SRCDIR is the folder tests of the sources; the sample is taken from beside it. */
#include "read-package.h"

#include <gio/gio.h>
#include <libxml/HTMLparser.h>
#include <string.h>

#include "document/catalogo.h"
#include "document/document.h"
#include "report/documents.h"
#include "report/format.h"
#include "report/pages.h"

static LogroPlan *
read_sample (void)
{
  g_autofree char *name = g_test_build_filename (G_TEST_DIST, "..", "data", "samples",
                                                 "villa-los-aromos.logro", NULL);
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  g_file_get_contents (name, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);
  document = logro_document_open_copy (bytes, name, &error);
  g_assert_no_error (error);
  return g_object_ref (logro_document_get_plan (document));
}

static LogroPlan *
new_plan (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) model = logro_catalogo_find ("subdere-progresivo", &error);

  g_assert_no_error (error);
  return logro_plan_new (model);
}

/* Line ends and tabs are elements in some formats, and nothing in their texts. */
static char *
squeeze (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *squeezed = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_len (squeezed, p, g_utf8_next_char (p) - p);
  return g_string_free (squeezed, FALSE);
}

static void
assert_has (const char *squeezed,
            const char *words,
            const char *where)
{
  g_autofree char *wanted = squeeze (words != NULL ? words : "");

  if (strstr (squeezed, wanted) == NULL)
    g_error ("%s does not say “%s”", where, words);
}

static void
assert_has_table (const char       *squeezed,
                  const LogroTable *table,
                  const char       *where)
{
  guint n = logro_table_get_n_columns (table);

  assert_has (squeezed, logro_table_get_caption (table), where);
  for (guint i = 0; i < n; i++)
    {
      assert_has (squeezed, logro_table_get_title (table, i), where);
      assert_has (squeezed, logro_table_get_group (table, i, NULL, NULL), where);
      for (guint row = 0; row < logro_table_get_n_rows (table); row++)
        assert_has (squeezed, logro_table_get_cell (table, row, i), where);
    }
}

/* All that the report says is in the text. */
static void
assert_says_all (LogroReport *report,
                 const char  *text,
                 const char  *where)
{
  g_autofree char *squeezed = squeeze (text);

  for (guint i = 0; i < logro_report_get_n_blocks (report); i++)
    {
      const LogroBlock *block = logro_report_get_block (report, i);

      assert_has (squeezed, block->text, where);
      for (guint j = 0; block->pairs != NULL && j < block->pairs->len; j++)
        {
          assert_has (squeezed, g_array_index (block->pairs, LogroPair, j).first, where);
          assert_has (squeezed, g_array_index (block->pairs, LogroPair, j).second, where);
        }
      if (block->table != NULL)
        assert_has_table (squeezed, block->table, where);
    }
}

static char *
read_page (GBytes *bytes)
{
  xmlDoc *doc = htmlReadMemory (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL,
                                NULL, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  xmlChar *content;
  char *text;

  g_assert_nonnull (doc);
  content = xmlNodeGetContent (xmlDocGetRootElement (doc));
  text = g_strdup ((const char *) content);
  xmlFree (content);
  xmlFreeDoc (doc);
  return text;
}

/* The text of the file; NULL for a PDF, which test-documents.c reads. */
static char *
read_file (const LogroFormat *format,
           GBytes            *bytes)
{
  g_autoptr (Package) package = NULL;

  if (g_str_equal (format->id, "pdf"))
    {
      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 5, "%PDF-", 5);
      return NULL;
    }
  if (g_str_equal (format->id, "html"))
    return read_page (bytes);
  package = read_package (bytes);
  assert_parts_whole (package);
  return read_part_text (package, g_str_equal (format->id, "odt") ? "content.xml"
                                                                  : "word/document.xml");
}

static void
check_plan (LogroPlan  *plan,
            const char *plan_name)
{
  guint n_kinds, n_formats;
  const LogroDocumentKind *kinds = logro_documents_list (&n_kinds);
  const LogroFormat *formats = logro_formats_list (&n_formats);
  LogroPaper paper;

  g_assert_cmpuint (n_formats, >=, 4);
  logro_paper_init (&paper, "letter", FALSE);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LogroReport) report = logro_documents_build (kinds[i].id, plan, NULL, &error);

      g_assert_no_error (error);
      for (guint j = 0; j < n_formats; j++)
        {
          g_autofree char *where = g_strdup_printf ("%s of the %s plan as %s", kinds[i].id,
                                                    plan_name, formats[j].id);
          g_autoptr (GBytes) bytes = logro_format_write (&formats[j], report, &paper, NULL,
                                                         &error);
          g_autofree char *text = NULL;

          g_assert_no_error (error);
          text = read_file (&formats[j], bytes);
          if (text != NULL)
            assert_says_all (report, text, where);
        }
    }
}

static void
test_sample (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();

  check_plan (plan, "sample");
}

static void
test_new (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();

  check_plan (plan, "new");
}

/* LibreOffice lays each document of the sample out on about as many pages as we do. */
static void
check_office (const LogroFormat *format)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  guint n_kinds;
  const LogroDocumentKind *kinds = logro_documents_list (&n_kinds);
  LogroPaper paper;

  logro_paper_init (&paper, "letter", FALSE);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LogroReport) report = logro_documents_build (kinds[i].id, plan, NULL, &error);
      g_autoptr (LogroPages) pages = logro_pages_new (report, &paper);
      g_autoptr (GBytes) bytes = logro_format_write (format, report, &paper, NULL, &error);
      g_autofree char *text = NULL;
      guint n, ours;

      g_assert_no_error (error);
      text = convert_to_text (bytes, format->id, &n);
      if (text == NULL)
        return;
      ours = logro_pages_get_n (pages);
      g_test_message ("%s: %u pages, and %u as %s", kinds[i].id, ours, n, format->id);
      g_assert_cmpuint (n, <=, ours + 1 + ours / 8);
      g_assert_cmpuint (n + 1 + ours / 8, >=, ours);
    }
}

static void
test_office (gconstpointer id)
{
  check_office (logro_formats_find (id, NULL));
}

/* Rows and boxes higher than a page go on on the next one; nothing is cut off. */
static void
test_office_monstrous (gconstpointer id)
{
  g_autoptr (LogroReport) report = logro_report_new ("Enorme", "es");
  LogroTable *table = logro_table_new ("Enorme");
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  LogroPaper paper;
  guint n;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (words, "palabra%u ", i);
  g_string_append (words, "finparte");
  logro_table_add_column (table, "Uno", LOGRO_ALIGN_START, 1);
  logro_table_add_column (table, "Dos", LOGRO_ALIGN_START, 3);
  logro_table_add_row (table, "corta", words->str, NULL);
  logro_table_add_row (table, words->str, "corta", NULL);
  logro_report_take_table (report, table);
  logro_report_add_field (report, "Campo", words->str, 1);
  logro_report_add_boxed_field (report, "Casilla", words->str, 1);
  logro_report_add_boxed_field (report, "Por llenar", NULL, 200);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "despuésdetodo");
  logro_paper_init (&paper, "letter", FALSE);
  bytes = logro_format_write (logro_formats_find (id, NULL), report, &paper, NULL, &error);
  g_assert_no_error (error);
  text = convert_to_text (bytes, id, &n);
  if (text == NULL)
    return;
  for (guint i = 0; i < 4; i++)
    {
      char *found = strstr (text, "finparte");

      g_assert_nonnull (found);
      *found = ' ';
    }
  g_assert_nonnull (strstr (text, "despuésdetodo"));
}

static void
test_unknown (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (logro_formats_find ("Acta.DOCX", NULL)->id, ==, "docx");
  g_assert_null (logro_formats_find ("acta.doc", &error));
  g_assert_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "html"));
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/formats/unknown", test_unknown);
  g_test_add_func ("/report/formats/sample", test_sample);
  g_test_add_func ("/report/formats/new", test_new);
  g_test_add_data_func ("/report/formats/office/odt", "odt", test_office);
  g_test_add_data_func ("/report/formats/office/docx", "docx", test_office);
  g_test_add_data_func ("/report/formats/office/odt/monstrous", "odt", test_office_monstrous);
  g_test_add_data_func ("/report/formats/office/docx/monstrous", "docx", test_office_monstrous);
  result = g_test_run ();
  end_conversions ();
  return result;
}
