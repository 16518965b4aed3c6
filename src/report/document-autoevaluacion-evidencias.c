/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The evidence and the score of each element, a table of prácticas and one of resultados for each
 * ámbito: what is done and how far, or three years of figures with their goal and where they go. */
#include "report/documents-private.h"

#include "core/adjuntos.h"
#include "core/decimal.h"
#include "core/words.h"
#include "report/documents-parts.h"
#include "report/figures.h"

#define ROOM LOGRO_DOCUMENTS_ROOM LOGRO_DOCUMENTS_ROOM LOGRO_DOCUMENTS_ROOM

/* The place of each attachment in the annex, counted from 1. */
typedef struct
{
  LogroPlan  *plan;
  GHashTable *numbers;
} Evidence;

static const LogroDocumentColumn practicas[] = {
  { "columna.numero", LOGRO_ALIGN_START, 2 },
  { "columna.elemento", LOGRO_ALIGN_START, 7 },
  { "columna.evidencia", LOGRO_ALIGN_START, 20 },
  { "columna.enfoque", LOGRO_ALIGN_CENTER, 3 },
  { "columna.despliegue", LOGRO_ALIGN_CENTER, 3 },
  { "columna.puntaje", LOGRO_ALIGN_CENTER, 3 }
};

static const LogroDocumentColumn resultados[] = {
  { "columna.numero", LOGRO_ALIGN_START, 2 },
  { "columna.elemento", LOGRO_ALIGN_START, 6 },
  { "columna.evidencia", LOGRO_ALIGN_START, 13 },
  { "cifra.primera", LOGRO_ALIGN_END, 2.5 },
  { "cifra.segunda", LOGRO_ALIGN_END, 2.5 },
  { "cifra.ultima", LOGRO_ALIGN_END, 2.5 },
  { "cifra.meta", LOGRO_ALIGN_END, 2.5 },
  { "cifra.unidad", LOGRO_ALIGN_START, 2.5 },
  { "cifra.tendencia", LOGRO_ALIGN_START, 3 },
  { "columna.puntaje", LOGRO_ALIGN_CENTER, 3 }
};

/* What the figures say from the first year there is one to the last; "–" with fewer than two. */
static const char *
trend_word (LogroPlan       *plan,
            LogroEvaluacion *evaluacion)
{
  const char *figures[] = { evaluacion->cifra_1, evaluacion->cifra_2 };
  double first;
  double last;

  if (!logro_decimal_get (evaluacion->cifra_3, &last))
    return "–";
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    if (logro_decimal_get (figures[i], &first))
      {
        gboolean better = evaluacion->menor_mejor ? last < first : last > first;

        return logro_documents_word (plan, first == last ? "tendencia.igual"
                                           : better      ? "tendencia.favorable"
                                                         : "tendencia.desfavorable");
      }
  return "–";
}

/* The text and, in a line of its own, which files of the annex show it; with neither, room to write
 * it by hand. */
static char *
dup_evidence (const Evidence  *self,
              LogroEvaluacion *evaluacion)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *files = NULL;

  for (guint i = 0; i < logro_list_get_n (evaluacion->adjuntos); i++)
    g_string_append_printf (list, "%s%u", i > 0 ? ", " : "",
                            GPOINTER_TO_UINT (g_hash_table_lookup (
                              self->numbers, logro_list_get (evaluacion->adjuntos, i))));
  if (list->len == 0)
    return g_strdup (evaluacion->evidencia != NULL ? evaluacion->evidencia : ROOM);
  files = logro_words_fill (logro_documents_word (self->plan, "anexo.vease"), "n", list->str,
                            NULL);
  return evaluacion->evidencia != NULL ? g_strdup_printf ("%s\n%s", evaluacion->evidencia, files)
                                       : g_steal_pointer (&files);
}

static char *
dup_name (LogroPlan       *plan,
          LogroElemento   *elemento,
          LogroEvaluacion *evaluacion)
{
  g_autofree char *who = NULL;

  if (evaluacion->responsable == NULL)
    return g_strdup (elemento->nombre);
  who = logro_words_fill (logro_documents_word (plan, "anexo.responsable"), "nombre",
                          evaluacion->responsable, NULL);
  return g_strdup_printf ("%s\n%s", elemento->nombre, who);
}

/* "2/5"; room to write it by hand before the "/5" where there is no score yet. */
static char *
format_score (LogroPlan     *plan,
              LogroElemento *elemento)
{
  g_autofree char *points =
    logro_documents_format_points (logro_instancia_get_autoevaluacion (plan, elemento));

  return g_strdup_printf ("%s/%" G_GINT64_FORMAT, points,
                          logro_instancia_get_maximo (plan, elemento,
                                                      LOGRO_INSTANCIA_AUTOEVALUACION));
}

static void
add_practica (LogroTable      *table,
              LogroElemento   *elemento,
              LogroEvaluacion *evaluacion,
              const char      *name,
              const char      *evidence,
              const char      *score)
{
  g_autofree char *enfoque = logro_documents_format_points (evaluacion->enfoque);
  g_autofree char *despliegue = logro_documents_format_points (evaluacion->despliegue);

  logro_table_add_row (table, elemento->id, name, evidence, enfoque, despliegue, score, NULL);
}

static void
add_resultado (LogroTable      *table,
               LogroPlan       *plan,
               LogroElemento   *elemento,
               LogroEvaluacion *evaluacion,
               const char      *name,
               const char      *evidence,
               const char      *score)
{
  gboolean comma = logro_documents_has_comma (plan);
  g_autofree char *first = logro_decimal_format (evaluacion->cifra_1, comma);
  g_autofree char *second = logro_decimal_format (evaluacion->cifra_2, comma);
  g_autofree char *last = logro_decimal_format (evaluacion->cifra_3, comma);
  g_autofree char *goal = logro_decimal_format (evaluacion->meta, comma);

  logro_table_add_row (table, elemento->id, name, evidence, first, second, last, goal,
                       logro_documents_text (evaluacion->unidad), trend_word (plan, evaluacion),
                       score, NULL);
}

static void
add_elemento (LogroTable     *table,
              const Evidence *self,
              LogroElemento  *elemento)
{
  LogroPlan *plan = self->plan;
  LogroEvaluacion *evaluacion =
    logro_list_get (plan->autoevaluacion->evaluaciones, elemento->indice);
  g_autofree char *name = dup_name (plan, elemento, evaluacion);
  g_autofree char *evidence = dup_evidence (self, evaluacion);
  g_autofree char *score = format_score (plan, elemento);

  if (elemento->tipo == LOGRO_PRACTICA)
    add_practica (table, elemento, evaluacion, name, evidence, score);
  else
    add_resultado (table, plan, elemento, evaluacion, name, evidence, score);
}

/* The elements of one kind; no table where there are none. */
static void
add_table (LogroReport      *report,
           const Evidence   *self,
           LogroSubcriterio *subcriterio,
           int               tipo)
{
  gboolean practica = tipo == LOGRO_PRACTICA;
  g_autoptr (LogroTable) table = NULL;

  table = logro_documents_table_new (self->plan, practica ? practicas : resultados,
                                     practica ? G_N_ELEMENTS (practicas)
                                              : G_N_ELEMENTS (resultados));
  if (!practica)
    logro_table_group_columns (table, 3, 3, logro_documents_word (self->plan, "cifra.grupo"));
  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    {
      LogroElemento *elemento = logro_list_get (subcriterio->elementos, i);

      if (elemento->tipo == tipo)
        add_elemento (table, self, elemento);
    }
  if (logro_table_get_n_rows (table) > 0)
    logro_report_take_table (report, g_steal_pointer (&table));
}

static void
add_subcriterio (LogroReport        *report,
                 const Evidence     *self,
                 LogroSubcriterio   *subcriterio,
                 const LogroPuntaje *puntaje)
{
  g_autofree char *score = logro_documents_dup_score (self->plan, puntaje, "elementos");

  logro_documents_add_ambito (report, 3, subcriterio);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, score);
  logro_report_keep_with_next (report);
  add_table (report, self, subcriterio, LOGRO_PRACTICA);
  add_table (report, self, subcriterio, LOGRO_RESULTADO);
}

void
logro_document_autoevaluacion_add_evidence (LogroReport *report,
                                            LogroPlan   *plan)
{
  g_autoptr (GPtrArray) files = logro_adjuntos_list (plan);
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  g_autofree LogroPuntaje *scores =
    logro_puntaje_list (plan, LOGRO_INSTANCIA_AUTOEVALUACION, NULL);
  const Evidence self = { plan, numbers };

  for (guint i = 0; i < files->len; i++)
    g_hash_table_insert (numbers, g_ptr_array_index (files, i), GUINT_TO_POINTER (i + 1));
  logro_documents_add_heading (report, plan, 2, "informe-autoevaluacion.evidencias");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "informe-autoevaluacion.escala"));
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    add_subcriterio (report, &self, logro_modelo_get_subcriterio (plan->model, i), &scores[i]);
}
