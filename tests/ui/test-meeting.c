/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting mode on the screen there is: every question fits, in large type; and its clock. */

#include "screen.h"
#include "support.h"

#include "app/ladder.h"
#include "app/meeting-clock.h"
#include "app/sample.h"
#include "document/catalogo.h"

/* The type of the longest question, against 18 pixels. */
#define READABLE 1.4

static GtkAdjustment *
get_adjustment (GtkWidget *content)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (content, GTK_TYPE_SCROLLED_WINDOW);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
}

static void
test_fit (void)
{
  g_autoptr (LogroModelo) modelo = logro_catalogo_find ("subdere-progresivo", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
  LogroWindow *window = screen_open (plan);
  double least = 100;

  logro_window_set_meeting (window, TRUE);
  screen_wait (500);
  for (guint i = 0; i < logro_modelo_get_n_elementos (modelo); i++)
    {
      LogroLadder *ladder = stage_child (window->meeting, "ladder");
      GtkAdjustment *adjustment = get_adjustment (stage_child (window->meeting, "content"));
      double scale;

      logro_plan_answer (plan, logro_modelo_get_elemento (modelo, i), 3);
      screen_wait (60);
      g_object_get (ladder, "scale", &scale, NULL);
      least = MIN (least, scale);
      if (gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment))
        g_error ("question %s needs %g pixels and has %g",
                 logro_modelo_get_elemento (modelo, i)->id, gtk_adjustment_get_upper (adjustment),
                 gtk_adjustment_get_page_size (adjustment));
    }
  g_test_message ("%d×%d: the smallest type is %g × 18 pixels",
                  gtk_widget_get_width (GTK_WIDGET (window)),
                  gtk_widget_get_height (GTK_WIDGET (window)), least);
  g_assert_cmpfloat (least, >=, READABLE);
  screen_close (window);
}

static void
check_elapsed (const char *fecha,
               const char *inicio,
               int         expected)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (GDateTime) now = g_date_time_new_local (2026, 4, 16, 10, 12, 30);

  g_object_set (plan->diagnostico, "fecha", fecha, "inicio", inicio, NULL);
  g_assert_cmpint (logro_meeting_clock_get_elapsed (plan, now), ==, expected);
}

static void
test_clock (void)
{
  g_autofree char *within = logro_meeting_clock_format (72, 240);
  g_autofree char *over = logro_meeting_clock_format (255, 240);

  check_elapsed ("2026-04-16", "09:00", 72);
  check_elapsed ("2026-04-16", "10:12", 0);
  /* another day, later than now, not noted: the meeting mode has not begun */
  check_elapsed ("2026-04-15", "09:00", 0);
  check_elapsed ("2026-04-16", "11:00", 0);
  check_elapsed ("2026-04-16", NULL, 0);
  check_elapsed (NULL, "09:00", 0);
  g_assert_nonnull (strstr (within, "1 h 12 min"));
  g_assert_nonnull (strstr (within, "4 h"));
  g_assert_nonnull (strstr (over, "4 h 15 min"));
  g_assert_nonnull (strstr (over, " 15 min "));
}

/* A plan without questions has no meeting to lead. */
static void
test_without_questions (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) sample = logro_sample_open (LOGRO_SAMPLE_MEXICO, &error);
  LogroWindow *window;

  g_assert_no_error (error);
  window = screen_open (g_object_ref (logro_document_get_plan (sample)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.meeting", NULL);
  screen_wait (100);
  g_assert_null (window->meeting);
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/meeting/without-questions", test_without_questions);
  g_test_add_func ("/ui/meeting/fit", test_fit);
  g_test_add_func ("/ui/meeting/clock", test_clock);
  return g_test_run ();
}
