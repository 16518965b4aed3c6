/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The actions of a plan in a layout that is not its model's own: a plan made for one programme is
 * shown to another without being written again. Each document ends with what the layout has no
 * place for. */
#include "report/document-acciones.h"

#include "core/fecha.h"
#include "core/words.h"
#include "report/document-plan-private.h"

#define BLANK_ROWS 6

const char *
logro_document_acciones_name (LogroPlan   *plan,
                              LogroRecord *accion)
{
  return logro_documents_name (plan, logro_disposicion_get_nombre (accion));
}

/* "4. Integralidad (participación con otras áreas)" */
static char *
dup_criterio (LogroPlan  *plan,
              const char *numero)
{
  LogroCriterio *criterio = logro_modelo_find_criterio (plan->model, numero);

  return criterio != NULL ? g_strdup_printf ("%s. %s", criterio->numero, criterio->nombre)
                          : g_strdup (numero);
}

/* The criterios of an action by their names, a line each. */
static char *
dup_criterios (LogroPlan              *plan,
               const LogroDisposicion *column,
               LogroRecord            *accion)
{
  g_autoptr (GPtrArray) valores = logro_disposicion_list_valores (column, accion);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < valores->len; i++)
    {
      g_autofree char *one = dup_criterio (plan, valores->pdata[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", one);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_date (const LogroDisposicion *column,
          LogroPlan              *plan,
          LogroRecord            *accion)
{
  g_autofree char *iso = logro_disposicion_dup_texto (column, plan, accion, 0);

  return logro_fecha_format (*iso != '\0' ? iso : NULL);
}

/* The PMI has numbers for criterios, and says below the table what they are. */
static char *
dup_cell (const LogroDisposicion *column,
          LogroFormaPlan          forma,
          LogroPlan              *plan,
          LogroRecord            *accion,
          guint                   number)
{
  if (forma == LOGRO_PLAN_CONSOLIDACION && g_str_equal (column->id, "criterio"))
    return dup_criterios (plan, column, accion);
  if (g_str_equal (column->id, "inicio") || g_str_equal (column->id, "fin"))
    return dup_date (column, plan, accion);
  return logro_disposicion_dup_texto (column, plan, accion, number);
}

/* The table of a layout; @columns are those of it, in its order. */
static LogroTable *
make_table (LogroPlan                 *plan,
            LogroFormaPlan             forma,
            const LogroDocumentColumn *columns)
{
  g_autoptr (GPtrArray) acciones = logro_disposicion_list_acciones (plan);
  guint n;
  const LogroDisposicion *layout = logro_disposicion_list (forma, &n);
  LogroTable *table = logro_documents_table_new (plan, columns, n);

  for (guint i = 0; i < acciones->len; i++)
    {
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

      for (guint j = 0; j < n; j++)
        g_ptr_array_add (cells, dup_cell (&layout[j], forma, plan, acciones->pdata[i], i + 1));
      g_ptr_array_add (cells, NULL);
      logro_table_add_cells (table, (const char *const *) cells->pdata, FALSE);
    }
  return table;
}

/* Whether an action is about that criterio, or about that subcriterio of it. */
static gboolean
is_used (GPtrArray   *acciones,
         const char  *column,
         const char  *numero)
{
  guint n;
  const LogroDisposicion *layout = logro_disposicion_list (LOGRO_PLAN_PMI, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; g_str_equal (layout[i].id, column) && j < acciones->len; j++)
      {
        g_autoptr (GPtrArray) valores =
          logro_disposicion_list_valores (&layout[i], acciones->pdata[j]);

        if (g_ptr_array_find_with_equal_func (valores, numero, g_str_equal, NULL))
          return TRUE;
      }
  return FALSE;
}

static void
append_key (GString    *text,
            const char *numero,
            const char *nombre)
{
  g_string_append_printf (text, "%s%s\302\240%s", text->len > 0 ? " · " : "", numero, nombre);
}

/* "2 Estrategia y Planificación · 2.4 Gestionar el cambio …" */
static void
add_key (LogroReport *report,
         LogroPlan   *plan)
{
  g_autoptr (GPtrArray) acciones = logro_disposicion_list_acciones (plan);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *whole = NULL;

  for (guint i = 0; i < logro_list_get_n (plan->model->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (plan->model->criterios, i);

      if (is_used (acciones, "criterio", criterio->numero))
        append_key (text, criterio->numero, criterio->nombre);
      for (guint j = 0; j < logro_list_get_n (criterio->subcriterios); j++)
        {
          LogroSubcriterio *sub = logro_list_get (criterio->subcriterios, j);

          if (is_used (acciones, "subcriterio", sub->numero))
            append_key (text, sub->numero, sub->nombre);
        }
    }
  if (text->len == 0)
    return;
  whole = logro_words_fill (logro_documents_word (plan, "pmi.numeros"), "numeros", text->str, NULL);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, whole);
}

void
logro_document_acciones_add_pmi (LogroReport *report,
                                 LogroPlan   *plan,
                                 guint        blank)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { "columna.criterio", LOGRO_ALIGN_CENTER, 2 },
    { "pmi.subcriterio", LOGRO_ALIGN_CENTER, 2 },
    { "columna.area", LOGRO_ALIGN_START, 9 },
    { "pmi.accion", LOGRO_ALIGN_START, 7 },
    { "pmi.objetivo", LOGRO_ALIGN_START, 7 },
    { "pmi.tareas", LOGRO_ALIGN_START, 9 },
    { "columna.inicio", LOGRO_ALIGN_START, 3 },
    { "pmi.fin", LOGRO_ALIGN_START, 3 },
    { "pmi.recursos", LOGRO_ALIGN_START, 5 },
    { "columna.indicador", LOGRO_ALIGN_START, 6 },
    { "pmi.responsable", LOGRO_ALIGN_START, 5 },
    { "pmi.comentarios", LOGRO_ALIGN_START, 5 }
  };
  LogroTable *table = make_table (plan, LOGRO_PLAN_PMI, columns);

  logro_table_set_dense (table);
  logro_table_group_columns (table, 7, 2, logro_documents_word (plan, "pmi.tiempo"));
  logro_documents_take_form (report, table, blank);
  add_key (report, plan);
}

static void
add_form_rows (LogroTable *table,
               LogroPlan  *plan)
{
  for (guint i = 0; i < logro_list_get_n (plan->model->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (plan->model->criterios, i);
      g_autofree char *name = dup_criterio (plan, criterio->numero);

      logro_table_add_row (table, name, "\n\n", LOGRO_DOCUMENTS_ROOM, LOGRO_DOCUMENTS_ROOM,
                           LOGRO_DOCUMENTS_ROOM, NULL);
    }
}

void
logro_document_acciones_add_consolidacion (LogroReport *report,
                                           LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.criterio", LOGRO_ALIGN_START, 5 },
    { "consolidacion.acciones", LOGRO_ALIGN_START, 12 },
    { "consolidacion.recursos", LOGRO_ALIGN_START, 4 },
    { "consolidacion.dimension", LOGRO_ALIGN_START, 3 },
    { "columna.responsable", LOGRO_ALIGN_START, 4 }
  };
  LogroTable *table = make_table (plan, LOGRO_PLAN_CONSOLIDACION, columns);

  if (logro_table_get_n_rows (table) == 0)
    add_form_rows (table, plan);
  logro_report_take_table (report, table);
}

void
logro_document_acciones_add_head (LogroReport *report,
                                  LogroPlan   *plan)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  LogroPeriodo periodo = logro_documents_get_periodo (plan);
  g_autofree char *period = logro_documents_dup_periodo (plan, &periodo);

  logro_documents_add_field (report, plan, "municipalidad", municipality);
  if (plan->cabecera->dependencia != NULL)
    logro_documents_add_field (report, plan, "consolidacion.dependencia",
                               plan->cabecera->dependencia);
  logro_documents_add_field (report, plan, "modelo", plan->model->nombre);
  if (*period != '\0')
    logro_documents_add_field (report, plan, "plan.periodo", period);
}

static void
add_head (LogroReport *report,
          LogroPlan   *plan)
{
  logro_documents_add_title (report);
  logro_document_acciones_add_head (report, plan);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE,
                              logro_documents_word (plan, "acciones.nota"));
}

void
logro_document_acciones_plantilla_build (LogroReport                *report,
                                         LogroPlan                  *plan,
                                         const LogroDocumentRequest *request)
{
  add_head (report, plan);
  logro_document_acciones_add_fuera (report, plan, LOGRO_PLAN_PLANTILLA);
  logro_document_plan_add_fichas (report, plan, FALSE);
}

void
logro_document_acciones_pmi_build (LogroReport                *report,
                                   LogroPlan                  *plan,
                                   const LogroDocumentRequest *request)
{
  logro_report_begin_section (report, TRUE);
  add_head (report, plan);
  logro_document_acciones_add_pmi (report, plan, BLANK_ROWS);
  logro_document_acciones_add_fuera (report, plan, LOGRO_PLAN_PMI);
}

void
logro_document_acciones_consolidacion_build (LogroReport                *report,
                                             LogroPlan                  *plan,
                                             const LogroDocumentRequest *request)
{
  add_head (report, plan);
  logro_document_acciones_add_consolidacion (report, plan);
  logro_document_acciones_add_fuera (report, plan, LOGRO_PLAN_CONSOLIDACION);
}
