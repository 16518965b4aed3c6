/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan doctor in the window: what it found is listed, leads to its record, is put right,
 * justified and revoked. */

#include "screen.h"

#include <string.h>

#include "app/hallazgo-row.h"
#include "app/record-table.h"

/* The sample with nothing to put right. */
static LogroPlan *
sound_plan (void)
{
  LogroPlan *plan = stage_plan ();
  g_autoptr (GPtrArray) found = NULL;

  for (guint i = 0; i < logro_list_get_n (plan->diagnostico->respuestas); i++)
    g_object_set (logro_list_get (plan->diagnostico->respuestas, i), "revisar", FALSE, NULL);
  found = logro_doctor_list (plan, NULL);
  for (guint i = 0; i < found->len; i++)
    g_test_message ("not sound: %s", ((LogroHallazgo *) found->pdata[i])->que);
  g_assert_cmpuint (logro_doctor_count (found), ==, 0);
  return plan;
}

static LogroAmi *
add_ami (LogroPlan *plan)
{
  LogroAmi *ami = g_object_new (LOGRO_TYPE_AMI, "nombre", "Avisos", "implementacion", "Eva",
                                "mantencion", "Eva", "medio-verificacion", "Libro", "inicio",
                                "2027-05-01", "plazo", "2027-04-01", NULL);

  logro_list_append (plan->diseno->amis, ami);
  return ami;
}

static LogroWindow *
open_review (LogroPlan *plan)
{
  LogroWindow *window = screen_open (plan);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.review", NULL);
  screen_wait (700);
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->id, ==, "revision");
  return window;
}

static GtkListBox *
get_list (LogroWindow *window)
{
  return stage_child (logro_window_get_page (window), "list");
}

static LogroHallazgoRow *
find_row (LogroWindow *window,
          const char  *regla)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (get_list (window), i)) != NULL; i++)
    if (g_str_equal (logro_hallazgo_row_get_hallazgo (LOGRO_HALLAZGO_ROW (row))->regla->id, regla))
      return LOGRO_HALLAZGO_ROW (row);
  return NULL;
}

static gboolean
is_shown (gpointer    widget,
          const char *id)
{
  return gtk_widget_get_visible (stage_child (widget, id));
}

static void
assert_chosen (LogroWindow *window,
               const char  *table,
               gpointer     record)
{
  g_autoptr (LogroRecord) chosen = NULL;
  GtkWidget *found = stage_find (logro_window_get_page (window), table);

  g_assert_nonnull (found);
  g_assert_true (gtk_widget_get_mapped (found));
  g_object_get (found, "chosen", &chosen, NULL);
  g_assert_true (chosen == record);
}

static void
activate (LogroWindow *window,
          const char  *regla)
{
  LogroHallazgoRow *row = find_row (window, regla);

  g_assert_nonnull (row);
  g_signal_emit_by_name (get_list (window), "row-activated", row);
  screen_wait (400);
}

static void
test_nothing (void)
{
  g_autoptr (LogroPlan) sample = stage_plan ();
  g_autoptr (LogroPlan) plan = logro_plan_new (sample->model);
  LogroWindow *window = open_review (plan);
  GtkStack *stack = stage_child (logro_window_get_page (window), "stack");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  screen_close (window);
}

/* Dates in the wrong order: swapped by the button, and back by undo. */
static void
test_fix (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroAmi *ami = add_ami (plan);
  LogroWindow *window = open_review (plan);
  LogroHallazgoRow *row = find_row (window, "ami-al-reves");

  g_assert_nonnull (row);
  g_assert_true (is_shown (row, "fix"));
  g_assert_false (is_shown (row, "justify")); /* it cannot be so */
  gtk_widget_activate_action (GTK_WIDGET (row), "hallazgo.fix", NULL);
  screen_wait (100);
  g_assert_cmpstr (ami->inicio, ==, "2027-04-01");
  g_assert_null (find_row (window, "ami-al-reves"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  screen_wait (100);
  g_assert_nonnull (find_row (window, "ami-al-reves"));
  screen_close (window);
}

static void
test_justify (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroAmi *ami = add_ami (plan);
  guint n = logro_list_get_n (plan->excepciones);
  LogroWindow *window;

  g_object_set (ami, "inicio", "2027-03-01", "costo", (gint64) 5, NULL);
  window = open_review (plan);
  g_assert_true (is_shown (find_row (window, "ami-con-costo"), "justify"));
  g_assert_false (is_shown (find_row (window, "ami-con-costo"), "revoke"));
  logro_doctor_justify (plan, "ami-con-costo", ami->id, "Ya está pagada");
  screen_wait (100);
  g_assert_true (is_shown (find_row (window, "ami-con-costo"), "revoke"));
  g_assert_nonnull (strstr (gtk_label_get_text (stage_child (find_row (window, "ami-con-costo"),
                                                             "motivo")), "Ya está pagada"));
  gtk_widget_activate_action (GTK_WIDGET (find_row (window, "ami-con-costo")), "hallazgo.revoke",
                              NULL);
  screen_wait (100);
  g_assert_cmpuint (logro_list_get_n (plan->excepciones), ==, n);
  g_assert_true (is_shown (find_row (window, "ami-con-costo"), "justify"));
  screen_close (window);
}

/* An activity is chosen in its línea, on whatever side of the sheet its table is. */
static void
test_go_to_activity (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroLinea *linea = NULL;
  LogroActividad *actividad = g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", "Talleres", "inicio",
                                            "2027-05-01", "termino", "2027-04-01", NULL);
  LogroWindow *window;

  for (guint i = 0; i < 3; i++)
    {
      linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Atención", NULL);
      logro_list_append (plan->diseno->lineas, linea);
      logro_list_append (linea->actividades, g_object_new (LOGRO_TYPE_ACTIVIDAD, NULL));
    }
  logro_list_append (linea->actividades, actividad);
  window = open_review (plan);
  activate (window, "actividad-al-reves");
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->id, ==, "lineas");
  assert_chosen (window, "lineas", linea);
  assert_chosen (window, "linea.actividades", actividad);
  screen_close (window);
}

/* What has a key instead of an id: a row of the evaluation, a question. */
static void
test_go_to_element (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroEvaluacion *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, 40);
  LogroWindow *window;

  g_object_set (evaluacion, "revisar", TRUE, NULL);
  g_object_set (logro_list_get (plan->diagnostico->respuestas, 5), "revisar", TRUE, NULL);
  window = open_review (plan);
  activate (window, "evaluacion-por-revisar");
  assert_chosen (window, "evaluaciones", evaluacion);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.review", NULL);
  screen_wait (100);
  activate (window, "pregunta-por-revisar");
  g_assert_true (g_str_has_prefix (
    gtk_label_get_text (stage_child (logro_window_get_page (window), "pregunta")),
    ((LogroRespuesta *) logro_list_get (plan->diagnostico->respuestas, 5))->elemento));
  screen_close (window);
}

/* A signature that is missing is that of a role: who has it is chosen, last of all present. */
static void
test_go_to_role (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroList *participantes = plan->diagnostico->participantes;
  LogroParticipante *last = logro_list_get (participantes, logro_list_get_n (participantes) - 1);
  LogroWindow *window;

  for (guint i = 0; !last->firma && i < logro_list_get_n (participantes); i++)
    if (((LogroParticipante *) logro_list_get (participantes, i))->firma)
      last = logro_list_get (participantes, i);
  g_object_set (last, "nombre", NULL, NULL);
  window = open_review (plan);
  activate (window, "acta-sin-firma");
  assert_chosen (window, "participantes", last);
  screen_close (window);
}

int
main (int   argc,
      char *argv[])
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/revision/nothing", test_nothing);
  g_test_add_func ("/ui/revision/fix", test_fix);
  g_test_add_func ("/ui/revision/justify", test_justify);
  g_test_add_func ("/ui/revision/go-to-activity", test_go_to_activity);
  g_test_add_func ("/ui/revision/go-to-element", test_go_to_element);
  g_test_add_func ("/ui/revision/go-to-role", test_go_to_role);
  return g_test_run ();
}
