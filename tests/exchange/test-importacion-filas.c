/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows of a table are records, and what rows and columns say as a whole. */

#include "exchange/importacion-log.h"

#include <locale.h>
#include <string.h>

#include "lectura.h"
#include "modelos.h"
#include "tablas.h"

static const char *
get_motive (const Lectura *self,
            guint          n)
{
  return ((LogroImportFila *) self->importacion->filas->pdata[n])->motivo;
}

/* A header printed again on each page, a total, a row of which nothing is read. */
static void
test_omitidas (void)
{
  static const char * const rows[] = {
    "No.|Criterio|Subcriterio|Área de mejora|Acción de mejora|Color",
    "|1|1.1|||", "|||||rojo", "1|1|1.1|No se mide|Medir|",
    "No.|CRITERIO|SUBCRIT.|ÁREA DE MEJORA|Acción de mejora|Color",
    "2|1|1.2||Ordenar|rojo", "3||1.3|||", "4|||||", "Total|2||||", NULL,
  };
  static const char * const motives[] = {
    "it lacks what a row must have", "it says nothing in the columns that are read", NULL,
    "it repeats the header", NULL, NULL, "it is a title or a note", "it is a total",
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  g_assert_cmpuint (self.importacion->filas->len, ==, G_N_ELEMENTS (motives));
  for (guint i = 0; i < G_N_ELEMENTS (motives); i++)
    g_assert_cmpstr (get_motive (&self, i), ==, motives[i]);
  /* a number of its own makes a record of what else there is */
  g_assert_cmpuint (logro_importacion_count_records (self.importacion), ==, 3);
  lectura_assert_cell (&self, 2, "subcriterio", "1.3");
}

/* A table without header, whose columns a person names: all of its rows are data. */
static void
test_no_header (void)
{
  static const char * const rows[] = { "No se mide|Medir", "No se ordena|Ordenar", NULL };
  g_autoptr (LogroPlan) plan = modelos_plan_caf ();
  g_autoptr (GBytes) bytes = tablas_make ("csv", rows);
  g_autoptr (LogroRejillas) rejillas = logro_rejillas_read (bytes, "tabla", NULL);
  LogroRejilla *rejilla = rejillas->rejillas->pdata[0];
  const LogroDestino *pmi = logro_destinos_find ("pmi");
  LogroEncabezado *encabezado = logro_encabezado_new_empty (rejilla, pmi);
  g_autoptr (LogroImportacion) self = NULL;
  LogroImportada *importada;

  logro_encabezado_set (encabezado, 0, logro_destino_find (pmi, "accion"));
  logro_encabezado_set (encabezado, 0, logro_destino_find (pmi, "area"));
  logro_encabezado_set (encabezado, 1, logro_destino_find (pmi, "accion"));
  self = logro_importacion_new (plan, rejillas, rejilla, encabezado);
  g_assert_cmpuint (logro_importacion_apply (self), ==, 2);
  g_assert_cmpstr (((LogroLinea *) logro_list_get (plan->diseno->lineas, 0))->nombre, ==, "Medir");
  importada = logro_list_get (plan->importadas, 0);
  g_assert_cmpint (importada->cabeza, ==, 0);
}

/* A column named twice is the one that was named last; one may also not be read. */
static void
test_renamed (void)
{
  static const char * const rows[] = { "Acción de mejora|Área de mejora|Otra acción",
                                       "Medir|No se mide|Medir cada mes", NULL };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);
  LogroEncabezado *encabezado = self.importacion->encabezado;

  logro_encabezado_set (encabezado, 2, logro_destino_find (self.importacion->destino, "accion"));
  g_assert_null (encabezado->columnas[0]);
  logro_importacion_rename (self.importacion);
  lectura_assert_cell (&self, 0, "accion", "Medir cada mes");
  logro_encabezado_set (encabezado, 2, NULL);
  logro_importacion_rename (self.importacion);
  lectura_assert_cell (&self, 0, "accion", "");
}

/* What goes on with the row above adds to its lists, and says once what is said once. */
static void
test_continued (void)
{
  static const char * const rows[] = {
    "Acción de mejora|Área de mejora|Tareas|Inicio|Fin|Comentarios",
    "Medir|No se mide|Definir|01-03-2025||", "||Publicar|01-03-2025|30-11-2025|",
    "||Archivar|01-04-2025||Ver acta", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);
  const LogroImportFila *same = self.importacion->filas->pdata[1];
  const LogroImportFila *other = self.importacion->filas->pdata[2];
  guint inicio = lectura_find_column (&self, "inicio");

  g_assert_cmpint (same->clase, ==, LOGRO_IMPORT_SIGUE);
  g_assert_null (same->celdas[inicio].problema);
  g_assert_null (same->celdas[lectura_find_column (&self, "fin")].problema);
  g_assert_cmpstr (other->celdas[inicio].problema, ==, "This row goes on with the one above, which "
                                                       "says something else here; write it there");
  g_assert_null (other->celdas[lectura_find_column (&self, "comentarios")].problema);
  g_assert_cmpuint (logro_importacion_count_problems (self.importacion), ==, 1);
}

/* What a person takes as it is, is decided. */
static void
test_taken_as_it_is (void)
{
  static const char * const rows[] = { "Acción de mejora|Área de mejora|Inicio",
                                       "Medir|No se mide|por definir", NULL };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  g_assert_cmpuint (logro_importacion_count_problems (self.importacion), ==, 1);
  lectura_get_cell (&self, 0, "inicio")->abierto = TRUE;
  g_assert_cmpuint (logro_importacion_count_problems (self.importacion), ==, 0);
}

/* A year later is suggested only where there is that day and it comes after the beginning. */
static void
test_end_before_beginning (void)
{
  static const char * const rows[] = {
    "Acción de mejora|Área de mejora|Inicio|Fin", "a|x|01-09-2024|31-08-2024",
    "b|x|01-03-2024|29-02-2024", "c|x|01-09-2024|01-01-2022", NULL,
  };
  static const char * const suggestions[] = { "2025-08-31", NULL, NULL };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  for (guint i = 0; i < G_N_ELEMENTS (suggestions); i++)
    {
      g_assert_nonnull (lectura_get_cell (&self, i, "fin")->problema);
      g_assert_cmpstr (lectura_get_cell (&self, i, "fin")->sugerencia, ==, suggestions[i]);
    }
}

/* Of several names in a cell each is looked at, and two in one stay so where a person wants it. */
static void
test_names (void)
{
  static const char * const rows[] = {
    "Acción de mejora|Área de mejora|Responsable", "a|x|RRHH", "b|x|RRHH", "c|x|Planificación",
    "d|x|RR.HH., Tránsito", "e|x|Planificación y RRHH", "f|x|<b>RR.HH.</b>", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  g_assert_cmpstr (lectura_get_cell (&self, 3, "responsable")->sugerencia, ==, "RRHH, Tránsito");
  lectura_assert_cell (&self, 4, "responsable", "Planificación|RRHH");
  g_assert_cmpstr (lectura_get_cell (&self, 5, "responsable")->sugerencia, ==, "RRHH");
  logro_importacion_switch (self.importacion, lectura_index_of (&self, 4),
                            lectura_find_column (&self, "responsable"), LOGRO_REPARO_UNION, FALSE);
  lectura_assert_cell (&self, 4, "responsable", "Planificación y RRHH");
}

/* More names than can be compared with each other are taken as they are. */
static void
test_many_names (void)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);
  g_auto (Lectura) self = { 0 };

  g_ptr_array_add (rows, g_strdup ("Acción de mejora|Área de mejora|Responsable"));
  for (guint i = 0; i < 2001; i++)
    g_ptr_array_add (rows, g_strdup_printf ("a|x|%s", i == 0 ? "RR.HH." : "RRHH"));
  g_ptr_array_add (rows, NULL);
  self = lectura_read (modelos_plan_caf (), "csv", (const char * const *) rows->pdata);
  lectura_assert_cell (&self, 0, "responsable", "RR.HH.");
  g_assert_null (lectura_get_cell (&self, 0, "responsable")->sugerencia);
}

/* A workbook of a program that does not reckon has formulas without results. */
static void
test_formula_without_value (void)
{
  g_auto (Lectura) self = lectura_read_bytes (modelos_plan_caf (), tablas_xlsx (
    "<sheetData><row><c t=\"inlineStr\"><is><t>Acción de mejora</t></is></c>"
    "<c t=\"inlineStr\"><is><t>Área de mejora</t></is></c>"
    "<c t=\"inlineStr\"><is><t>Responsable</t></is></c></row>"
    "<row><c t=\"inlineStr\"><is><t>Medir</t></is></c><c><f>B9</f></c><c><f>C9</f></c></row>"
    "</sheetData>", NULL, NULL, NULL));
  guint area = lectura_find_column (&self, "area");

  g_assert_cmpstr (lectura_get_cell (&self, 0, "area")->problema, ==,
                   "It is a formula that was saved without its result");
  g_assert_nonnull (lectura_get_cell (&self, 0, "responsable")->problema);
  g_assert_null (lectura_get_cell (&self, 0, "responsable")->sugerencia);
  logro_importacion_write (self.importacion, lectura_index_of (&self, 0), area, "No se mide");
  lectura_assert_cell (&self, 0, "area", "No se mide");
  g_assert_null (lectura_get_cell (&self, 0, "area")->problema);
}

/* Problems and suggestions stand in the log with what they are about. */
static void
test_log (void)
{
  static const char * const rows[] = {
    "Acción de mejora|Área de mejora|Tareas|Inicio|Responsable|",
    "Medir|No se mide|Definir; Publicar|por definir|RR.HH.|", "Ordenar|No hay orden|||RRHH|",
    "Formar|No se sabe|||RRHH|", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);
  g_autoptr (GPtrArray) log = logro_importacion_list_log (self.importacion);
  static const char * const expected[][3] = {
    { "reparo", "Tareas", "Definir | Publicar" }, { "problema", "Inicio", NULL },
    { "sugerencia", "Responsable de seguimiento", "RRHH" },
  };

  g_assert_cmpuint (log->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < log->len; i++)
    {
      const LogroSuceso *suceso = log->pdata[i];

      g_assert_cmpstr (logro_suceso_get_id (suceso->clase), ==, expected[i][0]);
      g_assert_cmpstr (suceso->columna, ==, expected[i][1]);
      g_assert_cmpstr (suceso->valor, ==, expected[i][2]);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/importacion-filas/omitidas", test_omitidas);
  g_test_add_func ("/exchange/importacion-filas/no-header", test_no_header);
  g_test_add_func ("/exchange/importacion-filas/renamed", test_renamed);
  g_test_add_func ("/exchange/importacion-filas/continued", test_continued);
  g_test_add_func ("/exchange/importacion-filas/taken-as-it-is", test_taken_as_it_is);
  g_test_add_func ("/exchange/importacion-filas/end-before-beginning", test_end_before_beginning);
  g_test_add_func ("/exchange/importacion-filas/names", test_names);
  g_test_add_func ("/exchange/importacion-filas/many-names", test_many_names);
  g_test_add_func ("/exchange/importacion-filas/formula-without-value",
                   test_formula_without_value);
  g_test_add_func ("/exchange/importacion-filas/log", test_log);
  return g_test_run ();
}
