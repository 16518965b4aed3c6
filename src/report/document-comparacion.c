/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparación de ciclos: how the total went from cycle to cycle, what rose and what fell since the
 * last one, and the ámbitos in the last cycles. In a first cycle, the form for it. */
#include "report/documents-private.h"

#include "core/fecha.h"
#include "core/words.h"
#include "report/documents-parts.h"
#include "report/figures.h"

#define ITEM_LINES 3

static char *
dup_cycle (LogroPlan *plan,
           gint64     numero)
{
  g_autofree char *n = g_strdup_printf ("%" G_GINT64_FORMAT, numero);

  return logro_words_fill (logro_documents_word (plan, "serie.ciclo"), "n", n, NULL);
}

/* "11-05-2021 – 15-12-2023", with room for what is not known. */
static char *
dup_period (LogroCiclo *ciclo)
{
  g_autofree char *from = logro_fecha_format (ciclo->desde);
  g_autofree char *to = logro_fecha_format (ciclo->hasta);

  if (ciclo->desde == NULL && ciclo->hasta == NULL)
    return g_strdup ("");
  return g_strdup_printf ("%s – %s", from, to);
}

static const LogroComparacion *
get_total (GArray *rows)
{
  return &g_array_index (rows, LogroComparacion, rows->len - 1);
}

/* % de logro of the whole in each stage of a past cycle, or of this one for NULL. */
static void
add_cycle (LogroTable *table,
           LogroPlan  *plan,
           LogroCiclo *ciclo)
{
  g_autofree char *name = dup_cycle (plan, ciclo != NULL ? ciclo->numero : plan->ciclo);
  g_autofree char *period =
    ciclo != NULL ? dup_period (ciclo)
                  : g_strdup (logro_documents_word (plan, "comparacion.en-curso"));
  char *logros[LOGRO_INSTANCIA_VALIDADO + 1];

  for (LogroInstancia i = 0; i <= LOGRO_INSTANCIA_VALIDADO; i++)
    {
      LogroPuntaje total;

      if (ciclo != NULL)
        {
          g_autoptr (GArray) rows = logro_ciclo_compare (plan, ciclo, i);

          total = get_total (rows)->antes;
        }
      else
        g_free (logro_puntaje_list (plan, i, &total));
      logros[i] = logro_figures_format_logro (&total);
    }
  logro_table_add_row (table, name, period, logros[LOGRO_INSTANCIA_DIAGNOSTICO],
                       logros[LOGRO_INSTANCIA_AUTOEVALUACION], logros[LOGRO_INSTANCIA_VALIDADO],
                       NULL);
  for (LogroInstancia i = 0; i <= LOGRO_INSTANCIA_VALIDADO; i++)
    g_free (logros[i]);
}

static void
add_cycles (LogroReport *report,
            LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "comparacion.ciclo", LOGRO_ALIGN_START, 3 },
    { "comparacion.periodo", LOGRO_ALIGN_START, 5 },
    { "comparacion.diagnostico", LOGRO_ALIGN_END, 3 },
    { "comparacion.autoevaluacion", LOGRO_ALIGN_END, 3 },
    { "serie.validado", LOGRO_ALIGN_END, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_heading (report, plan, 2, "comparacion.evolucion");
  for (guint i = 0; i < logro_list_get_n (plan->ciclos); i++)
    add_cycle (table, plan, logro_list_get (plan->ciclos, i));
  add_cycle (table, plan, NULL);
  logro_report_take_table (report, table);
}

/* "3. Personas: de 48 % a 60 % (▲ +12)". */
static char *
dup_change (LogroPlan              *plan,
            const LogroComparacion *row)
{
  g_autofree char *then = logro_figures_format_logro (&row->antes);
  g_autofree char *now = logro_figures_format_logro (&row->ahora);
  g_autofree char *change = logro_figures_format_diferencia (&row->antes, &row->ahora);
  const char *word = !row->comparable       ? "comparacion.sin-dato"
                     : row->diferencia == 0 ? "comparacion.igual"
                                            : "comparacion.cambio";

  return logro_words_fill (logro_documents_word (plan, word), "numero", row->subcriterio->numero,
                           "nombre", row->subcriterio->nombre, "antes", then, "ahora", now,
                           "diferencia", change, NULL);
}

typedef enum
{
  ROSE,
  FELL,
  SAME,
  UNKNOWN,
  N_FATES
} Fate;

static Fate
get_fate (const LogroComparacion *row)
{
  if (!row->comparable)
    return UNKNOWN;
  return row->diferencia > 0 ? ROSE : row->diferencia < 0 ? FELL : SAME;
}

/* What moved most comes first. */
static int
compare_moves (gconstpointer a,
               gconstpointer b)
{
  const LogroComparacion *left = a;
  const LogroComparacion *right = b;

  return ABS (right->diferencia) - ABS (left->diferencia);
}

static void
add_fates (LogroReport *report,
           LogroPlan   *plan,
           GArray      *rows)
{
  static const char *const headings[N_FATES] = {
    "comparacion.subieron", "comparacion.bajaron", "comparacion.iguales", "comparacion.sin-datos"
  };

  for (Fate fate = 0; fate < N_FATES; fate++)
    {
      guint n = 0;

      for (guint i = 0; i < rows->len; i++)
        {
          const LogroComparacion *row = &g_array_index (rows, LogroComparacion, i);
          g_autofree char *words = NULL;

          if (row->subcriterio == NULL || get_fate (row) != fate)
            continue;
          if (n++ == 0)
            logro_documents_add_heading (report, plan, 3, headings[fate]);
          words = dup_change (plan, row);
          logro_report_add_item (report, FALSE, words);
        }
    }
}

/* The total in a sentence, then the ámbitos by what became of them. */
static void
add_changes (LogroReport    *report,
             LogroPlan      *plan,
             LogroCiclo     *ciclo,
             LogroInstancia  instancia)
{
  g_autoptr (GArray) rows = logro_ciclo_compare (plan, ciclo, instancia);
  LogroComparacion total = *get_total (rows);
  g_autofree char *then = logro_figures_format_logro (&total.antes);
  g_autofree char *now = logro_figures_format_logro (&total.ahora);
  g_autofree char *change = logro_figures_format_diferencia (&total.antes, &total.ahora);
  g_autofree char *words = NULL;

  words = logro_words_fill (logro_documents_word (plan, total.comparable
                                                          ? "comparacion.total"
                                                          : "comparacion.total-sin-dato"),
                            "antes", then, "ahora", now, "diferencia", change, NULL);
  logro_documents_add_heading (report, plan, 2, "comparacion.cambios");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, words);
  g_array_sort (rows, compare_moves);
  add_fates (report, plan, rows);
}

static void
add_comparison (LogroReport *report,
                LogroPlan   *plan,
                LogroCiclo  *ciclo)
{
  static const char *const stages[] = {
    "comparacion.diagnostico", "comparacion.autoevaluacion", "serie.validado"
  };
  LogroInstancia instancia = logro_ciclo_find_instancia (plan, ciclo);
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_historia (plan, instancia);

  logro_documents_add_field (report, plan, "comparacion.etapa",
                             logro_documents_word (plan, stages[instancia]));
  add_cycles (report, plan);
  add_changes (report, plan, ciclo, instancia);
  logro_documents_add_heading (report, plan, 2, "comparacion.figuras");
  logro_documents_add_figures (report, plan, cuadro);
}

/* What a first cycle can be compared with is on paper, if anywhere. */
static void
add_form (LogroReport *report,
          LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.numero", LOGRO_ALIGN_END, 1 },
    { "columna.ambito", LOGRO_ALIGN_START, 9 },
    { "comparacion.anterior", LOGRO_ALIGN_END, 3 },
    { "comparacion.actual", LOGRO_ALIGN_END, 3 },
    { "columna.diferencia", LOGRO_ALIGN_END, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE,
                              logro_documents_word (plan, "comparacion.ninguno"));
  logro_documents_add_heading (report, plan, 2, "comparacion.figuras");
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);

      logro_table_add_row (table, subcriterio->numero, subcriterio->nombre, LOGRO_DOCUMENTS_ROOM,
                           NULL);
    }
  logro_table_add_row_strong (table, "", logro_documents_word (plan, "total"),
                              LOGRO_DOCUMENTS_ROOM, NULL);
  logro_report_take_table (report, table);
  logro_documents_add_prose (report, plan, 2, "comparacion.subieron", NULL, ITEM_LINES);
  logro_documents_add_prose (report, plan, 2, "comparacion.bajaron", NULL, ITEM_LINES);
}

void
logro_document_comparacion_build (LogroReport                *report,
                                  LogroPlan                  *plan,
                                  const LogroDocumentRequest *request)
{
  guint n = logro_list_get_n (plan->ciclos);
  g_autofree char *now = dup_cycle (plan, plan->ciclo);

  logro_documents_add_title (report);
  logro_documents_add_municipality (report, plan);
  logro_documents_add_field (report, plan, "comparacion.actual", now);
  if (n > 0)
    add_comparison (report, plan, logro_list_get (plan->ciclos, n - 1));
  else
    add_form (report, plan);
}
