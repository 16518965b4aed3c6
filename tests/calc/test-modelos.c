/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The CAF and the Mexican plan: bands, consensus, reports and their deadlines, and the rules of the
 * doctor that are theirs. */

#include "sample.h"

#include "calc/consenso.h"
#include "calc/doctor.h"
#include "calc/estado.h"
#include "calc/informes.h"
#include "calc/puntaje.h"
#include "calc/requisitos.h"
#include "document/catalogo.h"

#define HOY "2019-07-01"

static LogroPlan *
plan_of (const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) modelo = logro_catalogo_find (id, &error);

  g_assert_no_error (error);
  return logro_plan_new (modelo);
}

static LogroRespuesta *
respuesta_of (LogroPlan  *plan,
              const char *elemento)
{
  return logro_plan_get_respuesta (plan, logro_modelo_find_elemento (plan->model, elemento));
}

static void
test_models (void)
{
  static const char *const ids[] = { "caf-2013", "caf-2020" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (LogroPlan) plan = plan_of (ids[i]);

      g_assert_cmpuint (logro_list_get_n (plan->model->criterios), ==, 9);
      g_assert_cmpuint (logro_modelo_get_n_subcriterios (plan->model), ==, 28);
      g_assert_cmpuint (logro_list_get_n (plan->diagnostico->participantes), ==, 0);
    }
}

/* A number in a band belongs to it, and asserts the bands below but not the exit. */
static void
test_bands (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
  LogroElemento *elemento = logro_modelo_find_elemento (plan->model, "1.1");

  g_assert_true (logro_elemento_has_bands (elemento));
  g_assert_cmpint (logro_elemento_get_maximo (elemento), ==, 100);
  for (gint64 puntos = 0; puntos <= 100; puntos++)
    g_assert_nonnull (logro_elemento_find_alternativa (elemento, puntos));
  g_assert_null (logro_elemento_find_alternativa (elemento, 101));
  g_assert_cmpint (logro_elemento_find_alternativa (elemento, 50)->valor, ==, 31);
  g_assert_true (logro_elemento_asserts (elemento, 50, 11));
  g_assert_false (logro_elemento_asserts (elemento, 50, 0));  /* the exit */
  g_assert_false (logro_elemento_asserts (elemento, 50, 31)); /* its own band */
}

/* All elements weigh 100, so the % of the whole is the mean of the points. */
static void
test_score (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
  LogroPuntaje total;

  for (guint i = 0; i < 28; i++)
    logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), i < 14 ? 20 : 51);
  total = logro_puntaje_total (plan);
  g_assert_cmpint (total.maximo, ==, 2800);
  g_assert_cmpint (logro_puntaje_get_logro (&total), ==, 36); /* 35.5, half up */
}

static void
test_consensus (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
  LogroRespuesta *one = respuesta_of (plan, "1.1");
  LogroEvaluador *ana = sample_append (plan->diagnostico->evaluadores, "nombre", "Ana", NULL);
  LogroEvaluador *luis = sample_append (plan->diagnostico->evaluadores, "nombre", "Luis", NULL);
  LogroConsenso consenso = logro_consenso_get (plan, one);

  g_assert_cmpuint (consenso.n, ==, 0);
  g_assert_cmpint (consenso.promedio, ==, LOGRO_SIN_DATO);
  sample_append (one->calificaciones, "evaluador", ana->id, "puntos", (gint64) 30, NULL);
  sample_append (one->calificaciones, "evaluador", luis->id, "puntos", (gint64) 45, NULL);
  sample_append (one->calificaciones, "evaluador", "gone", "puntos", (gint64) 100, NULL);
  consenso = logro_consenso_get (plan, one);
  g_assert_cmpuint (consenso.n, ==, 2);
  g_assert_cmpint (consenso.minimo, ==, 30);
  g_assert_cmpint (consenso.maximo, ==, 45);
  g_assert_cmpint (consenso.promedio, ==, 38); /* 37.5, half up */

  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, "1.2"), 60);
  sample_append (respuesta_of (plan, "1.2")->calificaciones, "evaluador", ana->id, "puntos",
                 (gint64) 10, NULL);
  g_assert_cmpuint (logro_consenso_propose (plan), ==, 1); /* what is agreed on stays */
  g_assert_cmpint (one->alternativa, ==, 38);
  g_assert_cmpint (respuesta_of (plan, "1.2")->alternativa, ==, 60);
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpint (one->alternativa, ==, LOGRO_SIN_RESPUESTA);
}

static LogroInforme *
add_informe (LogroPlan  *plan,
             const char *corte,
             const char *entrega)
{
  return sample_append (plan->implementacion->informes, "nombre", "Informe", "corte", corte,
                        "entrega", entrega, NULL);
}

/* 31 March 2019 is a Sunday; 1 April a Monday. */
static void
test_deadline (void)
{
  static const struct
  {
    int plazo;
    const char *feriado;
    const char *desde;
    const char *hasta;
  } all[] = {
    { LOGRO_PLAZO_ULTIMOS, NULL, "2019-03-25", "2019-03-29" },
    { LOGRO_PLAZO_ULTIMOS, "2019-03-29", "2019-03-22", "2019-03-28" },
    { LOGRO_PLAZO_PRIMEROS, NULL, "2019-04-01", "2019-04-05" },
    { LOGRO_PLAZO_PRIMEROS, "2019-04-03", "2019-04-01", "2019-04-08" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (LogroPlan) plan = plan_of ("mx-consolidacion");
      LogroInforme *informe = add_informe (plan, "2019-03-31", NULL);
      g_auto (LogroVentana) ventana = { NULL, NULL };

      g_object_set (plan->implementacion, "plazo", all[i].plazo, NULL);
      sample_append (plan->implementacion->feriados, "fecha", all[i].feriado, NULL);
      ventana = logro_informes_get_ventana (plan->implementacion, informe);
      g_assert_cmpstr (ventana.desde, ==, all[i].desde);
      g_assert_cmpstr (ventana.hasta, ==, all[i].hasta);
    }
}

static void
test_no_end (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("mx-consolidacion");
  g_auto (LogroVentana) ventana =
    logro_informes_get_ventana (plan->implementacion, add_informe (plan, NULL, NULL));

  g_assert_null (ventana.hasta);
}

/* The % of a task is that of the last report up to the day. */
static void
test_progress (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
  LogroLinea *linea = sample_linea (plan, "Medir", "6.1");
  LogroActividad *actividad = sample_actividad (linea, NULL, NULL, 0, 0);
  LogroInforme *later = add_informe (plan, "2025-03-31", NULL);
  LogroInforme *first = add_informe (plan, "2024-12-31", NULL);

  g_assert_cmpuint (logro_informes_add_rows (plan, later), ==, 1);
  g_assert_cmpuint (logro_informes_add_rows (plan, later), ==, 0);
  logro_informes_add_rows (plan, first);
  g_object_set (logro_list_get (first->reportes, 0), "avance", (gint64) 30, NULL);
  g_object_set (logro_list_get (later->reportes, 0), "avance", (gint64) 80, NULL);
  g_assert_cmpint (logro_informes_get_avance (plan, actividad, NULL), ==, 80);
  g_assert_cmpint (logro_informes_get_avance (plan, actividad, "2025-01-15"), ==, 30);
  g_assert_cmpint (logro_informes_get_avance (plan, actividad, "2024-10-01"), ==, LOGRO_SIN_DATO);
  g_assert_cmpint (logro_estado_linea (linea, "2025-04-01").real, ==, 80);
}

static void
test_units (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("mx-consolidacion");
  LogroPrograma *programa = sample_append (plan->registro->programas, "nombre", "Alumbrado",
                                           "unidad", "Luminaria", NULL);
  LogroInforme *informe = add_informe (plan, "2019-03-31", NULL);
  LogroCifra *cifra;

  logro_informes_add_rows (plan, informe);
  cifra = logro_list_get (informe->cifras, 0);
  g_assert_cmpstr (cifra->unidad, ==, "Luminaria");
  g_assert_cmpint (logro_informes_review (plan, cifra), ==, LOGRO_CIFRA_SIN_VALIDAR);
  g_object_set (programa, "validada", "2019-01-20", NULL);
  g_assert_cmpint (logro_informes_review (plan, cifra), ==, LOGRO_CIFRA_SIN_AVANCE);
  g_object_set (cifra, "avance", "12", "unidad", "LUMINARIA", NULL);
  g_assert_cmpint (logro_informes_review (plan, cifra), ==, LOGRO_CIFRA_ACEPTADA);
  g_object_set (cifra, "unidad", "poste", NULL);
  g_assert_cmpint (logro_informes_review (plan, cifra), ==, LOGRO_CIFRA_OTRA_UNIDAD);
  g_object_set (cifra, "programa", "gone", NULL);
  g_assert_cmpint (logro_informes_review (plan, cifra), ==, LOGRO_CIFRA_SIN_PROGRAMA);
}

static void
test_quarters (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("mx-consolidacion");
  LogroInforme *first;

  add_informe (plan, "2019-06-30", NULL);
  g_assert_cmpuint (logro_informes_add_trimestres (plan, 2019), ==, 3);
  g_assert_cmpuint (logro_informes_add_trimestres (plan, 2019), ==, 0);
  first = logro_list_get (plan->implementacion->informes, 1);
  g_assert_cmpstr (first->nombre, ==, "Marzo 2019");
  g_assert_cmpstr (first->inicio, ==, "2019-01-01");
  g_assert_cmpstr (first->corte, ==, "2019-03-31");
}

static void
test_grado (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("mx-consolidacion");

  g_assert_null (logro_informes_get_tipo_plan (plan->cabecera));
  g_object_set (plan->cabecera, "grado", "ACEPTABLE", NULL);
  g_assert_cmpstr (logro_informes_get_tipo_plan (plan->cabecera), ==, "Consolidación");
  g_object_set (plan->cabecera, "grado", "Otro", NULL);
  g_assert_null (logro_informes_get_tipo_plan (plan->cabecera));
}

static guint
count (LogroPlan  *plan,
       const char *regla)
{
  g_autoptr (GPtrArray) list = logro_doctor_list (plan, HOY);
  guint n = 0;

  for (guint i = 0; i < list->len; i++)
    n += g_str_equal (((LogroHallazgo *) list->pdata[i])->regla->id, regla);
  return n;
}

static void
test_proposals (void)
{
  static const struct
  {
    const char *area;
    gboolean proposal;
  } all[] = {
    { "No se ha medido la accesibilidad.", FALSE },
    { "4)No se utiliza la tecnología.", FALSE },
    { "Falta un mapa de procesos", FALSE },
    { "El personal carece de inducción", FALSE },
    { "Implementar sin demora el mapa", FALSE }, /* a doubt is not reported */
    { "Crear un buzón de ideas", TRUE },
    { "2) Medir la opinión de la población", TRUE },
    { "Se debe capacitar al personal", TRUE },
    { "Hay que comprar equipos", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
      LogroLinea *linea = sample_linea (plan, "Acción", "6.1");

      g_object_set (linea, "area", all[i].area, NULL);
      sample_append (respuesta_of (plan, "6.1")->areas, "texto", all[i].area, NULL);
      g_assert_cmpuint (count (plan, "area-como-propuesta"), ==, all[i].proposal ? 2 : 0);
    }
}

static void
test_criterios (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
  LogroLinea *linea = sample_linea (plan, "Medir", "6.1");

  g_object_set (linea, "criterio", "6", NULL);
  g_assert_cmpuint (count (plan, "criterio-ajeno"), ==, 0);
  g_object_set (linea, "criterio", "2", NULL);
  g_assert_cmpuint (count (plan, "criterio-ajeno"), ==, 1);
  g_object_set (linea, "criterio", NULL, NULL);
  /* an imported PMI, without an autodiagnóstico: the other eight of the nine have nothing */
  g_assert_cmpuint (count (plan, "criterio-sin-accion"), ==, 8);
  g_object_set (respuesta_of (plan, "1.1"), "alternativa", (gint64) 80, NULL);
  g_assert_cmpuint (count (plan, "criterio-sin-accion"), ==, 0);
  sample_append (respuesta_of (plan, "2.4")->areas, "texto", "No hay", NULL);
  g_assert_cmpuint (count (plan, "criterio-sin-accion"), ==, 1);
  g_object_set (linea, "subcriterio", "2.1", NULL);
  g_assert_cmpuint (count (plan, "criterio-sin-accion"), ==, 0);
}

/* What the template asks of a línea is not asked of a row of a PMI, and the other way round. */
static void
test_forms (void)
{
  g_autoptr (LogroPlan) caf = plan_of ("caf-2020");
  g_autoptr (LogroPlan) chile = sample_plan ();

  sample_linea (caf, "Medir", "6.1");
  g_assert_cmpuint (count (caf, "linea-sin-indicador"), ==, 1);
  g_assert_cmpuint (count (caf, "linea-sin-brecha"), ==, 0);
  g_object_set (sample_linea (chile, "Plan anual", "1"), "area", "Crear un plan", NULL);
  g_assert_cmpuint (count (chile, "linea-sin-brecha"), ==, 1);
  g_assert_cmpuint (count (chile, "area-como-propuesta"), ==, 0);
}

static void
test_office (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("mx-consolidacion");
  LogroPrograma *programa = sample_append (plan->registro->programas, "nombre", "Parques",
                                           "unidad", "parque", "validada", "2019-01-01", NULL);
  LogroInforme *informe = add_informe (plan, "2019-03-31", "2019-03-27");
  LogroAtencion *atencion = sample_append (informe->atenciones, "observacion", "Complete", NULL);

  sample_append (informe->cifras, "programa", programa->id, "avance", "3", "unidad", "m²", NULL);
  g_object_set (plan->cabecera, "grado", "Óptimo", NULL);
  g_assert_cmpuint (count (plan, "criterio-sin-accion"), ==, 6);
  g_assert_cmpuint (count (plan, "cifra-rechazada"), ==, 1);
  g_assert_cmpuint (count (plan, "grado-sin-tipo"), ==, 1);
  g_assert_cmpuint (count (plan, "informe-atrasado"), ==, 0);
  g_assert_cmpuint (count (plan, "observacion-sin-atender"), ==, 1);
  g_object_set (atencion, "respuesta", "Hecho", "cerrada", "2019-04-02", NULL);
  g_object_set (informe, "entrega", "2019-04-01", NULL);
  g_assert_cmpuint (count (plan, "observacion-sin-atender"), ==, 0);
  g_assert_cmpuint (count (plan, "informe-atrasado"), ==, 1);
}

static void
assert_lacks (LogroPlan  *plan,
              const char *paso,
              const char *words)
{
  g_autoptr (GPtrArray) list = logro_requisitos_list (plan);

  for (guint i = 0; i < list->len; i++)
    {
      LogroRequisito *requisito = list->pdata[i];

      if (g_strcmp0 (requisito->paso, paso) == 0 && g_strcmp0 (requisito->texto, words) == 0)
        return;
    }
  g_error ("%s does not lack “%s”", paso, words);
}

/* What the consensus and the reports still lack, until they lack nothing. */
static void
test_lacks_caf (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
  LogroInforme *informe = g_object_new (LOGRO_TYPE_INFORME, NULL);
  LogroReporte *reporte = g_object_new (LOGRO_TYPE_REPORTE, NULL);
  g_autoptr (GPtrArray) list = NULL;

  assert_lacks (plan, "evaluadores", "who assesses");
  assert_lacks (plan, "autodiagnostico", "puntos fuertes or áreas de mejora of 28 subcriterios");
  assert_lacks (plan, "consenso", "the agreed scores of 28 subcriterios");
  assert_lacks (plan, "informes", "a first report");
  assert_lacks (plan, "lineas", "a first acción de mejora");
  for (guint i = 0; i < 28; i++)
    logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), 40);
  g_object_set (respuesta_of (plan, "1.1"), "revisar", TRUE, NULL);
  assert_lacks (plan, "consenso", "1 score marked for review");
  g_object_set (respuesta_of (plan, "1.1"), "revisar", FALSE, NULL);

  logro_list_append (plan->implementacion->informes, informe);
  logro_list_append (informe->reportes, reporte);
  logro_list_append (informe->atenciones, g_object_new (LOGRO_TYPE_ATENCION, NULL));
  assert_lacks (plan, "informes", "the day on which 1 report was delivered");
  assert_lacks (plan, "informes", "the progress in 1 row of the reports");
  assert_lacks (plan, "informes", "1 observation of the feedback to attend and close");
  g_object_set (informe, "entrega", "2025-01-10", NULL);
  g_object_set (reporte, "avance", (gint64) 0, NULL);
  g_object_set (logro_list_get (informe->atenciones, 0), "cerrada", "2025-01-20", NULL);
  list = logro_requisitos_list (plan);
  g_assert_cmpuint (logro_requisitos_sum (list, "implementacion", "informes").pendientes, ==, 0);
  g_assert_cmpuint (logro_requisitos_sum (list, "consenso", "consenso").pendientes, ==, 0);
}

static void
test_lacks_mexico (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("mx-consolidacion");
  LogroPrograma *programa = g_object_new (LOGRO_TYPE_PROGRAMA, NULL);

  assert_lacks (plan, "encabezado", "the dependencia");
  assert_lacks (plan, "grados", "the grado of the office");
  assert_lacks (plan, "ppcs", "a first PPCS");
  assert_lacks (plan, "trimestres", "a first report");
  g_object_set (plan->cabecera, "grado", "Sobresaliente", NULL);
  assert_lacks (plan, "grados", "the tipo de plan of that grado");
  logro_list_append (plan->registro->programas, programa);
  assert_lacks (plan, "ppcs", "the validated unit of 1 PPCS");
  assert_lacks (plan, "ppcs", "the goals of 1 PPCS");
}

/* The sentences of the program in the words of the model; what a person wrote stays. */
static void
test_words (void)
{
  g_autoptr (LogroPlan) plan = plan_of ("caf-2020");
  g_autoptr (LogroPlan) chilean = plan_of ("subdere-progresivo");
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Línea de atención", NULL);
  g_autofree char *own = logro_modelo_adapt (
    plan->model, "Línea: la línea de acción «%s», sus líneas y actividades; lineal, alíneala");
  g_autofree char *same = logro_modelo_adapt (chilean->model, "La línea «%s» y su actividad");
  g_autoptr (GPtrArray) found = NULL;
  gboolean said = FALSE;

  g_assert_cmpstr (own, ==, "Acción de mejora: la acción de mejora «%s», sus acciones de mejora y "
                            "tareas; lineal, alíneala");
  g_assert_cmpstr (same, ==, "La línea «%s» y su actividad");
  logro_list_append (plan->diseno->lineas, linea);
  found = logro_doctor_list (plan, HOY);
  for (guint i = 0; i < found->len; i++)
    said = said || g_str_equal (((LogroHallazgo *) found->pdata[i])->que,
                                "Nobody is responsible for the acción de mejora “Línea de "
                                "atención”.");
  g_assert_true (said);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/modelos/models", test_models);
  g_test_add_func ("/calc/modelos/bands", test_bands);
  g_test_add_func ("/calc/modelos/score", test_score);
  g_test_add_func ("/calc/modelos/consensus", test_consensus);
  g_test_add_func ("/calc/modelos/deadline", test_deadline);
  g_test_add_func ("/calc/modelos/no-end", test_no_end);
  g_test_add_func ("/calc/modelos/progress", test_progress);
  g_test_add_func ("/calc/modelos/units", test_units);
  g_test_add_func ("/calc/modelos/quarters", test_quarters);
  g_test_add_func ("/calc/modelos/grado", test_grado);
  g_test_add_func ("/calc/modelos/proposals", test_proposals);
  g_test_add_func ("/calc/modelos/criterios", test_criterios);
  g_test_add_func ("/calc/modelos/forms", test_forms);
  g_test_add_func ("/calc/modelos/office", test_office);
  g_test_add_func ("/calc/modelos/lacks-caf", test_lacks_caf);
  g_test_add_func ("/calc/modelos/lacks-mexico", test_lacks_mexico);
  g_test_add_func ("/calc/modelos/words", test_words);
  return g_test_run ();
}
