/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of documents: plans, and what their documents say. */
#include "documents-back.h"

#include "document/catalogo.h"
#include "document/document.h"

LogroPlan *
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

LogroPlan *
new_plan (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) model = logro_catalogo_find ("subdere-progresivo", &error);

  g_assert_no_error (error);
  return logro_plan_new (model);
}

char *
read_document_of (LogroPlan                  *plan,
                  const char                 *id,
                  const LogroDocumentRequest *request,
                  const char                 *paper_id,
                  gboolean                    landscape)
{
  g_autoptr (LogroReport) report = NULL;
  g_autoptr (LogroPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GString *plain;

  report = logro_documents_build (id, plan, request, &error);
  g_assert_no_error (error);
  pages = lay_out (report, paper_id, landscape);
  assert_ink_inside (pages);
  text = read_pdf (pages, "pdftotext", "-layout", NULL);
  if (text == NULL)
    return NULL;
  plain = g_string_new (text);
  g_string_replace (plain, "\302\240", " ", 0);
  while (g_string_replace (plain, "  ", " ", 0) > 0)
    ;
  return g_string_free (plain, FALSE);
}

char *
read_document (LogroPlan  *plan,
               const char *id,
               const char *paper_id,
               gboolean    landscape)
{
  return read_document_of (plan, id, NULL, paper_id, landscape);
}
