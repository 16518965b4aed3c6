/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers follow their elements into another edition of the model, and what finds no place is
 * kept. */

#include "support.h"

#include <string.h>

#include "core/traspaso.h"
#include "document/reader.h"

/* The small model with each first text replaced by the one behind it. */
static LogroModelo *
change_modelo (const char *const *changes)
{
  g_autoptr (GBytes) bytes = support_data ("modelo-pequeno.xml");
  g_autoptr (GString) xml =
    g_string_new_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GBytes) changed = NULL;
  g_autoptr (GError) error = NULL;
  LogroModelo *modelo;

  for (guint i = 0; changes[i] != NULL; i += 2)
    g_assert_cmpuint (g_string_replace (xml, changes[i], changes[i + 1], 1), ==, 1);
  g_string_replace (xml, "edicion=\"3\"", "edicion=\"4\"", 1);
  changed = g_bytes_new (xml->str, xml->len);
  modelo = (LogroModelo *) logro_reader_read (changed, &logro_format_modelo, "modelo", NULL, NULL,
                                              NULL, &error);
  g_assert_no_error (error);
  logro_modelo_open (modelo, NULL, &error);
  g_assert_no_error (error);
  return modelo;
}

static LogroRespuesta *
get_respuesta (LogroPlan  *plan,
               const char *id)
{
  return logro_plan_get_respuesta (plan, logro_modelo_find_elemento (plan->model, id));
}

static void
answer (LogroPlan  *plan,
        const char *id,
        int         alternativa)
{
  logro_plan_answer (plan, logro_modelo_find_elemento (plan->model, id), alternativa);
}

static LogroApartado *
find_apartado (LogroPlan  *plan,
               const char *clave)
{
  for (guint i = 0; i < logro_list_get_n (plan->apartados); i++)
    {
      LogroApartado *apartado = logro_list_get (plan->apartados, i);

      if (g_strcmp0 (apartado->clave, clave) == 0)
        return apartado;
    }
  return NULL;
}

/* Words change, ids do not: everything passes, and the plan it came from stays as it was. */
static void
test_words (void)
{
  const char *changes[] = { "nombre=\"Metas\"", "nombre=\"Metas claras\"", NULL };
  g_autoptr (LogroModelo) modelo = change_modelo (changes);
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) now = NULL;
  LogroTraspaso cuenta;

  answer (plan, "1.1", 2);
  answer (plan, "3.2", 0);
  g_object_set (get_respuesta (plan, "1.2"), "observacion", "Falta medirlas.", NULL);
  now = logro_traspaso_make (plan, modelo, &cuenta);
  g_assert_cmpuint (cuenta.pasan, ==, 3);
  g_assert_cmpuint (cuenta.apartado, ==, 0);
  g_assert_cmpuint (cuenta.revisar, ==, 0);
  g_assert_cmpint (get_respuesta (now, "1.1")->alternativa, ==, 2);
  g_assert_cmpint (get_respuesta (now, "3.2")->alternativa, ==, 0);
  g_assert_cmpstr (get_respuesta (now, "1.2")->observacion, ==, "Falta medirlas.");
  g_assert_cmpstr (now->edicion, ==, "4");
  g_assert_cmpstr (now->id, ==, plan->id);
  g_assert_cmpstr (plan->edicion, ==, "3");
  g_assert_true (logro_journal_is_modified (logro_plan_get_journal (now)));
}

/* Two elements change their numbers. */
static void
test_renumbered (void)
{
  const char *changes[] = { "id=\"1.1\"", "id=\"1.8\" desde=\"1.1\"",
                            "id=\"1.2\"", "id=\"1.1\" desde=\"1.2\"",
                            "id=\"1.8\"", "id=\"1.2\"", NULL };
  g_autoptr (LogroModelo) modelo = change_modelo (changes);
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) now = NULL;

  answer (plan, "1.1", 1);
  answer (plan, "1.2", 3);
  now = logro_traspaso_make (plan, modelo, NULL);
  g_assert_cmpint (get_respuesta (now, "1.1")->alternativa, ==, 3);
  g_assert_cmpint (get_respuesta (now, "1.2")->alternativa, ==, 1);
}

/* An element is gone; its answer is kept as words. */
static void
test_gone (void)
{
  const char *changes[] = { "id=\"2.2\"", "id=\"2.9\"", NULL };
  g_autoptr (LogroModelo) modelo = change_modelo (changes);
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) now = NULL;
  LogroTraspaso cuenta;
  LogroApartado *apartado;

  answer (plan, "2.2", 4);
  g_object_set (get_respuesta (plan, "2.2"), "observacion", "Se usa cada lunes.", NULL);
  now = logro_traspaso_make (plan, modelo, &cuenta);
  g_assert_cmpuint (cuenta.apartado, ==, 1);
  apartado = find_apartado (now, "2.2");
  g_assert_cmpstr (apartado->nombre, ==, "Tablero");
  g_assert_cmpstr (apartado->edicion, ==, "modelo-pequeno 3");
  g_assert_nonnull (strstr (apartado->contenido, "Alternative: 4"));
  g_assert_nonnull (strstr (apartado->contenido, "Se usa cada lunes."));
  g_assert_cmpint (get_respuesta (now, "2.9")->alternativa, ==, LOGRO_SIN_RESPUESTA);
}

/* 1.1 and 1.2 become one: the same answer stands, two different ones decide nothing. */
static void
test_joined (void)
{
  const char *changes[] = { "id=\"1.1\"", "id=\"1.1\" desde=\"1.1 1.2\"", "id=\"1.2\"",
                            "id=\"1.9\"", NULL };
  g_autoptr (LogroModelo) modelo = change_modelo (changes);
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) same = NULL;
  g_autoptr (LogroPlan) other = NULL;

  answer (plan, "1.1", 2);
  answer (plan, "1.2", 2);
  g_object_set (get_respuesta (plan, "1.1"), "observacion", "Una.", NULL);
  g_object_set (get_respuesta (plan, "1.2"), "observacion", "Otra.", NULL);
  same = logro_traspaso_make (plan, modelo, NULL);
  g_assert_cmpint (get_respuesta (same, "1.1")->alternativa, ==, 2);
  g_assert_cmpstr (get_respuesta (same, "1.1")->observacion, ==, "Una.\nOtra.");
  g_assert_cmpuint (logro_list_get_n (same->apartados), ==, 0);

  answer (plan, "1.2", 3);
  other = logro_traspaso_make (plan, modelo, NULL);
  g_assert_cmpint (get_respuesta (other, "1.1")->alternativa, ==, LOGRO_SIN_RESPUESTA);
  g_assert_true (get_respuesta (other, "1.1")->revisar);
  g_assert_nonnull (find_apartado (other, "1.1"));
  g_assert_nonnull (find_apartado (other, "1.2"));
}

/* 1.1 goes to two: both have the answer, marked for review; the rows with ids stay with one. */
static void
test_split (void)
{
  const char *changes[] = { "id=\"1.2\"", "id=\"1.2\" desde=\"1.1\"", NULL };
  g_autoptr (LogroModelo) modelo = change_modelo (changes);
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) now = NULL;
  LogroTraspaso cuenta;

  answer (plan, "1.1", 3);
  logro_list_append (get_respuesta (plan, "1.1")->areas, g_object_new (LOGRO_TYPE_AREA_MEJORA, NULL));
  now = logro_traspaso_make (plan, modelo, &cuenta);
  g_assert_cmpint (get_respuesta (now, "1.1")->alternativa, ==, 3);
  g_assert_cmpint (get_respuesta (now, "1.2")->alternativa, ==, 3);
  g_assert_true (get_respuesta (now, "1.1")->revisar);
  g_assert_true (get_respuesta (now, "1.2")->revisar);
  g_assert_cmpuint (cuenta.revisar, ==, 2);
  g_assert_cmpuint (logro_list_get_n (get_respuesta (now, "1.1")->areas), ==, 1);
  g_assert_cmpuint (logro_list_get_n (get_respuesta (now, "1.2")->areas), ==, 0);
}

/* The ladder of 3.1 loses its top: who stood there is unanswered, who stood below is doubtful. */
static void
test_scale (void)
{
  const char *changes[] = { "<alternativa valor=\"3\" texto=\"Se evalúa\"/>", "", NULL };
  g_autoptr (LogroModelo) modelo = change_modelo (changes);
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) lost = NULL;
  g_autoptr (LogroPlan) doubtful = NULL;

  answer (plan, "3.1", 3);
  lost = logro_traspaso_make (plan, modelo, NULL);
  g_assert_cmpint (get_respuesta (lost, "3.1")->alternativa, ==, LOGRO_SIN_RESPUESTA);
  g_assert_nonnull (find_apartado (lost, "3.1"));
  answer (plan, "3.1", 2);
  doubtful = logro_traspaso_make (plan, modelo, NULL);
  g_assert_cmpint (get_respuesta (doubtful, "3.1")->alternativa, ==, 2);
  g_assert_true (get_respuesta (doubtful, "3.1")->revisar);
}

/* What líneas name follows too. */
static void
test_references (void)
{
  const char *changes[] = { "id=\"1.1\"", "id=\"1.8\" desde=\"1.1\"", "id=\"1.2\"", "id=\"1.9\"",
                            "<subcriterio numero=\"1\"", "<subcriterio numero=\"7\" desde=\"1\"",
                            NULL };
  g_autoptr (LogroModelo) modelo = change_modelo (changes);
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) now = NULL;
  LogroLinea *linea =
    g_object_new (LOGRO_TYPE_LINEA, "nombre", "Metas", "subcriterio", "1", NULL);
  LogroLinea *after;

  logro_list_append (linea->cierres, g_object_new (LOGRO_TYPE_CIERRA, "elemento", "1.1", NULL));
  logro_list_append (linea->cierres, g_object_new (LOGRO_TYPE_CIERRA, "elemento", "1.2", NULL));
  logro_list_append (plan->diseno->lineas, linea);
  now = logro_traspaso_make (plan, modelo, NULL);
  after = logro_list_get (now->diseno->lineas, 0);
  g_assert_cmpstr (after->subcriterio, ==, "7");
  g_assert_cmpstr (((LogroCierra *) logro_list_get (after->cierres, 0))->elemento, ==, "1.8");
  g_assert_null (((LogroCierra *) logro_list_get (after->cierres, 1))->elemento);
  g_assert_nonnull (find_apartado (now, "1.2"));
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/traspaso/words", test_words);
  g_test_add_func ("/core/traspaso/renumbered", test_renumbered);
  g_test_add_func ("/core/traspaso/gone", test_gone);
  g_test_add_func ("/core/traspaso/joined", test_joined);
  g_test_add_func ("/core/traspaso/split", test_split);
  g_test_add_func ("/core/traspaso/scale", test_scale);
  g_test_add_func ("/core/traspaso/references", test_references);
  return g_test_run ();
}
