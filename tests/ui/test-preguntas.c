/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answering by keyboard on the page of questions, in a window. */

#include "screen.h"
#include "support.h"

#include "app/memory.h"

/* Longer than the page shows an answer. */
#define PAUSE 400

static gint64
get_answer (LogroPlan  *plan,
            const char *id)
{
  return logro_plan_get_respuesta (plan, logro_modelo_find_elemento (plan->model, id))->alternativa;
}

/* The question that is shown, by the number it begins with. */
static void
assert_shown (LogroWindow *window,
              const char  *id)
{
  GtkLabel *pregunta = stage_child (logro_window_get_page (window), "pregunta");
  g_autofree char *start = g_strdup_printf ("%s ", id);

  if (!g_str_has_prefix (gtk_label_get_text (pregunta), start))
    g_error ("the question is not %s but %s", id, gtk_label_get_text (pregunta));
}

static void
press_digits (LogroWindow *window,
              const char  *digits)
{
  for (; *digits != '\0'; digits++)
    g_assert_true (screen_press (window, GDK_KEY_0 + (*digits - '0'), 0));
}

static void
test_digits (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroWindow *window = screen_open (plan);

  assert_shown (window, "1.1");
  press_digits (window, "2");
  g_assert_cmpint (get_answer (plan, "1.1"), ==, 2);
  screen_wait (PAUSE);
  assert_shown (window, "1.2");
  /* faster than the pause, and from the keypad */
  press_digits (window, "34");
  g_assert_true (screen_press (window, GDK_KEY_KP_1, 0));
  g_assert_cmpint (get_answer (plan, "1.2"), ==, 3);
  g_assert_cmpint (get_answer (plan, "1.3"), ==, 4);
  g_assert_cmpint (get_answer (plan, "2.1"), ==, 1);
  screen_wait (PAUSE);
  assert_shown (window, "2.2");
  /* a value the ladder lacks */
  press_digits (window, "1");
  g_assert_cmpint (get_answer (plan, "2.2"), ==, LOGRO_SIN_RESPUESTA);
  g_assert_true (gtk_revealer_get_reveal_child (window->message));
  screen_wait (PAUSE);
  assert_shown (window, "2.2");
  screen_close (window);
}

static void
test_text (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroWindow *window = screen_open (plan);
  GtkWidget *observacion = stage_child (logro_window_get_page (window), "observacion");

  g_assert_true (screen_press (window, GDK_KEY_o, 0));
  g_assert_true (gtk_widget_has_focus (observacion));
  g_assert_false (screen_press (window, GDK_KEY_2, 0));
  g_assert_false (screen_press (window, GDK_KEY_Delete, 0));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (observacion)), "Acta 2",
                                    -1);
  g_assert_cmpint (get_answer (plan, "1.1"), ==, LOGRO_SIN_RESPUESTA);
  g_assert_true (screen_press (window, GDK_KEY_Return, GDK_CONTROL_MASK));
  g_assert_false (gtk_widget_has_focus (observacion));
  g_assert_cmpstr (((LogroRespuesta *) logro_list_get (plan->diagnostico->respuestas, 0))->observacion,
                   ==, "Acta 2");
  /* typing, an answer, a mark: three steps */
  press_digits (window, "3");
  g_assert_true (screen_press (window, GDK_KEY_Page_Up, 0));
  g_assert_true (screen_press (window, GDK_KEY_r, GDK_CONTROL_MASK));
  for (int i = 0; i < 3; i++)
    g_assert_true (logro_journal_undo (logro_plan_get_journal (plan)));
  g_assert_false (logro_journal_undo (logro_plan_get_journal (plan)));
  screen_close (window);
}

static void
test_undo (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroWindow *window = screen_open (plan);

  press_digits (window, "123");
  for (int i = 0; i < 5; i++)
    screen_press (window, GDK_KEY_Page_Down, 0);
  assert_shown (window, "3.2");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  assert_shown (window, "1.3");
  g_assert_cmpint (get_answer (plan, "1.3"), ==, LOGRO_SIN_RESPUESTA);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  assert_shown (window, "1.2");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.redo", NULL);
  assert_shown (window, "1.2");
  g_assert_cmpint (get_answer (plan, "1.2"), ==, 2);
  g_assert_true (screen_press (window, GDK_KEY_Delete, 0));
  g_assert_cmpint (get_answer (plan, "1.2"), ==, LOGRO_SIN_RESPUESTA);
  screen_close (window);
}

static void
test_unanswered (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroWindow *window = screen_open (plan);

  g_assert_true (screen_press (window, GDK_KEY_Page_Down, 0));
  press_digits (window, "111");
  screen_wait (PAUSE);
  assert_shown (window, "2.2");
  press_digits (window, "2");
  screen_press (window, GDK_KEY_e, GDK_CONTROL_MASK);
  assert_shown (window, "3.1");
  press_digits (window, "11");
  screen_press (window, GDK_KEY_e, GDK_CONTROL_MASK);
  assert_shown (window, "1.1"); /* after the last one, the first */
  press_digits (window, "1");
  screen_wait (PAUSE);
  assert_shown (window, "1.2");
  screen_press (window, GDK_KEY_e, GDK_CONTROL_MASK);
  assert_shown (window, "1.2"); /* nothing left to go to */
  g_assert_true (gtk_revealer_get_reveal_child (window->message));
  screen_close (window);
}

static void
test_memory (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroWindow *window;

  logro_memory_set_elemento (plan->id, "2.1");
  window = screen_open (plan);
  assert_shown (window, "2.1");
  logro_window_set_meeting (window, TRUE);
  screen_wait (100);
  screen_press (window, GDK_KEY_Right, 0);
  screen_press (window, GDK_KEY_Escape, 0);
  screen_wait (100);
  g_assert_null (window->meeting);
  assert_shown (window, "2.2"); /* where the meeting mode was left */
  screen_close (window);
}

static void
test_read_only (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroWindow *window;

  logro_journal_set_read_only (logro_plan_get_journal (plan));
  window = screen_open (plan);
  press_digits (window, "2");
  g_assert_cmpint (get_answer (plan, "1.1"), ==, LOGRO_SIN_RESPUESTA);
  g_assert_true (gtk_revealer_get_reveal_child (window->message));
  g_assert_false (gtk_text_view_get_editable (stage_child (logro_window_get_page (window),
                                                           "observacion")));
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/preguntas/digits", test_digits);
  g_test_add_func ("/ui/preguntas/text", test_text);
  g_test_add_func ("/ui/preguntas/undo", test_undo);
  g_test_add_func ("/ui/preguntas/unanswered", test_unanswered);
  g_test_add_func ("/ui/preguntas/memory", test_memory);
  g_test_add_func ("/ui/preguntas/read-only", test_read_only);
  return g_test_run ();
}
