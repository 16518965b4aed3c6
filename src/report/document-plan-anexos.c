/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parte III of the Plan de Mejoras: the matriz de priorización, then what the template does not
 * have but the programme asks of a plan: the Gantt chart and the system of follow-up. */
#include "report/document-plan-private.h"

#include "calc/prioridad.h"
#include "core/words.h"
#include "report/figures-gantt.h"

#define MOST_UPRIGHT 4    /* criteria that stand beside each other on an upright page */
#define MOST_CRITERIA 8   /* and on one that lies down; further ones take another table */
#define BLANK_TOOLS 6
#define BLANK_GANTT 12
#define MOST_LYING 36     /* rows of a Gantt chart that stand on a lying page */
#define PROSE_LINES 16

/* Those of the plan, or while it has none those its model begins with. */
static LogroList *
get_criterios (LogroPlan *plan)
{
  LogroList *criterios = plan->diseno->matriz->criterios;

  return logro_list_get_n (criterios) > 0 ? criterios : plan->model->criterios_matriz;
}

/* "Impacto en el puntaje ×2" */
static char *
dup_head (LogroCriterioMatriz *criterio,
          LogroPlan           *plan)
{
  const char *nombre = logro_documents_name (plan, criterio->nombre);
  g_autofree char *peso = NULL;

  if (criterio->peso == 1)
    return g_strdup (nombre);
  peso = g_strdup_printf ("%" G_GINT64_FORMAT, criterio->peso);
  return g_strdup_printf ("%s ×%s", nombre, peso);
}

/* A row of the criteria from first to end; the last table of a matriz has the totals. */
static void
add_tool (LogroTable           *table,
          LogroPlan            *plan,
          const LogroPrioridad *prioridad,
          guint                 first,
          guint                 end,
          gboolean              last)
{
  LogroList *criterios = get_criterios (plan);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells,
                   g_strdup (logro_documents_name (plan, prioridad->herramienta->nombre)));
  for (guint i = first; i < end; i++)
    {
      gint64 valor = logro_prioridad_get_valor (prioridad->herramienta,
                                                logro_list_get (criterios, i));

      g_ptr_array_add (cells, valor > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, valor)
                                        : g_strdup (LOGRO_DOCUMENTS_NONE));
    }
  if (last)
    {
      g_ptr_array_add (cells, g_strdup_printf ("%" G_GINT64_FORMAT "%s", prioridad->total,
                                               prioridad->faltan > 0 ? "*" : ""));
      g_ptr_array_add (cells, g_strdup_printf ("%u", prioridad->lugar));
    }
  g_ptr_array_add (cells, NULL);
  logro_table_add_cells (table, (const char *const *) cells->pdata, FALSE);
}

static void
add_matriz_table (LogroReport *report,
                  LogroPlan   *plan,
                  GArray      *prioridades,
                  guint        first,
                  guint        end)
{
  LogroList *criterios = get_criterios (plan);
  gboolean last = end == logro_list_get_n (criterios);
  LogroTable *table = logro_table_new (NULL);

  logro_table_add_column (table, logro_documents_word (plan, "columna.herramienta"),
                          LOGRO_ALIGN_START, 9);
  for (guint i = first; i < end; i++)
    {
      g_autofree char *head = dup_head (logro_list_get (criterios, i), plan);

      logro_table_add_column (table, head, LOGRO_ALIGN_CENTER, 4);
    }
  if (last)
    {
      logro_table_add_column (table, logro_documents_word (plan, "total"), LOGRO_ALIGN_CENTER, 2);
      logro_table_add_column (table, logro_documents_word (plan, "columna.lugar"),
                              LOGRO_ALIGN_CENTER, 2);
    }
  for (guint i = 0; i < prioridades->len; i++)
    add_tool (table, plan, &g_array_index (prioridades, LogroPrioridad, i), first, end, last);
  logro_documents_take_form (report, table, BLANK_TOOLS);
}

/* Whether a cell lacks its value: its total says so with a mark. */
static gboolean
is_unfinished (GArray *prioridades)
{
  for (guint i = 0; i < prioridades->len; i++)
    if (g_array_index (prioridades, LogroPrioridad, i).faltan > 0)
      return TRUE;
  return FALSE;
}

static void
add_criteria (LogroReport *report,
              LogroPlan   *plan)
{
  LogroList *criterios = get_criterios (plan);

  logro_documents_add_heading (report, plan, 3, "matriz.criterios");
  for (guint i = 0; i < logro_list_get_n (criterios); i++)
    {
      LogroCriterioMatriz *criterio = logro_list_get (criterios, i);
      g_autofree char *item =
        g_strdup_printf ("%s%s. %s", logro_documents_name (plan, criterio->nombre),
                         criterio->inverso ? logro_documents_word (plan, "matriz.inverso") : "",
                         logro_documents_text (criterio->descripcion));

      logro_report_add_item (report, FALSE, g_strchomp (item));
    }
}

static void
add_matriz (LogroReport *report,
            LogroPlan   *plan)
{
  g_autoptr (GArray) prioridades = logro_prioridad_list (plan->diseno->matriz);
  guint n = logro_list_get_n (get_criterios (plan));
  guint first = 0;

  logro_prioridad_sort (prioridades);
  logro_documents_add_heading (report, plan, 2, "plan.anexo-1");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "plan.anexo-1-que"));
  do
    {
      guint end = MIN (n, first + MOST_CRITERIA);

      add_matriz_table (report, plan, prioridades, first, end);
      first = end;
    }
  while (first < n);
  if (is_unfinished (prioridades))
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                                logro_documents_word (plan, "matriz.faltan"));
  if (n > 0)
    add_criteria (report, plan);
}

/* A calendar of twelve months to be shaded with a pencil. */
static void
add_blank_gantt (LogroReport *report,
                 LogroPlan   *plan)
{
  LogroTable *table = logro_table_new (NULL);

  logro_table_add_column (table, logro_documents_word (plan, "gantt.nombre"), LOGRO_ALIGN_START,
                          12);
  logro_table_add_column (table, logro_documents_word (plan, "gantt.responsable"),
                          LOGRO_ALIGN_START, 8);
  for (guint i = 1; i <= 12; i++)
    {
      g_autofree char *month = g_strdup_printf ("%u", i);

      logro_table_add_column (table, month, LOGRO_ALIGN_CENTER, 1.6);
    }
  logro_table_group_columns (table, 2, 12, logro_documents_word (plan, "plan.meses"));
  logro_table_add_rows_blank (table, BLANK_GANTT);
  logro_report_take_table (report, table);
}

void
logro_document_plan_begin_gantt (LogroReport *report,
                                 LogroPlan   *plan)
{
  guint rows = logro_list_get_n (plan->diseno->amis);

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    rows += 1 + logro_list_get_n (((LogroLinea *) logro_list_get (plan->diseno->lineas, i))
                                    ->actividades);
  logro_report_begin_section (report, rows <= MOST_LYING);
}

void
logro_document_plan_add_gantt (LogroReport *report,
                               LogroPlan   *plan,
                               const char  *hoy)
{
  if (logro_list_get_n (plan->diseno->lineas) + logro_list_get_n (plan->diseno->amis) > 0)
    logro_report_take_gantt (report, logro_figures_gantt (plan, hoy, NULL, NULL), NULL);
  else
    add_blank_gantt (report, plan);
}

void
logro_document_plan_add_anexos (LogroReport *report,
                                LogroPlan   *plan,
                                const char  *hoy)
{
  logro_report_begin_section (report, logro_list_get_n (get_criterios (plan)) > MOST_UPRIGHT);
  logro_documents_add_heading (report, plan, 1, "plan.parte-3");
  add_matriz (report, plan);
  logro_document_plan_begin_gantt (report, plan);
  logro_documents_add_heading (report, plan, 2, "plan.anexo-2");
  logro_document_plan_add_gantt (report, plan, hoy);
  logro_report_begin_section (report, FALSE);
  logro_documents_add_heading (report, plan, 2, "plan.anexo-3");
  if (plan->diseno->sistema_seguimiento == NULL)
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                                logro_documents_word (plan, "plan.anexo-3-preguntas"));
  logro_documents_add_text (report, plan->diseno->sistema_seguimiento, PROSE_LINES);
}
