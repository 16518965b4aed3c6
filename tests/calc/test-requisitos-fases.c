/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What phases 1 to 7 lack, filled in until they lack nothing. */

#include "sample.h"

#include <string.h>

#include "calc/fortaleza.h"
#include "calc/requisitos.h"

static void
assert_sum (LogroPlan  *plan,
            const char *fase,
            const char *paso,
            guint       hechos,
            guint       total,
            guint       pendientes)
{
  g_autoptr (GPtrArray) list = logro_requisitos_list (plan);
  LogroAvance avance = logro_requisitos_sum (list, fase, paso);

  g_assert_cmpuint (avance.hechos, ==, hechos);
  g_assert_cmpuint (avance.total, ==, total);
  g_assert_cmpuint (avance.pendientes, ==, pendientes);
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

      if (strcmp (requisito->paso, paso) == 0 && g_strcmp0 (requisito->texto, words) == 0)
        return;
    }
  g_error ("%s does not lack “%s”", paso, words);
}

/* Gives every text field of a record something to say. */
static void
fill (gpointer record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (!logro_field_is_text (field) || !logro_record_is_default (record, field))
        continue;
      if (field->kind == LOGRO_DATE)
        logro_record_set_text (record, field->name, "2027-03-01");
      else if (field->kind <= LOGRO_PROSE)
        logro_record_set_text (record, field->name, "algo");
    }
}

/* 2 of the invitation and 6 of the convenio; 2 contrapartes, the one role every municipality has
 * and three things of the comité; four phases; five aspects; three methods; a buena práctica. */
static void
test_first_phases (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroComite *comite = plan->comite;

  assert_sum (plan, "ingreso", "invitacion", 0, 2, 2);
  assert_sum (plan, "ingreso", "convenio", 0, 6, 6);
  fill (plan->ingreso);
  fill (plan->ingreso->convenio);
  assert_sum (plan, "ingreso", NULL, 6, 8, 2);
  sample_append (plan->ingreso->convenio->firmantes, "nombre", "Ana Soto", NULL);
  assert_lacks (plan, "convenio", "who signs the convenio for both sides");
  sample_append (plan->ingreso->convenio->firmantes, "nombre", "Luis Paz", NULL);
  sample_append (plan->ingreso->convenio->adjuntos, "ruta", "convenio.pdf", NULL);
  assert_sum (plan, "ingreso", NULL, 8, 8, 0);

  assert_sum (plan, "comite", NULL, 0, 6 + 4 + 5 + 3 + 1, 5 + 1 + 5 + 3 + 1);
  fill (comite);
  assert_sum (plan, "comite", NULL, 2 + 5 + 3, 19, 3 + 1 + 1);
  sample_append (comite->contrapartes, "nombre", "Luis Paz", NULL);
  assert_lacks (plan, "integrantes", "1 contraparte técnica");
  for (guint i = 0; i < 2; i++) /* a third makes no up for anything */
    sample_append (comite->contrapartes, "nombre", "Eva Ríos", NULL);
  sample_append (comite->miembros, "nombre", "Ana Soto", "cargo", "Alcaldesa", "preside", TRUE,
                 NULL);
  sample_append (comite->buenas_practicas, "nombre", "Ventanilla única", NULL);
  sample_append (comite->tareas, "fase", "diseno", NULL);
  sample_append (comite->tareas, "fase", "diseno", NULL);
  assert_lacks (plan, "plan-trabajo", "activities for 3 phases in the work plan");
  sample_append (comite->tareas, "fase", "autoevaluacion", NULL);
  sample_append (comite->tareas, "fase", "validacion", NULL);
  sample_append (comite->tareas, "fase", "validacion-plan", NULL);
  assert_sum (plan, "comite", NULL, 19, 19, 0);
}

/* Programme 1; five elements scored and shown; antecedentes 7. */
static void
test_autoevaluacion (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  static const char *const elementos[] = { "1.1", "1.2", "1.3", "2.1", "2.2" };

  assert_sum (plan, "autoevaluacion", NULL, 0, 1 + 10 + 7, 1 + 2 + 7);
  for (guint i = 0; i < 5; i++)
    sample_evaluate (plan, elementos[i], 3, 3);
  sample_evaluate (plan, "2.1", 3, LOGRO_SIN_DATO);
  assert_lacks (plan, "evidencias", "1 element without score");
  assert_lacks (plan, "evidencias", "5 elements without evidence");
  sample_evaluate (plan, "2.1", 3, 3);
  for (guint i = 0; i < 5; i++)
    fill (logro_list_get (plan->autoevaluacion->evaluaciones, i));
  g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, 0), "revisar", TRUE, NULL);
  assert_lacks (plan, "evidencias", "1 evaluation marked for review");
  g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, 0), "revisar", FALSE, NULL);
  fill (plan->autoevaluacion);
  g_object_set (plan->dotacion, "honorarios", (gint64) 3, NULL);
  sample_append (plan->autoevaluacion->tareas, "actividad", "Reunión", NULL);
  assert_sum (plan, "autoevaluacion", NULL, 18, 18, 0);
}

/* Validators 3; five scores; the report and two ámbitos. */
static void
test_validacion (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  static const char *const elementos[] = { "1.1", "1.2", "1.3", "2.1", "2.2" };

  assert_sum (plan, "validacion", NULL, 0, 3 + 5 + 3, 3 + 1 + 2);
  for (guint i = 0; i < 5; i++)
    sample_validate (plan, elementos[i], 2);
  assert_sum (plan, "validacion", "puntajes-validados", 5, 5, 0);
  fill (plan->validacion);
  sample_append (plan->validacion->validadores, "nombre", "Eva Ríos", NULL);
  assert_lacks (plan, "retroalimentacion", "the feedback on 2 ámbitos");
  g_assert_cmpuint (logro_retroalimentacion_draft (plan), ==, 4);
  assert_sum (plan, "validacion", NULL, 11, 11, 0);
}

static void
test_diseno (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroDiseno *diseno = plan->diseno;
  LogroCriterioMatriz *criterio;
  LogroHerramienta *herramienta;
  LogroLinea *linea;

  /* two values, an área; criteria, herramientas; texts, sistema, diffusion; a línea */
  assert_sum (plan, "diseno", NULL, 0, 3 + 2 + 4 + 1, 2 + 2 + 4 + 1);
  fill (diseno);
  for (guint i = 0; i < 2; i++)
    g_object_set (logro_list_get (diseno->areas, i), "valor", (gint64) 3, NULL);
  g_object_set (logro_list_get (diseno->areas, 0), "elegida", TRUE, NULL);
  assert_lacks (plan, "brechas", "why 1 área was chosen");
  assert_lacks (plan, "metodologias", "a methodology for 1 área de mejora");
  assert_lacks (plan, "lineas", "a línea for 1 área de mejora");
  g_object_set (logro_list_get (diseno->areas, 0), "motivo", "Lo más débil", NULL);

  criterio = sample_append (diseno->matriz->criterios, "nombre", "Costo", NULL);
  herramienta = sample_append (diseno->matriz->herramientas, "subcriterio", "1", NULL);
  assert_lacks (plan, "matriz", "1 value of the matriz");
  sample_append (herramienta->valores, "criterio", criterio->id, "puntos", (gint64) 3, NULL);

  linea = sample_linea (plan, NULL, "1");
  sample_cierra (linea, "1.1", LOGRO_SIN_DATO);
  sample_actividad (linea, "2027-03-01", NULL, 0, 0);
  sample_append (linea->indicadores, "nombre", "Avance", NULL);
  assert_lacks (plan, "lineas", "the whole sheet of 1 línea");
  assert_lacks (plan, "gantt", "the dates of 1 activity");
  assert_lacks (plan, "simulador", "the expected score of 1 brecha");
  fill (linea);
  fill (logro_list_get (linea->actividades, 0));
  g_object_set (logro_list_get (linea->cierres, 0), "esperado", (gint64) 4, NULL);

  fill (sample_ami (plan, "Actas", NULL, NULL));
  sample_ami (plan, "Archivo", NULL, NULL);
  assert_lacks (plan, "ami", "the whole sheet of 1 AMI");
  fill (logro_list_get (diseno->amis, 1));
  /* 3 + reason, 1 methodology; 2 + 1 value; 4; 2 AMI; 1 + 1 área + 1 sheet; 1 date; 1 promise */
  assert_sum (plan, "diseno", NULL, 4 + 1 + 3 + 4 + 2 + 3 + 1 + 1, 19, 0);
}

static void
test_last_phases (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroObservacion *observacion;

  assert_sum (plan, "validacion-plan", NULL, 0, 3, 3);
  sample_append (plan->validacion_plan->evaluadores, "nombre", "Eva Ríos", NULL);
  observacion = sample_append (plan->validacion_plan->observaciones, "texto", "Falta", NULL);
  g_object_set (plan->validacion_plan, "resultado", LOGRO_PLAN_VALIDADO, "fecha", "2027-03-01",
                NULL);
  assert_lacks (plan, "evaluacion-plan", "1 observation to settle");
  g_object_set (observacion, "estado", LOGRO_OBSERVACION_RESUELTA, NULL);
  assert_sum (plan, "validacion-plan", NULL, 4, 4, 0);

  assert_sum (plan, "implementacion", NULL, 0, 4, 4);
  sample_linea (plan, "Una", "1");
  sample_ami (plan, "Actas", NULL, NULL);
  assert_lacks (plan, "seguimiento", "a report on 2 líneas or AMI");
  sample_seguimiento (((LogroLinea *) logro_list_get (plan->diseno->lineas, 0))->seguimientos,
                      "2027-04-01", 20);
  assert_lacks (plan, "seguimiento", "a report on 1 línea or AMI");
  sample_append (plan->implementacion->medidas, "medida", "Más gente", NULL);
  assert_lacks (plan, "medidas", "who carries out 1 medida, and until when");
}

/* A model whose phases have no steps asks for nothing in them; CLI and window rely on it. */
static void
test_only_steps_of_the_model (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (GPtrArray) list = logro_requisitos_list (plan);

  for (guint i = 0; i < list->len; i++)
    g_assert_cmpstr (((LogroRequisito *) list->pdata[i])->fase, ==, "diagnostico");
}

static void
test_speed (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  g_autoptr (GPtrArray) list = NULL;
  gint64 start;

  sample_grow (plan, 500, 20, 10);
  start = g_get_monotonic_time ();
  list = logro_requisitos_list (plan);
  g_test_message ("500 × 20 × 10: %.2f ms", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 100000);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/requisitos-fases/first-phases", test_first_phases);
  g_test_add_func ("/calc/requisitos-fases/autoevaluacion", test_autoevaluacion);
  g_test_add_func ("/calc/requisitos-fases/validacion", test_validacion);
  g_test_add_func ("/calc/requisitos-fases/diseno", test_diseno);
  g_test_add_func ("/calc/requisitos-fases/last-phases", test_last_phases);
  g_test_add_func ("/calc/requisitos-fases/only-steps-of-the-model", test_only_steps_of_the_model);
  g_test_add_func ("/calc/requisitos-fases/speed", test_speed);
  return g_test_run ();
}
