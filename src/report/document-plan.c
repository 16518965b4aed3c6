/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plan de Mejoras: the document of phase 5, in the order of the programme's template: cover,
 * introducción, foco, Parte I (AMI), Parte II (líneas de acción), Parte III (annexes).
 *
 * A part in which nobody has written yet is printed as the form of the template, to be filled by
 * hand. Each línea has sheets of its own; short AMI share one, so that a plan of six does not come
 * with six half-empty pages. */
#include "report/document-plan-private.h"

#include "core/words.h"

#define PROSE_LINES 22   /* what is left of a page below a heading and the questions */

static void
add_cover (LogroReport *report,
           LogroPlan   *plan)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  LogroPeriodo periodo = logro_documents_get_periodo (plan);
  g_autofree char *dates = logro_documents_dup_periodo (plan, &periodo);
  g_autofree char *n = g_strdup_printf ("%" G_GINT64_FORMAT, plan->ciclo);
  g_autofree char *ciclo = NULL;
  g_autofree char *period = NULL;
  const char *lines[4] = { NULL };

  ciclo = logro_words_fill (logro_documents_word (plan, "serie.ciclo"), "n", n, NULL);
  period = logro_words_fill (logro_documents_word (plan, "plan.portada-periodo"), "periodo",
                             *dates != '\0' ? dates
                                            : logro_documents_word (plan, "periodo.en-blanco"),
                             NULL);
  lines[0] = *municipality != '\0' ? municipality
                                   : logro_documents_word (plan, "plan.portada-municipalidad");
  lines[1] = period;
  lines[2] = ciclo;
  logro_report_add_cover (report, logro_report_get_title (report), lines);
}

/* What a person has written, or lines to write on below the questions that help to write it. */
static void
add_own_text (LogroReport *report,
              LogroPlan   *plan,
              const char  *text,
              const char  *questions)
{
  if (text == NULL)
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                                logro_documents_word (plan, questions));
  logro_documents_add_text (report, text, PROSE_LINES);
}

void
logro_document_plan_add_field (LogroReport *report,
                               LogroPlan   *plan,
                               const char  *word,
                               const char  *value,
                               guint        lines)
{
  logro_report_add_boxed_field (report, logro_documents_word (plan, word), value, lines);
}

void
logro_document_plan_build (LogroReport                *report,
                           LogroPlan                  *plan,
                           const LogroDocumentRequest *request)
{

  add_cover (report, plan);
  logro_report_add_contents (report, logro_documents_word (plan, "plan.contenido"));
  logro_report_add_page_break (report);
  logro_documents_add_heading (report, plan, 1, "plan.introduccion");
  add_own_text (report, plan, plan->diseno->introduccion, "plan.introduccion-preguntas");
  logro_report_add_page_break (report);
  logro_documents_add_heading (report, plan, 1, "plan.foco");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE,
                              logro_documents_word (plan, "plan.foco-que"));
  logro_documents_add_heading (report, plan, 2, "plan.foco-texto");
  add_own_text (report, plan, plan->diseno->foco, "plan.foco-preguntas");
  logro_report_add_page_break (report);
  logro_document_plan_add_amis (report, plan);
  logro_report_add_page_break (report);
  logro_document_plan_add_lineas (report, plan);
  logro_document_plan_add_anexos (report, plan, request->hoy);
}
