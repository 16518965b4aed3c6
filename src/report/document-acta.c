/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Acta del Diagnóstico: the record of the meeting, to be signed (domain page §2.1, phase 0).
 *
 * Participants, description, main observations, duration, results and all answers, then the
 * signatures of those who sign. What is missing is left as lines to fill by hand. */
#include "report/documents-private.h"

#include "core/words.h"
#include "report/figures.h"

#define PROSE_LINES 5        /* left for a text that is to be written by hand */
#define PARTICIPANT_LINES 8

static void
add_column (LogroTable *table,
            LogroPlan  *plan,
            const char *title,
            LogroAlign  align,
            double      weight)
{
  logro_table_add_column (table, logro_documents_word (plan, title), align, weight);
}

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
  LogroList *list = plan->diagnostico->participantes;
  LogroTable *table = logro_table_new (NULL);

  add_column (table, plan, "columna.numero", LOGRO_ALIGN_END, 1);
  add_column (table, plan, "columna.nombre", LOGRO_ALIGN_START, 8);
  add_column (table, plan, "columna.cargo", LOGRO_ALIGN_START, 9);
  add_column (table, plan, "columna.asistencia", LOGRO_ALIGN_START, 3);
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroParticipante *participante = logro_list_get (list, i);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      logro_table_add_row (table, number,
                           participante->nombre != NULL ? participante->nombre : "",
                           participante->cargo != NULL ? participante->cargo : "",
                           attendance_word (plan, participante), NULL);
    }
  logro_report_take_table (report, table);
}

static void
add_participants (LogroReport *report,
                  LogroPlan   *plan)
{
  LogroList *list = plan->diagnostico->participantes;
  guint present = 0;
  guint named = 0;

  logro_report_add_heading (report, 2, logro_documents_word (plan, "acta.participantes"));
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroParticipante *participante = logro_list_get (list, i);

      present += participante->presente;
      named += participante->nombre != NULL || participante->presente;
    }
  if (logro_list_get_n (list) == 0)
    {
      logro_report_add_blank_lines (report, PARTICIPANT_LINES);
      return;
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
add_prose (LogroReport *report,
           LogroPlan   *plan,
           const char  *heading,
           const char  *text)
{
  logro_report_add_heading (report, 2, logro_documents_word (plan, heading));
  if (text != NULL)
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, text);
  else
    logro_report_add_blank_lines (report, PROSE_LINES);
}

static void
add_results (LogroReport *report,
             LogroPlan   *plan)
{
  logro_report_add_heading (report, 2, logro_documents_word (plan, "acta.resumen"));
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
                       respuesta->observacion != NULL ? respuesta->observacion : "", NULL);
}

static char *
dup_score_words (LogroPlan          *plan,
                 const LogroPuntaje *puntaje)
{
  g_autofree char *obtenido = logro_figures_format_obtenido (puntaje);
  g_autofree char *maximo = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->maximo);
  g_autofree char *logro = logro_figures_format_logro (puntaje);
  g_autofree char *n = g_strdup_printf ("%u", puntaje->respondidas);
  g_autofree char *m = g_strdup_printf ("%u", puntaje->elementos);
  const char *id = puntaje->respondidas > 0 ? "acta.puntaje" : "acta.sin-puntaje";

  return logro_words_fill (logro_documents_word (plan, id), "obtenido", obtenido,
                           "maximo", maximo, "logro", logro, "n", n, "m", m, NULL);
}

static void
add_subcriterio (LogroReport      *report,
                 LogroPlan        *plan,
                 LogroSubcriterio *subcriterio)
{
  LogroPuntaje puntaje = logro_puntaje_subcriterio (plan, subcriterio);
  g_autofree char *score = dup_score_words (plan, &puntaje);
  g_autofree char *heading = g_strdup_printf ("%s. %s", subcriterio->numero,
                                              subcriterio->nombre);
  LogroTable *table = logro_table_new (NULL);

  logro_report_add_heading (report, 3, heading);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, score);
  logro_report_keep_with_next (report);
  add_column (table, plan, "columna.numero", LOGRO_ALIGN_START, 1);
  add_column (table, plan, "columna.pregunta", LOGRO_ALIGN_START, 6);
  add_column (table, plan, "columna.alternativa", LOGRO_ALIGN_START, 7);
  add_column (table, plan, "columna.puntos", LOGRO_ALIGN_CENTER, 1);
  add_column (table, plan, "columna.observacion", LOGRO_ALIGN_START, 8);
  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    add_answer (table, plan, logro_list_get (subcriterio->elementos, i));
  logro_report_take_table (report, table);
}

static void
add_answers (LogroReport *report,
             LogroPlan   *plan)
{
  logro_report_add_heading (report, 2, logro_documents_word (plan, "acta.respuestas"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "acta.consenso"));
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    add_subcriterio (report, plan, logro_modelo_get_subcriterio (plan->model, i));
}

static void
add_signature (LogroReport       *report,
               LogroPlan         *plan,
               LogroParticipante *participante)
{
  LogroRol *rol = logro_modelo_find_rol (plan->model, participante->cargo);
  const char *cargo = participante->cargo != NULL ? participante->cargo : "";
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

  logro_report_add_heading (report, 2, logro_documents_word (plan, "acta.firmas"));
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

LogroReport *
logro_document_acta_build (LogroPlan                  *plan,
                           const LogroDocumentRequest *request)
{
  LogroReport *report = logro_documents_begin (plan, "acta.titulo", "acta.asunto");

  logro_report_add_heading (report, 2, logro_documents_word (plan, "acta.reunion"));
  logro_documents_add_meeting (report, plan);
  add_participants (report, plan);
  add_prose (report, plan, "acta.descripcion", plan->diagnostico->descripcion);
  add_prose (report, plan, "acta.observaciones", plan->diagnostico->observaciones);
  add_results (report, plan);
  add_answers (report, plan);
  add_signatures (report, plan);
  return report;
}
