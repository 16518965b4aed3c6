/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The row chosen in the table is the axis chosen in both charts; the .ui binds the three. */

#include "app/page-resultados.h"

#include "app/chart-view.h"
#include "app/pair-layout.h"
#include "app/paperwork.h"
#include "app/preview-dialog.h"
#include "app/result-words.h"
#include "app/table-view.h"
#include "app/window.h"
#include "calc/puntaje.h"
#include "report/figures.h"

#define DOCUMENT "resultados"

struct _LogroPageResultados
{
  LogroPage parent_instance;
  GtkWidget *banner;
  GtkLabel *state;
  GtkLabel *detail;
  GtkWidget *unfinished; /* only seen while something is unanswered */
  GtkToggleButton *show_table;
  LogroTableView *table;
  LogroChartView *radar;
  LogroChartView *bars;
};

G_DEFINE_FINAL_TYPE (LogroPageResultados, logro_page_resultados, LOGRO_TYPE_PAGE)

static gboolean
either (gpointer object,
        gboolean a,
        gboolean b)
{
  return a || b;
}

static void
logro_page_resultados_refresh (LogroPage *page,
                               LogroPlan *plan)
{
  LogroPageResultados *self = LOGRO_PAGE_RESULTADOS (page);
  LogroPuntaje total = logro_puntaje_total (plan);
  gboolean provisional = logro_puntaje_is_provisional (&total);
  g_autofree char *detail = NULL;
  g_autofree char *state = logro_result_words_dup_state (plan, &detail);

  gtk_label_set_text (self->state, state);
  gtk_label_set_text (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
  gtk_widget_set_visible (self->unfinished, provisional);
  if (provisional)
    gtk_widget_add_css_class (self->banner, "logro-warning");
  else
    gtk_widget_remove_css_class (self->banner, "logro-warning");
  logro_table_view_take_table (self->table, logro_figures_table (plan));
  logro_chart_view_take_data (self->radar, logro_figures_chart (plan),
                              logro_result_words_list (plan));
  logro_chart_view_take_data (self->bars, logro_figures_chart (plan),
                              logro_result_words_list (plan));
}

static void
logro_page_resultados_enter (LogroPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (LOGRO_PAGE_RESULTADOS (page)->show_table));
}

static void
on_paper (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (widget));

  if (g_str_equal (action, "page.print"))
    logro_paperwork_print (widget, plan, DOCUMENT, NULL);
  else if (g_str_equal (action, "page.save"))
    logro_paperwork_save (widget, plan, DOCUMENT, NULL);
  else
    logro_preview_dialog_open (GTK_WINDOW (gtk_widget_get_root (widget)), plan, DOCUMENT);
}

static void
on_table (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroPageResultados *self = LOGRO_PAGE_RESULTADOS (widget);

  if (g_str_equal (action, "page.copy-table"))
    {
      gtk_widget_activate_action (GTK_WIDGET (self->table), "table.copy", NULL);
      return;
    }
  gtk_toggle_button_set_active (self->show_table, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->table), GTK_DIR_TAB_FORWARD);
}

/* To the step of this phase where questions are answered. */
static void
on_answer (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroFase *fase = logro_page_get_fase (LOGRO_PAGE (widget));

  for (guint i = 0; i < logro_list_get_n (fase->pasos); i++)
    {
      LogroPaso *paso = logro_list_get (fase->pasos, i);

      if (g_str_equal (paso->pagina, "preguntas"))
        logro_window_go_to (logro_window_from (widget), fase->id, paso->id);
    }
}

static void
bind_children (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, banner);
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, state);
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, detail);
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, unfinished);
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, show_table);
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, table);
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, radar);
  gtk_widget_class_bind_template_child (klass, LogroPageResultados, bars);
  gtk_widget_class_bind_template_callback (klass, either);
}

static void
logro_page_resultados_class_init (LogroPageResultadosClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_resultados_refresh;
  LOGRO_PAGE_CLASS (klass)->enter = logro_page_resultados_enter;
  g_type_ensure (LOGRO_TYPE_CHART_VIEW);
  g_type_ensure (LOGRO_TYPE_PAIR_LAYOUT);
  g_type_ensure (LOGRO_TYPE_TABLE_VIEW);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, on_paper);
  gtk_widget_class_install_action (widget_class, "page.save", NULL, on_paper);
  gtk_widget_class_install_action (widget_class, "page.preview", NULL, on_paper);
  gtk_widget_class_install_action (widget_class, "page.copy-table", NULL, on_table);
  gtk_widget_class_install_action (widget_class, "page.view-table", NULL, on_table);
  gtk_widget_class_install_action (widget_class, "page.answer", NULL, on_answer);
  logro_page_class_set_ui (widget_class, "resultados");
  bind_children (widget_class);
}

static void
logro_page_resultados_init (LogroPageResultados *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
