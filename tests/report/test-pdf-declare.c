/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a PDF says of itself, read back by qpdf; files of another form are left alone. */
#include "read-back.h"
#include "report/pdf-declare.h"

#include <string.h>

static GByteArray *
new_pdf (const char *language)
{
  g_autoptr (LogroReport) report = logro_report_new ("Acta de prueba", language);
  g_autoptr (LogroPages) pages = NULL;

  logro_report_add_heading (report, 1, "Título");
  logro_report_take_table (report, sample_table (5));
  pages = lay_out (report, "letter", FALSE);
  return g_bytes_unref_to_array (logro_pages_to_pdf (pages, NULL, NULL));
}

static gboolean
has (GByteArray *pdf,
     const char *words)
{
  for (guint i = 0; i + strlen (words) <= pdf->len; i++)
    if (memcmp (pdf->data + i, words, strlen (words)) == 0)
      return TRUE;
  return FALSE;
}

static void
test_catalog (void)
{
  g_autoptr (LogroReport) report = sample_report ();
  g_autoptr (LogroPages) pages = NULL;
  g_autofree char *objects = NULL;
  g_autofree char *check = NULL;
  g_autofree char *info = NULL;

  logro_report_add_heading (report, 1, "Título");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, "endobj startxref >> xref");
  pages = lay_out (report, "letter", FALSE);
  objects = read_pdf (pages, "qpdf", "--json", "--json-key=qpdf");
  check = read_pdf (pages, "qpdf", "--check", NULL);
  info = read_pdf (pages, "pdfinfo", "-struct", NULL);
  if (objects == NULL || check == NULL || info == NULL)
    return;
  g_assert_nonnull (strstr (objects, "\"/Lang\": \"u:es\""));
  g_assert_nonnull (strstr (objects, "\"/DisplayDocTitle\": true"));
  g_assert_nonnull (strstr (objects, "\"/Marked\": true"));
  g_assert_nonnull (strstr (check, "No syntax or stream encoding errors"));
  /* All that is tagged stands in one document. */
  g_assert_true (g_str_has_prefix (strstr (info, "Document"), "Document\n  H1"));
}

static void
test_language_odd (void)
{
  g_autoptr (GByteArray) none = new_pdf ("");
  g_autoptr (GByteArray) odd = new_pdf (") /Evil (");

  g_assert_false (has (none, "/Lang"));
  g_assert_false (has (odd, "Evil"));
  g_assert_true (has (odd, "/DisplayDocTitle"));
  /* Once is enough. */
  g_assert_false (logro_pdf_declare (odd, "es-CL"));
  g_assert_false (has (odd, "/Lang"));
}

/* A file cut short anywhere, or no PDF at all, stays as it is. */
static void
test_other_files (void)
{
  static const char *const texts[] = {
    "", "%PDF-1.4", "startxref", "startxref\n99999999999999999999\n%%EOF", "startxref\n0\n%%EOF",
    "xref\n0 1\ntrailer\n<<>>\nstartxref\n0\n%%EOF",
    "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 9 0 R >>\nstartxref\n0\n%%EOF",
    "xref\n0 2\n0000000000 65535 f \n0000009999 00000 n \ntrailer\n<< /Root 1 0 R >>\n"
    "startxref\n0\n%%EOF",
    "xref\n0 2 trailer << /Root 1 0 R >> startxref\n0\n%%EOF"
  };
  g_autoptr (GByteArray) whole = new_pdf ("es");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GByteArray) pdf = g_byte_array_new ();

      g_byte_array_append (pdf, (const guint8 *) texts[i], strlen (texts[i]));
      g_assert_false (logro_pdf_declare (pdf, "es"));
      g_assert_cmpmem (pdf->data, pdf->len, texts[i], strlen (texts[i]));
    }
  for (guint cut = 1; cut < whole->len; cut += cut < 900 ? 7 : 997)
    {
      g_autoptr (GByteArray) pdf = g_byte_array_new ();

      g_byte_array_append (pdf, whole->data, whole->len - cut);
      if (!logro_pdf_declare (pdf, "es"))
        g_assert_cmpmem (pdf->data, pdf->len, whole->data, whole->len - cut);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/pdf-declare/catalog", test_catalog);
  g_test_add_func ("/report/pdf-declare/language-odd", test_language_odd);
  g_test_add_func ("/report/pdf-declare/other-files", test_other_files);
  return g_test_run ();
}
