/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/work.h"

/* Milliseconds after which the work is shown, and between two looks at how far it is. */
#define PATIENCE 400
#define LOOK 100

/* What share 1 is as a whole number, which threads can hand over without a lock. */
#define WHOLE 10000

typedef struct
{
  LogroWork work;
  char *title;
  char *text;
  gpointer data;
  GtkWindow *parent;
  GtkEventController *guard; /* keeps what people do away from the parent */
  GtkWindow *window;
  GtkProgressBar *bar;
  GCancellable *cancellable;
  int share; /* set by the thread */
  guint show_id;
  guint look_id;
} Working;

static void
on_progress (double   share,
             gpointer data)
{
  g_atomic_int_set (&((Working *) data)->share, (int) (share * WHOLE));
}

static void
work_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Working *working = data;
  const LogroProgress progress = { cancellable, on_progress, working };
  GError *error = NULL;
  gpointer result = working->work.work (working->data, &progress, &error);

  if (result != NULL)
    g_task_return_pointer (task, result, NULL);
  else
    g_task_return_error (task, error);
}

static gboolean
on_look_due (gpointer data)
{
  Working *working = data;

  gtk_progress_bar_set_fraction (working->bar,
                                 (double) g_atomic_int_get (&working->share) / WHOLE);
  return G_SOURCE_CONTINUE;
}

static gboolean
on_close_request (Working *working)
{
  g_cancellable_cancel (working->cancellable);
  return TRUE;
}

static gboolean
on_show_due (gpointer data)
{
  Working *working = data;
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource ("/io/github/logro_app/Logro/ui/work.ui");

  working->show_id = 0;
  working->window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  working->bar = GTK_PROGRESS_BAR (gtk_builder_get_object (builder, "bar"));
  gtk_label_set_text (GTK_LABEL (gtk_builder_get_object (builder, "text")), working->text);
  gtk_window_set_title (working->window, working->title);
  gtk_window_set_transient_for (working->window, working->parent);
  g_signal_connect_swapped (working->window, "close-request", G_CALLBACK (on_close_request),
                            working);
  working->look_id = g_timeout_add (LOOK, on_look_due, working);
  gtk_window_present (working->window);
  return G_SOURCE_REMOVE;
}

static gboolean
on_event (void)
{
  return GDK_EVENT_STOP;
}

static void
guard (Working *working)
{
  working->guard = g_object_ref (gtk_event_controller_legacy_new ());
  gtk_event_controller_set_propagation_phase (working->guard, GTK_PHASE_CAPTURE);
  g_signal_connect (working->guard, "event", G_CALLBACK (on_event), NULL);
  gtk_widget_add_controller (GTK_WIDGET (working->parent), working->guard);
}

static void
on_done (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  Working *working = data;
  g_autoptr (GError) error = NULL;
  gpointer made = g_task_propagate_pointer (G_TASK (result), &error);

  g_clear_handle_id (&working->show_id, g_source_remove);
  g_clear_handle_id (&working->look_id, g_source_remove);
  g_clear_pointer (&working->window, gtk_window_destroy);
  if (gtk_event_controller_get_widget (working->guard) != NULL)
    gtk_widget_remove_controller (GTK_WIDGET (working->parent), working->guard);
  working->work.done (made, error, working->data);
  g_object_unref (working->guard);
  g_object_unref (working->parent);
  g_object_unref (working->cancellable);
  g_free (working->title);
  g_free (working->text);
  g_free (working);
}

void
logro_work_begin (GtkWindow       *parent,
                  const LogroWork *work,
                  gpointer         data)
{
  Working *working = g_new0 (Working, 1);
  g_autoptr (GTask) task = NULL;

  working->work = *work;
  working->title = g_strdup (work->title);
  working->text = g_strdup (work->text);
  working->data = data;
  working->parent = g_object_ref (parent);
  working->cancellable = g_cancellable_new ();
  guard (working);
  working->show_id = g_timeout_add (PATIENCE, on_show_due, working);
  task = g_task_new (NULL, working->cancellable, on_done, working);
  g_task_set_task_data (task, working, NULL);
  g_task_set_check_cancellable (task, FALSE); /* what is done is done */
  g_task_run_in_thread (task, work_in_thread);
}
