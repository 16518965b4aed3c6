/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window around the pages: what it says of the plan, and that it lets go of them. */

#include "screen.h"

#include "calc/ciclo.h"

/* Which cycle the plan is in is said once there is more than one. */
static void
test_ciclo (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroWindow *window = screen_open (plan);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window->ciclo)));
  logro_ciclo_begin (plan);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->ciclo)));
  g_assert_cmpstr (gtk_label_get_text (window->ciclo), ==, "Cycle 2");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window->ciclo)));
  screen_close (window);
}

/* What all documents say of the municipality is written in a dialog, and undone like the rest. */
static void
test_municipality (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroWindow *window = screen_open (plan);
  GListModel *open = gtk_window_get_toplevels ();
  GtkWindow *dialog = NULL;
  GtkEditable *region;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.municipality", NULL);
  screen_wait (50);
  for (guint i = 0; i < g_list_model_get_n_items (open) && dialog == NULL; i++)
    {
      g_autoptr (GtkWindow) one = g_list_model_get_item (open, i);

      if (gtk_window_get_transient_for (one) == GTK_WINDOW (window))
        dialog = one;
    }
  g_assert_nonnull (dialog);
  region = stage_find_in (GTK_WIDGET (dialog), GTK_TYPE_ENTRY, "region", 0);
  gtk_editable_set_text (region, "Ñuble");
  g_assert_cmpstr (plan->municipalidad->region, ==, "Ñuble");
  gtk_window_destroy (dialog);
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_null (plan->municipalidad->region);
  screen_close (window);
}

/* The first thing on @page that can be typed in. */
static GtkWidget *
find_text (GtkWidget *page)
{
  GtkWidget *found = GTK_IS_TEXT (page) || GTK_IS_TEXT_VIEW (page) ? page : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (page); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_text (child);
  return found;
}

/* Every page, left with the focus in it, goes with the window. */
static void
test_lets_go (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  LogroPage *pages[64] = { NULL };
  LogroWindow *window = screen_open (plan);
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (plan->model->fases); i++)
    {
      LogroFase *fase = logro_list_get (plan->model->fases, i);

      for (guint j = 0; j < logro_list_get_n (fase->pasos); j++, n++)
        {
          LogroPaso *paso = logro_list_get (fase->pasos, j);
          GtkWidget *text;

          g_assert_cmpuint (n, <, G_N_ELEMENTS (pages));
          logro_window_go_to (window, fase->id, paso->id);
          screen_wait (100);
          pages[n] = logro_window_get_page (window);
          g_object_add_weak_pointer (G_OBJECT (pages[n]), (gpointer *) &pages[n]);
          g_ptr_array_add (names, g_strdup (paso->pagina));
          text = find_text (GTK_WIDGET (pages[n]));
          if (text != NULL && gtk_widget_get_mapped (text))
            gtk_widget_grab_focus (text);
        }
    }
  logro_window_go_to (window, "diagnostico", "preguntas");
  screen_close (window);
  for (guint i = 0; i < n; i++)
    if (pages[i] != NULL)
      g_test_message ("%s is left", (char *) names->pdata[i]);
  for (guint i = 0; i < n; i++)
    g_assert_null (pages[i]);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/window/ciclo", test_ciclo);
  g_test_add_func ("/ui/window/municipality", test_municipality);
  g_test_add_func ("/ui/window/lets-go", test_lets_go);
  return g_test_run ();
}
