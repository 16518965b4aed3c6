/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closing a phase and opening it again, beside its title. */

#include "screen.h"

#include <string.h>

#include "app/nav-row.h"
#include "calc/fases.h"

static LogroWindow *
open_comite (LogroPlan *plan)
{
  LogroWindow *window = screen_open (plan);

  logro_window_go_to (window, "comite", "integrantes");
  screen_wait (300);
  return window;
}

/* The sample, its comité open. */
static LogroPlan *
open_plan (void)
{
  LogroPlan *plan = stage_plan ();

  g_object_set (logro_fases_get_estado (plan, "comite"), "cerrada", NULL, NULL);
  return plan;
}

static GtkDialog *
ask (LogroWindow *window,
     const char  *action)
{
  g_autoptr (GList) all = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  screen_wait (200);
  all = gtk_window_list_toplevels ();
  for (GList *l = all; l != NULL; l = l->next)
    if (GTK_IS_DIALOG (l->data))
      return l->data;
  g_assert_not_reached ();
}

static gpointer
find (GtkWidget *root,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
write_and_accept (GtkDialog  *dialog,
                  const char *text)
{
  if (text != NULL)
    gtk_editable_set_text (find (GTK_WIDGET (dialog), GTK_TYPE_ENTRY), text);
  gtk_dialog_response (dialog, GTK_RESPONSE_OK);
  screen_wait (200);
}

static gboolean
can_accept (GtkDialog *dialog)
{
  return gtk_widget_get_sensitive (gtk_dialog_get_widget_for_response (dialog, GTK_RESPONSE_OK));
}

static LogroNavRow *
get_heading (LogroWindow *window,
             const char  *fase)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (window->nav, i)) != NULL; i++)
    if (logro_nav_row_get_paso (LOGRO_NAV_ROW (row)) == NULL &&
        g_str_equal (logro_nav_row_get_fase (LOGRO_NAV_ROW (row))->id, fase))
      return LOGRO_NAV_ROW (row);
  g_assert_not_reached ();
}

static const char *
get_state (LogroWindow *window)
{
  return gtk_label_get_text (stage_child (get_heading (window, "comite"), "state"));
}

static void
test_close (void)
{
  g_autoptr (LogroPlan) plan = open_plan ();
  LogroWindow *window = open_comite (plan);
  LogroEstadoFase *estado = logro_fases_get_estado (plan, "comite");
  GtkDialog *dialog;

  g_assert_cmpstr (gtk_label_get_text (window->estado_label), ==, "Phase open");
  g_assert_null (strstr (get_state (window), "Closed"));
  dialog = ask (window, "win.close-phase");
  gtk_editable_set_text (find (GTK_WIDGET (dialog), GTK_TYPE_ENTRY), "31-02-2026");
  g_assert_false (can_accept (dialog));
  write_and_accept (dialog, "2/7/26");
  g_assert_cmpstr (estado->cerrada, ==, "2026-07-02");
  g_assert_cmpstr (gtk_label_get_text (window->estado_label), ==, "Closed on 02-07-2026");
  g_assert_nonnull (strstr (get_state (window), "Closed"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  screen_wait (100);
  g_assert_null (estado->cerrada);
  g_assert_cmpstr (gtk_label_get_text (window->estado_label), ==, "Phase open");
  screen_close (window);
}

/* A phase that lacks something says so before it is closed; whoever gives up changes nothing. */
static void
test_lacks (void)
{
  g_autoptr (LogroPlan) plan = open_plan ();
  LogroWindow *window;
  GtkDialog *dialog;
  g_autofree char *text = NULL;

  g_object_set (plan->comite, "decreto-numero", NULL, NULL);
  window = open_comite (plan);
  dialog = ask (window, "win.close-phase");
  g_object_get (dialog, "secondary-text", &text, NULL);
  g_assert_nonnull (strstr (text, "the number of the decreto"));
  gtk_dialog_response (dialog, GTK_RESPONSE_CANCEL);
  screen_wait (100);
  g_assert_false (logro_fases_is_closed (plan, "comite"));
  screen_close (window);
}

static void
test_reopen (void)
{
  g_autoptr (LogroPlan) plan = open_plan ();
  LogroEstadoFase *estado = logro_fases_get_estado (plan, "comite");
  guint before = logro_list_get_n (estado->reaperturas);
  LogroWindow *window;
  GtkDialog *dialog;

  logro_fases_close (plan, "comite", "2026-07-02");
  window = open_comite (plan);
  dialog = ask (window, "win.reopen-phase");
  g_assert_false (can_accept (dialog)); /* not without a reason */
  write_and_accept (dialog, "  Cambió una contraparte ");
  g_assert_false (logro_fases_is_closed (plan, "comite"));
  g_assert_cmpuint (logro_list_get_n (estado->reaperturas), ==, before + 1);
  g_assert_nonnull (strstr (gtk_label_get_text (window->estado_log),
                            "Closed on 02-07-2026, opened again on "));
  g_assert_nonnull (strstr (gtk_label_get_text (window->estado_log), ": Cambió una contraparte"));
  screen_close (window);
}

/* Who changes something in a closed phase is told, once. */
static void
test_warning (void)
{
  g_autoptr (LogroPlan) plan = open_plan ();
  LogroWindow *window;

  logro_fases_close (plan, "comite", "2026-07-02");
  window = open_comite (plan);
  g_object_set (plan->diseno, "foco", "Otro", NULL);
  logro_fases_reopen (plan, "diseno", "2026-07-03", "Otra vez");
  screen_wait (100);
  g_assert_false (gtk_revealer_get_reveal_child (window->message)); /* that one is open by now */
  g_object_set (plan->comite, "canales", "Correo", NULL);
  screen_wait (100);
  g_assert_true (gtk_revealer_get_reveal_child (window->message));
  gtk_revealer_set_reveal_child (window->message, FALSE);
  g_object_set (plan->comite, "canales", "Radio", NULL);
  screen_wait (100);
  g_assert_false (gtk_revealer_get_reveal_child (window->message));
  screen_close (window);
}

int
main (int   argc,
      char *argv[])
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/fases/close", test_close);
  g_test_add_func ("/ui/fases/lacks", test_lacks);
  g_test_add_func ("/ui/fases/reopen", test_reopen);
  g_test_add_func ("/ui/fases/warning", test_warning);
  return g_test_run ();
}
