/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A phase is closed with a date and opened again with a reason, each in one step. */

#include "sample.h"

#include "calc/fases.h"

static void
test_close (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroEstadoFase *estado = logro_fases_get_estado (plan, "comite");
  LogroReapertura *entry;

  g_assert_false (logro_fases_is_closed (plan, "comite"));
  logro_fases_close (plan, "comite", "2026-07-02");
  g_assert_true (logro_fases_is_closed (plan, "comite"));
  g_assert_false (logro_fases_is_closed (plan, "ingreso"));
  logro_fases_reopen (plan, "comite", "2026-08-01", "Cambió una contraparte");
  g_assert_false (logro_fases_is_closed (plan, "comite"));
  g_assert_cmpuint (logro_list_get_n (estado->reaperturas), ==, 1);
  entry = logro_list_get (estado->reaperturas, 0);
  g_assert_cmpstr (entry->cerrada, ==, "2026-07-02");
  g_assert_cmpstr (entry->fecha, ==, "2026-08-01");
  g_assert_cmpstr (entry->motivo, ==, "Cambió una contraparte");

  logro_journal_undo (journal);
  g_assert_true (logro_fases_is_closed (plan, "comite"));
  g_assert_cmpuint (logro_list_get_n (estado->reaperturas), ==, 0);
  logro_journal_undo (journal);
  g_assert_false (logro_fases_is_closed (plan, "comite"));
}

static void
test_find (void)
{
  g_autoptr (LogroPlan) plan = sample_plan ();
  LogroLinea *linea = sample_linea (plan, "Plan anual", "1");
  LogroActividad *actividad = sample_actividad (linea, NULL, NULL, 0, 0);
  LogroSeguimiento *seguimiento = sample_seguimiento (linea->seguimientos, NULL, 10);

  g_assert_cmpstr (logro_fases_find (plan, LOGRO_RECORD (actividad), NULL), ==, "diseno");
  g_assert_cmpstr (logro_fases_find (plan, LOGRO_RECORD (plan->diseno), NULL), ==, "diseno");
  g_assert_cmpstr (logro_fases_find (plan, LOGRO_RECORD (seguimiento), NULL), ==, "implementacion");
  g_assert_cmpstr (logro_fases_find (plan, LOGRO_RECORD (linea),
                                     support_field (linea, "seguimientos")), ==,
                   "implementacion");
  g_assert_null (logro_fases_find (plan, LOGRO_RECORD (plan), NULL));
  g_assert_null (logro_fases_find (plan, LOGRO_RECORD (plan->municipalidad), NULL));
  g_assert_null (logro_fases_find (plan, logro_list_get (plan->estados, 0), NULL));
  g_assert_null (logro_fases_get_estado (plan, "nada"));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/fases/close", test_close);
  g_test_add_func ("/calc/fases/find", test_find);
  return g_test_run ();
}
