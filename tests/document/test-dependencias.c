/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans of many offices from the plan of one: what they take over, and that no file is replaced. */

#include "support.h"

#include <glib/gstdio.h>
#include <string.h>

#include "document/dependencias.h"
#include "document/document.h"

static char *folder;

static LogroPlan *
read_sample (const char *name)
{
  g_autofree char *path = g_strconcat ("../../data/samples/", name, NULL);
  g_autoptr (GBytes) bytes = support_data (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open_copy (bytes, name, &error);

  g_assert_no_error (error);
  return g_object_ref (logro_document_get_plan (document));
}

static void
test_names (void)
{
  g_autoptr (GPtrArray) names = logro_dependencias_parse (
    "Tesorería\tHacienda\r\n\n  Obras Públicas \ntesoreria\n\t\nDIF\n");

  g_assert_cmpuint (names->len, ==, 3);
  g_assert_cmpstr (names->pdata[0], ==, "Tesorería");
  g_assert_cmpstr (names->pdata[1], ==, "Obras Públicas");
  g_assert_cmpstr (names->pdata[2], ==, "DIF");
}

static void
test_bare (void)
{
  g_autoptr (LogroPlan) plan = read_sample ("san-isidro-servicios.logro");
  g_autoptr (LogroPlan) other =
    logro_dependencias_make_plan (plan, "Tesorería", LOGRO_DEPENDENCIAS_NADA);

  g_assert_cmpstr (other->cabecera->dependencia, ==, "Tesorería");
  g_assert_cmpstr (other->cabecera->administracion, ==, "2018-2021");
  g_assert_cmpint (other->cabecera->ejecucion, ==, 2019);
  g_assert_cmpstr (other->municipalidad->nombre, ==, "San Isidro del Valle");
  g_assert_cmpuint (logro_list_get_n (other->cabecera->grados), ==, 1);
  g_assert_cmpuint (logro_list_get_n (other->implementacion->feriados), ==,
                    logro_list_get_n (plan->implementacion->feriados));
  g_assert_cmpstr (other->id, !=, plan->id);
  g_assert_null (other->cabecera->titular);
  g_assert_null (other->cabecera->grado);
  g_assert_null (other->cabecera->objetivo_general);
  g_assert_cmpuint (logro_list_get_n (other->diseno->lineas), ==, 0);
  g_assert_cmpuint (logro_list_get_n (other->registro->programas), ==, 0);
  g_assert_cmpuint (logro_list_get_n (other->implementacion->informes), ==, 0);
}

static void
test_whole (void)
{
  g_autoptr (LogroPlan) plan = read_sample ("san-isidro-servicios.logro");
  LogroLinea *first = logro_list_get (plan->diseno->lineas, 0);
  g_autoptr (LogroPlan) other = NULL;
  LogroLinea *linea;

  g_object_set (logro_list_get (first->actividades, 0), "avance", (gint64) 50, NULL);
  other = logro_dependencias_make_plan (plan, "Tesorería",
                                        LOGRO_DEPENDENCIAS_OBJETIVOS |
                                          LOGRO_DEPENDENCIAS_ACCIONES | LOGRO_DEPENDENCIAS_PPCS);
  linea = logro_list_get (other->diseno->lineas, 0);
  g_assert_cmpuint (logro_list_get_n (other->diseno->lineas), ==, 6);
  g_assert_cmpstr (linea->criterio, ==, "1");
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 2);
  g_assert_cmpint (((LogroActividad *) logro_list_get (linea->actividades, 0))->avance, ==,
                   LOGRO_SIN_DATO);
  g_assert_null (linea->responsable); /* the head of the other office */
  g_assert_nonnull (first->responsable);
  g_assert_cmpuint (logro_list_get_n (other->cabecera->objetivos), ==, 3);
  g_assert_cmpuint (logro_list_get_n (other->registro->programas), ==, 4);
  g_assert_cmpuint (logro_list_get_n (other->implementacion->informes), ==, 0);
}

static void
test_files (void)
{
  g_autoptr (LogroPlan) plan = read_sample ("san-isidro-servicios.logro");
  g_autoptr (GFile) place = g_file_new_for_path (folder);
  g_autoptr (GFile) there = g_file_get_child (place, "obras-publicas.logro");
  g_autoptr (GPtrArray) names =
    logro_dependencias_parse ("Tesorería\nObras Públicas\nTesorería.\n");
  g_autoptr (GPtrArray) made = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  const LogroDependencia *one;

  g_assert_true (g_file_replace_contents (there, "mío", strlen ("mío"), NULL, FALSE, 0, NULL, NULL,
                                          NULL));
  made = logro_dependencias_make (plan, names, LOGRO_DEPENDENCIAS_ACCIONES, place);
  g_assert_cmpuint (made->len, ==, 3);
  one = made->pdata[0];
  g_assert_null (one->error);
  document = logro_document_open (one->file, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (logro_document_get_plan (document)->cabecera->dependencia, ==, "Tesorería");
  one = made->pdata[1];
  g_assert_nonnull (one->error);
  g_assert_true (g_file_load_contents (there, NULL, &text, NULL, NULL, NULL));
  g_assert_cmpstr (text, ==, "mío");
  one = made->pdata[2]; /* would have the first one's file name */
  g_assert_null (one->error);
  g_assert_false (g_file_equal (one->file, ((LogroDependencia *) made->pdata[0])->file));
}

/* Where nothing can be written each office is told so. */
static void
test_no_folder (void)
{
  g_autoptr (LogroPlan) plan = read_sample ("san-isidro-servicios.logro");
  g_autoptr (GFile) place = g_file_new_for_path ("/no/hay");
  g_autoptr (GPtrArray) names = logro_dependencias_parse ("Tesorería\n\n \nObras");
  g_autoptr (GPtrArray) made = logro_dependencias_make (plan, names, 0, place);

  g_assert_cmpuint (made->len, ==, 2);
  for (guint i = 0; i < made->len; i++)
    {
      const LogroDependencia *one = made->pdata[i];
      g_autofree char *name = g_file_get_basename (one->file);

      g_assert_nonnull (strstr (one->error, name));
    }
}

static void
test_allowed (void)
{
  g_autoptr (LogroPlan) plan = read_sample ("san-isidro-servicios.logro");
  g_autoptr (LogroPlan) chilean = read_sample ("villa-los-aromos.logro");

  g_assert_true (logro_dependencias_allows (plan));
  g_assert_false (logro_dependencias_allows (chilean));
}

int
main (int    argc,
      char **argv)
{
  const char *remove[] = { "rm", "-rf", NULL, NULL };
  int code;

  support_init (&argc, &argv);
  folder = g_dir_make_tmp ("dependencias-XXXXXX", NULL);
  g_test_add_func ("/document/dependencias/names", test_names);
  g_test_add_func ("/document/dependencias/bare", test_bare);
  g_test_add_func ("/document/dependencias/whole", test_whole);
  g_test_add_func ("/document/dependencias/files", test_files);
  g_test_add_func ("/document/dependencias/no-folder", test_no_folder);
  g_test_add_func ("/document/dependencias/allowed", test_allowed);
  code = g_test_run ();
  remove[2] = folder;
  g_spawn_sync (NULL, (char **) remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  g_free (folder);
  return code;
}
