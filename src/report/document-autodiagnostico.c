/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The autodiagnóstico of the CAF: who assessed, how, and for each subcriterio what is done well
 * with its evidence, what is lacking, and the score that was agreed on; then all scores of all
 * assessors beside the consensus. Source: domain page §2.2.
 *
 * A subcriterio of which nothing is written is a form to be filled by hand. */
#include "report/documents-plan.h"

#include "calc/consenso.h"
#include "core/fecha.h"
#include "core/words.h"
#include "report/documents-private.h"

#define BLANK_ASSESSORS 6
#define BLANK_FOUND 2
#define LINES 3
#define MOST_ASSESSORS 8   /* columns that a page has room for; the mean is of all of them */
#define MOST_UPRIGHT 5     /* that a page has room for which stands */

static void
add_assessors (LogroReport *report,
               LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.nombre", LOGRO_ALIGN_START, 6 },
    { "columna.cargo", LOGRO_ALIGN_START, 7 },
    { "autodiagnostico.unidad", LOGRO_ALIGN_START, 5 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *evaluadores = plan->diagnostico->evaluadores;

  logro_documents_add_heading (report, plan, 2, "autodiagnostico.evaluadores");
  for (guint i = 0; i < logro_list_get_n (evaluadores); i++)
    {
      LogroEvaluador *evaluador = logro_list_get (evaluadores, i);

      logro_table_add_row (table, logro_documents_name (plan, evaluador->nombre),
                           logro_documents_text (evaluador->cargo),
                           logro_documents_text (evaluador->unidad), NULL);
    }
  logro_documents_take_form (report, table, BLANK_ASSESSORS);
}

/* "62 de 100 puntos: Comprobar", or room to write the score. */
static void
add_score (LogroReport    *report,
           LogroPlan      *plan,
           LogroElemento  *elemento,
           LogroRespuesta *respuesta)
{
  LogroAlternativa *banda = logro_elemento_find_alternativa (elemento, respuesta->alternativa);
  g_autofree char *n = logro_documents_format_points (respuesta->alternativa);
  g_autofree char *m = g_strdup_printf ("%" G_GINT64_FORMAT, logro_elemento_get_maximo (elemento));
  g_autofree char *text = NULL;

  if (respuesta->alternativa != LOGRO_SIN_RESPUESTA)
    text = logro_words_fill (logro_documents_word (plan, "autodiagnostico.puntos"), "n", n, "m", m,
                             "banda", banda != NULL ? banda->texto : "", NULL);
  logro_documents_add_field (report, plan, "autodiagnostico.puntaje", text);
}

static void
add_strengths (LogroReport    *report,
               LogroPlan      *plan,
               LogroRespuesta *respuesta,
               guint           blank)
{
  static const LogroDocumentColumn columns[] = {
    { "autodiagnostico.fuertes", LOGRO_ALIGN_START, 11 },
    { "columna.evidencia", LOGRO_ALIGN_START, 8 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (respuesta->puntos_fuertes); i++)
    {
      LogroPuntoFuerte *punto = logro_list_get (respuesta->puntos_fuertes, i);

      logro_table_add_row (table, logro_documents_text (punto->texto),
                           logro_documents_text (punto->evidencia), NULL);
    }
  logro_documents_take_form (report, table, blank);
}

/* "3) No se evidencia …": the number is that of the example in the guide. */
static void
add_lacks (LogroReport    *report,
           LogroPlan      *plan,
           LogroRespuesta *respuesta,
           guint           blank)
{
  static const LogroDocumentColumn columns[] = {
    { "autodiagnostico.ejemplo", LOGRO_ALIGN_END, 2 },
    { "autodiagnostico.areas", LOGRO_ALIGN_START, 17 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (respuesta->areas); i++)
    {
      LogroAreaMejora *area = logro_list_get (respuesta->areas, i);

      logro_table_add_row (table, logro_documents_text (area->ejemplo),
                           logro_documents_text (area->texto), NULL);
    }
  logro_documents_take_form (report, table, blank);
}

static void
add_element (LogroReport   *report,
             LogroPlan     *plan,
             LogroElemento *elemento)
{
  LogroRespuesta *respuesta = logro_plan_get_respuesta (plan, elemento);
  guint blank = logro_record_is_implied (LOGRO_RECORD (respuesta)) ? BLANK_FOUND : 0;

  add_score (report, plan, elemento, respuesta);
  if (blank + logro_list_get_n (respuesta->puntos_fuertes) + logro_list_get_n (respuesta->areas)
      > 0)
    logro_report_keep_with_next (report);
  add_strengths (report, plan, respuesta, blank);
  add_lacks (report, plan, respuesta, blank);
  if (respuesta->observacion != NULL)
    logro_documents_add_field (report, plan, "columna.observacion", respuesta->observacion);
}

static void
add_criterio (LogroReport   *report,
              LogroPlan     *plan,
              LogroCriterio *criterio)
{
  g_autofree char *heading = g_strdup_printf ("%s. %s", criterio->numero, criterio->nombre);

  logro_report_add_heading (report, 2, heading);
  for (guint i = 0; i < logro_list_get_n (criterio->subcriterios); i++)
    {
      LogroSubcriterio *subcriterio = logro_list_get (criterio->subcriterios, i);

      logro_documents_add_ambito (report, 3, subcriterio);
      for (guint j = 0; j < logro_list_get_n (subcriterio->elementos); j++)
        add_element (report, plan, logro_list_get (subcriterio->elementos, j));
    }
}

static char *
dup_given (LogroRespuesta *respuesta,
           const char     *evaluador)
{
  for (guint i = 0; i < logro_list_get_n (respuesta->calificaciones); i++)
    {
      LogroCalificacion *one = logro_list_get (respuesta->calificaciones, i);

      if (g_strcmp0 (one->evaluador, evaluador) == 0)
        return logro_documents_format_points (one->puntos);
    }
  return g_strdup ("");
}

static void
add_consensus_row (LogroTable    *table,
                   LogroPlan     *plan,
                   LogroElemento *elemento,
                   guint          n)
{
  LogroRespuesta *respuesta = logro_plan_get_respuesta (plan, elemento);
  LogroConsenso consenso = logro_consenso_get (plan, respuesta);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (elemento->id));
  g_ptr_array_add (cells, g_strdup (elemento->nombre));
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (cells, dup_given (respuesta,
                                       LOGRO_EVALUADOR (logro_list_get (
                                         plan->diagnostico->evaluadores, i))->id));
  g_ptr_array_add (cells, logro_documents_format_points (consenso.promedio));
  g_ptr_array_add (cells, consenso.n > 0 ? g_strdup_printf ("%d–%d", (int) consenso.minimo,
                                                            (int) consenso.maximo)
                                         : g_strdup (""));
  g_ptr_array_add (cells, logro_documents_format_points (respuesta->alternativa));
  g_ptr_array_add (cells, NULL);
  logro_table_add_cells (table, (const char *const *) cells->pdata, FALSE);
}

static void
add_consensus (LogroReport *report,
               LogroPlan   *plan)
{
  guint n = MIN (logro_list_get_n (plan->diagnostico->evaluadores), MOST_ASSESSORS);
  LogroTable *table = logro_table_new (NULL);

  logro_table_add_column (table, logro_documents_word (plan, "columna.numero"), LOGRO_ALIGN_START,
                          2);
  logro_table_add_column (table, logro_documents_word (plan, "pmi.subcriterio"),
                          LOGRO_ALIGN_START, 9);
  for (guint i = 0; i < n; i++)
    {
      LogroEvaluador *evaluador = logro_list_get (plan->diagnostico->evaluadores, i);

      logro_table_add_column (table, logro_documents_name (plan, evaluador->nombre),
                              LOGRO_ALIGN_END, 3);
    }
  logro_table_add_column (table, logro_documents_word (plan, "columna.promedio"), LOGRO_ALIGN_END,
                          3);
  logro_table_add_column (table, logro_documents_word (plan, "autodiagnostico.rango"),
                          LOGRO_ALIGN_END, 3);
  logro_table_add_column (table, logro_documents_word (plan, "columna.consenso"), LOGRO_ALIGN_END,
                          3);
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    add_consensus_row (table, plan, logro_modelo_get_elemento (plan->model, i), n);
  logro_report_begin_section (report, n > MOST_UPRIGHT);
  logro_documents_add_heading (report, plan, 2, "autodiagnostico.consenso");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                              logro_documents_word (plan, "autodiagnostico.consenso-nota"));
  logro_report_keep_with_next (report);
  logro_report_take_table (report, table);
}

void
logro_document_autodiagnostico_build (LogroReport                *report,
                                      LogroPlan                  *plan,
                                      const LogroDocumentRequest *request)
{
  logro_documents_set_date (report, plan->diagnostico->fecha, request);
  logro_documents_add_title (report);
  logro_documents_add_meeting (report, plan);
  add_assessors (report, plan);
  logro_documents_add_prose (report, plan, 2, "autodiagnostico.como",
                             plan->diagnostico->descripcion, LINES);
  for (guint i = 0; i < logro_list_get_n (plan->model->criterios); i++)
    add_criterio (report, plan, logro_list_get (plan->model->criterios, i));
  add_consensus (report, plan);
}
