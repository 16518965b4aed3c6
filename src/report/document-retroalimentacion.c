/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Informe de Retroalimentación: what the validators found, ámbito by ámbito (domain page §2.1,
 * phase 4). */
#include "report/documents-private.h"

#include "report/documents-parts.h"
#include "report/figures.h"

#define PROSE_LINES 5
#define ITEM_LINES 3
#define VALIDATORS 2

static void
add_validators (LogroReport *report,
                LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.nombre", LOGRO_ALIGN_START, 6 },
    { "columna.cargo", LOGRO_ALIGN_START, 5 },
    { "columna.institucion", LOGRO_ALIGN_START, 7 },
    { "columna.contacto", LOGRO_ALIGN_START, 6 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *list = plan->validacion->validadores;

  logro_documents_add_heading (report, plan, 2, "retroalimentacion.validadores");
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroPersona *persona = logro_list_get (list, i);
      g_autofree char *contact = logro_documents_dup_contact (persona);

      logro_table_add_row (table, logro_documents_text (persona->nombre),
                           logro_documents_text (persona->cargo),
                           logro_documents_text (persona->institucion), contact, NULL);
    }
  logro_documents_take_form (report, table, VALIDATORS);
}

static void
add_stages (LogroReport *report,
            LogroPlan   *plan)
{
  LogroValidacion *own = plan->validacion;

  logro_documents_add_heading (report, plan, 2, "retroalimentacion.documental");
  logro_documents_add_field_date (report, plan, "retroalimentacion.documental-inicio",
                                  own->documental_inicio);
  logro_documents_add_field_date (report, plan, "retroalimentacion.documental-termino",
                                  own->documental_termino);
  logro_documents_add_text (report, own->documental_observaciones, PROSE_LINES);
  logro_documents_add_heading (report, plan, 2, "retroalimentacion.entrevista");
  logro_documents_add_field_date (report, plan, "retroalimentacion.entrevista-fecha",
                                  own->entrevista_fecha);
  logro_documents_add_field (report, plan, "retroalimentacion.entrevista-hora",
                             own->entrevista_hora);
  logro_documents_add_field (report, plan, "retroalimentacion.entrevista-participantes",
                             own->entrevista_participantes);
  logro_documents_add_text (report, own->entrevista_notas, PROSE_LINES);
}

static void
add_scores (LogroReport *report,
            LogroPlan   *plan)
{
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapas (plan, LOGRO_INSTANCIA_VALIDADO);

  logro_documents_add_heading (report, plan, 2, "retroalimentacion.resultados");
  logro_documents_add_figures (report, plan, cuadro);
}

static void
add_elements (LogroReport      *report,
              LogroPlan        *plan,
              LogroSubcriterio *subcriterio)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_START, 1 },
    { "columna.elemento", LOGRO_ALIGN_START, 5 },
    { "columna.maximo", LOGRO_ALIGN_CENTER, 2 },
    { "columna.autoevaluado", LOGRO_ALIGN_CENTER, 2 },
    { "columna.validado", LOGRO_ALIGN_CENTER, 2 },
    { "columna.comentario", LOGRO_ALIGN_START, 9 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    {
      LogroElemento *elemento = logro_list_get (subcriterio->elementos, i);
      LogroValidado *validado = logro_list_get (plan->validacion->validados, elemento->indice);
      g_autofree char *most = logro_documents_format_points (
        logro_instancia_get_maximo (plan, elemento, LOGRO_INSTANCIA_VALIDADO));
      g_autofree char *own =
        logro_documents_format_points (logro_instancia_get_autoevaluacion (plan, elemento));
      g_autofree char *points = logro_documents_format_points (validado->puntaje);

      logro_table_add_row (table, elemento->id, elemento->nombre, most, own, points,
                           validado->comentario != NULL || validado->puntaje != LOGRO_SIN_DATO
                             ? logro_documents_text (validado->comentario)
                             : LOGRO_DOCUMENTS_ROOM, NULL);
    }
  logro_report_take_table (report, table);
  logro_report_keep_whole (report);
}

static void
add_subcriterio (LogroReport        *report,
                 LogroPlan          *plan,
                 guint               n,
                 const LogroPuntaje *puntaje)
{
  LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, n);
  LogroRetroalimentacion *feedback = logro_list_get (plan->validacion->retroalimentaciones, n);
  g_autofree char *score = logro_documents_dup_score (plan, puntaje, "elementos");

  logro_documents_add_ambito (report, 2, subcriterio);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, score);
  logro_report_keep_with_next (report);
  add_elements (report, plan, subcriterio);
  logro_documents_add_heading (report, plan, 3, "retroalimentacion.fortalezas");
  logro_documents_add_items (report, feedback->fortalezas, ITEM_LINES);
  logro_documents_add_heading (report, plan, 3, "retroalimentacion.oportunidades");
  logro_documents_add_items (report, feedback->oportunidades, ITEM_LINES);
}

static void
add_signatures (LogroReport *report,
                LogroPlan   *plan)
{
  LogroList *list = plan->validacion->validadores;
  guint n = logro_list_get_n (list);

  logro_documents_add_heading (report, plan, 2, "acta.firmas");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "retroalimentacion.constancia"));
  logro_report_keep_with_next (report);
  for (guint i = 0; i < (n > 0 ? n : VALIDATORS); i++)
    {
      LogroPersona *persona = i < n ? logro_list_get (list, i) : NULL;

      logro_report_add_signature (report, persona != NULL ? persona->nombre : NULL,
                                  persona != NULL && persona->cargo != NULL
                                    ? persona->cargo
                                    : logro_documents_word (plan, "retroalimentacion.validador"));
    }
}

void
logro_document_retroalimentacion_build (LogroReport                *report,
                                        LogroPlan                  *plan,
                                        const LogroDocumentRequest *request)
{
  g_autofree LogroPuntaje *scores = logro_puntaje_list (plan, LOGRO_INSTANCIA_VALIDADO, NULL);

  logro_documents_add_title (report);
  logro_documents_set_date (report, plan->validacion->informe_fecha, request);
  logro_documents_add_municipality (report, plan);
  logro_documents_add_field (report, plan, "retroalimentacion.numero",
                             plan->validacion->informe_numero);
  logro_documents_add_field_date (report, plan, "retroalimentacion.fecha",
                                  plan->validacion->informe_fecha);
  add_validators (report, plan);
  add_stages (report, plan);
  add_scores (report, plan);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    add_subcriterio (report, plan, i, &scores[i]);
  add_signatures (report, plan);
}
