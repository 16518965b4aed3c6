/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a línea already does not become a second one without a word. */

#include "screen.h"

#include "app/record-table.h"

static GtkDialog *
find_dialog (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (GTK_IS_DIALOG (toplevel))
        return GTK_DIALOG (toplevel);
    }
  return NULL;
}

/* A matriz with one herramienta, shown. */
static LogroWindow *
open_matriz (LogroPlan *plan)
{
  LogroWindow *window;

  logro_list_append (plan->diseno->matriz->herramientas,
                     g_object_new (LOGRO_TYPE_HERRAMIENTA, "nombre", "Mesón único", NULL));
  window = screen_open (plan);
  logro_window_go_to (window, "diseno", "matriz");
  screen_wait (200);
  return window;
}

static void
convert (LogroWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (logro_window_get_page (window)), "matriz.convert", NULL);
  screen_wait (50);
}

static void
answer (int button)
{
  GtkDialog *dialog = find_dialog ();

  g_assert_nonnull (dialog);
  gtk_dialog_response (dialog, button);
  screen_wait (200);
  g_assert_null (find_dialog ());
}

static void
test_twice (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroWindow *window = open_matriz (plan);
  LogroList *lineas = plan->diseno->lineas;

  convert (window);
  g_assert_null (find_dialog ());
  g_assert_cmpuint (logro_list_get_n (lineas), ==, 1);
  convert (window);
  answer (0);
  g_assert_cmpuint (logro_list_get_n (lineas), ==, 1);
  convert (window);
  answer (1);
  g_assert_cmpuint (logro_list_get_n (lineas), ==, 2);
  screen_close (window);
}

static void
test_go_to_it (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroWindow *window = open_matriz (plan);
  g_autoptr (LogroLinea) other = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Otra", NULL);
  g_autoptr (LogroRecord) chosen = NULL;
  LogroPage *page;

  convert (window);
  logro_list_splice (plan->diseno->lineas, 0, 0, (LogroRecord **) &other, 1);
  convert (window);
  answer (2);
  page = logro_window_get_page (window);
  g_assert_cmpstr (logro_page_get_paso (page)->pagina, ==, "lineas");
  g_object_get (stage_find (page, "lineas"), "chosen", &chosen, NULL);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 2);
  g_assert_true (chosen == logro_list_get (plan->diseno->lineas, 1));
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/convert/twice", test_twice);
  g_test_add_func ("/ui/convert/go-to-it", test_go_to_it);
  return g_test_run ();
}
