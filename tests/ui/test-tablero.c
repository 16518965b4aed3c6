/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tablero as a person reads it on a chosen day.
 *
 * On 2026-07-01: A runs the whole year and has 20 %: 50 % planned, amarillo. B ended in June with
 * 60 %: rojo. An AMI from June to 20 July, 50 days of which 31 are over, is done: verde. A begins an
 * activity on 15 July. */

#include <string.h>
#include <time.h>

#include "calc/sample.h"
#include "screen.h"

#include "app/chart-view.h"
#include "app/jump-table.h"
#include "app/tablero.h"
#include "core/fecha.h"

static LogroPlan *
make_plan (void)
{
  LogroPlan *plan = stage_new_plan ();
  LogroLinea *a = sample_linea (plan, "A", "1");
  LogroLinea *b = sample_linea (plan, "B", "1");

  sample_actividad (a, "2026-01-01", "2026-12-31", 1200, 0);
  g_object_set (sample_actividad (a, "2026-07-15", "2026-12-31", 0, 600), "nombre", "Medir", NULL);
  sample_seguimiento (a->seguimientos, "2026-06-15", 20);
  g_object_set (sample_actividad (b, "2026-03-01", "2026-06-30", 0, 300), "nombre", "Cerrar",
                NULL);
  sample_seguimiento (b->seguimientos, "2026-05-31", 60);
  sample_seguimiento (sample_ami (plan, "C", "2026-06-01", "2026-07-20")->seguimientos,
                      "2026-06-20", 100);
  return plan;
}

static void
set_day (GtkWindow  *window,
         const char *day)
{
  GtkWidget *box = stage_child (stage_page (window), "day_box");

  g_object_set (gtk_widget_get_first_child (box), "value", day, NULL);
  stage_settle (window);
}

static const LogroTable *
get_table (GtkWindow  *window,
           const char *id)
{
  return logro_jump_table_get_table (stage_child (stage_page (window), id));
}

static const char *
get_text (GtkWindow  *window,
          const char *id)
{
  return gtk_label_get_text (stage_child (stage_page (window), id));
}

static gboolean
is_shown (GtkWindow  *window,
          const char *id)
{
  return gtk_widget_get_visible (stage_child (stage_page (window), id));
}

static void
test_planned_against_real (void)
{
  static const char *const expected[][3] = {
    { "50 %", "20 %", "▲ Behind" },
    { "100 %", "60 %", "■ Late" },
    { "62 %", "100 %", "● On time" },
  };
  g_autoptr (LogroPlan) plan = make_plan ();
  GtkWindow *window = stage_show (plan, "tablero");
  const LogroTable *table;

  set_day (window, "2026-07-01");
  table = get_table (window, "situacion");
  g_assert_cmpuint (logro_table_get_n_rows (table), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    for (guint j = 0; j < 3; j++)
      g_assert_cmpstr (logro_table_get_cell (table, i, 3 + j), ==, expected[i][j]);
  g_assert_cmpstr (get_text (window, "rojo"), ==, "■ Late: 1");
  g_assert_cmpstr (get_text (window, "amarillo"), ==, "▲ Behind: 1");
  g_assert_cmpstr (get_text (window, "verde"), ==, "● On time: 1");
  g_assert_cmpstr (get_text (window, "gris"), ==, "○ Without report: 0");
  stage_close (window);
}

static void
test_overdue_and_coming (void)
{
  g_autoptr (LogroPlan) plan = make_plan ();
  GtkWindow *window = stage_show (plan, "tablero");
  const LogroTable *table;

  set_day (window, "2026-07-01");
  table = get_table (window, "overdue");
  g_assert_cmpuint (logro_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (logro_table_get_cell (table, 0, 0), ==, "30-06-2026");
  g_assert_cmpstr (logro_table_get_cell (table, 0, 1), ==, "Ends: Cerrar");
  g_assert_cmpstr (logro_table_get_cell (table, 0, 2), ==, "B");
  g_assert_cmpstr (logro_table_get_cell (table, 0, 3), ==, "1 day late");
  table = get_table (window, "coming");
  g_assert_cmpuint (logro_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (logro_table_get_cell (table, 0, 1), ==, "Begins: Medir");
  g_assert_cmpstr (logro_table_get_cell (table, 0, 3), ==, "in 14 days");

  /* the year after the plan nothing comes, and all is overdue */
  set_day (window, "2027-02-01");
  g_assert_cmpuint (logro_table_get_n_rows (get_table (window, "coming")), ==, 0);
  g_assert_cmpuint (logro_table_get_n_rows (get_table (window, "overdue")), ==, 3);
  stage_close (window);
}

/* Of 1.200 of the year's 365 days the first quarter has 90: 295; the second 91: 299; the third 92:
 * 302; the rest is 304. B's 300 over 122 days, from March to June: 31 days 76, the rest 224. Of 600
 * over 170 days from 15 July 78 are in the third quarter: 275; the rest is 325. */
static void
test_money_by_quarter (void)
{
  static const char *const expected[][4] = {
    { "Q1 2026", "295", "76", "371" },
    { "Q2 2026", "299", "224", "523" },
    { "Q3 2026", "302", "275", "577" },
    { "Q4 2026", "304", "325", "629" },
  };
  g_autoptr (LogroPlan) plan = make_plan ();
  GtkWindow *window = stage_show (plan, "tablero");
  const LogroTable *table = get_table (window, "dinero");

  g_assert_cmpuint (logro_table_get_n_rows (table), ==, 5);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    for (guint j = 0; j < 4; j++)
      g_assert_cmpstr (logro_table_get_cell (table, i, j), ==, expected[i][j]);
  g_assert_true (logro_table_is_strong (table, 4));
  g_assert_nonnull (strstr (get_text (window, "total"), "M$"));
  g_assert_true (is_shown (window, "chart_card"));
  stage_close (window);
}

static void
test_empty (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  GtkWindow *window = stage_show (plan, "tablero");
  static const char *const ids[] = { "situacion", "overdue", "coming", "dinero" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      GtkWidget *table = stage_child (stage_page (window), ids[i]);

      g_assert_cmpuint (logro_table_get_n_rows (get_table (window, ids[i])), ==, 0);
      g_assert_true (gtk_widget_get_mapped (stage_child (table, "empty")));
      g_assert_false (gtk_widget_get_mapped (stage_child (table, "scrolled")));
    }
  g_assert_false (is_shown (window, "chart_card"));
  stage_close (window);
}

/* What is changed or undone elsewhere is seen at once; the chosen day stays. */
static void
test_follows_the_plan (void)
{
  g_autoptr (LogroPlan) plan = make_plan ();
  LogroLinea *b = logro_list_get (plan->diseno->lineas, 1);
  GtkWindow *window = stage_show (plan, "tablero");

  set_day (window, "2026-07-01");
  sample_seguimiento (b->seguimientos, "2026-06-30", 100);
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "rojo"), ==, "■ Late: 0");
  g_assert_cmpuint (logro_table_get_n_rows (get_table (window, "overdue")), ==, 0);
  logro_journal_undo (logro_plan_get_journal (plan));
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "rojo"), ==, "■ Late: 1");
  stage_close (window);
}

static void
test_row_leads_to_its_record (void)
{
  g_autoptr (LogroPlan) plan = make_plan ();
  LogroWindow *window = screen_open (plan);
  LogroJumpTable *table;

  logro_window_go_to (window, "implementacion", "tablero");
  screen_wait (200);
  table = stage_child (logro_window_get_page (window), "situacion");
  g_signal_emit_by_name (stage_child (table, "view"), "activate", 2);
  screen_wait (200);
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->pagina, ==, "ami");
  screen_close (window);
}

/* Five hundred líneas of twenty activities and ten seguimientos, all overdue: the first are listed,
 * the others counted. Processor time, since the machine may be busy; a phase has a tenth of a second
 * to be shown. */
static void
test_large_plan (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  GtkWindow *window;
  const LogroTable *table;
  clock_t begun;
  double taken;

  sample_grow (plan, 500, 20, 10);
  window = stage_show (plan, "tablero");
  set_day (window, "2999-01-01");
  begun = clock ();
  LOGRO_PAGE_GET_CLASS (stage_page (window))->refresh (stage_page (window), plan);
  taken = (clock () - begun) / (double) CLOCKS_PER_SEC;
  g_test_message ("a refresh takes %.0f ms", 1000 * taken);
  g_assert_cmpuint (logro_table_get_n_rows (get_table (window, "situacion")), ==, 500);
  table = get_table (window, "overdue");
  g_assert_cmpuint (logro_table_get_n_rows (table), ==, LOGRO_TABLERO_MAX_ROWS + 1);
  g_assert_true (g_str_has_prefix (logro_table_get_cell (table, LOGRO_TABLERO_MAX_ROWS, 1), "…"));
  g_assert_cmpstr (get_text (window, "overdue_head"), ==, "Overdue: 10000");
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/tablero/planned-against-real", test_planned_against_real);
  g_test_add_func ("/ui/tablero/overdue-and-coming", test_overdue_and_coming);
  g_test_add_func ("/ui/tablero/money-by-quarter", test_money_by_quarter);
  g_test_add_func ("/ui/tablero/empty", test_empty);
  g_test_add_func ("/ui/tablero/follows-the-plan", test_follows_the_plan);
  g_test_add_func ("/ui/tablero/row-leads-to-its-record", test_row_leads_to_its_record);
  g_test_add_func ("/ui/tablero/large-plan", test_large_plan);
  return g_test_run ();
}
