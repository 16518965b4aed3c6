/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the new cycle: what it says before, what it does, and what it is compared with. */

#include <string.h>

#include "app/results-view.h"
#include "app/table-view.h"
#include "calc/puntaje.h"
#include "screen.h"

static void
answer_all (LogroPlan *plan,
            gint64     alternativa)
{
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), alternativa);
}

/* A plan whose diagnóstico has 1 of 3 everywhere: 33 %. */
static LogroPlan *
new_answered (void)
{
  g_autoptr (LogroPlan) sample = stage_plan ();
  LogroPlan *plan = logro_plan_new (sample->model);

  answer_all (plan, 1);
  return plan;
}

static LogroWindow *
open_closing (LogroPlan *plan)
{
  LogroWindow *window = screen_open (plan);

  logro_window_go_to (window, "implementacion", "cierre");
  screen_wait (300);
  return window;
}

static GtkMessageDialog *
ask (LogroWindow *window)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (logro_window_get_page (window)),
                                             "page.new-cycle", NULL));
  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (GTK_IS_MESSAGE_DIALOG (toplevel))
        return GTK_MESSAGE_DIALOG (toplevel);
    }
  g_assert_not_reached ();
}

static void
test_says_what_it_does (void)
{
  g_autoptr (LogroPlan) plan = new_answered ();
  LogroWindow *window = open_closing (plan);
  GtkMessageDialog *dialog = ask (window);
  g_autofree char *heading = NULL;
  g_autofree char *body = NULL;

  g_object_get (dialog, "text", &heading, "secondary-text", &body, NULL);
  g_assert_cmpstr (heading, ==, "Begin cycle 2?");
  g_assert_nonnull (strstr (body, "the date of closing"));
  g_assert_nonnull (strstr (body, "Stays: the municipality"));
  g_assert_nonnull (strstr (body, "Diagnóstico 78 of 78, Autoevaluación 0 of 78"));
  g_assert_nonnull (strstr (body, "Is emptied: the diagnóstico"));
  gtk_dialog_response (GTK_DIALOG (dialog), 0);
  g_assert_cmpint (plan->ciclo, ==, 1);
  g_assert_cmpuint (logro_puntaje_total (plan).respondidas, ==, 78);
  screen_close (window);
}

static void
test_begins_in_one_step (void)
{
  g_autoptr (LogroPlan) plan = new_answered ();
  LogroWindow *window = open_closing (plan);

  gtk_dialog_response (GTK_DIALOG (ask (window)), 1);
  screen_wait (300);
  g_assert_cmpint (plan->ciclo, ==, 2);
  g_assert_cmpuint (logro_puntaje_total (plan).respondidas, ==, 0);
  g_assert_cmpstr (logro_page_get_fase (logro_window_get_page (window))->id, ==, "diagnostico");
  g_assert_true (logro_journal_undo (logro_plan_get_journal (plan)));
  g_assert_cmpint (plan->ciclo, ==, 1);
  g_assert_cmpuint (logro_puntaje_total (plan).respondidas, ==, 78);
  screen_close (window);
}

static const char *
get_total (LogroPage *page,
           guint      column)
{
  LogroTableView *table = stage_child (stage_child (stage_find (page, "comparison"), "view"),
                                       "table");

  return logro_table_get_cell (logro_table_view_get_table (table), 12, column);
}

/* 1 of 3 (33 %) in the first cycle, 2 of 3 (67 %) in the second: 34 points more. */
static void
test_compares_with_the_cycle_before (void)
{
  g_autoptr (LogroPlan) plan = new_answered ();
  LogroWindow *window = open_closing (plan);
  LogroPage *page = logro_window_get_page (window);
  gpointer comparison = stage_find (page, "comparison");
  GtkStack *stack = stage_child (comparison, "stack");
  GtkLabel *state;

  gtk_stack_set_visible_child_name (stage_find (page, "sheets"), "comparacion");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  gtk_dialog_response (GTK_DIALOG (ask (window)), 1);
  answer_all (plan, 2);
  logro_window_go_to (window, "implementacion", "cierre");
  screen_wait (300);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "figures");
  g_assert_cmpstr (get_total (page, 3), ==, "33\302\240%");
  g_assert_cmpstr (get_total (page, 4), ==, "67\302\240%");
  g_assert_cmpstr (get_total (page, 5), ==, "▲\302\240+34");
  state = stage_child (stage_child (comparison, "view"), "state");
  g_assert_cmpstr (gtk_label_get_text (state), ==,
                   "Ciclo 1: 33\302\240% · Ciclo 2: 67\302\240% · ▲\302\240+34 points");
  /* of a stage that was never scored there is nothing to compare */
  gtk_drop_down_set_selected (stage_child (comparison, "stage"), 2);
  g_assert_cmpstr (get_total (page, 4), ==, "–");
  g_assert_cmpstr (gtk_label_get_text (state), ==,
                   "0/78 elements with a score: there are no results yet");
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/cierre/says", test_says_what_it_does);
  g_test_add_func ("/ui/cierre/begins", test_begins_in_one_step);
  g_test_add_func ("/ui/cierre/compares", test_compares_with_the_cycle_before);
  return g_test_run ();
}
