/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever a plan holds, the calculations give an answer that makes sense. Plans are edited at
 * random; LOGRO_TEST_SEED repeats a run. */

#include "sample.h"

#include "calc/agenda.h"
#include "calc/ciclo.h"
#include "calc/dinero.h"
#include "calc/doctor.h"
#include "calc/estado.h"
#include "calc/fortaleza.h"
#include "calc/prioridad.h"
#include "calc/referencias.h"
#include "calc/requisitos.h"
#include "calc/resultado.h"
#include "calc/simulador.h"
#include "calc/trazabilidad.h"

#define HOY "2050-06-15"

static void
look_at_scores (LogroPlan *plan)
{
  g_autofree LogroSimulacion *simulacion = logro_simulador_list (plan, NULL);
  g_autoptr (GArray) brechas = logro_brecha_list_subcriterios (plan);

  logro_brecha_sort (brechas);
  for (LogroInstancia i = 0; i < LOGRO_N_INSTANCIAS; i++)
    {
      LogroPuntaje total;
      g_autofree LogroPuntaje *list = logro_puntaje_list (plan, i, &total);

      g_assert_cmpint (logro_puntaje_get_logro (&total), >=, 0);
      g_assert_cmpint (logro_puntaje_get_logro (&total), <=, 100);
      g_assert_cmpuint (total.respondidas, <=, total.elementos);
    }
  for (guint i = 0; i < brechas->len; i++)
    g_assert_cmpint (g_array_index (brechas, LogroBrecha, i).brecha, >=, 0);
}

static void
look_at_elements (LogroPlan *plan)
{
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      LogroEvaluacion *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, i);
      g_autoptr (GArray) traza =
        logro_trazabilidad_list (plan, logro_modelo_get_elemento (plan->model, i));

      g_assert_cmpuint (traza->len, >=, 2);
      g_assert_cmpint (logro_resultado_suggest (evaluacion, TRUE, 5).nivel, <=, 5);
    }
}

static void
look_at_work (LogroPlan *plan)
{
  g_autoptr (GArray) prioridades = logro_prioridad_list (plan->diseno->matriz);
  g_autoptr (GArray) agenda = logro_agenda_list (plan, HOY, 30);
  LogroDinero all, sum;
  g_autoptr (GArray) trimestres = logro_dinero_list_trimestres (plan, &sum, NULL);

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroEstado estado = logro_estado_linea (logro_list_get (plan->diseno->lineas, i), HOY);

      g_assert_cmpint (estado.real, <=, 100);
      g_assert_cmpint (estado.previsto, <=, 100);
    }
  g_assert_true (logro_dinero_plan (plan, &all, NULL));
  for (guint i = 0; i < trimestres->len; i++)
    {
      LogroDinero *one = &g_array_index (trimestres, LogroDineroTrimestre, i).dinero;

      g_assert_true (logro_dinero_add (&sum, one->propios, one->externos, NULL));
    }
  g_assert_cmpint (sum.propios, ==, all.propios);
  g_assert_cmpint (sum.externos, ==, all.externos);
}

static void
look_at_lists (LogroPlan *plan)
{
  g_autoptr (GPtrArray) hallazgos = logro_doctor_list (plan, HOY);
  g_autoptr (GPtrArray) requisitos = logro_requisitos_list (plan);
  g_autoptr (GPtrArray) referencias =
    logro_referencias_list_record (plan, LOGRO_RECORD (plan->diseno));

  for (guint i = 0; i < hallazgos->len; i++)
    g_assert_true (g_utf8_validate (((LogroHallazgo *) hallazgos->pdata[i])->que, -1, NULL));
  for (guint i = 0; i < requisitos->len; i++)
    {
      LogroRequisito *requisito = requisitos->pdata[i];

      g_assert_cmpuint (requisito->hechos, <=, requisito->total);
    }
}

static void
edit_and_look (LogroPlan *plan)
{
  g_autoptr (GRand) rand = support_rand ();

  for (guint round = 0; round < 60; round++)
    {
      for (guint i = 0; i < 50; i++)
        support_random_edit (plan, rand);
      look_at_scores (plan);
      look_at_elements (plan);
      look_at_work (plan);
      look_at_lists (plan);
      if (round % 20 == 19)
        {
          LogroCiclo *ciclo = logro_ciclo_begin (plan);
          g_autoptr (GArray) list = logro_ciclo_compare (plan, ciclo, LOGRO_INSTANCIA_VALIDADO);

          logro_retroalimentacion_draft (plan);
          logro_journal_undo (logro_plan_get_journal (plan));
        }
    }
}

static void
test_whole_model (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();

  edit_and_look (plan);
}

/* A model without the instrument of the autoevaluación: there is nothing to have points of. */
static void
test_without_instrument (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();

  edit_and_look (plan);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/any-plan/whole-model", test_whole_model);
  g_test_add_func ("/calc/any-plan/without-instrument", test_without_instrument);
  return g_test_run ();
}
