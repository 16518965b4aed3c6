/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The results of a plan as a table and as a chart. */
#include "report/figures.h"

#include "core/words.h"

#include <math.h>

#define NO_VALUE "–"
#define NAME_WEIGHT 11       /* of the names' column */
#define NAME_WEIGHT_MOST 100 /* all that the figures of several stages leave */

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

char *
logro_figures_format_diferencia (const LogroPuntaje *antes,
                                 const LogroPuntaje *ahora)
{
  int diferencia;

  if (!logro_puntaje_compare (antes, ahora, &diferencia))
    return g_strdup (NO_VALUE);
  if (diferencia == 0)
    return g_strdup ("=\302\2400");
  return g_strdup_printf ("%s%d", diferencia < 0 ? "▼\302\240−" : "▲\302\240+", ABS (diferencia));
}

/* Of a diagnóstico questions are answered; later, elements get a score. */
static gboolean
has_questions (const LogroCuadro *cuadro)
{
  return cuadro->instancia == LOGRO_INSTANCIA_DIAGNOSTICO;
}

/* The score of an ámbito or criterio, or of the whole after the last one. */
static const LogroPuntaje *
get_puntaje (LogroPlan         *plan,
             const LogroCuadro *cuadro,
             const LogroSerie  *serie,
             guint              row)
{
  return row < logro_cuadro_get_n (cuadro, plan) ? &serie->puntajes[row] : &serie->total;
}

static void
add_column (LogroTable *table,
            LogroPlan  *plan,
            const char *id)
{
  double weight = g_str_equal (id, "columna.puntos") ? 3 : 2;

  logro_table_add_column (table, logro_modelo_get_palabra (plan->model, id), LOGRO_ALIGN_END,
                          weight);
}

/* The columns of points give way to those of percentages, as long names do to short ones: a screen
 * is 1024 pixels wide. */
static const char *const *
get_points_columns (const LogroCuadro *cuadro)
{
  static const char *const ids[][3] = {
    { "columna.maximo", "columna.obtenido" },
    { "columna.puntos" },
    { NULL },
  };

  return ids[MIN (cuadro->series->len, G_N_ELEMENTS (ids)) - 1];
}

/* "18 de 40" */
static char *
format_points (LogroPlan          *plan,
               const LogroPuntaje *puntaje)
{
  g_autofree char *n = logro_figures_format_obtenido (puntaje);
  g_autofree char *m = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->maximo);

  return logro_words_fill (logro_modelo_get_palabra (plan->model, "puntos.de"), "n", n, "m", m,
                           NULL);
}

static void
add_points (GPtrArray          *cells,
            LogroPlan          *plan,
            const LogroCuadro  *cuadro,
            const LogroPuntaje *puntaje)
{
  if (cuadro->series->len == 2)
    g_ptr_array_add (cells, format_points (plan, puntaje));
  if (cuadro->series->len > 1)
    return;
  g_ptr_array_add (cells, g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->maximo));
  g_ptr_array_add (cells, logro_figures_format_obtenido (puntaje));
}

/* Alone, a series is told by its %; beside others by its name, with what changed since the one
 * before. */
static void
add_columns (LogroTable        *table,
             LogroPlan         *plan,
             const LogroCuadro *cuadro)
{
  logro_table_add_column (table, logro_modelo_get_palabra (plan->model, "columna.numero"),
                          LOGRO_ALIGN_END, 1);
  logro_table_add_column (table, logro_modelo_get_palabra (plan->model, cuadro->criterios
                                                                          ? "columna.criterio"
                                                                          : "columna.ambito"),
                          LOGRO_ALIGN_START,
                          cuadro->series->len > 2 ? NAME_WEIGHT_MOST : NAME_WEIGHT);
  for (const char *const *id = get_points_columns (cuadro); *id != NULL; id++)
    add_column (table, plan, *id);
  for (guint s = 0; s < cuadro->series->len && cuadro->series->len > 1; s++)
    {
      logro_table_add_column (table, logro_cuadro_get (cuadro, s)->nombre, LOGRO_ALIGN_END, 2);
      if (s > 0)
        add_column (table, plan, "columna.diferencia");
    }
  if (cuadro->series->len == 1)
    add_column (table, plan, "columna.logro");
  add_column (table, plan, has_questions (cuadro) ? "columna.respondidas" : "columna.evaluados");
}

static void
add_row (LogroTable        *table,
         LogroPlan         *plan,
         const LogroCuadro *cuadro,
         guint              row,
         const char        *numero,
         const char        *nombre)
{
  const LogroPuntaje *puntaje = get_puntaje (plan, cuadro, cuadro->principal, row);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (numero));
  g_ptr_array_add (cells, g_strdup (nombre));
  add_points (cells, plan, cuadro, puntaje);
  for (guint s = 0; s < cuadro->series->len; s++)
    {
      const LogroPuntaje *own = get_puntaje (plan, cuadro, logro_cuadro_get (cuadro, s),
                                               row);

      g_ptr_array_add (cells, logro_figures_format_logro (own));
      if (s > 0)
        g_ptr_array_add (cells,
                         logro_figures_format_diferencia (
                           get_puntaje (plan, cuadro, logro_cuadro_get (cuadro, s - 1), row),
                           own));
    }
  g_ptr_array_add (cells, g_strdup_printf ("%u/%u", puntaje->respondidas, puntaje->elementos));
  g_ptr_array_add (cells, NULL);
  logro_table_add_cells (table, (const char *const *) cells->pdata,
                         row == logro_cuadro_get_n (cuadro, plan));
}

LogroTable *
logro_figures_table_of (LogroPlan         *plan,
                        const LogroCuadro *cuadro)
{
  guint n = logro_cuadro_get_n (cuadro, plan);
  gboolean provisional = logro_puntaje_is_provisional (&cuadro->principal->total);
  LogroTable *table =
    logro_table_new (logro_modelo_get_palabra (plan->model, cuadro->criterios
                                                              ? "resultados.tabla-criterios"
                                                              : "resultados.tabla"));

  add_columns (table, plan, cuadro);
  for (guint i = 0; i < n; i++)
    add_row (table, plan, cuadro, i, logro_cuadro_get_numero (cuadro, plan, i),
             logro_cuadro_get_nombre (cuadro, plan, i, cuadro->series->len > 1));
  add_row (table, plan, cuadro, n, "",
           logro_modelo_get_palabra (plan->model, provisional ? "total.provisional" : "total"));
  return table;
}

static void
add_axis (LogroChartData    *data,
          LogroPlan         *plan,
          const LogroCuadro *cuadro,
          guint              row,
          const char        *label)
{
  guint axis = logro_chart_data_add_axis (data, label);

  logro_chart_data_set_total (data, axis, row == logro_cuadro_get_n (cuadro, plan));
  if (row < logro_cuadro_get_n (cuadro, plan))
    logro_chart_data_set_number (data, axis, logro_cuadro_get_numero (cuadro, plan, row));
  for (guint s = 0; s < cuadro->series->len; s++)
    {
      const LogroPuntaje *puntaje = get_puntaje (plan, cuadro, logro_cuadro_get (cuadro, s),
                                                  row);

      logro_chart_data_set (data, s, axis,
                            puntaje->respondidas > 0 ? logro_puntaje_get_logro (puntaje) : NAN);
      logro_chart_data_set_value_provisional (data, s, axis,
                                              logro_puntaje_is_provisional (puntaje));
    }
}

LogroChartData *
logro_figures_chart_of (LogroPlan         *plan,
                        const LogroCuadro *cuadro)
{
  guint n = logro_cuadro_get_n (cuadro, plan);
  LogroChartData *data =
    logro_chart_data_new (logro_modelo_get_palabra (plan->model, cuadro->criterios
                                                                   ? "resultados.grafico-criterios"
                                                                   : "resultados.grafico"),
                          100, "%");

  for (guint s = 0; s < cuadro->series->len; s++)
    logro_chart_data_add_series (data, logro_cuadro_get (cuadro, s)->nombre);
  for (guint i = 0; i < n; i++)
    add_axis (data, plan, cuadro, i, logro_cuadro_get_nombre (cuadro, plan, i, TRUE));
  add_axis (data, plan, cuadro, n, logro_modelo_get_palabra (plan->model, "total"));
  if (logro_cuadro_is_provisional (cuadro))
    logro_chart_data_set_note (
      data, logro_modelo_get_palabra (plan->model, has_questions (cuadro)
                                                     ? "provisional.marca"
                                                     : "elementos.marca"));
  return data;
}

LogroTable *
logro_figures_table (LogroPlan *plan)
{
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_DIAGNOSTICO);

  return logro_figures_table_of (plan, cuadro);
}

LogroChartData *
logro_figures_chart (LogroPlan *plan)
{
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_DIAGNOSTICO);

  return logro_figures_chart_of (plan, cuadro);
}

char *
logro_figures_dup_warning_of (LogroPlan         *plan,
                              const LogroCuadro *cuadro)
{
  static const char *const ids[][2] = { { "provisional.vacio", "provisional.nota" },
                                        { "elementos.vacio", "elementos.nota" } };
  const LogroPuntaje *total = &cuadro->principal->total;
  g_autofree char *n = g_strdup_printf ("%u", total->respondidas);
  g_autofree char *m = g_strdup_printf ("%u", total->elementos);
  const char *id = ids[!has_questions (cuadro)][total->respondidas > 0];

  if (!logro_puntaje_is_provisional (total))
    return NULL;
  return logro_words_fill (logro_modelo_get_palabra (plan->model, id), "n", n, "m", m, NULL);
}

char *
logro_figures_dup_warning (LogroPlan *plan)
{
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_DIAGNOSTICO);

  return logro_figures_dup_warning_of (plan, cuadro);
}
