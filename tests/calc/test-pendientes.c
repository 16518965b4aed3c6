/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What phase 0 lacks: each thing is listed while it is missing and no longer. */

#include "support.h"

#include <string.h>

#include "calc/pendientes.h"

/* How often @words is in the list of @paso. */
static guint
count (LogroPlan  *plan,
       const char *paso,
       const char *words)
{
  g_autoptr (GPtrArray) list = logro_pendientes_list (plan);
  guint n = 0;

  for (guint i = 0; i < list->len; i++)
    {
      LogroPendiente *pendiente = list->pdata[i];

      g_assert_cmpstr (pendiente->fase, ==, "diagnostico");
      n += strcmp (pendiente->paso, paso) == 0 && strstr (pendiente->texto, words) != NULL;
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

  g_object_set (d, "fecha", "2026-11-20", "inicio", "09:00", "duracion", (gint64) 240, "lugar", "Salón",
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
test_new_plan (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (GPtrArray) list = logro_pendientes_list (plan);

  /* date, start, duration, place, description, who was there; the questions; three signers */
  g_assert_cmpuint (list->len, ==, 10);
  g_assert_cmpuint (logro_pendientes_count (list, "diagnostico", "reunion"), ==, 6);
  g_assert_cmpuint (logro_pendientes_count (list, "diagnostico", "preguntas"), ==, 1);
  g_assert_cmpuint (logro_pendientes_count (list, "diagnostico", "acta"), ==, 3);
  g_assert_cmpuint (logro_pendientes_count (list, "diagnostico", NULL), ==, 10);
  g_assert_cmpuint (logro_pendientes_count (list, "ingreso", NULL), ==, 0);
}

static void
test_whole (void)
{
  g_autoptr (LogroPlan) plan = new_whole ();
  g_autoptr (GPtrArray) list = logro_pendientes_list (plan);

  g_assert_cmpuint (list->len, ==, 0);
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
    { "fecha", "2026-11-20", "date" },  { "inicio", "09:00", "hour" },
    { "lugar", "Salón", "place" },      { "descripcion", "Se reunió.", "description" },
    { "duracion", "240", "How long" },
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
  g_assert_cmpuint (count (plan, "preguntas", "2 questions have"), ==, 1);
  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 5), 0);
  g_assert_cmpuint (count (plan, "preguntas", "1 question has"), ==, 1);
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
  g_assert_cmpuint (count (plan, "preguntas", "1 answer is marked"), ==, 1);
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
  g_test_add_func ("/calc/pendientes/new-plan", test_new_plan);
  g_test_add_func ("/calc/pendientes/whole", test_whole);
  g_test_add_func ("/calc/pendientes/meeting", test_meeting);
  g_test_add_func ("/calc/pendientes/present", test_present);
  g_test_add_func ("/calc/pendientes/answers", test_answers);
  g_test_add_func ("/calc/pendientes/review", test_review);
  g_test_add_func ("/calc/pendientes/signers", test_signers);
  g_test_add_func ("/calc/pendientes/control", test_control);
  return g_test_run ();
}
