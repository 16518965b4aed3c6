/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A brecha is followed to its línea, its activities and its score after; a línea back to its
 * brechas; each row leads to its record. */

#include "screen.h"

#include <string.h>

#include "app/gradual.h"
#include "app/record-table.h"
#include "app/traza-row.h"

/* The sample, and a línea that closes nothing. */
static LogroPlan *
plan_with_spare_linea (void)
{
  LogroPlan *plan = stage_plan ();

  logro_list_append (plan->diseno->lineas,
                     g_object_new (LOGRO_TYPE_LINEA, "nombre", "Suelta", NULL));
  return plan;
}

static LogroWindow *
open_trace (LogroPlan *plan)
{
  LogroWindow *window = screen_open (plan);

  logro_window_go_to (window, "implementacion", "trazabilidad");
  screen_wait (300);
  return window;
}

static GtkListBox *
get_list (LogroWindow *window,
          const char  *id)
{
  return stage_child (logro_window_get_page (window), id);
}

static void
show (LogroWindow *window,
      guint        what)
{
  gtk_drop_down_set_selected (stage_child (logro_window_get_page (window), "what"), what);
  screen_wait (100);
}

static guint
count_rows (GtkListBox *list)
{
  guint n = 0;

  while (logro_gradual_get_row (list, n) != NULL)
    n++;
  return n;
}

static GtkListBoxRow *
find_row (GtkListBox *list,
          gpointer    registro)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = logro_gradual_get_row (list, i)) != NULL; i++)
    if (logro_traza_row_get_traza (LOGRO_TRAZA_ROW (row))->registro == registro)
      return row;
  return NULL;
}

static void
choose (LogroWindow *window,
        gpointer     registro)
{
  GtkListBoxRow *row = find_row (get_list (window, "list"), registro);

  g_assert_nonnull (row);
  gtk_list_box_select_row (get_list (window, "list"), row);
  screen_wait (100);
}

static void
activate (LogroWindow *window,
          gpointer     registro)
{
  GtkListBoxRow *row = find_row (get_list (window, "trace"), registro);

  g_assert_nonnull (row);
  g_signal_emit_by_name (get_list (window, "trace"), "row-activated", row);
  screen_wait (400);
}

static LogroElemento *
get_element (LogroPlan  *plan,
             LogroLinea *linea)
{
  return logro_modelo_find_elemento (
    plan->model, ((LogroCierra *) logro_list_get (linea->cierres, 0))->elemento);
}

static void
test_forth (void)
{
  g_autoptr (LogroPlan) plan = plan_with_spare_linea ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  LogroActividad *actividad = logro_list_get (linea->actividades, 0);
  LogroElemento *elemento = get_element (plan, linea);
  LogroWindow *window = open_trace (plan);
  GtkListBox *trace = get_list (window, "trace");
  const LogroTraza *last;

  choose (window, elemento);
  g_assert_nonnull (find_row (trace, linea));
  g_assert_nonnull (find_row (trace, actividad));
  last = logro_traza_row_get_traza (LOGRO_TRAZA_ROW (
    gtk_list_box_get_row_at_index (trace, count_rows (trace) - 1)));
  g_assert_cmpint (last->tipo, ==, LOGRO_TRAZA_PUNTAJE);
  activate (window, actividad);
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->id, ==, "lineas");
  screen_close (window);
}

/* The place of a report is phase 7, whatever it lies in. */
static void
test_report (void)
{
  g_autoptr (LogroPlan) plan = plan_with_spare_linea ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 1);
  LogroSeguimiento *seguimiento = logro_list_get (linea->seguimientos, 0);
  LogroWindow *window = open_trace (plan);
  g_autoptr (LogroRecord) chosen = NULL;

  choose (window, get_element (plan, linea));
  activate (window, seguimiento);
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->id, ==, "seguimiento");
  g_object_get (stage_find (logro_window_get_page (window), "lineas"), "chosen",
                &chosen, NULL);
  g_assert_true (chosen == LOGRO_RECORD (linea));
  screen_close (window);
}

static void
test_back (void)
{
  g_autoptr (LogroPlan) plan = plan_with_spare_linea ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  LogroElemento *elemento = get_element (plan, linea);
  LogroWindow *window = open_trace (plan);

  show (window, 2);
  g_assert_cmpuint (count_rows (get_list (window, "list")), ==,
                    logro_list_get_n (plan->diseno->lineas));
  choose (window, linea);
  activate (window, elemento);
  g_assert_true (logro_traza_row_get_traza (LOGRO_TRAZA_ROW (gtk_list_box_get_selected_row (
                   get_list (window, "list"))))->registro == elemento);
  screen_close (window);
}

/* What has no other end is listed; and no more once it has one. */
static void
test_loose_ends (void)
{
  g_autoptr (LogroPlan) plan = plan_with_spare_linea ();
  guint n = logro_list_get_n (plan->diseno->lineas);
  LogroLinea *loose = logro_list_get (plan->diseno->lineas, n - 1);
  LogroWindow *window = open_trace (plan);
  GtkListBox *list = get_list (window, "list");
  LogroElemento *elemento;

  show (window, 1);
  elemento = logro_traza_row_get_traza (LOGRO_TRAZA_ROW (gtk_list_box_get_row_at_index (list, 0)))
               ->registro;
  show (window, 3);
  g_assert_nonnull (find_row (list, loose));
  logro_list_append (loose->cierres,
                     g_object_new (LOGRO_TYPE_CIERRA, "elemento", elemento->id, NULL));
  screen_wait (100);
  g_assert_null (find_row (list, loose));
  show (window, 1);
  g_assert_null (find_row (list, elemento));
  screen_close (window);
}

int
main (int   argc,
      char *argv[])
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/trazabilidad/forth", test_forth);
  g_test_add_func ("/ui/trazabilidad/report", test_report);
  g_test_add_func ("/ui/trazabilidad/back", test_back);
  g_test_add_func ("/ui/trazabilidad/loose-ends", test_loose_ends);
  return g_test_run ();
}
