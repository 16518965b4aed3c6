/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the text around a table says of the plan as a whole. */

#include <locale.h>

#include <string.h>

#include "exchange/importacion-log.h"
#include "lectura.h"
#include "modelos.h"

/* The head of a Mexican plan stands in sentences and lists above its table. */
static const char plan_mx[] =
  "<html><h1>Plan de Mejora, Administración 2024 - 2027</h1><p>Dependencia: Obras Públicas</p>"
  "<p>Objetivo General:</p><p>Atender mejor las solicitudes.</p><p>Objetivos Específicos</p>"
  "<ul><li>Ordenar el archivo</li><li>Responder a tiempo</li></ul>"
  "<p>Conforme a la evaluación anual 2025, su grado de desarrollo institucional se encuentra en "
  "estado ACEPTABLE, y el plan se aplica en el ejercicio 2026.</p>"
  "<table><tr><th>Criterio</th><th>Acción</th><th>Recursos</th><th>Dimensión</th></tr>"
  "<tr><td>1</td><td>Ordenar</td><td>Documental</td><td>Institucional</td></tr></table>";

static void
import (LogroPlan *plan,
        gboolean   apply)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (plan_mx, sizeof plan_mx - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroRejillas) rejillas = logro_rejillas_read (bytes, "plan.html", &error);
  LogroRejilla *rejilla;
  g_autoptr (LogroImportacion) importacion = NULL;

  g_assert_no_error (error);
  rejilla = rejillas->rejillas->pdata[0];
  importacion = logro_importacion_new (plan, rejillas, rejilla,
                                       logro_encabezado_find (rejilla, NULL));
  g_assert_cmpuint (importacion->datos->len, >=, 5);
  if (apply)
    logro_importacion_apply (importacion);
}

static void
add_grado (LogroPlan *plan)
{
  if (logro_list_get_n (plan->cabecera->grados) == 0)
    logro_list_append (plan->cabecera->grados, g_object_new (
      LOGRO_TYPE_GRADO, "nombre", "Aceptable", "plan", "Consolidación", NULL));
}

static void
test_head (void)
{
  g_autoptr (LogroPlan) plan = modelos_plan_mx ();
  LogroCabecera *cabecera = plan->cabecera;

  add_grado (plan);
  import (plan, FALSE);
  g_assert_null (cabecera->administracion);
  import (plan, TRUE);
  g_assert_cmpstr (cabecera->administracion, ==, "2024 - 2027");
  g_assert_cmpstr (cabecera->dependencia, ==, "Obras Públicas");
  g_assert_cmpint (cabecera->evaluacion, ==, 2025);
  g_assert_cmpint (cabecera->ejecucion, ==, 2026);
  g_assert_cmpstr (cabecera->grado, ==, "Aceptable");
  g_assert_cmpstr (cabecera->objetivo_general, ==, "Atender mejor las solicitudes.");
  g_assert_cmpuint (logro_list_get_n (cabecera->objetivos), ==, 2);
  g_assert_cmpstr (((LogroObjetivo *) logro_list_get (cabecera->objetivos, 1))->texto, ==,
                   "Responder a tiempo");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_null (cabecera->administracion);
  g_assert_cmpuint (logro_list_get_n (cabecera->objetivos), ==, 0);
}

/* What a person wrote there stays. */
static void
test_head_kept (void)
{
  g_autoptr (LogroPlan) plan = modelos_plan_mx ();

  g_object_set (plan->cabecera, "dependencia", "Parques", "evaluacion", (gint64) 2024, NULL);
  import (plan, TRUE);
  g_assert_cmpstr (plan->cabecera->dependencia, ==, "Parques");
  g_assert_cmpint (plan->cabecera->evaluacion, ==, 2024);
  g_assert_cmpstr (plan->cabecera->administracion, ==, "2024 - 2027");
  g_assert_cmpstr (plan->cabecera->grado, ==, "ACEPTABLE"); /* the plan knows none */
}

#define TABLE \
  "<table><tr><th>Criterio<th>Acción<th>Recursos<th>Dimensión<tr><td>1<td>Ordenar<td>Documental" \
  "<td>Institucional</table>"

static Lectura
read_page (LogroPlan  *plan,
           const char *page)
{
  return lectura_read_bytes (plan, g_bytes_new (page, strlen (page)));
}

/* A heading with nothing under it, a list up to the end of the page, a grado of another name. */
static void
test_head_odd (void)
{
  g_autofree char *name = g_strnfill (4001, 'n');
  g_autofree char *long_page = g_strconcat ("<p>Dependencia: ", name, "</p>" TABLE, NULL);
  g_auto (Lectura) none = read_page (modelos_plan_mx (), "<p>Plan de Mejora</p>" TABLE);
  g_auto (Lectura) last = read_page (modelos_plan_mx (), TABLE "<p>Objetivo General:</p>");
  g_auto (Lectura) list = read_page (modelos_plan_mx (), TABLE "<p>Objetivos específicos</p><ul>"
                                     "<li>Ordenar<li>Responder</ul>");
  g_auto (Lectura) lengthy = read_page (modelos_plan_mx (), long_page);
  g_auto (Lectura) grado = { 0 };
  LogroPlan *plan = modelos_plan_mx ();

  g_assert_cmpuint (none.importacion->datos->len, ==, 0);
  g_assert_cmpuint (last.importacion->datos->len, ==, 0);
  g_assert_cmpuint (list.importacion->datos->len, ==, 1);
  g_assert_cmpuint (((LogroImportDato *) list.importacion->datos->pdata[0])->valores->len, ==, 2);
  g_assert_cmpuint (lengthy.importacion->datos->len, ==, 0);
  add_grado (plan);
  grado = read_page (plan, "<p>Su grado de desarrollo institucional es básico.</p>" TABLE);
  logro_importacion_apply (grado.importacion);
  g_assert_cmpstr (plan->cabecera->grado, ==, "básico");
}

/* Objectives that a person wrote stay, all of them. */
static void
test_objectives_kept (void)
{
  LogroPlan *plan = modelos_plan_mx ();
  g_auto (Lectura) self = { 0 };

  g_object_set (plan->cabecera, "objetivo-general", "Atender", NULL);
  logro_list_append (plan->cabecera->objetivos, g_object_new (LOGRO_TYPE_OBJETIVO, "texto", "Oír",
                                                              NULL));
  self = read_page (plan, plan_mx);
  logro_importacion_apply (self.importacion);
  g_assert_cmpstr (plan->cabecera->objetivo_general, ==, "Atender");
  g_assert_cmpuint (logro_list_get_n (plan->cabecera->objetivos), ==, 1);
}

/* What a person is told beside the table: what the reading was like, and what the text gave. */
static void
test_notes (void)
{
  static const char page[] = "<p>Dependencia: Obras</p><p>Titular: Ana Soto</p>" TABLE;
  g_auto (Lectura) self = read_page (modelos_plan_mx (), page);
  g_autofree char *taken = logro_importacion_dup_notes (self.importacion, self.rejillas);
  g_autofree char *reading = NULL;
  g_autofree char *both = NULL;

  g_assert_cmpstr (taken, ==, "Taken from the text around the table: Dependencia or área, "
                               "Head of the office");
  g_ptr_array_add (self.rejillas->avisos, g_strdup ("plan.html: uno"));
  g_ptr_array_add (self.rejillas->avisos, g_strdup ("plan.html: dos"));
  reading = logro_importacion_dup_notes (NULL, self.rejillas);
  g_assert_cmpstr (reading, ==, "plan.html: uno\nplan.html: dos");
  both = logro_importacion_dup_notes (self.importacion, self.rejillas);
  g_assert_true (g_str_has_prefix (both, "plan.html: uno\nplan.html: dos\nTaken from the text"));
}

/* The text stands in the log beside what the cells say. */
static void
test_log (void)
{
  g_auto (Lectura) self = read_page (modelos_plan_mx (), "<p>Dependencia: Obras</p>" TABLE);
  g_autoptr (GPtrArray) log = logro_importacion_list_log (self.importacion);
  const LogroSuceso *suceso = log->pdata[0];

  g_assert_cmpstr (logro_suceso_get_id (suceso->clase), ==, "texto");
  g_assert_cmpstr (suceso->valor, ==, "Obras");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/cabecera/taken", test_head);
  g_test_add_func ("/exchange/cabecera/kept", test_head_kept);
  g_test_add_func ("/exchange/cabecera/odd", test_head_odd);
  g_test_add_func ("/exchange/cabecera/objectives-kept", test_objectives_kept);
  g_test_add_func ("/exchange/cabecera/notes", test_notes);
  g_test_add_func ("/exchange/cabecera/log", test_log);
  return g_test_run ();
}
