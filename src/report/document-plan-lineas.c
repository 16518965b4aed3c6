/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parte II of the Plan de Mejoras: the áreas chosen, a sheet for each línea with its activities,
 * follow-ups, indicators and brechas, then all líneas in a table. */
#include "report/document-plan-private.h"

#include "calc/brecha.h"
#include "core/fecha.h"
#include "report/document-acciones.h"

#define BLANK_ACTIVITIES 6
#define DESCRIPTION_LINES 5
#define BLANK_FOLLOW_UPS 3
#define BLANK_INDICATORS 2
#define BLANK_ELEMENTS 2
#define BLANK_SUMMARY 10

static char *
format_amount (LogroPlan *plan,
               gint64     amount)
{
  return amount != 0 ? logro_documents_format_money (plan, amount)
                     : g_strdup (LOGRO_DOCUMENTS_NONE);
}

/* The sums of the money columns, or a dash each when they are beyond all reckoning. */
static void
add_totals (LogroTable *table,
            LogroPlan  *plan,
            LogroLinea *linea)
{
  g_autofree char *propios = NULL;
  g_autofree char *externos = NULL;
  LogroDinero sum = { 0, 0 };
  gboolean known = logro_dinero_linea (linea, &sum, NULL);

  propios = known ? logro_documents_format_money (plan, sum.propios) : g_strdup ("");
  externos = known ? logro_documents_format_money (plan, sum.externos) : g_strdup ("");
  if (logro_list_get_n (linea->actividades) == 0)
    logro_table_add_row_strong (table, logro_documents_word (plan, "columna.totales"), "", "",
                                LOGRO_DOCUMENTS_ROOM, LOGRO_DOCUMENTS_ROOM, NULL);
  else
    logro_table_add_row_strong (table, logro_documents_word (plan, "columna.totales"), "", "",
                                propios, externos, NULL);
}

static void
add_activities (LogroReport *report,
                LogroPlan   *plan,
                LogroLinea  *linea)
{
  LogroTable *table = logro_table_new (logro_documents_word (plan, "linea.actividades"));
  guint n = logro_list_get_n (linea->actividades);

  logro_table_add_column (table, logro_documents_word (plan, "columna.actividad"),
                          LOGRO_ALIGN_START, 9);
  logro_table_add_column (table, logro_documents_word (plan, "columna.inicio"),
                          LOGRO_ALIGN_START, 3);
  logro_table_add_column (table, logro_documents_word (plan, "columna.termino"),
                          LOGRO_ALIGN_START, 3);
  logro_documents_add_money_columns (table, plan, FALSE);
  logro_table_add_column (table, logro_documents_word (plan, "columna.responsable"),
                          LOGRO_ALIGN_START, 5);
  logro_table_group_columns (table, 1, 2, logro_documents_word (plan, "columna.ejecucion"));
  for (guint i = 0; i < n; i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);
      g_autofree char *inicio = logro_fecha_format (actividad->inicio);
      g_autofree char *termino = logro_fecha_format (actividad->termino);
      g_autofree char *propios = format_amount (plan, actividad->propios);
      g_autofree char *externos = format_amount (plan, actividad->externos);

      logro_table_add_row (table, logro_documents_name (plan, actividad->nombre), inicio, termino,
                           propios, externos, logro_documents_text (actividad->responsable),
                           NULL);
    }
  if (n == 0)
    logro_table_add_rows_blank (table, BLANK_ACTIVITIES);
  add_totals (table, plan, linea);
  logro_report_take_table (report, table);
}

static void
add_follow_ups (LogroReport *report,
                LogroPlan   *plan,
                LogroLinea  *linea,
                gboolean     form)
{
  LogroTable *table = logro_table_new (logro_documents_word (plan, "linea.seguimiento"));

  logro_table_add_column (table, logro_documents_word (plan, "seguimiento.fecha"),
                          LOGRO_ALIGN_START, 3);
  logro_table_add_column (table, logro_documents_word (plan, "seguimiento.estado"),
                          LOGRO_ALIGN_CENTER, 3);
  logro_table_add_column (table, logro_documents_word (plan, "seguimiento.observaciones"),
                          LOGRO_ALIGN_START, 12);
  for (guint i = 0; i < logro_list_get_n (linea->seguimientos); i++)
    {
      LogroSeguimiento *seguimiento = logro_list_get (linea->seguimientos, i);
      g_autofree char *fecha = logro_fecha_format (seguimiento->fecha);
      g_autofree char *avance = logro_documents_format_percent (seguimiento->avance);

      logro_table_add_row (table, fecha, avance,
                           logro_documents_text (seguimiento->observaciones), NULL);
    }
  logro_documents_take_form (report, table, form ? BLANK_FOLLOW_UPS : 0);
}

static void
add_indicators (LogroReport *report,
                LogroPlan   *plan,
                LogroLinea  *linea,
                gboolean     form)
{
  LogroTable *table = logro_table_new (logro_documents_word (plan, "linea.indicadores"));

  logro_table_add_column (table, logro_documents_word (plan, "columna.indicador"),
                          LOGRO_ALIGN_START, 6);
  logro_table_add_column (table, logro_documents_word (plan, "columna.formula"),
                          LOGRO_ALIGN_START, 7);
  logro_table_add_column (table, logro_documents_word (plan, "columna.unidad"),
                          LOGRO_ALIGN_START, 3);
  logro_table_add_column (table, logro_documents_word (plan, "columna.linea-base"),
                          LOGRO_ALIGN_END, 3);
  logro_table_add_column (table, logro_documents_word (plan, "columna.meta"),
                          LOGRO_ALIGN_END, 3);
  for (guint i = 0; i < logro_list_get_n (linea->indicadores); i++)
    {
      LogroIndicador *indicador = logro_list_get (linea->indicadores, i);
      g_autofree char *base = logro_documents_format_decimal (plan, indicador->linea_base);
      g_autofree char *meta = logro_documents_format_decimal (plan, indicador->meta);

      logro_table_add_row (table, logro_documents_name (plan, indicador->nombre),
                           logro_documents_text (indicador->formula),
                           logro_documents_text (indicador->unidad), base, meta, NULL);
    }
  logro_documents_take_form (report, table, form ? BLANK_INDICATORS : 0);
}

static char *
format_points (gint64 points)
{
  return points != LOGRO_SIN_DATO ? g_strdup_printf ("%" G_GINT64_FORMAT, points)
                                  : g_strdup (LOGRO_DOCUMENTS_NONE);
}

/* What is promised is on the scale of the autoevaluación, so today's points are those of it. */
static void
add_element (LogroTable  *table,
             LogroPlan   *plan,
             LogroCierra *cierra)
{
  LogroElemento *elemento = logro_modelo_find_elemento (plan->model, cierra->elemento);
  g_autofree char *today = NULL;
  g_autofree char *expected = format_points (cierra->esperado);
  g_autofree char *most = NULL;

  if (elemento == NULL)
    {
      logro_table_add_row (table, logro_documents_text (cierra->elemento), "",
                           LOGRO_DOCUMENTS_NONE, expected, LOGRO_DOCUMENTS_NONE, NULL);
      return;
    }
  today = format_points (logro_instancia_get_vigente (plan, elemento, NULL));
  most = format_points (logro_instancia_get_maximo (plan, elemento, LOGRO_INSTANCIA_ESPERADO));
  logro_table_add_row (table, elemento->id, elemento->nombre, today, expected, most, NULL);
}

static void
add_elements (LogroReport *report,
              LogroPlan   *plan,
              LogroLinea  *linea,
              gboolean     form)
{
  LogroTable *table = logro_table_new (logro_documents_word (plan, "linea.brechas"));

  logro_table_add_column (table, logro_documents_word (plan, "columna.numero"),
                          LOGRO_ALIGN_START, 2);
  logro_table_add_column (table, logro_documents_word (plan, "columna.elemento"),
                          LOGRO_ALIGN_START, 12);
  logro_table_add_column (table, logro_documents_word (plan, "serie.hoy"), LOGRO_ALIGN_END, 3);
  logro_table_add_column (table, logro_documents_word (plan, "serie.esperado"), LOGRO_ALIGN_END,
                          3);
  logro_table_add_column (table, logro_documents_word (plan, "columna.maximo"), LOGRO_ALIGN_END,
                          3);
  logro_table_group_columns (table, 2, 3, logro_documents_word (plan, "columna.puntaje"));
  for (guint i = 0; i < logro_list_get_n (linea->cierres); i++)
    add_element (table, plan, logro_list_get (linea->cierres, i));
  logro_documents_take_form (report, table, form ? BLANK_ELEMENTS : 0);
}

/* What the template does not ask for is shown only when it is known. */
static void
add_known_field (LogroReport *report,
                 LogroPlan   *plan,
                 const char  *word,
                 const char  *value)
{
  if (value != NULL && *value != '\0')
    logro_document_plan_add_field (report, plan, word, value, 1);
}

/* The área de mejora is a subcriterio; an action may say its criterio, or that alone. */
static char *
dup_area (LogroPlan  *plan,
          LogroLinea *linea)
{
  LogroCriterio *criterio = logro_modelo_find_criterio (plan->model, linea->criterio);
  g_autofree char *area = logro_documents_dup_ambitos (plan, linea->subcriterio);
  g_autofree char *both = NULL;

  if (criterio == NULL)
    return g_steal_pointer (&area);
  both = g_strdup_printf ("%s. %s\n%s", criterio->numero, criterio->nombre, area);
  return g_strdup (g_strstrip (both));
}

/* form: what is empty is there to be written in. */
static void
add_sheet (LogroReport *report,
           LogroPlan   *plan,
           LogroLinea  *linea,
           gboolean     form)
{
  LogroPeriodo periodo = logro_periodo_linea (linea);
  g_autofree char *area = dup_area (plan, linea);
  g_autofree char *period = logro_documents_dup_periodo (plan, &periodo);

  logro_document_plan_add_field (report, plan, "linea.nombre",
                                 logro_disposicion_get_nombre (LOGRO_RECORD (linea)), 1);
  logro_document_plan_add_field (report, plan, "linea.area", area, 1);
  logro_document_plan_add_field (report, plan, "plan.periodo", period, 1);
  logro_document_plan_add_field (report, plan, "linea.responsable", linea->responsable, 1);
  logro_document_plan_add_field (report, plan, "linea.actores", linea->actores, 1);
  add_known_field (report, plan, "linea.equipo", linea->equipo);
  logro_document_plan_add_field (report, plan, "linea.descripcion", linea->descripcion,
                                 form ? DESCRIPTION_LINES : 1);
  add_known_field (report, plan, "linea.como", linea->como);
  add_activities (report, plan, linea);
  add_follow_ups (report, plan, linea, form);
  add_indicators (report, plan, linea, form);
  add_elements (report, plan, linea, form);
}

static void
add_sheets (LogroReport *report,
            LogroPlan   *plan,
            gboolean     form)
{
  guint n = logro_list_get_n (plan->diseno->lineas);

  for (guint i = 0; i < n; i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      const char *nombre = logro_disposicion_get_nombre (LOGRO_RECORD (linea));
      g_autofree char *heading = logro_documents_dup_numbered (plan, "linea.titulo", i + 1, nombre);

      logro_report_add_page_break (report);
      logro_report_add_heading (report, 2, heading);
      add_sheet (report, plan, linea, form);
    }
  if (n == 0)
    {
      g_autoptr (LogroLinea) blank = g_object_new (LOGRO_TYPE_LINEA, NULL);

      logro_report_add_page_break (report);
      logro_documents_add_heading (report, plan, 2, "linea.en-blanco");
      add_sheet (report, plan, blank, TRUE);
    }
}

static void
add_summary (LogroReport *report,
             LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "linea.area", LOGRO_ALIGN_START, 7 },
    { "columna.responsable", LOGRO_ALIGN_START, 5 },
    { "columna.linea", LOGRO_ALIGN_START, 8 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      g_autofree char *area = dup_area (plan, linea);

      logro_table_add_row (table, area, logro_documents_text (linea->responsable),
                           logro_document_acciones_name (plan, LOGRO_RECORD (linea)), NULL);
    }
  logro_report_add_page_break (report);
  logro_documents_add_heading (report, plan, 2, "linea.resumen");
  logro_documents_take_form (report, table, BLANK_SUMMARY);
}

/* Why these áreas: left out while none is chosen, for the template has no form for it. */
static void
add_areas (LogroReport *report,
           LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "linea.area", LOGRO_ALIGN_START, 5 },
    { "columna.valor", LOGRO_ALIGN_CENTER, 2 },
    { "columna.motivo", LOGRO_ALIGN_START, 12 }
  };
  g_autoptr (LogroTable) table =
    logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (plan->diseno->areas); i++)
    {
      LogroArea *area = logro_list_get (plan->diseno->areas, i);
      g_autofree char *ambito = logro_documents_dup_ambitos (plan, area->subcriterio);
      g_autofree char *valor = area->valor > 0
                                 ? g_strdup_printf ("%" G_GINT64_FORMAT, area->valor)
                                 : g_strdup (LOGRO_DOCUMENTS_NONE);

      if (area->elegida)
        logro_table_add_row (table, ambito, valor, logro_documents_text (area->motivo), NULL);
    }
  if (logro_table_get_n_rows (table) == 0)
    return;
  logro_documents_add_heading (report, plan, 2, "plan.areas");
  logro_report_take_table (report, g_steal_pointer (&table));
}

void
logro_document_plan_add_fichas (LogroReport *report,
                                LogroPlan   *plan,
                                gboolean     form)
{
  add_sheets (report, plan, form);
  add_summary (report, plan);
}

void
logro_document_plan_add_lineas (LogroReport *report,
                                LogroPlan   *plan)
{
  logro_documents_add_heading (report, plan, 1, "plan.parte-2");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "plan.parte-2-area"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "plan.parte-2-linea"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "plan.parte-2-ficha"));
  add_areas (report, plan);
  logro_document_plan_add_fichas (report, plan, TRUE);
}
