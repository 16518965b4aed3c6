/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The next cycle: what stays, what goes, what is compared. */

#include "sample.h"

#include "calc/ciclo.h"

/* Diagnóstico of ámbito 1: 3 + 2 + 1 = 6 of 9; of ámbito 2 only one answer. Autoevaluación of
 * ámbito 2: 3 + 4 = 7 of 10, validated 3 + 2 = 5. */
static LogroPlan *
new_ended (void)
{
  LogroPlan *plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");

  g_object_set (plan->municipalidad, "nombre", "Los Aromos", NULL);
  g_object_set (plan->dotacion, "planta", (gint64) 80, NULL);
  g_object_set (plan->diagnostico, "fecha", "2026-03-02", "lugar", "Salón", NULL);
  g_object_set (plan->ingreso, "invitacion-fecha", "2026-02-01", NULL);
  g_object_set (plan->ingreso->convenio, "numero", "7", NULL);
  g_object_set (plan->comite, "decreto-numero", "12", NULL);
  g_object_set (plan->implementacion, "cierre-fecha", "2027-06-30", NULL);
  sample_append (plan->comite->miembros, "nombre", "Ana Soto", NULL);
  sample_append (plan->comite->contrapartes, "nombre", "Luis Paz", NULL);
  sample_append (plan->comite->tareas, "actividad", "Lanzamiento", NULL);
  sample_append (plan->excepciones, "regla", "ami-larga", NULL);
  sample_actividad (linea, "2026-09-01", "2026-10-01", 5, 5);
  logro_plan_answer (plan, sample_elemento (plan, "1.1"), 3);
  logro_plan_answer (plan, sample_elemento (plan, "1.2"), 2);
  logro_plan_answer (plan, sample_elemento (plan, "1.3"), 1);
  logro_plan_answer (plan, sample_elemento (plan, "2.1"), 1);
  sample_evaluate (plan, "2.1", 3, 4);
  sample_evaluate (plan, "2.2", 4, LOGRO_SIN_DATO);
  sample_validate (plan, "2.1", 3);
  sample_validate (plan, "2.2", 2);
  g_object_set (logro_list_get (plan->estados, 0), "cerrada", "2026-03-03", NULL);
  g_object_set (logro_list_get (plan->diseno->areas, 0), "elegida", TRUE, NULL);
  return plan;
}

static void
assert_marca (LogroCiclo *ciclo,
              guint       n,
              gint64      maximo,
              gint64      diagnostico,
              gint64      maximo_autoevaluacion,
              gint64      autoevaluacion,
              gint64      validado)
{
  LogroMarca *marca = logro_list_get (ciclo->marcas, n);

  g_assert_cmpint (marca->maximo, ==, maximo);
  g_assert_cmpint (marca->diagnostico, ==, diagnostico);
  g_assert_cmpint (marca->maximo_autoevaluacion, ==, maximo_autoevaluacion);
  g_assert_cmpint (marca->autoevaluacion, ==, autoevaluacion);
  g_assert_cmpint (marca->validado, ==, validado);
}

static void
test_kept (void)
{
  g_autoptr (LogroPlan) plan = new_ended ();
  LogroCiclo *ciclo = logro_ciclo_begin (plan);

  g_assert_cmpint (ciclo->numero, ==, 1);
  g_assert_cmpstr (ciclo->desde, ==, "2026-02-01");
  g_assert_cmpstr (ciclo->hasta, ==, "2027-06-30");
  g_assert_cmpuint (logro_list_get_n (ciclo->marcas), ==, 2);
  assert_marca (ciclo, 0, 9, 6, 15, LOGRO_SIN_DATO, LOGRO_SIN_DATO);
  assert_marca (ciclo, 1, 6, LOGRO_SIN_DATO, 10, 7, 5); /* an element unanswered: no mark */
}

static void
test_carried_over (void)
{
  g_autoptr (LogroPlan) plan = new_ended ();

  logro_ciclo_begin (plan);
  g_assert_cmpint (plan->ciclo, ==, 2);
  g_assert_cmpstr (plan->municipalidad->nombre, ==, "Los Aromos");
  g_assert_cmpint (plan->dotacion->planta, ==, 80);
  g_assert_cmpstr (plan->comite->decreto_numero, ==, "12");
  g_assert_cmpuint (logro_list_get_n (plan->comite->miembros), ==, 1);
  g_assert_cmpuint (logro_list_get_n (plan->comite->contrapartes), ==, 1);
}

/* What is not carried over is as in a new plan; then everything comes back in one step. */
static void
test_emptied (void)
{
  g_autoptr (LogroPlan) plan = new_ended ();
  g_autoptr (LogroPlan) fresh = logro_plan_new (plan->model);
  g_autofree char *before = support_xml (plan);
  g_autofree char *after = NULL;
  LogroParticipante *first;

  logro_ciclo_begin (plan);
  g_assert_true (logro_record_is_empty (LOGRO_RECORD (plan->ingreso)));
  g_assert_true (logro_record_is_empty (LOGRO_RECORD (plan->autoevaluacion)));
  g_assert_true (logro_record_is_empty (LOGRO_RECORD (plan->validacion)));
  g_assert_true (logro_record_is_empty (LOGRO_RECORD (plan->diseno)));
  g_assert_true (logro_record_is_empty (LOGRO_RECORD (plan->validacion_plan)));
  g_assert_true (logro_record_is_empty (LOGRO_RECORD (plan->implementacion)));
  g_assert_cmpuint (logro_list_get_n (plan->comite->tareas), ==, 0);
  g_assert_cmpuint (logro_list_get_n (plan->excepciones), ==, 0);
  g_assert_null (((LogroEstadoFase *) logro_list_get (plan->estados, 0))->cerrada);
  g_assert_cmpuint (logro_list_get_n (plan->validacion->validados), ==, 5);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->areas), ==, 2);
  g_assert_null (plan->diagnostico->lugar);
  g_assert_cmpint (plan->diagnostico->prevista, ==, 240);
  g_assert_cmpuint (logro_list_get_n (plan->diagnostico->participantes), ==,
                    logro_list_get_n (fresh->diagnostico->participantes));
  first = logro_list_get (plan->diagnostico->participantes, 0);
  g_assert_cmpstr (first->cargo, ==, "Alcaldesa");
  g_assert_true (first->firma);
  g_assert_cmpuint (logro_puntaje_total (plan).respondidas, ==, 0);
  g_assert_true (logro_journal_undo (logro_plan_get_journal (plan)));
  after = support_xml (plan);
  g_assert_cmpstr (after, ==, before);
}

static void
assert_row (GArray     *list,
            guint       n,
            const char *subcriterio,
            int         antes,
            int         ahora,
            gboolean    comparable,
            int         diferencia)
{
  LogroComparacion *row = &g_array_index (list, LogroComparacion, n);

  g_assert_cmpstr (row->subcriterio != NULL ? row->subcriterio->numero : NULL, ==, subcriterio);
  g_assert_cmpint (logro_puntaje_get_logro (&row->antes), ==, antes);
  g_assert_cmpint (logro_puntaje_get_logro (&row->ahora), ==, ahora);
  g_assert_cmpint (row->comparable, ==, comparable);
  g_assert_cmpint (row->diferencia, ==, diferencia);
}

/* Ámbito 2 had 5 of 10 validated (50 %) and has 9 (90 %): 40 points more. Ámbito 1 had nothing
 * validated, so neither it nor the whole (5 of 25 = 20 % then, 9 of 25 = 36 % now) is compared. */
static void
test_compare (void)
{
  g_autoptr (LogroPlan) plan = new_ended ();
  LogroCiclo *ciclo = logro_ciclo_begin (plan);
  g_autoptr (GArray) list = NULL;

  sample_validate (plan, "2.1", 5);
  sample_validate (plan, "2.2", 4);
  list = logro_ciclo_compare (plan, ciclo, LOGRO_INSTANCIA_VALIDADO);
  g_assert_cmpuint (list->len, ==, 3);
  assert_row (list, 0, "1", 0, 0, FALSE, 0);
  assert_row (list, 1, "2", 50, 90, TRUE, 40);
  assert_row (list, 2, NULL, 20, 36, FALSE, 0);
}

/* Ámbito 1 had 6 of 9 (67 %) in the diagnóstico and now 3 of 9 (33 %). */
static void
test_compare_diagnostico (void)
{
  g_autoptr (LogroPlan) plan = new_ended ();
  LogroCiclo *ciclo = logro_ciclo_begin (plan);
  g_autoptr (GArray) list = NULL;

  logro_plan_answer (plan, sample_elemento (plan, "1.1"), 1);
  logro_plan_answer (plan, sample_elemento (plan, "1.2"), 1);
  logro_plan_answer (plan, sample_elemento (plan, "1.3"), 1);
  list = logro_ciclo_compare (plan, ciclo, LOGRO_INSTANCIA_DIAGNOSTICO);
  assert_row (list, 0, "1", 67, 33, TRUE, -34);
  assert_row (list, 1, "2", 0, 0, FALSE, 0);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/ciclo/kept", test_kept);
  g_test_add_func ("/calc/ciclo/carried-over", test_carried_over);
  g_test_add_func ("/calc/ciclo/emptied", test_emptied);
  g_test_add_func ("/calc/ciclo/compare", test_compare);
  g_test_add_func ("/calc/ciclo/compare-diagnostico", test_compare_diagnostico);
  return g_test_run ();
}
