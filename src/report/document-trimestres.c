/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The quarterly reports of an office: when each was due and handed in, what each PPCS came to
 * against its goals, which figures are refused for their unit, and the feedback; then the year.
 * Source: domain page §2.3.
 *
 * A refused figure is shown and not added up. While there are no reports, the four of the year are
 * printed as forms. */
#include "report/document-trimestres.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "calc/informes.h"
#include "core/decimal.h"
#include "core/fecha.h"
#include "core/words.h"

#define BLANK_ROWS 6
#define BLANK_FEEDBACK 3
#define COMMENT_LINES 2
#define QUARTERS 4

void
logro_document_trimestres_add_office (LogroReport *report,
                                      LogroPlan   *plan)
{
  LogroCabecera *head = plan->cabecera;
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  g_autofree char *year = head->ejecucion > 0
                            ? g_strdup_printf ("%" G_GINT64_FORMAT, head->ejecucion) : NULL;

  logro_documents_add_field (report, plan, "consolidacion.ayuntamiento", municipality);
  logro_documents_add_field (report, plan, "consolidacion.dependencia", head->dependencia);
  logro_documents_add_field (report, plan, "consolidacion.titular", head->titular);
  logro_documents_add_field (report, plan, "consolidacion.ejecucion", year);
}

char *
logro_document_trimestres_format (LogroPlan *plan,
                                  double     value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;

  if (value == floor (value) && fabs (value) < 1e15)
    return logro_documents_format_money (plan, (gint64) value);
  g_ascii_formatd (text, sizeof text, "%.3f", value);
  for (end = text + strlen (text); end[-1] == '0'; end--)
    end[-1] = '\0';
  return logro_documents_format_decimal (plan, text);
}

/* "Últimos 5 días hábiles del mes" */
static char *
dup_rule (LogroPlan *plan)
{
  LogroImplementacion *rule = plan->implementacion;
  g_autofree char *n = g_strdup_printf ("%" G_GINT64_FORMAT, rule->dias);
  const char *word = rule->plazo == LOGRO_PLAZO_PRIMEROS ? "reporte.regla-primeros"
                                                         : "reporte.regla-ultimos";

  return logro_words_fill (logro_documents_word (plan, word), "n", n, NULL);
}

/* Whether it was handed in by its last day; a shape goes with the word. */
static const char *
get_delivery (LogroInforme       *informe,
              const LogroVentana *ventana,
              const char         *hoy)
{
  gboolean late;

  if (ventana->hasta == NULL)
    return informe->entrega != NULL ? "entrega.sin-plazo" : "entrega.pendiente";
  late = g_strcmp0 (informe->entrega != NULL ? informe->entrega : hoy, ventana->hasta) > 0;
  if (informe->entrega != NULL)
    return late ? "entrega.tarde" : "entrega.en-plazo";
  return late ? "entrega.vencida" : "entrega.pendiente";
}

static void
add_delivery (LogroReport  *report,
              LogroPlan    *plan,
              LogroInforme *informe,
              const char   *hoy)
{
  LogroPeriodo periodo = logro_periodo_new (informe->inicio, informe->corte);
  g_auto (LogroVentana) ventana = logro_informes_get_ventana (plan->implementacion, informe);
  LogroPeriodo days = logro_periodo_new (ventana.desde, ventana.hasta);
  g_autofree char *period = logro_documents_dup_periodo (plan, &periodo);
  g_autofree char *window = logro_documents_dup_periodo (plan, &days);

  logro_documents_add_field (report, plan, "reporte.periodo", period);
  logro_documents_add_field (report, plan, "reporte.ventana", window);
  logro_documents_add_field_date (report, plan, "reporte.entregado", informe->entrega);
  if (informe->corte != NULL)
    logro_documents_add_field (report, plan, "reporte.entrega",
                               logro_documents_word (plan, get_delivery (informe, &ventana, hoy)));
}

/* "● Aceptada", "■ Rechazada: no está en la unidad validada (tonelada)" */
static char *
dup_review (LogroPlan     *plan,
            LogroCifra    *cifra,
            LogroPrograma *programa)
{
  static const char *const words[] = {
    [LOGRO_CIFRA_ACEPTADA] = "revision.aceptada",
    [LOGRO_CIFRA_SIN_PROGRAMA] = "revision.sin-programa",
    [LOGRO_CIFRA_SIN_VALIDAR] = "revision.sin-validar",
    [LOGRO_CIFRA_OTRA_UNIDAD] = "revision.otra-unidad",
    [LOGRO_CIFRA_SIN_AVANCE] = "revision.sin-avance",
  };

  return logro_words_fill (
    logro_documents_word (plan, words[logro_informes_review (plan, cifra)]), "unidad",
    programa != NULL ? logro_documents_text (programa->unidad) : "", NULL);
}

/* The figure of an accepted row; FALSE for another. */
static gboolean
get_figure (LogroPlan  *plan,
            LogroCifra *cifra,
            double     *value)
{
  return logro_informes_review (plan, cifra) == LOGRO_CIFRA_ACEPTADA &&
         logro_decimal_get (cifra->avance, value);
}

static char *
format_share (double value,
              double goal)
{
  if (goal <= 0)
    return g_strdup (LOGRO_DOCUMENTS_NONE);
  return g_strdup_printf ("%.0f\302\240%%", floor (value / goal * 100 + 0.5));
}

static char *
dup_figure (LogroPlan  *plan,
            LogroCifra *cifra)
{
  g_autofree char *figure = logro_documents_format_decimal (plan, cifra->avance);

  return cifra->unidad != NULL ? g_strdup_printf ("%s (%s)", figure, cifra->unidad)
                               : g_steal_pointer (&figure);
}

static void
add_figure (LogroTable   *table,
            LogroPlan    *plan,
            LogroInforme *informe,
            LogroCifra   *cifra)
{
  LogroPrograma *programa = logro_informes_find_programa (plan, cifra->programa);
  double goal = 0;
  double value = 0;
  gboolean known = programa != NULL && informe->corte != NULL &&
                   logro_informes_get_meta (programa, informe->corte, &goal);
  g_autofree char *meta = known ? logro_document_trimestres_format (plan, goal)
                                : g_strdup (LOGRO_DOCUMENTS_NONE);
  g_autofree char *figure = dup_figure (plan, cifra);
  g_autofree char *share = get_figure (plan, cifra, &value) ? format_share (value, goal)
                                                            : g_strdup (LOGRO_DOCUMENTS_NONE);
  g_autofree char *review = dup_review (plan, cifra, programa);

  logro_table_add_row (table,
                       programa != NULL ? logro_documents_name (plan, programa->nombre)
                                        : logro_documents_text (cifra->programa),
                       meta, figure, share, review, logro_documents_text (cifra->colaboradores),
                       logro_documents_text (cifra->comentario), NULL);
}

/* A report in which nobody has written has the active PPCS of the register, with room for what
 * they came to. */
static void
add_form_rows (LogroTable   *table,
               LogroPlan    *plan,
               LogroInforme *informe)
{
  LogroList *programas = plan->registro->programas;

  for (guint i = 0; i < logro_list_get_n (programas); i++)
    {
      LogroPrograma *programa = logro_list_get (programas, i);
      double goal = 0;
      gboolean known = informe->corte != NULL &&
                       logro_informes_get_meta (programa, informe->corte, &goal);
      g_autofree char *meta = known ? logro_document_trimestres_format (plan, goal)
                                    : g_strdup (LOGRO_DOCUMENTS_ROOM);

      if (programa->estado == LOGRO_PROGRAMA_ACTIVO)
        logro_table_add_row (table, logro_documents_name (plan, programa->nombre), meta,
                             LOGRO_DOCUMENTS_ROOM, LOGRO_DOCUMENTS_ROOM, LOGRO_DOCUMENTS_ROOM,
                             logro_documents_text (programa->colaboradores), "", NULL);
    }
}

static void
add_figures (LogroReport  *report,
             LogroPlan    *plan,
             LogroInforme *informe)
{
  static const LogroDocumentColumn columns[] = {
    { "reporte.ppcs", LOGRO_ALIGN_START, 7 },     { "reporte.meta", LOGRO_ALIGN_END, 3 },
    { "reporte.avance", LOGRO_ALIGN_END, 4 },     { "reporte.parte", LOGRO_ALIGN_END, 2 },
    { "reporte.revision", LOGRO_ALIGN_START, 6 }, { "ppcs.colaboradores", LOGRO_ALIGN_START, 5 },
    { "columna.comentario", LOGRO_ALIGN_START, 5 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_table_set_caption (table, logro_documents_word (plan, "reporte.cifras"));
  for (guint i = 0; i < logro_list_get_n (informe->cifras); i++)
    add_figure (table, plan, informe, logro_list_get (informe->cifras, i));
  if (logro_list_get_n (informe->cifras) == 0)
    add_form_rows (table, plan, informe);
  logro_documents_take_form (report, table, BLANK_ROWS);
}

static void
add_feedback (LogroReport  *report,
              LogroPlan    *plan,
              LogroInforme *informe)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.fecha", LOGRO_ALIGN_START, 3 },
    { "retro.observacion", LOGRO_ALIGN_START, 9 },
    { "retro.respuesta", LOGRO_ALIGN_START, 9 },
    { "retro.estado", LOGRO_ALIGN_START, 4 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_table_set_caption (table, logro_documents_word (plan, "retro.titulo"));
  for (guint i = 0; i < logro_list_get_n (informe->atenciones); i++)
    {
      LogroAtencion *atencion = logro_list_get (informe->atenciones, i);
      g_autofree char *fecha = logro_fecha_format (atencion->fecha);
      g_autofree char *cerrada = logro_fecha_format (atencion->cerrada);
      g_autofree char *state = logro_words_fill (
        logro_documents_word (plan, atencion->cerrada != NULL     ? "retro.cerrada"
                                    : atencion->respuesta != NULL ? "retro.atendida"
                                                                  : "retro.abierta"),
        "fecha", cerrada, NULL);

      logro_table_add_row (table, fecha, logro_documents_text (atencion->observacion),
                           logro_documents_text (atencion->respuesta), state, NULL);
    }
  logro_documents_take_form (report, table, BLANK_FEEDBACK);
}

static void
add_signatures (LogroReport *report,
                LogroPlan   *plan)
{
  logro_report_add_signature (report, plan->cabecera->titular,
                              logro_documents_word (plan, "consolidacion.firma-titular"));
  logro_report_add_signature (report, NULL,
                              logro_documents_word (plan, "reporte.firma-recibe"));
}

/* A report on pages of its own, to be handed in. */
static void
add_report (LogroReport  *report,
            LogroPlan    *plan,
            LogroInforme *informe,
            const char   *name,
            const char   *hoy)
{
  logro_report_add_page_break (report);
  logro_report_add_heading (report, 2, name);
  add_delivery (report, plan, informe, hoy);
  add_figures (report, plan, informe);
  logro_documents_add_prose (report, plan, 3, "reporte.comentarios", informe->comentario,
                             COMMENT_LINES);
  add_feedback (report, plan, informe);
  add_signatures (report, plan);
}

/* What has come in of a PPCS in a quarter of the year: whether anything was accepted. */
static gboolean
sum_quarter (LogroPlan     *plan,
             LogroPrograma *programa,
             guint          quarter,
             double        *value)
{
  LogroList *informes = plan->implementacion->informes;
  gboolean known = FALSE;

  *value = 0;
  for (guint i = 0; i < logro_list_get_n (informes); i++)
    {
      LogroInforme *informe = logro_list_get (informes, i);
      guint month = informe->corte != NULL ? atoi (informe->corte + strlen ("2019-")) : 0;

      for (guint j = 0; j < logro_list_get_n (informe->cifras); j++)
        {
          LogroCifra *cifra = logro_list_get (informe->cifras, j);
          double one = 0;

          if (month == 0 || (month - 1) / 3 != quarter ||
              g_strcmp0 (cifra->programa, programa->id) != 0 || !get_figure (plan, cifra, &one))
            continue;
          *value += one;
          known = TRUE;
        }
    }
  return known;
}

static void
add_year_row (LogroTable    *table,
              LogroPlan     *plan,
              LogroPrograma *programa)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  double goal = 0;
  double total = 0;
  gboolean any = FALSE;

  logro_informes_get_meta (programa, NULL, &goal);
  g_ptr_array_add (cells, g_strdup (logro_documents_name (plan, programa->nombre)));
  g_ptr_array_add (cells, g_strdup (logro_documents_text (programa->unidad)));
  for (guint quarter = 0; quarter < QUARTERS; quarter++)
    {
      double value;
      gboolean known = sum_quarter (plan, programa, quarter, &value);

      g_ptr_array_add (cells, known ? logro_document_trimestres_format (plan, value)
                                    : g_strdup (LOGRO_DOCUMENTS_NONE));
      total += value;
      any |= known;
    }
  g_ptr_array_add (cells, any ? logro_document_trimestres_format (plan, total)
                              : g_strdup (LOGRO_DOCUMENTS_NONE));
  g_ptr_array_add (cells, goal > 0 ? logro_document_trimestres_format (plan, goal)
                                   : g_strdup (LOGRO_DOCUMENTS_NONE));
  g_ptr_array_add (cells, any ? format_share (total, goal) : g_strdup (LOGRO_DOCUMENTS_NONE));
  g_ptr_array_add (cells, NULL);
  logro_table_add_cells (table, (const char *const *) cells->pdata, FALSE);
}

static void
add_year (LogroReport *report,
          LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "reporte.ppcs", LOGRO_ALIGN_START, 7 }, { "columna.unidad", LOGRO_ALIGN_START, 3 },
    { "mes.03", LOGRO_ALIGN_END, 2 },         { "mes.06", LOGRO_ALIGN_END, 2 },
    { "mes.09", LOGRO_ALIGN_END, 2 },         { "mes.12", LOGRO_ALIGN_END, 2 },
    { "total", LOGRO_ALIGN_END, 2 },          { "ppcs.anual", LOGRO_ALIGN_END, 2 },
    { "reporte.parte", LOGRO_ALIGN_END, 2 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *programas = plan->registro->programas;

  logro_documents_add_heading (report, plan, 2, "reporte.ano");
  for (guint i = 0; i < logro_list_get_n (programas); i++)
    add_year_row (table, plan, logro_list_get (programas, i));
  logro_documents_take_form (report, table, BLANK_ROWS);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                              logro_documents_word (plan, "reporte.ano-nota"));
}

/* All reports with their days, to see at a glance which one is missing. */
static void
add_calendar (LogroReport *report,
              LogroPlan   *plan,
              const char  *hoy)
{
  static const LogroDocumentColumn columns[] = {
    { "reporte.nombre", LOGRO_ALIGN_START, 6 },
    { "reporte.ventana", LOGRO_ALIGN_START, 7 },
    { "reporte.entregado", LOGRO_ALIGN_START, 4 },
    { "reporte.entrega", LOGRO_ALIGN_START, 6 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *informes = plan->implementacion->informes;

  logro_documents_add_heading (report, plan, 2, "reporte.calendario");
  for (guint i = 0; i < logro_list_get_n (informes); i++)
    {
      LogroInforme *informe = logro_list_get (informes, i);
      g_auto (LogroVentana) ventana = logro_informes_get_ventana (plan->implementacion, informe);
      LogroPeriodo days = logro_periodo_new (ventana.desde, ventana.hasta);
      g_autofree char *window = logro_documents_dup_periodo (plan, &days);
      g_autofree char *entrega = logro_fecha_format (informe->entrega);

      logro_table_add_row (table, logro_documents_name (plan, informe->nombre), window, entrega,
                           logro_documents_word (plan, get_delivery (informe, &ventana, hoy)),
                           NULL);
    }
  logro_documents_take_form (report, table, QUARTERS);
}

static void
add_forms (LogroReport *report,
           LogroPlan   *plan,
           const char  *hoy)
{
  static const char *const months[QUARTERS] = { "mes.03", "mes.06", "mes.09", "mes.12" };

  for (guint i = 0; i < QUARTERS; i++)
    {
      g_autoptr (LogroInforme) blank = g_object_new (LOGRO_TYPE_INFORME, NULL);
      g_autofree char *name = logro_words_fill (logro_documents_word (plan, "reporte.de"), "mes",
                                                logro_documents_word (plan, months[i]), NULL);

      add_report (report, plan, blank, name, hoy);
    }
}

void
logro_document_trimestres_build (LogroReport                *report,
                                 LogroPlan                  *plan,
                                 const LogroDocumentRequest *request)
{
  LogroList *informes = plan->implementacion->informes;
  guint n = logro_list_get_n (informes);
  g_autofree char *rule = dup_rule (plan);

  logro_documents_add_title (report);
  logro_document_trimestres_add_office (report, plan);
  logro_documents_add_field (report, plan, "reporte.regla", rule);
  logro_documents_add_field_date (report, plan, "seguimiento.al", request->hoy);
  add_calendar (report, plan, request->hoy);
  add_year (report, plan);
  for (guint i = 0; i < n; i++)
    {
      LogroInforme *informe = logro_list_get (informes, i);
      g_autofree char *name = logro_words_fill (logro_documents_word (plan, "reporte.de"), "mes",
                                                logro_documents_name (plan, informe->nombre), NULL);

      add_report (report, plan, informe, name, request->hoy);
    }
  if (n == 0)
    add_forms (report, plan, request->hoy);
}
