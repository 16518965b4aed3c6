/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The results of a plan as a table and as a chart. */
#include "report/figures.h"

#include "core/words.h"

#include <math.h>

#define NO_VALUE "–"

char *
logro_figures_format_logro (const LogroPuntaje *puntaje)
{
  if (puntaje->respondidas == 0)
    return g_strdup (NO_VALUE);
  return g_strdup_printf ("%d\302\240%%%s", logro_puntaje_get_logro (puntaje),
                          logro_puntaje_is_provisional (puntaje) ? "*" : "");
}

char *
logro_figures_format_obtenido (const LogroPuntaje *puntaje)
{
  if (puntaje->respondidas == 0)
    return g_strdup (NO_VALUE);
  return g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->obtenido);
}

static void
add_row (LogroTable         *table,
         const char         *numero,
         const char         *nombre,
         const LogroPuntaje *puntaje,
         gboolean            strong)
{
  g_autofree char *maximo = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->maximo);
  g_autofree char *obtenido = logro_figures_format_obtenido (puntaje);
  g_autofree char *logro = logro_figures_format_logro (puntaje);
  g_autofree char *respondidas = g_strdup_printf ("%u/%u", puntaje->respondidas,
                                                  puntaje->elementos);
  const char *cells[] = { numero, nombre, maximo, obtenido, logro, respondidas, NULL };

  logro_table_add_cells (table, cells, strong);
}

LogroTable *
logro_figures_table (LogroPlan *plan)
{
  LogroModelo *model = plan->model;
  LogroPuntaje total = logro_puntaje_total (plan);
  LogroTable *table;

  table = logro_table_new (logro_modelo_get_palabra (model, "resultados.tabla"));
  logro_table_add_column (table, logro_modelo_get_palabra (model, "columna.numero"),
                          LOGRO_ALIGN_END, 1);
  logro_table_add_column (table, logro_modelo_get_palabra (model, "columna.ambito"),
                          LOGRO_ALIGN_START, 11);
  logro_table_add_column (table, logro_modelo_get_palabra (model, "columna.maximo"),
                          LOGRO_ALIGN_END, 2);
  logro_table_add_column (table, logro_modelo_get_palabra (model, "columna.obtenido"),
                          LOGRO_ALIGN_END, 2);
  logro_table_add_column (table, logro_modelo_get_palabra (model, "columna.logro"),
                          LOGRO_ALIGN_END, 2);
  logro_table_add_column (table, logro_modelo_get_palabra (model, "columna.respondidas"),
                          LOGRO_ALIGN_END, 2);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (model, i);
      LogroPuntaje puntaje = logro_puntaje_subcriterio (plan, subcriterio);

      add_row (table, subcriterio->numero, subcriterio->nombre, &puntaje, FALSE);
    }
  add_row (table, "",
           logro_modelo_get_palabra (model, logro_puntaje_is_provisional (&total)
                                              ? "total.provisional" : "total"), &total, TRUE);
  return table;
}

static void
set_axis (LogroChartData     *data,
          const char         *label,
          const LogroPuntaje *puntaje,
          gboolean            total)
{
  guint axis = logro_chart_data_add_axis (data, label);

  logro_chart_data_set (data, 0, axis,
                        puntaje->respondidas > 0 ? logro_puntaje_get_logro (puntaje) : NAN);
  logro_chart_data_set_provisional (data, axis, logro_puntaje_is_provisional (puntaje));
  logro_chart_data_set_total (data, axis, total);
}

LogroChartData *
logro_figures_chart (LogroPlan *plan)
{
  LogroModelo *model = plan->model;
  LogroPuntaje total = logro_puntaje_total (plan);
  LogroInstrumento *instrumento = NULL;
  LogroChartData *data;

  data = logro_chart_data_new (logro_modelo_get_palabra (model, "resultados.grafico"), 100, "%");
  if (logro_list_get_n (model->instrumentos) > 0)
    instrumento = logro_list_get (model->instrumentos, 0);
  logro_chart_data_add_series (data, instrumento != NULL ? instrumento->nombre : "");
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (model, i);
      LogroPuntaje puntaje = logro_puntaje_subcriterio (plan, subcriterio);

      set_axis (data, logro_subcriterio_get_corto (subcriterio), &puntaje, FALSE);
    }
  set_axis (data, logro_modelo_get_palabra (model, "total"), &total, TRUE);
  if (logro_puntaje_is_provisional (&total))
    logro_chart_data_set_note (data, logro_modelo_get_palabra (model, "provisional.marca"));
  return data;
}

char *
logro_figures_dup_warning (LogroPlan *plan)
{
  LogroPuntaje total = logro_puntaje_total (plan);
  g_autofree char *n = g_strdup_printf ("%u", total.respondidas);
  g_autofree char *m = g_strdup_printf ("%u", total.elementos);
  const char *id = total.respondidas > 0 ? "provisional.nota" : "provisional.vacio";

  if (!logro_puntaje_is_provisional (&total))
    return NULL;
  return logro_words_fill (logro_modelo_get_palabra (plan->model, id), "n", n, "m", m, NULL);
}
