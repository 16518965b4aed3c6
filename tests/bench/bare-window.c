/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window that does nothing, as large as Logro's: what any GTK program pays. */

#include <gtk/gtk.h>

static void
on_activate (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_title (GTK_WINDOW (window), "Logro");
  gtk_window_set_default_size (GTK_WINDOW (window), 1180, 680);
  gtk_window_set_child (GTK_WINDOW (window), gtk_label_new ("A window that does nothing"));
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application
    = gtk_application_new ("io.github.logro_app.Bare", G_APPLICATION_FLAGS_NONE);

  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
