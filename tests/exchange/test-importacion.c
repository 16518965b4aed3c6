/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables with every mess that people make, in every format, on their way into a plan. */

#include "exchange/importacion-log.h"
#include "exchange/original.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <time.h>

#include "document/error.h"
#include "lectura.h"
#include "modelos.h"
#include "tablas.h"

#define BIT LOGRO_REPARO_BIT

/* Titles, two header rows, a criterion written once, lists, months, dashes, N/A. */
static const char * const pmi[] = {
  "Plan de Mejora Institucional 2025", "Municipalidad de Los Tilos",
  "No.|CRITERIO|SUBCRIT.|ÁREA DE MEJORA|Accion de Mejora|Objetivos|Tareas|Tiempo||"
  "Recursos Necesarios|Indicador|Resp. de seguim.|Comentarios",
  "|||||||Inicio|Fin||||",
  "1|Criterio 1 Liderazgo|1.1|4)No se difunde la misión|Difundir la misión|"
  "1. Que se conozca 2. Que se use|<ol><li>Imprimir<li>Entregar|Ene. 23|dic-23|Afiches, internet|"
  "Afiches entregados|Planificación y RRHH|N/A",
  "2||1.2|No se mide el avance|Medir cada mes|Medir|1. Definir 2.  3. Publicar|3. 01/2024|"
  "15 de marzo de 2024|Equipo|100 % de metas|RR.HH.|",
  "----|---|---|---|---|---|---|---|---|---|---|---|---",
  "3|2|2.4|No se innova|Innovar|Innovar|Reunirse|sep-24|ago-24|Sala|Reuniones|Planificación|--",
  "4|Personas|3.1|No hay perfiles|Hacer perfiles|Tenerlos|Redactar|por definir|45657|Papel|"
  "Perfiles|RRHH|",
  "|||||||||Tinta|||", "||||||Imprimir|||Papel reciclado||DAF|", NULL,
};

static void
test_pmi (void)
{
  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      g_auto (Lectura) self = lectura_read (modelos_plan_caf (), tablas_formats[i], pmi);

      g_test_message ("%s", tablas_formats[i]);
      g_assert_cmpstr (self.importacion->destino->id, ==, "pmi");
      g_assert_cmpuint (self.importacion->encabezado->n_filas, ==, 2);
      g_assert_cmpuint (self.importacion->encabezado->n_conocidas, ==, 13);
      g_assert_cmpuint (logro_importacion_count_records (self.importacion), ==, 4);

      lectura_assert_cell (&self, 0, "criterio", "1");
      lectura_assert_cell (&self, 0, "subcriterio", "1.1");
      lectura_assert_cell (&self, 0, "area", "No se difunde la misión");
      g_assert_cmpstr (lectura_get_cell (&self, 0, "area")->numero, ==, "4");
      lectura_assert_cell (&self, 0, "accion", "Difundir la misión");
      lectura_assert_cell (&self, 0, "objetivo", "Que se conozca|Que se use");
      lectura_assert_cell (&self, 0, "tareas", "Imprimir|Entregar");
      lectura_assert_cell (&self, 0, "inicio", "2023-01-01");
      lectura_assert_cell (&self, 0, "fin", "2023-12-31");
      lectura_assert_cell (&self, 0, "recursos", "Afiches|internet");
      lectura_assert_cell (&self, 0, "indicador", "Afiches entregados");
      lectura_assert_cell (&self, 0, "responsable", "Planificación|RRHH");
      lectura_assert_cell (&self, 0, "comentarios", "");

      lectura_assert_cell (&self, 1, "criterio", "1");
      lectura_assert_cell (&self, 1, "tareas", "Definir|Publicar");
      lectura_assert_cell (&self, 1, "inicio", "2024-01-01");
      lectura_assert_cell (&self, 1, "fin", "2024-03-15");
      lectura_assert_cell (&self, 2, "criterio", "2");
      lectura_assert_cell (&self, 3, "criterio", "3");
      lectura_assert_cell (&self, 3, "inicio", "");
      lectura_assert_cell (&self, 3, "fin", "2024-12-31");
    }
}

/* Each repair is told; what a person must decide too. */
static void
test_reparos (void)
{
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", pmi);

  g_assert_cmphex (lectura_get_cell (&self, 0, "criterio")->reparos, ==,
                   BIT (LOGRO_REPARO_SEPARADO));
  g_assert_cmphex (lectura_get_cell (&self, 1, "criterio")->reparos, ==,
                   BIT (LOGRO_REPARO_HEREDADO));
  g_assert_cmphex (lectura_get_cell (&self, 0, "area")->reparos, ==, BIT (LOGRO_REPARO_EJEMPLO));
  g_assert_cmphex (lectura_get_cell (&self, 0, "fin")->reparos, ==, BIT (LOGRO_REPARO_MES_FIN));
  g_assert_cmphex (lectura_get_cell (&self, 0, "responsable")->reparos, ==,
                   BIT (LOGRO_REPARO_UNION));
  g_assert_cmphex (lectura_get_cell (&self, 0, "comentarios")->reparos, ==,
                   BIT (LOGRO_REPARO_SIN_DATO));
  g_assert_cmphex (lectura_get_cell (&self, 1, "inicio")->reparos, ==,
                   BIT (LOGRO_REPARO_SUELTO) | BIT (LOGRO_REPARO_MES_INICIO));
  g_assert_cmphex (lectura_get_cell (&self, 3, "fin")->reparos, ==, BIT (LOGRO_REPARO_SERIE));

  g_assert_cmpuint (logro_importacion_count_problems (self.importacion), ==, 2);
  g_assert_cmpstr (lectura_get_cell (&self, 3, "inicio")->problema, ==,
                   "“por definir” is no date that can be understood; write it as day-month-year");
  g_assert_cmpstr (lectura_get_cell (&self, 2, "fin")->problema, ==,
                   "It ends (31-08-2024) before it begins (01-09-2024)");
  g_assert_cmpstr (lectura_get_cell (&self, 2, "fin")->sugerencia, ==, "2025-08-31");
  g_assert_cmpstr (lectura_get_cell (&self, 1, "responsable")->sugerencia, ==, "RRHH");
  lectura_assert_cell (&self, 1, "responsable", "RR.HH.");
}

static void
test_omitidas (void)
{
  static const char * const motives[] = {
    "it stands above the header", "it stands above the header", NULL, NULL,
    "it is a line of dashes", NULL, NULL, "it is a title or a note", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", pmi);

  g_assert_cmpuint (self.importacion->filas->len, ==, G_N_ELEMENTS (motives));
  for (guint i = 0; i < G_N_ELEMENTS (motives); i++)
    g_assert_cmpstr (((LogroImportFila *) self.importacion->filas->pdata[i])->motivo, ==,
                     motives[i]);
  g_assert_cmpint (((LogroImportFila *) self.importacion->filas->pdata[8])->clase, ==,
                   LOGRO_IMPORT_SIGUE);
}

static void
test_switch (void)
{
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", pmi);

  logro_importacion_switch (self.importacion, lectura_index_of (&self, 0),
                            lectura_find_column (&self, "objetivo"), LOGRO_REPARO_LISTA, FALSE);
  lectura_assert_cell (&self, 0, "objetivo", "1. Que se conozca 2. Que se use");
  logro_importacion_switch (self.importacion, lectura_index_of (&self, 0),
                            lectura_find_column (&self, "objetivo"), LOGRO_REPARO_LISTA, TRUE);
  lectura_assert_cell (&self, 0, "objetivo", "Que se conozca|Que se use");

  logro_importacion_switch (self.importacion, lectura_index_of (&self, 0),
                            lectura_find_column (&self, "inicio"), LOGRO_REPARO_MES_INICIO, FALSE);
  lectura_assert_cell (&self, 0, "inicio", "");
  g_assert_nonnull (lectura_get_cell (&self, 0, "inicio")->problema);

  logro_importacion_switch (self.importacion, lectura_index_of (&self, 1),
                            lectura_find_column (&self, "criterio"), LOGRO_REPARO_HEREDADO, FALSE);
  lectura_assert_cell (&self, 1, "criterio", "");
}

static void
test_write (void)
{
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", pmi);
  guint row = lectura_index_of (&self, 3), column = lectura_find_column (&self, "inicio");

  logro_importacion_write (self.importacion, row, column, "1-7-2024");
  lectura_assert_cell (&self, 3, "inicio", "2024-07-01");
  g_assert_null (lectura_get_cell (&self, 3, "inicio")->problema);
  g_assert_cmpstr (lectura_get_cell (&self, 3, "inicio")->original, ==, "por definir");
  logro_importacion_write (self.importacion, row, column, NULL);
  g_assert_nonnull (lectura_get_cell (&self, 3, "inicio")->problema);
}

/* One step of the journal, and away again in one. */
static void
test_apply (void)
{
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", pmi);
  LogroJournal *journal = logro_plan_get_journal (self.plan);
  LogroLinea *linea;
  LogroImportada *importada;

  g_assert_cmpuint (logro_importacion_apply (self.importacion), ==, 4);
  g_assert_cmpuint (logro_list_get_n (self.plan->diseno->lineas), ==, 4);
  linea = logro_list_get (self.plan->diseno->lineas, 0);
  g_assert_cmpstr (linea->nombre, ==, "Difundir la misión");
  g_assert_cmpstr (linea->subcriterio, ==, "1.1");
  g_assert_null (linea->criterio);
  g_assert_cmpstr (linea->ejemplo, ==, "4");
  g_assert_cmpstr (linea->responsable, ==, "Planificación");
  g_assert_cmpuint (logro_list_get_n (linea->corresponsables), ==, 1);
  g_assert_cmpuint (logro_list_get_n (linea->objetivos), ==, 2);
  g_assert_cmpstr (linea->termino, ==, "2023-12-31");

  /* the last row goes on with the one before it */
  linea = logro_list_get (self.plan->diseno->lineas, 3);
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 2);
  g_assert_cmpuint (logro_list_get_n (linea->recursos), ==, 2);
  g_assert_cmpstr (linea->responsable, ==, "RRHH");

  importada = logro_list_get (self.plan->importadas, 0);
  g_assert_cmpuint (logro_list_get_n (importada->filas), ==, 11);
  g_assert_cmpstr (((LogroFilaImportada *) logro_list_get (importada->filas, 4))->registro, ==,
                   ((LogroLinea *) logro_list_get (self.plan->diseno->lineas, 0))->id);

  g_assert_true (logro_journal_undo (journal));
  g_assert_cmpuint (logro_list_get_n (self.plan->diseno->lineas), ==, 0);
  g_assert_cmpuint (logro_list_get_n (self.plan->importadas), ==, 0);
}

/* A criterion that is not that of the subcriterio, and one that the model does not have. */
static void
test_criterios (void)
{
  static const char * const rows[] = {
    "Criterio|Subcriterio|Área de mejora|Acción de mejora", "1|2.4|No se mide|Medir",
    "12|9.9|No se mide|Medir", "Criterio 3 Liderazgo|3.1|No se mide|Medir", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  g_assert_cmpstr (lectura_get_cell (&self, 0, "subcriterio")->problema, ==,
                   "Subcriterio 2.4 is one of criterio 2, and the row says criterio 1");
  g_assert_cmpstr (lectura_get_cell (&self, 1, "criterio")->problema, ==,
                   "The model has no criterio “12”");
  g_assert_cmpstr (lectura_get_cell (&self, 1, "subcriterio")->problema, ==,
                   "The model has no subcriterio “9.9”");
  g_assert_cmpstr (lectura_get_cell (&self, 2, "criterio")->problema, ==,
                   "Number 3 of the model is “Personas”, and here it says “Liderazgo”");
}

/* Whatever the order, capitals, accents and abbreviations of the headings. */
static void
test_encabezados (void)
{
  static const char * const headers[] = {
    "ACCION DE MEJORA|area de mejora|FECHA DE INICIO|Fecha Término|Resp.|Indicadores|Obs.",
    "Acciones de mejora:|Áreas de Mejora|Inicio|Fin|Responsables|Indicador(es)|Observaciones",
    "Acción|Oportunidad de mejora|Desde|Hasta|Encargado|Indic.|Coment.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      const char *rows[] = { headers[i], "Medir|No se mide|1-1-2025|2-1-2025|DAF|x|y", NULL };
      g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

      lectura_assert_cell (&self, 0, "accion", "Medir");
      lectura_assert_cell (&self, 0, "area", "No se mide");
      lectura_assert_cell (&self, 0, "inicio", "2025-01-01");
      lectura_assert_cell (&self, 0, "fin", "2025-01-02");
      lectura_assert_cell (&self, 0, "responsable", "DAF");
      lectura_assert_cell (&self, 0, "indicador", "x");
      lectura_assert_cell (&self, 0, "comentarios", "y");
    }
}

/* What a person says of the columns is remembered for the next table with these headings. */
static void
test_memory (void)
{
  static const char * const rows[] = { "Acción de mejora|Área|Cuando", "Medir|No|1-1-2025", NULL };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);
  g_auto (Lectura) again = { 0 };
  LogroEncabezado *encabezado = self.importacion->encabezado;

  g_assert_null (encabezado->columnas[2]);
  logro_encabezado_set (encabezado, 2, logro_destino_find (self.importacion->destino, "inicio"));
  logro_importacion_rename (self.importacion);
  lectura_assert_cell (&self, 0, "inicio", "2025-01-01");
  logro_encabezado_remember (encabezado);

  again = lectura_read (modelos_plan_caf (), "csv", rows);
  g_assert_true (logro_encabezado_recall (again.importacion->encabezado));
  logro_importacion_rename (again.importacion);
  lectura_assert_cell (&again, 0, "inicio", "2025-01-01");
}

/* Without a place to keep it, and with what another program made of it, nothing is known: no more.
 */
static void
test_memory_lost (void)
{
  static const char *const rows[] = { "Acción de mejora|Área|Cuándo|Color", "Medir|No||rojo",
                                      NULL };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);
  LogroEncabezado *encabezado = self.importacion->encabezado;
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "logro", NULL);
  g_autofree char *aside = g_build_filename (g_get_user_data_dir (), "aparte", NULL);
  g_autofree char *path = g_build_filename (folder, "columnas.ini", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;

  if (g_file_test (folder, G_FILE_TEST_EXISTS))
    g_assert_cmpint (g_rename (folder, aside), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  logro_encabezado_remember (encabezado);
  g_assert_false (logro_encabezado_recall (encabezado));
  g_assert_cmpint (g_remove (folder), ==, 0);

  logro_encabezado_remember (encabezado);
  g_assert_true (logro_encabezado_recall (encabezado));
  g_assert_null (encabezado->columnas[3]);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  parts = g_strsplit (text, "columnas=", 2);
  for (guint i = 0; i < 3; i++)
    {
      static const char * const broken[] = { "destino=pmi\n", "columnas=area;\n", "" };
      g_autofree char *made = g_strconcat (i == 2 ? "" : parts[0], broken[i], NULL);

      g_assert_true (g_file_set_contents (path, made, -1, NULL));
      g_assert_false (logro_encabezado_recall (encabezado));
    }
}

/* Cells that are one over several rows say the same in each. */
static void
test_merged (void)
{
  const char *page = "<table><tr><th>Área de mejora<th>Acción de mejora<th>Tareas"
                     "<tr><td rowspan=2>No se mide<td>Medir<td>a<tr><td>Publicar<td>b</table>";
  g_auto (Lectura) self = lectura_read_bytes (modelos_plan_caf (),
                                              g_bytes_new (page, strlen (page)));

  lectura_assert_cell (&self, 1, "area", "No se mide");
  lectura_assert_cell (&self, 1, "accion", "Publicar");
  g_assert_cmphex (lectura_get_cell (&self, 1, "area")->reparos, ==, BIT (LOGRO_REPARO_HEREDADO));
}

/* A text where a heading might be is not taken apart for each column of each destination. */
static void
test_long_heading (void)
{
  g_autoptr (GString) row = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LogroRejillas) rejillas = NULL;
  clock_t start;

  for (guint i = 0; i < 320000; i++)
    g_string_append (row, i % 32000 == 0 && i > 0 ? "," : "palabra ");
  bytes = g_bytes_new (row->str, row->len);
  rejillas = logro_rejillas_read (bytes, "tabla", NULL);
  start = clock ();
  g_assert_null (logro_encabezado_find (rejillas->rejillas->pdata[0], NULL));
  g_assert_cmpfloat ((clock () - start) / (double) CLOCKS_PER_SEC, <, 1);
}

static void
test_no_header (void)
{
  static const char * const rows[] = { "1|2|3", "uno|dos|tres", NULL };

  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = tablas_make (tablas_formats[i], rows);
      g_autoptr (LogroRejillas) rejillas = logro_rejillas_read (bytes, "tabla", NULL);

      g_assert_nonnull (rejillas);
      g_assert_null (logro_encabezado_find (rejillas->rejillas->pdata[0], NULL));
    }
}

static void
test_no_table (void)
{
  g_autoptr (GBytes) bytes = tablas_docx ("<w:p><w:r><w:t>Hola</w:t></w:r></w:p>");
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_rejillas_read (bytes, "carta.docx", &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==,
                   "carta.docx: there is no table in it; choose the file with the table");
}

static void
test_too_many_rows (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i <= LOGRO_REJILLA_MAX_ROWS; i++)
    g_string_append (text, "a,b\n");
  bytes = g_bytes_new (text->str, text->len);
  g_assert_null (logro_rejillas_read (bytes, "tabla", &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
}

static void
test_respuestas (void)
{
  static const char * const rows[] = {
    "Código|Puntaje|Observaciones", "1.1|1|Hay acta", "1.2|7|", "99|1|", "1.1|0|", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "ods", rows);

  g_assert_cmpstr (self.importacion->destino->id, ==, "respuestas");
  g_assert_cmpstr (lectura_get_cell (&self, 1, "alternativa")->problema, ==,
                   "Element 1.2 has no alternative worth 7 points");
  g_assert_cmpstr (lectura_get_cell (&self, 2, "elemento")->problema, ==,
                   "The model has no element “99”");
  g_assert_cmpstr (lectura_get_cell (&self, 3, "elemento")->problema, ==,
                   "Element 1.1 was already answered in a row above");
}

static void
test_miembros (void)
{
  static const char * const rows[] = {
    "Nº|Nombre completo|Cargo|Dirección|E-mail", "1|Ana Soto|Directora de Obras|DOM|ana@example.cl",
    NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "xlsx", rows);
  LogroMiembro *miembro;

  g_assert_cmpstr (self.importacion->destino->id, ==, "miembros");
  g_assert_cmpuint (logro_importacion_apply (self.importacion), ==, 1);
  miembro = logro_list_get (self.plan->comite->miembros, 0);
  g_assert_cmpstr (miembro->nombre, ==, "Ana Soto");
  g_assert_cmpstr (miembro->unidad, ==, "DOM");
  g_assert_cmpstr (miembro->correo, ==, "ana@example.cl");
}

static void
test_amis (void)
{
  static const char * const rows[] = {
    "RESUMEN DE ACCIONES DE MEJORA INMEDIATA",
    "Nombre de la AMI|Criterio(s) / Subcriterio(s)|Responsable||Plazo de Ejecución",
    "||Implementación|Mantención|", "Levantar actas|1.2|Secretaría|Control|dic-25", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "docx", rows);
  LogroAmi *ami;

  g_assert_cmpstr (self.importacion->destino->id, ==, "amis");
  g_assert_cmpuint (logro_importacion_apply (self.importacion), ==, 1);
  ami = logro_list_get (self.plan->diseno->amis, 0);
  g_assert_cmpstr (ami->nombre, ==, "Levantar actas");
  g_assert_cmpstr (ami->subcriterios, ==, "1.2");
  g_assert_cmpstr (ami->implementacion, ==, "Secretaría");
  g_assert_cmpstr (ami->mantencion, ==, "Control");
  g_assert_cmpstr (ami->plazo, ==, "2025-12-31");
}

/* Unchanged, the table that is written back is the one that was read, and says the same; after
 * changes it says what the plan says. */
static void
test_original (void)
{
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "tsv", pmi);
  g_auto (Lectura) again = { 0 };
  LogroImportada *importada;
  LogroLinea *linea;
  GBytes *bytes;

  logro_importacion_apply (self.importacion);
  importada = logro_list_get (self.plan->importadas, 0);
  again = lectura_read_bytes (modelos_plan_caf (),
                              logro_original_export (self.plan, importada, '\t'));
  logro_importacion_apply (again.importacion);
  for (guint i = 0; i < 4; i++)
    {
      LogroLinea *one = logro_list_get (self.plan->diseno->lineas, i);
      LogroLinea *other = logro_list_get (again.plan->diseno->lineas, i);

      g_assert_cmpstr (one->nombre, ==, other->nombre);
      g_assert_cmpstr (one->area, ==, other->area);
      g_assert_cmpstr (one->ejemplo, ==, other->ejemplo);
      g_assert_cmpstr (one->inicio, ==, other->inicio);
      g_assert_cmpstr (one->termino, ==, other->termino);
      g_assert_cmpstr (one->responsable, ==, other->responsable);
      g_assert_cmpuint (logro_list_get_n (one->objetivos), ==, logro_list_get_n (other->objetivos));
      g_assert_cmpuint (logro_list_get_n (one->actividades), ==,
                        logro_list_get_n (other->actividades));
    }
  for (guint i = 0; i < self.importacion->rejilla->filas->len; i++)
    g_assert_cmpstr (
      ((LogroFilaImportada *) logro_list_get (importada->filas, i))->celdas, ==,
      ((LogroFilaImportada *) logro_list_get (
        ((LogroImportada *) logro_list_get (again.plan->importadas, 0))->filas, i))->celdas);

  linea = logro_list_get (self.plan->diseno->lineas, 0);
  logro_record_set_text (LOGRO_RECORD (linea), "nombre", "Otra acción");
  logro_record_set_text (LOGRO_RECORD (linea), "termino", "2024-02-05");
  logro_list_remove (linea->objetivos, 1);
  logro_list_remove (self.plan->diseno->lineas, 1);
  logro_list_append (self.plan->diseno->lineas, g_object_new (LOGRO_TYPE_LINEA, "nombre", "Nueva",
                                                              "area", "No hay", NULL));
  bytes = logro_original_export (self.plan, importada, '\t');
  lectura_clear (&again);
  again = lectura_read_bytes (modelos_plan_caf (), bytes);
  g_assert_cmpuint (logro_importacion_count_records (again.importacion), ==, 4);
  lectura_assert_cell (&again, 0, "accion", "Otra acción");
  lectura_assert_cell (&again, 0, "fin", "2024-02-05");
  lectura_assert_cell (&again, 0, "objetivo", "Que se conozca");
  g_assert_cmpstr (lectura_get_cell (&again, 0, "inicio")->original, ==, "Ene. 23");
  lectura_assert_cell (&again, 1, "accion", "Innovar");
  lectura_assert_cell (&again, 3, "accion", "Nueva");
}

/* What was repaired, left out and not read can all be listed. */
static void
test_log (void)
{
  static const char * const rows[] = {
    "Acción de mejora|Área de mejora|Inicio|Color", "Medir|4) No se mide|ene-23|rojo",
    "---|---|---|---", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);
  g_autoptr (GPtrArray) log = logro_importacion_list_log (self.importacion);
  static const char * const expected[] = { "no-leida", "reparo", "reparo", "omitida" };

  g_assert_cmpuint (log->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < log->len; i++)
    g_assert_cmpstr (logro_suceso_get_id (((LogroSuceso *) log->pdata[i])->clase), ==, expected[i]);
  g_assert_cmpstr (((LogroSuceso *) log->pdata[2])->original, ==, "ene-23");
  g_assert_cmpstr (((LogroSuceso *) log->pdata[2])->valor, ==, "2023-01-01");
  g_assert_cmpstr (((LogroSuceso *) log->pdata[2])->id, ==, "mes-inicio");
  g_assert_cmpuint (((LogroSuceso *) log->pdata[2])->fila, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *home = g_dir_make_tmp ("logro-importacion-XXXXXX", NULL);

  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/importacion/pmi", test_pmi);
  g_test_add_func ("/exchange/importacion/reparos", test_reparos);
  g_test_add_func ("/exchange/importacion/omitidas", test_omitidas);
  g_test_add_func ("/exchange/importacion/switch", test_switch);
  g_test_add_func ("/exchange/importacion/write", test_write);
  g_test_add_func ("/exchange/importacion/apply", test_apply);
  g_test_add_func ("/exchange/importacion/original", test_original);
  g_test_add_func ("/exchange/importacion/log", test_log);
  g_test_add_func ("/exchange/importacion/criterios", test_criterios);
  g_test_add_func ("/exchange/importacion/encabezados", test_encabezados);
  g_test_add_func ("/exchange/importacion/memory", test_memory);
  g_test_add_func ("/exchange/importacion/memory-lost", test_memory_lost);
  g_test_add_func ("/exchange/importacion/merged", test_merged);
  g_test_add_func ("/exchange/importacion/long-heading", test_long_heading);
  g_test_add_func ("/exchange/importacion/no-header", test_no_header);
  g_test_add_func ("/exchange/importacion/no-table", test_no_table);
  g_test_add_func ("/exchange/importacion/too-many-rows", test_too_many_rows);
  g_test_add_func ("/exchange/importacion/respuestas", test_respuestas);
  g_test_add_func ("/exchange/importacion/miembros", test_miembros);
  g_test_add_func ("/exchange/importacion/amis", test_amis);
  return g_test_run ();
}
