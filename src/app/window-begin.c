/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a window begins. Its first frame says no more than that Logro is opening, so that it is up at
 * once; what takes time comes after that frame: reading a plan, building the start screen. */

#include "app/start.h"
#include "app/window-private.h"

gboolean
logro_window_is_free (LogroWindow *self)
{
  return self->document == NULL && self->begin == NULL;
}

GFile *
logro_window_get_file (LogroWindow *self)
{
  if (self->document != NULL)
    return logro_document_get_file (self->document);
  return G_IS_FILE (self->begin_data) ? self->begin_data : NULL;
}

static void
begin (LogroWindow *self)
{
  LogroWindowFunc func = self->begin;
  g_autoptr (GObject) data = g_steal_pointer (&self->begin_data);

  self->begin = NULL;
  if (func != NULL)
    func (self, data);
  if (self->document != NULL || gtk_stack_get_child_by_name (self->root, "start") != NULL)
    return;
  gtk_stack_add_named (self->root, g_object_new (LOGRO_TYPE_START, NULL), "start");
  gtk_stack_set_visible_child_name (self->root, "start");
}

static gboolean
on_begin_due (gpointer data)
{
  g_autoptr (LogroWindow) self = g_object_ref (data);

  self->begin_id = 0;
  self->begun = TRUE;
  /* Drawing the icon takes a moment too. */
  gtk_window_set_default_icon_name ("io.github.logro_app.Logro");
  begin (self);
  return G_SOURCE_REMOVE;
}

/* Called while the first frame is being made; an idle comes when it has been painted. */
static gboolean
on_first_frame (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       data)
{
  LOGRO_WINDOW (widget)->begin_id = g_idle_add (on_begin_due, widget);
  return G_SOURCE_REMOVE;
}

void
logro_window_await_frame (LogroWindow *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_first_frame, NULL, NULL);
}

void
logro_window_begin (LogroWindow     *self,
                    LogroWindowFunc  func,
                    GObject         *data)
{
  g_return_if_fail (logro_window_is_free (self));

  self->begin = func;
  self->begin_data = data;
  gtk_window_present (GTK_WINDOW (self));
  if (self->begun)
    begin (self);
}
