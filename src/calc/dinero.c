/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums of money. Sources: plan template, "Recursos M$"; domain page §4: whole thousands, 64 bits,
 * overflow is an error. */

#include "calc/dinero.h"

#include <glib/gi18n-lib.h>

#include "calc/error.h"
#include "calc/periodo.h"
#include "core/fecha.h"

gboolean
logro_dinero_add (LogroDinero *sum,
                  gint64       propios,
                  gint64       externos,
                  GError     **error)
{
  LogroDinero new_sum;
  gint64 total;

  if (__builtin_add_overflow (sum->propios, propios, &new_sum.propios) ||
      __builtin_add_overflow (sum->externos, externos, &new_sum.externos) ||
      __builtin_add_overflow (new_sum.propios, new_sum.externos, &total))
    {
      g_set_error_literal (error, LOGRO_CALC_ERROR, LOGRO_CALC_ERROR_OVERFLOW,
                           _("The amounts are too large to be added up."));
      return FALSE;
    }
  *sum = new_sum;
  return TRUE;
}

gint64
logro_dinero_get_total (const LogroDinero *dinero)
{
  return dinero->propios + dinero->externos;
}

gboolean
logro_dinero_linea (LogroLinea  *linea,
                    LogroDinero *sum,
                    GError     **error)
{
  *sum = (LogroDinero) { 0 };
  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);

      if (!logro_dinero_add (sum, actividad->propios, actividad->externos, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
logro_dinero_plan (LogroPlan   *plan,
                   LogroDinero *sum,
                   GError     **error)
{
  *sum = (LogroDinero) { 0 };
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroDinero linea;

      if (!logro_dinero_linea (logro_list_get (plan->diseno->lineas, i), &linea, error) ||
          !logro_dinero_add (sum, linea.propios, linea.externos, error))
        return FALSE;
    }
  return TRUE;
}

/* The sum of that quarter; the quarters between it and those known are made with it. */
static LogroDineroTrimestre *
get_trimestre (GArray *trimestres,
               int     trimestre)
{
  int first = trimestres->len > 0
                ? g_array_index (trimestres, LogroDineroTrimestre, 0).trimestre
                : trimestre;

  for (int t = first - 1; t >= trimestre; t--)
    {
      LogroDineroTrimestre before = { .trimestre = t };

      g_array_prepend_val (trimestres, before);
    }
  first = MIN (first, trimestre);
  for (int t = first + trimestres->len; t <= trimestre; t++)
    {
      LogroDineroTrimestre after = { .trimestre = t };

      g_array_append_val (trimestres, after);
    }
  return &g_array_index (trimestres, LogroDineroTrimestre, trimestre - first);
}

/* @amount × @part ÷ @days, rounded down; divided first, so that no product passes 64 bits. */
static gint64
share (gint64 amount,
       int    part,
       int    days)
{
  return amount / days * part + amount % days * part / days;
}

static gboolean
spread_days (GArray         *trimestres,
             LogroActividad *actividad,
             int             first,
             int             last,
             GError        **error)
{
  int days = last - first + 1;
  LogroDinero rest = { actividad->propios, actividad->externos };
  int end = logro_fecha_get_trimestre (last);

  for (int t = logro_fecha_get_trimestre (first); t <= end; t++)
    {
      int from = MAX (first, logro_fecha_get_trimestre_start (t));
      int to = MIN (last, logro_fecha_get_trimestre_start (t + 1) - 1);
      LogroDinero part = rest;

      if (t < end)
        {
          part.propios = share (actividad->propios, to - from + 1, days);
          part.externos = share (actividad->externos, to - from + 1, days);
        }
      if (!logro_dinero_add (&get_trimestre (trimestres, t)->dinero, part.propios, part.externos,
                             error))
        return FALSE;
      rest.propios -= part.propios;
      rest.externos -= part.externos;
    }
  return TRUE;
}

static gboolean
spread (GArray         *trimestres,
        LogroDinero    *sin_fecha,
        LogroActividad *actividad,
        GError        **error)
{
  const char *inicio = actividad->inicio != NULL ? actividad->inicio : actividad->termino;
  const char *termino = actividad->termino != NULL ? actividad->termino : actividad->inicio;
  LogroPeriodo periodo = logro_periodo_new (inicio, termino);

  if (actividad->propios == 0 && actividad->externos == 0)
    return TRUE;
  if (logro_periodo_get_days (&periodo) == 0)
    return logro_dinero_add (sin_fecha, actividad->propios, actividad->externos, error);
  return spread_days (trimestres, actividad, periodo.primero, periodo.ultimo, error);
}

GArray *
logro_dinero_list_trimestres (LogroPlan   *plan,
                              LogroDinero *sin_fecha,
                              GError     **error)
{
  g_autoptr (GArray) trimestres = g_array_new (FALSE, FALSE, sizeof (LogroDineroTrimestre));

  *sin_fecha = (LogroDinero) { 0 };
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroList *actividades =
        ((LogroLinea *) logro_list_get (plan->diseno->lineas, i))->actividades;

      for (guint j = 0; j < logro_list_get_n (actividades); j++)
        if (!spread (trimestres, sin_fecha, logro_list_get (actividades, j), error))
          return NULL;
    }
  return g_steal_pointer (&trimestres);
}
