/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is wrong with a model that is being written is found where it is; new records go on with the
 * numbers of those before. */

#include "support.h"

#include <string.h>

#include "core/modelo-examen.h"

/* The first fault whose text has @words, or NULL. */
static LogroFallo *
find (GPtrArray  *fallos,
      const char *words)
{
  for (guint i = 0; i < fallos->len; i++)
    if (strstr (((LogroFallo *) fallos->pdata[i])->texto, words) != NULL)
      return fallos->pdata[i];
  return NULL;
}

static LogroElemento *
get_elemento (LogroModelo *modelo,
              guint        criterio,
              guint        subcriterio,
              guint        n)
{
  LogroCriterio *one = logro_list_get (modelo->criterios, criterio);
  LogroSubcriterio *other = logro_list_get (one->subcriterios, subcriterio);

  return logro_list_get (other->elementos, n);
}

static void
assert_one (LogroModelo *modelo,
            gpointer     record,
            const char  *words)
{
  g_autoptr (GPtrArray) fallos = logro_modelo_list_fallos (modelo);
  LogroFallo *fallo = find (fallos, words);

  for (guint i = 0; i < fallos->len; i++)
    g_test_message ("%s", ((LogroFallo *) fallos->pdata[i])->texto);
  g_assert_nonnull (fallo);
  g_assert_true (fallo->record == record);
}

static void
test_sound (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  g_autoptr (GPtrArray) fallos = logro_modelo_list_fallos (modelo);

  g_assert_cmpuint (fallos->len, ==, 0);
}

static void
test_faults (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  LogroElemento *elemento = get_elemento (modelo, 0, 0, 0);
  LogroElemento *other = get_elemento (modelo, 0, 0, 1);
  g_autofree char *id = g_strdup (elemento->id);

  g_object_set (elemento, "nombre", "", NULL);
  assert_one (modelo, elemento, "lacks “Name”");
  g_object_set (elemento, "nombre", "Nombre", NULL);

  g_object_set (other, "id", id, NULL);
  assert_one (modelo, other, id);
  g_object_set (other, "id", "9.9", NULL);

  g_object_set (elemento, "escala", "ninguna", NULL);
  assert_one (modelo, elemento, "names a scale");
  g_object_set (elemento, "escala", "", NULL);

  g_object_set (logro_list_get (elemento->alternativas, 1), "valor", (gint64) 0, NULL);
  assert_one (modelo, elemento, "rising points");
  g_object_set (logro_list_get (elemento->alternativas, 1), "valor", (gint64) 1, NULL);

  g_object_set (modelo, "id", "Año 1", NULL);
  assert_one (modelo, modelo, "small letters");
}

static void
test_references (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  LogroHerramienta *herramienta =
    g_object_new (LOGRO_TYPE_HERRAMIENTA, "nombre", "Procesos", "subcriterio", "77", NULL);

  logro_list_append (modelo->herramientas, herramienta);
  assert_one (modelo, herramienta, "names “77”");
}

static void
test_numbers (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  LogroCriterio *criterio = logro_list_get (modelo->criterios, 0);
  LogroSubcriterio *sub = logro_list_get (criterio->subcriterios, 0);
  g_autoptr (LogroElemento) elemento = g_object_new (LOGRO_TYPE_ELEMENTO, NULL);
  g_autoptr (LogroElemento) first = g_object_new (LOGRO_TYPE_ELEMENTO, NULL);
  g_autoptr (LogroSubcriterio) empty = g_object_new (LOGRO_TYPE_SUBCRITERIO, "numero", "7", NULL);
  g_autoptr (LogroFase) fase = g_object_new (LOGRO_TYPE_FASE, NULL);
  g_autofree char *last = g_strdup_printf ("%s.%u", sub->numero,
                                           logro_list_get_n (sub->elementos) + 1);

  /* after the first one, but its successor has that number already */
  logro_list_number (sub->elementos, LOGRO_RECORD (elemento), 1);
  g_assert_cmpstr (elemento->id, ==, last);
  logro_list_number (empty->elementos, LOGRO_RECORD (first), 0);
  g_assert_cmpstr (first->id, ==, "7.1");
  logro_list_number (modelo->fases, LOGRO_RECORD (fase), 0);
  g_assert_cmpint (fase->numero, >=, 0);
}

static void
test_titles (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  LogroElemento *elemento = get_elemento (modelo, 0, 0, 0);
  g_autoptr (LogroRol) rol = g_object_new (LOGRO_TYPE_ROL, NULL);
  g_autofree char *expected = g_strdup_printf ("%s %s", elemento->id, elemento->nombre);
  g_autofree char *title = logro_modelo_dup_titulo (LOGRO_RECORD (elemento));
  g_autofree char *nameless = logro_modelo_dup_titulo (LOGRO_RECORD (rol));

  g_assert_cmpstr (title, ==, expected);
  g_assert_cmpstr (nameless, ==, "Without a name");
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/modelo-examen/sound", test_sound);
  g_test_add_func ("/core/modelo-examen/faults", test_faults);
  g_test_add_func ("/core/modelo-examen/references", test_references);
  g_test_add_func ("/core/modelo-examen/numbers", test_numbers);
  g_test_add_func ("/core/modelo-examen/titles", test_titles);
  return g_test_run ();
}
