/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a ladder says of each alternative for each answer. */

#include "screen.h"
#include "support.h"

#include "app/digit.h"
#include "app/ladder-rung.h"
#include "app/ladder.h"
#include "app/questions.h"

static LogroElemento *
get_elemento (LogroModelo *modelo,
              const char  *id)
{
  LogroElemento *elemento = logro_modelo_find_elemento (modelo, id);

  g_assert_nonnull (elemento);
  return elemento;
}

/* The states as letters: Open, Chosen, Asserted, oFf. */
static char *
spell (LogroLadder *ladder)
{
  GString *text = g_string_new (NULL);

  for (GtkWidget *w = gtk_widget_get_first_child (GTK_WIDGET (ladder)); w != NULL;
       w = gtk_widget_get_next_sibling (w))
    {
      LogroRungState state = logro_ladder_rung_get_state (LOGRO_LADDER_RUNG (w));

      g_string_append_c (text, "OCAF"[state]);
      gtk_test_accessible_assert_role (w, GTK_ACCESSIBLE_ROLE_RADIO);
      gtk_test_accessible_assert_state (w, GTK_ACCESSIBLE_STATE_CHECKED,
                                        state == LOGRO_RUNG_CHOSEN ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                                   : GTK_ACCESSIBLE_TRISTATE_FALSE);
    }
  return g_string_free (text, FALSE);
}

static void
check (LogroLadder   *ladder,
       LogroElemento *elemento,
       int            chosen,
       const char    *expected)
{
  g_autofree char *states = NULL;

  logro_ladder_set_elemento (ladder, elemento);
  logro_ladder_set_alternativa (ladder, chosen);
  states = spell (ladder);
  g_assert_cmpstr (states, ==, expected);
}

static void
test_states (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  g_autoptr (LogroLadder) ladder = g_object_ref_sink (g_object_new (LOGRO_TYPE_LADDER, NULL));

  check (ladder, get_elemento (modelo, "1.1"), LOGRO_SIN_RESPUESTA, "OOOO");
  check (ladder, get_elemento (modelo, "1.1"), 0, "COOO");
  check (ladder, get_elemento (modelo, "1.1"), 1, "FCOO");
  check (ladder, get_elemento (modelo, "1.1"), 2, "FACO");
  check (ladder, get_elemento (modelo, "1.1"), 3, "FAAC");
  check (ladder, get_elemento (modelo, "1.3"), 3, "FAACO");
  check (ladder, get_elemento (modelo, "1.3"), 4, "FAAAC");
  check (ladder, get_elemento (modelo, "2.1"), 1, "FC");
  /* 0 is no exit here, and the values have gaps */
  check (ladder, get_elemento (modelo, "2.2"), 4, "AAC");
  check (ladder, get_elemento (modelo, "2.2"), 2, "ACO");
}

static void
on_chosen (LogroLadder *ladder,
           gint64       valor,
           gint64      *chosen)
{
  *chosen = valor;
}

static void
test_click (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();
  g_autoptr (LogroLadder) ladder = g_object_ref_sink (g_object_new (LOGRO_TYPE_LADDER, NULL));
  gint64 chosen = LOGRO_SIN_RESPUESTA;

  logro_ladder_set_elemento (ladder, get_elemento (modelo, "2.2"));
  g_signal_connect (ladder, "chosen", G_CALLBACK (on_chosen), &chosen);
  g_signal_emit_by_name (gtk_widget_get_last_child (GTK_WIDGET (ladder)), "clicked");
  g_assert_cmpint (chosen, ==, 4);
  logro_ladder_set_read_only (ladder, TRUE);
  g_signal_emit_by_name (gtk_widget_get_first_child (GTK_WIDGET (ladder)), "clicked");
  g_assert_cmpint (chosen, ==, 4);
}

static LogroElemento *
make_elemento (const int *values,
               guint      n)
{
  LogroElemento *elemento = g_object_new (LOGRO_TYPE_ELEMENTO, NULL);

  for (guint i = 0; i < n; i++)
    logro_list_load (elemento->alternativas,
                     g_object_new (LOGRO_TYPE_ALTERNATIVA, "valor", (gint64) values[i], NULL));
  elemento->escalera = elemento->alternativas; /* as an open model has it */
  return elemento;
}

static void
test_digits (void)
{
  const int bands[] = { 0, 30, 50, 70, 90, 100 };
  g_autoptr (LogroModelo) modelo = support_modelo ();
  g_autoptr (LogroElemento) wide = make_elemento (bands, G_N_ELEMENTS (bands));
  LogroElemento *gaps = get_elemento (modelo, "2.2");

  g_assert_true (logro_digit_is_points (gaps));
  g_assert_cmpint (logro_digit_find (gaps, 2)->valor, ==, 2);
  g_assert_null (logro_digit_find (gaps, 1));
  g_assert_false (logro_digit_is_points (wide));
  g_assert_cmpint (logro_digit_find (wide, 1)->valor, ==, 30);
  g_assert_cmpint (logro_digit_find (wide, 5)->valor, ==, 100);
  g_assert_null (logro_digit_find (wide, 6));
}

static void
test_find (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  static const struct
  {
    const char *text;
    int position;
  } cases[] = {
    { "2.2", 4 }, { "2,2", 4 }, { " 2-2 ", 4 }, { "5", 4 }, { "1", 0 }, { "7", 6 },
    { "0", -1 },  { "8", -1 },  { "2.9", -1 },  { "x", -1 }, { "", -1 }, { "-1", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint found = 99;
      gboolean any = logro_questions_find (plan, cases[i].text, &found);

      g_assert_cmpint (any ? (int) found : -1, ==, cases[i].position);
    }
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/ladder/states", test_states);
  g_test_add_func ("/ui/ladder/click", test_click);
  g_test_add_func ("/ui/ladder/digits", test_digits);
  g_test_add_func ("/ui/ladder/find", test_find);
  return g_test_run ();
}
