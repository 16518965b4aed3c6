/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of scores side by side as table and chart. */

#include "sample.h"

#include <math.h>

#include "calc/ciclo.h"
#include "report/figures.h"

#define NBSP "\302\240"

static void
answer (LogroPlan  *plan,
        const char *id,
        gint64      valor)
{
  logro_plan_answer (plan, sample_elemento (plan, id), valor);
}

/* Diagnóstico: 1 + 2 + 3 of 9 (67 %), 0 + 3 of 6 (50 %), in all 9 of 15 (60 %).
 * Autoevaluación: 4 + 3 + 1 of 15 (53 %); 5 of 10 with one element left (50 %, provisional); in all
 * 13 of 25 (52 %, provisional). */
static LogroPlan *
new_scored (void)
{
  LogroPlan *plan = sample_plan ();

  g_object_set (logro_list_get (plan->model->instrumentos, 0), "nombre", "Diagnóstico", NULL);
  g_object_set (logro_list_get (plan->model->instrumentos, 1), "nombre", "Autoevaluación", NULL);
  g_hash_table_insert (plan->model->words, (gpointer) "puntos.de", (gpointer) "{n} de {m}");
  answer (plan, "1.1", 1);
  answer (plan, "1.2", 2);
  answer (plan, "1.3", 3);
  answer (plan, "2.1", 0);
  answer (plan, "2.2", 3);
  sample_evaluate (plan, "1.1", 4, 4);
  sample_evaluate (plan, "1.2", 3, 5);
  sample_evaluate (plan, "1.3", 1, LOGRO_SIN_DATO);
  sample_evaluate (plan, "2.1", 5, 5);
  return plan;
}

static void
assert_row (const LogroTable *table,
            guint             row,
            const char       *expected)
{
  g_autoptr (GString) cells = g_string_new (NULL);

  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    g_string_append_printf (cells, "%s%s", i > 0 ? " | " : "",
                            logro_table_get_cell (table, row, i));
  g_assert_cmpstr (cells->str, ==, expected);
}

static void
test_stages (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  g_autoptr (LogroCuadro) cuadro =
    logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_AUTOEVALUACION);
  g_autoptr (LogroTable) table = logro_figures_table_of (plan, cuadro);
  g_autoptr (LogroChartData) data = logro_figures_chart_of (plan, cuadro);

  g_assert_cmpstr (logro_table_get_title (table, 3), ==, "Diagnóstico");
  g_assert_cmpstr (logro_table_get_title (table, 4), ==, "Autoevaluación");
  g_assert_cmpuint (logro_table_get_n_rows (table), ==, 3);
  assert_row (table, 0, "1 | Estrategia | 8 de 15 | 67" NBSP "% | 53" NBSP "% | ▼" NBSP
                        "−14 | 3/3");
  assert_row (table, 1, "2 | Usuarios | 5 de 10 | 50" NBSP "% | 50" NBSP "%* | – | 1/2");
  assert_row (table, 2, " | total.provisional | 13 de 25 | 60" NBSP "% | 52" NBSP "%* | – | 4/5");
  g_assert_true (logro_table_is_strong (table, 2));
  g_assert_cmpuint (data->series->len, ==, 2);
  g_assert_cmpstr (logro_chart_data_get_series (data, 1)->name, ==, "Autoevaluación");
  g_assert_cmpfloat (logro_chart_data_get (data, 0, 0), ==, 67);
  g_assert_cmpfloat (logro_chart_data_get (data, 1, 0), ==, 53);
  g_assert_false (logro_chart_data_is_provisional (data, 0, 1));
  g_assert_true (logro_chart_data_is_provisional (data, 1, 1));
  g_assert_cmpstr (data->note, ==, "elementos.marca");
}

/* By criterio the same functions tell the sums of its ámbitos; few ámbitos need no such view. */
static void
test_criterios (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_DIAGNOSTICO);
  g_autoptr (LogroCuadro) criterios = logro_cuadro_new_criterios (plan, cuadro);
  g_autoptr (LogroTable) table = logro_figures_table_of (plan, criterios);
  g_autoptr (LogroChartData) data = logro_figures_chart_of (plan, criterios);
  guint n = logro_list_get_n (plan->model->criterios);
  gint64 obtenido = 0;

  g_assert_false (logro_cuadro_wants_criterios (plan->model));
  g_assert_cmpuint (logro_table_get_n_rows (table), ==, n + 1);
  g_assert_cmpuint (data->axes->len, ==, n + 1);
  for (guint i = 0; i < n; i++)
    obtenido += criterios->principal->puntajes[i].obtenido;
  g_assert_cmpint (obtenido, ==, cuadro->principal->total.obtenido);
  g_assert_cmpint (criterios->principal->total.obtenido, ==, obtenido);
}

/* A stage is drawn from its first score on; an ámbito without any has no value. */
static void
test_unanswered_stage_is_left_out (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  g_autoptr (LogroCuadro) before = NULL;
  g_autoptr (LogroCuadro) after = NULL;
  g_autoptr (LogroChartData) data = NULL;

  before = logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_AUTOEVALUACION);
  g_assert_cmpuint (before->series->len, ==, 2);
  sample_validate (plan, "1.1", 3);
  after = logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_AUTOEVALUACION);
  g_assert_cmpuint (after->series->len, ==, 3);
  g_assert_cmpstr (logro_cuadro_get (after, 2)->nombre, ==, "serie.validado");
  g_assert_true (after->principal == logro_cuadro_get (after, 1));
  data = logro_figures_chart_of (plan, after);
  g_assert_cmpfloat (logro_chart_data_get (data, 2, 0), ==, 20); /* 3 of 15 */
  g_assert_true (isnan (logro_chart_data_get (data, 2, 1)));
}

/* Nothing answered at all: the stage stands alone, with no percentage. */
static void
test_nothing_answered (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  g_autoptr (LogroCuadro) cuadro =
    logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_AUTOEVALUACION);
  g_autoptr (LogroTable) table = logro_figures_table_of (plan, cuadro);

  assert_row (table, 0, "1 | Estrategia | 15 | – | – | 0/3");
  assert_row (table, 2, " | total.provisional | 25 | – | – | 0/5");
}

/* Today 4 + 3 + 1 of 15 (53 %) and 5 + 2 of 10 (70 %), 15 of 25 (60 %). A línea promises 5 for 1.3:
 * 12 of 15 (80 %), so 19 of 25 (76 %): 27 and 16 points more. */
static void
test_simulation (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  g_autoptr (LogroCuadro) cuadro = NULL;
  g_autoptr (LogroTable) table = NULL;

  sample_evaluate (plan, "2.2", 2, LOGRO_SIN_DATO);
  sample_cierra (sample_linea (plan, "Una", "1"), "1.3", 5);
  cuadro = logro_cuadro_new_simulacion (plan);
  table = logro_figures_table_of (plan, cuadro);
  assert_row (table, 0, "1 | Estrategia | 12 de 15 | 53" NBSP "% | 80" NBSP "% | ▲" NBSP
                        "+27 | 3/3");
  assert_row (table, 1, "2 | Usuarios | 7 de 10 | 70" NBSP "% | 70" NBSP "% | =" NBSP "0 | 2/2");
  assert_row (table, 2, " | total | 19 de 25 | 60" NBSP "% | 76" NBSP "% | ▲" NBSP "+16 | 5/5");
}

/* The first cycle had 67 % in ámbito 1; the second has 1 + 1 + 1 of 9 (33 %) and has not come to
 * ámbito 2 yet. Of the validation the first cycle kept nothing. */
static void
test_cycles (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  LogroCiclo *ciclo = logro_ciclo_begin (plan);
  g_autoptr (LogroCuadro) cuadro = NULL;
  g_autoptr (LogroCuadro) validado = NULL;
  g_autoptr (LogroTable) table = NULL;

  answer (plan, "1.1", 1);
  answer (plan, "1.2", 1);
  answer (plan, "1.3", 1);
  cuadro = logro_cuadro_new_ciclos (plan, ciclo, LOGRO_INSTANCIA_DIAGNOSTICO);
  table = logro_figures_table_of (plan, cuadro);
  assert_row (table, 0, "1 | Estrategia | 3 de 9 | 67" NBSP "% | 33" NBSP "% | ▼" NBSP
                        "−34 | 3/3");
  assert_row (table, 1, "2 | Usuarios | – de 6 | 50" NBSP "% | – | – | 0/2");
  validado = logro_cuadro_new_ciclos (plan, ciclo, LOGRO_INSTANCIA_VALIDADO);
  g_assert_cmpuint (validado->series->len, ==, 1);
}

/* The last cycles that a chart tells apart, with this one last. */
static void
test_history (void)
{
  g_autoptr (LogroPlan) plan = new_scored ();
  g_autoptr (LogroCuadro) cuadro = NULL;

  for (guint i = 0; i < 5; i++)
    {
      logro_ciclo_begin (plan);
      answer (plan, "2.1", i % 3);
      answer (plan, "2.2", 1);
    }
  cuadro = logro_cuadro_new_historia (plan, LOGRO_INSTANCIA_DIAGNOSTICO);
  g_assert_cmpuint (cuadro->series->len, ==, LOGRO_CHART_MAX_SERIES);
  /* The third, the fourth and the fifth. */
  g_assert_cmpint (logro_cuadro_get (cuadro, 0)->puntajes[1].obtenido, ==, 2);
  g_assert_cmpint (logro_cuadro_get (cuadro, 1)->puntajes[1].obtenido, ==, 3);
  g_assert_cmpint (logro_cuadro_get (cuadro, 2)->puntajes[1].obtenido, ==, 1);
  g_assert_true (cuadro->principal == logro_cuadro_get (cuadro, 3));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/report/figures/criterios", test_criterios);
  g_test_add_func ("/report/figures/stages", test_stages);
  g_test_add_func ("/report/figures/unanswered-stage", test_unanswered_stage_is_left_out);
  g_test_add_func ("/report/figures/nothing-answered", test_nothing_answered);
  g_test_add_func ("/report/figures/simulation", test_simulation);
  g_test_add_func ("/report/figures/cycles", test_cycles);
  g_test_add_func ("/report/figures/history", test_history);
  return g_test_run ();
}
