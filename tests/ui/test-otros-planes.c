/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of the CAF and of the Mexican plan: all of them open and fit, and edit what they name. */

#include "stage.h"

#include "app/adjunto-table.h"
#include "app/record-table.h"
#include "app/sample.h"
#include "app/value-entry.h"
#include "calc/requisitos.h"

static LogroPlan *
open_sample (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_sample_open (name, &error);

  g_assert_no_error (error);
  return g_object_ref (logro_document_get_plan (document));
}

static void
test_caf_fits (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_CAF);

  stage_assert_all_fit (plan, 0);
}

static void
test_mexico_fits (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_MEXICO);

  stage_assert_all_fit (plan, 0);
}

/* The words of a page are those of the model, but what a record says is its own. */
static gboolean
says (GtkWidget  *root,
      const char *text)
{
  gboolean found = GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = says (child, text);
  return found;
}

/* What is chosen at the left is what the form at the right edits, with the files of a punto
 * fuerte. */
static void
test_autodiagnostico (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_CAF);
  GtkWindow *window = stage_show (plan, "autodiagnostico");
  LogroRespuesta *respuesta = logro_list_get (plan->diagnostico->respuestas, 0);
  LogroPuntoFuerte *punto = logro_list_get (respuesta->puntos_fuertes, 0);
  LogroRecordTable *respuestas = stage_find (stage_page (window), "respuestas");
  LogroRecordTable *puntos = stage_find (stage_page (window), "r.puntos-fuertes");
  GtkWidget *files = stage_find (stage_page (window), "p.adjuntos");
  g_autoptr (LogroRecord) chosen = NULL;

  logro_record_table_choose (respuestas, LOGRO_RECORD (respuesta));
  stage_settle (window);
  g_assert_true (logro_record_table_get_list (puntos) == respuesta->puntos_fuertes);
  logro_record_table_choose (puntos, LOGRO_RECORD (punto));
  stage_settle (window);
  g_object_get (puntos, "chosen", &chosen, NULL);
  g_assert_true (chosen == LOGRO_RECORD (punto));
  g_assert_true (gtk_widget_get_mapped (files));
  /* how many there are stands beside the score */
  g_assert_true (says (GTK_WIDGET (respuestas), "62  +1"));
  g_assert_true (says (GTK_WIDGET (respuestas), "48"));
  /* one without puntos fuertes has nothing to attach files to */
  logro_record_table_choose (respuestas, logro_list_get (plan->diagnostico->respuestas, 1));
  stage_settle (window);
  g_assert_false (gtk_widget_get_mapped (files));
  stage_close (window);
}

/* The mean is proposed for what has no score, and one undo takes it back. */
static void
test_consenso (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_CAF);
  GtkWindow *window = stage_show (plan, "consenso");
  LogroRespuesta *respuesta = logro_list_get (plan->diagnostico->respuestas, 0);

  g_object_set (respuesta, "alternativa", (gint64) LOGRO_SIN_RESPUESTA, NULL);
  gtk_widget_activate_action (GTK_WIDGET (stage_page (window)), "consenso.propose", NULL);
  g_assert_cmpint (respuesta->alternativa, ==, 64); /* 56, 66, 62, 71 */
  logro_journal_undo (logro_plan_get_journal (plan));
  g_assert_cmpint (respuesta->alternativa, ==, LOGRO_SIN_RESPUESTA);
  stage_close (window);
}

/* The table has the 13 columns of the PMI in its order; what is a list there is edited below, for
 * the chosen row. */
static void
test_pmi_columns (void)
{
  static const char *const heads[] = { "No.", "Criterio", "Subcriterio", "Área de mejora",
                                       "Acción de mejora", "Objectives", "Tasks", "Start", "End",
                                       "Resources", "Indicators", "Responsable de seguimiento",
                                       "Comments" };
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_CAF);
  GtkWindow *window = stage_show (plan, "pmi");
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 1);
  LogroRecordTable *table = stage_find (stage_page (window), "lineas");
  GListModel *columns =
    gtk_column_view_get_columns (stage_find_in (GTK_WIDGET (table), GTK_TYPE_COLUMN_VIEW, "view",
                                                0));

  g_assert_cmpuint (g_list_model_get_n_items (columns), ==, G_N_ELEMENTS (heads));
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      g_assert_cmpstr (gtk_column_view_column_get_title (column), ==, heads[i]);
    }
  g_assert_true (says (GTK_WIDGET (table), "4 Alianzas y Recursos"));
  logro_record_table_choose (table, LOGRO_RECORD (linea));
  stage_settle (window);
  g_assert_true (logro_record_table_get_list (stage_find (stage_page (window), "l.objetivos")) ==
                 linea->objetivos);
  g_object_set (linea, "subcriterio", NULL, "criterio", "9", NULL);
  stage_settle (window);
  g_assert_true (says (GTK_WIDGET (table), "9 Resultados clave de rendimiento"));
  stage_close (window);
}

/* A row is added, removed and named in the words of the model. */
static void
test_pmi (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_CAF);
  GtkWindow *window = stage_show (plan, "pmi");
  GtkWidget *table = stage_find (stage_page (window), "lineas");
  LogroJournal *journal = logro_plan_get_journal (plan);
  guint n = logro_list_get_n (plan->diseno->lineas);
  g_autofree char *label = NULL;

  gtk_widget_activate_action (table, "table.add", NULL);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, n + 1);
  g_object_get (journal, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Add to “Acciones de mejora”");
  logro_journal_undo (journal);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, n);
  stage_close (window);
}

/* A year nobody has said is not a nought. */
static void
test_years (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan_of ("mx-consolidacion");
  GtkWindow *window = stage_show (plan, "encabezado");
  GtkEditable *entry = stage_nth (window, GTK_TYPE_ENTRY, "evaluacion", 0);

  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_object_set (plan->cabecera, "evaluacion", (gint64) 2026, NULL);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "2026");
  stage_close (window);
}

static void
test_grado (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_MEXICO);
  GtkWindow *window = stage_show (plan, "encabezado");
  GtkWidget *entry = stage_nth (window, GTK_TYPE_ENTRY, "dependencia", 0);

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==,
                   "Dirección de Servicios Públicos");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Tesorería");
  g_assert_cmpstr (plan->cabecera->dependencia, ==, "Tesorería");
  stage_close (window);
}

/* What a figure says is refused when it is in another unit than the one that was validated. */
static void
test_trimestres (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_MEXICO);
  GtkWindow *window = stage_show (plan, "trimestres");
  LogroInforme *informe = logro_list_get (plan->implementacion->informes, 0);
  LogroRecordTable *informes = stage_find (stage_page (window), "informes");
  LogroRecordTable *cifras = stage_find (stage_page (window), "i.cifras");
  LogroCifra *cifra = logro_list_get (informe->cifras, 0);
  g_autoptr (GPtrArray) before = logro_requisitos_list (plan);
  g_autoptr (GPtrArray) after = NULL;

  logro_record_table_choose (informes, LOGRO_RECORD (informe));
  stage_settle (window);
  g_assert_true (logro_record_table_get_list (cifras) == informe->cifras);
  g_assert_true (says (GTK_WIDGET (window), "25-03 to 29-03-2019"));
  g_object_set (cifra, "unidad", "viaje", NULL);
  after = logro_requisitos_list (plan);
  g_assert_cmpuint (logro_requisitos_sum (after, "implementacion", "trimestres").hechos, <,
                    logro_requisitos_sum (before, "implementacion", "trimestres").hechos);
  stage_close (window);
}

/* A PPCS is chosen and its unit edited in the form. */
static void
test_ppcs (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_MEXICO);
  GtkWindow *window = stage_show (plan, "ppcs");
  LogroPrograma *programa = logro_list_get (plan->registro->programas, 1);
  LogroRecordTable *programas = stage_find (stage_page (window), "programas");
  GtkWidget *entry;

  logro_record_table_choose (programas, LOGRO_RECORD (programa));
  stage_settle (window);
  entry = stage_nth (window, GTK_TYPE_ENTRY, "p.unidad", 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "luminaria");
  gtk_editable_set_text (GTK_EDITABLE (entry), "poste");
  g_assert_cmpstr (programa->unidad, ==, "poste");
  stage_close (window);
}

/* Who has no rule about when reports are due is not told that one is late. */
static void
test_informes (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_CAF);
  GtkWindow *window = stage_show (plan, "informes");

  g_assert_true (says (GTK_WIDGET (window), "● Delivered"));
  g_object_set (logro_list_get (plan->implementacion->informes, 0), "entrega", NULL, NULL);
  stage_settle (window);
  g_assert_true (says (GTK_WIDGET (window), "○ To be delivered"));
  stage_close (window);
}

/* The tablero of a new plan says what to do, in the words of the model, and nothing of money, which
 * a PMI does not ask for until an activity has some. */
static void
test_new_tablero (void)
{
  g_autoptr (LogroPlan) plan = stage_new_plan_of ("caf-2020");
  g_autoptr (LogroLinea) linea = g_object_new (LOGRO_TYPE_LINEA, NULL);
  g_autoptr (LogroActividad) actividad = g_object_new (LOGRO_TYPE_ACTIVIDAD, NULL);
  GtkWindow *window = stage_show (plan, "tablero");

  g_assert_true (says (GTK_WIDGET (window),
                       "There is nothing to follow up yet: write the acciones de mejora first, "
                       "with their activities and dates."));
  g_assert_false (gtk_widget_get_visible (stage_find (stage_page (window), "hint")));
  g_assert_false (gtk_widget_get_visible (stage_find (stage_page (window), "total")));
  logro_list_splice (linea->actividades, 0, 0, (LogroRecord **) &actividad, 1);
  logro_list_splice (plan->diseno->lineas, 0, 0, (LogroRecord **) &linea, 1);
  g_object_set (actividad, "propios", (gint64) 1500, NULL);
  stage_settle (window);
  g_assert_true (gtk_widget_get_visible (stage_find (stage_page (window), "hint")));
  g_assert_true (gtk_widget_get_visible (stage_find (stage_page (window), "total")));
  stage_close (window);
  window = stage_show (plan, "gantt");
  g_assert_true (says (GTK_WIDGET (window),
                       "The chart shows what has dates, and nothing has any yet: give them to the "
                       "acciones de mejora and to their activities."));
  stage_close (window);
}

static void
test_words (void)
{
  g_autoptr (LogroPlan) plan = open_sample (LOGRO_SAMPLE_CAF);
  g_autoptr (LogroPlan) mexican = open_sample (LOGRO_SAMPLE_MEXICO);
  GtkWindow *window;

  g_object_set (logro_list_get (plan->diseno->lineas, 0), "nombre", "Líneas", NULL);
  window = stage_show (plan, "gantt");
  g_assert_true (says (GTK_WIDGET (window), "Only Acciones de mejora"));
  stage_close (window);
  window = stage_show (plan, "tablero");
  g_assert_true (says (GTK_WIDGET (window), "Acción de mejora"));
  g_assert_true (says (GTK_WIDGET (window), "Líneas"));
  stage_close (window);
  /* a word for a field of one record is not that of a field of another */
  window = stage_show (mexican, "acciones");
  g_assert_true (says (GTK_WIDGET (window), "Resource"));
  g_assert_false (says (GTK_WIDGET (window), "Título"));
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/otros-planes/caf-fits", test_caf_fits);
  g_test_add_func ("/ui/otros-planes/mexico-fits", test_mexico_fits);
  g_test_add_func ("/ui/otros-planes/autodiagnostico", test_autodiagnostico);
  g_test_add_func ("/ui/otros-planes/consenso", test_consenso);
  g_test_add_func ("/ui/otros-planes/pmi", test_pmi);
  g_test_add_func ("/ui/otros-planes/pmi-columns", test_pmi_columns);
  g_test_add_func ("/ui/otros-planes/informes", test_informes);
  g_test_add_func ("/ui/otros-planes/new-tablero", test_new_tablero);
  g_test_add_func ("/ui/otros-planes/encabezado", test_grado);
  g_test_add_func ("/ui/otros-planes/years", test_years);
  g_test_add_func ("/ui/otros-planes/trimestres", test_trimestres);
  g_test_add_func ("/ui/otros-planes/ppcs", test_ppcs);
  g_test_add_func ("/ui/otros-planes/words", test_words);
  return g_test_run ();
}
