/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Columns of scores, and the words that go with them. */
#include "report/cuadro.h"

#include "calc/simulador.h"
#include "chart/data.h"
#include "core/words.h"

/* More ámbitos than these are not taken in at a glance. */
#define AT_A_GLANCE 16

static void
serie_free (gpointer item)
{
  LogroSerie *serie = item;

  g_free (serie->nombre);
  g_free (serie->puntajes);
  g_free (serie);
}

static LogroCuadro *
cuadro_new (LogroInstancia instancia)
{
  LogroCuadro *cuadro = g_new0 (LogroCuadro, 1);

  cuadro->series = g_ptr_array_new_with_free_func (serie_free);
  cuadro->instancia = instancia;
  return cuadro;
}

/* The series, as long as it stays: one without scores goes unless it is the principal one. */
static void
take (LogroCuadro  *cuadro,
      char         *nombre,
      LogroPuntaje *puntajes,
      LogroPuntaje  total,
      gboolean      principal)
{
  LogroSerie *serie = g_new (LogroSerie, 1);

  *serie = (LogroSerie) { nombre, puntajes, total };
  if (total.respondidas == 0 && !principal)
    {
      serie_free (serie);
      return;
    }
  if (principal)
    cuadro->principal = serie;
  g_ptr_array_add (cuadro->series, serie);
}

static void
take_etapa (LogroCuadro    *cuadro,
            LogroPlan      *plan,
            LogroInstancia  instancia,
            char           *nombre,
            gboolean        principal)
{
  LogroPuntaje total;
  LogroPuntaje *puntajes = logro_puntaje_list (plan, instancia, &total);

  take (cuadro, nombre, puntajes, total, principal);
}

/* The instruments name the stages they are for; the others have a word. */
static char *
dup_etapa (LogroPlan      *plan,
           LogroInstancia  instancia)
{
  static const char *const ids[] = { "diagnostico", "autoevaluacion" };

  for (guint i = 0; instancia < G_N_ELEMENTS (ids) &&
                    i < logro_list_get_n (plan->model->instrumentos); i++)
    {
      LogroInstrumento *instrumento = logro_list_get (plan->model->instrumentos, i);

      if (g_str_equal (instrumento->id, ids[instancia]))
        return g_strdup (instrumento->nombre);
    }
  return g_strdup (instancia == LOGRO_INSTANCIA_VALIDADO
                     ? logro_modelo_get_palabra (plan->model, "serie.validado") : "");
}

LogroCuadro *
logro_cuadro_new_etapa (LogroPlan      *plan,
                        LogroInstancia  instancia)
{
  LogroCuadro *cuadro = cuadro_new (instancia);

  take_etapa (cuadro, plan, instancia, dup_etapa (plan, instancia), TRUE);
  return cuadro;
}

LogroCuadro *
logro_cuadro_new_etapas (LogroPlan      *plan,
                         LogroInstancia  instancia)
{
  LogroCuadro *cuadro = cuadro_new (instancia);

  for (LogroInstancia i = 0; i <= LOGRO_INSTANCIA_VALIDADO; i++)
    take_etapa (cuadro, plan, i, dup_etapa (plan, i), i == instancia);
  return cuadro;
}

LogroCuadro *
logro_cuadro_new_simulacion (LogroPlan *plan)
{
  guint n = logro_modelo_get_n_subcriterios (plan->model);
  LogroSimulacion total;
  g_autofree LogroSimulacion *list = logro_simulador_list (plan, &total);
  LogroPuntaje *actual = g_new (LogroPuntaje, n);
  LogroPuntaje *esperado = g_new (LogroPuntaje, n);
  LogroCuadro *cuadro = cuadro_new (LOGRO_INSTANCIA_ESPERADO);

  for (guint i = 0; i < n; i++)
    {
      actual[i] = list[i].actual;
      esperado[i] = list[i].esperado;
    }
  take (cuadro, g_strdup (logro_modelo_get_palabra (plan->model, "serie.hoy")), actual,
        total.actual, FALSE);
  take (cuadro, g_strdup (logro_modelo_get_palabra (plan->model, "serie.esperado")), esperado,
        total.esperado, TRUE);
  return cuadro;
}

static char *
dup_ciclo (LogroPlan *plan,
           gint64     numero)
{
  g_autofree char *n = g_strdup_printf ("%" G_GINT64_FORMAT, numero);

  return logro_words_fill (logro_modelo_get_palabra (plan->model, "serie.ciclo"), "n", n, NULL);
}

static void
take_ciclo (LogroCuadro *cuadro,
            LogroPlan   *plan,
            LogroCiclo  *ciclo)
{
  g_autoptr (GArray) list = logro_ciclo_compare (plan, ciclo, cuadro->instancia);
  guint n = list->len - 1;
  LogroComparacion *total = &g_array_index (list, LogroComparacion, n);
  LogroPuntaje *antes = g_new (LogroPuntaje, n);

  for (guint i = 0; i < n; i++)
    antes[i] = g_array_index (list, LogroComparacion, i).antes;
  take (cuadro, dup_ciclo (plan, ciclo->numero), antes, total->antes, FALSE);
}

LogroCuadro *
logro_cuadro_new_ciclos (LogroPlan      *plan,
                         LogroCiclo     *ciclo,
                         LogroInstancia  instancia)
{
  LogroCuadro *cuadro = cuadro_new (instancia);

  take_ciclo (cuadro, plan, ciclo);
  take_etapa (cuadro, plan, instancia, dup_ciclo (plan, plan->ciclo), TRUE);
  return cuadro;
}

LogroCuadro *
logro_cuadro_new_historia (LogroPlan      *plan,
                           LogroInstancia  instancia)
{
  guint n = logro_list_get_n (plan->ciclos);
  LogroCuadro *cuadro = cuadro_new (instancia);

  for (guint i = n - MIN (n, LOGRO_CHART_MAX_SERIES - 1); i < n; i++)
    take_ciclo (cuadro, plan, logro_list_get (plan->ciclos, i));
  take_etapa (cuadro, plan, instancia, dup_ciclo (plan, plan->ciclo), TRUE);
  return cuadro;
}

LogroCuadro *
logro_cuadro_new_criterios (LogroPlan         *plan,
                            const LogroCuadro *cuadro)
{
  LogroCuadro *own = cuadro_new (cuadro->instancia);

  g_return_val_if_fail (!cuadro->criterios, own);

  own->criterios = TRUE;
  for (guint i = 0; i < cuadro->series->len; i++)
    {
      const LogroSerie *serie = logro_cuadro_get (cuadro, i);

      take (own, g_strdup (serie->nombre), logro_puntaje_list_criterios (plan, serie->puntajes),
            serie->total, serie == cuadro->principal);
    }
  return own;
}

gboolean
logro_cuadro_wants_criterios (LogroModelo *model)
{
  return logro_modelo_get_n_subcriterios (model) > AT_A_GLANCE &&
         logro_list_get_n (model->criterios) > 1;
}

guint
logro_cuadro_get_n (const LogroCuadro *cuadro,
                    LogroPlan         *plan)
{
  return cuadro->criterios ? logro_list_get_n (plan->model->criterios)
                           : logro_modelo_get_n_subcriterios (plan->model);
}

const char *
logro_cuadro_get_nombre (const LogroCuadro *cuadro,
                         LogroPlan         *plan,
                         guint              row,
                         gboolean           corto)
{
  LogroSubcriterio *subcriterio;

  if (cuadro->criterios)
    return LOGRO_CRITERIO (logro_list_get (plan->model->criterios, row))->nombre;
  subcriterio = logro_modelo_get_subcriterio (plan->model, row);
  return corto ? logro_subcriterio_get_corto (subcriterio) : subcriterio->nombre;
}

const char *
logro_cuadro_get_numero (const LogroCuadro *cuadro,
                         LogroPlan         *plan,
                         guint              row)
{
  return cuadro->criterios ? LOGRO_CRITERIO (logro_list_get (plan->model->criterios, row))->numero
                           : logro_modelo_get_subcriterio (plan->model, row)->numero;
}

void
logro_cuadro_free (LogroCuadro *cuadro)
{
  if (cuadro == NULL)
    return;
  g_ptr_array_unref (cuadro->series);
  g_free (cuadro);
}

const LogroSerie *
logro_cuadro_get (const LogroCuadro *cuadro,
                  guint              position)
{
  g_return_val_if_fail (cuadro != NULL && position < cuadro->series->len, NULL);

  return cuadro->series->pdata[position];
}

gboolean
logro_cuadro_is_provisional (const LogroCuadro *cuadro)
{
  for (guint s = 0; s < cuadro->series->len; s++)
    if (logro_puntaje_is_provisional (&logro_cuadro_get (cuadro, s)->total))
      return TRUE;
  return FALSE;
}
