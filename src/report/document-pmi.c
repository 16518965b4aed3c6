/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plan de Mejora Institucional: the table of thirteen columns on paper that lies, then a sheet for
 * each action, which has room for what a cell has not. Source: domain page §2.2.
 *
 * A plan without actions gives the form to be filled by hand: a blank table and a blank sheet. */
#include "report/document-acciones.h"

#include "core/fecha.h"

#define BLANK_ROWS 8
#define BLANK_TASKS 4
#define BLANK_INDICATORS 2

static void
add_table (LogroReport *report,
           LogroPlan   *plan)
{
  logro_report_begin_section (report, TRUE);
  logro_documents_add_title (report);
  logro_document_acciones_add_head (report, plan);
  logro_document_acciones_add_pmi (report, plan, BLANK_ROWS);
  logro_report_add_signature (report, NULL, logro_documents_word (plan, "pmi.firma-autoridad"));
  logro_report_add_signature (report, NULL, logro_documents_word (plan, "pmi.firma-comite"));
}

/* One part of the sheet, as the table has it. */
static void
add_column (LogroReport *report,
            LogroPlan   *plan,
            LogroLinea  *linea,
            const char  *id,
            const char  *word,
            guint        lines)
{
  guint n;
  const LogroDisposicion *layout = logro_disposicion_list (LOGRO_PLAN_PMI, &n);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (layout[i].id, id))
      {
        g_autofree char *text =
          logro_disposicion_dup_texto (&layout[i], plan, LOGRO_RECORD (linea), 0);

        logro_report_add_boxed_field (report, logro_documents_word (plan, word), text, lines);
      }
}

/* "2. Estrategia y Planificación" of the number the row has, or of its subcriterio. */
static void
add_criterio (LogroReport *report,
              LogroPlan   *plan,
              LogroLinea  *linea)
{
  LogroCriterio *own = logro_modelo_find_criterio (plan->model, linea->criterio);
  g_autofree char *criterio = linea->criterio == NULL
                                ? logro_documents_dup_criterios (plan, linea->subcriterio)
                              : own != NULL ? g_strdup_printf ("%s. %s", own->numero, own->nombre)
                                            : g_strdup (linea->criterio);
  g_autofree char *subcriterio = logro_documents_dup_ambitos (plan, linea->subcriterio);

  logro_report_add_boxed_field (report, logro_documents_word (plan, "columna.criterio"), criterio,
                                1);
  logro_report_add_boxed_field (report, logro_documents_word (plan, "pmi.subcriterio"),
                                subcriterio, 1);
}

static void
add_tasks (LogroReport *report,
           LogroPlan   *plan,
           LogroLinea  *linea)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { "pmi.tarea", LOGRO_ALIGN_START, 11 },
    { "columna.inicio", LOGRO_ALIGN_START, 3 },
    { "pmi.fin", LOGRO_ALIGN_START, 3 },
    { "columna.responsable", LOGRO_ALIGN_START, 5 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_table_set_caption (table, logro_documents_word (plan, "pmi.tareas"));
  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);
      g_autofree char *n = g_strdup_printf ("%u", i + 1);
      g_autofree char *inicio = logro_fecha_format (actividad->inicio);
      g_autofree char *termino = logro_fecha_format (actividad->termino);

      logro_table_add_row (table, n, logro_documents_name (plan, actividad->nombre), inicio,
                           termino, logro_documents_text (actividad->responsable), NULL);
    }
  logro_documents_take_form (report, table, BLANK_TASKS);
}

static void
add_indicators (LogroReport *report,
                LogroPlan   *plan,
                LogroLinea  *linea)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.indicador", LOGRO_ALIGN_START, 6 },
    { "columna.formula", LOGRO_ALIGN_START, 7 },
    { "columna.unidad", LOGRO_ALIGN_START, 3 },
    { "columna.linea-base", LOGRO_ALIGN_END, 3 },
    { "columna.meta", LOGRO_ALIGN_END, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_table_set_caption (table, logro_documents_word (plan, "pmi.indicadores"));
  for (guint i = 0; i < logro_list_get_n (linea->indicadores); i++)
    {
      LogroIndicador *indicador = logro_list_get (linea->indicadores, i);
      g_autofree char *base = logro_documents_format_decimal (plan, indicador->linea_base);
      g_autofree char *meta = logro_documents_format_decimal (plan, indicador->meta);

      logro_table_add_row (table, logro_documents_name (plan, indicador->nombre),
                           logro_documents_text (indicador->formula),
                           logro_documents_text (indicador->unidad), base, meta, NULL);
    }
  logro_documents_take_form (report, table, BLANK_INDICATORS);
}

static void
add_sheet (LogroReport *report,
           LogroPlan   *plan,
           LogroLinea  *linea)
{
  LogroPeriodo periodo = logro_periodo_linea (linea);
  g_autofree char *period = logro_documents_dup_periodo (plan, &periodo);

  add_criterio (report, plan, linea);
  add_column (report, plan, linea, "area", "columna.area", 2);
  add_column (report, plan, linea, "accion", "pmi.accion", 2);
  add_column (report, plan, linea, "objetivo", "pmi.objetivo", 2);
  logro_report_add_boxed_field (report, logro_documents_word (plan, "pmi.tiempo"), period, 1);
  add_column (report, plan, linea, "recursos", "pmi.recursos", 1);
  add_column (report, plan, linea, "responsable", "pmi.responsable", 1);
  add_column (report, plan, linea, "comentarios", "pmi.comentarios", 1);
  add_tasks (report, plan, linea);
  add_indicators (report, plan, linea);
}

void
logro_document_pmi_build (LogroReport                *report,
                          LogroPlan                  *plan,
                          const LogroDocumentRequest *request)
{
  guint n = logro_list_get_n (plan->diseno->lineas);

  add_table (report, plan);
  logro_report_begin_section (report, FALSE);
  logro_documents_add_heading (report, plan, 1, "pmi.fichas");
  for (guint i = 0; i < n; i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      g_autofree char *heading = logro_documents_dup_numbered (plan, "pmi.ficha", i + 1,
                                                               linea->nombre);

      if (i > 0)
        logro_report_add_page_break (report);
      logro_report_add_heading (report, 2, heading);
      add_sheet (report, plan, linea);
    }
  if (n == 0)
    {
      g_autoptr (LogroLinea) blank = g_object_new (LOGRO_TYPE_LINEA, NULL);

      logro_documents_add_heading (report, plan, 2, "pmi.ficha-en-blanco");
      add_sheet (report, plan, blank);
    }
}
