/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages where the plan is chosen: brechas, methodologies, AMI, líneas; and the feedback they
 * begin from. */

#include <string.h>

#include "app/derived-label.h"
#include "app/metodologia-list.h"
#include "app/record-table.h"
#include "app/totals.h"
#include "stage.h"

static void
clear (LogroList *list)
{
  logro_list_splice (list, 0, logro_list_get_n (list), NULL, 0);
}

/* The sample without what its committee chose. */
static LogroPlan *
bare_plan (void)
{
  LogroPlan *plan = stage_plan ();

  clear (plan->diseno->matriz->herramientas);
  clear (plan->diseno->amis);
  clear (plan->diseno->lineas);
  clear (plan->diseno->propias);
  for (guint i = 0; i < logro_list_get_n (plan->diseno->areas); i++)
    g_object_set (logro_list_get (plan->diseno->areas, i), "elegida", FALSE, "motivo", NULL, NULL);
  return plan;
}

static const char *
get_text (GtkWindow  *window,
          const char *id)
{
  GtkWidget *label = stage_nth (window, LOGRO_TYPE_DERIVED_LABEL, id, 0);

  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (label)));
}

static GListModel *
get_rows (GtkWindow  *window,
          const char *table)
{
  return G_LIST_MODEL (
    gtk_column_view_get_model (stage_nth (window, GTK_TYPE_COLUMN_VIEW, table, 0)));
}

static void
act (GtkWindow  *window,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), action, NULL));
  stage_settle (window);
}

static void
search (GtkWindow  *window,
        const char *text)
{
  GtkWidget *entry = stage_nth (window, GTK_TYPE_SEARCH_ENTRY, "search", 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  stage_settle (window);
}

static void
choose (GtkWindow *window,
        guint      which)
{
  gtk_drop_down_set_selected (stage_nth (window, GTK_TYPE_DROP_DOWN, "which", 0), which);
  stage_settle (window);
}

static void
test_ami (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroAmi *ami = g_object_new (LOGRO_TYPE_AMI, "nombre", "Actas", "subcriterios", "2 3 4", "inicio",
                                "2027-01-01", "plazo", "2027-03-31", NULL);
  LogroLinea *linea;
  GtkWindow *window;

  logro_list_append (plan->diseno->amis, ami);
  window = stage_show (plan, "ami");
  /* 31 + 28 + 31 days are just immediate */
  g_assert_cmpstr (get_text (window, "ami.aviso"), ==, "");
  g_object_set (ami, "plazo", "2027-04-01", NULL);
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "ami.aviso"), ==,
                   "▲ It takes 91 days, more than 90: it is better a línea.");
  g_object_set (ami, "costo", (gint64) 150, NULL);
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "ami.aviso"), ==,
                   "▲ It costs 150 M$ and takes 91 days: it is better a línea.");
  gtk_stack_set_visible_child_name (stage_nth (window, GTK_TYPE_STACK, "sheets", 0), "resumen");
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "resumen.amis"), ==,
                   "Estrategia y Liderazgo / 2 Liderazgo; "
                   "Personas / 3 Competencias, 4 Capacitación");
  act (window, "ami.convert");
  g_assert_cmpuint (logro_list_get_n (plan->diseno->amis), ==, 0);
  linea = logro_list_get (plan->diseno->lineas, 0);
  g_assert_cmpstr (linea->nombre, ==, "Actas");
  g_assert_cmpstr (linea->descripcion, ==, "También mejora: 3 Competencias, 4 Capacitación.");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpuint (logro_list_get_n (plan->diseno->amis), ==, 1);
  stage_close (window);
}

/* Of 2 and 3 points today, 4 and 5 are promised: 5 to 9. */
static void
test_linea (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Actas", NULL);
  GtkWindow *window;

  logro_list_append (plan->diseno->lineas, linea);
  logro_list_append (linea->actividades,
                     g_object_new (LOGRO_TYPE_ACTIVIDAD, "inicio", "2027-01-04", "termino",
                                   "2027-06-30", NULL));
  for (guint i = 0; i < 2; i++)
    {
      LogroValidado *validado = logro_list_get (plan->validacion->validados, i);

      g_object_set (validado, "puntaje", (gint64) i + 2, NULL);
      logro_list_append (linea->cierres,
                         g_object_new (LOGRO_TYPE_CIERRA, "elemento", validado->elemento,
                                       "esperado", (gint64) i + 4, NULL));
    }
  window = stage_show (plan, "lineas");
  g_assert_cmpstr (get_text (window, "linea.aviso"), ==, "");
  g_object_set (linea, "inicio", "2027-02-01", NULL);
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "linea.aviso"), ==,
                   "▲ Its activities run from 04-01-2027 to 30-06-2027.");
  gtk_stack_set_visible_child_name (stage_nth (window, GTK_TYPE_STACK, "sheets", 0), "brechas");
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "linea.esperado"), ==,
                   "Today 5 points in 2 elements; expected 9 (+4).");
  g_assert_cmpstr (get_text (window, "linea.cierres"), ==, "2 of 5");
  stage_close (window);
}

/* The programme's own name for a source of money is on the screen and in the list of what can be
 * undone; a plan without a model has that of the field. */
static void
test_money_names (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  LogroRecord *actividad = logro_list_get (linea->actividades, 0);
  const LogroField *field =
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (actividad), "externos");
  GtkWindow *window = stage_show (plan, "lineas");
  g_autofree char *label = NULL;
  const char *sums;

  g_assert_cmpstr (logro_plan_label_field (NULL, field), ==, "External funds (M$)");
  g_assert_cmpstr (logro_plan_label_field (actividad, field), ==, "Recursos SUBDERE (M$)");
  sums = gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (
    stage_nth (window, LOGRO_TYPE_TOTALS, "totals.actividades", 0))));
  g_assert_nonnull (strstr (sums, "Own funds (M$):"));
  g_assert_nonnull (strstr (sums, "Recursos SUBDERE (M$):"));
  logro_record_set_number (actividad, "externos", 17);
  g_object_get (logro_plan_get_journal (plan), "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Change “Recursos SUBDERE (M$)”");
  stage_close (window);
}

static void
test_brechas (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroArea *ninth = logro_list_get (plan->diseno->areas, 8);
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Encuesta", NULL);
  GtkWindow *window;

  logro_list_append (plan->diseno->lineas, linea);
  logro_list_append (linea->cierres, g_object_new (LOGRO_TYPE_CIERRA, "elemento", "9.1", NULL));
  g_object_set (ninth, "elegida", TRUE, NULL);
  window = stage_show (plan, "brechas");
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (window, "areas")), ==, 12);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (window, "elementos")), ==, 8);
  g_assert_cmpstr (get_text (window, "d.elegidas"), ==,
                   "1 área de mejora chosen, of 12 ámbitos. 1 still lacks a reason.");
  choose (window, 1);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (window, "areas")), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (window, "elementos")), ==, 10);
  g_object_set (ninth, "motivo", "Es lo más bajo.", NULL);
  stage_settle (window);
  g_assert_cmpstr (get_text (window, "d.elegidas"), ==,
                   "1 área de mejora chosen, of 12 ámbitos.");
  choose (window, 4); /* the second criterio, Personas */
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (window, "areas")), ==, 3);
  choose (window, 0);
  search (window, "mision");
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (window, "areas")), ==, 1);
  search (window, "no está");
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (window, "areas")), ==, 0);
  stage_close (window);
}

/* The methodology in the chosen row, which the list has put there by itself. */
static const char *
get_chosen (GtkWindow *window)
{
  g_autoptr (LogroMetodologia) chosen = NULL;

  g_object_get (stage_nth (window, LOGRO_TYPE_METODOLOGIA_LIST, "catalogo", 0), "chosen", &chosen,
                NULL);
  return chosen != NULL ? chosen->id : NULL;
}

static void
test_metodologias (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroList *herramientas = plan->diseno->matriz->herramientas;
  GtkWindow *window;
  LogroLinea *linea;

  g_object_set (logro_list_get (plan->diseno->areas, 8), "elegida", TRUE, NULL);
  window = stage_show (plan, "metodologias");
  g_assert_cmpstr (get_chosen (window), ==, "satisfaccion-escucha");
  search (window, "cobranza");
  g_assert_null (get_chosen (window));
  choose (window, 1);
  g_assert_cmpstr (get_chosen (window), ==, "ingresos-cobranza");
  act (window, "metodologia.matriz");
  act (window, "metodologia.matriz");
  g_assert_cmpuint (logro_list_get_n (herramientas), ==, 1);
  g_assert_cmpstr (((LogroHerramienta *) logro_list_get (herramientas, 0))->subcriterio, ==, "6");
  act (window, "metodologia.linea");
  linea = logro_list_get (plan->diseno->lineas, 0);
  g_assert_cmpstr (linea->metodologia, ==, "ingresos-cobranza");
  g_assert_cmpuint (logro_list_get_n (linea->actividades), >, 3);

  logro_list_append (plan->diseno->propias,
                     g_object_new (LOGRO_TYPE_METODOLOGIA_PROPIA, "nombre", "Mesón único",
                                   "etapas", "Ordenar\nAbrir", NULL));
  gtk_stack_set_visible_child_name (stage_nth (window, GTK_TYPE_STACK, "sheets", 0), "propias");
  stage_settle (window);
  act (window, "metodologia.linea");
  linea = logro_list_get (plan->diseno->lineas, 1);
  g_assert_cmpstr (linea->nombre, ==, "Mesón único");
  g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 2);
  stage_close (window);
}

/* All that is empty is drafted, in one step; what is written stays. */
static void
test_retroalimentacion (void)
{
  g_autoptr (LogroPlan) plan = bare_plan ();
  LogroList *retros = plan->validacion->retroalimentaciones;
  LogroRetroalimentacion *first = logro_list_get (retros, 0);
  GtkWindow *window;

  for (guint i = 0; i < logro_list_get_n (retros); i++)
    g_object_set (logro_list_get (retros, i), "fortalezas", NULL, "oportunidades", NULL, NULL);
  g_object_set (first, "fortalezas", "Lo dicho.", NULL);
  window = stage_show (plan, "retroalimentacion");
  act (window, "retroalimentacion.draft");
  g_assert_cmpstr (first->fortalezas, ==, "Lo dicho.");
  g_assert_nonnull (first->oportunidades);
  g_assert_null (((LogroRetroalimentacion *) logro_list_get (retros, 1))->fortalezas);
  act (window, "retroalimentacion.draft-all");
  for (guint i = 1; i < logro_list_get_n (retros); i++)
    g_assert_nonnull (((LogroRetroalimentacion *) logro_list_get (retros, i))->fortalezas);
  g_assert_cmpstr (first->fortalezas, ==, "Lo dicho.");
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_null (((LogroRetroalimentacion *) logro_list_get (retros, 1))->fortalezas);
  g_assert_nonnull (first->oportunidades);
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/diseno/ami", test_ami);
  g_test_add_func ("/ui/diseno/linea", test_linea);
  g_test_add_func ("/ui/diseno/brechas", test_brechas);
  g_test_add_func ("/ui/diseno/metodologias", test_metodologias);
  g_test_add_func ("/ui/diseno/retroalimentacion", test_retroalimentacion);
  g_test_add_func ("/ui/diseno/money-names", test_money_names);
  return g_test_run ();
}
