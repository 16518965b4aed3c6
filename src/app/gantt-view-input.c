/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keys, the pointer and its wheel do in a Gantt chart. */

#include "app/gantt-view-private.h"
#include "app/gantt-zoom.h"

#define WHEEL 3 /* rows */

#define NONE LOGRO_CHART_NONE

static void
toggle (LogroGanttView *self,
        LogroRecord    *record)
{
  logro_gantt_view_set_folded (self, record, !logro_gantt_rows_is_folded (&self->rows, record));
}

/* A page down or up, from the chosen row. */
static void
go_by_page (LogroGanttView *self,
            int             by)
{
  guint selected = logro_chart_base_get_selected (LOGRO_CHART_BASE (self));
  int n = logro_gantt_rows_get_n (&self->rows);
  int row = selected != NONE ? (int) selected : (int) logro_gantt_view_get_first (self);

  row = CLAMP (row + by * (int) gtk_adjustment_get_page_increment (self->vadjustment), 0, n - 1);
  if (logro_gantt_view_get_record (self, row) == NULL)
    row += row > 0 ? -1 : 1;
  logro_chart_base_set_selected (LOGRO_CHART_BASE (self), row);
}

/* Left closes what is open, or goes out to the línea. */
static void
go_left (LogroGanttView *self)
{
  LogroRecord *record = logro_gantt_view_get_chosen (self);

  if (record != NULL && LOGRO_IS_ACTIVIDAD (record))
    logro_chart_base_set_selected (LOGRO_CHART_BASE (self),
                                   logro_gantt_rows_find (&self->rows, record->owner));
  else
    logro_gantt_view_set_folded (self, record, TRUE);
}

gboolean
logro_gantt_view_press (LogroChartBase *base,
                        guint           key)
{
  LogroGanttView *self = LOGRO_GANTT_VIEW (base);
  LogroRecord *record = logro_gantt_view_get_chosen (self);

  if (logro_gantt_rows_get_n (&self->rows) == 0)
    return FALSE;
  if (key == GDK_KEY_Page_Down || key == GDK_KEY_Page_Up)
    go_by_page (self, key == GDK_KEY_Page_Down ? 1 : -1);
  else if (key == GDK_KEY_Left)
    go_left (self);
  else if (key == GDK_KEY_Right)
    logro_gantt_view_set_folded (self, record, FALSE);
  else if (key == GDK_KEY_space)
    toggle (self, record);
  else if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter)
    logro_gantt_view_activate (self);
  else
    return FALSE;
  return TRUE;
}

static void
on_pressed (LogroGanttView *self,
            int             n_press,
            double          x,
            double          y)
{
  guint row = LOGRO_CHART_BASE_GET_CLASS (self)->pick (LOGRO_CHART_BASE (self), x, y);
  LogroRecord *record = row != NONE ? logro_gantt_view_get_record (self, row) : NULL;

  if (record == NULL)
    return;
  if (x < LOGRO_GANTT_GUTTER)
    toggle (self, record);
  else if (n_press == 2)
    logro_gantt_view_activate (self);
}

/* With Ctrl it looks closer or from farther away; with Shift, or aslant, it goes through time. */
static gboolean
on_wheel (LogroGanttView           *self,
          double                    dx,
          double                    dy,
          GtkEventControllerScroll *wheel)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (wheel));

  if (state & GDK_CONTROL_MASK)
    logro_gantt_zoom_by (self->hadjustment, dy);
  else if (dx != 0 || state & GDK_SHIFT_MASK)
    logro_gantt_zoom_walk (self->hadjustment, dx != 0 ? dx : dy);
  else
    gtk_adjustment_set_value (self->vadjustment,
                              gtk_adjustment_get_value (self->vadjustment) + WHEEL * dy);
  return TRUE;
}

void
logro_gantt_view_listen (LogroGanttView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *wheel =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (on_wheel), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
}
