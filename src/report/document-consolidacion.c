/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan of an office in the Mexican programme: its head, what the evaluation concluded and the
 * tipo de plan that follows, the criterios, and the actions of each. Source: domain page §2.3. */
#include "report/document-acciones.h"

#include "calc/informes.h"
#include "core/words.h"

#define LINES 3

static void
add_year (LogroReport *report,
          LogroPlan   *plan,
          const char  *word,
          gint64       year)
{
  g_autofree char *text = year > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, year) : NULL;

  logro_documents_add_field (report, plan, word, text);
}

static void
add_head (LogroReport *report,
          LogroPlan   *plan)
{
  LogroCabecera *head = plan->cabecera;
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);

  logro_documents_add_field (report, plan, "consolidacion.ayuntamiento", municipality);
  logro_documents_add_field (report, plan, "consolidacion.dependencia", head->dependencia);
  logro_documents_add_field (report, plan, "consolidacion.titular", head->titular);
  logro_documents_add_field (report, plan, "consolidacion.administracion", head->administracion);
  add_year (report, plan, "consolidacion.evaluacion", head->evaluacion);
  add_year (report, plan, "consolidacion.ejecucion", head->ejecucion);
  logro_documents_add_field (report, plan, "consolidacion.referencia", head->referencia);
  logro_documents_add_field (report, plan, "consolidacion.grado", head->grado);
  logro_documents_add_field (report, plan, "consolidacion.tipo",
                             logro_informes_get_tipo_plan (head));
}

static void
add_objectives (LogroReport *report,
                LogroPlan   *plan)
{
  LogroList *objetivos = plan->cabecera->objetivos;
  guint n = logro_list_get_n (objetivos);

  logro_documents_add_prose (report, plan, 2, "consolidacion.presentacion",
                             plan->cabecera->presentacion, LINES);
  logro_documents_add_prose (report, plan, 2, "consolidacion.objetivo-general",
                             plan->cabecera->objetivo_general, LINES);
  logro_documents_add_heading (report, plan, 2, "consolidacion.objetivos");
  for (guint i = 0; i < n; i++)
    {
      LogroObjetivo *objetivo = logro_list_get (objetivos, i);

      logro_report_add_item (report, FALSE, logro_documents_text (objetivo->texto));
    }
  if (n == 0)
    logro_report_add_blank_lines (report, LINES);
}

/* The table that leads from the grado to the tipo de plan; the row that applies is strong. */
static void
add_grados (LogroReport *report,
            LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "consolidacion.grado", LOGRO_ALIGN_START, 1 },
    { "consolidacion.tipo", LOGRO_ALIGN_START, 1 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  const char *tipo = logro_informes_get_tipo_plan (plan->cabecera);
  LogroList *grados = plan->cabecera->grados;

  logro_documents_add_heading (report, plan, 2, "consolidacion.grados");
  for (guint i = 0; i < logro_list_get_n (grados); i++)
    {
      LogroGrado *grado = logro_list_get (grados, i);
      gboolean applies = tipo != NULL && grado->plan == tipo;
      const char *cells[] = { logro_documents_text (grado->nombre),
                              logro_documents_text (grado->plan), NULL };

      logro_table_add_cells (table, cells, applies);
    }
  logro_documents_take_form (report, table, LINES);
  if (tipo != NULL)
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                                logro_documents_word (plan, "consolidacion.grados-nota"));
}

static void
add_criterios (LogroReport *report,
               LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { "columna.criterio", LOGRO_ALIGN_START, 7 },
    { "consolidacion.mira", LOGRO_ALIGN_START, 14 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_heading (report, plan, 2, "consolidacion.criterios");
  for (guint i = 0; i < logro_list_get_n (plan->model->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (plan->model->criterios, i);

      logro_table_add_row (table, criterio->numero, criterio->nombre,
                           logro_documents_text (criterio->descripcion), NULL);
    }
  logro_report_take_table (report, table);
}

/* "Plan de mejora de tipo Consolidación" */
static void
add_actions (LogroReport *report,
             LogroPlan   *plan)
{
  const char *tipo = logro_informes_get_tipo_plan (plan->cabecera);
  g_autofree char *heading =
    logro_words_fill (logro_documents_word (plan, tipo != NULL ? "consolidacion.acciones-tipo"
                                                               : "consolidacion.acciones-titulo"),
                      "tipo", logro_documents_text (tipo), NULL);

  logro_report_add_heading (report, 2, heading);
  logro_document_acciones_add_consolidacion (report, plan);
}

void
logro_document_consolidacion_build (LogroReport                *report,
                                    LogroPlan                  *plan,
                                    const LogroDocumentRequest *request)
{
  logro_documents_add_title (report);
  add_head (report, plan);
  add_objectives (report, plan);
  add_grados (report, plan);
  add_criterios (report, plan);
  add_actions (report, plan);
  logro_report_add_signature (report, plan->cabecera->titular,
                              logro_documents_word (plan, "consolidacion.firma-titular"));
  logro_report_add_signature (report, NULL,
                              logro_documents_word (plan, "consolidacion.firma-planeacion"));
}
