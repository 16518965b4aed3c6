/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The day is that of the clock until a person chooses another; it is no part of the plan. */

#include "app/page-tablero.h"

#include <glib/gi18n.h>

#include "app/chart-view.h"
#include "app/jump-table.h"
#include "app/pair-layout.h"
#include "app/semaforo.h"
#include "app/tablero.h"
#include "app/value-entry.h"
#include "core/fecha.h"

struct _LogroPageTablero
{
  LogroPage parent_instance;
  GtkBox *day_box;
  LogroValueEntry *day;
  GtkLabel *lights[LOGRO_SEMAFORO_ROJO + 1];
  LogroJumpTable *situacion;
  GtkWidget *hint;
  GtkLabel *overdue_head;
  LogroJumpTable *overdue;
  GtkLabel *coming_head;
  LogroJumpTable *coming;
  GtkWidget *dinero_head;
  GtkLabel *total;
  LogroJumpTable *dinero;
  GtkWidget *chart_card;
  LogroChartView *chart;
};

static const LogroField day_field = { "fecha", LOGRO_DATE, .label = N_("As of") };

G_DEFINE_FINAL_TYPE (LogroPageTablero, logro_page_tablero, LOGRO_TYPE_PAGE)

static void
unref_if_any (gpointer record)
{
  g_clear_object (&record);
}

static GPtrArray *
new_records (void)
{
  return g_ptr_array_new_with_free_func (unref_if_any);
}

static void
show_situacion (LogroPageTablero *self,
                LogroPlan        *plan,
                const char       *hoy)
{
  guint cuantos[LOGRO_SEMAFORO_ROJO + 1];
  g_autoptr (GArray) situaciones = logro_situacion_list (plan, hoy, cuantos);
  GPtrArray *records = new_records ();
  GPtrArray *styles = g_ptr_array_new ();
  LogroTable *table = logro_tablero_make_situacion (plan->model, situaciones, records, styles);

  logro_jump_table_take (self->situacion, table, records, styles);
  gtk_widget_set_visible (self->hint, situaciones->len > 0);
  for (guint i = 0; i < G_N_ELEMENTS (cuantos); i++)
    {
      g_autofree char *light = logro_semaforo_dup_text (i);
      g_autofree char *text = g_strdup_printf ("%s: %u", light, cuantos[i]);

      gtk_label_set_text (self->lights[i], text);
    }
}

static void
show_citas (LogroJumpTable *view,
            LogroModelo    *modelo,
            GtkLabel       *head,
            const char     *words,
            GArray         *citas,
            gboolean        overdue)
{
  GPtrArray *records = new_records ();
  guint n;
  LogroTable *table = logro_tablero_make_agenda (modelo, citas, overdue, records, &n);
  g_autofree char *text = g_strdup_printf ("%s: %u", words, n);

  logro_jump_table_take (view, table, records, NULL);
  gtk_label_set_text (head, text);
}

static void
show_agenda (LogroPageTablero *self,
             LogroPlan        *plan,
             const char       *hoy)
{
  g_autoptr (GArray) citas = logro_agenda_list (plan, hoy, LOGRO_TABLERO_DAYS);

  show_citas (self->overdue, plan->model, self->overdue_head, _("Overdue"), citas, TRUE);
  show_citas (self->coming, plan->model, self->coming_head, _("The next 30 days"), citas, FALSE);
}

/* Only the programme of the template asks for the money of each activity. */
static gboolean
has_dinero (LogroPlan         *plan,
            const LogroDinero *total)
{
  return plan->model->plan == LOGRO_PLAN_PLANTILLA || total->propios != 0 || total->externos != 0;
}

/* Sums that do not fit are told in words, and nothing is shown that might be taken for one. */
static void
show_dinero (LogroPageTablero *self,
             LogroPlan        *plan)
{
  g_autoptr (GArray) trimestres = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  LogroDinero sin_fecha = { 0 }, total = { 0 };
  LogroChartData *chart = NULL;
  gboolean shown;

  if (logro_dinero_plan (plan, &total, &error))
    trimestres = logro_dinero_list_trimestres (plan, &sin_fecha, &error);
  if (trimestres != NULL)
    {
      text = logro_tablero_dup_total (plan, &total);
      logro_jump_table_take (self->dinero,
                             logro_tablero_make_dinero (plan, trimestres, &sin_fecha, &total),
                             NULL, NULL);
      chart = logro_tablero_make_chart (plan, trimestres);
    }
  shown = trimestres == NULL || has_dinero (plan, &total);
  gtk_label_set_text (self->total, trimestres != NULL ? text : error->message);
  gtk_widget_set_visible (self->dinero_head, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->total), shown);
  gtk_widget_set_visible (GTK_WIDGET (self->dinero), shown && trimestres != NULL);
  gtk_widget_set_visible (self->chart_card, chart != NULL);
  if (chart != NULL)
    logro_chart_view_take_data (self->chart, chart, NULL);
}

static char *
dup_day (LogroPageTablero *self)
{
  g_autofree char *day = NULL;

  g_object_get (self->day, "value", &day, NULL);
  return day != NULL && *day != '\0' ? g_steal_pointer (&day) : logro_fecha_today ();
}

static void
logro_page_tablero_refresh (LogroPage *page,
                            LogroPlan *plan)
{
  LogroPageTablero *self = LOGRO_PAGE_TABLERO (page);
  g_autofree char *hoy = dup_day (self);

  show_situacion (self, plan, hoy);
  show_agenda (self, plan, hoy);
  show_dinero (self, plan);
}

static void
on_day_changed (LogroPageTablero *self)
{
  logro_page_tablero_refresh (LOGRO_PAGE (self), logro_page_get_plan (LOGRO_PAGE (self)));
}

static void
on_today (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_autofree char *hoy = logro_fecha_today ();

  g_object_set (LOGRO_PAGE_TABLERO (widget)->day, "value", hoy, NULL);
}

static void
logro_page_tablero_fill (LogroPage *page,
                         LogroPlan *plan)
{
  LogroPageTablero *self = LOGRO_PAGE_TABLERO (page);

  on_today (GTK_WIDGET (self), NULL, NULL);
  g_signal_connect_object (self->day, "notify::value", G_CALLBACK (on_day_changed), self,
                           G_CONNECT_SWAPPED);
}

static void
bind_children (GtkWidgetClass *klass)
{
  static const char *const lights[] = { "gris", "verde", "amarillo", "rojo" };

  for (guint i = 0; i < G_N_ELEMENTS (lights); i++)
    gtk_widget_class_bind_template_child_full (klass, lights[i], FALSE,
                                               G_STRUCT_OFFSET (LogroPageTablero, lights[i]));
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, day_box);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, situacion);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, hint);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, overdue_head);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, overdue);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, coming_head);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, coming);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, dinero_head);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, total);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, dinero);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, chart_card);
  gtk_widget_class_bind_template_child (klass, LogroPageTablero, chart);
}

static void
logro_page_tablero_class_init (LogroPageTableroClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->fill = logro_page_tablero_fill;
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_tablero_refresh;
  g_type_ensure (LOGRO_TYPE_CHART_VIEW);
  g_type_ensure (LOGRO_TYPE_JUMP_TABLE);
  g_type_ensure (LOGRO_TYPE_PAIR_LAYOUT);
  gtk_widget_class_install_action (widget_class, "page.today", NULL, on_today);
  logro_page_class_set_ui (widget_class, "tablero");
  bind_children (widget_class);
}

static void
logro_page_tablero_init (LogroPageTablero *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->day = LOGRO_VALUE_ENTRY (logro_value_entry_new (&day_field));
  gtk_widget_set_hexpand (GTK_WIDGET (self->day), FALSE);
  gtk_box_append (self->day_box, GTK_WIDGET (self->day));
}
