/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the values of a table go in a plan, and how it is written back after the plan changed. */

#include "exchange/original.h"

#include <locale.h>
#include <string.h>

#include "lectura.h"
#include "modelos.h"
#include "tablas.h"

/* Imports rows into a new plan. */
static LogroPlan *
import (const char * const *rows)
{
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  logro_importacion_apply (self.importacion);
  return g_object_ref (self.plan);
}

static LogroImportada *
get_table (LogroPlan *plan)
{
  return logro_list_get (plan->importadas, 0);
}

static LogroLinea *
get_linea (LogroPlan *plan,
           guint      n)
{
  return logro_list_get (plan->diseno->lineas, n);
}

static void
assert_written (LogroPlan  *plan,
                const char *expected)
{
  g_autoptr (GBytes) bytes = logro_original_export (plan, get_table (plan), ',');
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==, expected);
}

/* Prose of several rows becomes one; a figure that nothing is there for is put nowhere. */
static void
test_put (void)
{
  static const char * const rows[] = {
    "Línea de acción|Inicio|Descripción|Actividad|Inicio de la actividad|Período de ejecución",
    "Medir||Cada mes,|Definir|01-03-2025|01-03-2025 al 30-11-2025",
    "||con todos.||02-03-2025|", "Ordenar||||03-03-2025|01-04-2025 al cierre", NULL,
  };
  g_autoptr (LogroPlan) plan = import (rows);
  LogroLinea *first = get_linea (plan, 0), *second = get_linea (plan, 1);

  g_assert_cmpstr (first->descripcion, ==, "Cada mes,\ncon todos.");
  g_assert_cmpuint (logro_list_get_n (first->actividades), ==, 1);
  g_assert_cmpstr (((LogroActividad *) logro_list_get (first->actividades, 0))->inicio, ==,
                   "2025-03-01");
  g_assert_cmpstr (first->inicio, ==, "2025-03-01");
  g_assert_cmpstr (first->termino, ==, "2025-11-30");
  g_assert_cmpuint (logro_list_get_n (second->actividades), ==, 0);
  g_assert_cmpstr (second->inicio, ==, "2025-04-01");
  g_assert_null (second->termino);
}

#define HEAD "Criterio,Subcriterio,Área de mejora,Acción de mejora,Objetivo,Recursos,Inicio," \
             "Responsable\r\n"

/* Lists are written as people write them; what a row goes on with stands in its first from now
 * on. */
static void
test_changed (void)
{
  static const char * const rows[] = {
    "Criterio|Subcriterio|Área de mejora|Acción de mejora|Objetivo|Recursos|Inicio|Responsable",
    "1|1.1|4) No se mide|Medir|1. Saber 2. Usar|Sala, internet|ene-24|Control",
    "||||Contar|Papel||", "2|2.2|No hay orden|Ordenar|Orden|Cajas||", NULL,
  };
  g_autoptr (LogroPlan) plan = import (rows);
  LogroLinea *linea = get_linea (plan, 0);

  assert_written (plan,
    HEAD
    "1,1.1,4) No se mide,Medir,1. Saber 2. Usar,\"Sala, internet\",ene-24,Control\r\n"
    ",,,,Contar,Papel,,\r\n2,2.2,No hay orden,Ordenar,Orden,Cajas,,\r\n");

  logro_record_set_text (LOGRO_RECORD (linea), "ejemplo", "5");
  logro_record_set_text (LOGRO_RECORD (linea), "inicio", "2024-02-01");
  logro_record_set_text (LOGRO_RECORD (linea), "responsable", NULL);
  logro_list_append (linea->objetivos, g_object_new (LOGRO_TYPE_OBJETIVO, "texto", "Decir", NULL));
  logro_list_remove (linea->recursos, 1);
  logro_list_append (plan->diseno->lineas, g_object_new (
    LOGRO_TYPE_LINEA, "nombre", "Oír", "subcriterio", "3.1", "inicio", "2025-03-01", NULL));
  assert_written (
      plan,
      HEAD
      "1,1.1,5) No se mide,Medir,\"1. Saber\n2. Usar\n3. Contar\n4. Decir\","
      "\"Sala, Papel\",01-02-2024,\r\n"
      ",,,,,,,\r\n2,2.2,No hay orden,Ordenar,Orden,Cajas,,\r\n3,3.1,,Oír,,,01-03-2025,\r\n");
}

/* A table of a kind that only a later Logro reads is not written. */
static void
test_unknown (void)
{
  static const char *const rows[] = { "Acción de mejora|Área de mejora", "Medir|No se mide", NULL };
  g_autoptr (LogroPlan) plan = import (rows);

  logro_record_set_text (LOGRO_RECORD (get_table (plan)), "destino", "plan-regional");
  assert_written (plan, "");
}

/* Columns that say more of the table than the table has, and rows without cells. */
static void
test_odd (void)
{
  static const char *const rows[] = { "Acción de mejora|Área de mejora", "Medir|No se mide", NULL };
  g_autoptr (LogroPlan) plan = import (rows);
  LogroImportada *importada = get_table (plan);

  logro_record_set_text (LOGRO_RECORD (importada), "columnas", "accion area inicio fin");
  logro_list_append (importada->filas, g_object_new (LOGRO_TYPE_FILA_IMPORTADA, NULL));
  assert_written (plan, "Acción de mejora,Área de mejora\r\nMedir,No se mide\r\n,\r\n");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/original/put", test_put);
  g_test_add_func ("/exchange/original/changed", test_changed);
  g_test_add_func ("/exchange/original/unknown", test_unknown);
  g_test_add_func ("/exchange/original/odd", test_odd);
  return g_test_run ();
}
