/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The follow-up as a person writes it. */

#include "calc/sample.h"
#include "screen.h"

#include "app/derived.h"
#include "app/record-table.h"
#include "app/value-entry.h"
#include "core/fecha.h"

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

static char *
derive (LogroPlan  *plan,
        gpointer    record,
        const char *name)
{
  return logro_derived_find (LOGRO_RECORD_GET_CLASS (record), name)->text (plan, record);
}

static void
test_new_row_is_of_today (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroLinea *linea = sample_linea (plan, "A", "1");
  g_autofree char *today = logro_fecha_today ();
  GtkWindow *window = stage_show (plan, "seguimiento");
  LogroJournal *journal = logro_plan_get_journal (plan);

  gtk_widget_activate_action (find (GTK_WIDGET (stage_page (window)), "l.seguimientos"),
                              "table.add", NULL);
  g_assert_cmpuint (logro_list_get_n (linea->seguimientos), ==, 1);
  g_assert_cmpstr (((LogroSeguimiento *) logro_list_get (linea->seguimientos, 0))->fecha, ==,
                   today);
  logro_journal_undo (journal); /* one step */
  g_assert_cmpuint (logro_list_get_n (linea->seguimientos), ==, 0);
  stage_close (window);
}

static void
test_percentage_over_100_is_refused (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroSeguimiento *seguimiento =
    sample_seguimiento (sample_linea (plan, "A", "1")->seguimientos, "2026-05-01", 40);
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (seguimiento),
                                                     "avance");
  LogroValueEntry *entry = LOGRO_VALUE_ENTRY (g_object_ref_sink (logro_value_entry_new (field)));
  GtkWidget *inner = find (GTK_WIDGET (entry), "entry");

  gtk_editable_set_text (GTK_EDITABLE (inner), "101");
  g_assert_false (logro_value_entry_commit (entry));
  g_assert_true (gtk_widget_has_css_class (inner, "error"));
  gtk_editable_set_text (GTK_EDITABLE (inner), "100");
  g_assert_true (logro_value_entry_commit (entry));
  g_object_unref (entry);
}

static void
test_a_fall_asks_why (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroLinea *linea = sample_linea (plan, "A", "1");
  LogroSeguimiento *first = sample_seguimiento (linea->seguimientos, "2026-05-01", 40);
  LogroSeguimiento *second = sample_seguimiento (linea->seguimientos, "2026-06-01", 25);
  g_autofree char *nothing = derive (plan, first, "cambio");
  g_autofree char *asked = derive (plan, second, "cambio");
  g_autofree char *said = NULL;
  g_autofree char *risen = NULL;

  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpstr (asked, ==, "▼ −15: say why");
  g_object_set (second, "observaciones", "Se midió de nuevo", NULL);
  said = derive (plan, second, "cambio");
  g_assert_cmpstr (said, ==, "▼ −15");
  g_object_set (second, "avance", (gint64) 60, NULL);
  risen = derive (plan, second, "cambio");
  g_assert_cmpstr (risen, ==, "+20");
}

/* From an AMI that falls behind to a medida about it, and the count of those there are. */
static void
test_medida_of_what_is_chosen (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  LogroAmi *ami = sample_ami (plan, "B", NULL, "2026-05-01");
  LogroWindow *window = screen_open (plan);
  g_autofree char *none = derive (plan, ami, "medidas");
  g_autofree char *one = NULL;
  LogroMedida *medida;
  g_autoptr (LogroRecord) chosen = NULL;

  g_assert_cmpstr (none, ==, "No medida correctiva");
  logro_window_go_to (window, "implementacion", "seguimiento");
  screen_wait (200);

  /* no línea is chosen, so there is nothing to correct */
  gtk_widget_activate_action (GTK_WIDGET (logro_window_get_page (window)),
                              "seguimiento.correct-linea", NULL);
  g_assert_cmpuint (logro_list_get_n (plan->implementacion->medidas), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (logro_window_get_page (window)),
                              "seguimiento.correct-ami", NULL);
  screen_wait (200);
  g_assert_cmpuint (logro_list_get_n (plan->implementacion->medidas), ==, 1);
  medida = logro_list_get (plan->implementacion->medidas, 0);
  g_assert_cmpstr (medida->origen, ==, ami->id);
  g_assert_nonnull (medida->fecha);
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->pagina, ==, "medidas");
  g_object_get (find (GTK_WIDGET (logro_window_get_page (window)), "medidas"), "chosen", &chosen,
                NULL);
  g_assert_true (chosen == (LogroRecord *) medida);
  one = derive (plan, ami, "medidas");
  g_assert_cmpstr (one, ==, "1 medida correctiva, 1 not yet done");
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/seguimiento/new-row-is-of-today", test_new_row_is_of_today);
  g_test_add_func ("/ui/seguimiento/over-100", test_percentage_over_100_is_refused);
  g_test_add_func ("/ui/seguimiento/a-fall-asks-why", test_a_fall_asks_why);
  g_test_add_func ("/ui/seguimiento/medida", test_medida_of_what_is_chosen);
  return g_test_run ();
}
