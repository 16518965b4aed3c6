/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Seguimiento of a PMI: how its actions stand, how they came to it from one report to the next, and
 * for each quarter or half-year the % of every task with its state and evidence. Source: domain
 * page §2.2, §4.
 *
 * A plan without reports gives the form of one, with its tasks in it. */
#include "report/document-seguimiento.h"

#include "calc/informes.h"
#include "core/fecha.h"
#include "core/words.h"
#include "report/document-acciones.h"

#define MOST_REPORTS 6   /* columns of the table of all reports: the last ones */
#define BLANK_ROWS 6
#define COMMENT_LINES 3

/* @blank: of a form, in which nothing is said of how it stands. */
static void
add_task (LogroTable     *table,
          LogroPlan      *plan,
          LogroActividad *actividad,
          LogroInforme   *informe,
          gboolean        blank)
{
  LogroReporte *reporte = logro_informes_find_reporte (informe, actividad);
  g_autofree char *avance =
    logro_documents_format_percent (reporte != NULL ? reporte->avance : LOGRO_SIN_DATO);
  g_autofree char *light =
    logro_documents_dup_semaforo (plan, logro_informes_judge (informe, reporte, actividad));

  if (blank)
    {
      logro_table_add_row (table, logro_documents_name (plan, actividad->nombre),
                           LOGRO_DOCUMENTS_ROOM, LOGRO_DOCUMENTS_ROOM, LOGRO_DOCUMENTS_ROOM,
                           LOGRO_DOCUMENTS_ROOM, LOGRO_DOCUMENTS_ROOM, NULL);
      return;
    }
  logro_table_add_row (
    table, logro_documents_name (plan, actividad->nombre), avance,
    reporte != NULL ? logro_documents_choice (plan, LOGRO_RECORD (reporte), "estado") : "", light,
    reporte != NULL ? logro_documents_text (reporte->evidencia) : "",
    reporte != NULL ? logro_documents_text (reporte->comentario) : "", NULL);
}

/* How an action stood on the last day of a report; nothing is known of one without a last day. */
static LogroEstado
get_estado (LogroLinea   *linea,
            LogroInforme *informe)
{
  LogroEstado estado = { .real = LOGRO_SIN_DATO, .semaforo = LOGRO_SEMAFORO_GRIS };

  return informe->corte != NULL ? logro_estado_linea (linea, informe->corte) : estado;
}

/* An action as the head of its tasks, with its own % and colour on the last day of the report. */
static void
add_action (LogroTable   *table,
            LogroPlan    *plan,
            LogroLinea   *linea,
            guint         number,
            LogroInforme *informe,
            gboolean      blank)
{
  LogroEstado estado = get_estado (linea, informe);
  g_autofree char *name = g_strdup_printf ("%u. %s", number,
                                           logro_documents_name (plan, linea->nombre));
  g_autofree char *real = logro_documents_format_percent (estado.real);
  g_autofree char *light = logro_documents_dup_semaforo (plan, estado.semaforo);

  logro_table_add_row_head (table, name, blank ? "" : real, "", blank ? "" : light, "", "", NULL);
  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    add_task (table, plan, logro_list_get (linea->actividades, i), informe, blank);
}

static void
add_tasks (LogroReport  *report,
           LogroPlan    *plan,
           LogroInforme *informe,
           gboolean      blank)
{
  static const LogroDocumentColumn columns[] = {
    { "informe.accion-tarea", LOGRO_ALIGN_START, 9 }, { "informe.avance", LOGRO_ALIGN_END, 2 },
    { "columna.estado", LOGRO_ALIGN_START, 3 },       { "informe.semaforo", LOGRO_ALIGN_START, 3 },
    { "columna.evidencia", LOGRO_ALIGN_START, 9 },    { "columna.comentario", LOGRO_ALIGN_START, 5 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    add_action (table, plan, logro_list_get (plan->diseno->lineas, i), i + 1, informe, blank);
  logro_documents_take_form (report, table, BLANK_ROWS);
}

/* "Septiembre a diciembre de 2024", or its days. */
static char *
dup_name (LogroPlan    *plan,
          LogroInforme *informe)
{
  LogroPeriodo periodo = logro_periodo_new (informe->inicio, informe->corte);
  g_autofree char *days = logro_documents_dup_periodo (plan, &periodo);

  if (informe->nombre != NULL)
    return g_strdup (informe->nombre);
  return *days != '\0' ? g_steal_pointer (&days) : g_strdup (logro_documents_name (plan, NULL));
}

static void
add_report (LogroReport  *report,
            LogroPlan    *plan,
            LogroInforme *informe,
            gboolean      blank)
{
  LogroPeriodo periodo = logro_periodo_new (informe->inicio, informe->corte);
  g_autofree char *period = logro_documents_dup_periodo (plan, &periodo);
  g_autofree char *name = dup_name (plan, informe);
  g_autofree char *heading = logro_words_fill (logro_documents_word (plan, "informe.de"), "nombre",
                                               name, NULL);

  logro_report_add_page_break (report);
  if (blank)
    logro_documents_add_heading (report, plan, 2, "informe.en-blanco");
  else
    logro_report_add_heading (report, 2, heading);
  logro_documents_add_field (report, plan, "informe.periodo", period);
  logro_documents_add_field_date (report, plan, "informe.entrega", informe->entrega);
  add_tasks (report, plan, informe, blank);
  logro_documents_add_prose (report, plan, 3, "informe.comentarios", informe->comentario,
                             COMMENT_LINES);
}

/* An action in a row, a report in a column: what changed from one to the next. */
static void
add_evolution (LogroReport *report,
               LogroPlan   *plan)
{
  LogroList *informes = plan->implementacion->informes;
  guint n = logro_list_get_n (informes);
  guint first = n - MIN (n, MOST_REPORTS);
  LogroTable *table;

  if (n == 0)
    return;
  table = logro_table_new (NULL);
  logro_table_add_column (table, logro_documents_word (plan, "columna.numero"), LOGRO_ALIGN_END, 1);
  logro_table_add_column (table, logro_documents_word (plan, "pmi.accion"), LOGRO_ALIGN_START, 9);
  for (guint i = first; i < n; i++)
    {
      g_autofree char *name = dup_name (plan, logro_list_get (informes, i));

      logro_table_add_column (table, name, LOGRO_ALIGN_END, 3);
    }
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (cells, g_strdup_printf ("%u", i + 1));
      g_ptr_array_add (cells, g_strdup (logro_documents_name (plan, linea->nombre)));
      for (guint j = first; j < n; j++)
        g_ptr_array_add (cells, logro_documents_format_percent (
                                  get_estado (linea, logro_list_get (informes, j)).real));
      g_ptr_array_add (cells, NULL);
      logro_table_add_cells (table, (const char *const *) cells->pdata, FALSE);
    }
  logro_documents_add_heading (report, plan, 2, "informe.evolucion");
  logro_documents_take_form (report, table, BLANK_ROWS);
}

void
logro_document_seguimiento_pmi_build (LogroReport                *report,
                                      LogroPlan                  *plan,
                                      const LogroDocumentRequest *request)
{
  static const LogroSeguimientoWords words = { "informe.cuantas", "informe.acciones", "pmi.accion",
                                               "informe.grafico" };
  LogroList *informes = plan->implementacion->informes;
  guint n = logro_list_get_n (informes);

  logro_documents_add_title (report);
  logro_document_acciones_add_head (report, plan);
  logro_documents_add_field_date (report, plan, "seguimiento.al", request->hoy);
  logro_document_seguimiento_add_estado (report, plan, request->hoy, &words);
  add_evolution (report, plan);
  for (guint i = 0; i < n; i++)
    add_report (report, plan, logro_list_get (informes, i), FALSE);
  if (n == 0)
    {
      g_autoptr (LogroInforme) blank = g_object_new (LOGRO_TYPE_INFORME, NULL);

      add_report (report, plan, blank, TRUE);
    }
}
