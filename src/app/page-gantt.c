/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart, or where to go while there is nothing to show in it. */

#include "app/page-gantt.h"

#include "app/gantt-view.h"
#include "app/jump.h"
#include "core/fecha.h"

struct _LogroPageGantt
{
  LogroPage parent_instance;
  GtkStack *stack; /* "chart", "empty" */
  LogroGanttView *chart;
  GtkWidget *go;
};

G_DEFINE_FINAL_TYPE (LogroPageGantt, logro_page_gantt, LOGRO_TYPE_PAGE)

static void
logro_page_gantt_refresh (LogroPage *page,
                          LogroPlan *plan)
{
  LogroPageGantt *self = LOGRO_PAGE_GANTT (page);
  g_autofree char *hoy = logro_fecha_today ();
  gboolean dated = logro_gantt_view_show (self->chart, plan, hoy);

  gtk_stack_set_visible_child_name (self->stack, dated ? "chart" : "empty");
}

static void
logro_page_gantt_enter (LogroPage *page)
{
  LogroPageGantt *self = LOGRO_PAGE_GANTT (page);

  if (!gtk_widget_grab_focus (GTK_WIDGET (self->chart)))
    gtk_widget_grab_focus (self->go);
}

static void
on_activated (LogroPageGantt *self,
              LogroRecord    *record)
{
  logro_jump_to_record (GTK_WIDGET (self), record);
}

static void
on_go (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  logro_page_go_to (LOGRO_PAGE (widget), "lineas");
}

static void
on_fold (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_gantt_view_fold_all (LOGRO_PAGE_GANTT (widget)->chart,
                             g_str_equal (action, "page.fold"));
}

static void
on_save (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (LOGRO_PAGE_GANTT (widget)->chart), "chart.export", "s",
                              "pdf");
}

static void
logro_page_gantt_class_init (LogroPageGanttClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_gantt_refresh;
  LOGRO_PAGE_CLASS (klass)->enter = logro_page_gantt_enter;
  g_type_ensure (LOGRO_TYPE_GANTT_VIEW);
  gtk_widget_class_install_action (widget_class, "page.save", NULL, on_save);
  gtk_widget_class_install_action (widget_class, "page.fold", NULL, on_fold);
  gtk_widget_class_install_action (widget_class, "page.unfold", NULL, on_fold);
  gtk_widget_class_install_action (widget_class, "page.lineas", NULL, on_go);
  logro_page_class_set_ui (widget_class, "gantt");
  gtk_widget_class_bind_template_child (widget_class, LogroPageGantt, stack);
  gtk_widget_class_bind_template_child (widget_class, LogroPageGantt, chart);
  gtk_widget_class_bind_template_child (widget_class, LogroPageGantt, go);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
}

static void
logro_page_gantt_init (LogroPageGantt *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
