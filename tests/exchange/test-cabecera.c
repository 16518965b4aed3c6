/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the text around a table says of the plan as a whole. */

#include <locale.h>

#include "exchange/importacion.h"
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

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/cabecera/taken", test_head);
  g_test_add_func ("/exchange/cabecera/kept", test_head_kept);
  return g_test_run ();
}
