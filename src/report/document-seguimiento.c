/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Informe de Seguimiento: how the plan stands on a day, for the comité and the Concejo.
 *
 * Each línea's and AMI's semáforo has a shape and a word, so that it can be read from a grey print
 * or told by telephone. In a plan in which nobody has written it is a form for a meeting. */
#include "report/document-seguimiento.h"

#include <math.h>

#include "calc/agenda.h"
#include "calc/situacion.h"
#include "core/fecha.h"
#include "core/words.h"

#define DAYS_AHEAD 30
#define BARS_IN_CHART 25   /* líneas that one page shows well */
#define BLANK_ROWS 4
#define SIGNERS 2

/* How many have each colour, and what it means. */
static void
add_summary (LogroReport *report,
             LogroPlan   *plan,
             const guint *cuantos,
             const char  *cuantas)
{
  static const LogroSemaforo order[] = { LOGRO_SEMAFORO_VERDE, LOGRO_SEMAFORO_AMARILLO,
                                         LOGRO_SEMAFORO_ROJO, LOGRO_SEMAFORO_GRIS };
  static const char *const meanings[] = { "seguimiento.verde", "seguimiento.amarillo",
                                          "seguimiento.rojo", "seguimiento.gris" };
  const LogroDocumentColumn columns[] = {
    { "columna.estado", LOGRO_ALIGN_START, 4 },
    { cuantas, LOGRO_ALIGN_CENTER, 3 },
    { "seguimiento.significa", LOGRO_ALIGN_START, 13 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_heading (report, plan, 2, "seguimiento.resumen");
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *light = logro_documents_dup_semaforo (plan, order[i]);
      g_autofree char *n = g_strdup_printf ("%u", cuantos[order[i]]);

      logro_table_add_row (table, light, n, logro_documents_word (plan, meanings[i]), NULL);
    }
  logro_report_take_table (report, table);
}

/* The last report up to that day. */
static LogroSeguimiento *
find_informe (const LogroSituacion *one,
              const char           *hoy)
{
  LogroList *list = LOGRO_IS_LINEA (one->registro)
                      ? LOGRO_LINEA (one->registro)->seguimientos
                      : LOGRO_AMI (one->registro)->seguimientos;

  return logro_estado_find_informe (list, hoy);
}

static void
add_situacion (LogroTable           *table,
               LogroPlan            *plan,
               const LogroSituacion *one,
               guint                 number)
{
  g_autofree char *n = g_strdup_printf ("%u", number);
  g_autofree char *termino = logro_fecha_format (one->estado.periodo.termino);
  g_autofree char *previsto = logro_documents_format_percent (one->estado.previsto);
  g_autofree char *real = logro_documents_format_percent (one->estado.real);
  g_autofree char *light = logro_documents_dup_semaforo (plan, one->estado.semaforo);

  logro_table_add_row (table, n, logro_documents_name (plan, one->nombre),
                       logro_documents_text (one->responsable), termino, previsto, real, light,
                       NULL);
}

static gboolean
is_of (const LogroSituacion *one,
       gboolean              amis)
{
  return LOGRO_IS_AMI (one->registro) == amis;
}

/* The líneas or the AMI in a table, under that title and with that word for what they are. */
static void
add_situaciones (LogroReport *report,
                 LogroPlan   *plan,
                 GArray      *situaciones,
                 gboolean     amis,
                 const char  *title,
                 const char  *what)
{
  const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { what, LOGRO_ALIGN_START, 8 },
    { "columna.responsable", LOGRO_ALIGN_START, 5 },
    { "columna.termino", LOGRO_ALIGN_START, 3 },
    { "columna.previsto", LOGRO_ALIGN_END, 2 },
    { "columna.real", LOGRO_ALIGN_END, 2 },
    { "columna.estado", LOGRO_ALIGN_START, 4 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  guint n = 0;

  logro_table_group_columns (table, 4, 2, logro_documents_word (plan, "columna.avance"));
  logro_documents_add_heading (report, plan, 2, title);
  for (guint i = 0; i < situaciones->len; i++)
    {
      const LogroSituacion *one = &g_array_index (situaciones, LogroSituacion, i);

      if (is_of (one, amis))
        add_situacion (table, plan, one, ++n);
    }
  logro_documents_take_form (report, table, BLANK_ROWS);
}

/* The líneas from first on, as many as one chart shows well. */
static void
add_chart (LogroReport *report,
           LogroPlan   *plan,
           GArray      *situaciones,
           const char  *title,
           guint        first,
           guint        end)
{
  LogroChartData *data = logro_chart_data_new (logro_documents_word (plan, title), 100, "%");

  logro_chart_data_add_series (data, logro_documents_word (plan, "columna.previsto"));
  logro_chart_data_add_series (data, logro_documents_word (plan, "columna.real"));
  for (guint i = first; i < end; i++)
    {
      const LogroSituacion *one = &g_array_index (situaciones, LogroSituacion, i);
      const char *nombre = logro_documents_name (plan, one->nombre);
      g_autofree char *label = g_strdup_printf ("%u. %s", i + 1, nombre);
      guint axis = logro_chart_data_add_axis (data, label);

      logro_chart_data_set (data, 0, axis, one->estado.previsto == LOGRO_SIN_DATO
                                             ? NAN : one->estado.previsto);
      logro_chart_data_set (data, 1, axis, one->estado.real == LOGRO_SIN_DATO
                                             ? NAN : one->estado.real);
    }
  logro_report_take_chart (report, LOGRO_CHART_BARS, data, NULL);
}

void
logro_document_seguimiento_add_estado (LogroReport                 *report,
                                       LogroPlan                   *plan,
                                       const char                  *hoy,
                                       const LogroSeguimientoWords *words)
{
  guint cuantos[4] = { 0 };
  g_autoptr (GArray) situaciones = logro_situacion_list (plan, hoy, cuantos);
  guint n = logro_list_get_n (plan->diseno->lineas);

  add_summary (report, plan, cuantos, words->cuantas);
  add_situaciones (report, plan, situaciones, FALSE, words->resumen, words->accion);
  for (guint i = 0; i < n; i += BARS_IN_CHART)
    add_chart (report, plan, situaciones, words->grafico, i, MIN (n, i + BARS_IN_CHART));
}

/* What was said last of each línea and AMI; what has no report yet is not in it. */
static void
add_last (LogroReport *report,
          LogroPlan   *plan,
          GArray      *situaciones,
          const char  *hoy)
{
  static const LogroDocumentColumn columns[] = {
    { "seguimiento.linea-o-ami", LOGRO_ALIGN_START, 6 },
    { "columna.fecha", LOGRO_ALIGN_START, 3 },
    { "seguimiento.estado", LOGRO_ALIGN_CENTER, 2 },
    { "seguimiento.observaciones", LOGRO_ALIGN_START, 12 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_heading (report, plan, 2, "seguimiento.ultimo");
  for (guint i = 0; i < situaciones->len; i++)
    {
      const LogroSituacion *one = &g_array_index (situaciones, LogroSituacion, i);
      LogroSeguimiento *informe = find_informe (one, hoy);
      g_autofree char *fecha = logro_fecha_format (informe != NULL ? informe->fecha : NULL);
      g_autofree char *avance = NULL;

      if (informe == NULL)
        continue;
      avance = logro_documents_format_percent (informe->avance);
      logro_table_add_row (table, logro_documents_name (plan, one->nombre), fecha, avance,
                           logro_documents_text (informe->observaciones), NULL);
    }
  logro_documents_take_form (report, table, BLANK_ROWS);
}

static void
add_medidas (LogroReport *report,
             LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.fecha", LOGRO_ALIGN_START, 3 },
    { "seguimiento.problema", LOGRO_ALIGN_START, 8 },
    { "seguimiento.medida", LOGRO_ALIGN_START, 8 },
    { "columna.responsable", LOGRO_ALIGN_START, 4 },
    { "columna.plazo", LOGRO_ALIGN_START, 3 },
    { "columna.estado", LOGRO_ALIGN_START, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *medidas = plan->implementacion->medidas;

  logro_documents_add_heading (report, plan, 2, "seguimiento.medidas");
  for (guint i = 0; i < logro_list_get_n (medidas); i++)
    {
      LogroMedida *medida = logro_list_get (medidas, i);
      g_autofree char *fecha = logro_fecha_format (medida->fecha);
      g_autofree char *plazo = logro_fecha_format (medida->plazo);
      g_autofree char *problem =
        g_strdup_printf ("%s\n%s", logro_documents_find_origen (plan, medida->origen),
                         logro_documents_text (medida->problema));

      logro_table_add_row (table, fecha, g_strstrip (problem),
                           logro_documents_text (medida->medida),
                           logro_documents_text (medida->responsable), plazo,
                           logro_documents_choice (plan, LOGRO_RECORD (medida), "estado"), NULL);
    }
  logro_documents_take_form (report, table, BLANK_ROWS);
}

/* "12 días de atraso", "hoy", "en 5 días" */
static char *
dup_days (LogroPlan *plan,
          int        days)
{
  g_autofree char *n = g_strdup_printf ("%d", ABS (days));
  const char *word = days == 0    ? "dias.hoy"
                     : days == 1  ? "dias.manana"
                     : days == -1 ? "dias.uno-tarde"
                     : days > 0   ? "dias.en"
                                  : "dias.tarde";

  return logro_words_fill (logro_documents_word (plan, word), "n", n, NULL);
}

static const char *
get_event (const LogroCita *cita)
{
  if (cita->tipo == LOGRO_CITA_INICIO)
    return "cita.comienza";
  if (LOGRO_IS_AMI (cita->registro))
    return "cita.ami";
  return LOGRO_IS_MEDIDA (cita->registro) ? "cita.medida" : "cita.termina";
}

/* What is overdue, or what comes. */
static void
add_agenda (LogroReport *report,
            LogroPlan   *plan,
            GArray      *citas,
            gboolean     overdue)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.fecha", LOGRO_ALIGN_START, 3 },
    { "cita.que", LOGRO_ALIGN_START, 9 },
    { "columna.linea", LOGRO_ALIGN_START, 6 },
    { "cita.cuando", LOGRO_ALIGN_START, 4 }
  };
  g_autoptr (LogroTable) table =
    logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_heading (report, plan, 2,
                               overdue ? "seguimiento.vencido" : "seguimiento.proximo");
  for (guint i = 0; i < citas->len; i++)
    {
      const LogroCita *cita = &g_array_index (citas, LogroCita, i);
      g_autofree char *fecha = logro_fecha_format (cita->fecha);
      g_autofree char *days = dup_days (plan, cita->dias);
      g_autofree char *what =
        logro_words_fill (logro_documents_word (plan, get_event (cita)), "nombre",
                          logro_documents_name (plan, cita->nombre), NULL);

      if ((cita->dias < 0) == overdue)
        logro_table_add_row (table, fecha, what,
                             cita->linea != NULL ? logro_documents_name (plan, cita->linea->nombre)
                                                 : "",
                             days, NULL);
    }
  if (logro_table_get_n_rows (table) > 0)
    logro_report_take_table (report, g_steal_pointer (&table));
  else
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                                logro_documents_word (plan, overdue ? "seguimiento.nada-vencido"
                                                                    : "seguimiento.nada-proximo"));
}

static void
add_money (LogroTable        *table,
           LogroPlan         *plan,
           const char        *name,
           const LogroDinero *dinero,
           gboolean           strong)
{
  g_autofree char *propios = logro_documents_format_money (plan, dinero->propios);
  g_autofree char *externos = logro_documents_format_money (plan, dinero->externos);
  g_autofree char *total = logro_documents_format_money (plan, logro_dinero_get_total (dinero));
  const char *cells[] = { name, propios, externos, total, NULL };

  logro_table_add_cells (table, cells, strong);
}

static LogroTable *
make_money_table (LogroPlan  *plan,
                  const char *caption,
                  const char *first)
{
  LogroTable *table = logro_table_new (logro_documents_word (plan, caption));

  logro_table_add_column (table, logro_documents_word (plan, first), LOGRO_ALIGN_START, 10);
  logro_documents_add_money_columns (table, plan, TRUE);
  return table;
}

static void
add_quarters (LogroReport *report,
              LogroPlan   *plan,
              LogroDinero *total)
{
  LogroTable *table = make_money_table (plan, "seguimiento.por-trimestre", "columna.trimestre");
  g_auto (GStrv) names = g_strsplit (logro_documents_word (plan, "gantt.trimestres"), " ", 4);
  LogroDinero sin_fecha = { 0, 0 };
  g_autoptr (GArray) list = logro_dinero_list_trimestres (plan, &sin_fecha, NULL);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const LogroDineroTrimestre *one = &g_array_index (list, LogroDineroTrimestre, i);
      g_autofree char *name =
        g_strdup_printf ("%s %d", names[MIN (one->trimestre % 4u, g_strv_length (names) - 1)],
                         one->trimestre / 4);

      add_money (table, plan, name, &one->dinero, FALSE);
    }
  if (logro_dinero_get_total (&sin_fecha) != 0)
    add_money (table, plan, logro_documents_word (plan, "gantt.sin-fechas"), &sin_fecha, FALSE);
  add_money (table, plan, logro_documents_word (plan, "columna.totales"), total, TRUE);
  logro_report_take_table (report, table);
}

static void
add_resources (LogroReport *report,
               LogroPlan   *plan)
{
  LogroDinero total = { 0, 0 };
  LogroTable *table;

  logro_documents_add_heading (report, plan, 2, "seguimiento.recursos");
  if (!logro_dinero_plan (plan, &total, NULL) || logro_dinero_get_total (&total) == 0)
    {
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                                  logro_documents_word (plan, "seguimiento.sin-recursos"));
      return;
    }
  table = make_money_table (plan, "seguimiento.por-linea", "columna.linea");
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      LogroDinero sum = { 0, 0 };

      logro_dinero_linea (linea, &sum, NULL);
      add_money (table, plan, logro_documents_name (plan, linea->nombre), &sum, FALSE);
    }
  add_money (table, plan, logro_documents_word (plan, "columna.totales"), &total, TRUE);
  logro_report_take_table (report, table);
  add_quarters (report, plan, &total);
}

/* The contrapartes técnicas answer for what is said. */
static void
add_signatures (LogroReport *report,
                LogroPlan   *plan)
{
  guint n = MIN (logro_list_get_n (plan->comite->contrapartes), SIGNERS);

  for (guint i = 0; i < SIGNERS; i++)
    {
      LogroPersona *persona = i < n ? logro_list_get (plan->comite->contrapartes, i) : NULL;

      logro_report_add_signature (report, persona != NULL ? persona->nombre : NULL,
                                  logro_documents_word (plan, "seguimiento.contraparte"));
    }
}

void
logro_document_seguimiento_build (LogroReport                *report,
                                  LogroPlan                  *plan,
                                  const LogroDocumentRequest *request)
{
  static const LogroSeguimientoWords words = {
    "seguimiento.cuantas", "linea.resumen", "columna.linea", "seguimiento.grafico"
  };
  g_autoptr (GArray) citas = logro_agenda_list (plan, request->hoy, DAYS_AHEAD);
  g_autoptr (GArray) situaciones = logro_situacion_list (plan, request->hoy, NULL);

  logro_documents_add_title (report);
  logro_documents_add_plan (report, plan);
  logro_documents_add_field_date (report, plan, "seguimiento.al", request->hoy);
  logro_document_seguimiento_add_estado (report, plan, request->hoy, &words);
  add_situaciones (report, plan, situaciones, TRUE, "seguimiento.amis", "ami.nombre");
  add_last (report, plan, situaciones, request->hoy);
  add_agenda (report, plan, citas, TRUE);
  add_agenda (report, plan, citas, FALSE);
  add_medidas (report, plan);
  add_resources (report, plan);
  add_signatures (report, plan);
}
