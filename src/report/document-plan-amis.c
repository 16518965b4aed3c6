/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parte I of the Plan de Mejoras: a sheet for each AMI, then all of them in a table. */
#include "report/document-plan-private.h"

#include "core/fecha.h"

#define BLANK_ROWS 5

static void
add_sheet (LogroReport *report,
           LogroPlan   *plan,
           LogroAmi    *ami)
{
  g_autofree char *criterios = logro_documents_dup_criterios (plan, ami->subcriterios);
  g_autofree char *ambitos = logro_documents_dup_ambitos (plan, ami->subcriterios);
  g_autofree char *plazo = logro_fecha_format (ami->plazo);

  logro_document_plan_add_field (report, plan, "ami.nombre", ami->nombre, 1);
  logro_document_plan_add_field (report, plan, "ami.implementacion", ami->implementacion, 1);
  logro_document_plan_add_field (report, plan, "ami.mantencion", ami->mantencion, 1);
  logro_document_plan_add_field (report, plan, "ami.caracterizacion", ami->caracterizacion, 6);
  logro_document_plan_add_field (report, plan, "ami.criterios", criterios, 1);
  logro_document_plan_add_field (report, plan, "ami.subcriterios", ambitos, 2);
  logro_document_plan_add_field (report, plan, "ami.medio", ami->medio_verificacion, 2);
  logro_document_plan_add_field (report, plan, "ami.plazo", plazo, 1);
  logro_report_keep_whole (report);
}

static void
add_sheets (LogroReport *report,
            LogroPlan   *plan)
{
  guint n = logro_list_get_n (plan->diseno->amis);

  for (guint i = 0; i < n; i++)
    {
      LogroAmi *ami = logro_list_get (plan->diseno->amis, i);
      g_autofree char *heading = logro_documents_dup_numbered (plan, "ami.titulo", i + 1,
                                                               ami->nombre);

      logro_report_add_heading (report, 2, heading);
      add_sheet (report, plan, ami);
    }
  if (n == 0)
    {
      g_autoptr (LogroAmi) blank = g_object_new (LOGRO_TYPE_AMI, NULL);

      logro_documents_add_heading (report, plan, 2, "ami.en-blanco");
      add_sheet (report, plan, blank);
    }
}

static void
add_summary (LogroReport *report,
             LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "ami.nombre", LOGRO_ALIGN_START, 7 },
    { "ami.criterio-subcriterio", LOGRO_ALIGN_START, 6 },
    { "columna.implementacion", LOGRO_ALIGN_START, 5 },
    { "columna.mantencion", LOGRO_ALIGN_START, 5 },
    { "ami.plazo", LOGRO_ALIGN_START, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_table_group_columns (table, 2, 2, logro_documents_word (plan, "columna.responsable"));
  for (guint i = 0; i < logro_list_get_n (plan->diseno->amis); i++)
    {
      LogroAmi *ami = logro_list_get (plan->diseno->amis, i);
      g_autofree char *criterios = logro_documents_dup_criterios (plan, ami->subcriterios);
      g_autofree char *ambitos = logro_documents_dup_ambitos (plan, ami->subcriterios);
      g_autofree char *both = g_strdup_printf ("%s /\n%s", criterios, ambitos);
      g_autofree char *plazo = logro_fecha_format (ami->plazo);

      logro_table_add_row (table, logro_documents_name (plan, ami->nombre),
                           ami->subcriterios != NULL ? both : "",
                           logro_documents_text (ami->implementacion),
                           logro_documents_text (ami->mantencion), plazo, NULL);
    }
  logro_report_add_page_break (report);
  logro_documents_add_heading (report, plan, 2, "ami.resumen");
  logro_documents_take_form (report, table, BLANK_ROWS);
}

void
logro_document_plan_add_amis (LogroReport *report,
                              LogroPlan   *plan)
{
  logro_documents_add_heading (report, plan, 1, "plan.parte-1");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "plan.parte-1-que"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "plan.parte-1-ficha"));
  add_sheets (report, plan);
  add_summary (report, plan);
}
