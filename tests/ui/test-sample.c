/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sample opens as a copy, and the files attached to it are found where they are installed. */

#include "stage.h"

#include "app/sample.h"
#include "document/adjunto.h"

static LogroAdjuntoEstado
look (LogroAdjunto *adjunto)
{
  return logro_adjunto_look (adjunto->ruta, adjunto->tamano, adjunto->sha256, FALSE, NULL, NULL);
}

static void
test_files_found (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "samples", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GPtrArray) adjuntos = NULL;

  g_setenv ("LOGRO_SAMPLESDIR", folder, TRUE);
  document = logro_sample_open (LOGRO_SAMPLE_CHILE, &error);
  g_assert_no_error (error);
  g_assert_null (logro_document_get_file (document));
  adjuntos = logro_adjuntos_list (logro_document_get_plan (document));
  g_assert_cmpuint (adjuntos->len, ==, 4);
  for (guint i = 0; i < adjuntos->len; i++)
    {
      g_assert_true (g_path_is_absolute (((LogroAdjunto *) adjuntos->pdata[i])->ruta));
      g_assert_cmpint (look (adjuntos->pdata[i]), ==, LOGRO_ADJUNTO_IGUAL);
    }
}

static void
test_without_files (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GPtrArray) adjuntos = NULL;

  g_setenv ("LOGRO_SAMPLESDIR", "/nowhere", TRUE);
  document = logro_sample_open (LOGRO_SAMPLE_CHILE, &error);
  g_assert_no_error (error);
  adjuntos = logro_adjuntos_list (logro_document_get_plan (document));
  for (guint i = 0; i < adjuntos->len; i++)
    g_assert_true (g_str_has_prefix (((LogroAdjunto *) adjuntos->pdata[i])->ruta,
                                     "villa-los-aromos/"));
}

/* One for each kind of programme. */
static void
test_all (void)
{
  static const char *const samples[][2] = {
    { LOGRO_SAMPLE_CHILE, "subdere-progresivo" },
    { LOGRO_SAMPLE_CAF, "caf-2020" },
    { LOGRO_SAMPLE_MEXICO, "mx-consolidacion" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LogroDocument) document = logro_sample_open (samples[i][0], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (logro_document_get_plan (document)->modelo, ==, samples[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/sample/files-found", test_files_found);
  g_test_add_func ("/ui/sample/without-files", test_without_files);
  g_test_add_func ("/ui/sample/all", test_all);
  return g_test_run ();
}
