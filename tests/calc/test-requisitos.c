/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What phase 0 lacks: each thing is listed while it is missing and no longer. */

#include "support.h"

#include <string.h>

#include "calc/requisitos.h"

/* How often @words is in the list of @paso. */
static guint
count (LogroPlan  *plan,
       const char *paso,
       const char *words)
{
  g_autoptr (GPtrArray) list = logro_requisitos_list (plan);
  guint n = 0;

  for (guint i = 0; i < list->len; i++)
    {
      LogroRequisito *requisito = list->pdata[i];

      g_assert_cmpstr (requisito->fase, ==, "diagnostico");
      g_assert_true (requisito->hechos < requisito->total || requisito->total == 0 ||
                     requisito->texto == NULL);
      n += strcmp (requisito->paso, paso) == 0 && requisito->texto != NULL &&
           strstr (requisito->texto, words) != NULL;
    }
  return n;
}

static void
sign (LogroPlan  *plan,
      guint       n,
      const char *nombre)
{
  g_object_set (logro_list_get (plan->diagnostico->participantes, n), "nombre", nombre, "firma",
                TRUE, NULL);
}

/* A plan that lacks nothing. */
static LogroPlan *
new_whole (void)
{
  LogroPlan *plan = support_plan ();
  LogroDiagnostico *d = plan->diagnostico;

  g_object_set (d, "fecha", "2026-11-20", "inicio", "09:00", "duracion", (gint64) 240, "lugar",
                "Salón",
                "descripcion", "Se reunió el comité.", NULL);
  g_object_set (logro_list_get (d->participantes, 3), "presente", TRUE, NULL);
  for (guint i = 0; i < 7; i++)
    logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), 0);
  sign (plan, 0, "Ana Soto");
  sign (plan, 1, "Luis Paz");
  sign (plan, 4, "Eva Ríos");
  return plan;
}

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
test_new_plan (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();

  /* date, start, duration, place, description, who was there; seven questions; three signers */
  assert_sum (plan, "diagnostico", "reunion", 0, 6, 6);
  assert_sum (plan, "diagnostico", "preguntas", 0, 7, 1);
  assert_sum (plan, "diagnostico", "acta", 0, 3, 3);
  assert_sum (plan, "diagnostico", NULL, 0, 16, 10);
  assert_sum (plan, "ingreso", NULL, 0, 0, 0);
}

static void
test_whole (void)
{
  g_autoptr (LogroPlan) plan = new_whole ();

  assert_sum (plan, "diagnostico", "reunion", 6, 6, 0);
  assert_sum (plan, "diagnostico", "preguntas", 7, 7, 0);
  assert_sum (plan, "diagnostico", "acta", 3, 3, 0);
  assert_sum (plan, "diagnostico", NULL, 16, 16, 0);
}

static void
test_meeting (void)
{
  static const struct
  {
    const char *field;
    const char *text;
    const char *words;
  } things[] = {
    { "fecha", "2026-11-20", "the date" },  { "inicio", "09:00", "the hour" },
    { "lugar", "Salón", "the place" },      { "descripcion", "Se reunió.", "the description" },
    { "duracion", "240", "how long" },
  };
  g_autoptr (LogroPlan) plan = new_whole ();
  LogroRecord *d = LOGRO_RECORD (plan->diagnostico);

  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    {
      const LogroField *field = support_field (d, things[i].field);

      g_assert_cmpuint (count (plan, "reunion", things[i].words), ==, 0);
      g_assert_true (logro_record_set_from_text (d, field,
                                                 field->kind == LOGRO_INTEGER ? "0" : "", NULL));
      g_assert_cmpuint (count (plan, "reunion", things[i].words), ==, 1);
      g_assert_cmpuint (count (plan, "reunion", ""), ==, 1); /* and nothing else */
      g_assert_true (logro_record_set_from_text (d, field, things[i].text, NULL));
      g_assert_cmpuint (count (plan, "reunion", ""), ==, 0);
    }
}

static void
test_present (void)
{
  g_autoptr (LogroPlan) plan = new_whole ();
  LogroList *people = plan->diagnostico->participantes;

  g_object_set (logro_list_get (people, 3), "presente", FALSE, NULL);
  g_assert_cmpuint (count (plan, "reunion", "present"), ==, 1);
  g_object_set (logro_list_get (people, 0), "presente", TRUE, NULL);
  g_assert_cmpuint (count (plan, "reunion", ""), ==, 0);
}

static void
test_answers (void)
{
  g_autoptr (LogroPlan) plan = new_whole ();

  for (guint i = 0; i < 2; i++)
    logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 5 + i), LOGRO_SIN_RESPUESTA);
  g_assert_cmpuint (count (plan, "preguntas", "2 questions without"), ==, 1);
  assert_sum (plan, "diagnostico", "preguntas", 5, 7, 1);
  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 5), 0);
  g_assert_cmpuint (count (plan, "preguntas", "1 question without"), ==, 1);
  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 6), 2);
  g_assert_cmpuint (count (plan, "preguntas", ""), ==, 0);
}

static void
test_review (void)
{
  g_autoptr (LogroPlan) plan = new_whole ();
  LogroRespuesta *respuesta =
    logro_plan_get_respuesta (plan, logro_modelo_get_elemento (plan->model, 2));

  g_object_set (respuesta, "revisar", TRUE, NULL);
  g_assert_cmpuint (count (plan, "preguntas", "1 answer marked"), ==, 1);
  assert_sum (plan, "diagnostico", "preguntas", 7, 7, 1); /* all answered, and yet not complete */
  g_assert_cmpuint (count (plan, "preguntas", ""), ==, 1);
  g_object_set (respuesta, "revisar", FALSE, NULL);
  g_assert_cmpuint (count (plan, "preguntas", ""), ==, 0);
}

static void
test_signers (void)
{
  static const guint compulsory[] = { 0, 1, 4 };
  g_autoptr (LogroPlan) plan = new_whole ();
  LogroList *people = plan->diagnostico->participantes;

  for (guint i = 0; i < G_N_ELEMENTS (compulsory); i++)
    {
      LogroParticipante *signer = logro_list_get (people, compulsory[i]);

      g_object_set (signer, "firma", FALSE, NULL);
      g_assert_cmpuint (count (plan, "acta", signer->cargo), ==, 1);
      g_object_set (signer, "firma", TRUE, "nombre", "", NULL);
      g_assert_cmpuint (count (plan, "acta", signer->cargo), ==, 1);
      g_assert_cmpuint (count (plan, "acta", ""), ==, 1);
      g_object_set (signer, "nombre", "Otra Persona", NULL);
      g_assert_cmpuint (count (plan, "acta", ""), ==, 0);
    }
}

/* The Control signs if the municipality has one; another of the same role may sign for it. */
static void
test_control (void)
{
  g_autoptr (LogroPlan) plan = new_whole ();
  LogroList *people = plan->diagnostico->participantes;
  LogroParticipante *control = logro_list_get (people, 2);
  g_autofree char *cargo = NULL;

  g_assert_nonnull (strstr (control->cargo, "Control"));
  g_object_set (control, "nombre", "", "firma", FALSE, NULL);
  g_assert_cmpuint (count (plan, "acta", ""), ==, 0);
  logro_list_remove (people, 2);
  g_assert_cmpuint (count (plan, "acta", ""), ==, 0);

  cargo = g_strdup (((LogroParticipante *) logro_list_get (people, 3))->cargo);
  logro_list_remove (people, 3);
  g_assert_cmpuint (count (plan, "acta", cargo), ==, 1);
  logro_list_append (people, g_object_new (LOGRO_TYPE_PARTICIPANTE, "nombre", "Paz Vera", "cargo",
                                           cargo, "firma", TRUE, NULL));
  g_assert_cmpuint (count (plan, "acta", ""), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/requisitos/new-plan", test_new_plan);
  g_test_add_func ("/calc/requisitos/whole", test_whole);
  g_test_add_func ("/calc/requisitos/meeting", test_meeting);
  g_test_add_func ("/calc/requisitos/present", test_present);
  g_test_add_func ("/calc/requisitos/answers", test_answers);
  g_test_add_func ("/calc/requisitos/review", test_review);
  g_test_add_func ("/calc/requisitos/signers", test_signers);
  g_test_add_func ("/calc/requisitos/control", test_control);
  return g_test_run ();
}
