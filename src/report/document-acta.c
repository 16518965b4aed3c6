/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Acta del Diagnóstico: the record of the meeting, to be signed (domain page §2.1, phase 0).
 *
 * Participants, description, main observations, duration, results and all answers, then the
 * signatures of those who sign. What is missing is left as lines to fill by hand. */
#include "report/documents-private.h"

#include "core/words.h"
#include "report/documents-parts.h"
#include "report/figures.h"

#define PROSE_LINES 5        /* left for a text that is to be written by hand */
#define PARTICIPANT_ROWS 8

/* Whether somebody was there can only be said of a person who has a name. */
static const char *
attendance_word (LogroPlan         *plan,
                 LogroParticipante *participante)
{
  if (participante->presente)
    return logro_documents_word (plan, "asistencia.presente");
  return participante->nombre != NULL ? logro_documents_word (plan, "asistencia.ausente") : "";
}

static void
add_participants_table (LogroReport *report,
                        LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { "columna.nombre", LOGRO_ALIGN_START, 8 },
    { "columna.cargo", LOGRO_ALIGN_START, 9 },
    { "columna.asistencia", LOGRO_ALIGN_START, 3 }
  };
  LogroList *list = plan->diagnostico->participantes;
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroParticipante *participante = logro_list_get (list, i);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      logro_table_add_row (table, number, logro_documents_text (participante->nombre),
                           logro_documents_text (participante->cargo),
                           attendance_word (plan, participante), NULL);
    }
  logro_documents_take_form (report, table, PARTICIPANT_ROWS);
}

static void
add_participants (LogroReport *report,
                  LogroPlan   *plan)
{
  LogroList *list = plan->diagnostico->participantes;
  guint present = 0;
  guint named = 0;

  logro_documents_add_heading (report, plan, 2, "acta.participantes");
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroParticipante *participante = logro_list_get (list, i);

      present += participante->presente;
      named += participante->nombre != NULL || participante->presente;
    }
  if (named > 0)
    {
      g_autofree char *n = g_strdup_printf ("%u", present);
      g_autofree char *m = g_strdup_printf ("%u", named);
      g_autofree char *words = NULL;

      words = logro_words_fill (logro_documents_word (plan, "acta.asistieron"),
                                "n", n, "m", m, NULL);
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, words);
      logro_report_keep_with_next (report);
    }
  add_participants_table (report, plan);
}

static void
add_results (LogroReport *report,
             LogroPlan   *plan)
{
  logro_documents_add_heading (report, plan, 2, "acta.resumen");
  logro_documents_add_warning (report, plan);
  logro_report_keep_with_next (report);
  logro_report_take_table (report, logro_figures_table (plan));
}

static void
add_answer (LogroTable    *table,
            LogroPlan     *plan,
            LogroElemento *elemento)
{
  LogroRespuesta *respuesta = logro_plan_get_respuesta (plan, elemento);
  LogroAlternativa *chosen = logro_elemento_find_alternativa (elemento, respuesta->alternativa);
  g_autofree char *points = NULL;

  if (chosen != NULL)
    points = g_strdup_printf ("%" G_GINT64_FORMAT, chosen->valor);
  logro_table_add_row (table, elemento->id,
                       elemento->pregunta != NULL ? elemento->pregunta : elemento->nombre,
                       chosen != NULL ? chosen->texto
                                      : logro_documents_word (plan, "acta.sin-responder"),
                       points != NULL ? points : "–",
                       logro_documents_text (respuesta->observacion), NULL);
}

static void
add_subcriterio (LogroReport      *report,
                 LogroPlan        *plan,
                 LogroSubcriterio *subcriterio)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_START, 1 },
    { "columna.pregunta", LOGRO_ALIGN_START, 6 },
    { "columna.alternativa", LOGRO_ALIGN_START, 7 },
    { "columna.puntos", LOGRO_ALIGN_CENTER, 1 },
    { "columna.observacion", LOGRO_ALIGN_START, 8 }
  };
  LogroPuntaje puntaje = logro_puntaje_subcriterio (plan, subcriterio);
  g_autofree char *score = logro_documents_dup_score (plan, &puntaje, "acta");
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_ambito (report, 3, subcriterio);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, score);
  logro_report_keep_with_next (report);
  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    add_answer (table, plan, logro_list_get (subcriterio->elementos, i));
  logro_report_take_table (report, table);
}

static void
add_answers (LogroReport *report,
             LogroPlan   *plan)
{
  logro_documents_add_heading (report, plan, 2, "acta.respuestas");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "acta.consenso"));
  logro_report_keep_with_next (report);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    add_subcriterio (report, plan, logro_modelo_get_subcriterio (plan->model, i));
}

static void
add_signature (LogroReport       *report,
               LogroPlan         *plan,
               LogroParticipante *participante)
{
  LogroRol *rol = logro_modelo_find_rol (plan->model, participante->cargo);
  const char *cargo = logro_documents_text (participante->cargo);
  g_autofree char *words = NULL;

  /* On paper it is for the office to say whether it has the role. */
  if (participante->nombre == NULL && rol != NULL && rol->firma == LOGRO_FIRMA_SI_CORRESPONDE)
    words = g_strdup_printf ("%s %s", cargo, logro_documents_word (plan, "acta.si-corresponde"));
  logro_report_add_signature (report, participante->nombre, words != NULL ? words : cargo);
}

static void
add_signatures (LogroReport *report,
                LogroPlan   *plan)
{
  LogroList *list = plan->diagnostico->participantes;
  guint n = 0;

  logro_documents_add_heading (report, plan, 2, "acta.firmas");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "acta.constancia"));
  logro_report_keep_with_next (report);
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroParticipante *participante = logro_list_get (list, i);

      if (participante->firma)
        {
          add_signature (report, plan, participante);
          n++;
        }
    }
  if (n == 0)
    logro_report_add_signature (report, NULL, NULL);
}

void
logro_document_acta_build (LogroReport                *report,
                           LogroPlan                  *plan,
                           const LogroDocumentRequest *request)
{
  logro_documents_set_date (report, plan->diagnostico->fecha, request);
  logro_documents_add_title (report);
  logro_documents_add_heading (report, plan, 2, "acta.reunion");
  logro_documents_add_meeting (report, plan);
  add_participants (report, plan);
  logro_documents_add_prose (report, plan, 2, "acta.descripcion",
                             plan->diagnostico->descripcion, PROSE_LINES);
  logro_documents_add_prose (report, plan, 2, "acta.observaciones",
                             plan->diagnostico->observaciones, PROSE_LINES);
  add_results (report, plan);
  add_answers (report, plan);
  add_signatures (report, plan);
}
