/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Períodos. Sources: plan template, "Período de Ejecución"; domain page §2.1 and §4. */

#include "calc/periodo.h"

#include "core/fecha.h"

LogroPeriodo
logro_periodo_new (const char *inicio,
                   const char *termino)
{
  return (LogroPeriodo) {
    .inicio = inicio,
    .termino = termino,
    .primero = logro_fecha_get_day (inicio),
    .ultimo = logro_fecha_get_day (termino),
  };
}

LogroPeriodo
logro_periodo_of_actividades (LogroLinea *linea)
{
  const char *first = NULL, *last = NULL;

  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);
      const char *inicio = actividad->inicio != NULL ? actividad->inicio : actividad->termino;
      const char *termino = actividad->termino != NULL ? actividad->termino : actividad->inicio;

      if (inicio == NULL)
        continue;
      if (first == NULL || g_strcmp0 (inicio, first) < 0)
        first = inicio;
      if (last == NULL || g_strcmp0 (termino, last) > 0)
        last = termino;
    }
  return logro_periodo_new (first, last);
}

LogroPeriodo
logro_periodo_linea (LogroLinea *linea)
{
  LogroPeriodo derived = logro_periodo_of_actividades (linea);
  LogroPeriodo own = logro_periodo_new (linea->inicio != NULL ? linea->inicio : derived.inicio,
                                        linea->termino != NULL ? linea->termino : derived.termino);

  own.discrepa = derived.inicio != NULL &&
                 (own.primero != derived.primero || own.ultimo != derived.ultimo);
  return own;
}

int
logro_periodo_get_days (const LogroPeriodo *periodo)
{
  if (periodo->primero == 0 || periodo->ultimo < periodo->primero)
    return 0;
  return periodo->ultimo - periodo->primero + 1;
}

int
logro_periodo_get_previsto (const LogroPeriodo *periodo,
                            const char         *hoy)
{
  int today = logro_fecha_get_day (hoy);
  int days = logro_periodo_get_days (periodo);
  int passed;

  g_return_val_if_fail (today != 0, LOGRO_SIN_DATO);
  if (periodo->primero == 0 && periodo->ultimo != 0)
    return today >= periodo->ultimo ? 100 : 0;
  if (days == 0)
    return LOGRO_SIN_DATO;
  passed = CLAMP (today - periodo->primero + 1, 0, days);
  return (200 * passed + days) / (2 * days);
}
