/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resumen: one page on the plan, for the Concejo and the public.
 *
 * It has to stay one page on every paper however large the plan is, so all that could grow has a
 * most: texts are cut between words with an ellipsis, lists end by saying how many more there are,
 * and the chart has a row for each criterio and not for each ámbito. */
#include "report/documents-plan.h"

#include <math.h>
#include <string.h>

#include "calc/ciclo.h"
#include "core/words.h"
#include "report/figures.h"

#define MOST_CRITERIOS 9
#define MOST_LINEAS 6
#define MOST_ROWS 12          /* of criterios and líneas */
#define MOST_CHANGES 3
#define LETTERS_NAME 46       /* a line of the table's first column */
#define LETTERS_RESPONSABLE 32
#define LETTERS_CHANGE 80
#define LETTERS_FOCO 320
#define LETTERS_FOCO_SHORT 180 /* beside a chart of more than MANY_CRITERIOS */
#define MANY_CRITERIOS 6
#define LETTERS_TITLE 70      /* of the municipality */
#define BLANK_ROWS 4
#define BLANK_LINES 3

/* The scores told of: those of the last stage that has any, now and, with a cycle before, then. */
typedef struct
{
  LogroInstancia instancia;
  LogroPuntaje  *ahora;      /* of each ámbito, in the model's order */
  LogroPuntaje   total;
  GArray        *antes;      /* LogroComparacion; NULL without a cycle before */
} Marcas;

static void
marcas_init (Marcas    *self,
             LogroPlan *plan)
{
  static const LogroInstancia stages[] = { LOGRO_INSTANCIA_VALIDADO,
                                           LOGRO_INSTANCIA_AUTOEVALUACION,
                                           LOGRO_INSTANCIA_DIAGNOSTICO };
  guint n = logro_list_get_n (plan->ciclos);

  self->ahora = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_free (self->ahora);
      self->instancia = stages[i];
      self->ahora = logro_puntaje_list (plan, stages[i], &self->total);
      if (self->total.respondidas > 0)
        break;
    }
  self->antes = n > 0 ? logro_ciclo_compare (plan, logro_list_get (plan->ciclos, n - 1),
                                             self->instancia)
                      : NULL;
}

static void
marcas_clear (Marcas *self)
{
  g_free (self->ahora);
  g_clear_pointer (&self->antes, g_array_unref);
}

/* "La evaluación validada dio a la municipalidad 134 de 390 puntos: un 34 % de logro." */
static char *
dup_score (LogroPlan    *plan,
           const Marcas *marcas)
{
  static const char *const words[] = {
    [LOGRO_INSTANCIA_DIAGNOSTICO] = "resumen.diagnostico",
    [LOGRO_INSTANCIA_AUTOEVALUACION] = "resumen.autoevaluacion",
    [LOGRO_INSTANCIA_VALIDADO] = "resumen.validado",
  };
  g_autofree char *obtenido = logro_figures_format_obtenido (&marcas->total);
  g_autofree char *maximo = g_strdup_printf ("%" G_GINT64_FORMAT, marcas->total.maximo);
  g_autofree char *logro = logro_figures_format_logro (&marcas->total);

  if (marcas->total.respondidas == 0)
    return g_strdup (logro_documents_word (plan, "resumen.sin-puntaje"));
  return logro_words_fill (logro_documents_word (plan, words[marcas->instancia]), "obtenido",
                           obtenido, "maximo", maximo, "logro", logro, NULL);
}

/* "Son 8 puntos más que en el ciclo anterior (26 %).", or "" when they cannot be compared. */
static char *
dup_change (LogroPlan    *plan,
            const Marcas *marcas)
{
  const LogroComparacion *total;
  g_autofree char *n = NULL;
  g_autofree char *antes = NULL;
  const char *word;

  if (marcas->antes == NULL)
    return g_strdup ("");
  total = &g_array_index (marcas->antes, LogroComparacion, marcas->antes->len - 1);
  if (!total->comparable)
    return g_strdup ("");
  n = g_strdup_printf ("%d", ABS (total->diferencia));
  antes = logro_figures_format_logro (&total->antes);
  word = total->diferencia > 0   ? "resumen.mas"
         : total->diferencia < 0 ? "resumen.menos"
                                 : "resumen.igual";
  return logro_words_fill (logro_documents_word (plan, word), "n", n, "antes", antes, NULL);
}

static void
add_puntaje (LogroPuntaje       *sum,
             const LogroPuntaje *one)
{
  sum->maximo += one->maximo;
  sum->obtenido += one->obtenido;
  sum->respondidas += one->respondidas;
  sum->elementos += one->elementos;
}

/* How many criterios the chart shows. */
static guint
count_criterios (LogroPlan *plan)
{
  return MIN (logro_list_get_n (plan->model->criterios), MOST_CRITERIOS);
}

/* One row of the chart; first is the place of its first ámbito in the model. */
static void
add_criterio (LogroChartData *data,
              const Marcas   *marcas,
              LogroCriterio  *criterio,
              guint           first)
{
  LogroPuntaje sum = { 0, 0, 0, 0 };
  guint axis = logro_chart_data_add_axis (data, criterio->nombre);

  for (guint i = 0; i < logro_list_get_n (criterio->subcriterios); i++)
    add_puntaje (&sum, &marcas->ahora[first + i]);
  logro_chart_data_set (data, 0, axis,
                        sum.respondidas > 0 ? logro_puntaje_get_logro (&sum) : NAN);
  logro_chart_data_set_provisional (data, axis, logro_puntaje_is_provisional (&sum));
}

static void
add_chart (LogroReport  *report,
           LogroPlan    *plan,
           const Marcas *marcas)
{
  LogroList *criterios = plan->model->criterios;
  LogroChartData *data =
    logro_chart_data_new (logro_documents_word (plan, "resumen.grafico"), 100, "%");
  guint first = 0;

  logro_chart_data_add_series (data, logro_documents_word (plan, "resumen.ahora"));
  for (guint i = 0; i < count_criterios (plan); i++)
    {
      LogroCriterio *criterio = logro_list_get (criterios, i);

      add_criterio (data, marcas, criterio, first);
      first += logro_list_get_n (criterio->subcriterios);
    }
  if (logro_list_get_n (criterios) > MOST_CRITERIOS)
    logro_chart_data_set_note (data, logro_documents_word (plan, "resumen.criterios-mas"));
  else if (logro_puntaje_is_provisional (&marcas->total))
    logro_chart_data_set_note (data, logro_documents_word (plan, "elementos.marca"));
  logro_report_take_chart (report, LOGRO_CHART_BARS, data, NULL);
}

static void
add_scores (LogroReport *report,
            LogroPlan   *plan)
{
  g_autofree char *score = NULL;
  g_autofree char *change = NULL;
  g_autofree char *text = NULL;
  Marcas marcas;

  marcas_init (&marcas, plan);
  score = dup_score (plan, &marcas);
  change = dup_change (plan, &marcas);
  text = g_strdup_printf ("%s %s", score, change);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, text);
  if (marcas.total.respondidas > 0)
    add_chart (report, plan, &marcas);
  marcas_clear (&marcas);
}

/* The beginning of the foco, as far as a sentence ends when that is not too far from its end. */
static char *
dup_beginning (const char *foco,
               guint       letters)
{
  char *brief = logro_documents_shorten (foco, letters);
  char *end = g_str_has_suffix (brief, "…") ? g_strrstr (brief, ". ") : NULL;
  g_autofree char *whole = NULL;

  if (end == NULL || end < brief + strlen (brief) / 2)
    return brief;
  end[1] = '\0';
  whole = brief;
  return g_strconcat (whole, " …", NULL);
}

static void
add_foco (LogroReport *report,
          LogroPlan   *plan)
{
  g_autofree char *brief = NULL;

  logro_documents_add_heading (report, plan, 2, "resumen.foco");
  if (plan->diseno->foco != NULL)
    brief = dup_beginning (plan->diseno->foco, count_criterios (plan) > MANY_CRITERIOS
                                                 ? LETTERS_FOCO_SHORT : LETTERS_FOCO);
  logro_documents_add_text (report, brief, BLANK_LINES);
}

/* "y 293 líneas más" */
static char *
dup_more (LogroPlan  *plan,
          const char *word,
          guint       rest)
{
  g_autofree char *n = g_strdup_printf ("%u", rest);

  return logro_words_fill (logro_documents_word (plan, word), "n", n, NULL);
}

/* The money of a línea, or of the líneas from one on, or a dash when it is beyond reckoning. */
static char *
dup_money (LogroPlan *plan,
           guint      from,
           guint      to)
{
  LogroDinero sum = { 0, 0 };

  for (guint i = from; i < to; i++)
    {
      LogroDinero one = { 0, 0 };

      if (!logro_dinero_linea (logro_list_get (plan->diseno->lineas, i), &one, NULL) ||
          !logro_dinero_add (&sum, one.propios, one.externos, NULL))
        return g_strdup (LOGRO_DOCUMENTS_NONE);
    }
  return logro_documents_format_money (plan, logro_dinero_get_total (&sum));
}

static void
add_lineas (LogroReport *report,
            LogroPlan   *plan)
{
  guint n = logro_list_get_n (plan->diseno->lineas);
  guint most = MIN (MOST_LINEAS, MOST_ROWS - count_criterios (plan));
  guint shown = n > most ? most - 1 : n;
  LogroTable *table = logro_table_new (NULL);
  g_autofree char *all = dup_money (plan, 0, n);

  logro_table_add_column (table, logro_documents_word (plan, "columna.linea"), LOGRO_ALIGN_START,
                          10);
  logro_table_add_column (table, logro_documents_word (plan, "columna.responsable"),
                          LOGRO_ALIGN_START, 7);
  logro_table_add_column (table, logro_documents_word (plan, "dinero.unidad"), LOGRO_ALIGN_END,
                          5);
  for (guint i = 0; i < shown; i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      g_autofree char *nombre =
        logro_documents_shorten (logro_documents_name (plan, linea->nombre), LETTERS_NAME);
      g_autofree char *responsable = logro_documents_shorten (
        logro_documents_text (linea->responsable), LETTERS_RESPONSABLE);
      g_autofree char *money = dup_money (plan, i, i + 1);

      logro_table_add_row (table, nombre, responsable, money, NULL);
    }
  if (shown < n)
    {
      g_autofree char *more = dup_more (plan, "resumen.lineas-mas", n - shown);
      g_autofree char *rest = dup_money (plan, shown, n);

      logro_table_add_row (table, more, "", rest, NULL);
    }
  if (n > 0)
    logro_table_add_row_strong (table, logro_documents_word (plan, "total"), "", all, NULL);
  logro_documents_add_heading (report, plan, 2, "resumen.lineas");
  logro_documents_take_form (report, table, BLANK_ROWS);
}

/* How much an indicador is to change: "Índice de clima: de 61 a 66 puntos de 100". */
static char *
dup_indicator (LogroPlan      *plan,
               LogroIndicador *indicador)
{
  const char *word = indicador->linea_base != NULL ? "resumen.cambio" : "resumen.meta";
  g_autofree char *name = logro_documents_shorten (indicador->nombre, LETTERS_NAME);
  g_autofree char *base = logro_documents_format_decimal (plan, indicador->linea_base);
  g_autofree char *meta = logro_documents_format_decimal (plan, indicador->meta);
  g_autofree char *text =
    logro_words_fill (logro_documents_word (plan, word), "nombre", name, "base", base, "meta",
                      meta, "unidad", logro_documents_text (indicador->unidad), NULL);

  return logro_documents_shorten (g_strchomp (text), LETTERS_CHANGE);
}

/* What people will notice is what the líneas measure: the last indicador of each, for those before
 * it mostly count what was done. */
static void
add_changes (LogroReport *report,
             LogroPlan   *plan)
{
  guint n = 0;

  logro_documents_add_heading (report, plan, 2, "resumen.cambios");
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      guint last = logro_list_get_n (linea->indicadores);
      LogroIndicador *indicador = last > 0 ? logro_list_get (linea->indicadores, last - 1) : NULL;
      g_autofree char *text = NULL;

      if (indicador == NULL || indicador->nombre == NULL || indicador->meta == NULL ||
          n++ >= MOST_CHANGES)
        continue; /* those beyond the most are only counted */
      text = dup_indicator (plan, indicador);
      logro_report_add_item (report, FALSE, text);
    }
  if (n > MOST_CHANGES)
    {
      g_autofree char *more = dup_more (plan, "resumen.cambios-mas", n - MOST_CHANGES);

      logro_report_add_item (report, FALSE, more);
    }
  if (n == 0)
    logro_report_add_blank_lines (report, BLANK_LINES);
}

static void
add_subtitle (LogroReport *report,
              LogroPlan   *plan)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  g_autofree char *short_name = logro_documents_shorten (municipality, LETTERS_TITLE);
  LogroPeriodo periodo = logro_documents_get_periodo (plan);
  g_autofree char *period = logro_documents_dup_periodo (plan, &periodo);
  g_autofree char *n = g_strdup_printf ("%" G_GINT64_FORMAT, plan->ciclo);
  g_autofree char *amis = g_strdup_printf ("%u", logro_list_get_n (plan->diseno->amis));
  const char *who = logro_documents_word (plan, "plan.portada-municipalidad");
  const char *when = logro_documents_word (plan, "periodo.en-blanco");
  g_autofree char *text = NULL;

  if (*short_name != '\0')
    who = short_name;
  if (*period != '\0')
    when = period;
  text = logro_words_fill (logro_documents_word (plan, "resumen.subtitulo"), "municipalidad", who,
                           "ciclo", n, "periodo", when, "amis", amis, NULL);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, text);
}

void
logro_document_resumen_build (LogroReport                *report,
                              LogroPlan                  *plan,
                              const LogroDocumentRequest *request)
{
  logro_documents_add_title (report);
  add_subtitle (report, plan);
  add_scores (report, plan);
  add_foco (report, plan);
  add_lineas (report, plan);
  add_changes (report, plan);
}
