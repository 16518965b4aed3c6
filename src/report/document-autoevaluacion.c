/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Informe de Autoevaluación, in the programme's order: oficio, acta of the comité, antecedentes,
 * evidence of each element, scores; then the index of the attached files (domain page §2.1, phase
 * 3). Its evidence is set by autoevaluacion-evidencias.c. */
#include "report/documents-private.h"

#include "core/adjuntos.h"
#include "core/decimal.h"
#include "core/fecha.h"
#include "report/documents-parts.h"
#include "report/figures.h"

#define PROSE_LINES 8
#define LETTER_LINES 14
#define BLANK_ROWS 5
#define SIGNERS 4

static void
add_cover (LogroReport *report,
           LogroPlan   *plan)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  g_autofree char *date = logro_fecha_format (plan->autoevaluacion->oficio_fecha);
  const char *lines[] = { municipality, logro_documents_text (plan->municipalidad->region),
                          plan->model->nombre, date, NULL };

  logro_report_add_cover (report, logro_report_get_title (report), lines);
  logro_report_add_contents (report, logro_documents_word (plan, "contenido"));
  logro_report_add_page_break (report);
}

/* Who sends it: "Rosa Contreras, Alcalde o Alcaldesa". */
static char *
dup_sender (LogroPlan *plan)
{
  LogroRol *rol = logro_documents_find_authority (plan, 0);
  const char *name = rol != NULL ? logro_documents_find_name (plan, rol->nombre) : NULL;

  return name != NULL ? g_strdup_printf ("%s, %s", name, rol->nombre) : NULL;
}

static void
add_oficio (LogroReport *report,
            LogroPlan   *plan)
{
  LogroAutoevaluacion *own = plan->autoevaluacion;
  g_autofree char *sender = dup_sender (plan);

  logro_documents_add_heading (report, plan, 2, "informe-autoevaluacion.oficio");
  logro_documents_add_field (report, plan, "oficio.numero", own->oficio_numero);
  logro_documents_add_field_date (report, plan, "oficio.fecha", own->oficio_fecha);
  logro_documents_add_field (report, plan, "oficio.materia",
                             logro_documents_word (plan, "oficio.materia-texto"));
  logro_documents_add_field (report, plan, "oficio.de", sender);
  logro_documents_add_field (report, plan, "oficio.para", own->oficio_destinatario);
  logro_report_add_space (report, 10);
  logro_documents_add_text (report, own->oficio_texto, LETTER_LINES);
  logro_report_keep_with_next (report);
  logro_documents_add_authorities (report, plan, 1);
  logro_report_add_page_break (report);
}

/* All who sit in the comité answer for its acta. */
static void
add_acta_signatures (LogroReport *report,
                     LogroPlan   *plan)
{
  LogroList *list = plan->comite->miembros;
  guint n = logro_list_get_n (list);

  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "informe-autoevaluacion.constancia"));
  logro_report_keep_with_next (report);
  for (guint i = 0; i < (n > 0 ? n : SIGNERS); i++)
    {
      LogroMiembro *miembro = i < n ? logro_list_get (list, i) : NULL;

      logro_report_add_signature (report, miembro != NULL ? miembro->nombre : NULL,
                                  miembro != NULL ? miembro->cargo : NULL);
    }
}

static void
add_acta (LogroReport *report,
          LogroPlan   *plan)
{
  LogroAutoevaluacion *own = plan->autoevaluacion;

  logro_documents_add_heading (report, plan, 2, "informe-autoevaluacion.acta");
  logro_documents_add_field_date (report, plan, "informe-autoevaluacion.acta-fecha",
                                  own->acta_fecha);
  logro_documents_add_field (report, plan, "reunion.lugar", own->acta_lugar);
  logro_documents_add_text (report, own->acta_texto, PROSE_LINES);
  logro_documents_add_tareas (report, plan, own->tareas, "autoevaluacion",
                              logro_documents_word (plan, "informe-autoevaluacion.programa"),
                              BLANK_ROWS);
  logro_documents_add_heading (report, plan, 3, "acta.firmas");
  add_acta_signatures (report, plan);
}

static char *
format_people (LogroPlan *plan,
               gint64     n)
{
  return logro_decimal_format_whole (n, logro_documents_has_comma (plan));
}

/* Nobody counted is not the same as 0 people. */
static void
add_dotacion (LogroReport *report,
              LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "dotacion.fecha", LOGRO_ALIGN_START, 1 },
    { "dotacion.planta", LOGRO_ALIGN_END, 1 },
    { "dotacion.contrata", LOGRO_ALIGN_END, 1 },
    { "dotacion.honorarios", LOGRO_ALIGN_END, 2 },
    { "dotacion.total", LOGRO_ALIGN_END, 1 }
  };
  LogroDotacion *dotacion = plan->dotacion;
  gint64 total = logro_dotacion_get_total (dotacion);
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_heading (report, plan, 3, "dotacion.titulo");
  if (total > 0)
    {
      g_autofree char *date = logro_fecha_format (dotacion->fecha);
      g_autofree char *planta = format_people (plan, dotacion->planta);
      g_autofree char *contrata = format_people (plan, dotacion->contrata);
      g_autofree char *honorarios = format_people (plan, dotacion->honorarios);
      g_autofree char *all = format_people (plan, total);

      logro_table_add_row (table, date, planta, contrata, honorarios, all, NULL);
    }
  logro_documents_take_form (report, table, 1);
}

static void
add_antecedentes (LogroReport *report,
                  LogroPlan   *plan)
{
  LogroAutoevaluacion *own = plan->autoevaluacion;

  logro_documents_add_heading (report, plan, 2, "informe-autoevaluacion.antecedentes");
  logro_documents_add_municipality (report, plan);
  logro_documents_add_field (report, plan, "convenio.numero", plan->ingreso->convenio->numero);
  logro_documents_add_field_date (report, plan, "convenio.fecha", plan->ingreso->convenio->fecha);
  logro_documents_add_field (report, plan, "comite.decreto-numero", plan->comite->decreto_numero);
  logro_documents_add_field_date (report, plan, "comite.decreto-fecha",
                                  plan->comite->decreto_fecha);
  add_dotacion (report, plan);
  logro_documents_add_prose (report, plan, 3, "informe-autoevaluacion.comuna",
                             own->antecedentes_comuna, PROSE_LINES);
  logro_documents_add_prose (report, plan, 3, "informe-autoevaluacion.municipio",
                             own->antecedentes_municipio, PROSE_LINES);
}

static void
add_scores (LogroReport *report,
            LogroPlan   *plan)
{
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_AUTOEVALUACION);

  logro_documents_add_heading (report, plan, 2, "informe-autoevaluacion.puntajes");
  logro_documents_add_figures (report, plan, cuadro);
}

static void
add_file (LogroTable   *table,
          LogroPlan    *plan,
          LogroAdjunto *adjunto,
          guint         number)
{
  LogroElemento *elemento = logro_adjuntos_get_elemento (adjunto);
  LogroFase *fase = logro_adjuntos_get_fase (adjunto);
  g_autofree char *n = g_strdup_printf ("%u", number);
  g_autofree char *size =
    logro_decimal_format_whole (adjunto->tamano, logro_documents_has_comma (plan));
  g_autofree char *name = g_path_get_basename (logro_documents_text (adjunto->ruta));
  const char *origin = elemento != NULL ? elemento->id : fase != NULL ? fase->nombre : "";

  logro_table_add_row (table, n, origin, logro_documents_text (adjunto->descripcion),
                       adjunto->ruta != NULL ? name : "", adjunto->sha256 != NULL ? size : "",
                       logro_documents_text (adjunto->sha256), NULL);
}

static void
add_files (LogroReport *report,
           LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { "anexo.origen", LOGRO_ALIGN_START, 3 },
    { "coleccion.descripcion", LOGRO_ALIGN_START, 6 },
    { "coleccion.archivo", LOGRO_ALIGN_START, 6 },
    { "coleccion.tamano", LOGRO_ALIGN_END, 2 },
    { "coleccion.sha256", LOGRO_ALIGN_START, 9 }
  };
  g_autoptr (GPtrArray) list = logro_adjuntos_list (plan);
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_report_begin_section (report, TRUE);
  logro_documents_add_heading (report, plan, 2, "informe-autoevaluacion.anexo");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "anexo.nota"));
  for (guint i = 0; i < list->len; i++)
    add_file (table, plan, g_ptr_array_index (list, i), i + 1);
  logro_documents_take_form (report, table, BLANK_ROWS);
}

void
logro_document_autoevaluacion_build (LogroReport                *report,
                                     LogroPlan                  *plan,
                                     const LogroDocumentRequest *request)
{

  logro_documents_set_date (report, plan->autoevaluacion->oficio_fecha, request);
  add_cover (report, plan);
  add_oficio (report, plan);
  add_acta (report, plan);
  add_antecedentes (report, plan);
  logro_report_begin_section (report, TRUE);
  logro_document_autoevaluacion_add_evidence (report, plan);
  logro_report_begin_section (report, FALSE);
  add_scores (report, plan);
  add_files (report, plan);
}
