/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Gantt chart as a person reads, folds, scrolls and leaves it. */

#include <string.h>

#include "calc/sample.h"
#include "screen.h"

#include "app/gantt-view.h"
#include "app/page-gantt.h"

#define NONE GTK_INVALID_LIST_POSITION

static LogroGanttView *
get_chart (GtkWindow *window)
{
  return stage_child (stage_page (window), "chart");
}

static const char *
get_shown (GtkWindow *window)
{
  return gtk_stack_get_visible_child_name (stage_child (stage_page (window), "stack"));
}

static void
press (GtkWindow *window,
       guint      key)
{
  LogroChartBase *chart = LOGRO_CHART_BASE (get_chart (window));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (chart));
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &taken);
    }
  g_assert_true (taken);
  stage_settle (window);
}

static LogroRecord *
get_selected (GtkWindow *window)
{
  guint selected = logro_chart_base_get_selected (LOGRO_CHART_BASE (get_chart (window)));

  return selected != NONE ? logro_gantt_view_get_record (get_chart (window), selected) : NULL;
}

static guint
count_rows (GtkWindow *window)
{
  return LOGRO_CHART_BASE_GET_CLASS (get_chart (window))
    ->get_n (LOGRO_CHART_BASE (get_chart (window)));
}

/* @n líneas of @actividades. */
static LogroPlan *
make_plan (guint n,
           guint actividades)
{
  LogroPlan *plan = stage_new_plan ();

  sample_grow (plan, n, actividades, 1);
  return plan;
}

static void
test_empty_says_what_is_needed (void)
{
  g_autoptr (LogroPlan) plan = make_plan (0, 0);
  GtkWindow *window = stage_show (plan, "gantt");
  LogroLinea *linea = sample_linea (plan, "Procesos", "1");
  LogroActividad *actividad = sample_actividad (linea, NULL, NULL, 0, 0);

  stage_settle (window);
  g_assert_cmpstr (get_shown (window), ==, "empty");
  g_object_set (actividad, "inicio", "2026-03-02", NULL);
  stage_settle (window);
  g_assert_cmpstr (get_shown (window), ==, "chart");
  g_assert_cmpuint (count_rows (window), ==, 2);
  stage_close (window);
}

static void
test_keys_choose_fold_and_go (void)
{
  g_autoptr (LogroPlan) plan = make_plan (3, 2);
  LogroLinea *first = logro_list_get (plan->diseno->lineas, 0);
  LogroLinea *second = logro_list_get (plan->diseno->lineas, 1);
  GtkWindow *window = stage_show (plan, "gantt");

  g_assert_cmpuint (count_rows (window), ==, 9);
  press (window, GDK_KEY_Down);
  g_assert_true (get_selected (window) == (LogroRecord *) first);
  press (window, GDK_KEY_Down);
  g_assert_true (get_selected (window) == logro_list_get (first->actividades, 0));

  /* out to the línea, then it is folded, and the next row is another línea */
  press (window, GDK_KEY_Left);
  g_assert_true (get_selected (window) == (LogroRecord *) first);
  press (window, GDK_KEY_Left);
  g_assert_cmpuint (count_rows (window), ==, 7);
  g_assert_nonnull (strstr (logro_chart_base_get_tip (LOGRO_CHART_BASE (get_chart (window))),
                            "2 activities folded"));
  press (window, GDK_KEY_Down);
  g_assert_true (get_selected (window) == (LogroRecord *) second);
  press (window, GDK_KEY_Up);
  press (window, GDK_KEY_Right);
  g_assert_cmpuint (count_rows (window), ==, 9);

  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "page.fold", NULL);
  g_assert_cmpuint (count_rows (window), ==, 3);
  stage_close (window);
}

/* What a change of the plan does not concern stays chosen; undo brings back what was removed. */
static void
test_choice_follows_the_plan (void)
{
  g_autoptr (LogroPlan) plan = make_plan (3, 2);
  LogroLinea *last = logro_list_get (plan->diseno->lineas, 2);
  GtkWindow *window = stage_show (plan, "gantt");

  press (window, GDK_KEY_End);
  g_assert_true (get_selected (window) == logro_list_get (last->actividades, 1));
  logro_list_remove (plan->diseno->lineas, 0);
  stage_settle (window);
  g_assert_cmpuint (count_rows (window), ==, 6);
  g_assert_true (get_selected (window) == logro_list_get (last->actividades, 1));
  logro_list_remove (plan->diseno->lineas, 1);
  stage_settle (window);
  g_assert_null (get_selected (window));
  logro_journal_undo (logro_plan_get_journal (plan));
  stage_settle (window);
  g_assert_cmpuint (count_rows (window), ==, 6);
  stage_close (window);
}

/* Five hundred líneas begin folded; unfolded, the last row is a key away, and only what is in view
 * is planned. */
static void
test_many_rows_scroll (void)
{
  g_autoptr (LogroPlan) plan = make_plan (500, 20);
  GtkWindow *window = stage_show (plan, "gantt");
  LogroChartBase *chart = LOGRO_CHART_BASE (get_chart (window));
  LogroLinea *last = logro_list_get (plan->diseno->lineas, 499);
  graphene_point_t place;

  g_assert_cmpuint (count_rows (window), ==, 500);
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "page.unfold", NULL);
  stage_settle (window);
  g_assert_cmpuint (count_rows (window), ==, 500 * 21);
  g_assert_true (LOGRO_CHART_BASE_GET_CLASS (chart)->locate (chart, 0, &place));
  press (window, GDK_KEY_End);
  g_assert_true (get_selected (window) == logro_list_get (last->actividades, 19));
  g_assert_true (LOGRO_CHART_BASE_GET_CLASS (chart)->locate (chart, 500 * 21 - 1, &place));
  g_assert_cmpuint (LOGRO_CHART_BASE_GET_CLASS (chart)->pick (chart, place.x, place.y), ==,
                    500 * 21 - 1);
  g_assert_false (LOGRO_CHART_BASE_GET_CLASS (chart)->locate (chart, 0, &place));
  press (window, GDK_KEY_Page_Up);
  g_assert_true (LOGRO_CHART_BASE_GET_CLASS (chart)->locate (
    chart, logro_chart_base_get_selected (chart), &place));
  stage_close (window);
}

static void
test_exported_as_shown (void)
{
  static const char *const starts[] = { "<?xml", "\211PNG\r\n", "%PDF-" };
  g_autoptr (LogroPlan) plan = make_plan (6, 7);
  GtkWindow *window = stage_show (plan, "gantt");
  LogroChartBase *chart = LOGRO_CHART_BASE (get_chart (window));

  for (LogroChartFormat format = 0; format < LOGRO_CHART_N_FORMATS; format++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = LOGRO_CHART_BASE_GET_CLASS (chart)->export (chart, format, &error);

      g_assert_no_error (error);
      g_assert_true (memcmp (g_bytes_get_data (bytes, NULL), starts[format],
                             strlen (starts[format])) == 0);
    }
  stage_close (window);
}

static void
test_row_leads_to_its_sheet (void)
{
  g_autoptr (LogroPlan) plan = make_plan (3, 2);
  LogroWindow *window = screen_open (plan);
  LogroPage *page;
  LogroGanttView *chart;

  logro_window_go_to (window, "diseno", "gantt");
  screen_wait (200);
  page = logro_window_get_page (window);
  chart = stage_child (page, "chart");
  g_signal_emit_by_name (chart, "activated", logro_list_get (plan->diseno->lineas, 1));
  screen_wait (200);
  page = logro_window_get_page (window);
  g_assert_cmpstr (logro_page_get_paso (page)->pagina, ==, "lineas");
  screen_close (window);
}

static void
zoom (GtkWindow *window,
      int        steps)
{
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "page.zoom", "i", steps);
  stage_settle (window);
}

/* Closer, along, and back: the middle stays, the scrollbar is there while days are out of view, and
 * a change of the plan does not throw one out of the place one looks at. */
static void
test_zoom (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "gantt");
  GtkAdjustment *days = GTK_ADJUSTMENT (
    gtk_widget_get_template_child (GTK_WIDGET (stage_page (window)), LOGRO_TYPE_PAGE_GANTT,
                                   "days"));
  double all = gtk_adjustment_get_page_size (days), middle;
  gboolean close;

  g_object_get (get_chart (window), "close", &close, NULL);
  g_assert_false (close);
  middle = gtk_adjustment_get_value (days) + all / 2;
  zoom (window, -1);
  g_object_get (get_chart (window), "close", &close, NULL);
  g_assert_true (close);
  g_assert_cmpfloat (gtk_adjustment_get_page_size (days), <, all);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (days)
                                    + gtk_adjustment_get_page_size (days) / 2, middle, 1);
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "page.walk", "i", 1);
  middle = gtk_adjustment_get_value (days);
  g_object_set (logro_list_get (plan->diseno->lineas, 0), "nombre", "Otro nombre", NULL);
  stage_settle (window);
  g_assert_cmpfloat (gtk_adjustment_get_value (days), ==, middle);
  for (guint i = 0; i < 20; i++)
    zoom (window, -1);
  g_assert_cmpfloat (gtk_adjustment_get_page_size (days), ==, 14);
  zoom (window, 0);
  g_object_get (get_chart (window), "close", &close, NULL);
  g_assert_false (close);
  g_assert_cmpfloat (gtk_adjustment_get_page_size (days), ==, all);
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/gantt/empty", test_empty_says_what_is_needed);
  g_test_add_func ("/ui/gantt/keys", test_keys_choose_fold_and_go);
  g_test_add_func ("/ui/gantt/choice-follows", test_choice_follows_the_plan);
  g_test_add_func ("/ui/gantt/many-rows", test_many_rows_scroll);
  g_test_add_func ("/ui/gantt/export", test_exported_as_shown);
  g_test_add_func ("/ui/gantt/row-leads-to-its-sheet", test_row_leads_to_its_sheet);
  g_test_add_func ("/ui/gantt/zoom", test_zoom);
  return g_test_run ();
}
