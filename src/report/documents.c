/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of documents, and what all of them have in common. */
#include "report/documents-private.h"

#include <glib/gi18n-lib.h>

#include "calc/fases.h"
#include "core/fecha.h"
#include "core/words.h"
#include "report/documents-parts.h"
#include "report/figures.h"

#define PLANTILLA LOGRO_FORMA (LOGRO_PLAN_PLANTILLA)
#define PMI LOGRO_FORMA (LOGRO_PLAN_PMI)
#define CONSOLIDACION LOGRO_FORMA (LOGRO_PLAN_CONSOLIDACION)

static const LogroDocumentKind kinds[] = {
  { "facsimil", logro_document_facsimil_build, PLANTILLA, "diagnostico" },
  { "autodiagnostico", logro_document_autodiagnostico_build, PMI, "diagnostico" },
  { "resultados", logro_document_resultados_build, 0, "diagnostico" },
  { "acta", logro_document_acta_build, PLANTILLA, "diagnostico" },
  { "comite", logro_document_comite_build, 0, "comite" },
  { "informe-autoevaluacion", logro_document_autoevaluacion_build, 0, "autoevaluacion" },
  { "resultados-autoevaluacion", logro_document_resultados_autoevaluacion_build, 0,
    "autoevaluacion" },
  { "retroalimentacion", logro_document_retroalimentacion_build, 0, "validacion" },
  { "plan-de-mejoras", logro_document_plan_build, PLANTILLA, "diseno" },
  { "pmi", logro_document_pmi_build, PMI, "diseno" },
  { "plan-consolidacion", logro_document_consolidacion_build, CONSOLIDACION, "diseno" },
  { "caratulas", logro_document_caratulas_build, CONSOLIDACION, "registro" },
  { "gantt", logro_document_gantt_build, PLANTILLA | PMI, "diseno" },
  { "resumen", logro_document_resumen_build, PLANTILLA, "diseno" },
  { "acciones-plantilla", logro_document_acciones_plantilla_build, PMI | CONSOLIDACION, "diseno" },
  { "acciones-pmi", logro_document_acciones_pmi_build, PLANTILLA | CONSOLIDACION, "diseno" },
  { "acciones-consolidacion", logro_document_acciones_consolidacion_build, PLANTILLA | PMI,
    "diseno" },
  { "seguimiento", logro_document_seguimiento_build, PLANTILLA, "implementacion" },
  { "seguimiento-pmi", logro_document_seguimiento_pmi_build, PMI, "implementacion" },
  { "reportes-trimestrales", logro_document_trimestres_build, CONSOLIDACION, "implementacion" },
  { "hoja-responsable", logro_document_hoja_build, PLANTILLA | PMI, "implementacion" },
  { "comparacion", logro_document_comparacion_build, PLANTILLA, "diagnostico" },
  { "glosario", logro_document_glosario_build, 0, NULL }
};

const LogroDocumentKind *
logro_documents_list (guint *n)
{
  g_return_val_if_fail (n != NULL, NULL);

  *n = G_N_ELEMENTS (kinds);
  return kinds;
}

gboolean
logro_documents_serves (const LogroDocumentKind *kind,
                        LogroModelo             *model)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  return logro_fases_serves (model, kind->formas, kind->fase);
}

GPtrArray *
logro_documents_list_for (LogroPlan *plan)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (logro_documents_serves (&kinds[i], plan->model))
      g_ptr_array_add (list, (gpointer) &kinds[i]);
  return list;
}

/* The names of those of @list, or of all kinds. */
static char *
dup_names (GPtrArray *list)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < (list != NULL ? list->len : G_N_ELEMENTS (kinds)); i++)
    {
      const LogroDocumentKind *kind = list != NULL ? list->pdata[i] : &kinds[i];

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", kind->id);
    }
  return g_string_free (names, FALSE);
}

const LogroDocumentKind *
logro_documents_find (const char  *id,
                      GError     **error)
{
  g_autofree char *known = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].id, id) == 0)
      return &kinds[i];
  known = dup_names (NULL);
  g_set_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_UNKNOWN,
               _("There is no document called “%s”. The documents are: %s."),
               id != NULL ? id : "", known);
  return NULL;
}

const char *
logro_documents_word (LogroPlan  *plan,
                      const char *id)
{
  return logro_modelo_get_palabra (plan->model, id);
}

static const char *
get_word (const LogroDocumentKind *kind,
          const char              *what,
          LogroPlan               *plan)
{
  g_autofree char *id = g_strdup_printf ("%s.%s", kind->id, what);

  return logro_documents_word (plan, id);
}

const char *
logro_documents_get_title (const LogroDocumentKind *kind,
                           LogroPlan               *plan)
{
  g_return_val_if_fail (kind != NULL, "");

  return get_word (kind, "titulo", plan);
}

const char *
logro_documents_get_subject (const LogroDocumentKind *kind,
                             LogroPlan               *plan)
{
  g_return_val_if_fail (kind != NULL, "");

  return get_word (kind, "asunto", plan);
}

/* A report without blocks that has what every document of a plan has. */
static LogroReport *
begin (const LogroDocumentKind    *kind,
       LogroPlan                  *plan,
       const LogroDocumentRequest *request)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  LogroReport *report =
    logro_report_new (logro_documents_get_title (kind, plan),
                      plan->idioma != NULL ? plan->idioma : plan->model->idioma);

  logro_report_set_subject (report, logro_documents_get_subject (kind, plan));
  logro_report_set_municipality (report, municipality);
  logro_report_set_author (report, municipality);
  logro_documents_set_date (report, NULL, request);
  logro_report_set_page_words (report, logro_documents_word (plan, "pagina"));
  return report;
}

/* Whether the plan's model has the document. */
static gboolean
check_serves (const LogroDocumentKind  *kind,
              LogroPlan                *plan,
              GError                  **error)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *names = NULL;

  if (logro_documents_serves (kind, plan->model))
    return TRUE;
  list = logro_documents_list_for (plan);
  names = dup_names (list);
  g_set_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_UNKNOWN,
               _("Plans of the model “%s” have no document “%s”. Theirs are: %s."),
               plan->model->id, kind->id, names);
  return FALSE;
}

LogroReport *
logro_documents_build (const char                  *id,
                       LogroPlan                   *plan,
                       const LogroDocumentRequest  *request,
                       GError                     **error)
{
  g_autofree char *today = logro_fecha_today ();
  LogroDocumentRequest whole = { today, NULL };
  const LogroDocumentKind *kind;
  LogroReport *report;

  g_return_val_if_fail (LOGRO_IS_PLAN (plan), NULL);
  g_return_val_if_fail (plan->model != NULL, NULL);

  if (request != NULL)
    whole.responsable = request->responsable;
  if (request != NULL && request->hoy != NULL)
    whole.hoy = request->hoy;
  kind = logro_documents_find (id, error);
  if (kind == NULL || !check_serves (kind, plan, error))
    return NULL;
  report = begin (kind, plan, &whole);
  kind->build (report, plan, &whole);
  return report;
}

void
logro_documents_add_title (LogroReport *report)
{
  logro_report_add_heading (report, 1, logro_report_get_title (report));
}

/* "3 h 55 min", or NULL for none. */
static char *
format_duration (LogroPlan *plan,
                 gint64     minutes)
{
  g_autofree char *h = g_strdup_printf ("%" G_GINT64_FORMAT, minutes / 60);
  g_autofree char *min = g_strdup_printf ("%" G_GINT64_FORMAT, minutes % 60);
  const char *id = minutes < 60 ? "duracion.minutos" : "duracion.horas";

  if (minutes <= 0)
    return NULL;
  return logro_words_fill (logro_documents_word (plan, id), "h", h, "min", min, NULL);
}

/* A field of something that not every country or office has: left out when it is not known. */
static void
add_known_field (LogroReport *report,
                 LogroPlan   *plan,
                 const char  *label,
                 const char  *value)
{
  if (value != NULL)
    logro_report_add_field (report, logro_documents_word (plan, label), value, 1);
}

void
logro_documents_add_municipality (LogroReport *report,
                                  LogroPlan   *plan)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);

  logro_report_add_field (report, logro_documents_word (plan, "municipalidad"), municipality, 1);
  add_known_field (report, plan, "region", plan->municipalidad->region);
  add_known_field (report, plan, "provincia", plan->municipalidad->provincia);
  logro_report_add_field (report, logro_documents_word (plan, "modelo"), plan->model->nombre, 1);
}

void
logro_documents_add_meeting (LogroReport *report,
                             LogroPlan   *plan)
{
  LogroDiagnostico *meeting = plan->diagnostico;
  g_autofree char *date = logro_fecha_format (meeting->fecha);
  g_autofree char *duration = format_duration (plan, meeting->duracion);
  LogroFase *fase;

  logro_documents_add_municipality (report, plan);
  logro_report_add_field (report, logro_documents_word (plan, "reunion.fecha"), date, 1);
  if (logro_modelo_find_paso (plan->model, "reunion", &fase) == NULL)
    {
      add_known_field (report, plan, "reunion.lugar", meeting->lugar);
      return;
    }
  logro_report_add_field (report, logro_documents_word (plan, "reunion.inicio"),
                          meeting->inicio, 1);
  logro_report_add_field (report, logro_documents_word (plan, "reunion.duracion"), duration, 1);
  logro_report_add_field (report, logro_documents_word (plan, "reunion.lugar"),
                          meeting->lugar, 1);
}

void
logro_documents_add_warning (LogroReport *report,
                             LogroPlan   *plan)
{
  g_autofree char *warning = logro_figures_dup_warning (plan);

  if (warning != NULL)
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE, warning);
}
