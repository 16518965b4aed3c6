/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Working days are counted from the end of the month that closes a report, backwards or forwards.
 * Saturdays, Sundays and the holidays of the plan are none. */

#include "calc/informes.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "core/decimal.h"
#include "core/fecha.h"
#include "core/text.h"

/* A holiday list may be absurd; after so many days the count ends where it is. */
#define DAYS_MAX 366

#define DONE 100

void
logro_ventana_clear (LogroVentana *ventana)
{
  g_clear_pointer (&ventana->desde, g_free);
  g_clear_pointer (&ventana->hasta, g_free);
}

gboolean
logro_informes_is_working_day (LogroImplementacion *implementacion,
                               int                  day)
{
  g_autofree char *iso = logro_fecha_from_day (day);
  GDate date;

  g_date_set_julian (&date, day);
  if (g_date_get_weekday (&date) >= G_DATE_SATURDAY)
    return FALSE;
  for (guint i = 0; i < logro_list_get_n (implementacion->feriados); i++)
    if (g_strcmp0 (((LogroFeriado *) logro_list_get (implementacion->feriados, i))->fecha,
                   iso) == 0)
      return FALSE;
  return TRUE;
}

/* From @day on, in steps of @step, the @n-th working day. */
static int
count_days (LogroImplementacion *implementacion,
            int                  day,
            int                  step,
            gint64               n)
{
  for (int i = 0; i < DAYS_MAX; i++, day += step)
    if (logro_informes_is_working_day (implementacion, day) && --n <= 0)
      return day;
  return day;
}

/* The last day of the month of @iso. */
static int
get_month_end (const char *iso)
{
  GDate date;

  g_date_set_julian (&date, logro_fecha_get_day (iso));
  g_date_set_day (&date, g_date_get_days_in_month (g_date_get_month (&date),
                                                   g_date_get_year (&date)));
  return g_date_get_julian (&date);
}

LogroVentana
logro_informes_get_ventana (LogroImplementacion *implementacion,
                            LogroInforme        *informe)
{
  gboolean after = implementacion->plazo == LOGRO_PLAZO_PRIMEROS;
  int end, near, far;

  if (informe->corte == NULL)
    return (LogroVentana) { NULL, NULL };
  end = get_month_end (informe->corte);
  near = count_days (implementacion, after ? end + 1 : end, after ? 1 : -1, 1);
  far = count_days (implementacion, near, after ? 1 : -1, implementacion->dias);
  return (LogroVentana) { logro_fecha_from_day (MIN (near, far)),
                          logro_fecha_from_day (MAX (near, far)) };
}

static LogroReporte *
find_reporte (LogroInforme *informe,
              const char   *actividad)
{
  for (guint i = 0; i < logro_list_get_n (informe->reportes); i++)
    {
      LogroReporte *reporte = logro_list_get (informe->reportes, i);

      if (g_strcmp0 (reporte->actividad, actividad) == 0)
        return reporte;
    }
  return NULL;
}

gint64
logro_informes_get_avance (LogroPlan      *plan,
                           LogroActividad *actividad,
                           const char     *hoy)
{
  LogroList *informes = plan->implementacion->informes;
  gint64 avance = actividad->avance;
  const char *last = NULL;

  for (guint i = 0; i < logro_list_get_n (informes); i++)
    {
      LogroInforme *informe = logro_list_get (informes, i);
      LogroReporte *reporte = find_reporte (informe, actividad->id);

      if (reporte == NULL || reporte->avance == LOGRO_SIN_DATO ||
          (hoy != NULL && g_strcmp0 (informe->corte, hoy) > 0) ||
          g_strcmp0 (informe->corte, last) < 0)
        continue;
      avance = reporte->avance;
      last = informe->corte;
    }
  return avance;
}

LogroReporte *
logro_informes_find_reporte (LogroInforme   *informe,
                             LogroActividad *actividad)
{
  return find_reporte (informe, actividad->id);
}

LogroSemaforo
logro_informes_judge (LogroInforme   *informe,
                      LogroReporte   *reporte,
                      LogroActividad *actividad)
{
  int real = reporte != NULL ? reporte->avance : LOGRO_SIN_DATO;
  LogroPeriodo days;
  gboolean late;

  if (informe->corte == NULL || actividad == NULL)
    return LOGRO_SEMAFORO_GRIS;
  days = actividad->inicio != NULL || actividad->termino != NULL
           ? logro_periodo_new (actividad->inicio, actividad->termino)
           : logro_periodo_linea (LOGRO_LINEA (((LogroRecord *) actividad)->owner));
  late = real != DONE && days.termino != NULL && g_strcmp0 (days.termino, informe->corte) < 0;
  return logro_semaforo_judge (real, logro_periodo_get_previsto (&days, informe->corte), late);
}

LogroPrograma *
logro_informes_find_programa (LogroPlan  *plan,
                              const char *id)
{
  LogroList *programas = plan->registro->programas;

  for (guint i = 0; i < logro_list_get_n (programas); i++)
    if (g_strcmp0 (((LogroPrograma *) logro_list_get (programas, i))->id, id) == 0)
      return logro_list_get (programas, i);
  return NULL;
}

static gboolean
is_same (const char *one,
         const char *other)
{
  g_autofree char *left = one != NULL ? logro_text_fold (one) : NULL;
  g_autofree char *right = other != NULL ? logro_text_fold (other) : NULL;

  return g_strcmp0 (left, right) == 0;
}

LogroRevisionCifra
logro_informes_review (LogroPlan  *plan,
                       LogroCifra *cifra)
{
  LogroPrograma *programa = logro_informes_find_programa (plan, cifra->programa);

  if (programa == NULL)
    return LOGRO_CIFRA_SIN_PROGRAMA;
  if (programa->unidad == NULL || programa->validada == NULL)
    return LOGRO_CIFRA_SIN_VALIDAR;
  if (!is_same (programa->unidad, cifra->unidad))
    return LOGRO_CIFRA_OTRA_UNIDAD;
  return cifra->avance == NULL ? LOGRO_CIFRA_SIN_AVANCE : LOGRO_CIFRA_ACEPTADA;
}

gboolean
logro_informes_get_meta (LogroPrograma *programa,
                         const char    *corte,
                         double        *meta)
{
  static const char *const trimestres[] = { "marzo", "junio", "septiembre", "diciembre" };
  int mes = corte != NULL ? atoi (corte + strlen ("2019-")) : 0;
  gboolean known = FALSE;

  *meta = 0;
  for (guint i = 0; i < logro_list_get_n (programa->metas); i++)
    for (guint j = 0; j < G_N_ELEMENTS (trimestres); j++)
      {
        LogroRecord *one = logro_list_get (programa->metas, i);
        LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (one);
        const LogroField *field = logro_record_class_find (klass, trimestres[j]);
        double value;

        if ((corte != NULL && (guint) (mes - 1) / 3 != j) ||
            !logro_decimal_get (logro_record_get_value (one, field).text, &value))
          continue;
        *meta += value;
        known = TRUE;
      }
  return known;
}

const char *
logro_informes_get_tipo_plan (LogroCabecera *cabecera)
{
  for (guint i = 0; i < logro_list_get_n (cabecera->grados); i++)
    {
      LogroGrado *grado = logro_list_get (cabecera->grados, i);

      if (cabecera->grado != NULL && is_same (grado->nombre, cabecera->grado))
        return grado->plan;
    }
  return NULL;
}

static guint
add_tareas (LogroPlan    *plan,
            LogroInforme *informe)
{
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      LogroList *actividades = linea->actividades;

      for (guint j = 0; j < logro_list_get_n (actividades); j++)
        {
          LogroActividad *actividad = logro_list_get (actividades, j);

          if (find_reporte (informe, actividad->id) != NULL)
            continue;
          logro_list_append (informe->reportes, g_object_new (LOGRO_TYPE_REPORTE, "actividad",
                                                              actividad->id, NULL));
          n++;
        }
    }
  return n;
}

static gboolean
has_cifra (LogroInforme *informe,
           const char   *programa)
{
  for (guint i = 0; i < logro_list_get_n (informe->cifras); i++)
    if (g_strcmp0 (((LogroCifra *) logro_list_get (informe->cifras, i))->programa, programa) == 0)
      return TRUE;
  return FALSE;
}

static guint
add_programas (LogroPlan    *plan,
               LogroInforme *informe)
{
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (plan->registro->programas); i++)
    {
      LogroPrograma *programa = logro_list_get (plan->registro->programas, i);

      if (programa->estado != LOGRO_PROGRAMA_ACTIVO || has_cifra (informe, programa->id))
        continue;
      logro_list_append (informe->cifras,
                         g_object_new (LOGRO_TYPE_CIFRA, "programa", programa->id, "unidad",
                                       programa->unidad, "colaboradores", programa->colaboradores,
                                       NULL));
      n++;
    }
  return n;
}

guint
logro_informes_add_rows (LogroPlan    *plan,
                         LogroInforme *informe)
{
  guint n;

  logro_journal_begin (logro_plan_get_journal (plan), _("Add what the report lacks"));
  n = add_tareas (plan, informe) + add_programas (plan, informe);
  logro_journal_end (logro_plan_get_journal (plan));
  return n;
}

static gboolean
has_corte (LogroList  *informes,
           const char *corte)
{
  for (guint i = 0; i < logro_list_get_n (informes); i++)
    if (g_strcmp0 (((LogroInforme *) logro_list_get (informes, i))->corte, corte) == 0)
      return TRUE;
  return FALSE;
}

guint
logro_informes_add_trimestres (LogroPlan *plan,
                               int        year)
{
  static const struct
  {
    const char *word;
    int month;
    int days;
  } ends[] = {
    { "mes.03", 3, 31 }, { "mes.06", 6, 30 }, { "mes.09", 9, 30 }, { "mes.12", 12, 31 }
  };
  LogroList *informes = plan->implementacion->informes;
  guint n = 0;

  logro_journal_begin (logro_plan_get_journal (plan), _("Add the quarterly reports"));
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *inicio = g_strdup_printf ("%04d-%02d-01", year, ends[i].month - 2);
      g_autofree char *corte = g_strdup_printf ("%04d-%02d-%02d", year, ends[i].month,
                                                ends[i].days);
      g_autofree char *nombre =
        g_strdup_printf ("%s %d", logro_modelo_get_palabra (plan->model, ends[i].word), year);

      if (has_corte (informes, corte))
        continue;
      logro_list_append (informes, g_object_new (LOGRO_TYPE_INFORME, "nombre", nombre, "inicio",
                                                 inicio, "corte", corte, NULL));
      n++;
    }
  logro_journal_end (logro_plan_get_journal (plan));
  return n;
}
