/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A filled plan template: sheets of líneas and AMI become tables, and those become records. */

#include "exchange/fichas.h"

#include <locale.h>
#include <string.h>

#include "exchange/importacion.h"
#include "exchange/original.h"
#include "planes.h"
#include "tablas.h"

/* Two sheets of our own invention below each other, as a workbook has them. */
static const char * const lineas[] = {
  "REGISTRO DE LÍNEA DE ACCIÓN", "Línea de Acción (Herramienta)|Ventanilla única",
  "Área de Mejora|9. Satisfacción de usuarios y usuarias",
  "Período de Ejecución|03-03-2025 al 28-11-2025", "Responsable Línea de Acción|Marta Rojas",
  "Actores Internos|OIRS, Tránsito", "Descripción de la Línea de Acción: Reunir los trámites.",
  "Actividad|Ejecución||Recursos M$||Responsable", "|Inicio|Término|Propios|SUBDERE|",
  "Elegir los trámites|03-03-2025|30-04-2025|–|–|Marta Rojas",
  "Habilitar el mesón|05-05-2025|29-08-2025|1.500|4.200|Juan Soto",
  "|01-09-2025|||300|", "Totales|||1.500|4.500|",
  "Fecha de Seguimiento|Estado de Seguimiento (%)|Observaciones y/o Recomendaciones",
  "30-05-2025|25 %|Trámites elegidos", "29-08-2025|60|", "||",
  "REGISTRO DE LÍNEA DE ACCIÓN", "Línea de Acción (Herramienta)|Carta de servicios",
  "Área de Mejora|11", "Período de Ejecución|doce meses", "Responsable Línea de Acción|",
  "Actividad|Ejecución||Recursos M$||Responsable", "|Inicio|Término|Propios|SUBDERE|",
  "Redactar la carta|||||", NULL,
};

static const char * const amis[] = {
  "ACCIÓN DE MEJORA INMEDIATA (AMI)", "Nombre de la AMI|Actas de reunión",
  "Responsable|Implementación|Secretaría", "|Mantención|Jefaturas",
  "Caracterización (Qué se hará)|Un formato único", "Criterio(s)|1. Estrategia y Liderazgo",
  "Subcriterio(s)|1. Estrategia\n2. Liderazgo", "Medio de Verificación|Actas",
  "Plazo de Ejecución|31-01-2025", NULL,
};

static const char * const blank[] = {
  "ACCIÓN DE MEJORA INMEDIATA (AMI)", "Nombre de la AMI|", "Responsable|Implementación|",
  "|Mantención|", "Caracterización (Qué se hará)|", "Medio de Verificación|",
  "Plazo de Ejecución|", NULL,
};

static LogroRejillas *
read_table (const char         *format,
            const char * const *rows)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = tablas_make (format, rows);
  LogroRejillas *self = logro_rejillas_read (bytes, "tabla", &error);

  g_assert_no_error (error);
  return self;
}

/* The one table there is goes into the plan as what it is found to be. */
static void
import (LogroPlan     *plan,
        LogroRejillas *rejillas,
        const char    *destino,
        guint          problems)
{
  LogroRejilla *rejilla = rejillas->rejillas->pdata[0];
  LogroEncabezado *encabezado = logro_encabezado_find (rejilla, NULL);
  g_autoptr (LogroImportacion) importacion = NULL;

  g_assert_cmpuint (rejillas->rejillas->len, ==, 1);
  g_assert_true (rejilla->fichas);
  g_assert_nonnull (encabezado);
  g_assert_cmpstr (encabezado->destino->id, ==, destino);
  importacion = logro_importacion_new (plan, rejillas, rejilla, encabezado);
  g_assert_cmpuint (logro_importacion_count_problems (importacion), ==, problems);
  logro_importacion_apply (importacion);
}

static void
assert_actividad (LogroLinea *linea,
                  guint       n,
                  const char *nombre,
                  const char *inicio,
                  const char *termino,
                  gint64      propios,
                  gint64      externos)
{
  LogroActividad *actividad = logro_list_get (linea->actividades, n);

  g_assert_cmpstr (actividad->nombre, ==, nombre);
  g_assert_cmpstr (actividad->inicio, ==, inicio);
  g_assert_cmpstr (actividad->termino, ==, termino);
  g_assert_cmpint (actividad->propios, ==, propios);
  g_assert_cmpint (actividad->externos, ==, externos);
}

static void
assert_first (LogroLinea *linea)
{
  LogroSeguimiento *seguimiento = logro_list_get (linea->seguimientos, 0);

  g_assert_cmpstr (linea->nombre, ==, "Ventanilla única");
  g_assert_cmpstr (linea->subcriterio, ==, "9");
  g_assert_cmpstr (linea->inicio, ==, "2025-03-03");
  g_assert_cmpstr (linea->termino, ==, "2025-11-28");
  g_assert_cmpstr (linea->responsable, ==, "Marta Rojas");
  g_assert_cmpstr (linea->actores, ==, "OIRS, Tránsito");
  g_assert_cmpstr (linea->descripcion, ==, "Reunir los trámites.");
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 3);
  assert_actividad (linea, 0, "Elegir los trámites", "2025-03-03", "2025-04-30", 0, 0);
  assert_actividad (linea, 1, "Habilitar el mesón", "2025-05-05", "2025-08-29", 1500, 4200);
  assert_actividad (linea, 2, "?", "2025-09-01", NULL, 0, 300); /* nobody said what it is */
  g_assert_cmpuint (logro_list_get_n (linea->seguimientos), ==, 2);
  g_assert_cmpstr (seguimiento->fecha, ==, "2025-05-30");
  g_assert_cmpint (seguimiento->avance, ==, 25);
  g_assert_cmpstr (seguimiento->observaciones, ==, "Trámites elegidos");
}

static void
test_lineas (void)
{
  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      g_autoptr (LogroPlan) plan = plan_vacio ();
      g_autoptr (LogroRejillas) rejillas = read_table (tablas_formats[i], lineas);
      LogroList *list = plan->diseno->lineas;
      LogroLinea *second;

      import (plan, rejillas, "lineas", 1); /* "doce meses" is no period */
      g_assert_cmpuint (logro_list_get_n (list), ==, 2);
      assert_first (logro_list_get (list, 0));
      second = logro_list_get (list, 1);
      g_assert_cmpstr (second->nombre, ==, "Carta de servicios");
      g_assert_cmpstr (second->subcriterio, ==, "11");
      g_assert_cmpuint (logro_list_get_n (second->actividades), ==, 1);
      g_assert_cmpuint (logro_list_get_n (second->seguimientos), ==, 0);
    }
}

/* The table that the sheets became stays in the plan, can be written, and read again. */
static void
test_written_back (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  g_autoptr (LogroPlan) again = plan_vacio ();
  g_autoptr (LogroRejillas) rejillas = read_table ("docx", lineas);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LogroRejillas) written = NULL;
  g_autoptr (LogroImportacion) importacion = NULL;
  g_autoptr (GError) error = NULL;

  import (plan, rejillas, "lineas", 1);
  bytes = logro_original_export (plan, logro_list_get (plan->importadas, 0), ',');
  written = logro_rejillas_read (bytes, "tabla.csv", &error);
  g_assert_no_error (error);
  importacion = logro_importacion_new (again, written, written->rejillas->pdata[0],
                                       logro_encabezado_find (written->rejillas->pdata[0], NULL));
  logro_importacion_apply (importacion);
  g_assert_cmpuint (logro_list_get_n (again->diseno->lineas), ==, 2);
  assert_first (logro_list_get (again->diseno->lineas, 0));
}

static void
test_amis (void)
{
  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      g_autoptr (LogroPlan) plan = plan_vacio ();
      g_autoptr (LogroRejillas) rejillas = read_table (tablas_formats[i], amis);
      LogroAmi *ami;

      import (plan, rejillas, "amis", 0);
      g_assert_cmpuint (logro_list_get_n (plan->diseno->amis), ==, 1);
      ami = logro_list_get (plan->diseno->amis, 0);
      g_assert_cmpstr (ami->nombre, ==, "Actas de reunión");
      g_assert_cmpstr (ami->implementacion, ==, "Secretaría");
      g_assert_cmpstr (ami->mantencion, ==, "Jefaturas");
      g_assert_cmpstr (ami->subcriterios, ==, "1 2");
      g_assert_cmpstr (ami->plazo, ==, "2025-01-31");
      g_assert_cmpstr (ami->caracterizacion, ==, "Un formato único");
    }
}

/* A form that nobody filled in is no sheet, and an ordinary table is none either. */
static void
test_others (void)
{
  static const char * const summary[] = {
    "Área de Mejora|Responsable|Línea de Acción", "9|Marta Rojas|Ventanilla única",
    "11|Juan Soto|Carta de servicios", "1|Ana Díaz|Plan anual", NULL,
  };
  g_autoptr (LogroRejillas) form = read_table ("docx", blank);
  g_autoptr (LogroRejillas) table = read_table ("docx", summary);

  g_assert_cmpuint (form->rejillas->len, ==, 1);
  g_assert_false (((LogroRejilla *) form->rejillas->pdata[0])->fichas);
  g_assert_cmpuint (table->rejillas->len, ==, 1);
  g_assert_false (((LogroRejilla *) table->rejillas->pdata[0])->fichas);
}

/* Joined cells ("Responsable" over two rows), a table of its own for each AMI, and one for the
 * activities of a línea. */
static void
test_docx (void)
{
#define CELL(text) "<w:tc><w:p><w:r><w:t>" text "</w:t></w:r></w:p></w:tc>"
#define BELOW "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
#define AMI(nombre) "<w:tbl><w:tr>" CELL ("Nombre de la AMI") CELL (nombre) "</w:tr><w:tr><w:tc>" \
  "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>Responsable</w:t></w:r></w:p></w:tc>" \
  CELL ("Implementación") CELL ("DOM") "</w:tr><w:tr>" BELOW CELL ("Mantención") CELL ("SECPLA") \
  "</w:tr><w:tr>" CELL ("Plazo de Ejecución") CELL ("28-02-2025") "</w:tr></w:tbl><w:p/>"
#define LINEA "<w:tbl><w:tr>" CELL ("Línea de Acción") CELL ("Ventanilla") "</w:tr><w:tr>" \
  CELL ("Área de Mejora") CELL ("9") "</w:tr><w:tr>" CELL ("Actores Internos") CELL ("OIRS") \
  "</w:tr></w:tbl><w:p/><w:tbl><w:tr>" CELL ("Actividad") CELL ("Inicio") CELL ("Término") \
  "</w:tr><w:tr>" CELL ("Abrir") CELL ("03-03-2025") CELL ("30-04-2025") "</w:tr></w:tbl>"
  g_autoptr (LogroPlan) plan = plan_vacio ();
  g_autoptr (GBytes) bytes = tablas_docx (AMI ("Actas") AMI ("Carteles") LINEA);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroRejillas) rejillas = logro_rejillas_read (bytes, "plan.docx", &error);
  LogroAmi *ami;
  LogroLinea *linea;

  g_assert_no_error (error);
  g_assert_cmpuint (rejillas->rejillas->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      LogroRejilla *rejilla = rejillas->rejillas->pdata[i];
      g_autoptr (LogroImportacion) importacion =
        logro_importacion_new (plan, rejillas, rejilla, logro_encabezado_find (rejilla, NULL));

      logro_importacion_apply (importacion);
    }
  g_assert_cmpuint (logro_list_get_n (plan->diseno->amis), ==, 2);
  ami = logro_list_get (plan->diseno->amis, 1);
  g_assert_cmpstr (ami->nombre, ==, "Carteles");
  g_assert_cmpstr (ami->implementacion, ==, "DOM");
  g_assert_cmpstr (ami->mantencion, ==, "SECPLA");
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 1);
  linea = logro_list_get (plan->diseno->lineas, 0);
  assert_actividad (linea, 0, "Abrir", "2025-03-03", "2025-04-30", 0, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/fichas/lineas", test_lineas);
  g_test_add_func ("/exchange/fichas/written-back", test_written_back);
  g_test_add_func ("/exchange/fichas/amis", test_amis);
  g_test_add_func ("/exchange/fichas/others", test_others);
  g_test_add_func ("/exchange/fichas/docx", test_docx);
  return g_test_run ();
}
