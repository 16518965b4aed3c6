/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sample plan, which is what a newcomer sees first: whole, consistent, and of all phases.
 *
 * Schema and writer have tests of their own that read it (tests/document). */

#include "support.h"

#include "calc/dinero.h"
#include "calc/doctor.h"
#include "calc/puntaje.h"
#include "calc/requisitos.h"
#include "core/adjuntos.h"
#include "document/document.h"

#define NAME "../../data/samples/villa-los-aromos.logro"

/* A day long after the plan: nothing in the sample may go stale. */
#define HOY "2099-12-31"

static LogroPlan *
read_sample (void)
{
  g_autoptr (GBytes) bytes = support_data (NAME);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open_copy (bytes, NAME, &error);

  g_assert_no_error (error);
  return g_object_ref (logro_document_get_plan (document));
}

/* "record field": what may stay empty in the sample, because only some records of the kind have
 * it. */
static const char *const may_be_empty[] = {
  "respuesta observacion",  "evaluacion cifra-1", "evaluacion cifra-2",    "evaluacion cifra-3",
  "evaluacion meta",        "evaluacion unidad",  "evaluacion adjuntos",   "validado comentario",
  "estado-fase reaperturas", "linea inicio",     "linea termino",
};

/* What only plans of other forms have (core/linea.c), and plans made from a table. */
static const char *const of_others[] = {
  "linea criterio",   "linea ejemplo",   "linea dimension", "linea area",
  "linea comentarios", "linea objetivos", "linea recursos",  "linea corresponsables",
  "plan importadas", "plan apartados",
  "respuesta puntos-fuertes", "respuesta areas", "respuesta calificaciones",
  "diagnostico evaluadores", "implementacion informes", "implementacion feriados",
  "registro programas", "cabecera administracion", "cabecera dependencia",
  "cabecera titular", "cabecera referencia", "cabecera grado",
  "cabecera presentacion", "cabecera objetivo-general", "cabecera objetivos",
  "cabecera grados",
};

static gboolean
is_among (const char        *key,
          const char *const *keys,
          guint              n)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (keys[i], key))
      return TRUE;
  return FALSE;
}

static gboolean
is_excused (const char *record,
            const char *field)
{
  g_autofree char *key = g_strdup_printf ("%s %s", record, field);

  return is_among (key, may_be_empty, G_N_ELEMENTS (may_be_empty)) ||
         is_among (key, of_others, G_N_ELEMENTS (of_others));
}

static gboolean
is_empty (LogroRecord      *record,
          const LogroField *field)
{
  if (field->kind == LOGRO_CHILDREN)
    return logro_list_get_n (logro_record_get_list (record, field)) == 0;
  return logro_field_is_text (field) && logro_record_is_default (record, field);
}

/* Visits all records; @seen gets "record field" of each field that some record fills. */
static void
walk (LogroRecord *record,
      GHashTable  *seen)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      g_autofree char *key = g_strdup_printf ("%s %s", klass->tag, field->name);

      if (is_empty (record, field) && !(field->flags & LOGRO_FIELD_KEPT) &&
          !is_excused (klass->tag, field->name))
        {
          g_test_message ("%s is empty", key);
          g_test_fail ();
        }
      if (!is_empty (record, field))
        g_hash_table_add (seen, g_steal_pointer (&key));
      if (field->kind == LOGRO_CHILD)
        walk (logro_record_get_child (record, field), seen);
      else if (field->kind == LOGRO_CHILDREN)
        for (guint j = 0; j < logro_list_get_n (logro_record_get_list (record, field)); j++)
          walk (logro_list_get (logro_record_get_list (record, field), j), seen);
    }
}

/* The files that lie beside the sample are those it was made with. */
static void
test_adjuntos (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autoptr (GPtrArray) adjuntos = logro_adjuntos_list (plan);

  g_assert_cmpuint (adjuntos->len, ==, 4);
  for (guint i = 0; i < adjuntos->len; i++)
    {
      LogroAdjunto *adjunto = adjuntos->pdata[i];
      g_autofree char *name = g_build_filename ("../../data/samples", adjunto->ruta, NULL);
      g_autoptr (GBytes) bytes = support_data (name);
      g_autofree char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

      g_assert_cmpint (adjunto->tamano, ==, g_bytes_get_size (bytes));
      g_assert_cmpstr (adjunto->sha256, ==, digest);
    }
}

/* The período of the líneas is left to the program, which reckons it from the activities. */
static void
test_filled (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  walk (LOGRO_RECORD (plan), seen);
  for (guint i = 0; i < G_N_ELEMENTS (may_be_empty); i++)
    if (g_str_equal (may_be_empty[i], "linea inicio"))
      break;
    else
      g_assert_true (g_hash_table_contains (seen, may_be_empty[i]));
}

static void
test_resultados_have_figures (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  guint n = 0;

  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      LogroEvaluacion *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, i);

      if (logro_modelo_get_elemento (plan->model, i)->tipo != LOGRO_RESULTADO)
        continue;
      g_assert_true (evaluacion->cifra_1 != NULL && evaluacion->cifra_2 != NULL &&
                     evaluacion->cifra_3 != NULL && evaluacion->meta != NULL &&
                     evaluacion->unidad != NULL);
      n++;
    }
  g_assert_cmpuint (n, ==, 21);
}

/* Nothing lacks, nothing is wrong that no exception covers, and no exception is idle. */
static void
test_sound (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autoptr (GPtrArray) requisitos = logro_requisitos_list (plan);
  g_autoptr (GPtrArray) hallazgos = logro_doctor_list (plan, HOY);
  guint n = logro_list_get_n (plan->excepciones);

  for (guint i = 0; i < requisitos->len; i++)
    g_assert_cmpstr (((LogroRequisito *) requisitos->pdata[i])->texto, ==, NULL);
  for (guint i = 0; i < hallazgos->len; i++)
    if (((LogroHallazgo *) hallazgos->pdata[i])->excepcion == NULL)
      g_test_message ("%s", ((LogroHallazgo *) hallazgos->pdata[i])->que);
  g_assert_cmpuint (logro_doctor_count (hallazgos), ==, 0);
  g_assert_cmpuint (hallazgos->len, ==, n);
  g_assert_cmpuint (n, >, 0);
}

/* Today must not matter: the day after the plan was closed finds the same. */
static void
test_sound_any_day (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autoptr (GPtrArray) then = logro_doctor_list (plan, plan->implementacion->cierre_fecha);
  g_autoptr (GPtrArray) late = logro_doctor_list (plan, HOY);

  g_assert_cmpuint (logro_doctor_count (then), ==, 0);
  g_assert_cmpuint (then->len, ==, late->len);
}

static gint64
sum (LogroPlan      *plan,
     LogroInstancia  instancia)
{
  LogroPuntaje total;

  g_free (logro_puntaje_list (plan, instancia, &total));
  g_assert_false (logro_puntaje_is_provisional (&total));
  return total.obtenido;
}

/* The figures that the texts of the plan tell are those of its records. */
static void
test_figures_told (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *own = g_strdup_printf ("%d de 390 puntos",
                                          (int) sum (plan, LOGRO_INSTANCIA_AUTOEVALUACION));
  g_autofree char *promise = g_strdup_printf ("de %d a %d de 390",
                                              (int) sum (plan, LOGRO_INSTANCIA_VALIDADO),
                                              (int) sum (plan, LOGRO_INSTANCIA_ESPERADO));
  LogroDinero money;

  g_assert_cmpint (sum (plan, LOGRO_INSTANCIA_DIAGNOSTICO), ==, 117);
  g_assert_nonnull (strstr (plan->autoevaluacion->acta_texto, own));
  g_assert_nonnull (strstr (plan->autoevaluacion->oficio_texto, own));
  g_assert_nonnull (strstr (plan->diseno->foco, promise));
  g_assert_true (logro_dinero_plan (plan, &money, NULL));
  g_assert_cmpint (money.propios, ==, 13150);
  g_assert_cmpint (money.externos, ==, 29800);
  g_assert_nonnull (strstr (plan->diseno->introduccion, "M$ 13.150 de recursos propios"));
  g_assert_nonnull (strstr (plan->diseno->introduccion, "M$ 29.800 de la SUBDERE"));
}

/* Every ámbito scored less in the cycle before, on the same scales. */
static void
test_cycles (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  LogroCiclo *ciclo = logro_list_get (plan->ciclos, 0);
  const LogroInstancia stages[] = { LOGRO_INSTANCIA_DIAGNOSTICO, LOGRO_INSTANCIA_AUTOEVALUACION,
                                    LOGRO_INSTANCIA_VALIDADO };

  g_assert_cmpint (plan->ciclo, ==, 2);
  g_assert_cmpuint (logro_list_get_n (plan->ciclos), ==, 1);
  g_assert_cmpstr (ciclo->hasta, <, plan->diagnostico->fecha);
  for (guint s = 0; s < G_N_ELEMENTS (stages); s++)
    {
      g_autofree LogroPuntaje *now = logro_puntaje_list (plan, stages[s], NULL);

      for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
        {
          LogroMarca *marca = logro_list_get (ciclo->marcas, i);
          gint64 before[] = { marca->diagnostico, marca->autoevaluacion, marca->validado };
          gint64 most = s == 0 ? marca->maximo : marca->maximo_autoevaluacion;

          g_assert_cmpint (most, ==, now[i].maximo);
          g_assert_cmpint (before[s], <=, now[i].obtenido);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/sample-plan/filled", test_filled);
  g_test_add_func ("/calc/sample-plan/adjuntos", test_adjuntos);
  g_test_add_func ("/calc/sample-plan/resultados-have-figures", test_resultados_have_figures);
  g_test_add_func ("/calc/sample-plan/sound", test_sound);
  g_test_add_func ("/calc/sample-plan/sound-any-day", test_sound_any_day);
  g_test_add_func ("/calc/sample-plan/figures-told", test_figures_told);
  g_test_add_func ("/calc/sample-plan/cycles", test_cycles);
  return g_test_run ();
}
