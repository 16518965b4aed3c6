/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages that are forms: all of them open, fit, and edit what they name. */

#include "app/derived-label.h"
#include "app/value-text.h"
#include "core/cabecera.h"
#include "app/levels.h"
#include "app/pause.h"
#include "app/prose-view.h"
#include "app/record-table.h"
#include "app/reference.h"
#include "app/value-entry.h"
#include "stage.h"

static void
type (GtkWindow       *window,
      LogroValueEntry *entry,
      const char      *text)
{
  GtkEntry *inner = stage_find_in (GTK_WIDGET (entry), GTK_TYPE_ENTRY, "entry", 0);

  gtk_editable_set_text (GTK_EDITABLE (inner), text);
  g_signal_emit_by_name (inner, "activate");
  stage_settle (window);
}

static LogroPlan *
full_plan (void)
{
  LogroPlan *plan = stage_plan ();
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Atención", "subcriterio", "9",
                                    NULL);

  logro_list_append (plan->diseno->lineas, linea);
  logro_list_append (linea->actividades, g_object_new (LOGRO_TYPE_ACTIVIDAD, NULL));
  logro_list_append (plan->diseno->amis, g_object_new (LOGRO_TYPE_AMI, NULL));
  logro_list_append (plan->implementacion->medidas,
                     g_object_new (LOGRO_TYPE_MEDIDA, "origen", linea->id, NULL));
  logro_list_append (plan->comite->tareas, g_object_new (LOGRO_TYPE_TAREA, NULL));
  return plan;
}

static void
test_all_fit (void)
{
  g_autoptr (LogroPlan) plan = full_plan ();

  stage_assert_all_fit (plan, 1);
}

static void
test_date (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "invitacion");
  LogroValueEntry *entry = stage_nth (window, LOGRO_TYPE_VALUE_ENTRY, "invitacion-fecha", 0);

  type (window, entry, "20/11/26");
  g_assert_cmpstr (plan->ingreso->invitacion_fecha, ==, "2026-11-20");
  type (window, entry, "31-02-2026");
  g_assert_cmpstr (plan->ingreso->invitacion_fecha, ==, "2026-11-20");
  g_assert_cmpstr (logro_value_entry_get_wrong (entry), ==, "31-02-2026");
  type (window, entry, "");
  g_assert_null (plan->ingreso->invitacion_fecha);
  g_assert_null (logro_value_entry_get_wrong (entry));
  stage_close (window);
}

static gboolean
on_time (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Types as a person does who then stops, without leaving the entry. */
static void
type_and_pause (gpointer    editable,
                const char *text)
{
  gboolean over = FALSE;

  gtk_widget_grab_focus (editable);
  gtk_editable_set_text (editable, text);
  gtk_editable_set_position (editable, -1);
  g_timeout_add (LOGRO_PAUSE + 200, on_time, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Nobody loses what stood in an entry for two seconds, and nobody is disturbed while typing. */
static void
test_pause (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "invitacion");
  LogroValueEntry *entry = stage_nth (window, LOGRO_TYPE_VALUE_ENTRY, "invitacion-fecha", 0);
  GtkEditable *inner = stage_find_in (GTK_WIDGET (entry), GTK_TYPE_ENTRY, "entry", 0);

  type_and_pause (inner, "20/11/26");
  g_assert_cmpstr (plan->ingreso->invitacion_fecha, ==, "2026-11-20");
  g_assert_cmpstr (gtk_editable_get_text (inner), ==, "20/11/26");
  g_assert_cmpint (gtk_editable_get_position (inner), ==, 8);
  type_and_pause (inner, "20/1");
  g_assert_cmpstr (plan->ingreso->invitacion_fecha, ==, "2026-11-20");
  g_assert_null (logro_value_entry_get_wrong (entry));
  type_and_pause (inner, "");
  g_assert_null (plan->ingreso->invitacion_fecha);
  stage_close (window);
}

/* A score beyond the model's scale is refused, and one taken away is no 0. */
static void
test_score (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "puntajes-validados");
  LogroValueEntry *entry = stage_nth (window, LOGRO_TYPE_VALUE_ENTRY, "validados", 0);
  LogroValidado *validado = logro_list_get (plan->validacion->validados, 0);

  type (window, entry, "5");
  g_assert_cmpint (validado->puntaje, ==, 5);
  type (window, entry, "6");
  g_assert_cmpint (validado->puntaje, ==, 5);
  type (window, entry, "");
  g_assert_cmpint (validado->puntaje, ==, LOGRO_SIN_DATO);
  stage_close (window);
}

static void
test_money (void)
{
  g_autoptr (LogroPlan) plan = full_plan ();
  GtkWindow *window = stage_show (plan, "lineas");
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  LogroActividad *actividad = logro_list_get (linea->actividades, 0);
  LogroValueEntry *entry;

  gtk_stack_set_visible_child_name (stage_nth (window, GTK_TYPE_STACK, "sheets", 0), "actividades");
  stage_settle (window);
  /* start, end, own funds */
  entry = stage_nth (window, LOGRO_TYPE_VALUE_ENTRY, "linea.actividades", 2);
  type (window, entry, "12.500");
  g_assert_cmpint (actividad->propios, ==, 12500);
  type (window, entry, "-1");
  g_assert_cmpint (actividad->propios, ==, 12500);
  type (window, entry, "99999999999999999999");
  g_assert_cmpint (actividad->propios, ==, 12500);
  stage_close (window);
}

/* A number that can be turned too; one beyond the limits may be half of another. */
static void
test_pause_number (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "matriz");
  LogroCriterioMatriz *criterio = logro_list_get (plan->diseno->matriz->criterios, 0);
  GtkSpinButton *number;

  gtk_stack_set_visible_child_name (stage_nth (window, GTK_TYPE_STACK, "sheets", 0), "criterios");
  stage_settle (window);
  number = stage_nth (window, GTK_TYPE_SPIN_BUTTON, "criterios", 0);
  type_and_pause (number, "95");
  g_assert_cmpint (criterio->peso, ==, 95);
  type_and_pause (number, "950");
  g_assert_cmpint (criterio->peso, ==, 95);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (number)), ==, "950");
  stage_close (window);
}

/* The focus goes to the button inside the menu button, and that is what is read out. */
static void
assert_said (GtkWidget  *reference,
             const char *text)
{
  GtkWidget *inside =
    gtk_widget_get_first_child (stage_find_in (reference, GTK_TYPE_MENU_BUTTON, "button", 0));
  g_autofree char *wrong =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (inside), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                        text, NULL);

  g_assert_cmpstr (wrong, ==, NULL);
}

static void
test_reference (void)
{
  g_autoptr (LogroPlan) plan = full_plan ();
  LogroList *medidas = plan->implementacion->medidas;
  LogroMedida *medida = logro_list_get (medidas, logro_list_get_n (medidas) - 1);
  GtkWindow *window;
  GtkWidget *button;
  GtkLabel *label;

  logro_list_splice (medidas, 0, logro_list_get_n (medidas) - 1, NULL, 0);
  window = stage_show (plan, "medidas");
  button = stage_nth (window, LOGRO_TYPE_REFERENCE_DROP_DOWN, "medidas", 0);
  label = stage_find_in (button, GTK_TYPE_LABEL, "label", 0);
  g_assert_cmpstr (gtk_label_get_text (label), ==, "Atención");
  assert_said (button, "Línea or AMI: Atención");
  g_object_set (button, "value", "", NULL);
  g_assert_null (medida->origen);
  g_assert_cmpstr (gtk_label_get_text (label), ==, "Choose");
  assert_said (button, "Línea or AMI: Choose");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpstr (gtk_label_get_text (label), ==, "Atención");
  stage_close (window);
}

static void
test_copy_members (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  LogroJournal *journal = logro_plan_get_journal (plan);
  guint n = logro_list_get_n (plan->diagnostico->participantes);

  logro_list_splice (plan->comite->miembros, 0, logro_list_get_n (plan->comite->miembros), NULL, 0);
  g_assert_cmpuint (logro_comite_copy_participantes (plan->comite,
                                                     plan->diagnostico->participantes), ==, n);
  g_assert_cmpuint (logro_comite_copy_participantes (plan->comite,
                                                     plan->diagnostico->participantes), ==, 0);
  logro_journal_undo (journal);
  g_assert_cmpuint (logro_list_get_n (plan->comite->miembros), ==, 0);
}

/* Who validated the autoevaluación evaluates the plan; who is there already is not added again,
 * however the name is written. */
static void
test_copy_evaluators (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  LogroList *evaluadores = plan->validacion_plan->evaluadores;
  LogroPersona *first = logro_list_get (plan->validacion->validadores, 0);
  GtkWindow *window = stage_show (plan, "evaluacion-plan");
  guint n = logro_list_get_n (evaluadores);
  g_autofree char *shouted = g_utf8_strup (first->nombre, -1);

  g_object_set (logro_list_get (evaluadores, 0), "nombre", shouted, NULL);
  logro_list_splice (evaluadores, 1, n - 1, NULL, 0);
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "evaluacion.copy", NULL);
  g_assert_cmpuint (logro_list_get_n (evaluadores), ==,
                    logro_list_get_n (plan->validacion->validadores));
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "evaluacion.copy", NULL);
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpuint (logro_list_get_n (evaluadores), ==, 1);
  stage_close (window);
}

/* The head of figures takes two lines before it takes the room of the texts beside it. */
static void
test_money_head (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "lineas");
  GtkWidget *table = stage_nth (window, LOGRO_TYPE_RECORD_TABLE, "linea.actividades", 0);
  GListModel *columns =
    gtk_column_view_get_columns (stage_find_in (table, GTK_TYPE_COLUMN_VIEW, "view", 0));
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 4);

  g_assert_cmpstr (gtk_column_view_column_get_title (column), ==, "Recursos\nSUBDERE (M$)");
  stage_close (window);
}

/* A page of what is not known yet says so. */
static void
test_no_brechas (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan ();
  GtkWindow *window = stage_show (plan, "brechas");
  GtkWidget *label = stage_nth (window, LOGRO_TYPE_DERIVED_LABEL, "d.elegidas", 0);
  const char *text = gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (label)));

  g_assert_true (g_str_has_prefix (text, "No brecha is known yet: "));
  g_object_set (logro_list_get (plan->diagnostico->respuestas, 0), "alternativa", (gint64) 1, NULL);
  stage_settle (window);
  text = gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (label)));
  g_assert_true (g_str_has_prefix (text, "0 áreas de mejora chosen"));
  stage_close (window);
}

/* A keyed list has nothing to add, and its first column says what the key stands for. */
static void
test_keyed (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "retroalimentacion");
  GtkWidget *table = stage_nth (window, LOGRO_TYPE_RECORD_TABLE, "retroalimentaciones", 0);
  GtkWidget *tools = stage_find_in (table, GTK_TYPE_BOX, "tools", 0);
  LogroRetroalimentacion *chosen = NULL;

  g_assert_false (gtk_widget_get_visible (tools));
  g_object_get (table, "chosen", &chosen, NULL);
  g_assert_cmpstr (chosen->subcriterio, ==, "1");
  g_assert_cmpstr (gtk_label_get_text (stage_nth (window, GTK_TYPE_LABEL, "sub.subcriterio", 0)), ==,
                   "1 Estrategia");
  g_object_unref (chosen);
  stage_close (window);
}

static gboolean
has_focus (gpointer widget)
{
  return gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN;
}

/* Rows in which nothing is edited are one stop of the Tab key; where they are, there is a key to
 * leave them. */
static void
test_leave_table (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "evidencias");
  GtkWidget *table = stage_nth (window, LOGRO_TYPE_RECORD_TABLE, "evaluaciones", 0);

  gtk_widget_child_focus (table, GTK_DIR_TAB_FORWARD);
  g_assert_true (has_focus (table));
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD);
  g_assert_true (has_focus (stage_nth (window, LOGRO_TYPE_LEVELS, "e.enfoque", 0)));
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_BACKWARD);
  g_assert_true (has_focus (table));
  stage_close (window);
}

/* By Shift+Tab one comes back the way one came. */
static void
test_back (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "comunicacion");
  GtkWidget *second = stage_nth (window, LOGRO_TYPE_PROSE_VIEW, "difusion", 0);

  gtk_widget_grab_focus (second);
  g_assert_true (has_focus (second));
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_BACKWARD);
  g_assert_true (has_focus (stage_nth (window, LOGRO_TYPE_PROSE_VIEW, "lanzamiento", 0)));
  stage_close (window);

  logro_list_append (plan->implementacion->medidas, g_object_new (LOGRO_TYPE_MEDIDA, NULL));
  window = stage_show (plan, "medidas");
  second = stage_nth (window, LOGRO_TYPE_REFERENCE_DROP_DOWN, "medidas", 0);
  gtk_widget_grab_focus (second);
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_BACKWARD);
  g_assert_false (has_focus (second));
  stage_close (window);
}

/* In a table, to the cell before, and from the first one to the last of the row above. */
static void
test_back_cells (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  LogroList *participantes = plan->diagnostico->participantes;
  GtkWindow *window;
  GtkWidget *name, *role, *text;

  logro_list_splice (participantes, 0, logro_list_get_n (participantes), NULL, 0);
  logro_list_append (participantes, g_object_new (LOGRO_TYPE_PARTICIPANTE, NULL));
  logro_list_append (participantes, g_object_new (LOGRO_TYPE_PARTICIPANTE, NULL));
  window = stage_show (plan, "reunion");
  /* two entries and two checks a row */
  name = stage_nth (window, GTK_TYPE_ENTRY, "participantes", 2);
  role = stage_nth (window, GTK_TYPE_ENTRY, "participantes", 3);
  gtk_widget_grab_focus (role);
  g_assert_true (has_focus (role));
  gtk_widget_activate_action (role, "table.back", NULL);
  g_assert_true (has_focus (name));
  gtk_widget_activate_action (name, "table.back", NULL);
  g_assert_true (has_focus (stage_nth (window, GTK_TYPE_CHECK_BUTTON, "participantes", 1)));
  name = stage_nth (window, GTK_TYPE_ENTRY, "participantes", 0);
  text = stage_nth (window, LOGRO_TYPE_PROSE_VIEW, "observaciones", 0);
  gtk_widget_grab_focus (name);
  gtk_widget_activate_action (name, "table.back", NULL);
  g_assert_true (has_focus (text));
  stage_close (window);
}

/* What was typed is found at once, and a chooser that is closed takes no focus. */
static void
test_search (void)
{
  g_autoptr (LogroPlan) plan = full_plan ();
  LogroBuenaPractica *practica = g_object_new (LOGRO_TYPE_BUENA_PRACTICA, NULL);
  GtkWindow *window;
  GtkWidget *reference;
  GtkEditable *search;

  logro_list_splice (plan->comite->buenas_practicas, 0,
                     logro_list_get_n (plan->comite->buenas_practicas),
                     (LogroRecord **) &practica, 1);
  g_object_unref (practica);
  window = stage_show (plan, "buenas-practicas");
  reference = stage_nth (window, LOGRO_TYPE_REFERENCE_DROP_DOWN, "buenas-practicas", 0);
  gtk_menu_button_popup (stage_find_in (reference, GTK_TYPE_MENU_BUTTON, "button", 0));
  stage_settle (window);
  search = stage_find_in (reference, GTK_TYPE_SEARCH_ENTRY, "search", 0);
  gtk_editable_set_text (search, "comunicac");
  g_signal_emit_by_name (search, "activate");
  g_assert_cmpstr (practica->subcriterio, ==, "10");
  stage_close (window);
}

/* Of what is ours; a drop-down has a search of its own. */
static void
assert_named (GtkWidget *root)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (root));

  if ((GTK_IS_SEARCH_ENTRY (root) && g_strcmp0 (id, "search") == 0) ||
      (GTK_IS_LIST_BOX (root) && g_strcmp0 (id, "list") == 0))
    g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (root),
                                                     GTK_ACCESSIBLE_PROPERTY_LABEL));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_named (child);
}

/* Who does not see the screen is told what is searched, and what is listed. */
static void
test_named (void)
{
  static const char *const pages[] = { "brechas", "metodologias", "buenas-practicas",
                                       "trazabilidad" };
  g_autoptr (LogroPlan) plan = stage_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWindow *window = stage_show (plan, pages[i]);

      assert_named (GTK_WIDGET (window));
      stage_close (window);
    }
}

/* On a projector the column of activities shows a few words; below the table there is room for all
 * of the chosen one. */
static void
test_whole_activity (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  LogroTarea *tarea = logro_list_get (plan->comite->tareas, 0);
  GtkWindow *window = stage_show (plan, "plan-trabajo");
  GtkEditable *entry = stage_nth (window, GTK_TYPE_ENTRY, "t.actividad", 0);

  g_assert_cmpstr (gtk_editable_get_text (entry), ==, tarea->actividad);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (entry)), >, STAGE_LEAST_WIDTH - 60);
  gtk_editable_set_text (entry, "Otra");
  g_assert_cmpstr (tarea->actividad, ==, "Otra");
  stage_close (window);
}

/* Another record is read from its beginning. */
static void
test_detail_top (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "evidencias");
  GtkWidget *detail = stage_nth (window, GTK_TYPE_LABEL, "e.elemento", 0);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (detail, GTK_TYPE_SCROLLED_WINDOW)));
  GtkColumnView *view = stage_nth (window, GTK_TYPE_COLUMN_VIEW, "evaluaciones", 0);

  gtk_adjustment_set_value (adjustment, 100);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);
  gtk_selection_model_select_item (gtk_column_view_get_model (view), 1, TRUE);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  stage_close (window);
}

/* A year is no amount. */
static void
test_year (void)
{
  g_autoptr (LogroCabecera) cabecera = g_object_new (LOGRO_TYPE_CABECERA, NULL);
  const LogroField *field =
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (cabecera), "evaluacion");
  g_autofree char *text = logro_value_text_format (field, "2018");

  g_assert_cmpstr (text, ==, "2018");
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/paginas/all-fit", test_all_fit);
  g_test_add_func ("/ui/paginas/date", test_date);
  g_test_add_func ("/ui/paginas/pause", test_pause);
  g_test_add_func ("/ui/paginas/pause-number", test_pause_number);
  g_test_add_func ("/ui/paginas/score", test_score);
  g_test_add_func ("/ui/paginas/money", test_money);
  g_test_add_func ("/ui/paginas/reference", test_reference);
  g_test_add_func ("/ui/paginas/copy-members", test_copy_members);
  g_test_add_func ("/ui/paginas/copy-evaluators", test_copy_evaluators);
  g_test_add_func ("/ui/paginas/money-head", test_money_head);
  g_test_add_func ("/ui/paginas/no-brechas", test_no_brechas);
  g_test_add_func ("/ui/paginas/keyed", test_keyed);
  g_test_add_func ("/ui/paginas/leave-table", test_leave_table);
  g_test_add_func ("/ui/paginas/back", test_back);
  g_test_add_func ("/ui/paginas/back-cells", test_back_cells);
  g_test_add_func ("/ui/paginas/search", test_search);
  g_test_add_func ("/ui/paginas/named", test_named);
  g_test_add_func ("/ui/paginas/whole-activity", test_whole_activity);
  g_test_add_func ("/ui/paginas/detail-top", test_detail_top);
  g_test_add_func ("/ui/paginas/year", test_year);
  return g_test_run ();
}
