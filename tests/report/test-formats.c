/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every document of the sample plans and of new ones in every format: whole, and with all texts.
 *
 * G_TEST_SRCDIR is the folder tests of the sources; the sample is taken from beside it. */
#include "convert.h"
#include "documents-back.h"
#include "read-package.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "report/format.h"

#define MANY 12   /* líneas of a plan that LibreOffice opens: more of the same say no more */

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
  guint n_formats;
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);
  const LogroFormat *formats = logro_formats_list (&n_formats);
  LogroPaper paper;

  g_assert_cmpuint (n_formats, >=, 4);
  logro_paper_init (&paper, "letter", FALSE);
  for (guint i = 0; i < kinds->len; i++)
    {
      const LogroDocumentKind *kind = kinds->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (LogroReport) report = logro_documents_build (kind->id, plan, NULL, &error);

      g_assert_no_error (error);
      for (guint j = 0; j < n_formats; j++)
        {
          g_autofree char *where = g_strdup_printf ("%s of the %s plan as %s", kind->id,
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
test_plans (void)
{
  for_every_plan (check_plan);
}

/* The file of a document of a plan, as it is converted: "acta-sample-odt.odt". */
static char *
dup_name (const LogroDocumentKind *kind,
          const char              *plan_name,
          const LogroFormat       *format)
{
  return g_strdup_printf ("%s-%s-%s.%s", kind->id, plan_name, format->id, format->id);
}

/* Every document of the plan in both formats of offices. */
static void
add_documents (Conversion *conversion,
               LogroPlan  *plan,
               const char *plan_name)
{
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);
  LogroPaper paper;

  logro_paper_init (&paper, "letter", FALSE);
  for (guint i = 0; i < 2 * kinds->len; i++)
    {
      const LogroDocumentKind *kind = kinds->pdata[i / 2];
      const LogroFormat *format = logro_formats_find (i % 2 == 0 ? "odt" : "docx", NULL);
      g_autoptr (LogroReport) report = logro_documents_build (kind->id, plan, NULL, NULL);
      g_autoptr (GBytes) bytes = logro_format_write (format, report, &paper, NULL, NULL);
      g_autofree char *name = dup_name (kind, plan_name, format);

      conversion_add (conversion, name, bytes);
    }
}

/* LibreOffice lays the document out on about as many pages as we do. */
static void
check_pages (Conversion  *conversion,
             LogroReport *report,
             const char  *name)
{
  g_autoptr (LogroPages) pages = lay_out (report, "letter", FALSE);
  guint ours = logro_pages_get_n (pages);
  guint n;
  g_autofree char *text = conversion_read_pdf (conversion, name, &n);

  g_assert_nonnull (text);
  g_test_message ("%s: %u pages, ours are %u", name, n, ours);
  g_assert_cmpuint (n, <=, ours + 1 + ours / 8);
  g_assert_cmpuint (n + 1 + ours / 8, >=, ours);
}

static void
check_converted (Conversion *conversion,
                 LogroPlan  *plan,
                 const char *plan_name,
                 gboolean    pages)
{
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);

  for (guint i = 0; i < 2 * kinds->len; i++)
    {
      const LogroDocumentKind *kind = kinds->pdata[i / 2];
      const LogroFormat *format = logro_formats_find (i % 2 == 0 ? "odt" : "docx", NULL);
      g_autoptr (LogroReport) report = logro_documents_build (kind->id, plan, NULL, NULL);
      g_autofree char *name = dup_name (kind, plan_name, format);

      if (pages)
        check_pages (conversion, report, name);
      else
        {
          g_autofree char *text = conversion_read_txt (conversion, name);

          g_assert_nonnull (text);
          assert_says_all (report, text, name);
        }
    }
}

static void
test_office_pages (void)
{
  g_autoptr (Conversion) conversion = conversion_new ();
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autoptr (LogroPlan) caf = read_sample_of ("loma-clara.logro");
  g_autoptr (LogroPlan) mx = read_sample_of ("san-isidro-servicios.logro");

  if (conversion == NULL)
    return;
  add_documents (conversion, plan, "sample");
  add_documents (conversion, caf, "caf");
  add_documents (conversion, mx, "mx");
  conversion_run (conversion, "pdf");
  check_converted (conversion, plan, "sample", TRUE);
  check_converted (conversion, caf, "caf", TRUE);
  check_converted (conversion, mx, "mx", TRUE);
}

/* Nothing is lost, whoever wrote the plan. */
static void
test_office_texts (void)
{
  g_autoptr (Conversion) conversion = conversion_new ();
  g_autoptr (LogroPlan) sample = read_sample ();
  g_autoptr (LogroPlan) empty = new_plan ();
  g_autoptr (LogroPlan) monstrous = monstrous_plan (MANY);

  if (conversion == NULL)
    return;
  add_documents (conversion, sample, "sample");
  add_documents (conversion, empty, "empty");
  add_documents (conversion, monstrous, "monstrous");
  conversion_run (conversion, "txt");
  check_converted (conversion, sample, "sample", FALSE);
  check_converted (conversion, empty, "empty", FALSE);
  check_converted (conversion, monstrous, "monstrous", FALSE);
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
  g_autoptr (Conversion) conversion = conversion_new ();
  g_autofree char *name = g_strconcat ("enorme.", id, NULL);
  g_autofree char *text = NULL;
  LogroPaper paper;
  guint n;

  if (conversion == NULL)
    return;
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
  conversion_add (conversion, name, bytes);
  conversion_run (conversion, "pdf");
  text = conversion_read_pdf (conversion, name, &n);
  g_assert_nonnull (text);
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
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/formats/unknown", test_unknown);
  g_test_add_func ("/report/formats/plans", test_plans);
  g_test_add_func ("/report/formats/office/pages", test_office_pages);
  g_test_add_func ("/report/formats/office/texts", test_office_texts);
  g_test_add_data_func ("/report/formats/office/odt/monstrous", "odt", test_office_monstrous);
  g_test_add_data_func ("/report/formats/office/docx/monstrous", "docx", test_office_monstrous);
  return g_test_run ();
}
