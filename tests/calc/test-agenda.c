/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is overdue and what comes. */

#include "sample.h"

#include "calc/agenda.h"

static void
assert_agenda (LogroPlan  *plan,
               const char *hoy,
               const char *expected)
{
  g_autoptr (GArray) list = logro_agenda_list (plan, hoy, 30);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      LogroCita *cita = &g_array_index (list, LogroCita, i);

      g_string_append_printf (text, "%s%s %s%d", i > 0 ? ", " : "", cita->nombre,
                              cita->tipo == LOGRO_CITA_INICIO ? "begins " : "", cita->dias);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static LogroPlan *
new_plan (void)
{
  LogroPlan *plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Línea", "1");

  g_object_set (sample_actividad (linea, "2027-03-01", "2027-04-10", 0, 0), "nombre", "a", NULL);
  g_object_set (sample_actividad (linea, "2027-04-20", "2027-09-30", 0, 0), "nombre", "b", NULL);
  g_object_set (sample_linea (plan, "Vacía", "2"), "termino", "2027-05-10", NULL);
  sample_ami (plan, "ami", "2027-03-01", "2027-04-30");
  sample_append (plan->implementacion->medidas, "medida", "medida", "plazo", "2027-04-10", NULL);
  return plan;
}

/* From 10 April: b begins in 10 days, ami ends in 20, Vacía in 30; then a, medida are overdue. */
static void
test_list (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();

  assert_agenda (plan, "2027-01-01", "");
  assert_agenda (plan, "2027-04-10", "a 0, medida 0, b begins 10, ami 20, Vacía 30");
  assert_agenda (plan, "2027-04-21", "a -11, medida -11, ami 9, Vacía 19");
}

static void
test_done (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);

  g_object_set (logro_list_get (linea->actividades, 0), "avance", (gint64) 100, NULL);
  assert_agenda (plan, "2027-04-10", "medida 0, b begins 10, ami 20, Vacía 30");
  sample_seguimiento (linea->seguimientos, "2027-04-09", 100);
  assert_agenda (plan, "2027-04-10", "medida 0, ami 20, Vacía 30");
  logro_record_set_from_text (logro_list_get (plan->implementacion->medidas, 0),
                              support_field (logro_list_get (plan->implementacion->medidas, 0),
                                             "estado"), "cumplida", NULL);
  sample_seguimiento (((LogroAmi *) logro_list_get (plan->diseno->amis, 0))->seguimientos,
                      "2027-04-01", 100);
  assert_agenda (plan, "2027-04-10", "Vacía 30");
}

/* A task of a PMI has no dates of its own, and what is done of it stands in a report. */
static void
test_without_dates (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Buzón", "1");
  LogroRecord *tarea = sample_append (linea->actividades, "id", "a-t", "nombre", "t", NULL);
  LogroRecord *informe;

  g_object_set (linea, "inicio", "2027-04-20", "termino", "2027-05-10", NULL);
  assert_agenda (plan, "2027-04-10", "Buzón begins 10, Buzón 30");
  assert_agenda (plan, "2027-05-11", "Buzón -1");
  g_object_set (tarea, "termino", "2027-05-05", NULL);
  assert_agenda (plan, "2027-05-11", "t -6");
  informe = sample_append (plan->implementacion->informes, "corte", "2027-05-10", NULL);
  sample_append (LOGRO_INFORME (informe)->reportes, "actividad", "a-t", "avance", (gint64) 100,
                 NULL);
  assert_agenda (plan, "2027-05-11", "");
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/agenda/list", test_list);
  g_test_add_func ("/calc/agenda/done", test_done);
  g_test_add_func ("/calc/agenda/without-dates", test_without_dates);
  return g_test_run ();
}
