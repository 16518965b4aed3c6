/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the results as a person sees, chooses, copies and exports them. */

#include <glib/gstdio.h>
#include <string.h>

#include "app/chart-view.h"
#include "app/clipboard.h"
#include "app/export.h"
#include "app/table-view.h"
#include "calc/ciclo.h"
#include "document/file.h"
#include "report/figures.h"
#include "stage.h"

/* A child of the view of results, by its id. */
static gpointer
get_part (GtkWindow  *window,
          const char *id)
{
  return stage_child (stage_child (stage_page (window), "view"), id);
}

/* The text that a row of the table shows in a column. */
static const char *
get_shown (LogroTableView *table,
           int             row,
           int             column)
{
  GtkListBox *rows = stage_child (table, "rows");
  GtkWidget *label =
    gtk_widget_get_first_child (gtk_list_box_row_get_child (gtk_list_box_get_row_at_index (rows, row)));

  while (column-- > 0)
    label = gtk_widget_get_next_sibling (label);
  return gtk_label_get_text (GTK_LABEL (label));
}

static void
test_table_is_the_worked_example (void)
{
  static const int logro[] = { 42, 72, 60, 62, 58, 67, 70, 50, 17, 73, 13, 22, 50 };
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "resultados");
  LogroTableView *table = get_part (window, "table");
  GtkLabel *state = get_part (window, "state");

  for (guint i = 0; i < G_N_ELEMENTS (logro); i++)
    {
      g_autofree char *text = g_strdup_printf ("%d\302\240%%", logro[i]);

      g_assert_cmpstr (get_shown (table, i, 4), ==, text);
    }
  g_assert_cmpstr (get_shown (table, 0, 1), ==, "Estrategia");
  g_assert_cmpstr (get_shown (table, 12, 1), ==, "Total");
  g_assert_cmpstr (get_shown (table, 12, 2), ==, "234");
  g_assert_cmpstr (get_shown (table, 12, 3), ==, "117");
  g_assert_cmpstr (get_shown (table, 12, 5), ==, "78/78");
  g_assert_cmpstr (gtk_label_get_text (state), ==, "Total: 117 of 234 points, 50 % · Inicial");
  stage_close (window);
}

static guint
count_rows (LogroTableView *table)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (stage_child (table, "rows"), n) != NULL)
    n++;
  return n;
}

/* The CAF is shown by criterio, and on demand by subcriterio; few ámbitos leave no such choice. */
static void
test_criterios (void)
{
  g_autoptr (LogroPlan) chile = stage_plan ();
  g_autoptr (LogroPlan) plan = stage_new_plan_of ("caf-2020");
  GtkWindow *window = stage_show (chile, "resultados");
  LogroTableView *table;
  GtkDropDown *level = stage_child (stage_page (window), "level");

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (level)));
  stage_close (window);

  for (guint i = 0; i < 28; i++)
    logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), i < 4 ? 50 : 20);
  window = stage_show (plan, "resultados");
  table = get_part (window, "table");
  level = stage_child (stage_page (window), "level");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (level)));
  g_assert_cmpuint (count_rows (table), ==, 10);
  g_assert_cmpstr (get_shown (table, 0, 1), ==, "Liderazgo");
  g_assert_cmpstr (get_shown (table, 0, 4), ==, "50\302\240%");
  gtk_drop_down_set_selected (level, 1);
  stage_settle (window);
  g_assert_cmpuint (count_rows (table), ==, 29);
  g_assert_cmpstr (get_shown (table, 4, 4), ==, "20\302\240%");
  stage_close (window);
}

static void
test_provisional_is_said_and_unsaid (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "resultados");
  GtkLabel *state = get_part (window, "state");
  GtkWidget *unfinished = get_part (window, "unfinished");
  LogroTableView *table = get_part (window, "table");

  g_assert_false (gtk_widget_get_visible (unfinished));
  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 0), LOGRO_SIN_RESPUESTA);
  stage_settle (window);
  g_assert_cmpstr (gtk_label_get_text (state), ==, "77/78 answered: provisional results");
  g_assert_true (gtk_widget_get_visible (unfinished));
  g_assert_cmpstr (get_shown (table, 0, 5), ==, "7/8");
  g_assert_true (g_str_has_suffix (get_shown (table, 12, 4), "*"));
  logro_journal_undo (logro_plan_get_journal (plan));
  stage_settle (window);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (state), "Total: 117"));
  g_assert_false (gtk_widget_get_visible (unfinished));
  stage_close (window);
}

/* A page out of view does nothing until it comes into view. */
static void
test_hidden_page_waits (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "resultados");
  GtkWidget *page = GTK_WIDGET (stage_page (window));
  LogroTableView *table = get_part (window, "table");

  gtk_widget_set_visible (page, FALSE);
  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 0), LOGRO_SIN_RESPUESTA);
  stage_settle (window);
  g_assert_cmpstr (get_shown (table, 12, 5), ==, "78/78");
  gtk_widget_set_visible (page, TRUE);
  stage_settle (window);
  g_assert_cmpstr (get_shown (table, 12, 5), ==, "77/78");
  stage_close (window);
}

static guint
get_selected (gpointer object)
{
  guint selected;

  g_object_get (object, "selected", &selected, NULL);
  return selected;
}

static void
test_table_and_charts_choose_together (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "resultados");
  LogroTableView *table = get_part (window, "table");
  LogroChartView *radar = get_part (window, "radar");
  LogroChartView *bars = get_part (window, "bars");
  GtkListBox *rows = stage_child (table, "rows");

  gtk_list_box_select_row (rows, gtk_list_box_get_row_at_index (rows, 3));
  g_assert_cmpuint (get_selected (radar), ==, 3);
  g_assert_cmpuint (get_selected (bars), ==, 3);
  g_object_set (bars, "selected", 9, NULL);
  g_assert_cmpuint (get_selected (radar), ==, 9);
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (rows)), ==, 9);
  g_object_set (radar, "selected", GTK_INVALID_LIST_POSITION, NULL);
  g_assert_null (gtk_list_box_get_selected_row (rows));

  /* New figures leave the choice where it is. */
  g_object_set (radar, "selected", 5, NULL);
  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 0), 3);
  stage_settle (window);
  g_assert_cmpuint (get_selected (radar), ==, 5);
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (rows)), ==, 5);
  stage_close (window);
}

static void
test_charts_tell_their_axes (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "resultados");
  LogroChartView *radar = get_part (window, "radar");
  graphene_point_t place;

  for (guint i = 0; i < 12; i++)
    {
      g_assert_true (logro_chart_view_locate (radar, i, &place));
      g_assert_cmpuint (logro_chart_view_pick (radar, place.x, place.y), ==, i);
    }
  g_assert_false (logro_chart_view_locate (radar, 12, &place));
  g_object_set (radar, "selected", 8, NULL);
  g_assert_cmpstr (logro_chart_base_get_tip (LOGRO_CHART_BASE (radar)), ==,
                   "Satisfacción de usuarios y usuarias\n5 of 30 points · 17\302\240%\n"
                   "10 of 10 questions answered");
  stage_close (window);
}

/* What the theme's colors do to the charts is judged in each theme that GTK brings. */
static void
test_charts_survive_themes (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "resultados");
  GtkSettings *settings = gtk_settings_get_default ();
  graphene_point_t place;

  for (guint i = 0; i < 4; i++)
    {
      g_object_set (settings, "gtk-application-prefer-dark-theme", i % 2, "gtk-theme-name",
                    i < 2 ? "Default" : "HighContrast", NULL);
      stage_settle (window);
      g_assert_true (logro_chart_view_locate (get_part (window, "radar"), 0, &place));
    }
  gtk_settings_reset_property (settings, "gtk-application-prefer-dark-theme");
  gtk_settings_reset_property (settings, "gtk-theme-name");
  stage_close (window);
}

static void
test_charts_are_exported (void)
{
  static const char *const starts[] = { "<?xml", "\211PNG\r\n", "%PDF-" };
  g_autoptr (LogroPlan) plan = stage_plan ();
  g_autoptr (LogroChartData) data = logro_figures_chart (plan);
  g_autofree char *folder = g_dir_make_tmp ("logro-export-XXXXXX", NULL);

  for (LogroChartKind kind = 0; kind < LOGRO_CHART_N_KINDS; kind++)
    for (LogroChartFormat format = 0; format < LOGRO_CHART_N_FORMATS; format++)
      {
        g_autofree char *path = g_build_filename (folder, "grafico", NULL);
        g_autoptr (GFile) file = g_file_new_for_path (path);
        g_autoptr (GError) error = NULL;
        g_autoptr (GBytes) bytes = logro_export_chart (kind, data, format, &error);
        g_autofree char *written = NULL;
        gsize n;

        g_assert_no_error (error);
        logro_file_write (file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL, &error);
        g_assert_no_error (error);
        g_assert_true (g_file_get_contents (path, &written, &n, NULL));
        g_assert_cmpuint (n, ==, g_bytes_get_size (bytes));
        g_assert_true (memcmp (written, starts[format], strlen (starts[format])) == 0);
        g_assert_cmpint (g_unlink (path), ==, 0);
      }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
check_offers (GdkContentProvider *provider,
              const char         *mime)
{
  g_autoptr (GdkContentFormats) formats = gdk_content_provider_ref_storable_formats (provider);

  formats = gdk_content_formats_union_serialize_mime_types (g_steal_pointer (&formats));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, mime));
}

/* As the menu of a chart does it. */
static GdkContentProvider *
provide_chart (LogroChartKind        kind,
               const LogroChartData *data,
               GError              **error)
{
  g_autoptr (GBytes) svg = logro_export_chart (kind, data, LOGRO_CHART_SVG, error);
  g_autoptr (GBytes) png = logro_export_chart (kind, data, LOGRO_CHART_PNG, error);

  return logro_clipboard_provide_picture (svg, png, error);
}

static void
test_clipboard_offers_four_forms (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  g_autoptr (LogroChartData) data = logro_figures_chart (plan);
  g_autoptr (LogroTable) table = logro_figures_table (plan);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) chart = provide_chart (LOGRO_CHART_RADAR, data, &error);
  g_autoptr (GdkContentProvider) text = logro_clipboard_provide_table (table);

  g_assert_no_error (error);
  check_offers (chart, "image/svg+xml");
  check_offers (chart, "image/png");
  check_offers (text, "text/html");
  check_offers (text, "text/plain;charset=utf-8");
}

/* A level of the scale for each element. */
static void
evaluate_all (LogroPlan *plan,
              gint64     level)
{
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, i), "enfoque", level,
                  "despliegue", level, "resultado", level, NULL);
}

static void
answer_all (LogroPlan *plan,
            gint64     alternativa)
{
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, i), alternativa);
}

static const char *
get_title (LogroTableView *table,
           guint           column)
{
  return logro_table_get_title (logro_table_view_get_table (table), column);
}

/* Level 2 of 5 in all elements is 40 %, 156 of 390 points; alternative 1 of 3 in the diagnóstico is
 * 33 %, so 7 points less. */
static void
test_autoevaluacion_beside_the_diagnostico (void)
{
  g_autoptr (LogroPlan) sample = stage_plan ();
  g_autoptr (LogroPlan) plan = logro_plan_new (sample->model);
  GtkWindow *window;
  LogroTableView *table;

  evaluate_all (plan, 2);
  window = stage_show (plan, "resultados-autoevaluacion");
  table = get_part (window, "table");
  g_assert_true (g_str_has_prefix (gtk_label_get_text (get_part (window, "state")),
                                   "Total: 156 of 390 points, 40 %"));
  /* the diagnóstico has no answer, so it is not shown as 0 */
  g_assert_cmpuint (logro_table_get_n_columns (logro_table_view_get_table (table)), ==, 6);
  answer_all (plan, 1);
  stage_settle (window);
  g_assert_cmpstr (get_title (table, 3), ==, "Diagnóstico");
  g_assert_cmpstr (get_title (table, 4), ==, "Autoevaluación");
  g_assert_cmpstr (get_shown (table, 12, 3), ==, "33\302\240%");
  g_assert_cmpstr (get_shown (table, 12, 4), ==, "40\302\240%");
  g_assert_cmpstr (get_shown (table, 12, 5), ==, "▲\302\240+7");
  g_object_set (get_part (window, "radar"), "selected", 0, NULL);
  g_assert_cmpstr (logro_chart_base_get_tip (get_part (window, "radar")), ==,
                   "Estrategia\nDiagnóstico: 8 of 24 points · 33\302\240%\n"
                   "Autoevaluación: 16 of 40 points · 40\302\240%\n8 of 8 elements with a score");
  stage_close (window);
}

static void
test_autoevaluacion_says_how_far_it_is (void)
{
  g_autoptr (LogroPlan) sample = stage_plan ();
  g_autoptr (LogroPlan) plan = logro_plan_new (sample->model);
  GtkWindow *window = stage_show (plan, "resultados-autoevaluacion");
  GtkButton *unfinished = get_part (window, "unfinished");

  g_assert_cmpstr (gtk_label_get_text (get_part (window, "state")), ==,
                   "0/78 elements with a score: there are no results yet");
  evaluate_all (plan, 2);
  g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, 0), "despliegue",
                (gint64) LOGRO_SIN_DATO, NULL);
  stage_settle (window);
  g_assert_cmpstr (gtk_label_get_text (get_part (window, "state")), ==,
                   "77/78 elements with a score: provisional results");
  g_assert_cmpstr (get_shown (get_part (window, "table"), 0, 5), ==, "7/8");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (unfinished)));
  g_assert_cmpstr (gtk_button_get_label (unfinished), ==, "Go on Scoring");
  stage_close (window);
}

/* What is copied is what is shown: all columns, and the chart with its key; and the chart's menu
 * leads to the table. */
static void
test_several_stages_are_copied (void)
{
  g_autoptr (LogroPlan) sample = stage_plan ();
  g_autoptr (LogroPlan) plan = logro_plan_new (sample->model);
  g_autoptr (LogroCuadro) cuadro = NULL;
  g_autoptr (LogroChartData) data = NULL;
  g_autoptr (GdkContentProvider) chart = NULL;
  g_autoptr (GdkContentProvider) text = NULL;
  g_autofree char *tsv = NULL;
  GtkWindow *window;
  LogroTableView *table;

  evaluate_all (plan, 2);
  answer_all (plan, 1);
  cuadro = logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_AUTOEVALUACION);
  data = logro_figures_chart_of (plan, cuadro);
  chart = provide_chart (LOGRO_CHART_BARS, data, NULL);
  check_offers (chart, "image/svg+xml");
  check_offers (chart, "image/png");
  window = stage_show (plan, "resultados-autoevaluacion");
  table = get_part (window, "table");
  text = logro_clipboard_provide_table (logro_table_view_get_table (table));
  check_offers (text, "text/html");
  tsv = logro_table_to_tsv (logro_table_view_get_table (table));
  g_assert_nonnull (strstr (tsv, "\tDiagnóstico\tAutoevaluación\tDiferencia\t"));
  g_assert_nonnull (strstr (tsv, "\t33\302\240%\t40\302\240%\t▲\302\240+7\t"));
  gtk_toggle_button_set_active (stage_find (window, "show_bars"), TRUE);
  g_assert_true (gtk_widget_activate_action (get_part (window, "bars"), "results.view-table",
                                             NULL));
  g_assert_true (gtk_toggle_button_get_active (stage_find (window, "show_table")));
  stage_close (window);
}

/* The first cycle ended with 1 of 3 everywhere (33 %), the second has 2 of 3 (67 %). */
static void
test_past_cycle_beside_the_results (void)
{
  g_autoptr (LogroPlan) sample = stage_plan ();
  g_autoptr (LogroPlan) plan = logro_plan_new (sample->model);
  GtkWindow *window = stage_show (plan, "resultados");
  GtkDropDown *beside = stage_child (stage_page (window), "beside");
  LogroTableView *table = get_part (window, "table");

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (beside)));
  answer_all (plan, 1);
  logro_ciclo_begin (plan);
  answer_all (plan, 2);
  stage_settle (window);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (beside)));
  g_assert_cmpstr (get_shown (table, 12, 4), ==, "67\302\240%");
  gtk_drop_down_set_selected (beside, 1);
  g_assert_cmpstr (get_title (table, 3), ==, "Ciclo 1");
  g_assert_cmpstr (get_shown (table, 12, 3), ==, "33\302\240%");
  g_assert_cmpstr (get_shown (table, 12, 4), ==, "67\302\240%");
  g_assert_cmpstr (get_shown (table, 12, 5), ==, "▲\302\240+34");
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/resultados/criterios", test_criterios);
  g_test_add_func ("/ui/resultados/table", test_table_is_the_worked_example);
  g_test_add_func ("/ui/resultados/provisional", test_provisional_is_said_and_unsaid);
  g_test_add_func ("/ui/resultados/hidden-page-waits", test_hidden_page_waits);
  g_test_add_func ("/ui/resultados/choose-together", test_table_and_charts_choose_together);
  g_test_add_func ("/ui/resultados/charts-tell-their-axes", test_charts_tell_their_axes);
  g_test_add_func ("/ui/resultados/charts-survive-themes", test_charts_survive_themes);
  g_test_add_func ("/ui/resultados/export", test_charts_are_exported);
  g_test_add_func ("/ui/resultados/clipboard", test_clipboard_offers_four_forms);
  g_test_add_func ("/ui/resultados/autoevaluacion", test_autoevaluacion_beside_the_diagnostico);
  g_test_add_func ("/ui/resultados/autoevaluacion-progress",
                   test_autoevaluacion_says_how_far_it_is);
  g_test_add_func ("/ui/resultados/several-copied", test_several_stages_are_copied);
  g_test_add_func ("/ui/resultados/past-cycle", test_past_cycle_beside_the_results);
  return g_test_run ();
}
