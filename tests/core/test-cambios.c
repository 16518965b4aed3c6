/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two states of a plan: what differs, and how one becomes the other. */

#include "core/cambios.h"

#include "support.h"

static LogroPlan *
read_copy (LogroPlan *plan)
{
  g_autofree char *xml = support_xml (plan);
  g_autoptr (GError) error = NULL;
  LogroPlan *copy = support_read (xml, -1, NULL, &error);

  g_assert_no_error (error);
  return copy;
}

static LogroLinea *
add_linea (LogroPlan  *plan,
           const char *nombre)
{
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", nombre, NULL);

  logro_list_append (plan->diseno->lineas, linea);
  return linea;
}

static void
test_told (void)
{
  g_autoptr (LogroPlan) before = support_plan ();
  g_autoptr (LogroPlan) after = NULL;
  g_autoptr (GPtrArray) cambios = NULL;
  const LogroCambio *cambio;
  guint n;

  add_linea (before, "Archivo");
  add_linea (before, "Atención");
  after = read_copy (before);
  g_object_set (after->municipalidad, "nombre", "Otra", NULL);
  g_object_set (logro_list_get (after->diseno->lineas, 1), "area", "Faltan datos", NULL);
  add_linea (after, "Capacitación");
  logro_list_remove (after->diseno->lineas, 0);

  cambios = logro_cambios_list (LOGRO_RECORD (before), LOGRO_RECORD (after), 100, &n);
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpuint (cambios->len, ==, 4);
  cambio = cambios->pdata[0];
  g_assert_cmpint (cambio->tipo, ==, LOGRO_CAMBIO_VALOR);
  g_assert_cmpstr (cambio->lugar, ==, "Municipality");
  g_assert_cmpstr (cambio->ahora, ==, "Otra");
  cambio = cambios->pdata[1];
  g_assert_cmpint (cambio->tipo, ==, LOGRO_CAMBIO_BAJA);
  g_assert_cmpstr (cambio->antes, ==, "Archivo");
  cambio = cambios->pdata[2];
  g_assert_cmpstr (cambio->lugar, ==,
                   "Diseño del Plan de Mejoras › Líneas de acción › Atención");
  g_assert_cmpstr (cambio->field->name, ==, "area");
  g_assert_null (cambio->antes);
  cambio = cambios->pdata[3];
  g_assert_cmpint (cambio->tipo, ==, LOGRO_CAMBIO_ALTA);
  g_assert_cmpstr (cambio->ahora, ==, "Capacitación");
}

static void
test_order (void)
{
  g_autoptr (LogroPlan) before = support_plan ();
  g_autoptr (LogroPlan) after = NULL;
  g_autoptr (GPtrArray) cambios = NULL;

  add_linea (before, "Archivo");
  add_linea (before, "Atención");
  after = read_copy (before);
  logro_list_move (after->diseno->lineas, 0, 1);
  cambios = logro_cambios_list (LOGRO_RECORD (before), LOGRO_RECORD (after), 100, NULL);
  g_assert_cmpuint (cambios->len, ==, 1);
  g_assert_cmpint (((LogroCambio *) cambios->pdata[0])->tipo, ==, LOGRO_CAMBIO_ORDEN);
}

static void
test_limit (void)
{
  g_autoptr (LogroPlan) before = support_plan ();
  g_autoptr (LogroPlan) after = read_copy (before);
  g_autoptr (GPtrArray) cambios = NULL;
  guint n;

  for (guint i = 0; i < 10; i++)
    add_linea (after, "Archivo");
  cambios = logro_cambios_list (LOGRO_RECORD (before), LOGRO_RECORD (after), 3, &n);
  g_assert_cmpuint (cambios->len, ==, 3);
  g_assert_cmpuint (n, ==, 10);
}

/* Whatever happened between two states, one becomes the other in one step, and back by undo; what
 * is in both stays the same object. */
static void
test_apply (void)
{
  GRand *rand = support_rand ();

  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (LogroPlan) plan = support_plan ();
      g_autoptr (LogroPlan) later = NULL;
      g_autoptr (LogroLinea) linea = g_object_ref (add_linea (plan, "Archivo"));
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      g_autofree char *undone = NULL;
      g_autoptr (GPtrArray) cambios = NULL;

      for (guint i = 0; i < 20; i++)
        support_random_edit (plan, rand);
      later = read_copy (plan);
      for (guint i = 0; i < round; i++)
        support_random_edit (later, rand);
      before = support_xml (plan);
      logro_journal_seal (logro_plan_get_journal (plan));
      logro_cambios_apply (LOGRO_RECORD (plan), LOGRO_RECORD (later), "Restore");
      support_assert_same (plan, later);
      cambios = logro_cambios_list (LOGRO_RECORD (plan), LOGRO_RECORD (later), 100, NULL);
      g_assert_cmpuint (cambios->len, ==, 0);
      after = support_xml (plan);
      if (!g_str_equal (before, after))
        logro_journal_undo (logro_plan_get_journal (plan));
      undone = support_xml (plan);
      g_assert_cmpstr (undone, ==, before);
    }
  g_rand_free (rand);
}

static void
test_same_objects (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroLinea *linea = add_linea (plan, "Archivo");
  g_autoptr (LogroPlan) later = read_copy (plan);

  g_object_set (logro_list_get (later->diseno->lineas, 0), "nombre", "Archivo central", NULL);
  logro_cambios_apply (LOGRO_RECORD (plan), LOGRO_RECORD (later), "Restore");
  g_assert_true (logro_list_get (plan->diseno->lineas, 0) == linea);
  g_assert_cmpstr (linea->nombre, ==, "Archivo central");
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/cambios/told", test_told);
  g_test_add_func ("/core/cambios/order", test_order);
  g_test_add_func ("/core/cambios/limit", test_limit);
  g_test_add_func ("/core/cambios/apply", test_apply);
  g_test_add_func ("/core/cambios/same-objects", test_same_objects);
  return g_test_run ();
}
