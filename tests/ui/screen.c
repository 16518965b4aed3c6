/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GTK lets no test make input events; keys are given to the controllers that would get them. */

#include "screen.h"

#include "app/application.h"

static LogroApplication *application;

int
screen_init (int    *argc,
             char ***argv)
{
  int code = stage_init (argc, argv);

  if (code >= 0)
    return code;
  application = logro_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  return -1;
}

static gboolean
on_time (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

void
screen_wait (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, on_time, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
  /* a busy machine has not come to what waits with a low priority, such as filling a page */
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

LogroWindow *
screen_open (LogroPlan *plan)
{
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  LogroWindow *window = logro_window_new (GTK_APPLICATION (application));

  logro_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
  logro_window_go_to (window, "diagnostico", "preguntas");
  screen_wait (300);
  return window;
}

void
screen_close (LogroWindow *window)
{
  LogroPage *page = logro_window_get_page (window);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  screen_wait (50);
  g_assert_null (page);
  g_assert_null (window);
}

gboolean
screen_press (LogroWindow    *window,
              guint           key,
              GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, modifiers, &taken);
    }
  return taken;
}
