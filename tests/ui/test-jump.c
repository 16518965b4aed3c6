/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From what is told of a record to the page where it is edited. */

#include "calc/sample.h"
#include "screen.h"

#include "app/jump.h"
#include "app/record-table.h"

/* A plan of three líneas with two activities each, and an AMI with a seguimiento. */
static LogroPlan *
make_plan (void)
{
  LogroPlan *plan = stage_new_plan ();

  for (guint i = 0; i < 3; i++)
    {
      LogroLinea *linea = sample_linea (plan, "Procesos", "1");

      sample_actividad (linea, "2026-03-01", "2026-04-30", 0, 0);
      sample_actividad (linea, "2026-05-01", "2026-06-30", 0, 0);
    }
  sample_seguimiento (sample_ami (plan, "Horarios", NULL, "2026-05-01")->seguimientos,
                      "2026-04-01", 40);
  return plan;
}

/* The widget of that id below @widget. */
static GtkWidget *
find (GtkWidget  *widget,
      const char *id)
{
  const char *own = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
  GtkWidget *found = g_strcmp0 (own, id) == 0 ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, id);
  return found;
}

static void
assert_chosen (LogroWindow *window,
               const char  *table,
               gpointer     record)
{
  GtkWidget *page = GTK_WIDGET (logro_window_get_page (window));
  g_autoptr (LogroRecord) chosen = NULL;

  g_object_get (find (page, table), "chosen", &chosen, NULL);
  g_assert_true (chosen == record);
}

static void
test_activity_of_a_linea (void)
{
  g_autoptr (LogroPlan) plan = make_plan ();
  LogroLinea *last = logro_list_get (plan->diseno->lineas, 2);
  LogroLinea *first = logro_list_get (plan->diseno->lineas, 0);
  LogroWindow *window = screen_open (plan);
  GtkStack *sheets;

  /* the page is not built yet */
  logro_jump_to_record (GTK_WIDGET (window), logro_list_get (last->actividades, 1));
  screen_wait (200);
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->pagina, ==, "lineas");
  assert_chosen (window, "lineas", last);
  assert_chosen (window, "linea.actividades", logro_list_get (last->actividades, 1));
  sheets = GTK_STACK (find (GTK_WIDGET (logro_window_get_page (window)), "sheets"));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (sheets), ==, "actividades");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)),
                                         find (GTK_WIDGET (sheets), "linea.actividades")));

  /* it is the one in view */
  logro_jump_to_record (GTK_WIDGET (window), logro_list_get (first->actividades, 0));
  assert_chosen (window, "linea.actividades", logro_list_get (first->actividades, 0));
  screen_close (window);
}

static void
test_seguimiento_of_an_ami (void)
{
  g_autoptr (LogroPlan) plan = make_plan ();
  LogroAmi *ami = logro_list_get (plan->diseno->amis, 0);
  LogroWindow *window = screen_open (plan);

  logro_jump_to_record (GTK_WIDGET (window), logro_list_get (ami->seguimientos, 0));
  screen_wait (200);
  assert_chosen (window, "amis", ami);
  assert_chosen (window, "a.seguimientos", logro_list_get (ami->seguimientos, 0));

  /* it was built, but is not in view */
  logro_jump_to_record (GTK_WIDGET (window), LOGRO_RECORD (ami));
  screen_wait (200);
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->pagina, ==, "ami");
  assert_chosen (window, "amis", ami);
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/jump/activity-of-a-linea", test_activity_of_a_linea);
  g_test_add_func ("/ui/jump/seguimiento-of-an-ami", test_seguimiento_of_an_ami);
  return g_test_run ();
}
