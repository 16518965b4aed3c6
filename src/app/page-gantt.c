/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart, or where to go while there is nothing to show in it. */

#include "app/page-gantt.h"

#include "app/gantt-view.h"
#include "app/gantt-zoom.h"
#include "app/jump.h"
#include "app/paperwork.h"
#include "core/fecha.h"

struct _LogroPageGantt
{
  LogroPage parent_instance;
  GtkStack *stack; /* "chart", "empty" */
  LogroGanttView *chart;
  GtkAdjustment *days; /* in view */
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

/* "page.zoom" with -1 looks one step closer, with 1 one step back; with 0 all days are in view. */
static void
on_zoom (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GtkAdjustment *days = LOGRO_PAGE_GANTT (widget)->days;
  int steps = g_variant_get_int32 (parameter);

  if (steps == 0)
    logro_gantt_zoom_all (days);
  else
    logro_gantt_zoom_by (days, steps);
}

/* "page.walk" goes through the days in view. */
static void
on_walk (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_gantt_zoom_walk (LOGRO_PAGE_GANTT (widget)->days, g_variant_get_int32 (parameter));
}

static void
on_print (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  logro_paperwork_print (widget, logro_page_get_plan (LOGRO_PAGE (widget)), "gantt", NULL);
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
install_zoom (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    const char *action;
    int steps;
  } keys[] = {
    { GDK_KEY_plus, "page.zoom", -1 },     { GDK_KEY_equal, "page.zoom", -1 },
    { GDK_KEY_KP_Add, "page.zoom", -1 },   { GDK_KEY_minus, "page.zoom", 1 },
    { GDK_KEY_KP_Subtract, "page.zoom", 1 }, { GDK_KEY_0, "page.zoom", 0 },
    { GDK_KEY_KP_0, "page.zoom", 0 },      { GDK_KEY_Left, "page.walk", -1 },
    { GDK_KEY_Right, "page.walk", 1 },
  };

  gtk_widget_class_install_action (klass, "page.zoom", "i", on_zoom);
  gtk_widget_class_install_action (klass, "page.walk", "i", on_walk);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, GDK_CONTROL_MASK, keys[i].action, "i",
                                         keys[i].steps);
}

static void
logro_page_gantt_class_init (LogroPageGanttClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_gantt_refresh;
  LOGRO_PAGE_CLASS (klass)->enter = logro_page_gantt_enter;
  g_type_ensure (LOGRO_TYPE_GANTT_VIEW);
  install_zoom (widget_class);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, on_print);
  gtk_widget_class_install_action (widget_class, "page.save", NULL, on_save);
  gtk_widget_class_install_action (widget_class, "page.fold", NULL, on_fold);
  gtk_widget_class_install_action (widget_class, "page.unfold", NULL, on_fold);
  gtk_widget_class_install_action (widget_class, "page.lineas", NULL, on_go);
  logro_page_class_set_ui (widget_class, "gantt");
  gtk_widget_class_bind_template_child (widget_class, LogroPageGantt, stack);
  gtk_widget_class_bind_template_child (widget_class, LogroPageGantt, chart);
  gtk_widget_class_bind_template_child (widget_class, LogroPageGantt, days);
  gtk_widget_class_bind_template_child (widget_class, LogroPageGantt, go);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
}

static void
logro_page_gantt_init (LogroPageGantt *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
