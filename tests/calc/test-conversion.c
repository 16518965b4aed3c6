/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An AMI, a herramienta, a methodology become líneas; nothing is lost on the way. */

#include "sample.h"

#include "calc/conversion.h"
#include "calc/periodo.h"

static LogroAmi *
grown_ami (LogroPlan *plan)
{
  LogroAmi *ami = sample_ami (plan, "Actas", "2027-01-04", "2027-06-30");

  g_object_set (ami, "subcriterios", "2 1", "implementacion", "Ana Soto", "mantencion", "Luis Paz",
                "caracterizacion", "Un acta por reunión.", "medio-verificacion", "Carpeta de actas",
                "costo", (gint64) 150, NULL);
  sample_seguimiento (ami->seguimientos, "2027-02-01", 20);
  sample_seguimiento (ami->seguimientos, "2027-03-01", 40);
  return ami;
}

static void
test_ami (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroAmi *ami = grown_ami (plan);
  LogroAmi *other = sample_ami (plan, "Otra", NULL, NULL);
  LogroMedida *medida = sample_append (plan->implementacion->medidas, "origen", ami->id, NULL);
  LogroMedida *foreign = sample_append (plan->implementacion->medidas, "origen", other->id, NULL);
  LogroSeguimiento *first = logro_list_get (ami->seguimientos, 0);
  g_autofree char *ami_id = g_strdup (ami->id);
  LogroLinea *linea;
  LogroActividad *actividad;
  LogroPeriodo periodo;

  sample_append (plan->excepciones, "regla", "ami-larga", "registro", ami->id, "motivo", "Sí",
                 NULL);
  linea = logro_conversion_of_ami (plan, ami);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->amis), ==, 1);
  g_assert_true (logro_list_get (plan->diseno->amis, 0) == other);
  g_assert_cmpstr (linea->nombre, ==, "Actas");
  g_assert_cmpstr (linea->subcriterio, ==, "2");
  g_assert_cmpstr (linea->responsable, ==, "Ana Soto");
  g_assert_cmpstr (linea->equipo, ==, "Luis Paz");
  /* the small model has no vocabulary, so its words are their ids */
  g_assert_cmpstr (linea->descripcion, ==,
                   "Un acta por reunión.\n\nconversion.ambitos\n\nconversion.medio");
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 1);
  actividad = logro_list_get (linea->actividades, 0);
  g_assert_cmpint (actividad->propios, ==, 150);
  periodo = logro_periodo_linea (linea);
  g_assert_cmpstr (periodo.inicio, ==, "2027-01-04");
  g_assert_cmpstr (periodo.termino, ==, "2027-06-30");
  g_assert_false (periodo.discrepa);
  g_assert_cmpuint (logro_list_get_n (linea->seguimientos), ==, 2);
  g_assert_true (logro_list_get (linea->seguimientos, 0) == first);
  g_assert_cmpstr (medida->origen, ==, linea->id);
  g_assert_cmpstr (foreign->origen, ==, other->id);
  g_assert_cmpuint (logro_list_get_n (plan->excepciones), ==, 0);

  /* one step back, and its records tell the journal as before */
  g_assert_true (logro_journal_undo (journal));
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 0);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->amis), ==, 2);
  g_assert_true (logro_list_get (plan->diseno->amis, 0) == ami);
  g_assert_cmpuint (logro_list_get_n (ami->seguimientos), ==, 2);
  g_assert_cmpstr (medida->origen, ==, ami_id);
  g_assert_cmpuint (logro_list_get_n (plan->excepciones), ==, 1);
  g_assert_true (logro_record_get_root (LOGRO_RECORD (first)) == LOGRO_RECORD (plan));
  g_assert_true (logro_journal_redo (journal));
  g_assert_true (logro_record_get_root (LOGRO_RECORD (first)) == LOGRO_RECORD (plan));
  g_assert_true (LOGRO_RECORD (first)->owner == logro_list_get (plan->diseno->lineas, 0));
}

/* With nothing but a name there is nothing to invent. */
static void
test_ami_bare (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = logro_conversion_of_ami (plan, sample_ami (plan, "Actas", NULL, NULL));

  g_assert_cmpstr (linea->nombre, ==, "Actas");
  g_assert_null (linea->subcriterio);
  g_assert_null (linea->descripcion);
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 0);
}

/* plan-anual closes 1.1 and 1.2; 1.1 has all its five points, so only 1.2 has a brecha. */
static void
test_metodologia (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, 0);
  LogroMetodologia *metodologia = logro_list_get (subcriterio->metodologias, 0);
  LogroHerramienta *herramienta;
  LogroLinea *linea;
  gboolean added;

  sample_append (metodologia->etapas, "texto", "Nombrar un equipo", NULL);
  sample_append (metodologia->etapas, "texto", "Redactar", NULL);
  sample_validate (plan, "1.1", 5);
  linea = logro_conversion_of_metodologia (plan, LOGRO_RECORD (metodologia));
  g_assert_cmpstr (linea->nombre, ==, "Plan anual por unidad");
  g_assert_cmpstr (linea->subcriterio, ==, "1");
  g_assert_cmpstr (linea->metodologia, ==, "plan-anual");
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 2);
  g_assert_cmpstr (((LogroActividad *) logro_list_get (linea->actividades, 1))->nombre, ==,
                   "Redactar");
  g_assert_cmpuint (logro_list_get_n (linea->cierres), ==, 1);
  g_assert_cmpstr (((LogroCierra *) logro_list_get (linea->cierres, 0))->elemento, ==, "1.2");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 0);

  herramienta = logro_conversion_to_matriz (plan, LOGRO_RECORD (metodologia), &added);
  g_assert_true (added);
  g_assert_cmpstr (herramienta->nombre, ==, "Plan anual por unidad");
  g_assert_true (logro_conversion_to_matriz (plan, LOGRO_RECORD (metodologia), &added) ==
                 herramienta);
  g_assert_false (added);
  g_object_set (herramienta, "nombre", "Planes", "subcriterio", "2", NULL);
  linea = logro_conversion_of_herramienta (plan, herramienta);
  g_assert_cmpstr (linea->nombre, ==, "Planes");
  g_assert_cmpstr (linea->subcriterio, ==, "2");
  g_assert_cmpstr (linea->metodologia, ==, "plan-anual");
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 2);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->matriz->herramientas), ==, 1);
}

static void
test_propia (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroMetodologiaPropia *propia =
    sample_append (plan->diseno->propias, "nombre", "Mesón único", "subcriterio", "2", "etapas",
                   "Reunir a las unidades\n\n  Ordenar el mesón ", NULL);
  LogroLinea *linea = logro_conversion_of_metodologia (plan, LOGRO_RECORD (propia));

  g_assert_cmpstr (linea->subcriterio, ==, "2");
  g_assert_cmpstr (linea->metodologia, ==, propia->id);
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 2);
  g_assert_cmpstr (((LogroActividad *) logro_list_get (linea->actividades, 1))->nombre, ==,
                   "Ordenar el mesón");
}

/* What is a línea already is found by its name, however written, or by methodology and ámbito. */
static void
test_find_linea (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, 0);
  LogroRecord *metodologia = logro_list_get (subcriterio->metodologias, 0);
  LogroAmi *ami = sample_ami (plan, "Mesón  único", NULL, NULL);
  LogroHerramienta *herramienta =
    sample_append (plan->diseno->matriz->herramientas, "nombre", "Planes de las unidades",
                   "metodologia", "plan-anual", NULL);
  LogroLinea *linea;

  sample_linea (plan, NULL, "1");
  g_assert_null (logro_conversion_find_linea (plan, metodologia));
  g_assert_null (logro_conversion_find_linea (plan, LOGRO_RECORD (herramienta)));
  linea = logro_conversion_to_linea (plan, LOGRO_RECORD (herramienta));
  g_assert_true (logro_conversion_find_linea (plan, LOGRO_RECORD (herramienta)) == linea);
  g_assert_true (logro_conversion_find_linea (plan, metodologia) == linea);
  g_object_set (linea, "nombre", "Otro nombre", NULL);
  g_assert_true (logro_conversion_find_linea (plan, LOGRO_RECORD (herramienta)) == linea);
  g_object_set (linea, "subcriterio", "2", NULL); /* the methodology, applied to something else */
  g_assert_null (logro_conversion_find_linea (plan, LOGRO_RECORD (herramienta)));

  g_assert_null (logro_conversion_find_linea (plan, LOGRO_RECORD (ami)));
  g_object_set (linea, "nombre", "MESON UNICO", NULL);
  g_assert_true (logro_conversion_find_linea (plan, LOGRO_RECORD (ami)) == linea);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/conversion/ami", test_ami);
  g_test_add_func ("/calc/conversion/ami-bare", test_ami_bare);
  g_test_add_func ("/calc/conversion/metodologia", test_metodologia);
  g_test_add_func ("/calc/conversion/propia", test_propia);
  g_test_add_func ("/calc/conversion/find-linea", test_find_linea);
  return g_test_run ();
}
