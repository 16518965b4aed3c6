/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of documents: plans, and what their documents say. */
#include "documents-back.h"

#include "document/catalogo.h"
#include "document/document.h"

LogroPlan *
read_sample_of (const char *sample)
{
  g_autofree char *name = g_test_build_filename (G_TEST_DIST, "..", "data", "samples", sample,
                                                 NULL);
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
read_sample (void)
{
  return read_sample_of ("villa-los-aromos.logro");
}

LogroPlan *
new_plan_of (const char *modelo)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) model = logro_catalogo_find (modelo, &error);

  g_assert_no_error (error);
  return logro_plan_new (model);
}

LogroPlan *
new_plan (void)
{
  return new_plan_of ("subdere-progresivo");
}

void
for_every_plan (PlanFunc func)
{
  static const char *const samples[] = { "villa-los-aromos.logro", "loma-clara.logro",
                                         "san-isidro-servicios.logro" };
  static const char *const modelos[] = { "subdere-progresivo", "caf-2020", "mx-consolidacion" };

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (LogroPlan) sample = read_sample_of (samples[i]);
      g_autoptr (LogroPlan) empty = new_plan_of (modelos[i]);

      func (sample, samples[i]);
      func (empty, modelos[i]);
    }
}

LogroPlan *
monstrous_plan (guint n)
{
  LogroPlan *plan = new_plan ();
  g_autofree char *prose = sample_words (2000);
  g_autofree char *word = g_strnfill (900, 'w');

  for (guint i = 0; i < n; i++)
    {
      gboolean huge = i == 7;
      g_autofree char *nombre = huge ? g_strconcat ("Enorme ", word, NULL)
                                     : g_strdup_printf ("Herramienta %u que tiene un nombre más "
                                                        "largo de lo que nadie leería", i);
      LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", nombre, "subcriterio", "9",
                                        "responsable", huge ? word : "Rosa", "descripcion",
                                        huge ? prose : NULL, NULL);
      LogroAmi *ami = g_object_new (LOGRO_TYPE_AMI, "nombre", nombre, "plazo", "2026-03-01",
                                    "implementacion", "Rosa", "subcriterios", "1 2",
                                    "caracterizacion", huge ? prose : NULL, NULL);

      logro_list_append (linea->actividades,
                         g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", nombre, "inicio",
                                       "2026-01-01", "termino", "2026-12-31", "propios",
                                       LOGRO_MONEY_MAX, "externos", LOGRO_MONEY_MAX,
                                       "responsable", huge ? word : "Rosa", NULL));
      logro_list_append (plan->diseno->lineas, linea);
      logro_list_append (plan->diseno->amis, ami);
    }
  g_object_set (plan->diseno, "introduccion", prose, "foco", prose, NULL);
  return plan;
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
