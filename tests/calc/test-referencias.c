/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who refers to what. */

#include "sample.h"

#include "calc/referencias.h"

static void
assert_referencias (GPtrArray  *list,
                    const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    g_string_append_printf (text, "%s\n", ((LogroReferencia *) list->pdata[i])->texto);
  g_assert_cmpstr (text->str, ==, expected);
  g_ptr_array_unref (list);
}

static void
test_linea (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");
  LogroActividad *actividad = sample_actividad (linea, NULL, NULL, 0, 0);

  assert_referencias (logro_referencias_list (plan, linea->id), "");
  assert_referencias (logro_referencias_list (plan, NULL), "");
  sample_append (plan->implementacion->medidas, "medida", "Más gente", "origen", linea->id, NULL);
  sample_append (plan->implementacion->medidas, "origen", linea->id, NULL);
  sample_append (plan->excepciones, "registro", actividad->id, "motivo", "Es de un día", NULL);
  assert_referencias (logro_referencias_list (plan, linea->id),
                      "The medida correctiva “Más gente” is about it.\n"
                      "The medida correctiva “without a name” is about it.\n");
  assert_referencias (logro_referencias_list_record (plan, LOGRO_RECORD (linea)),
                      "The medida correctiva “Más gente” is about it.\n"
                      "The medida correctiva “without a name” is about it.\n"
                      "A justified exception is about it: “Es de un día”.\n");
}

static void
test_matriz (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroMatriz *matriz = plan->diseno->matriz;
  LogroMetodologiaPropia *propia = sample_append (plan->diseno->propias, "nombre", "N", NULL);
  LogroCriterioMatriz *criterio = sample_append (matriz->criterios, "nombre", "Costo", NULL);
  LogroHerramienta *herramienta =
    sample_append (matriz->herramientas, "nombre", "Procesos", "metodologia", propia->id, NULL);
  LogroValor *valor = sample_append (herramienta->valores, "criterio", criterio->id, NULL);

  assert_referencias (logro_referencias_list (plan, criterio->id), ""); /* no value yet */
  g_object_set (valor, "puntos", (gint64) 4, NULL);
  assert_referencias (logro_referencias_list (plan, criterio->id),
                      "The herramienta “Procesos” has a value under it.\n");
  g_object_set (sample_linea (plan, "Una", "1"), "metodologia", propia->id, NULL);
  assert_referencias (logro_referencias_list (plan, propia->id),
                      "The herramienta “Procesos” of the matriz applies it.\n"
                      "The línea de acción “Una” applies it.\n");
  /* its own value is no stranger */
  assert_referencias (logro_referencias_list_record (plan, LOGRO_RECORD (matriz)), "");
}

/* A person is named by the name, which is not lost while another row has it. */
static void
test_persona (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Una", "1");
  LogroMiembro *miembro = sample_append (plan->comite->miembros, "nombre", "Eva", NULL);
  LogroParticipante *participante;

  g_object_set (linea, "responsable", "Eva", NULL);
  sample_append (linea->actividades, "nombre", "Comprar", "responsable", "Eva", NULL);
  sample_append (linea->actividades, "nombre", "Licitar", "responsable", "Luis", NULL);
  assert_referencias (logro_referencias_list_record (plan, LOGRO_RECORD (miembro)),
                      "“Una” names this person: Responsible.\n"
                      "“Comprar” names this person: Responsible.\n");
  participante = sample_append (plan->diagnostico->participantes, "nombre", "Eva", NULL);
  assert_referencias (logro_referencias_list_record (plan, LOGRO_RECORD (miembro)), "");
  assert_referencias (logro_referencias_list_record (plan, LOGRO_RECORD (participante)), "");
  assert_referencias (logro_referencias_list_record (plan, LOGRO_RECORD (linea)), "");
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/referencias/linea", test_linea);
  g_test_add_func ("/calc/referencias/matriz", test_matriz);
  g_test_add_func ("/calc/referencias/persona", test_persona);
  return g_test_run ();
}
