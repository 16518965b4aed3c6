/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of PPCS: a carátula for each programa, proyecto, campaña or servicio of the office,
 * with its unit, its people and its goals by quarter, then all of them in a table. A register in
 * which nobody has written gives the form. */
#include "report/document-trimestres.h"

#include "calc/informes.h"
#include "core/decimal.h"
#include "core/fecha.h"

#define BLANK_GOALS 4
#define BLANK_ROWS 8
#define GOALS 4   /* one per quarter */

static void
add_people (LogroReport *report,
            LogroPlan   *plan,
            const char  *word,
            gint64       people)
{
  g_autofree char *text = people > 0 ? logro_documents_format_money (plan, people) : NULL;

  logro_report_add_boxed_field (report, logro_documents_word (plan, word), text, 1);
}

/* How many of the people it is for are reached. */
static char *
dup_coverage (LogroPrograma *programa)
{
  if (programa->poblacion_total <= 0 || programa->cobertura <= 0)
    return g_strdup ("");
  return logro_documents_format_percent (
    (2 * 100 * programa->cobertura + programa->poblacion_total) / (2 * programa->poblacion_total));
}

static void
add_goals (LogroReport   *report,
           LogroPlan     *plan,
           LogroPrograma *programa)
{
  static const LogroDocumentColumn columns[] = {
    { "ppcs.meta", LOGRO_ALIGN_START, 9 },   { "mes.03", LOGRO_ALIGN_END, 3 },
    { "mes.06", LOGRO_ALIGN_END, 3 },        { "mes.09", LOGRO_ALIGN_END, 3 },
    { "mes.12", LOGRO_ALIGN_END, 3 },        { "ppcs.anual", LOGRO_ALIGN_END, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_table_set_caption (table, logro_documents_word (plan, "ppcs.metas"));
  for (guint i = 0; i < logro_list_get_n (programa->metas); i++)
    {
      LogroMeta *meta = logro_list_get (programa->metas, i);
      const char *figures[] = { meta->marzo, meta->junio, meta->septiembre, meta->diciembre };
      char *texts[GOALS + 1] = { NULL };
      gboolean known = FALSE;
      double year = 0;

      for (guint j = 0; j < GOALS; j++)
        {
          double one = 0;

          known |= logro_decimal_get (figures[j], &one);
          texts[j] = logro_documents_format_decimal (plan, figures[j]);
          year += one;
        }
      texts[GOALS] = known ? logro_document_trimestres_format (plan, year) : g_strdup ("");
      logro_table_add_row (table, logro_documents_name (plan, meta->nombre), texts[0], texts[1],
                           texts[2], texts[3], texts[4], NULL);
      for (guint j = 0; j <= GOALS; j++)
        g_free (texts[j]);
    }
  logro_documents_take_form (report, table, BLANK_GOALS);
}

static void
add_field (LogroReport *report,
           LogroPlan   *plan,
           const char  *word,
           const char  *value,
           guint        lines)
{
  logro_report_add_boxed_field (report, logro_documents_word (plan, word), value, lines);
}

static void
add_sheet (LogroReport   *report,
           LogroPlan     *plan,
           LogroPrograma *programa,
           gboolean       blank)
{
  g_autofree char *validada = logro_fecha_format (programa->validada);
  g_autofree char *coverage = dup_coverage (programa);
  LogroRecord *record = LOGRO_RECORD (programa);

  add_field (report, plan, "ppcs.nombre", programa->nombre, 1);
  add_field (report, plan, "ppcs.tipo",
             blank ? NULL : logro_documents_choice (plan, record, "tipo"), 1);
  add_field (report, plan, "ppcs.estado",
             blank ? NULL : logro_documents_choice (plan, record, "estado"), 1);
  add_field (report, plan, "ppcs.descripcion", programa->descripcion, 2);
  add_field (report, plan, "ppcs.indicador", programa->indicador, 1);
  add_field (report, plan, "ppcs.unidad", programa->unidad, 1);
  add_field (report, plan, "ppcs.validada",
             programa->validada != NULL || blank
               ? validada : logro_documents_word (plan, "ppcs.sin-validar"), 1);
  add_field (report, plan, "ppcs.poblacion", programa->poblacion, 1);
  add_people (report, plan, "ppcs.poblacion-total", programa->poblacion_total);
  add_people (report, plan, "ppcs.cobertura", programa->cobertura);
  add_field (report, plan, "ppcs.cobertura-parte", coverage, 1);
  add_field (report, plan, "ppcs.colaboradores", programa->colaboradores, 1);
  add_goals (report, plan, programa);
}

static void
add_summary (LogroReport *report,
             LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },  { "ppcs.nombre", LOGRO_ALIGN_START, 8 },
    { "ppcs.tipo", LOGRO_ALIGN_START, 4 },     { "ppcs.estado", LOGRO_ALIGN_START, 4 },
    { "ppcs.unidad", LOGRO_ALIGN_START, 4 },   { "ppcs.validada", LOGRO_ALIGN_START, 4 },
    { "ppcs.anual", LOGRO_ALIGN_END, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *programas = plan->registro->programas;

  for (guint i = 0; i < logro_list_get_n (programas); i++)
    {
      LogroPrograma *programa = logro_list_get (programas, i);
      g_autofree char *n = g_strdup_printf ("%u", i + 1);
      g_autofree char *validada = logro_fecha_format (programa->validada);
      g_autofree char *year = NULL;
      double meta;

      year = logro_informes_get_meta (programa, NULL, &meta)
               ? logro_document_trimestres_format (plan, meta) : g_strdup (LOGRO_DOCUMENTS_NONE);
      logro_table_add_row (table, n, logro_documents_name (plan, programa->nombre),
                           logro_documents_choice (plan, LOGRO_RECORD (programa), "tipo"),
                           logro_documents_choice (plan, LOGRO_RECORD (programa), "estado"),
                           logro_documents_text (programa->unidad),
                           programa->validada != NULL
                             ? validada : logro_documents_word (plan, "ppcs.sin-validar"),
                           year, NULL);
    }
  logro_documents_add_heading (report, plan, 2, "ppcs.resumen");
  logro_documents_take_form (report, table, BLANK_ROWS);
}

void
logro_document_caratulas_build (LogroReport                *report,
                                LogroPlan                  *plan,
                                const LogroDocumentRequest *request)
{
  guint n = logro_list_get_n (plan->registro->programas);

  logro_documents_add_title (report);
  logro_document_trimestres_add_office (report, plan);
  add_summary (report, plan);
  for (guint i = 0; i < n; i++)
    {
      LogroPrograma *programa = logro_list_get (plan->registro->programas, i);
      g_autofree char *heading = logro_documents_dup_numbered (plan, "ppcs.caratula", i + 1,
                                                               programa->nombre);

      logro_report_add_page_break (report);
      logro_report_add_heading (report, 2, heading);
      add_sheet (report, plan, programa, FALSE);
    }
  if (n == 0)
    {
      g_autoptr (LogroPrograma) blank = g_object_new (LOGRO_TYPE_PROGRAMA, NULL);

      logro_report_add_page_break (report);
      logro_documents_add_heading (report, plan, 2, "ppcs.en-blanco");
      add_sheet (report, plan, blank, TRUE);
    }
}
