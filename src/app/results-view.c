/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The row chosen in the table is the axis chosen in both charts; the .ui binds the three. */

#include "app/results-view.h"

#include "app/chart-view.h"
#include "app/pair-layout.h"
#include "app/result-words.h"
#include "app/table-view.h"
#include "report/figures.h"

struct _LogroResultsView
{
  GtkBox parent_instance;
  GtkBox *head;
  GtkBox *banner;
  GtkLabel *state;
  GtkLabel *detail;
  GtkButton *unfinished; /* only seen while something is unanswered */
  GtkToggleButton *show_table;
  LogroTableView *table;
  LogroChartView *radar;
  LogroChartView *bars;
};

enum
{
  PROP_TOOLS = 1,
  PROP_ASIDE,
  PROP_ANSWER_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroResultsView, logro_results_view, GTK_TYPE_BOX)

static gboolean
either (gpointer object,
        gboolean a,
        gboolean b)
{
  return a || b;
}

void
logro_results_view_show (LogroResultsView  *self,
                         LogroPlan         *plan,
                         const LogroCuadro *cuadro,
                         const char        *state,
                         const char        *detail)
{
  gboolean provisional = logro_puntaje_is_provisional (&cuadro->principal->total);

  gtk_label_set_text (self->state, state);
  gtk_label_set_text (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->unfinished),
                          provisional && gtk_button_get_label (self->unfinished) != NULL);
  if (provisional)
    gtk_widget_add_css_class (GTK_WIDGET (self->banner), "logro-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->banner), "logro-warning");
  logro_table_view_take_table (self->table, logro_figures_table_of (plan, cuadro));
  logro_chart_view_take_data (self->radar, logro_figures_chart_of (plan, cuadro),
                              logro_result_words_list (plan, cuadro));
  logro_chart_view_take_data (self->bars, logro_figures_chart_of (plan, cuadro),
                              logro_result_words_list (plan, cuadro));
}

static void
on_table (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroResultsView *self = LOGRO_RESULTS_VIEW (widget);

  if (g_str_equal (action, "results.copy-table"))
    {
      gtk_widget_activate_action (GTK_WIDGET (self->table), "table.copy", NULL);
      return;
    }
  gtk_toggle_button_set_active (self->show_table, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->table), GTK_DIR_TAB_FORWARD);
}

static gboolean
logro_results_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LOGRO_RESULTS_VIEW (widget)->show_table));
}

static void
logro_results_view_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LogroResultsView *self = LOGRO_RESULTS_VIEW (object);

  if (id == PROP_ANSWER_LABEL)
    gtk_button_set_label (self->unfinished, g_value_get_string (value));
  else if (g_value_get_object (value) != NULL)
    gtk_box_append (id == PROP_TOOLS ? self->head : self->banner, g_value_get_object (value));
}

static void
bind_children (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, LogroResultsView, head);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, banner);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, state);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, detail);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, unfinished);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, show_table);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, table);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, radar);
  gtk_widget_class_bind_template_child (klass, LogroResultsView, bars);
  gtk_widget_class_bind_template_callback (klass, either);
}

static void
logro_results_view_class_init (LogroResultsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->set_property = logro_results_view_set_property;
  widget_class->grab_focus = logro_results_view_grab_focus;
  properties[PROP_TOOLS] = g_param_spec_object ("tools", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_ASIDE] = g_param_spec_object ("aside", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_ANSWER_LABEL] = g_param_spec_string ("answer-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
  g_type_ensure (LOGRO_TYPE_CHART_VIEW);
  g_type_ensure (LOGRO_TYPE_PAIR_LAYOUT);
  g_type_ensure (LOGRO_TYPE_TABLE_VIEW);
  gtk_widget_class_install_action (widget_class, "results.copy-table", NULL, on_table);
  gtk_widget_class_install_action (widget_class, "results.view-table", NULL, on_table);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/results-view.ui");
  bind_children (widget_class);
}

static void
logro_results_view_init (LogroResultsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
