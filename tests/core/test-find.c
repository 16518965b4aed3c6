/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record is found by its id, however deep it is. */

#include "support.h"

#include "core/find.h"

static void
test_find (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, NULL);
  LogroActividad *actividad = g_object_new (LOGRO_TYPE_ACTIVIDAD, NULL);

  logro_list_append (linea->actividades, actividad);
  logro_list_append (plan->diseno->lineas, linea);
  g_assert_true (logro_find_record (LOGRO_RECORD (plan), actividad->id) ==
                 LOGRO_RECORD (actividad));
  g_assert_true (logro_find_record (LOGRO_RECORD (plan), linea->id) == LOGRO_RECORD (linea));
  g_assert_true (logro_find_record (LOGRO_RECORD (plan), plan->id) == LOGRO_RECORD (plan));
  g_assert_null (logro_find_record (LOGRO_RECORD (plan->comite), linea->id));
  g_assert_null (logro_find_record (LOGRO_RECORD (plan), "1.1")); /* a key, not an id */
  g_assert_null (logro_find_record (LOGRO_RECORD (plan), "nada"));
  g_assert_null (logro_find_record (LOGRO_RECORD (plan), NULL));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/find/find", test_find);
  return g_test_run ();
}
