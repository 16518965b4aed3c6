/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Períodos, planned and real %, semáforos. */

#include "sample.h"

#include "calc/estado.h"
#include "core/fecha.h"

/* Activities 1 March to 30 April and 15 February alone: 15 February to 30 April. */
static void
test_periodo (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");
  LogroPeriodo periodo = logro_periodo_linea (linea);

  g_assert_null (periodo.inicio);
  g_assert_cmpint (logro_periodo_get_days (&periodo), ==, 0);
  sample_actividad (linea, "2027-03-01", "2027-04-30", 0, 0);
  sample_actividad (linea, "2027-02-15", NULL, 0, 0);
  sample_actividad (linea, NULL, NULL, 0, 0);
  periodo = logro_periodo_linea (linea);
  g_assert_cmpstr (periodo.inicio, ==, "2027-02-15");
  g_assert_cmpstr (periodo.termino, ==, "2027-04-30");
  g_assert_cmpint (logro_periodo_get_days (&periodo), ==, 14 + 31 + 30);
  g_assert_false (periodo.discrepa);
  g_object_set (linea, "inicio", "2027-02-15", NULL); /* says the same */
  g_assert_false (logro_periodo_linea (linea).discrepa);
  g_object_set (linea, "termino", "2027-12-31", NULL);
  periodo = logro_periodo_linea (linea);
  g_assert_cmpstr (periodo.termino, ==, "2027-12-31");
  g_assert_true (periodo.discrepa);
}

/* 1 to 10 March, ten days: 10 % a day. 1 to 8 March: one day is 12.5 → 13 %. */
static void
test_previsto (void)
{
  static const struct
  {
    const char *inicio, *termino, *hoy;
    int previsto;
  } cases[] = {
    { "2027-03-01", "2027-03-10", "2027-02-28", 0 },
    { "2027-03-01", "2027-03-10", "2027-03-01", 10 },
    { "2027-03-01", "2027-03-10", "2027-03-05", 50 },
    { "2027-03-01", "2027-03-10", "2027-03-10", 100 },
    { "2027-03-01", "2027-03-10", "2028-01-01", 100 },
    { "2027-03-01", "2027-03-08", "2027-03-01", 13 },
    { "2027-03-01", "2027-03-01", "2027-03-01", 100 },
    { "2027-03-10", "2027-03-01", "2027-03-05", LOGRO_SIN_DATO },
    { "2027-03-01", NULL, "2027-03-05", LOGRO_SIN_DATO },
    { NULL, "2027-03-10", "2027-03-09", 0 },
    { NULL, "2027-03-10", "2027-03-10", 100 },
    { NULL, NULL, "2027-03-10", LOGRO_SIN_DATO },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LogroPeriodo periodo = logro_periodo_new (cases[i].inicio, cases[i].termino);

      g_assert_cmpint (logro_periodo_get_previsto (&periodo, cases[i].hoy), ==, cases[i].previsto);
    }
}

/* 10 days at 100 %, 30 days at 50 %, 20 days without a word: (1000 + 1500) ÷ 60 = 41.67 → 42. */
static void
test_weighted_mean (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");
  LogroActividad *ten = sample_actividad (linea, "2027-03-01", "2027-03-10", 0, 0);
  LogroActividad *thirty = sample_actividad (linea, "2027-04-01", "2027-04-30", 0, 0);

  sample_actividad (linea, "2027-05-01", "2027-05-20", 0, 0);
  g_assert_cmpint (logro_estado_actividades (linea), ==, LOGRO_SIN_DATO);
  g_object_set (ten, "avance", (gint64) 100, NULL);
  g_object_set (thirty, "avance", (gint64) 50, NULL);
  g_assert_cmpint (logro_estado_actividades (linea), ==, 42);
  g_assert_cmpint (logro_estado_linea (linea, "2027-04-15").real, ==, 42);
  sample_seguimiento (linea->seguimientos, "2027-04-10", 60); /* a report outweighs them */
  g_assert_cmpint (logro_estado_linea (linea, "2027-04-15").real, ==, 60);
  g_assert_cmpint (logro_estado_linea (linea, "2027-04-09").real, ==, 42); /* not written yet */
}

static void
test_last_report (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroList *list = sample_linea (plan, "Una", "1")->seguimientos;

  g_assert_null (logro_estado_find_informe (list, NULL));
  sample_seguimiento (list, NULL, 5);
  g_assert_cmpint (logro_estado_find_informe (list, "2027-05-01")->avance, ==, 5);
  sample_seguimiento (list, "2027-04-01", 30);
  sample_seguimiento (list, "2027-02-01", 10);
  sample_seguimiento (list, "2027-04-01", 35);            /* later on the same day */
  sample_seguimiento (list, "2027-04-20", LOGRO_SIN_DATO); /* words without a % */
  sample_seguimiento (list, "2027-06-01", 80);
  g_assert_cmpint (logro_estado_find_informe (list, "2027-05-01")->avance, ==, 35);
  g_assert_cmpint (logro_estado_find_informe (list, "2027-03-01")->avance, ==, 10);
  g_assert_cmpint (logro_estado_find_informe (list, NULL)->avance, ==, 80);
}

/* Reports in the order of the list, which is not that of their dates. */
static void
test_report_before (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroList *list = sample_linea (plan, "Una", "1")->seguimientos;
  LogroSeguimiento *june = sample_seguimiento (list, "2027-06-01", 40);
  LogroSeguimiento *april = sample_seguimiento (list, "2027-04-01", 30);
  LogroSeguimiento *again = sample_seguimiento (list, "2027-04-01", 50);
  LogroSeguimiento *silent = sample_seguimiento (list, "2027-05-01", LOGRO_SIN_DATO);
  LogroSeguimiento *undated = sample_seguimiento (list, NULL, 10);

  g_assert_null (logro_estado_find_anterior (april));
  g_assert_true (logro_estado_find_anterior (again) == april);
  g_assert_true (logro_estado_find_anterior (june) == again);
  g_assert_null (logro_estado_find_anterior (silent));
  g_assert_null (logro_estado_find_anterior (undated));

  /* from 50 to 40 */
  g_assert_true (logro_estado_falls_unsaid (june));
  g_assert_false (logro_estado_falls_unsaid (again));
  g_object_set (june, "observaciones", "Se midió de nuevo", NULL);
  g_assert_false (logro_estado_falls_unsaid (june));
}

static void
test_semaforo (void)
{
  static const struct
  {
    int real, previsto;
    gboolean atrasada;
    LogroSemaforo semaforo;
  } cases[] = {
    { 50, 60, FALSE, LOGRO_SEMAFORO_VERDE },      { 49, 60, FALSE, LOGRO_SEMAFORO_AMARILLO },
    { 30, 60, FALSE, LOGRO_SEMAFORO_AMARILLO },   { 29, 60, FALSE, LOGRO_SEMAFORO_ROJO },
    { 99, 100, TRUE, LOGRO_SEMAFORO_ROJO },       { 100, 100, FALSE, LOGRO_SEMAFORO_VERDE },
    { 0, 0, FALSE, LOGRO_SEMAFORO_VERDE },        { 90, 20, FALSE, LOGRO_SEMAFORO_VERDE },
    { LOGRO_SIN_DATO, 50, FALSE, LOGRO_SEMAFORO_GRIS },
    { LOGRO_SIN_DATO, 100, TRUE, LOGRO_SEMAFORO_ROJO },
    { 50, LOGRO_SIN_DATO, FALSE, LOGRO_SEMAFORO_GRIS },
    { 100, LOGRO_SIN_DATO, FALSE, LOGRO_SEMAFORO_VERDE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (logro_semaforo_judge (cases[i].real, cases[i].previsto, cases[i].atrasada), ==,
                     cases[i].semaforo);
}

/* 1 to 10 March. On the 5th 50 % is planned; on the 11th it is overdue, reported or not. */
static void
test_linea (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");
  LogroEstado estado;

  sample_actividad (linea, "2027-03-01", "2027-03-10", 0, 0);
  estado = logro_estado_linea (linea, "2027-03-11");
  g_assert_cmpint (estado.semaforo, ==, LOGRO_SEMAFORO_ROJO);
  g_assert_cmpint (estado.real, ==, LOGRO_SIN_DATO);
  g_assert_true (estado.atrasada);
  sample_seguimiento (linea->seguimientos, "2027-03-05", 35);
  estado = logro_estado_linea (linea, "2027-03-05");
  g_assert_cmpint (estado.previsto, ==, 50);
  g_assert_cmpint (estado.semaforo, ==, LOGRO_SEMAFORO_AMARILLO);
  g_assert_cmpstr (estado.informe, ==, "2027-03-05");
  g_assert_false (estado.atrasada);
  g_assert_false (logro_estado_linea (linea, "2027-03-10").atrasada); /* its last day */
  estado = logro_estado_linea (linea, "2027-03-11");
  g_assert_true (estado.atrasada);
  g_assert_cmpint (estado.semaforo, ==, LOGRO_SEMAFORO_ROJO);
  sample_seguimiento (linea->seguimientos, "2027-03-12", 100);
  g_assert_false (logro_estado_linea (linea, "2027-03-12").atrasada);
}

static void
test_ami (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroAmi *ami = sample_ami (plan, "Actas", "2027-03-01", "2027-03-10");
  LogroEstado estado = logro_estado_ami (ami, "2027-03-05");

  g_assert_cmpint (estado.previsto, ==, 50);
  g_assert_cmpint (estado.semaforo, ==, LOGRO_SEMAFORO_GRIS);
  sample_seguimiento (ami->seguimientos, "2027-03-04", 40);
  estado = logro_estado_ami (ami, "2027-03-05");
  g_assert_cmpint (estado.real, ==, 40);
  g_assert_cmpint (estado.semaforo, ==, LOGRO_SEMAFORO_VERDE);
}

/* What nobody reported is gris while there is time, and rojo once the day is past. */
static void
test_never_reported (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroAmi *ami = sample_ami (plan, "Actas", "2027-03-01", "2027-03-10");

  g_assert_cmpint (logro_estado_ami (ami, "2027-03-10").semaforo, ==, LOGRO_SEMAFORO_GRIS);
  g_assert_cmpint (logro_estado_ami (ami, "2027-03-11").semaforo, ==, LOGRO_SEMAFORO_ROJO);
  g_assert_cmpint (logro_estado_ami (ami, "2027-03-11").real, ==, LOGRO_SIN_DATO);
  g_object_set (ami, "plazo", NULL, NULL);
  g_assert_cmpint (logro_estado_ami (ami, "2027-03-11").semaforo, ==, LOGRO_SEMAFORO_GRIS);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/estado/periodo", test_periodo);
  g_test_add_func ("/calc/estado/previsto", test_previsto);
  g_test_add_func ("/calc/estado/weighted-mean", test_weighted_mean);
  g_test_add_func ("/calc/estado/last-report", test_last_report);
  g_test_add_func ("/calc/estado/report-before", test_report_before);
  g_test_add_func ("/calc/estado/semaforo", test_semaforo);
  g_test_add_func ("/calc/estado/linea", test_linea);
  g_test_add_func ("/calc/estado/ami", test_ami);
  g_test_add_func ("/calc/estado/never-reported", test_never_reported);
  return g_test_run ();
}
