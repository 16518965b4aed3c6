/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facsímil del Diagnóstico: the questionnaire with nothing answered, to be filled with pen.
 *
 * Each question is a table of its own that is never parted: the question is its head, a row for
 * each alternative has a box to tick, and beside them is room for what the meeting says. */
#include "report/documents-private.h"

#include "core/words.h"
#include "report/documents-parts.h"
#include "report/figures.h"

#define BOX "☐"

/* What the meeting writes by hand: nothing of it comes from the plan, which may be answered. */
static void
add_head (LogroReport *report,
          LogroPlan   *plan)
{
  static const char *const blanks[] = {
    "reunion.fecha", "reunion.inicio", "facsimil.termino", "reunion.lugar", "facsimil.registra"
  };

  logro_documents_add_municipality (report, plan);
  for (guint i = 0; i < G_N_ELEMENTS (blanks); i++)
    logro_documents_add_field (report, plan, blanks[i], NULL);
  logro_documents_add_heading (report, plan, 2, "facsimil.como");
  for (guint i = 1; i <= 4; i++)
    {
      g_autofree char *id = g_strdup_printf ("facsimil.regla-%u", i);

      logro_report_add_item (report, TRUE, logro_documents_word (plan, id));
    }
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, plan->model->aviso);
}

static void
add_question (LogroReport   *report,
              LogroPlan     *plan,
              LogroElemento *elemento)
{
  LogroTable *table = logro_table_new (NULL);

  logro_table_add_column (table, elemento->id, LOGRO_ALIGN_START, 2);
  logro_table_add_column (table, elemento->pregunta != NULL ? elemento->pregunta
                                                            : elemento->nombre,
                          LOGRO_ALIGN_START, 28);
  logro_table_add_column (table, logro_documents_word (plan, "columna.observacion"),
                          LOGRO_ALIGN_START, 10);
  for (guint i = 0; i < logro_list_get_n (elemento->alternativas); i++)
    {
      LogroAlternativa *alternativa = logro_list_get (elemento->alternativas, i);
      g_autofree char *box = g_strdup_printf (BOX " %" G_GINT64_FORMAT, alternativa->valor);

      logro_table_add_row (table, box, logro_documents_text (alternativa->texto), NULL);
    }
  logro_report_take_table (report, table);
  logro_report_keep_whole (report);
}

static char *
dup_summary (LogroPlan        *plan,
             LogroSubcriterio *subcriterio)
{
  LogroPuntaje puntaje = logro_puntaje_subcriterio (plan, subcriterio);
  g_autofree char *n = g_strdup_printf ("%u", puntaje.elementos);
  g_autofree char *maximo = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje.maximo);

  return logro_words_fill (logro_documents_word (plan, "facsimil.ambito"), "n", n,
                           "maximo", maximo, NULL);
}

static void
add_subcriterio (LogroReport      *report,
                 LogroPlan        *plan,
                 LogroSubcriterio *subcriterio)
{
  g_autofree char *summary = dup_summary (plan, subcriterio);

  logro_documents_add_ambito (report, 2, subcriterio);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, summary);
  logro_report_keep_with_next (report);
  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    add_question (report, plan, logro_list_get (subcriterio->elementos, i));
}

/* The points of each ámbito, added up by hand. */
static void
add_sums (LogroReport *report,
          LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { "columna.ambito", LOGRO_ALIGN_START, 10 },
    { "columna.maximo", LOGRO_ALIGN_END, 2 },
    { "columna.obtenido", LOGRO_ALIGN_END, 2 },
    { "columna.logro", LOGRO_ALIGN_END, 2 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroPuntaje total = logro_puntaje_total (plan);
  g_autofree char *all = g_strdup_printf ("%" G_GINT64_FORMAT, total.maximo);

  logro_documents_add_heading (report, plan, 2, "facsimil.suma");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "facsimil.suma-nota"));
  logro_report_keep_with_next (report);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);
      LogroPuntaje puntaje = logro_puntaje_subcriterio (plan, subcriterio);
      g_autofree char *maximo = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje.maximo);

      logro_table_add_row (table, subcriterio->numero, subcriterio->nombre, maximo,
                           LOGRO_DOCUMENTS_ROOM, NULL);
    }
  logro_table_add_row_strong (table, "", logro_documents_word (plan, "total"), all,
                              LOGRO_DOCUMENTS_ROOM, NULL);
  logro_report_take_table (report, table);
  logro_report_keep_whole (report);
}

void
logro_document_facsimil_build (LogroReport                *report,
                               LogroPlan                  *plan,
                               const LogroDocumentRequest *request)
{
  logro_documents_add_title (report);
  add_head (report, plan);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    add_subcriterio (report, plan, logro_modelo_get_subcriterio (plan->model, i));
  add_sums (report, plan);
}
